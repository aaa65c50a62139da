import { STATUS_CODES } from "node:http";
import { type Document, listEndpoints, type Media, type Response } from "@incident-clients/openapi";
import { stringify } from "yaml";
import { kebab, pascal, unique } from "../names.ts";

const prefix = "#/components/schemas/";

export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });

/** The files of a specification's folder, of a document that holds everything in itself. */
export function splitDocument(document: Document): Map<string, string> {
  const files = new Map<string, Record<string, unknown>>();
  /** Puts a value into a file, with references to the files of schemas, and returns the reference to it from another folder. */
  const put = (file: string, wanted: string, value: unknown): { $ref: string } => {
    const own = files.getOrInsertComputed(file, () => ({}));
    const moved = relocate(value, file);
    const name = unique(wanted, (one) => one in own && JSON.stringify(own[one]) !== JSON.stringify(moved));
    own[name] = moved;
    return { $ref: `../${file}#/${name}` };
  };
  const withExamples = <T extends { content?: Record<string, Media> }>(body: T, file: string, place: string): T => {
    if (!body.content) return body;
    const content = Object.entries(body.content).map(([type, media]) => {
      const moved = Object.entries(media.examples ?? {}).map(([name, one]) => {
        const { $ref } = put(
          `examples/${file}.yaml`,
          file === "errors" ? pascal(`${place} ${name}`) : `${name}${place}`,
          one,
        );
        return [name, { $ref }];
      });
      return [type, { ...media, examples: Object.fromEntries(moved) }];
    });
    return { ...body, content: Object.fromEntries(content) };
  };
  for (const name of reached(document)) put(schemaFile(name), name, document.components.schemas[name]);
  const failures = sharedFailures(document);
  const parameters = sharedParameters(document);
  const slugs = slugsOf(Object.keys(document.paths));
  for (const { path, method, operation } of listEndpoints(document)) {
    const { operationId, requestBody, responses, parameters: own } = operation;
    const file = kebab(operationId);
    const answers = Object.entries(responses).map(([status, response]) => {
      const name = failures.get(JSON.stringify(response));
      if (!name) return [status, withExamples(response, file, status.startsWith("2") ? "" : `Of${status}`)];
      return [status, put("responses/errors.yaml", name, withExamples(response, "errors", name))];
    });
    const body = requestBody && withExamples(requestBody, file, "");
    put(`paths/${slugs.get(path)}.yaml`, method, {
      ...operation,
      ...(own && {
        parameters: own.map((one) =>
          parameters.has(JSON.stringify(one)) ? put("parameters/shared.yaml", pascal(one.name) || "Value", one) : one,
        ),
      }),
      ...(body && { requestBody: body }),
      responses: Object.fromEntries(answers),
    });
  }
  const paths = Object.fromEntries([...slugs].map(([path, slug]) => [path, { $ref: `paths/${slug}.yaml` }]));
  const { components, ...root } = document;
  files.set("openapi.yaml", { ...root, paths, components: { securitySchemes: components.securitySchemes } });
  return new Map([...files].map(([name, value]) => [name, toYaml(value)]));
}

const schemaFile = (name: string) => `schemas/${kebab(name)}.yaml`;

/** Rewrites the references to schemas for a file. */
const relocate = (value: unknown, file: string): unknown =>
  JSON.parse(JSON.stringify(value), (key, item) => {
    if (key !== "$ref" || typeof item !== "string" || !item.startsWith(prefix)) return item;
    const name = item.slice(prefix.length);
    return schemaFile(name) === file ? `#/${name}` : `../${schemaFile(name)}#/${name}`;
  });

/** The schemas that operations lead to; the others belong to operations that were left out. */
function reached({ paths, components }: Document): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown) => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(components.schemas[name] ?? {});
    }
  };
  visit(paths);
  return found;
}

/** The names of failures by their text: of each status the one that most operations share. */
function sharedFailures(document: Document): Map<string, string> {
  const failures = listEndpoints(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).filter(([status]) => !status.startsWith("2")),
  );
  const names = new Map<string, string>();
  const groups = Map.groupBy(
    failures,
    ([status, response]: [string, Response]) => `${status} ${JSON.stringify(response)}`,
  );
  for (const [[status, response]] of [...groups.values()].toSorted((a, b) => b.length - a.length) as [
    [string, Response],
  ][]) {
    const name = status === "5XX" ? "ServerError" : pascal(STATUS_CODES[status] ?? `status ${status}`);
    if (![...names.values()].includes(name)) names.set(JSON.stringify(response), name);
  }
  return names;
}

/** The parameters that several operations have, by their text. */
function sharedParameters(document: Document): Set<string> {
  const texts = listEndpoints(document).flatMap(({ parameters }) => parameters.map((one) => JSON.stringify(one)));
  return new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
}

/** A file name for each path. */
function slugsOf(paths: string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const path of paths) {
    const words = path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
    const short = kebab(words.slice(-2).join("-")) + (/\}\/?$/.test(path) ? "-item" : "");
    const isTaken = (slug: string) => /^(-item)?$/.test(slug) || [...slugs.values()].includes(slug);
    // `/cases` and `/cases/`
    slugs.set(path, isTaken(short) ? unique(kebab(path.replaceAll(/[{}]/g, "")) || "root", isTaken) : short);
  }
  return slugs;
}
