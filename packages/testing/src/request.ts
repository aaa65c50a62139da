import type { Contract, Operation, Parameters } from "./contract.ts";
import { ContractError } from "./errors.ts";
import { parseJson } from "./json.ts";
import type { LooseCall } from "./script.ts";

/** A request as understood, and what is wrong with it. */
export interface Received {
  operation: Operation;
  call: LooseCall;
  violation: ContractError | undefined;
}

/** Finds a request's operation and reads it; throws a `ContractError` when there is none. */
export async function readCall(contract: Contract, request: Request): Promise<Received> {
  const { pathname, searchParams } = new URL(request.url);
  const operation = contract.find(request.method, pathname);
  if (!operation) {
    const known = contract.operations.map(({ id, method, path }) => `  ${id}: ${method} ${path}`).join("\n");
    throw new ContractError(`no operation is ${request.method} ${pathname}; there are\n${known}`);
  }
  const header = Object.fromEntries(request.headers);
  const given: Parameters = { path: pathParameters(operation, pathname), query: queryOf(searchParams), header };
  const form = isForm(request) ? await request.clone().formData() : undefined;
  const file = operation.body?.media.some(({ isFile }) => isFile) ? await request.clone().blob() : undefined;
  const text = await request.text();
  const call: LooseCall = {
    operation: operation.id,
    path: given.path,
    query: given.query,
    body: undefined,
    headers: header,
    url: request.url,
    answer: undefined,
  };
  try {
    const { path, query } = contract.checkParameters(operation, given);
    Object.assign(call, {
      path,
      query,
      body: readBody(contract, operation, text, header["content-type"], form ?? file),
    });
    return { operation, call, violation: undefined };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { operation, call, violation: error };
  }
}

/** Returns a form or a file as it is: no schema checks the content of a file. */
const isForm = ({ headers }: Request) => headers.get("content-type")?.startsWith("multipart/form-data") === true;

function pathParameters({ path, pattern }: Operation, pathname: string): Record<string, string> {
  const [, ...values] = pattern.exec(pathname) ?? [];
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const read = (name: string) => {
    const [first = "", ...more] = parameters.getAll(name);
    return more.length > 0 ? [first, ...more] : first;
  };
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, read(name)]));
}

function readBody(
  contract: Contract,
  { id, body }: Operation,
  text: string,
  type = "no type",
  taken?: FormData | Blob,
): unknown {
  if (text === "") {
    if (body?.required) throw new ContractError(`${id} was sent without its body`);
    return undefined;
  }
  const media = body?.media.find((one) => one.type === "*/*" || type.startsWith(one.type));
  if (!media) throw new ContractError(`${id} does not take a body of ${type}`);
  if (taken) return taken;
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    throw new ContractError(`${id} was sent with a body that is not JSON`);
  }
  contract.checkBody(id, media.schema, plain);
  return parseJson(text);
}
