import { probeGroups } from "./groups.ts";
import { describeProbes } from "./suite.ts";

describeProbes("hostile", probeGroups, 10);
