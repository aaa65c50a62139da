export { type Condition, type Conditions, encodeQuery, type Operator } from "./encode-query.ts";
export { type ListRecordsOptions, listRecords } from "./list-records.ts";
