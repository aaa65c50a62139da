// Bodies that are files, as they are: only clients whose vendor has such a call carry anything for them.
import { UsageError } from "./errors.ts";

/** The body of an upload: a Blob, whose type fetch sends along. It can be sent again, which a stream could not. */
export function encodeFile(operation: string, body: unknown): Blob | undefined {
  if (body === undefined) return undefined;
  if (!(body instanceof Blob) && typeof body !== "string") throw new UsageError(operation, "pass the body as a Blob");
  // A server that asks for a type refuses a file without one.
  const type = body instanceof Blob ? body.type : "text/plain";
  return new Blob([body], { type: type || "application/octet-stream" });
}

/** A downloaded file, with the type that the server gives it. */
export function decodeFile({ headers }: Response, bytes: Uint8Array): Blob {
  // A cut connection looks like an empty file.
  if (bytes.length === 0 && headers.get("content-length") !== "0")
    throw new Error("no file, and no word that it is empty");
  // TypeScript before 5.7 knows no parameter of this type, so no declaration may have it.
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: headers.get("content-type") ?? "" });
}
