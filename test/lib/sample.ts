import { createHash } from "node:crypto";

/** Whether to play the whole; the usual run plays a part, another each day, which `SEED` brings back. */
export const full: boolean = process.env.FULL === "1";
export const seed: string = process.env.SEED ?? new Date().toISOString().slice(0, 10);

/** A whole number from 0 on and below `count`, which the seed picks for something. */
export const pick = (what: string, count: number): number =>
  createHash("sha1").update(`${seed} ${what}`).digest().readUInt32BE() % count;

/** Whether the usual run plays what takes seconds: on one day in so many; `FULL=1` always. */
export const isTurn = (what: string, oneIn: number): boolean => full || pick(what, oneIn) === 0;

/** All of a list, or in the usual run one in so many, the last one always. */
export const partOf = <T>(list: readonly T[], oneIn: number, what: string): T[] =>
  full ? [...list] : placesIn(list.length, oneIn, what).map((at) => list[at] as T);

/** All places below `length`, or one in so many, the last one always. */
export function placesIn(length: number, oneIn: number, what: string): number[] {
  const first = pick(what, oneIn);
  return Array.from({ length }, (_, at) => at).filter((at) => at % oneIn === first || at === length - 1);
}
