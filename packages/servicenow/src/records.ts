import type { Beside, CallOptions, Success } from "@incident-clients/core";
import type { Client } from "openapi-fetch";
import type {
  CreateRecordError,
  CreateRecordInput,
  FindRecordsError,
  FindRecordsInput,
  GetRecordError,
  GetRecordInput,
  ResponseHeaders,
  ServiceNowOperations,
  UpdateRecordError,
  UpdateRecordInput,
} from "./generated/client.ts";
import type { IncidentFields, paths, SecurityIncidentFields, TaskFields } from "./generated/types.ts";

/** The names that a type lists, without the index signature that leaves it open. */
type Known<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: T[Name] };

/** What ServiceNow itself adds to a record. */
type SystemField = "active" | "priority" | "sys_created_by" | "sys_created_on" | "sys_updated_by" | "sys_updated_on";

/** The documented fields, by table. */
export interface TableFields {
  incident: Known<TaskFields> | Known<IncidentFields> | SystemField;
  sn_si_incident: Known<TaskFields> | Known<SecurityIncidentFields> | SystemField;
}

/** Fields that refer to a record. */
type ReferenceField = "assigned_to" | "assignment_group" | "caller_id" | "cmdb_ci" | "opened_by";

/** The parameters that choose the shape of values. */
export interface Shape {
  sysparm_display_value?: "false" | "true" | "all" | undefined;
  sysparm_exclude_reference_link?: boolean | undefined;
}

/** A reference as the parameters of a call have it; an unset one is an empty string. */
export type ReferenceOf<Query extends Shape> = Query extends { sysparm_display_value: "all" }
  ? Query extends { sysparm_exclude_reference_link: true }
    ? { value: string; display_value: string }
    : { value: string; display_value: string; link?: string }
  : Query extends { sysparm_exclude_reference_link: true }
    ? string
    : Query extends { sysparm_display_value: "true" }
      ? { display_value: string; link: string } | ""
      : { value: string; link: string } | "";

/** A field that is not a reference, as the parameters of a call have it. */
export type ValueOf<Query extends Shape> = Query extends { sysparm_display_value: "all" }
  ? { value: string; display_value: string }
  : string;

/** A record of a table, in the shape that the parameters of a call choose; of other tables any field may be there. */
export type RecordOf<Table extends string, Query extends Shape = object> = {
  [Field in Table extends keyof TableFields ? TableFields[Table] : never]?: Field extends ReferenceField
    ? ReferenceOf<Query>
    : ValueOf<Query>;
} & { [field: string]: ReferenceOf<Query> | ValueOf<Query> };

/** The query of a call, as far as it chooses a shape. */
type QueryOf<Input> = Input extends { query: infer Query extends Shape } ? Query : object;
type Of<Input extends { path: { tableName: string } }> = RecordOf<Input["path"]["tableName"], QueryOf<Input>>;

type ListHeaders = Pick<ResponseHeaders, "x-total-count" | "link">;

/** What `findRecords` returns, by table and parameters. */
export type FoundRecords<Row> = Success<200, { result: Row[] }, ListHeaders> | FindRecordsError;
/** What `getRecord` returns, by table and parameters. */
export type GotRecord<Row> = Success<200, { result: Row }> | GetRecordError;
/** What `createRecord` returns, by table and parameters. */
export type CreatedRecord<Row> = Success<201, { result: Row }, Pick<ResponseHeaders, "location">> | CreateRecordError;
/** What `updateRecord` returns, by table and parameters. */
export type UpdatedRecord<Row> = Success<200, { result: Row }> | UpdateRecordError;

type TypedByTable = "findRecords" | "getRecord" | "createRecord" | "updateRecord";

/** The openapi-fetch client of this vendor. */
export interface ServiceNowHttp extends Client<paths> {}

/**
 * One method for each operation; the same methods on `orThrow`, which throw; and the openapi-fetch client, `http`. The records
 * of `incident` and `sn_si_incident` are typed by field, those of other tables are open, and the parameters of a call decide
 * the shape of values.
 */
export interface ServiceNowClient
  extends Omit<ServiceNowOperations, TypedByTable>,
    Beside<ServiceNowOperations, ServiceNowHttp> {
  /** Finds records of a table. See `findRecords` of `ServiceNowOperations`: check every record that comes back. */
  findRecords<const Input extends FindRecordsInput>(
    request: Input,
    options?: CallOptions,
  ): Promise<FoundRecords<Of<Input>>>;
  /** Reads one record. See `getRecord` of `ServiceNowOperations`: `404` is absent or invisible. */
  getRecord<const Input extends GetRecordInput>(request: Input, options?: CallOptions): Promise<GotRecord<Of<Input>>>;
  /** Creates one record. See `createRecord` of `ServiceNowOperations`; `createIncident` of `/flows` does it safely. */
  createRecord<const Input extends CreateRecordInput>(
    request: Input,
    options?: CallOptions,
  ): Promise<CreatedRecord<Of<Input>>>;
  /** Changes one record. See `updateRecord` of `ServiceNowOperations`: notes are added each time. */
  updateRecord<const Input extends UpdateRecordInput>(
    request: Input,
    options?: CallOptions,
  ): Promise<UpdatedRecord<Of<Input>>>;
}
