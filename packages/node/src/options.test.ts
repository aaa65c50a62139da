import { describe, expect, test } from "vitest";
import { checkOptions, routeOf, type TransportOptions } from "./options.ts";

describe("createTransport refuses", () => {
  test.each<[string, unknown, string]>([
    ["an option that it does not know", { http2: true }, 'unknown option "http2"; known: proxy'],
    ["no object", "http://proxy", "pass an object"],
    [
      "the path of a certificate",
      { ca: "/etc/ca.pem" },
      '"ca" must be PEM text; for a file pass readFileSync("file.pem")',
    ],
    ["a certificate without its key", { cert: "-----BEGIN CERTIFICATE-----" }, '"cert" and "key" go together'],
    ["half a connection", { connections: 0.5 }, '"connections" must be a whole number above 0'],
    ["a timeout of nothing", { connectTimeout: 0 }, '"connectTimeout" must be'],
    [
      "options that a dispatcher replaces",
      { dispatcher: {}, ca: "-----BEGIN CERTIFICATE-----" },
      '"dispatcher" replaces "ca"',
    ],
  ])("%s", (_, options, message) => {
    expect(() => checkOptions(options as TransportOptions)).toThrow(message);
  });

  test.each(["proxy.example:3128", "socks5://user:secret@proxy.example", ""])(
    "%j as a proxy, which it does not repeat",
    (proxy) => {
      const attempt = () => routeOf({ proxy });
      expect(attempt).toThrow('createTransport: "proxy" must be a URL such as http://proxy.example:3128');
      expect(attempt).not.toThrow("secret");
    },
  );
});

describe("the proxy for a host", () => {
  const proxy = "http://proxy.example:3128";
  const leads = (options: TransportOptions, url: string, env = {}) => {
    const { protocol, hostname, port } = new URL(url);
    const address = hostname.replace(/^\[|\]$/g, "");
    return routeOf(options, env)(protocol, address, port || (protocol === "https:" ? "443" : "80"))?.host;
  };

  test.each([
    ["localhost", "http://localhost:1234", false],
    ["a.example, b.example", "https://b.example", false],
    ["example", "https://b.example", false],
    [".corp.example", "https://corp.example", false],
    ["*.corp.example", "https://a.b.corp.example", false],
    ["CORP.example", "https://a.corp.EXAMPLE", false],
    ["*", "https://any.example", false],
    ["a.example:443", "https://a.example", false],
    ["[::1]:8443 ::1", "https://[::1]", false],
    ["10.0.0.7:8443", "https://10.0.0.7:8443", false],
    ["a.example:8443", "https://a.example", true],
    ["corp.example", "https://notcorp.example", true],
    ["a.example", "https://example", true],
    ["", "https://a.example", true],
  ])("noProxy %j, %s", (noProxy, url, proxied) => {
    expect(leads({ proxy, noProxy }, url)).toBe(proxied ? "proxy.example:3128" : undefined);
  });

  test("comes from the environment only when that is asked for", () => {
    const env = { HTTPS_PROXY: "http://s:1", http_proxy: "http://p:2", NO_PROXY: "direct.example" };
    expect(leads({}, "https://a.example", env)).toBeUndefined();
    expect(leads({ proxy }, "https://direct.example", env)).toBe("proxy.example:3128");
    const options = { proxy: "environment" };
    expect(leads(options, "https://a.example", env)).toBe("s:1");
    expect(leads(options, "http://a.example", env)).toBe("p:2");
    expect(leads(options, "https://direct.example", env)).toBeUndefined();
    expect(leads({ ...options, noProxy: "a.example" }, "https://direct.example", env)).toBe("s:1");
    expect(leads(options, "https://a.example")).toBeUndefined();
  });
});
