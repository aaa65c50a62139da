import { parseArgs } from "node:util";
import { type Endpoint, listEndpoints, resolve } from "@incident-clients/openapi";
import { bundleSpec } from "@incident-clients/openapi/bundle";
import { listVendors, root, specOf } from "@incident-clients/openapi/vendors";
import { execa } from "execa";
import { checkNames, readArguments } from "./arguments.ts";
import * as color from "./colors.ts";
import { type RedoclyScore, weakest, writtenScore } from "./score/parts.ts";

const goal = 90;

const usage = `usage: pnpm score [vendor]... [--all]
vendors: ${listVendors().join(", ")}

Scores the specifications with Redocly. Every operation needs ${goal} in what its writer decides: descriptions, examples,
errors and names. Redocly's own score also counts the shape of the vendor's API, and is shown beside it.
--all      every operation, with what costs it the most
exit code  0 all reach ${goal}, 1 not all, 2 not scored`;

const wanted = readArguments(usage, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean", default: false } },
  });
  checkNames("vendor", positionals, listVendors());
  return { vendors: positionals.length > 0 ? positionals : listVendors(), ...values };
});

async function score(vendor: string): Promise<RedoclyScore> {
  const { stdout } = await execa("redocly", ["score", specOf(vendor), "--format", "json"], {
    cwd: root,
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    preferLocal: true,
    localDir: root,
  });
  return JSON.parse(stdout);
}

/** The most that each operation's examples can earn, of which half is for the answer. */
async function reachableByExamples(vendor: string): Promise<Map<string, 0 | 0.5 | 1>> {
  const document = await bundleSpec(specOf(vendor));
  const reachable = ({ operation: { requestBody, responses } }: Endpoint) => {
    const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    if (answers.some(([, response]) => resolve(document, response).content)) return 1;
    return requestBody ? 0.5 : 0;
  };
  return new Map(listEndpoints(document).map((endpoint) => [endpoint.operation.operationId, reachable(endpoint)]));
}

try {
  const scores = await Promise.all(wanted.vendors.map(score));
  const width = Math.max(
    ...scores.flatMap(({ operationScores }) => Object.keys(operationScores)).map((id) => id.length),
  );
  const line = (name: string, own: number, redocly: number, note: string) =>
    console.log(
      `${name.padEnd(width + 2)}  written ${(own < goal ? color.red : color.green)(own.toFixed(1).padStart(5))}  redocly ${redocly.toFixed(1).padStart(5)}  ${color.dim(note)}`,
    );
  const poor: string[] = [];
  for (const [index, { agentReadiness, operationScores }] of scores.entries()) {
    const reachable = await reachableByExamples(wanted.vendors[index] ?? "");
    const operations = Object.entries(operationScores).map(([id, { agentReadiness: redocly, subscores }]) => ({
      id,
      redocly,
      subscores,
      own: writtenScore(subscores, reachable.get(id)),
    }));
    const own = Math.min(...operations.map((operation) => operation.own));
    line(wanted.vendors[index] ?? "", own, agentReadiness, `${operations.length} operations`);
    for (const { id, own, redocly, subscores } of operations) {
      if (own < goal) poor.push(id);
      if (wanted.all || own < goal) line(`  ${id}`, own, redocly, weakest(subscores));
    }
  }
  if (poor.length > 0) {
    console.error(`${color.red(`below ${goal}:`)} ${poor.join(", ")}\nWhat counts: specs/README.md, "Score"`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`${color.red("not scored:")} ${(error as Error).message}`);
  process.exitCode = 2;
}
