import { inspect } from "node:util";
import { isIncidentClientError } from "@incident-clients/core";
import { describe, expect, test } from "vitest";
import { canary, listScenes, type Played, pathsOf, play, type Route, type Scene, splice, type Wire } from "./scene.ts";

// A server that repeats the API key and the text of the ticket wherever it can. What a report says, prints and writes as JSON
// holds neither; the server's own text is there for those who ask.

const echo = `${canary.key} ${canary.text}`;

/** What a success names is data: ids and addresses are handed over as the server gave them. */
const data = [
  "ticket",
  "tickets",
  "caseId",
  "caseKey",
  "sysId",
  "url",
  "id",
  "incident",
  "resume",
  "missedComments",
  "editedComments",
];

/** All that a log could take from a report or an error, its data aside. */
function printed({ told, thrown }: Played): string {
  if (thrown instanceof Error) return thrown.message + inspect(thrown, { depth: Infinity }) + JSON.stringify(thrown);
  const said = { ...(told as object) } as Record<string, unknown>;
  for (const name of data) delete said[name];
  return inspect(said, { depth: Infinity }) + JSON.stringify(said);
}

function expectSilent(played: Played, what: string): void {
  if (played.thrown !== undefined) expect(isIncidentClientError(played.thrown), inspect(played.thrown)).toBe(true);
  expect(printed(played), what).not.toMatch(/canary/);
}

const echoed = (scene: Scene, status: number): Wire => ({ status, text: JSON.stringify(scene.envelope(echo)) });

/** A body with the echo in place of every string. */
function echoEverywhere(value: unknown): unknown {
  if (typeof value === "string") return echo;
  if (Array.isArray(value)) return value.map(echoEverywhere);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, echoEverywhere(item)]));
}

const scenes = await listScenes();
const statuses = [200, 400, 401, 403, 404, 408, 409, 424, 429, 500, 503];

describe.each(scenes)("$name", (scene) => {
  const before: { name: string; lost: Route | undefined }[] = [
    { name: "everything else works", lost: undefined },
    ...scene.routes
      .filter(({ writes }) => writes !== undefined)
      .map((lost) => ({ name: `the answer to ${lost.route} is lost`, lost })),
  ];

  describe.each(before)("while $name", ({ lost }) => {
    const answerOf = (route: Route) => (route === lost ? echoed(scene, 500) : undefined);

    test.each(scene.routes)("says nothing of what $route repeats", async (route) => {
      const { status = 200, body } = route;
      const strings = pathsOf(body).map((path) => ({ status, text: splice(body, path, JSON.stringify(echo)) }));
      const all = { status, text: JSON.stringify(echoEverywhere(body)) };
      const errors = statuses.map((one) => echoed(scene, one));
      await Promise.all(
        [...strings, all, ...errors].map(async (wire) => {
          const played = await play(scene, { answer: (one) => (one === route ? wire : answerOf(one)) });
          expectSilent(played, `${wire.status}: ${wire.text}`);
        }),
      );
    });
  });

  test("keeps the server's text out of sight, and hands it to those who ask", async () => {
    const [write] = scene.routes.filter(({ writes }) => writes !== undefined);
    const route = write ?? scene.routes[0];
    const { told, thrown } = await play(scene, { answer: (one) => (one === route ? echoed(scene, 400) : undefined) });
    if (write) {
      expect(told?.serverText).toContain(echo);
      expect(Object.keys(told ?? {})).not.toContain("serverText");
    } else expect(JSON.stringify((thrown as { body?: unknown }).body)).toContain(echo);
  });
});
