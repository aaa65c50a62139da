// The clients keep integers beyond 2^53 as bigints, so a fake must not round them. The platform's own means are used where
// it has them (Node 22, current browsers); elsewhere such numbers are rounded.

const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

export function parseJson(text: string): unknown {
  const revive = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "")
      ? BigInt(context?.source ?? 0)
      : value;
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown);
}

export function stringifyJson(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    typeof item === "bigint" ? (rawJSON?.(String(item)) ?? Number(item)) : item,
  );
}
