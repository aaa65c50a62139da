/** What goes wrong with one call; `answer` lets the server do its work first. */
export interface Fault {
  name: string;
  /** Whether the server has done its work when this happens. */
  done: boolean;
  break: (answer: () => Response) => Response;
}

const broken = (code: string, syscall: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code, syscall }) });

const page = (status: number) =>
  new Response("<html>sign in</html>", { status, headers: { "content-type": "text/html" } });

const gateway = (status: number, message: string) =>
  Response.json({ reply: { err_code: status, err_msg: message, err_extra: null } }, { status });

/** A body that ends in the middle. */
function cutOff(): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":"47'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

function lose(): never {
  throw broken("ECONNRESET", "read");
}

const before = (name: string, instead: () => Response): Fault => ({ name, done: false, break: instead });

const after = (name: string, instead: () => Response): Fault => ({
  name,
  done: true,
  break: (answer) => {
    answer();
    return instead();
  },
});

/** The server says no, and no repeat will help. */
export const refusals: Fault[] = [
  before("the key is refused", () => gateway(401, "Public API request unauthorized")),
  before("the role does not allow it", () => gateway(403, "Forbidden")),
  before("there are too many requests", () => gateway(429, "Too many requests")),
];

/** Nothing reached the server, and that is certain. */
export const noConnection: Fault = before("there is no connection", () => {
  throw broken("ECONNREFUSED", "connect");
});

/** The caller cannot know whether the server did its work. */
export const doubts: Fault[] = [
  before("the request is lost", lose),
  after("the answer is lost", lose),
  after("the answer is cut off", cutOff),
  before("a login page answers in its place", () => page(200)),
  before("a proxy gives up before the server sees it", () => page(502)),
  after("a proxy gives up after the server did it", () => page(504)),
  before("the gateway fails before it", () => gateway(503, "Service unavailable")),
  after("the gateway fails after it", () => gateway(503, "Service unavailable")),
];
