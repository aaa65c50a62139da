// The house rules for specifications, as Redocly lint rules. specs/README.md explains them to authors.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whether a vendor is still being written: `pnpm new-vendor` leaves the list of what is missing in TODO.md. */
function isUnfinished({ source: { absoluteRef } }) {
  const folder = dirname(absoluteRef);
  return [folder, dirname(folder)].some((one) => existsSync(join(one, "TODO.md")));
}

const extensions = {
  Operation: ["x-idempotent", "x-idempotent-reason", "x-safe", "x-permissions", "x-availability", "x-replaced-by"],
  Response: ["x-empty", "x-outcome", "x-retryable"],
  Schema: ["x-failed"],
  SecurityScheme: ["x-curl-note"],
  Root: ["x-client", "x-hints", "x-rate-limit-headers", "x-unpublished"],
};
const everyExtension = Object.values(extensions).flat();

/** An operation says what it does, what it is called and whether repeating it is safe. */
function operationComplete() {
  return {
    Operation(operation, { report, location }) {
      const missing = (key, why) => report({ message: `Add \`${key}\`: ${why}`, location: location.key() });
      if (!operation.summary) missing("summary", "docs and editors show it first.");
      if (!operation.description) missing("description", "say what happens, for the person who will call it.");
      if (!/^[a-z][a-zA-Z0-9]*$/.test(operation.operationId ?? "")) {
        missing("operationId", "camelCase, verb first; it becomes the method's name.");
      }
      if (typeof operation["x-idempotent"] !== "boolean") {
        missing("x-idempotent", "true only where repeating the call cannot make a second ticket.");
      }
      if (operation.deprecated && !operation["x-replaced-by"] && !isUnfinished(location)) {
        missing("x-replaced-by", "the operationId that a caller should use instead; editors show it.");
      }
      if (operation["x-safe"] && !operation["x-idempotent"]) {
        missing("x-idempotent: true", "what only reads can be repeated.");
      }
      if (typeof operation["x-idempotent-reason"] !== "string") {
        missing("x-idempotent-reason", "one sentence that a reviewer can check.");
      }
    },
  };
}

/** Every body has a named example, because mocks, contract tests and docs are made of them. */
function bodiesExemplified() {
  const check = ({ content = {} }, { report, location }) => {
    for (const [mediaType, media] of Object.entries(content)) {
      if (Object.keys(media.examples ?? {}).length > 0) continue;
      report({ message: `Add a named example (${mediaType}).`, location: location.child(["content", mediaType]) });
    }
  };
  return { RequestBody: check, Response: check };
}

/** Body schemas are references, so that the generated types carry names a person can read. */
function bodiesNamed() {
  return {
    MediaType(media, { report, location }) {
      if (media.schema && !media.schema.$ref) {
        report({
          message: "Move this body schema to schemas/ and refer to it; its key there becomes the type's name.",
          location: location.child("schema"),
        });
      }
    },
  };
}

/** Every property has a description, its own or the one of the schema it refers to. */
function propertiesDescribed() {
  return {
    SchemaProperties: {
      enter(properties, { report, resolve, location }) {
        if (isUnfinished(location)) return;
        for (const [name, property] of Object.entries(properties)) {
          const target = property?.$ref ? resolve(property).node : property;
          if (property?.description || target?.description) continue;
          report({ message: `Describe \`${name}\`.`, location: location.child(name) });
        }
      },
    },
  };
}

const scalars = new Set(["string", "number", "integer"]);

/** Every scalar property shows a value: an example, or the only values it can take. */
function scalarsExemplified() {
  const shows = (schema) =>
    schema.examples ??
    schema.example ??
    schema.const ??
    schema.enum ??
    schema.anyOf?.find((s) => s.enum) ??
    schema.oneOf;
  return {
    SchemaProperties: {
      enter(properties, { report, resolve, location }) {
        for (const [name, property] of Object.entries(properties)) {
          const target = property?.$ref ? resolve(property).node : property;
          if (!target || shows(property) !== undefined || shows(target) !== undefined) continue;
          if (![target.type].flat().some((type) => scalars.has(type))) continue;
          report({ message: `Add \`examples\` to \`${name}\`.`, location: location.child(name) });
        }
      },
    },
  };
}

/**
 * `oneOf` branches are told apart by a required `const` or item of a list, or by refusing that of another branch, at most in an object
 * below: Prism ignores `discriminator`, and clients need it too.
 */
function branchesDistinguishable() {
  return {
    Schema(schema, { report, resolve, location }) {
      if (!schema.oneOf) return;
      const tells = ({ schema: given, from, isRequired, depth }) => {
        const { node = given, location: at } = given?.$ref ? resolve(given, from) : {};
        if (node?.not?.const !== undefined || node?.maxItems === 0) return true;
        if (isRequired && depth > 0 && (node?.const !== undefined || node?.minItems > 0)) return true;
        if (node?.type !== "object" || depth === 2) return false;
        return Object.entries(node.properties ?? {}).some(([name, property]) => {
          const isNeeded = isRequired && node.required?.includes(name);
          return tells({
            schema: property,
            from: at?.source.absoluteRef ?? from,
            isRequired: isNeeded,
            depth: depth + 1,
          });
        });
      };
      schema.oneOf.forEach((branch, index) => {
        const target = branch.$ref ? resolve(branch).node : branch;
        if (target?.type !== "object") return;
        if (tells({ schema: branch, from: undefined, isRequired: true, depth: 0 })) return;
        report({
          message:
            "Give this branch a required property with a `const` or `minItems`, or one that refuses what tells another branch.",
          location: location.child(["oneOf", index]),
        });
      });
    },
  };
}

/** Extensions are few and documented; a misspelt one would be ignored in silence. */
function extensionsKnown() {
  return {
    any(node, { report, location }) {
      if (node === null || typeof node !== "object" || Array.isArray(node)) return;
      for (const name of Object.keys(node)) {
        if (!name.startsWith("x-") || everyExtension.includes(name) || location.pointer.includes("/example")) continue;
        if (/\/(properties|headers|responses|examples)$/.test(location.pointer)) continue;
        report({
          message: `\`${name}\` is not an extension of this project; specs/README.md lists them.`,
          location: location.child(name).key(),
        });
      }
    },
  };
}

export default function plugin() {
  return {
    id: "incident",
    rules: {
      oas3: {
        "operation-complete": operationComplete,
        "bodies-exemplified": bodiesExemplified,
        "bodies-named": bodiesNamed,
        "properties-described": propertiesDescribed,
        "scalars-exemplified": scalarsExemplified,
        "branches-distinguishable": branchesDistinguishable,
        "extensions-known": extensionsKnown,
      },
    },
  };
}
