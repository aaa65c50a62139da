import { listVendors } from "@incident-clients/openapi/vendors";
import { divergencesPage } from "./divergences.ts";
import { guidePage } from "./guide.ts";
import { type HostileReport, hostilePage, hostileReports } from "./hostile.ts";
import { relativize } from "./links.ts";
import { operationPage } from "./operation.ts";
import { overviewPage, referencePage } from "./overview.ts";
import type { Page } from "./page.ts";
import { outcomesPage, packagePages, projectPages, readReport } from "./repository.ts";
import { benchPage } from "./results.ts";
import { schemasPage } from "./schemas.ts";
import { loadVendor, type Vendor } from "./vendor.ts";
import { workflowPage } from "./workflow.ts";
import { writtenPages } from "./written.ts";

/** Everything that is rendered from the repository, in the order of the sidebar; its links are relative. */
export async function renderPages(): Promise<{ vendors: Vendor[]; pages: Page[] }> {
  const vendors = await Promise.all(listVendors().map(loadVendor));
  const pages = [
    ...writtenPages(vendors),
    outcomesPage(vendors),
    hostilePage(
      hostileReports.map(readReport).filter((report): report is HostileReport => report !== undefined),
      readReport("hostile-contenders.json"),
    ),
    benchPage(readReport("bench.json")),
    ...vendors.flatMap(vendorPages),
    ...packagePages(),
    ...projectPages(),
  ];
  return { vendors, pages: pages.map((page) => ({ ...page, body: relativize(page.path, page.body) })) };
}

function vendorPages(vendor: Vendor): Page[] {
  return [
    guidePage(vendor),
    overviewPage(vendor),
    schemasPage(vendor),
    referencePage(vendor),
    ...(vendor.divergences.length > 0 ? [divergencesPage(vendor)] : []),
    ...vendor.workflows.map((file) => workflowPage(vendor, file)),
    ...vendor.endpoints.map((endpoint) => operationPage(vendor, endpoint)),
  ];
}
