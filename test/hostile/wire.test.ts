import { wireGroups } from "./groups.ts";
import { describeProbes } from "./suite.ts";

describeProbes("hostile-wire", wireGroups, 10);
