import { describe, expect, test } from "vitest";
import { failure, streamed } from "../../test/harness.ts";
import { Fault } from "../call/fault.ts";
import type { Trace } from "../platform/platform.ts";
import { server } from "../platform/server.ts";
import { readBody as readBodyOf } from "./decode.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const readBody = (response: Response, most: number, trace: Partial<Trace> = {}) =>
  readBodyOf(response, most, server, { made: 0, written: 0, ...trace });

describe("reading a body", () => {
  const read = async (chunks: string[], max: number, headers: Record<string, string> = {}) => {
    const { response, body, cancel } = streamed(200, headers);
    for (const chunk of chunks) body.enqueue(encode(chunk));
    body.close();
    const fault = await readBody(response, max).then(
      (bytes) => new TextDecoder().decode(bytes),
      (error) => error,
    );
    return { fault, cancel };
  };

  test("joins its chunks", async () => {
    expect((await read(["ab", "", "cde", "f"], 100)).fault).toBe("abcdef");
    expect((await read(["abc"], 100)).fault).toBe("abc");
    expect((await read([], 100)).fault).toBe("");
    expect(await readBody(new Response(null), 100)).toEqual(new Uint8Array());
  });

  test("does not copy a body of one chunk", async () => {
    const { response, body } = streamed(200);
    const chunk = encode("abc");
    body.enqueue(chunk);
    body.close();
    expect(await readBody(response, 100)).toBe(chunk);
  });

  test("allows exactly the most bytes", async () => {
    expect((await read(["ab", "cd"], 4)).fault).toBe("abcd");
    expect((await read(["abcd"], 4, { "content-length": "4" })).fault).toBe("abcd");
  });

  test("stops at the first byte too many, whatever the length that was promised", async () => {
    for (const headers of [{}, { "content-length": "1" }, { "content-length": "many" }]) {
      const { response, body, cancel } = streamed(200, headers);
      for (const chunk of ["ab", "cd", "e", "f"]) body.enqueue(encode(chunk));
      await expect(readBody(response, 4)).rejects.toEqual(new Fault("too-large"));
      expect(cancel).toHaveBeenCalledTimes(1);
    }
  });

  test("does not begin when the promised length is too large", async () => {
    const { response, cancel } = streamed(200, { "content-length": "5" });
    await expect(readBody(response, 4)).rejects.toEqual(new Fault("too-large"));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("does not mind a stream that cannot be cancelled", async () => {
    const body = new ReadableStream({ cancel: () => Promise.reject(new Error("x")) });
    const response = new Response(body, { headers: { "content-length": "5" } });
    await expect(readBody(response, 4)).rejects.toEqual(new Fault("too-large"));
  });

  test("that ends by a reset of its HTTP/2 stream is truncated, however whole it looks", async () => {
    const fault = new Fault("truncated");
    for (const chunks of [[], ['{"id":1}']]) {
      const { response, body } = streamed(200);
      for (const chunk of chunks) body.enqueue(encode(chunk));
      body.close();
      await expect(readBody(response, 100, { ended: false })).rejects.toEqual(fault);
    }
    expect(await readBody(new Response("{}"), 100, { ended: true })).toEqual(encode("{}"));
  });

  test("that breaks off is a fault with the platform's reason", async () => {
    const { response, body } = streamed(200);
    body.enqueue(encode("{"));
    body.error(failure({ code: "UND_ERR_SOCKET" }));
    await expect(readBody(response, 100)).rejects.toEqual(new Fault("truncated", "UND_ERR_SOCKET"));
  });
});
