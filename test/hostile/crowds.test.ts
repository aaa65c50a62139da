import { crowds } from "./probes/crowd.ts";
import { describeProbes } from "./suite.ts";

// A few at a time: milliseconds count.
describeProbes("hostile-crowds", { crowds }, 3);
