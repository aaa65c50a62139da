import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { selfSigned } from "../../test/certificate.ts";
import { clientWith, create, definition } from "../../test/harness.ts";
import { openHttp2, type Stream } from "../../test/http2.ts";

// Node 26's own fetch speaks HTTP/2 over TLS, the one before does not.
const speaksHttp2 = Number(process.versions.node.split(".")[0]) >= 26;

const json = '{"id":1}';
const later = (step: () => void) => setTimeout(step, 20);
const answers: Record<string, (stream: Stream) => void> = {
  whole: (stream) => {
    stream.headers();
    stream.data(json, "end");
  },
  "empty headers": (stream) => stream.headers("end"),
  "empty data": (stream) => {
    stream.headers();
    stream.data("", "end");
  },
};
for (const [name, code] of Object.entries({ NO_ERROR: 0, REFUSED_STREAM: 7, CANCEL: 8 })) {
  answers[`${name} after the headers`] = (stream) => {
    stream.headers();
    later(() => stream.reset(code));
  };
  answers[`${name} after all of the JSON`] = (stream) => {
    stream.headers();
    stream.data(json);
    later(() => stream.reset(code));
  };
}
answers["the connection cut after all of the JSON"] = (stream) => {
  stream.headers();
  stream.data(json);
  later(stream.cut);
};
const names = Object.keys(answers);

describe.runIf(speaksHttp2)("over HTTP/2", () => {
  const requests: string[] = [];
  let trusted: string[];
  let server: Awaited<ReturnType<typeof openHttp2>>;

  beforeAll(async () => {
    const own = selfSigned();
    trusted = tls.getCACertificates("default");
    tls.setDefaultCACertificates([...trusted, own.cert]);
    server = await openHttp2(own, (stream, body) => {
      const { name } = JSON.parse(body) as { name: string };
      requests.push(name);
      answers[name]?.(stream);
    });
  });

  afterAll(() => {
    tls.setDefaultCACertificates(trusted);
    server.close();
  });

  async function write(name: string, success: "json" | "json-or-empty" = "json") {
    const given = { ...definition, operations: { create: { ...create, success: { 201: success } } } };
    const before = requests.length;
    const { client } = clientWith<"create">({ baseUrl: new URL(server.origin) }, given);
    const result = await client.create({ body: { name } });
    return { ...result, requests: requests.length - before };
  }

  test("a whole answer is a success", async () => {
    for (const success of ["json", "json-or-empty"] as const)
      expect(await write("whole", success)).toMatchObject({ ok: true, data: { id: 1 }, attempts: 1, requests: 1 });
  });

  test.each(["empty headers", "empty data"])("END_STREAM proves that there is no body: %s", async (name) => {
    expect(await write(name, "json-or-empty")).toMatchObject({ ok: true, data: undefined, requests: 1 });
    expect(await write(name)).toMatchObject({ error: { code: "empty-body" }, outcome: "unknown", requests: 1 });
  });

  test.each(names.filter((name) => name.includes(" after ")))(
    "%s is no success, however whole it looks, and is not repeated",
    async (name) => {
      for (const success of ["json", "json-or-empty"] as const)
        expect(await write(name, success)).toMatchObject({
          ok: false,
          error: { code: "truncated", status: 201 },
          outcome: "unknown",
          attempts: 1,
          requests: 1,
        });
    },
  );

  test("calls that share a connection are kept apart", async () => {
    const some = ["whole", "CANCEL after all of the JSON", "empty data"];
    const all = Array.from({ length: 30 }, (_, at) => some[at % 3] as string);
    const { client } = clientWith({ baseUrl: new URL(server.origin) });
    const results = await Promise.all(all.map((name) => client.create({ body: { name } })));
    const codes = results.map(({ error }) => (error as { code?: string } | undefined)?.code);
    expect(codes).toEqual(all.map((_, at) => [undefined, "truncated", "empty-body"][at % 3]));
  });
});
