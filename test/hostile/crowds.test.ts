import { crowdGroups } from "./groups.ts";
import { describeProbes } from "./suite.ts";

// A few at a time: milliseconds count.
describeProbes("hostile-crowds", crowdGroups, 3);
