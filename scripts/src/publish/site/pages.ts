import { listVendors } from "@incident-clients/openapi/vendors";
import { divergencesPage } from "./divergences.ts";
import { guidePage, overviewPage } from "./guide.ts";
import { hostilePage, hostileReports } from "./hostile.ts";
import { relativize } from "./links.ts";
import { operationPage } from "./operation.ts";
import type { Page } from "./page.ts";
import { packagePages, readReport, writtenPages } from "./repository.ts";
import { loadVendor, type Vendor } from "./vendor.ts";
import { workflowPage } from "./workflow.ts";

/** Everything that is rendered from the repository, in the order of the sidebar; its links are relative. */
export async function renderPages(): Promise<{ vendors: Vendor[]; pages: Page[] }> {
  const vendors = await Promise.all(listVendors().map(loadVendor));
  const hostile = hostilePage(
    hostileReports.flatMap((name) => readReport(name) ?? []),
    readReport("hostile-contenders.json"),
  );
  const pages = [...writtenPages(vendors), hostile, ...vendors.flatMap(vendorPages), ...packagePages()];
  return { vendors, pages: pages.map((page) => ({ ...page, body: relativize(page.path, page.body) })) };
}

/** Vendors are told apart by an accent, as far from the one before as can be. */
const accentOf = (index: number) => [["style", {}, `:root { --accent: hsl(${(index * 137 + 20) % 360} 60% 42%) }`]];

function vendorPages(vendor: Vendor, index: number): Page[] {
  const pages = [
    guidePage(vendor),
    overviewPage(vendor),
    ...(vendor.divergences.length > 0 ? [divergencesPage(vendor)] : []),
    ...vendor.workflows.map((file) => workflowPage(vendor, file)),
    ...vendor.endpoints.map((endpoint) => operationPage(vendor, endpoint)),
  ];
  return pages.map((page) => ({ ...page, front: { pageClass: "vendor", head: accentOf(index), ...page.front } }));
}
