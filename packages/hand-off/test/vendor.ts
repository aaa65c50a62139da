import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens around a request for a ticket. */
export interface Around {
  /** Before the ticket is made; with false, the connection ends and no ticket is made. */
  before?(key: string): Promise<boolean>;
  /** After it was made; with false, the connection ends and the answer is lost. */
  after?(key: string): Promise<boolean>;
  /** Whether there are too many requests at the moment. */
  isBusy?(): boolean;
  /** Whether a search does not find the ticket yet. */
  lags?(key: string): boolean;
}

/** A ticket system on a port. It makes what it is asked for, as often as it is asked. */
export class Vendor {
  readonly tickets: { id: string; key: string }[] = [];
  readonly around: Around;
  readonly #server: Server;

  private constructor(around: Around) {
    this.around = around;
    this.#server = createServer(async (request, response) => {
      const answer = (status: number, body: unknown, headers = {}) =>
        response.writeHead(status, headers).end(JSON.stringify(body));
      const key = new URL(request.url ?? "", "http://vendor").searchParams.get("key") ?? "";
      if (request.method === "GET") {
        answer(200, this.around.lags?.(key) ? [] : this.of(key));
        return;
      }
      request.resume();
      if (this.around.isBusy?.()) {
        answer(429, {}, { "retry-after": "1" });
        return;
      }
      if ((await this.around.before?.(key)) === false) {
        response.destroy();
        return;
      }
      const ticket = { id: `INC-${this.tickets.length}`, key };
      this.tickets.push(ticket);
      if ((await this.around.after?.(key)) === false) response.destroy();
      else answer(201, ticket);
    });
  }

  static async open(around: Around): Promise<Vendor> {
    const vendor = new Vendor(around);
    await new Promise<void>((resolve) => vendor.#server.listen(0, "127.0.0.1", resolve));
    return vendor;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  of(key: string) {
    return this.tickets.filter((ticket) => ticket.key === key);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
