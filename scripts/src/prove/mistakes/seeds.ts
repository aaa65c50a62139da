import type { Mistake } from "./mistake.ts";
import { clients } from "./seeds/clients.ts";
import { core } from "./seeds/core.ts";
import { cortexXdr } from "./seeds/cortex-xdr.ts";
import { cortexXsoar } from "./seeds/cortex-xsoar.ts";
import { datadog } from "./seeds/datadog.ts";
import { elastic } from "./seeds/elastic.ts";

/** Every mistake that the suites have to notice. */
export const mistakes: Mistake[] = [...datadog, ...elastic, ...cortexXdr, ...cortexXsoar, ...core, ...clients];
