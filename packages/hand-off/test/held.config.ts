// The configuration of a worker that stops for ever at a step of each hand-off, as STEPS says.
import type { HandOffOptions, Kinds } from "@incident-clients/hand-off";
import { ticketsAt } from "./kind.ts";

const steps: Record<string, string> = JSON.parse(process.env.STEPS ?? "{}");
const isHere = (step: string, key: string) => {
  if (steps[key] !== step) return false;
  console.log(`held ${key}`);
  return true;
};

export default {
  database: process.env.DATABASE,
  kinds: {
    ticket: ticketsAt(process.env.VENDOR_URL ?? "", async (step, key) => {
      if (isHere(step, key)) await new Promise(() => {});
    }),
  },
  on: { recorded: ({ key }) => void isHere("recorded", key) },
} satisfies HandOffOptions<Kinds>;
