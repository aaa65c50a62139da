// The entry of undici would put an agent of its own below the program's global fetch; this part of it does not.
declare module "undici/lib/dispatcher/agent.js" {
  import type { Agent } from "undici";

  const agent: typeof Agent;
  export default agent;
}
