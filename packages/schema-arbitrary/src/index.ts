export { type ArbitraryOptions, arbitraryFor } from "./arbitrary.ts";
export { type BoundaryCase, type BoundaryOptions, boundariesOf } from "./boundaries.ts";
export { UnsupportedSchemaError } from "./schema.ts";
