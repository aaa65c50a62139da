import { speaksHttp2 } from "./cases.ts";
import { http2 } from "./probes/http2.ts";
import { tls } from "./probes/tls.ts";
import { describeProbes } from "./suite.ts";

const overHttp1 = tls.filter(({ server }) => server === undefined);

describeProbes("hostile-wire", speaksHttp2 ? { TLS: tls, "HTTP/2": http2 } : { TLS: overHttp1 }, 10);
