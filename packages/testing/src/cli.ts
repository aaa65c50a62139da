#!/usr/bin/env node
import { loadDocument } from "./load.ts";
import { startMock } from "./mock.ts";
import { runMockCommand } from "./mock-command.ts";

const usage = `usage: npx @incident-clients/testing mock <vendor> [--port N]
<vendor> is the name of an installed package: datadog for @incident-clients/datadog`;

const [command = "", ...args] = process.argv.slice(2);
// Without the word `mock` only a question for help is understood.
const start = async (vendor: string, port: number) => startMock(loadDocument(vendor), port);
await (command === "mock" ? runMockCommand(args, usage, start) : runMockCommand([command], usage, () => undefined));
