/** What Ajv writes wherever a value may be wrong: an error object of five fields, and its way into the list. */
const failure =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:.*?,keyword:"(\w+)",params:(\{.*?\})(?:,message:(.*?))?(?:,propertyName:\w+)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gs;

const helper = `
function fail(errors, instancePath, keyword, params, message) {
  const error = { instancePath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;

/** The keywords that core words itself, from their parameters; of the others it reads the message alone. */
const worded = ["required", "additionalProperties", "discriminator", "const", "enum", "not"];

/**
 * Rewrites Ajv's standalone code so that each error is a call. That halves what `/validate` weighs: most of the code was
 * error objects, and copies of the schemas that only they referred to.
 */
export function compactErrors(code: string): string {
  const schemas = Object.fromEntries(
    [...code.matchAll(/const (schema\d+) = (\{.*?\});(?=const |function |export )/g)].map(([, name, json = ""]) => [
      name,
      JSON.parse(json),
    ]),
  );
  const compact = code.replace(failure, (_, _name, path = "instancePath", keyword, params, message) => {
    const call = [path, `"${keyword}"`, ...(worded.includes(keyword) ? [inline(params, schemas)] : ["{}", message])];
    return `vErrors = fail(vErrors,${call.join(",")});errors++;`;
  });
  if (/schemaPath/.test(compact)) throw new Error("Ajv writes an error in a form that compactErrors does not know");
  return compact + helper;
}

/** Puts the values of a schema in the place of references to them: `schema20.anyOf[0].enum`. */
function inline(params: string, schemas: Record<string, unknown>): string {
  return params.replace(/(schema\d+)((?:\.\w+|\["[^"]*"\]|\[\d+\])+)/g, (reference, name, steps: string) => {
    let value = schemas[name];
    for (const [, key, quoted] of steps.matchAll(/[.[](?:(\w+)|"([^"]*)")/g))
      value = (value as Record<string, unknown> | undefined)?.[key ?? quoted ?? ""];
    if (value === undefined) throw new Error(`no ${reference} in the code that Ajv made`);
    return JSON.stringify(value);
  });
}
