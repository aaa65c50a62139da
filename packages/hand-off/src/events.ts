import type { State } from "./entry.ts";

interface OfEntry {
  key: string;
  kind: string;
  /** 1 for the first time that it is given to its kind. */
  attempt: number;
}

/** What the hooks are told; no text of a request or of a vendor is in it. */
export interface Events {
  /** It is about to be sent or, if `tried`, to be looked for. */
  sending: OfEntry & { tried: boolean };
  /** How that ended is in the database. */
  recorded: OfEntry & {
    state: State;
    reason: string | null;
    /** Milliseconds that its kind took. */
    duration: number;
  };
  /** Nothing of this kind is sent for so many milliseconds. */
  held: { kind: string; wait: number; reason: string };
  /** The database failed. The work goes on as soon as it is back. */
  error: { error: Error };
}

/** Functions for logs and metrics; what they throw is ignored. */
export type Hooks = { [Name in keyof Events]?: (event: Events[Name]) => void };

export type Notify = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;

export const notifierOf =
  (hooks: Hooks): Notify =>
  (name, event) => {
    try {
      hooks[name]?.(event);
    } catch {
      // Who watches must not break what is watched.
    }
  };
