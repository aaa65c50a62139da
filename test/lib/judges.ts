import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Schemas } from "@incident-clients/openapi";
import { root } from "@incident-clients/openapi/vendors";
import { parse } from "yaml";
import { Hyperjump } from "./hyperjump.ts";
import { createPrism, type Prism } from "./prism.ts";
import type { Vendor } from "./vendors.ts";

/** A judge that is known to stand alone, and why (a vendor's disagreements.yaml). */
export interface Disagreement {
  /** `ajv`, `hyperjump`, `prism`, or `generator` for what made the value. */
  judge: string;
  says: "accepts" | "refuses";
  /** Which values: a regular expression over `<operation> <where>: <case>`. */
  cases: string;
  because: string;
  link: string;
}

function readDisagreements(vendor: string): Disagreement[] {
  const file = join(root, "specs", vendor, "disagreements.yaml");
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
}

/** Independent judges of one vendor's requests and responses. */
export class Judges {
  readonly prism: Prism;
  readonly schemas: Schemas;
  readonly #known: Disagreement[];
  readonly #met = new Set<Disagreement>();
  readonly #hyperjump: Hyperjump;
  readonly #compiled = new Map<string, (value: unknown) => boolean>();

  static async of(vendor: Vendor): Promise<Judges> {
    return new Judges(vendor, await createPrism(vendor.document));
  }

  private constructor({ name, document }: Vendor, prism: Prism) {
    this.prism = prism;
    this.schemas = new Schemas(document);
    this.#hyperjump = new Hyperjump(name, document);
    this.#known = readDisagreements(name);
  }

  /** What the validators say of values of a schema. */
  async compile(schema: Schema): Promise<(value: unknown) => { ajv: boolean; hyperjump: boolean }> {
    const key = JSON.stringify(schema);
    const hyperjump = this.#compiled.get(key) ?? (await this.#hyperjump.compile(schema));
    this.#compiled.set(key, hyperjump);
    const ajv = this.schemas.compile(schema);
    return (value) => ({ ajv: ajv(value) as boolean, hyperjump: hyperjump(value) });
  }

  /**
   * The verdict that the judges share. Where a listed one stands alone, the others' counts; throws where they are not of one
   * mind and no list says so.
   */
  settle(verdicts: Record<string, boolean>, what: string): boolean {
    const known = this.#known.filter(
      ({ judge, says, cases }) => verdicts[judge] === (says === "accepts") && new RegExp(cases, "u").test(what),
    );
    const judges = known.map(({ judge }) => judge);
    const [verdict, ...others] = Object.entries(verdicts).flatMap(([name, v]) => (judges.includes(name) ? [] : [v]));
    if (verdict === undefined || others.some((other) => other !== verdict)) {
      throw new Error(`the judges disagree on ${what}: ${JSON.stringify(verdicts)}`);
    }
    for (const one of known) if (verdicts[one.judge] !== verdict) this.#met.add(one);
    return verdict;
  }

  /** The listed disagreements that were not met. */
  unmet(): Disagreement[] {
    return this.#known.filter((one) => !this.#met.has(one));
  }
}
