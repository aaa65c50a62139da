import type { ChangelogFunctions } from "@changesets/types";

/** How changesets become a changelog: the words that were written, and one line for the packages below. */
export default {
  getReleaseLine: ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`,
  getDependencyReleaseLine: (_changesets, updated) =>
    updated.length === 0
      ? ""
      : `- Needs ${updated.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(", ")}.`,
} satisfies ChangelogFunctions;
