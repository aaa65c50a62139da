// Makes one write to each address that it is given, through the platform's fetch, and prints what it was told.

import { createDatadogClient } from "@incident-clients/datadog";

const told = process.argv.slice(2).map(async (url) => {
  const datadog = createDatadogClient({ url, apiKey: "demo-key", applicationKey: "demo-key", timeout: 1000 });
  const result = await datadog.createServiceNowTickets({ body: { data: [] } }, { retry: { baseDelay: 1 } });
  if (result.ok || result.status !== undefined) return { ok: result.ok, status: result.status };
  const { code, outcome, reason } = result.error;
  return { code, outcome, reason };
});
console.log(JSON.stringify(await Promise.all(told)));
