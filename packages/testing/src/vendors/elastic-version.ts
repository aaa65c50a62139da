import type { Case, Connector, CurrentConnector, ElasticOperations } from "@incident-clients/elastic";
import { type Document, listEndpoints } from "@incident-clients/openapi";
import { ContractError } from "../errors.ts";
import type { FakeVendor } from "../fake.ts";
import type { OpenApiDocument } from "../types.ts";

/** How cases are configured. */
export interface FakeConfiguration {
  /** Id of the connector in use, `"none"` for none. */
  connector_id: string;
  /** With `"close-by-pushing"` a push closes the case. */
  closure_type: "close-by-user" | "close-by-pushing";
}

/** A version as a number that can be compared, patch aside: 7.11.2 is 7011. */
function numberOf(version: string): number {
  const [, major, minor] = /^(\d+)\.(\d+)([.-].*)?$/.exec(version) ?? [];
  if (!major) throw new ContractError(`fakeElastic: pass "version" as a string such as "8.15", not ${version}`);
  return Number(major) * 1000 + Number(minor);
}

/** A version of Kibana, or none in particular. */
export interface Release {
  /** Whether it has an operation, as the specification's `x-availability` documents it. */
  has(operation: string): boolean;
  /** Whether it is one of these versions; false for none in particular. */
  isBetween(from: string, to: string): boolean;
}

export function releaseOf(document: OpenApiDocument, version: string | undefined): Release {
  const number = version === undefined ? undefined : numberOf(version);
  const isBetween = (from: string, to: string) =>
    number !== undefined && number >= numberOf(from) && number <= numberOf(to);
  const missing = listEndpoints(document as Document)
    .map(({ operation }) => operation)
    .filter((operation) => {
      const { from = "0.0", to = "999.0" } = (operation["x-availability"] ?? {}) as { from?: string; to?: string };
      return number !== undefined && !isBetween(from, to);
    });
  const ids = new Set(missing.map(({ operationId }) => operationId));
  return { has: (operation) => !ids.has(operation), isBetween };
}

/** A case that was never pushed, in the version's form. */
export function blankCase(release: Release, fake: FakeVendor<ElasticOperations>): Case {
  const one = fake.example("getCase", 200, "notPushedYet");
  if (release.isBetween("8.0", "999.0")) return { ...fake.example("getCase", 200, "latestForm"), ...one };
  if (!release.isBetween("7.7", "7.9")) return one;
  const { connector: _, settings: __, ...early } = one;
  return early;
}

/** The configuration of cases in the version's form: flat, with a connector in it, or one for each application. */
export function configurationOf(
  release: Release,
  fake: FakeVendor<ElasticOperations>,
  { configuration, connectors }: { configuration: FakeConfiguration | undefined; connectors: Connector[] },
): CurrentConnector {
  const isList = release.isBetween("7.14", "999.0");
  if (!configuration) return isList ? [] : {};
  const { connector_id: id, closure_type } = configuration;
  const found = connectors.find((one) => one.id === id);
  const name = found?.name ?? id;
  const example = (form: string) => fake.example("getCurrentConnector", 200, form);
  if (!isList && !release.isBetween("7.10", "7.13"))
    return { ...example("flat"), closure_type, connector_id: id, connector_name: name } as CurrentConnector;
  const connector = { id, name, type: found?.actionTypeId ?? ".none", fields: null };
  const [listed] = example("perApplication") as object[];
  const nested = { ...(isList ? listed : example("nested")), closure_type, connector };
  return (isList ? [nested] : nested) as CurrentConnector;
}
