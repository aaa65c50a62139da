import {
  type Document,
  type Endpoint,
  listEndpoints,
  type Media,
  type Parameter,
  type Response,
} from "@incident-clients/openapi";
import { stringify } from "yaml";
import { kebab, pascal } from "./names.ts";

const prefix = "#/components/schemas/";
const statusNames: Record<string, string> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "409": "Conflict",
  "422": "Unprocessable",
  "429": "TooManyRequests",
  "5XX": "ServerError",
};

type Files = Map<string, Record<string, unknown>>;

/** The files of a specification's folder, of a document that holds everything in itself. */
export function splitDocument(document: Document): Map<string, string> {
  const files: Files = new Map();
  const homes = homesOf(document);
  const put = (file: string, name: string, value: unknown) =>
    void files.set(file, { ...files.get(file), [name]: value });
  const shared = sharedResponses(document);

  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const home = homes.get(name);
    if (home === undefined) continue; // Only an operation that was left out has it.
    put(
      `schemas/${home}.yaml`,
      name,
      relocate(schema, (target) => {
        const other = homes.get(target);
        return other === home ? `#/${target}` : `${other}.yaml#/${target}`;
      }),
    );
  }

  const fromFolder = (value: unknown) => relocate(value, (target) => `../schemas/${homes.get(target)}.yaml#/${target}`);
  /** Moves the examples of a body to their file; a name that is taken there gets its place in front. */
  const moveExamples = (media: Media, file: string, place: string) => {
    const moved = Object.entries(media.examples ?? {}).map(([name, example]) => {
      const known = files.get(`examples/${file}.yaml`)?.[name];
      const key = known === undefined || JSON.stringify(known) === JSON.stringify(example) ? name : `${name}Of${place}`;
      put(`examples/${file}.yaml`, key, example);
      return [name, { $ref: `../examples/${file}.yaml#/${key}` }];
    });
    return { ...media, examples: Object.fromEntries(moved) };
  };
  const moveContent = <T extends { content?: Record<string, Media> }>(one: T, file: string, place: string): T =>
    one.content
      ? {
          ...one,
          content: Object.fromEntries(
            Object.entries(one.content).map(([type, media]) => [type, moveExamples(media, file, place)]),
          ),
        }
      : one;

  for (const [name, response] of shared)
    put("responses/errors.yaml", name, fromFolder(moveContent(response, "errors", name)));
  const common = sharedParameters(document);
  for (const [text, name] of common) put("parameters/shared.yaml", name, JSON.parse(text));
  const slugs = slugsOf(Object.keys(document.paths));
  for (const { path, method, operation } of listEndpoints(document)) {
    const { operationId: id, parameters, requestBody, responses } = operation;
    const file = kebab(id);
    const answers = Object.entries(responses).map(([status, response]) => {
      const [name] = [...shared].find(([, one]) => JSON.stringify(one) === JSON.stringify(response)) ?? [];
      return [
        status,
        name ? { $ref: `../responses/errors.yaml#/${name}` } : moveContent(response, file, pascal(`status ${status}`)),
      ];
    });
    const own = parameters && {
      parameters: parameters.map((parameter) => {
        const name = common.get(JSON.stringify(parameter));
        return name ? { $ref: `../parameters/shared.yaml#/${name}` } : parameter;
      }),
    };
    const body = requestBody && { requestBody: moveContent(requestBody, file, "Request") };
    put(
      `paths/${slugs.get(path)}.yaml`,
      method,
      fromFolder({ ...operation, ...own, ...body, responses: Object.fromEntries(answers) }),
    );
  }
  const paths = Object.fromEntries([...slugs].map(([path, slug]) => [path, { $ref: `paths/${slug}.yaml` }]));
  const { components, ...root } = document;
  files.set("openapi.yaml", { ...root, paths, components: { securitySchemes: components.securitySchemes } });
  return new Map([...files].map(([name, value]) => [name, toYaml(value)]));
}

export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });

/** Rewrites the references to schemas. */
function relocate(value: unknown, place: (name: string) => string): unknown {
  return JSON.parse(JSON.stringify(value), (key, item) =>
    key === "$ref" && typeof item === "string" && item.startsWith(prefix) ? place(item.slice(prefix.length)) : item,
  );
}

/** The file of each schema: that of the first body that holds it; bodies of failures come last. */
function homesOf(document: Document): Map<string, string> {
  const homes = new Map<string, string>();
  const visit = (value: unknown, home: string) => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (homes.has(name)) continue;
      homes.set(name, home);
      visit(document.components.schemas[name] ?? {}, home);
    }
  };
  const bodies = (endpoint: Endpoint, failures: boolean) => {
    const { requestBody, responses } = endpoint.operation;
    const answers = Object.entries(responses).filter(([status]) => status.startsWith("2") !== failures);
    const contents = [...(failures ? [] : [requestBody]), ...answers.map(([, response]) => response)];
    return contents.flatMap((one) => Object.values(one?.content ?? {})).flatMap(({ schema }) => schema?.$ref ?? []);
  };
  for (const failures of [false, true]) {
    for (const endpoint of listEndpoints(document)) {
      for (const reference of bodies(endpoint, failures)) {
        visit({ $ref: reference }, failures ? "errors" : kebab(reference.slice(prefix.length)));
      }
    }
  }
  return homes;
}

/** The failures that operations share, by name. */
function sharedResponses(document: Document): Map<string, Response> {
  const failures = listEndpoints(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).filter(([status]) => !status.startsWith("2")),
  );
  const byText = Map.groupBy(failures, ([status, response]) => `${status} ${JSON.stringify(response)}`);
  const shared = new Map<string, Response>();
  for (const [first] of [...byText.values()].toSorted((a, b) => b.length - a.length)) {
    const [status = "", response] = first ?? [];
    const name = statusNames[status] ?? `Status${status}`;
    if (response && !shared.has(name)) shared.set(name, response);
  }
  return shared;
}

/** The names of the parameters that several operations have in common, by their text. */
function sharedParameters(document: Document): Map<string, string> {
  const texts = listEndpoints(document).flatMap(({ parameters }) => parameters.map((one) => JSON.stringify(one)));
  const names = new Map<string, string>();
  for (const [text, uses] of Map.groupBy(texts, (one) => one)) {
    if (uses.length < 2) continue;
    const { name: wanted } = JSON.parse(text) as Parameter;
    let name = pascal(wanted) || "Parameter";
    for (let number = 2; [...names.values()].includes(name); number++) name = `${pascal(wanted)}${number}`;
    names.set(text, name);
  }
  return names;
}

/** A file name for each path. */
function slugsOf(paths: string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const path of paths) {
    const words = path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
    const item = /\}\/?$/.test(path) ? "-item" : "";
    const short = kebab(words.slice(-2).join("-")) + item;
    const isTaken = (slug: string) => slug === "" || [...slugs.values()].includes(slug);
    const long = kebab(path.replaceAll(/[{}]/g, "")) || "root";
    let slug = isTaken(short) ? long : short;
    for (let number = 2; isTaken(slug); number++) slug = `${long}-${number}`; // `/cases` and `/cases/`
    slugs.set(path, slug);
  }
  return slugs;
}
