/** What goes wrong with one call; `answer` lets the server do its work first. */
export type Fault = (answer: () => Response) => Response | Promise<Response>;

const broken = (code: string, syscall: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code, syscall }) });

const page = (status: number) =>
  new Response("<html>sign in</html>", { status, headers: { "content-type": "text/html" } });

/** A body that ends in the middle. */
function cutOff(): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"status":"ok","da'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

/** Lets the server work, and answers otherwise. */
const afterwards =
  (other: () => Response): Fault =>
  (answer) => {
    answer();
    return other();
  };

const thrown = (code: string, syscall: string) => (): never => {
  throw broken(code, syscall);
};

export const faults = {
  "there is no connection": thrown("ECONNREFUSED", "connect"),
  "the request gets lost": thrown("ECONNRESET", "read"),
  "the answer gets lost": afterwards(thrown("ECONNRESET", "read")),
  "the answer is cut off": afterwards(cutOff),
  "a login page answers in its place": () => page(200),
  "a proxy gives up on it before Kibana sees it": () => page(502),
  "a proxy gives up on it after Kibana did it": afterwards(() => page(504)),
  "Kibana is starting": () => new Response("Kibana server is not ready yet", { status: 503 }),
  "Kibana crashes after doing it": afterwards(() => Response.json({ statusCode: 500 }, { status: 500 })),
  "the credentials are refused": () => Response.json({ statusCode: 401 }, { status: 401 }),
  "the user lacks the privilege": () => Response.json({ statusCode: 403 }, { status: 403 }),
  "null comes back": afterwards(() => Response.json(null)),
  "something else comes back": afterwards(() => Response.json({ status: "ok", acknowledged: true })),
  "something else answers in its place": () => Response.json([{ acknowledged: true }]),
  "there are too many requests": () => Response.json({ statusCode: 429 }, { status: 429 }),
} satisfies Record<string, Fault>;
