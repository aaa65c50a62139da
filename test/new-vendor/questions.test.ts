import { join } from "node:path";
import { PassThrough } from "node:stream";
import { root } from "@incident-clients/openapi/vendors";
import { readAnswers } from "@incident-clients/scripts/spec/new-vendor/ask";
import { describe, expect, test } from "vitest";

const hard = join(root, "test/new-vendor/hard.yaml");
const [enter, down, tab, erase, interrupt] = ["\r", "\u001b[B", "\t", "\u0015", "\u0003"];

/** What is typed once a text is on the screen, below what was answered before. */
type Exchange = [shown: string, ...typed: string[]];

/** Answers the questions as somebody at a terminal does; `screen` is all that was shown. */
async function converse(args: string[], exchanges: Exchange[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...exchanges];
  let unread = "";
  let screen = "";
  output.on("data", (bytes) => {
    unread += bytes;
    screen += bytes;
    const [shown, ...typed] = left[0] ?? [];
    if (shown === undefined || !unread.includes(shown)) return;
    left.shift();
    unread = "";
    // The question listens only after it has been shown.
    setImmediate(() => input.write(typed.join("")));
  });
  const answers = await readAnswers(args, { input, output }).catch((error: Error) => error);
  return { answers, screen, left };
}

const fromDocument: Exchange[] = [
  ["Name of the vendor", "Bad Name", enter],
  ["no name for a package", erase, "core", enter],
  ["packages/core exists already", erase, "not-made", enter],
  ["Start from", enter],
  ["File or address", "nowhere.yaml", enter],
  ["nowhere.yaml cannot be read", erase, hard, enter],
  ["Keep all 12 operations?", "n"],
  ["Operations to keep", enter],
  ["select at least one", "related"],
  ["(1 match)", tab],
  ["◼", enter],
  ["What people call it", erase, "Acme", enter],
  ["Is https://{region}.harbor-desk.test/api/{stage} the vendor's own", "y"],
];

const fromNothing: Exchange[] = [
  ["Name of the vendor", "not-made", enter],
  ["Start from", down, enter],
  ["What people call it", enter],
  ["Its address", enter],
  ["Base URL", "acme.test", enter],
  ["no full address", erase, "https://{tenant}.acme.test", enter],
  ["Credentials", down, down, enter],
  ["Names of the headers", "X Key", enter],
  ["no kind of credentials", erase, "X-Key, X-App", enter],
  ["Word in front of the key in X-Key", "Token", enter],
  ["Word in front of the key in X-App", enter],
];

describe("pnpm new-vendor, asked without arguments,", () => {
  test("takes over what is picked from a document, asking again after each answer that cannot be used", async () => {
    const { answers, left } = await converse([], fromDocument);
    expect(left).toEqual([]);
    expect(answers).toMatchObject({
      install: true,
      wishes: {
        name: "not-made",
        title: "Acme",
        auth: { kind: "bearer" },
        operations: ["GET /cases/{caseId}/related"],
      },
    });
  });

  test("asks for what no document says", async () => {
    const { answers, left } = await converse([], fromNothing);
    expect(left).toEqual([]);
    expect(answers).toMatchObject({
      wishes: {
        title: "Not made",
        source: { isStarter: true },
        server: { template: "https://{tenant}.acme.test" },
        auth: {
          kind: "header",
          headers: { xKey: { name: "X-Key", prefix: "Token" }, xApp: { name: "X-App", prefix: "" } },
        },
      },
    });
  });

  test("takes customers with addresses of their own", async () => {
    const { answers } = await converse(
      ["not-made", "--auth", "basic", "--title", "Acme"],
      [
        ["Start from", down, enter],
        ["Its address", down, enter],
      ],
    );
    expect(answers).toMatchObject({ wishes: { auth: { kind: "basic" }, server: { template: undefined } } });
  });

  test.each([
    ...fromDocument.map(([shown], at) => [shown, fromDocument.slice(0, at)] as const),
    ...fromNothing.slice(3).map(([shown], at) => [shown, fromNothing.slice(0, at + 3)] as const),
  ])("ends at Ctrl-C when it shows %j", async (shown, before) => {
    const { answers, screen } = await converse([], [...before, [shown, interrupt]]);
    expect(answers).toMatchObject({ name: "Interrupted" });
    expect(screen).toContain("Nothing was made.");
  });

  test("asks nothing when an argument is wrong", async () => {
    const { answers, screen } = await converse(["not-made", "--auth", "magic"], []);
    expect(answers).toMatchObject({ name: "Refusal" });
    expect(screen).toBe("");
  });

  test("asks nothing more when a named operation is not in the document", async () => {
    const { answers, screen } = await converse(["not-made", "--from", hard, "--operations", "serch"], []);
    expect(answers).toMatchObject({ name: "Refusal", message: expect.stringContaining("did you mean search") });
    expect(screen).toBe("");
  });
});
