import { resolve, responsesOf } from "@incident-clients/openapi";
import { gradeTable } from "./divergences.ts";
import { apiPath, fromRepository } from "./links.ts";
import { verdictOf } from "./operation.ts";
import { code, inline, join, link, list, type Page, prose, table } from "./page.ts";
import { linkOperations, referenceLink, type Vendor } from "./vendor.ts";
import { isReleased, unreleased } from "./written.ts";

/** The package's README, and what the specification adds to it: one vendor from the installation to its traps. */
export function guidePage(vendor: Vendor): Page {
  const { name, title, readme, document } = vendor;
  const [heading, text] = readme
    ? splitHeading(linkOperations(vendor, fromRepository(readme.file, prose(readme.text))))
    : [`# ${title}`, prose(document.info.summary ?? "")];
  const more = [
    link("How the API works, permissions and versions", `/${name}/overview.md`),
    link("Reference", referenceLink(vendor)),
    link("Schemas", `/${name}/schemas.md`),
    link("TypeScript", `/${apiPath(vendor.packageName)}.md`),
  ].join(" · ");
  return {
    path: `${name}/guide`,
    title: `Guide: ${title}`,
    summary: document.info.summary ?? title,
    group: [title],
    body: join(
      heading,
      more,
      !isReleased(vendor) &&
        `${unreleased}: ${link("pack it from a clone", "/index.md#a-ticket-number-in-five-minutes")}.`,
      text,
      flows(vendor),
      errors(vendor),
      rateLimits(vendor),
      divergences(vendor),
    ),
  };
}

/** The first line, which is the heading, and the rest. */
function splitHeading(markdown: string): [string, string] {
  const [heading = "", ...rest] = markdown.split("\n");
  return [heading, rest.join("\n").trim()];
}

/** The workflows, each with the page that plays it step by step. */
const flows = ({ name, workflows }: Vendor): string =>
  workflows.length > 0
    ? join(
        "## Step by step",
        list(
          workflows.map(({ name: file, content: { info } }) =>
            [link(info.title, `/${name}/workflows/${file}.md`), inline(info.summary ?? "")].filter(Boolean).join(": "),
          ),
        ),
      )
    : "";

/** One line for each status that may be a failure of any operation. */
function errors(vendor: Vendor): string {
  const { endpoints, document } = vendor;
  const all = endpoints.flatMap(({ operation }) =>
    responsesOf(document, operation)
      .map(([status, response]) => {
        const [outcome] = verdictOf(vendor, operation, status, response);
        return { status, outcome: outcome.replace(/:.*/s, ""), meaning: inline(response.description) };
      })
      .filter(({ outcome }) => outcome),
  );
  const byStatus = [...Map.groupBy(all, ({ status }) => status)].sort(([a], [b]) => a.localeCompare(b));
  const unique = (texts: string[]) => [...new Set(texts)];
  const hints = Object.entries(document["x-hints"] ?? {});
  return join(
    "## Errors and outcomes",
    `Every failure carries an outcome; ${link("what it is, and what is repeated", "/outcomes.md")}. What each operation's statuses mean is on its page.`,
    table(
      ["status", "outcome", "what it can mean"],
      byStatus.map(([status, rows]) => [
        code(status),
        unique(rows.map(({ outcome }) => outcome)).join(" or "),
        unique(rows.map(({ meaning }) => meaning)).join("<br>"),
      ]),
    ),
    hints.length > 0 &&
      join("The usual causes, as the client says them in `hint`:", table(["", "hint"], hintRows(hints))),
  );
}

const hintRows = (hints: [string, string][]): string[][] => hints.map(([key, text]) => [code(key), inline(text)]);

function rateLimits(vendor: Vendor): string {
  const { document, endpoints } = vendor;
  const limited = endpoints.flatMap(({ operation }) => {
    const response = operation.responses["429"];
    return response ? [resolve(document, response)] : [];
  });
  const meanings = [...new Set(limited.map(({ description }) => prose(description)))];
  const headers = new Map(limited.flatMap((response) => Object.entries(response.headers ?? {})));
  const wait = document["x-rate-limit-headers"]?.resetAfterSeconds;
  return join(
    "## Rate limits",
    ...meanings,
    wait && `After a 429 the client waits as many seconds as ${code(wait)} says, unless that would pass the deadline.`,
    !wait &&
      `After a 429 the client waits as long as ${code("Retry-After")} says where it is sent, and backs off otherwise.`,
    headers.size > 0 &&
      table(
        ["header", "what it says"],
        [...headers].map(([name, header]) => [code(name), inline(resolve(document, header).description ?? "")]),
      ),
  );
}

function divergences({ name, divergences }: Vendor): string {
  if (divergences.length === 0) return "";
  return join(
    "## Where the vendor's documentation is wrong",
    `In ${divergences.length} places, ${link("each with what is documented, what is so, and how that is known", `/${name}/divergences.md`)}. Those about one operation are on its page, too.`,
    gradeTable(divergences),
  );
}
