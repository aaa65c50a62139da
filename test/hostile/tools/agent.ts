import { type Dispatcher, fetch as undiciFetch } from "undici";

/** A caller's fetch as undici documents it: its own, with an agent for each call. */
export const fetchOver = (dispatcher: Dispatcher): typeof fetch =>
  ((input: string, init: object) => undiciFetch(input, { ...init, dispatcher })) as unknown as typeof fetch;
