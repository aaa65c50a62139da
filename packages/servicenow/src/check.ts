#!/usr/bin/env node
import { checkAsProgram } from "@incident-clients/core/check";
import { environment, reads } from "./environment.ts";

await checkAsProgram({ name: "@incident-clients/servicenow", environment, reads });
