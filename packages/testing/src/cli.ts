#!/usr/bin/env node
import { loadDocument } from "./load.ts";
import { startMock } from "./mock.ts";
import { runMockCommand } from "./mock-command.ts";

const usage = `usage: npx @incident-clients/testing mock <vendor> [--port N]
<vendor> is the name of an installed package: datadog for @incident-clients/datadog`;

const [command, ...args] = process.argv.slice(2);
if (command === "mock") {
  await runMockCommand(args, usage, async (vendor, port) => startMock(loadDocument(vendor), port));
} else if (command === "--help" || command === "-h") {
  console.log(usage);
} else {
  console.error(`not started: ${command ? `unknown command ${command}` : "name a command"}\n\n${usage}`);
  process.exitCode = 2;
}
