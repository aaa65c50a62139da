import { listEndpoints } from "@incident-clients/openapi";
import { addSamples, type CodeSample } from "@incident-clients/scripts/spec/generate/samples/add";
import { type Vendor, vendors } from "../lib/vendors.ts";
import type { Sample } from "./samples.ts";

/** A code sample of an operation, as the documentation shows it. */
export interface OperationSample extends Sample {
  vendor: Vendor;
  operationId: string;
  label: string;
}

/** Every code sample of every operation of every vendor. */
export async function listOperationSamples(): Promise<OperationSample[]> {
  const lists = await Promise.all(vendors.map(samplesOf));
  return lists.flat();
}

async function samplesOf(vendor: Vendor): Promise<OperationSample[]> {
  const document = await addSamples(vendor.name, vendor.document);
  return listEndpoints(document).flatMap(({ operation: { operationId, "x-codeSamples": samples = [] } }) =>
    samples.map(({ label, source }: CodeSample) => ({
      name: `${vendor.name} ${operationId}, ${label}`,
      code: source,
      vendor,
      operationId,
      label,
    })),
  );
}
