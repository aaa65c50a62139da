import { isObject, isOfType, isOneOf, mustBeOfType, mustBeOneOf, own, type Schema } from "./rules.ts";

/** The branches that a value can be. */
export interface Candidates {
  readonly branches: readonly Schema[];
  /** What is wrong where there are none. */
  readonly message?: string;
  /** The property that is wrong. */
  readonly tag?: string;
  /** The properties of the branches from which that one chooses. */
  readonly listed?: readonly string[];
}

/**
 * Omits the branches of `oneOf` or `anyOf` that a value was not meant to be: those of another type, and those with another
 * constant in a property that has constants in all branches. Where the value has none of the constants, that is what is wrong.
 */
export function narrow(schemas: Readonly<Record<string, Schema>>, all: readonly Schema[], value: unknown): Candidates {
  const follow = (schema: Schema): Schema => {
    const name = Object.keys(schema).length === 1 ? own(schema, "$ref") : undefined;
    return name === undefined ? schema : follow(schemas[name as string] as Schema);
  };
  const resolved = all.map(follow);
  let branches = resolved.filter((one) => isOfType(own(one, "type"), value));
  if (branches.length === 0) {
    const types = new Set(resolved.flatMap((one) => own(one, "type") ?? []));
    return { branches, message: mustBeOfType([...types]) };
  }
  const propertiesOf = (branch: Schema | undefined) => (own(branch, "properties") ?? {}) as Record<string, Schema>;
  for (const tag of isObject(value) ? Object.keys(propertiesOf(branches[0])) : []) {
    const constants = branches.map((branch) => {
      const property = follow((own(propertiesOf(branch), tag) ?? true) as Schema);
      const one = own(property, "const");
      const isRequired = ((own(branch, "required") ?? []) as string[]).includes(tag);
      return isRequired ? ((one === undefined ? own(property, "enum") : [one]) as unknown[] | undefined) : undefined;
    });
    if (branches.length === 1 || constants.some((some) => !some)) continue;
    const known = [...new Set(constants.flat())];
    const listed = branches.flatMap((branch) => Object.keys(propertiesOf(branch)));
    branches = branches.filter((_, index) => isOneOf(constants[index] ?? [], own(value, tag)));
    if (branches.length === 0) return { branches, message: mustBeOneOf(known), tag, listed };
  }
  return { branches };
}
