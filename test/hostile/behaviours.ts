import type { Exchange } from "./servers.ts";

type Answer = (exchange: Exchange) => void;

/** Text that must never be found in an error or a hook. */
export const answerCanary = "answer-canary";

/** The documented answer. */
export const succeed: Answer = ({ response, success }) => {
  response.writeHead(success.status, { "content-type": success.type }).end(success.text);
};

/** Any answer; the body carries the canary unless it is given. */
export const answer =
  (
    status: number,
    headers: Record<string, string> = {},
    body: string | Uint8Array = `{"note":"${answerCanary}"}`,
  ): Answer =>
  ({ response }) => {
    const type = { "content-type": "application/json", ...headers };
    response.writeHead(status, { ...type, "content-length": Buffer.byteLength(body) }).end(body);
  };

/** The documented status with another type or text. */
export const answerInstead =
  (type: string, body: (text: string) => string | Uint8Array): Answer =>
  (exchange) =>
    answer(exchange.success.status, { "content-type": type }, body(exchange.success.text))(exchange);

/** The documented status with other JSON, or what calls itself so. */
export const answerJson = (body: (text: string) => string | Uint8Array): Answer =>
  answerInstead("application/json", body);

/** Where a redirect leads, by what the scene knows. */
export const redirect =
  (status: number, location: (exchange: Exchange) => string): Answer =>
  (exchange) => {
    exchange.response.writeHead(status, { location: location(exchange), "content-length": 0 }).end();
  };

/** Another path of the same origin. */
export const moved = ({ prefix }: Exchange): string => `${prefix}/moved`;

/** Bytes written past the HTTP library, so that they can be anything. */
export const raw =
  (text: (exchange: Exchange) => string | Uint8Array, then: Answer = close): Answer =>
  (exchange) => {
    exchange.socket.write(text(exchange), () => then(exchange));
  };

/** The documented answer as it goes over the wire, with other headers if wanted. */
export function wire(
  { success: { status, type, text } }: Pick<Exchange, "success">,
  headers = `content-length: ${Buffer.byteLength(text)}`,
): string {
  return `HTTP/1.1 ${status} OK\r\ncontent-type: ${type}\r\n${headers}\r\n\r\n${text}`;
}

/** Ends the connection in good order. */
export const close: Answer = ({ socket }) => {
  socket.end();
};

/** Drops the connection with a reset. */
export const reset: Answer = ({ socket }) => {
  socket.resetAndDestroy();
};

/** Says nothing for ever. */
export const stall: Answer = () => {};

/** One behaviour for each request; the last one goes on. */
export const inTurn =
  (...turns: Answer[]): Answer =>
  (exchange) =>
    turns[Math.min(exchange.number, turns.length) - 1]?.(exchange);

/** A byte now and then, for ever. */
export const trickle: Answer = ({ response, socket, success }) => {
  response.writeHead(success.status, { "content-type": success.type });
  response.write("{");
  const timer = setInterval(() => response.write(" "), 20);
  socket.on("close", () => clearInterval(timer));
};

/** Takes so many requests in each window, and tells the others to come again when it is over; says so in what was seen. */
export const limitTo =
  (count: number, seconds: number): Answer =>
  (exchange) => {
    const { earlier, seen } = exchange;
    const windowOf = ({ at }: typeof seen) => Math.floor((at - (earlier[0] ?? seen).at) / 1000 / seconds);
    const taken = earlier.filter((one) => one.until[1] === 0 && windowOf(one) === windowOf(seen));
    if (taken.length < count) return succeed(exchange);
    const now = performance.now();
    seen.until = [now, now + seconds * 1000];
    answer(429, { "retry-after": String(seconds) })(exchange);
  };
