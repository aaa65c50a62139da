import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Document, listEndpoints } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { type Auth, credentialOptions } from "./credentials.ts";
import type { Server } from "./hosts.ts";
import { shout } from "./names.ts";
import { optionName } from "./options.ts";
import type { Source } from "./source.ts";

/** All that is decided before anything is written. */
export interface Wishes {
  name: string;
  title: string;
  server: Server;
  /** Why the document's own host did not become the default; undefined where there is nothing to decide. */
  doubt?: string | undefined;
  auth: Auth;
  source: Source;
  /** The operations that were asked for by name; none for all. */
  operations: string[];
  /** The options of the factory that hold no secret, each with the header that every call sends it in. */
  headers?: Record<string, string>;
}

/** Why a name cannot be a vendor's; undefined where it can. */
export function wrongName(name: string): string | undefined {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name for a package: use a-z, 0-9 and single hyphens, beginning with a letter`;
  const taken = ["specs", "packages"]
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(root, folder)));
  return taken && `${taken} exists already`;
}

/** The environment variables that a vendor's options are read from, in samples and in `demo.ts`. */
export function environmentOf(wishes: Wishes): Record<string, string> {
  const { name, server } = wishes;
  const options = [...optionsOf(wishes), ...Object.keys(server.variables), ...(server.template ? [] : ["url"])];
  return Object.fromEntries(options.map((option) => [option, `${shout(name)}_${shout(option)}`]));
}

/** The factory's options besides the address; credentials first. */
export const optionsOf = ({ auth, headers = {} }: Wishes): string[] => [
  ...credentialOptions(auth),
  ...Object.keys(headers),
];

/** The headers that a call cannot do without, as options: methods take none, so the client sends them. */
export function requiredHeaders(document: Document, wishes: Wishes): Record<string, string> {
  const taken = [...optionsOf(wishes), ...Object.keys(wishes.server.variables)];
  const needed = listEndpoints(document).flatMap(({ parameters }) =>
    parameters.filter(({ in: place, required }) => place === "header" && required).map(({ name }) => name),
  );
  return Object.fromEntries(needed.map((name) => [optionName(name, "Header", taken), name]));
}
