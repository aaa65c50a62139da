import type { FaultName } from "@incident-clients/testing";

/** What a fault needs of the script of any operation. */
interface Scriptable {
  fault(name: FaultName): this;
  offContract(response: Response): this;
  handled(handled?: boolean): this;
  times(count: number): this;
}

/** What goes wrong with one call. */
export interface Fault {
  name: string;
  /** Whether the server has done its work when it happens. */
  done: boolean;
  strike<Script extends Scriptable>(script: Script): Script;
}

const page = (status: number) =>
  new Response("<html>sign in</html>", { status, headers: { "content-type": "text/html" } });

const answering = (name: string, done: boolean, make: () => Response): Fault => ({
  name,
  done,
  strike: (script) => script.offContract(make()).handled(done),
});

const breaking = (name: string, done: boolean, fault: FaultName): Fault => ({
  name,
  done,
  strike: (script) => script.fault(fault).handled(done),
});

/** The answer is lost, and the server has done its work. */
export const lost: Fault = breaking("the answer is lost", true, "reset");

/** The request is lost, which looks the same from here. */
export const lostRequest: Fault = breaking("the request is lost", false, "reset");

/** The caller cannot know whether the server did its work. */
export const doubts: Fault[] = [
  lostRequest,
  lost,
  breaking("the answer is cut off", true, "truncated"),
  breaking("a login page answers in its place", false, "html"),
  answering("a proxy gives up before the server sees it", false, () => page(502)),
  answering("a proxy gives up after the server did it", true, () => page(504)),
  answering("the server fails before it", false, () => Response.json({}, { status: 503 })),
  answering("the server fails after it", true, () => Response.json({}, { status: 500 })),
];

/** A success that shows nothing of what was asked for. */
export const oddSuccesses: Fault[] = [
  answering("null comes back", true, () => Response.json(null)),
  answering("something else comes back", true, () => Response.json({ status: "ok", acknowledged: true })),
  answering("something else answers in its place", false, () => Response.json([{ acknowledged: true }])),
];

/** The server refuses, and no repeat will help. */
export const refusals: Fault[] = [
  answering("the key is refused", false, () => Response.json({}, { status: 401 })),
  answering("the role does not allow it", false, () => Response.json({}, { status: 403 })),
  answering("there are too many requests", false, () => Response.json({}, { status: 429 })),
];

/** Nothing reached the server, and that is certain. */
export const noConnection: Fault = breaking("there is no connection", false, "refused");
