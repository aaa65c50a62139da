import { createHash, timingSafeEqual } from "node:crypto";
import type { Alert } from "./hand-off.config.ts";

/** Takes an alert; it is kept once this resolves. */
export type Take = (key: string, alert: Alert) => Promise<unknown>;

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether the request has our secret; the time that takes does not tell how much of it was right. */
const isFromDatadog = (request: Request, secret: string): boolean =>
  timingSafeEqual(digest(request.headers.get("authorization") ?? ""), digest(`Bearer ${secret}`));

/**
 * Answers Datadog's webhook. It sends an alert again after a 5XX only, so that is what it gets unless the alert is kept, and it
 * waits for 15 seconds, so nothing here waits for ServiceNow.
 */
export async function receive(request: Request, secret: string, take: Take): Promise<Response> {
  if (!isFromDatadog(request, secret)) return new Response(null, { status: 401 });
  const body: unknown = await request.json().catch(() => undefined);
  const { cycle, transition, title, text, link } = Object(body) as Record<string, unknown>;
  if (typeof cycle !== "string" || typeof title !== "string") return new Response("no alert", { status: 400 });
  // One incident for an alert, from when it is triggered until it recovers; what comes in between is the same alert.
  if (transition !== "Triggered") return new Response("nothing to do", { status: 200 });
  try {
    await take(cycle, { short_description: title, description: `${text ?? ""}\n\n${link ?? ""}`.trim() });
    return new Response("taken", { status: 202 });
  } catch {
    return new Response("not taken", { status: 503 });
  }
}
