// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"AttachServiceNowTicketRequest" | "CaseResponse" | "CreateServiceNowTicketsRequest" | "DetachFindingsRequest" | "ErrorResponse" | "FindingCaseListResponse" | "FindingCaseResponse" | "ProjectListResponse" | "SearchFindingsRequest" | "SearchFindingsResponse", Check> = (()=>{var nt=Object.defineProperty;var lt=Object.getOwnPropertyDescriptor;var yt=Object.getOwnPropertyNames;var mt=Object.prototype.hasOwnProperty;var ft=(t,i)=>{for(var f in i)nt(t,f,{get:i[f],enumerable:!0})},ct=(t,i,f,c)=>{if(i&&typeof i=="object"||typeof i=="func\
tion")for(let p of yt(i))!mt.call(t,p)&&p!==f&&nt(t,p,{get:()=>i[p],enumerable:!(c=lt(i,p))||c.enumerable});return t};var dt=t=>ct(nt({},"__esModule",{value:!0}),t);var Gt={};ft(Gt,{AttachServiceNowTicketRequest:()=>ht,CaseResponse:()=>bt,CreateServiceNowTicketsRequest:()=>Ot,DetachFindingsRequest:()=>Et,
ErrorResponse:()=>Nt,FindingCaseListResponse:()=>$t,FindingCaseResponse:()=>St,ProjectListResponse:()=>Rt,SearchFindingsRequest:()=>Ct,
SearchFindingsResponse:()=>Ft});var ht=Ye;var gt=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,_t=new RegExp("^https?://[A-Za-z0-9.-]+\\.service-now\\.com/","u");function F(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=F.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.servicenow_ticket_url===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servicenow_ticket_url"},
message:"must have required property 'servicenow_ticket_url'"};e===null?e=[r]:e.push(r),s++}if(t.servicenow_ticket_url!==
void 0){let r=t.servicenow_ticket_url;if(typeof r=="string"){if(!_t.test(r)){let a={instancePath:i+"/servicenow_ticket_u\
rl",schemaPath:"#/properties/servicenow_ticket_url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.-]+\\\
.service-now\\.com/"},message:'must match pattern "^https?://[A-Za-z0-9.-]+\\.service-now\\.com/"'};e===null?e=[a]:e.push(
a),s++}if(!gt.test(r)){let a={instancePath:i+"/servicenow_ticket_url",schemaPath:"#/properties/servicenow_ticket_url/for\
mat",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:i+"/servicenow_ticket_url",schemaPath:"#/properties/servicenow_ticket_url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated=
{props:{servicenow_ticket_url:!0},dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=L.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="findings"){let a={instancePath:i+"/type",schemaPath:"#/properties/\
type/const",keyword:"const",params:{allowedValue:"findings"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:{id:!0,type:!0},dynamicProps:!1,dynamicItems:!1};
function j(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=j.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){
if(r.length>50){let y={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[y]:e.push(y),s++}if(r.length<1){let y={instancePath:i+"/data",schemaPath:"\
#/properties/data/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[
y]:e.push(y),s++}let a=r.length;for(let y=0;y<a;y++)L(r[y],{instancePath:i+"/data/"+y,parentData:r,parentDataProperty:y,
rootData:p,dynamicAnchors:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)}else{let a={instancePath:i+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=G.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="projects"){let a={instancePath:i+"/type",schemaPath:"#/properties/\
type/const",keyword:"const",params:{allowedValue:"projects"},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}G.evaluated={props:{id:!0,type:!0},dynamicProps:!1,dynamicItems:!1};
function D(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=D.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(G(t.data,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return D.errors=e,s===0}D.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=A.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.findings===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"},message:"must have require\
d property 'findings'"};e===null?e=[r]:e.push(r),s++}if(t.project===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"project"},message:"must have required property 'project'"};e===null?e=[r]:e.
push(r),s++}t.findings!==void 0&&(j(t.findings,{instancePath:i+"/findings",parentData:t,parentDataProperty:"findings",rootData:p,
dynamicAnchors:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.project!==void 0&&(D(t.project,{instancePath:i+
"/project",parentData:t,parentDataProperty:"project",rootData:p,dynamicAnchors:o})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.evaluated={props:{findings:!0,project:!0},dynamicProps:!1,dynamicItems:!1};
function x(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=x.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.attributes===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"attributes"},message:"must have required property 'attributes'"};
e===null?e=[r]:e.push(r),s++}if(t.relationships===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"relationships"},message:"must have required property 'relationships'"};e===null?e=[r]:e.push(
r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="servicenow\
_tickets"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"serv\
icenow_tickets"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}t.attributes!==void 0&&(F(t.attributes,
{instancePath:i+"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=e===null?F.
errors:e.concat(F.errors),s=e.length)),t.relationships!==void 0&&(A(t.relationships,{instancePath:i+"/relationships",parentData:t,
parentDataProperty:"relationships",rootData:p,dynamicAnchors:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return x.errors=e,s===0}x.evaluated={props:{type:!0,attributes:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};
function Ye(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(x(t.data,{instancePath:i+"/\
data",parentData:t,parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.
length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}Ye.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};var bt=Ze;var at={type:"object",properties:{key:{type:"string"},public_id:{type:"string"},title:{type:"string"},description:{type:"\
string"},type:{$ref:"CaseType"},type_id:{type:"string"},status:{$ref:"CaseStatus"},status_group:{$ref:"CaseStatusGroup"},
status_name:{type:"string"},priority:{$ref:"CasePriority"},creation_source:{$ref:"CaseCreationSource"},attributes:{$ref:"\
CaseCustomAttributes"},custom_attributes:{type:"object",additionalProperties:{$ref:"CaseCustomAttribute"}},insights:{type:"\
array",items:{$ref:"CaseInsight"}},service_now_ticket:{anyOf:[{$ref:"CaseServiceNowTicket"},{type:"null"}]},jira_issue:{
anyOf:[{$ref:"CaseJiraIssue"},{type:"null"}]},comment_count:{type:"integer",format:"int64"},created_at:{type:"string",format:"\
date-time"},modified_at:{type:["string","null"],format:"date-time"},closed_at:{type:["string","null"],format:"date-time"},
archived_at:{type:["string","null"],format:"date-time"}}},Pt={anyOf:[{type:"string",enum:["SECURITY","STANDARD","ERROR_T\
RACKING_ISSUE","TUNKNOWN"]},{type:"string"}]};function I(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=I.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);
let r=s,a=!1,y=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(t==="SECURITY"||t==="STANDARD"||t==="ERROR_TRACKING_\
ISSUE"||t==="TUNKNOWN")){let u={instancePath:i,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Pt.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;if(typeof t!=
"string"){let u={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[u]:e.push(u),s++}var m=l===s;if(a=a||m,a)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return I.
errors=e,s===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var vt={anyOf:[{type:"string",enum:["OPEN","IN_PROGRESS","C\
LOSED","NOT_STARTED","ACKNOWLEDGED","TRIGGERED","PENDING_APPROVAL","APPROVED","IMPLEMENTING","RESOLVED","COMPLETED","CAN\
CELLED","DECLINED","SUNKNOWN"]},{type:"string"}]};function O(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=O.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);
let r=s,a=!1,y=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(t==="OPEN"||t==="IN_PROGRESS"||t==="CLOSED"||t==="NO\
T_STARTED"||t==="ACKNOWLEDGED"||t==="TRIGGERED"||t==="PENDING_APPROVAL"||t==="APPROVED"||t==="IMPLEMENTING"||t==="RESOLV\
ED"||t==="COMPLETED"||t==="CANCELLED"||t==="DECLINED"||t==="SUNKNOWN")){let u={instancePath:i,schemaPath:"#/anyOf/0/enum",
keyword:"enum",params:{allowedValues:vt.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=
[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var m=l===s;if(a=a||m,a)s=r,e!==null&&
(r?e.length=r:e=null);else{let u={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[u]:e.push(u),s++}return O.errors=e,s===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};var kt={
anyOf:[{type:"string",enum:["SG_OPEN","SG_IN_PROGRESS","SG_CLOSED"]},{type:"string"}]};function q(t,{instancePath:i="",parentData:f,
parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=q.evaluated;n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0);let r=s,a=!1,y=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/0/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(t==="SG_OPEN"||t===
"SG_IN_PROGRESS"||t==="SG_CLOSED")){let u={instancePath:i,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:kt.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;
if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}var m=l===s;if(a=a||m,a)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return q.
errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var wt={anyOf:[{type:"string",enum:["NOT_DEFINED","P1","P2",
"P3","P4","P5"]},{type:"string"}]};function E(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=E.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,a=!1,y=s;if(typeof t!=
"string"){let u={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[u]:e.push(u),s++}if(!(t==="NOT_DEFINED"||t==="P1"||t==="P2"||t==="P3"||t==="P4"||t==="P5")){let u={instancePath:i,
schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:wt.anyOf[0].enum},message:"must be equal to one of the \
allowed values"};e===null?e=[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var m=l===s;
if(a=a||m,a)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,
dynamicItems:!1};var jt={anyOf:[{type:"string",enum:["CS_SECURITY_FINDING","MANUAL","ERROR_TRACKING"]},{type:"string"}]};
function N(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=N.
evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,a=!1,y=s;if(typeof t!="string"){let u={
instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),s++}if(!(t==="CS_SECURITY_FINDING"||t==="MANUAL"||t==="ERROR_TRACKING")){let u={instancePath:i,schemaPath:"#/a\
nyOf/0/enum",keyword:"enum",params:{allowedValues:jt.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf\
/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var m=l===s;if(a=a||
m,a)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=$.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))
for(let r in t){let a=t[r];if(Array.isArray(a)){let y=a.length;for(let l=0;l<y;l++)if(typeof a[l]!="string"){let m={instancePath:i+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{let y={instancePath:i+"/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[y]:e.push(y),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dt={type:"object",required:["type","is_multi","value"],properties:{type:{anyOf:[{type:"string",enum:["TEXT","NUMBER",
"SELECT","URL"]},{type:"string"}]},is_multi:{type:"boolean"},value:{anyOf:[{type:"string"},{type:"number"},{type:"array",
items:{anyOf:[{type:"string"},{type:"number"}]}}]}}};function V(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=V.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[l]:e.push(l),s++}if(t.is_multi===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_multi"},message:"mu\
st have required property 'is_multi'"};e===null?e=[l]:e.push(l),s++}if(t.value===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[l]:e.push(l),s++}if(t.type!==void 0){let l=t.type,m=s,u=!1,h=s;if(typeof l!="string"){let d={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),
s++}if(!(l==="TEXT"||l==="NUMBER"||l==="SELECT"||l==="URL")){let d={instancePath:i+"/type",schemaPath:"#/properties/type\
/anyOf/0/enum",keyword:"enum",params:{allowedValues:Dt.properties.type.anyOf[0].enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[d]:e.push(d),s++}var r=h===s;u=u||r;let g=s;if(typeof l!="string"){let d={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),s++}var r=g===s;if(u=u||r,u)s=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:i+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.
push(d),s++}}if(t.is_multi!==void 0&&typeof t.is_multi!="boolean"){let l={instancePath:i+"/is_multi",schemaPath:"#/prope\
rties/is_multi/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(t.
value!==void 0){let l=t.value,m=s,u=!1,h=s;if(typeof l!="string"){let _={instancePath:i+"/value",schemaPath:"#/propertie\
s/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}var y=h===
s;u=u||y;let g=s;if(!(typeof l=="number"&&isFinite(l))){let _={instancePath:i+"/value",schemaPath:"#/properties/value/an\
yOf/1/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[_]:e.push(_),s++}var y=g===s;u=u||
y;let d=s;if(Array.isArray(l)){let _=l.length;for(let P=0;P<_;P++){let b=l[P],it=s,We=!1,ot=s;if(typeof b!="string"){let C={
instancePath:i+"/value/"+P,schemaPath:"#/properties/value/anyOf/2/items/anyOf/0/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[C]:e.push(C),s++}var a=ot===s;We=We||a;let ut=s;if(!(typeof b=="number"&&isFinite(
b))){let C={instancePath:i+"/value/"+P,schemaPath:"#/properties/value/anyOf/2/items/anyOf/1/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[C]:e.push(C),s++}var a=ut===s;if(We=We||a,We)s=it,e!==null&&(it?e.length=
it:e=null);else{let C={instancePath:i+"/value/"+P,schemaPath:"#/properties/value/anyOf/2/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[C]:e.push(C),s++}}}else{let _={instancePath:i+"/value",schemaPath:"#\
/properties/value/anyOf/2/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[_]:e.push(_),s++}
var y=d===s;if(u=u||y,u)s=m,e!==null&&(m?e.length=m:e=null);else{let _={instancePath:i+"/value",schemaPath:"#/properties\
/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[_]:e.push(_),s++}}}else{let l={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),s++}return V.errors=e,s===0}V.evaluated={props:{type:!0,is_multi:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var At={
type:"object",properties:{type:{anyOf:[{type:"string",enum:["SECURITY_FINDING","ERROR_TRACKING"]},{type:"string"}]},resource_id:{
type:"string"},ref:{type:"string"}}};function S(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type!==void 0){let a=t.type,y=s,l=!1,m=s;if(typeof a!="string"){let h={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),
s++}if(!(a==="SECURITY_FINDING"||a==="ERROR_TRACKING")){let h={instancePath:i+"/type",schemaPath:"#/properties/type/anyO\
f/0/enum",keyword:"enum",params:{allowedValues:At.properties.type.anyOf[0].enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[h]:e.push(h),s++}var r=m===s;l=l||r;let u=s;if(typeof a!="string"){let h={instancePath:i+"/ty\
pe",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[h]:e.push(h),s++}var r=u===s;if(l=l||r,l)s=y,e!==null&&(y?e.length=y:e=null);else{let h={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),s++}}
if(t.resource_id!==void 0&&typeof t.resource_id!="string"){let a={instancePath:i+"/resource_id",schemaPath:"#/properties\
/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.ref!==
void 0&&typeof t.ref!="string"){let a={instancePath:i+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return S.errors=e,s===0}S.evaluated=
{props:{type:!0,resource_id:!0,ref:!0},dynamicProps:!1,dynamicItems:!1};var It={anyOf:[{type:"string",enum:["COMPLETED","FAILED","IN_PROGRESS"]},{type:"string"}]};function v(t,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=v.evaluated;n.dynamicProps&&(n.
props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,a=!1,y=s;if(typeof t!="string"){let u={instancePath:i,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(!(t==="C\
OMPLETED"||t==="FAILED"||t==="IN_PROGRESS")){let u={instancePath:i,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:It.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}var m=y===s;a=a||m;let l=s;
if(typeof t!="string"){let u={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}var m=l===s;if(a=a||m,a)s=r,e!==null&&(r?e.length=r:e=null);else{let u={instancePath:i,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return v.
errors=e,s===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=U.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.sys_target_link!==void 0&&typeof t.sys_target_link!="string"){let r={instancePath:i+"/sys_target_link",schemaPath:"\
#/properties/sys_target_link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return U.errors=e,s===0}U.evaluated={props:{sys_target_link:!0},dynamicProps:!1,dynamicItems:!1};
function M(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=M.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))
t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:p,dynamicAnchors:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.result!==void 0&&(U(t.result,{instancePath:i+"/result",parentData:t,
parentDataProperty:"result",rootData:p,dynamicAnchors:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length));else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return M.errors=e,s===0}M.evaluated={props:{status:!0,result:!0},dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=K.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.project_key!==void 0&&typeof t.project_key!="string"){let r={instancePath:i+"/project_key",schemaPath:"#/properties\
/project_key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_id!==
void 0&&typeof t.issue_id!="string"){let r={instancePath:i+"/issue_id",schemaPath:"#/properties/issue_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_key!==void 0&&typeof t.issue_key!=
"string"){let r={instancePath:i+"/issue_key",schemaPath:"#/properties/issue_key/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_url!==void 0&&typeof t.issue_url!="string"){let r={
instancePath:i+"/issue_url",schemaPath:"#/properties/issue_url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.evaluated={props:{project_key:!0,
issue_id:!0,issue_key:!0,issue_url:!0},dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t))t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,
parentDataProperty:"status",rootData:p,dynamicAnchors:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.result!==
void 0&&(K(t.result,{instancePath:i+"/result",parentData:t,parentDataProperty:"result",rootData:p,dynamicAnchors:o})||(e=
e===null?K.errors:e.concat(K.errors),s=e.length));else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return z.errors=e,s===0}z.evaluated={props:{status:!0,
result:!0},dynamicProps:!1,dynamicItems:!1};var T=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function J(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=J.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.key!==void 0&&typeof t.key!="string"){let m={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.public_id!==void 0&&typeof t.public_id!=
"string"){let m={instancePath:i+"/public_id",schemaPath:"#/properties/public_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.title!==void 0&&typeof t.title!="string"){let m={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[m]:e.push(m),s++}if(t.description!==void 0&&typeof t.description!="string"){let m={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
s++}if(t.type!==void 0&&(I(t.type,{instancePath:i+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:o})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.type_id!==void 0&&typeof t.type_id!="string"){let m={instancePath:i+
"/type_id",schemaPath:"#/properties/type_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),s++}if(t.status!==void 0&&(O(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",
rootData:p,dynamicAnchors:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.status_group!==void 0&&(q(t.status_group,
{instancePath:i+"/status_group",parentData:t,parentDataProperty:"status_group",rootData:p,dynamicAnchors:o})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),t.status_name!==void 0&&typeof t.status_name!="string"){let m={instancePath:i+"\
/status_name",schemaPath:"#/properties/status_name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),s++}if(t.priority!==void 0&&(E(t.priority,{instancePath:i+"/priority",parentData:t,parentDataProperty:"\
priority",rootData:p,dynamicAnchors:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.creation_source!==void 0&&
(N(t.creation_source,{instancePath:i+"/creation_source",parentData:t,parentDataProperty:"creation_source",rootData:p,dynamicAnchors:o})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.attributes!==void 0&&($(t.attributes,{instancePath:i+"/attributes",
parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=e===null?$.errors:e.concat($.errors),s=e.
length)),t.custom_attributes!==void 0){let m=t.custom_attributes;if(m&&typeof m=="object"&&!Array.isArray(m))for(let u in m)
V(m[u],{instancePath:i+"/custom_attributes/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:u,
rootData:p,dynamicAnchors:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length);else{let u={instancePath:i+"/custom_a\
ttributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[u]:e.push(u),s++}}if(t.insights!==void 0){let m=t.insights;if(Array.isArray(m)){let u=m.length;for(let h=0;h<
u;h++)S(m[h],{instancePath:i+"/insights/"+h,parentData:m,parentDataProperty:h,rootData:p,dynamicAnchors:o})||(e=e===null?
S.errors:e.concat(S.errors),s=e.length)}else{let u={instancePath:i+"/insights",schemaPath:"#/properties/insights/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(t.service_now_ticket!==void 0){let m=t.
service_now_ticket,u=s,h=!1,g=s;M(m,{instancePath:i+"/service_now_ticket",parentData:t,parentDataProperty:"service_now_t\
icket",rootData:p,dynamicAnchors:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length);var a=g===s;if(h=h||a,a){var r={};
r.status=!0,r.result=!0}let d=s;if(m!==null){let _={instancePath:i+"/service_now_ticket",schemaPath:"#/properties/servic\
e_now_ticket/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var a=d===
s;if(h=h||a,h)s=u,e!==null&&(u?e.length=u:e=null);else{let _={instancePath:i+"/service_now_ticket",schemaPath:"#/propert\
ies/service_now_ticket/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[_]:e.push(_),
s++}}if(t.jira_issue!==void 0){let m=t.jira_issue,u=s,h=!1,g=s;z(m,{instancePath:i+"/jira_issue",parentData:t,parentDataProperty:"\
jira_issue",rootData:p,dynamicAnchors:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length);var l=g===s;if(h=h||l,l){
var y={};y.status=!0,y.result=!0}let d=s;if(m!==null){let _={instancePath:i+"/jira_issue",schemaPath:"#/properties/jira_\
issue/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var l=d===s;
if(h=h||l,h)s=u,e!==null&&(u?e.length=u:e=null);else{let _={instancePath:i+"/jira_issue",schemaPath:"#/properties/jira_i\
ssue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[_]:e.push(_),s++}}if(t.comment_count!==
void 0){let m=t.comment_count;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:i+"/comment_\
count",schemaPath:"#/properties/comment_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[u]:e.push(u),s++}}if(t.created_at!==void 0){let m=t.created_at;if(typeof m=="string"){if(!T.test(m)){let u={instancePath:i+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/created_at",schemaPath:"#/properties/\
created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}if(t.modified_at!==
void 0){let m=t.modified_at;if(typeof m!="string"&&m!==null){let u={instancePath:i+"/modified_at",schemaPath:"#/properti\
es/modified_at/type",keyword:"type",params:{type:at.properties.modified_at.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),s++}if(typeof m=="string"&&!T.test(m)){let u={instancePath:i+"/modified_at",schemaPath:"#/properties/mod\
ified_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.
push(u),s++}}if(t.closed_at!==void 0){let m=t.closed_at;if(typeof m!="string"&&m!==null){let u={instancePath:i+"/closed_\
at",schemaPath:"#/properties/closed_at/type",keyword:"type",params:{type:at.properties.closed_at.type},message:"must be \
string,null"};e===null?e=[u]:e.push(u),s++}if(typeof m=="string"&&!T.test(m)){let u={instancePath:i+"/closed_at",schemaPath:"\
#/properties/closed_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[u]:e.push(u),s++}}if(t.archived_at!==void 0){let m=t.archived_at;if(typeof m!="string"&&m!==null){let u={instancePath:i+
"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:at.properties.archived_at.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),s++}if(typeof m=="string"&&!T.test(m)){let u={instancePath:i+"/archived_a\
t",schemaPath:"#/properties/archived_at/format",keyword:"format",params:{format:"date-time"},message:'must match format \
"date-time"'};e===null?e=[u]:e.push(u),s++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}return J.errors=e,s===0}J.evaluated={props:{key:!0,public_id:!0,
title:!0,description:!0,type:!0,type_id:!0,status:!0,status_group:!0,status_name:!0,priority:!0,creation_source:!0,attributes:!0,
custom_attributes:!0,insights:!0,service_now_ticket:!0,jira_issue:!0,comment_count:!0,created_at:!0,modified_at:!0,closed_at:!0,
archived_at:!0},dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=W.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="user"){let a={instancePath:i+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"user"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:{id:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function k(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=k.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){
let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[y]:e.push(y),s++}if(t.data!==void 0){let y=t.data,l=s,m=!1,u=s;W(y,{instancePath:i+"/\
data",parentData:t,parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.
length);var a=u===s;if(m=m||a,a){var r={};r.id=!0,r.type=!0}let h=s;if(y!==null){let g={instancePath:i+"/data",schemaPath:"\
#/properties/data/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),s++}
var a=h===s;if(m=m||a,m)s=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/data",schemaPath:"#/properties/\
data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),s++}}}else{let y={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),s++}return k.errors=e,s===0}k.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function Y(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Y.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="project"){let a={instancePath:i+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"project"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}Y.evaluated={props:{id:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function Z(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Z.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(Y(t.data,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:p,dynamicAnchors:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===
0}Z.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.assignee!==void 0){let h=t.assignee,g=s,d=!1,_=s;k(h,{instancePath:i+
"/assignee",parentData:t,parentDataProperty:"assignee",rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length);var a=_===s;if(d=d||a,a){var r={};r.data=!0}let P=s;if(h!==null){let b={instancePath:i+"/assignee",schemaPath:"\
#/properties/assignee/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),
s++}var a=P===s;if(d=d||a,d)s=g,e!==null&&(g?e.length=g:e=null);else{let b={instancePath:i+"/assignee",schemaPath:"#/pro\
perties/assignee/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),s++}}
if(t.created_by!==void 0){let h=t.created_by,g=s,d=!1,_=s;k(h,{instancePath:i+"/created_by",parentData:t,parentDataProperty:"\
created_by",rootData:p,dynamicAnchors:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length);var l=_===s;if(d=d||l,l){
var y={};y.data=!0}let P=s;if(h!==null){let b={instancePath:i+"/created_by",schemaPath:"#/properties/created_by/anyOf/1/\
type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),s++}var l=P===s;if(d=d||l,d)s=
g,e!==null&&(g?e.length=g:e=null);else{let b={instancePath:i+"/created_by",schemaPath:"#/properties/created_by/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),s++}}if(t.modified_by!==void 0){let h=t.
modified_by,g=s,d=!1,_=s;k(h,{instancePath:i+"/modified_by",parentData:t,parentDataProperty:"modified_by",rootData:p,dynamicAnchors:o})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length);var u=_===s;if(d=d||u,u){var m={};m.data=!0}let P=s;if(h!==null){let b={
instancePath:i+"/modified_by",schemaPath:"#/properties/modified_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[b]:e.push(b),s++}var u=P===s;if(d=d||u,d)s=g,e!==null&&(g?e.length=g:e=null);else{let b={instancePath:i+
"/modified_by",schemaPath:"#/properties/modified_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};e===null?e=[b]:e.push(b),s++}}t.project!==void 0&&(Z(t.project,{instancePath:i+"/project",parentData:t,parentDataProperty:"\
project",rootData:p,dynamicAnchors:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length))}else{let h={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}return B.
errors=e,s===0}B.evaluated={props:{assignee:!0,created_by:!0,modified_by:!0,project:!0},dynamicProps:!1,dynamicItems:!1};
function X(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=X.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.attributes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attributes"},message:"must have required property 'attributes'"};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.
id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(r!=="case"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"case"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}t.attributes!==void 0&&(J(t.attributes,
{instancePath:i+"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=e===null?J.
errors:e.concat(J.errors),s=e.length)),t.relationships!==void 0&&(B(t.relationships,{instancePath:i+"/relationships",parentData:t,
parentDataProperty:"relationships",rootData:p,dynamicAnchors:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return X.errors=e,s===0}X.evaluated={props:{id:!0,type:!0,attributes:!0,relationships:!0},dynamicProps:!1,
dynamicItems:!1};function H(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=H.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.handle!==void 0&&typeof t.handle!=
"string"){let r={instancePath:i+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.email!==void 0&&typeof t.email!="string"){let r={instancePath:i+"/ema\
il",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.active!==void 0&&typeof t.active!="boolean"){let r={instancePath:i+"/active",schemaPath:"#/properties\
/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return H.errors=e,s===0}H.evaluated={props:{name:!0,handle:!0,email:!0,active:!0},dynamicProps:!1,dynamicItems:!1};
function Q(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Q.
evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0&&typeof t.type!="string"){let r={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}t.attributes!==void 0&&(H(t.attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Q.
errors=e,s===0}Q.evaluated={props:{id:!0,type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function Ze(t,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Ze.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data!==void 0&&(X(t.data,
{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?X.errors:e.concat(
X.errors),s=e.length)),t.included!==void 0){let r=t.included;if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++)Q(r[y],
{instancePath:i+"/included/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)}else{let a={instancePath:i+"/included",schemaPath:"#/properties/included/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}Ze.evaluated=
{props:{data:!0,included:!0},dynamicProps:!1,dynamicItems:!1};var Ot=Be;var qt={type:"string",enum:["NOT_DEFINED","P1","P2","P3","P4","P5"]};function ee(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),typeof t!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="NOT_DEFINED"||t==="P1"||t==="P2"||t==="P3"||t==="P4"||t==="P5")){
let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qt.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};
function te(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0&&typeof t.
description!="string"){let r={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.priority!==void 0&&(ee(t.priority,{instancePath:i+
"/priority",parentData:t,parentDataProperty:"priority",rootData:p,dynamicAnchors:o})||(e=e===null?ee.errors:e.concat(ee.
errors),s=e.length)),t.assignee_id!==void 0&&typeof t.assignee_id!="string"){let r={instancePath:i+"/assignee_id",schemaPath:"\
#/properties/assignee_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={props:{title:!0,description:!0,priority:!0,assignee_id:!0},
dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.relationships===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"relationships"},message:"must have required property\
 'relationships'"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(r!=="servicenow_tickets"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"servicenow_tickets"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}t.attributes!==
void 0&&(te(t.attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),t.relationships!==void 0&&(A(t.relationships,{instancePath:i+"/re\
lationships",parentData:t,parentDataProperty:"relationships",rootData:p,dynamicAnchors:o})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}re.evaluated={props:{type:!0,attributes:!0,relationships:!0},
dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(t.data!==void 0){let r=t.data;if(Array.
isArray(r)){if(r.length>50){let y={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};e===null?e=[y]:e.push(y),s++}if(r.length<1){let y={instancePath:i+
"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 \
items"};e===null?e=[y]:e.push(y),s++}let a=r.length;for(let y=0;y<a;y++)re(r[y],{instancePath:i+"/data/"+y,parentData:r,
parentDataProperty:y,rootData:p,dynamicAnchors:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{let a={instancePath:i+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:
e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}Be.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};
var Et=Xe;function se(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.findings===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fi\
ndings"},message:"must have required property 'findings'"};e===null?e=[r]:e.push(r),s++}t.findings!==void 0&&(j(t.findings,
{instancePath:i+"/findings",parentData:t,parentDataProperty:"findings",rootData:p,dynamicAnchors:o})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}se.evaluated={props:{findings:!0},dynamicProps:!1,
dynamicItems:!1};function ie(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.relationships===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"relationships"},message:"must have required property\
 'relationships'"};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.
type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="cases"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"cases"},message:"must be equal to con\
stant"};e===null?e=[a]:e.push(a),s++}}t.relationships!==void 0&&(se(t.relationships,{instancePath:i+"/relationships",parentData:t,
parentDataProperty:"relationships",rootData:p,dynamicAnchors:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return ie.errors=e,s===0}ie.evaluated={props:{id:!0,type:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};
function Xe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(ie(t.data,{instancePath:i+"\
/data",parentData:t,parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}Xe.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};var Nt=He;function ne(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.pointer!==void 0&&typeof t.pointer!="string"){let r={instancePath:i+"/pointer",schemaPath:"#/properties/pointer\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.parameter!==void 0&&
typeof t.parameter!="string"){let r={instancePath:i+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.header!==void 0&&typeof t.header!="st\
ring"){let r={instancePath:i+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}ne.evaluated={props:{pointer:!0,
parameter:!0,header:!0},dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),s++}if(t.status!==void 0&&typeof t.status!="string"){let r={instancePath:i+"/status",schemaPath:"#/properties/st\
atus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0&&
typeof t.code!="string"){let r={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}if(t.detail!==void 0&&typeof t.detail!="string"){let r={instancePath:i+"/detail",schemaPath:"#/propert\
ies/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.source!==
void 0&&(ne(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:p,dynamicAnchors:o})||(e=
e===null?ne.errors:e.concat(ne.errors),s=e.length)),t.meta!==void 0){let r=t.meta;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let a={instancePath:i+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}ae.evaluated={props:{id:!0,status:!0,
code:!0,title:!0,detail:!0,source:!0,meta:!0},dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:i="",parentData:f,
parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.errors===void 0){let y={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?
e=[y]:e.push(y),s++}if(t.errors!==void 0){let y=t.errors;if(Array.isArray(y)){let l=y.length;for(let m=0;m<l;m++){let u=y[m],
h=s,g=!1,d=s;if(typeof u!="string"){let P={instancePath:i+"/errors/"+m,schemaPath:"#/properties/errors/items/anyOf/0/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}var r=d===s;g=g||r;let _=s;
ae(u,{instancePath:i+"/errors/"+m,parentData:y,parentDataProperty:m,rootData:p,dynamicAnchors:o})||(e=e===null?ae.errors:
e.concat(ae.errors),s=e.length);var r=_===s;if(g=g||r,r){var a={};a.id=!0,a.status=!0,a.code=!0,a.title=!0,a.detail=!0,a.
source=!0,a.meta=!0}if(g)s=h,e!==null&&(h?e.length=h:e=null);else{let P={instancePath:i+"/errors/"+m,schemaPath:"#/prope\
rties/errors/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),s++}}}else{
let l={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[l]:e.push(l),s++}}}else{let y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[y]:e.push(y),s++}return pe.errors=e,s===0}pe.evaluated={props:{errors:!0},
dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!=
"string"){let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.target!==void 0&&typeof t.target!="string"){let r={instancePath:i+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}oe.evaluated={props:{code:!0,message:!0,target:!0},dynamicProps:!1,
dynamicItems:!1};function ue(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:i+"/code",schemaPath:"#/properties/c\
ode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&
typeof t.message!="string"){let r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.details!==void 0){let r=t.details;if(Array.isArray(
r)){let a=r.length;for(let y=0;y<a;y++)oe(r[y],{instancePath:i+"/details/"+y,parentData:r,parentDataProperty:y,rootData:p,
dynamicAnchors:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)}else{let a={instancePath:i+"/details",schemaPath:"\
#/properties/details/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return ue.errors=e,s===0}ue.evaluated={props:{code:!0,message:!0,details:!0},dynamicProps:!1,dynamicItems:!1};
function le(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.error===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[r]:e.push(r),s++}t.error!==void 0&&(ue(t.error,{instancePath:i+
"/error",parentData:t,parentDataProperty:"error",rootData:p,dynamicAnchors:o})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}le.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};
function He(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=He.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,a=!1,y=s;pe(t,{instancePath:i,parentData:f,
parentDataProperty:c,rootData:p,dynamicAnchors:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length);var u=y===s;if(a=
a||u,u){var l={};l.errors=!0}let m=s;le(t,{instancePath:i,parentData:f,parentDataProperty:c,rootData:p,dynamicAnchors:o})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length);var u=m===s;if(a=a||u,u&&l!==!0&&(l=l||{},l.error=!0),a)s=r,e!==null&&
(r?e.length=r:e=null);else{let h={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[h]:e.push(h),s++}return He.errors=e,n.props=l,s===0}He.evaluated={dynamicProps:!0,dynamicItems:!1};
var $t=Qe;function ye(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="users"){let a={instancePath:i+"/type",schemaPath:"#/properties/typ\
e/const",keyword:"const",params:{allowedValue:"users"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={props:{id:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function w(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=w.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(ye(t.data,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:p,dynamicAnchors:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===
0}w.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.instance_name!==void 0&&typeof t.
instance_name!="string"){let r={instancePath:i+"/instance_name",schemaPath:"#/properties/instance_name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.table_name!==void 0&&typeof t.table_name!=
"string"){let r={instancePath:i+"/table_name",schemaPath:"#/properties/table_name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.sys_id!==void 0&&typeof t.sys_id!="string"){let r={instancePath:i+
"/sys_id",schemaPath:"#/properties/sys_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),s++}if(t.sys_target_sys_id!==void 0&&typeof t.sys_target_sys_id!="string"){let r={instancePath:i+"/sys_t\
arget_sys_id",schemaPath:"#/properties/sys_target_sys_id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}if(t.sys_target_link!==void 0&&typeof t.sys_target_link!="string"){let r={instancePath:i+
"/sys_target_link",schemaPath:"#/properties/sys_target_link/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return me.errors=e,s===0}me.evaluated={props:{url:!0,instance_name:!0,
table_name:!0,sys_id:!0,sys_target_sys_id:!0,sys_target_link:!0},dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=fe.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))t.status!==void 0&&(v(t.status,
{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:p,dynamicAnchors:o})||(e=e===null?v.errors:e.
concat(v.errors),s=e.length)),t.result!==void 0&&(me(t.result,{instancePath:i+"/result",parentData:t,parentDataProperty:"\
result",rootData:p,dynamicAnchors:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length));else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fe.
errors=e,s===0}fe.evaluated={props:{status:!0,result:!0},dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.account_id!==void 0&&typeof t.account_id!="string"){let r={instancePath:i+"/account_id",schemaPath:"#/propertie\
s/account_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_id!==
void 0&&typeof t.issue_id!="string"){let r={instancePath:i+"/issue_id",schemaPath:"#/properties/issue_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_key!==void 0&&typeof t.issue_key!=
"string"){let r={instancePath:i+"/issue_key",schemaPath:"#/properties/issue_key/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_url!==void 0&&typeof t.issue_url!="string"){let r={
instancePath:i+"/issue_url",schemaPath:"#/properties/issue_url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}ce.evaluated={props:{account_id:!0,
issue_id:!0,issue_key:!0,issue_url:!0},dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,
parentDataProperty:"status",rootData:p,dynamicAnchors:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.result!==
void 0&&(ce(t.result,{instancePath:i+"/result",parentData:t,parentDataProperty:"result",rootData:p,dynamicAnchors:o})||(e=
e===null?ce.errors:e.concat(ce.errors),s=e.length)),t.error_message!==void 0&&typeof t.error_message!="string"){let r={instancePath:i+
"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={props:{status:!0,result:!0,
error_message:!0},dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.account_id!==void 0&&typeof t.account_id!="string"){let r={instancePath:i+"/account_id",schemaPath:"#/propertie\
s/account_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.team_id!==
void 0&&typeof t.team_id!="string"){let r={instancePath:i+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_id!==void 0&&typeof t.issue_id!=
"string"){let r={instancePath:i+"/issue_id",schemaPath:"#/properties/issue_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.issue_key!==void 0&&typeof t.issue_key!="string"){let r={instancePath:i+
"/issue_key",schemaPath:"#/properties/issue_key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}if(t.url!==void 0&&typeof t.url!="string"){let r={instancePath:i+"/url",schemaPath:"#/propertie\
s/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return he.
errors=e,s===0}he.evaluated={props:{account_id:!0,team_id:!0,issue_id:!0,issue_key:!0,url:!0},dynamicProps:!1,dynamicItems:!1};
function ge(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.status!==void 0&&(v(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:p,dynamicAnchors:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.result!==void 0&&(he(t.result,{instancePath:i+"/result",parentData:t,
parentDataProperty:"result",rootData:p,dynamicAnchors:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),t.error_message!==
void 0&&typeof t.error_message!="string"){let r={instancePath:i+"/error_message",schemaPath:"#/properties/error_message/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ge.
errors=e,s===0}ge.evaluated={props:{status:!0,result:!0,error_message:!0},dynamicProps:!1,dynamicItems:!1};function _e(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=_e.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key!==
void 0&&typeof t.key!="string"){let r={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}if(t.description!==void 0&&typeof t.description!="string"){let r={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(t.type!==void 0&&(I(t.type,{instancePath:i+"/type",parentData:t,parentDataProperty:"type",rootData:p,dynamicAnchors:o})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),t.status!==void 0&&(O(t.status,{instancePath:i+"/status",parentData:t,
parentDataProperty:"status",rootData:p,dynamicAnchors:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),t.status_group!==
void 0&&(q(t.status_group,{instancePath:i+"/status_group",parentData:t,parentDataProperty:"status_group",rootData:p,dynamicAnchors:o})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),t.status_name!==void 0&&typeof t.status_name!="string"){let r={instancePath:i+
"/status_name",schemaPath:"#/properties/status_name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.priority!==void 0&&(E(t.priority,{instancePath:i+"/priority",parentData:t,parentDataProperty:"\
priority",rootData:p,dynamicAnchors:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),t.due_date!==void 0&&typeof t.
due_date!="string"){let r={instancePath:i+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.creation_source!==void 0&&(N(t.creation_source,{instancePath:i+
"/creation_source",parentData:t,parentDataProperty:"creation_source",rootData:p,dynamicAnchors:o})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),t.assigned_to!==void 0&&(w(t.assigned_to,{instancePath:i+"/assigned_to",parentData:t,parentDataProperty:"\
assigned_to",rootData:p,dynamicAnchors:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.attributes!==void 0&&
($(t.attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.insights!==void 0){let r=t.insights;if(Array.isArray(r)){let a=r.
length;for(let y=0;y<a;y++)S(r[y],{instancePath:i+"/insights/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{let a={instancePath:i+"/insights",schemaPath:"#/properties/insi\
ghts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.servicenow_ticket!==
void 0&&(fe(t.servicenow_ticket,{instancePath:i+"/servicenow_ticket",parentData:t,parentDataProperty:"servicenow_ticket",
rootData:p,dynamicAnchors:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),t.jira_issue!==void 0&&(de(t.jira_issue,
{instancePath:i+"/jira_issue",parentData:t,parentDataProperty:"jira_issue",rootData:p,dynamicAnchors:o})||(e=e===null?de.
errors:e.concat(de.errors),s=e.length)),t.linear_issue!==void 0&&(ge(t.linear_issue,{instancePath:i+"/linear_issue",parentData:t,
parentDataProperty:"linear_issue",rootData:p,dynamicAnchors:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
t.created_at!==void 0){let r=t.created_at;if(typeof r=="string"){if(!T.test(r)){let a={instancePath:i+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.modified_at!==void 0){let r=t.modified_at;
if(typeof r=="string"){if(!T.test(r)){let a={instancePath:i+"/modified_at",schemaPath:"#/properties/modified_at/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:i+"/modified_at",schemaPath:"#/properties/modified_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}if(t.closed_at!==void 0){let r=t.closed_at;if(typeof r=="string"){if(!T.test(
r)){let a={instancePath:i+"/closed_at",schemaPath:"#/properties/closed_at/format",keyword:"format",params:{format:"date-\
time"},message:'must match format "date-time"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/closed_at",schemaPath:"\
#/properties/closed_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}
if(t.archived_at!==void 0){let r=t.archived_at;if(typeof r=="string"){if(!T.test(r)){let a={instancePath:i+"/archived_at",
schemaPath:"#/properties/archived_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "da\
te-time"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/archived_at",schemaPath:"#/properties/archived_at/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _e.
errors=e,s===0}_e.evaluated={props:{key:!0,title:!0,description:!0,type:!0,status:!0,status_group:!0,status_name:!0,priority:!0,
due_date:!0,creation_source:!0,assigned_to:!0,attributes:!0,insights:!0,servicenow_ticket:!0,jira_issue:!0,linear_issue:!0,
created_at:!0,modified_at:!0,closed_at:!0,archived_at:!0},dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t))t.created_by!==void 0&&(w(t.created_by,{instancePath:i+"/created_by",parentData:t,parentDataProperty:"created_by",rootData:p,
dynamicAnchors:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.modified_by!==void 0&&(w(t.modified_by,{instancePath:i+
"/modified_by",parentData:t,parentDataProperty:"modified_by",rootData:p,dynamicAnchors:o})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),t.project!==void 0&&(D(t.project,{instancePath:i+"/project",parentData:t,parentDataProperty:"proj\
ect",rootData:p,dynamicAnchors:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length));else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return be.errors=e,
s===0}be.evaluated={props:{created_by:!0,modified_by:!0,project:!0},dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:i="",
parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=R.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){
let r=t.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="cases"){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"cases"},message:"must be equal to constant"};e===null?e=[
a]:e.push(a),s++}}t.attributes!==void 0&&(_e(t.attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),t.relationships!==void 0&&
(be(t.relationships,{instancePath:i+"/relationships",parentData:t,parentDataProperty:"relationships",rootData:p,dynamicAnchors:o})||
(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}R.evaluated={props:{id:!0,
type:!0,attributes:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(
r),s++}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++)R(r[y],{instancePath:i+"\
/data/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)}else{
let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}Qe.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};var St=et;function et(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=et.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t))t.data!==void 0&&(R(t.data,{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:p,dynamicAnchors:o})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length));else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}et.evaluated={props:{data:!0},
dynamicProps:!1,dynamicItems:!1};var Rt=tt;function Pe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pe.
errors=e,s===0}Pe.evaluated={props:{enabled:!0},dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sync_type!==void 0&&typeof t.sync_type!="string"){let r={instancePath:i+"/sync_type",schemaPath:"#/properties/s\
ync_type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return ve.errors=e,s===0}ve.evaluated={props:{sync_type:!0},dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sync_type!==void 0&&typeof t.sync_type!="string"){let r={instancePath:i+"/sync_type",schemaPath:"#/properties/s\
ync_type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.mapping!==
void 0){let r=t.mapping;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(typeof r[a]!="string"){let y={instancePath:i+
"/mapping/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/mapping/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{let a={instancePath:i+"/mappin\
g",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}if(t.name_mapping!==void 0){let r=t.name_mapping;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)
if(typeof r[a]!="string"){let y={instancePath:i+"/name_mapping/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/name_mapping/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),s++}}else{let a={instancePath:i+"/name_mapping",schemaPath:"#/properties/name_mapping/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ke.errors=e,
s===0}ke.evaluated={props:{sync_type:!0,mapping:!0,name_mapping:!0},dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=we.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.sync_type!==void 0&&typeof t.sync_type!="string"){let r={instancePath:i+"/sync_type",schemaPath:"#/properties/s\
ync_type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.impact_mapping!==
void 0){let r=t.impact_mapping;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(typeof r[a]!="string"){let y={
instancePath:i+"/impact_mapping/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/impact_mapping/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{
let a={instancePath:i+"/impact_mapping",schemaPath:"#/properties/impact_mapping/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(t.urgency_mapping!==void 0){let r=t.urgency_mapping;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(typeof r[a]!="string"){let y={instancePath:i+"/urgency_mapping/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/urgency_mapping/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{let a={instancePath:i+"/urgency_\
mapping",schemaPath:"#/properties/urgency_mapping/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated={props:{sync_type:!0,impact_mapping:!0,
urgency_mapping:!0},dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))t.comments!==void 0&&(ve(t.comments,{instancePath:i+"/comments",
parentData:t,parentDataProperty:"comments",rootData:p,dynamicAnchors:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.
length)),t.status!==void 0&&(ke(t.status,{instancePath:i+"/status",parentData:t,parentDataProperty:"status",rootData:p,dynamicAnchors:o})||
(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),t.priority!==void 0&&(we(t.priority,{instancePath:i+"/priority",parentData:t,
parentDataProperty:"priority",rootData:p,dynamicAnchors:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length));else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return je.errors=e,s===0}je.evaluated={props:{comments:!0,status:!0,priority:!0},dynamicProps:!1,dynamicItems:!1};
function De(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=De.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}t.properties!==void 0&&
(je(t.properties,{instancePath:i+"/properties",parentData:t,parentDataProperty:"properties",rootData:p,dynamicAnchors:o})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={props:{enabled:!0,
properties:!0},dynamicProps:!1,dynamicItems:!1};function Ae(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/en\
abled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(t.instance_name!==void 0&&typeof t.instance_name!="string"){let r={instancePath:i+"/instance_name",
schemaPath:"#/properties/instance_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}if(t.assignment_group!==void 0&&typeof t.assignment_group!="string"){let r={instancePath:i+"/assignmen\
t_group",schemaPath:"#/properties/assignment_group/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}t.auto_creation!==void 0&&(Pe(t.auto_creation,{instancePath:i+"/auto_creation",parentData:t,
parentDataProperty:"auto_creation",rootData:p,dynamicAnchors:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),
t.sync_config!==void 0&&(De(t.sync_config,{instancePath:i+"/sync_config",parentData:t,parentDataProperty:"sync_config",rootData:p,
dynamicAnchors:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.
evaluated={props:{enabled:!0,instance_name:!0,assignment_group:!0,auto_creation:!0,sync_config:!0},dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ie.
errors=e,s===0}Ie.evaluated={props:{enabled:!0},dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.max_inactive_time_in_secs!==
void 0){let r=t.max_inactive_time_in_secs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/max_inactive_time_in_secs",schemaPath:"#/properties/max_inactive_time_in_secs/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated=
{props:{enabled:!0,max_inactive_time_in_secs:!0},dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=qe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){let r={instancePath:i+"/enabled",schemaPath:"#/properties/enable\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.destinations!==
void 0){let r=t.destinations;if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++){let l=r[y];if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/destinations/"+y,schemaPath:"#/properties/destinations/items/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}}}else{let a={instancePath:i+
"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[a]:e.push(a),s++}}if(t.notify_on_case_assignment!==void 0&&typeof t.notify_on_case_assignment!="boolean"){let r={
instancePath:i+"/notify_on_case_assignment",schemaPath:"#/properties/notify_on_case_assignment/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.notify_on_case_unassignment!==void 0&&typeof t.
notify_on_case_unassignment!="boolean"){let r={instancePath:i+"/notify_on_case_unassignment",schemaPath:"#/properties/no\
tify_on_case_unassignment/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),s++}if(t.notify_on_case_closed!==void 0&&typeof t.notify_on_case_closed!="boolean"){let r={instancePath:i+"/notify_on\
_case_closed",schemaPath:"#/properties/notify_on_case_closed/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[r]:e.push(r),s++}if(t.notify_on_case_priority_change!==void 0&&typeof t.notify_on_case_priority_change!=
"boolean"){let r={instancePath:i+"/notify_on_case_priority_change",schemaPath:"#/properties/notify_on_case_priority_chan\
ge/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.notify_on_case_status_change!==
void 0&&typeof t.notify_on_case_status_change!="boolean"){let r={instancePath:i+"/notify_on_case_status_change",schemaPath:"\
#/properties/notify_on_case_status_change/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(t.notify_on_case_comment!==void 0&&typeof t.notify_on_case_comment!="boolean"){let r={instancePath:i+
"/notify_on_case_comment",schemaPath:"#/properties/notify_on_case_comment/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.notify_on_case_comment_mention!==void 0&&typeof t.notify_on_case_comment_mention!=
"boolean"){let r={instancePath:i+"/notify_on_case_comment_mention",schemaPath:"#/properties/notify_on_case_comment_menti\
on/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qe.
errors=e,s===0}qe.evaluated={props:{enabled:!0,destinations:!0,notify_on_case_assignment:!0,notify_on_case_unassignment:!0,
notify_on_case_closed:!0,notify_on_case_priority_change:!0,notify_on_case_status_change:!0,notify_on_case_comment:!0,notify_on_case_comment_mention:!0},
dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=Ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t))t.integration_service_now!==void 0&&(Ae(t.integration_service_now,{instancePath:i+"/integration_servic\
e_now",parentData:t,parentDataProperty:"integration_service_now",rootData:p,dynamicAnchors:o})||(e=e===null?Ae.errors:e.
concat(Ae.errors),s=e.length)),t.integration_jira!==void 0&&(Ie(t.integration_jira,{instancePath:i+"/integration_jira",parentData:t,
parentDataProperty:"integration_jira",rootData:p,dynamicAnchors:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
t.auto_close_inactive_cases!==void 0&&(Oe(t.auto_close_inactive_cases,{instancePath:i+"/auto_close_inactive_cases",parentData:t,
parentDataProperty:"auto_close_inactive_cases",rootData:p,dynamicAnchors:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),
s=e.length)),t.notification!==void 0&&(qe(t.notification,{instancePath:i+"/notification",parentData:t,parentDataProperty:"\
notification",rootData:p,dynamicAnchors:o})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length));else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ee.
errors=e,s===0}Ee.evaluated={props:{integration_service_now:!0,integration_jira:!0,auto_close_inactive_cases:!0,notification:!0},
dynamicProps:!1,dynamicItems:!1};function Ne(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.key!==void 0&&typeof t.key!="string"){let r={instancePath:i+"/key",schemaPath:"#/properties/key/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0&&typeof t.
name!="string"){let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.restricted!==void 0&&typeof t.restricted!="boolean"){let r={
instancePath:i+"/restricted",schemaPath:"#/properties/restricted/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[r]:e.push(r),s++}if(t.enabled_custom_case_types!==void 0){let r=t.enabled_custom_case_types;
if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++)if(typeof r[y]!="string"){let l={instancePath:i+"/enabled_custom\
_case_types/"+y,schemaPath:"#/properties/enabled_custom_case_types/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/enabled_custom_case_types",schemaPath:"#/pro\
perties/enabled_custom_case_types/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}t.settings!==void 0&&(Ee(t.settings,{instancePath:i+"/settings",parentData:t,parentDataProperty:"settings",rootData:p,
dynamicAnchors:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.
evaluated={props:{key:!0,name:!0,restricted:!0,enabled_custom_case_types:!0,settings:!0},dynamicProps:!1,dynamicItems:!1};
function $e(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=$e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),s++}if(t.attributes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attributes"},message:"must have required property 'attributes'"};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.
id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(r!=="project"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"project"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}}t.attributes!==void 0&&(Ne(t.
attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=
e===null?Ne.errors:e.concat(Ne.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={props:{id:!0,
type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function tt(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=tt.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let a=r.
length;for(let y=0;y<a;y++)$e(r[y],{instancePath:i+"/data/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tt.
errors=e,s===0}tt.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};var Ct=rt;var Tt={type:"object",properties:{filter:{type:"string"},sort:{type:"string",enum:["-@detection_changed_at","@detection_\
changed_at"]},page:{$ref:"FindingSearchPage"}}};function Se(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"\
/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)){if(r>150||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:150},message:"must be <= 150"};e===null?e=[a]:
e.push(a),s++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}}if(t.cursor!==void 0&&typeof t.cursor!=
"string"){let r={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={props:{limit:!0,cursor:!0},
dynamicProps:!1,dynamicItems:!1};function Re(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.filter!==void 0&&typeof t.filter!="string"){let r={instancePath:i+"/filter",schemaPath:"#/proper\
ties/filter/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.sort!==
void 0){let r=t.sort;if(typeof r!="string"){let a={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(!(r==="-@detection_changed_at"||r===
"@detection_changed_at")){let a={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Tt.
properties.sort.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}t.page!==void 0&&
(Se(t.page,{instancePath:i+"/page",parentData:t,parentDataProperty:"page",rootData:p,dynamicAnchors:o})||(e=e===null?Se.
errors:e.concat(Se.errors),s=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}Re.evaluated={props:{filter:!0,sort:!0,
page:!0},dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t))t.attributes!==void 0&&(Re(t.attributes,{instancePath:i+"/attributes",parentData:t,
parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length));else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={props:{attributes:!0},dynamicProps:!1,dynamicItems:!1};function rt(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=rt.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must h\
ave required property 'data'"};e===null?e=[r]:e.push(r),s++}t.data!==void 0&&(Ce(t.data,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:p,dynamicAnchors:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return rt.errors=e,s===0}rt.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};var Ft=st;var pt={type:"object",properties:{finding_id:{type:"string"},finding_type:{anyOf:[{type:"string",enum:["api_security","a\
ttack_path","host_and_container_vulnerability","iac_misconfiguration","identity_risk","library_vulnerability","misconfig\
uration","runtime_code_vulnerability","secret","static_code_vulnerability","workload_activity"]},{type:"string"}]},title:{
type:"string"},description:{type:"string"},severity:{anyOf:[{type:"string",enum:["critical","high","medium","low","info",
"none","unknown"]},{type:"string"}]},status:{anyOf:[{type:"string",enum:["open","muted","auto_closed"]},{type:"string"}]},
resource_id:{type:"string"},resource_name:{type:"string"},resource_type:{type:"string"},first_seen_at:{type:"integer",format:"\
int64"},last_seen_at:{type:"integer",format:"int64"},detection_changed_at:{type:"integer",format:"int64"},workflow:{$ref:"\
FindingWorkflow"}}};function Te(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.is_muted!==void 0&&typeof t.is_muted!="boolean"){let r={instancePath:i+"/is_muted",schemaPath:"#/properties/is_\
muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.reason!==
void 0&&typeof t.reason!="string"){let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===
0}Te.evaluated={props:{is_muted:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===
0}Fe.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.cases!==void 0){let r=t.cases;if(Array.isArray(r)){let a=r.
length;for(let y=0;y<a;y++)Fe(r[y],{instancePath:i+"/cases/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)}else{let a={instancePath:i+"/cases",schemaPath:"#/properties/cases\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.jira!==void 0){let r=t.
jira;if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++)if(typeof r[y]!="string"){let l={instancePath:i+"/jira/"+y,
schemaPath:"#/properties/jira/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}}else{let a={instancePath:i+"/jira",schemaPath:"#/properties/jira/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated={props:{cases:!0,
jira:!0},dynamicProps:!1,dynamicItems:!1};function Ge(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=Ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.mute!==void 0&&(Te(t.mute,{instancePath:i+"/mute",parentData:t,parentDataProperty:"\
mute",rootData:p,dynamicAnchors:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),t.auto_closed_at!==void 0){let r=t.
auto_closed_at;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/auto_closed_at",schemaPath:"\
#/properties/auto_closed_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),s++}}t.integrations!==void 0&&(Le(t.integrations,{instancePath:i+"/integrations",parentData:t,parentDataProperty:"int\
egrations",rootData:p,dynamicAnchors:o})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ge.
errors=e,s===0}Ge.evaluated={props:{mute:!0,auto_closed_at:!0,integrations:!0},dynamicProps:!1,dynamicItems:!1};function xe(t,{
instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=xe.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.finding_id!==
void 0&&typeof t.finding_id!="string"){let l={instancePath:i+"/finding_id",schemaPath:"#/properties/finding_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t.finding_type!==void 0){let l=t.
finding_type,m=s,u=!1,h=s;if(typeof l!="string"){let d={instancePath:i+"/finding_type",schemaPath:"#/properties/finding_\
type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(l===
"api_security"||l==="attack_path"||l==="host_and_container_vulnerability"||l==="iac_misconfiguration"||l==="identity_ris\
k"||l==="library_vulnerability"||l==="misconfiguration"||l==="runtime_code_vulnerability"||l==="secret"||l==="static_cod\
e_vulnerability"||l==="workload_activity")){let d={instancePath:i+"/finding_type",schemaPath:"#/properties/finding_type/\
anyOf/0/enum",keyword:"enum",params:{allowedValues:pt.properties.finding_type.anyOf[0].enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[d]:e.push(d),s++}var r=h===s;u=u||r;let g=s;if(typeof l!="string"){let d={instancePath:i+
"/finding_type",schemaPath:"#/properties/finding_type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[d]:e.push(d),s++}var r=g===s;if(u=u||r,u)s=m,e!==null&&(m?e.length=m:e=null);else{let d={instancePath:i+
"/finding_type",schemaPath:"#/properties/finding_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};e===null?e=[d]:e.push(d),s++}}if(t.title!==void 0&&typeof t.title!="string"){let l={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t.
description!==void 0&&typeof t.description!="string"){let l={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t.severity!==
void 0){let l=t.severity,m=s,u=!1,h=s;if(typeof l!="string"){let d={instancePath:i+"/severity",schemaPath:"#/properties/\
severity/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(l===
"critical"||l==="high"||l==="medium"||l==="low"||l==="info"||l==="none"||l==="unknown")){let d={instancePath:i+"/severit\
y",schemaPath:"#/properties/severity/anyOf/0/enum",keyword:"enum",params:{allowedValues:pt.properties.severity.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}var a=h===s;u=u||a;let g=s;if(typeof l!=
"string"){let d={instancePath:i+"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var a=g===s;if(u=u||a,u)s=m,e!==null&&(m?e.length=m:e=null);else{
let d={instancePath:i+"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};e===null?e=[d]:e.push(d),s++}}if(t.status!==void 0){let l=t.status,m=s,u=!1,h=s;if(typeof l!="strin\
g"){let d={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(l==="open"||l==="muted"||l==="auto_closed")){let d={instancePath:i+
"/status",schemaPath:"#/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues:pt.properties.status.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}var y=h===s;u=u||y;let g=s;if(typeof l!=
"string"){let d={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var y=g===s;if(u=u||y,u)s=m,e!==null&&(m?e.length=m:e=null);else{
let d={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"};e===null?e=[d]:e.push(d),s++}}if(t.resource_id!==void 0&&typeof t.resource_id!="string"){let l={instancePath:i+
"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),s++}if(t.resource_name!==void 0&&typeof t.resource_name!="string"){let l={instancePath:i+"/reso\
urce_name",schemaPath:"#/properties/resource_name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),s++}if(t.resource_type!==void 0&&typeof t.resource_type!="string"){let l={instancePath:i+"/reso\
urce_type",schemaPath:"#/properties/resource_type/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),s++}if(t.first_seen_at!==void 0){let l=t.first_seen_at;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){let m={instancePath:i+"/first_seen_at",schemaPath:"#/properties/first_seen_at/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}}if(t.last_seen_at!==void 0){let l=t.last_seen_at;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/last_seen_at",schemaPath:"#/properties\
/last_seen_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}}if(t.
detection_changed_at!==void 0){let l=t.detection_changed_at;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={
instancePath:i+"/detection_changed_at",schemaPath:"#/properties/detection_changed_at/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}}t.workflow!==void 0&&(Ge(t.workflow,{instancePath:i+"\
/workflow",parentData:t,parentDataProperty:"workflow",rootData:p,dynamicAnchors:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),
s=e.length))}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),s++}return xe.errors=e,s===0}xe.evaluated={props:{finding_id:!0,finding_type:!0,title:!0,description:!0,
severity:!0,status:!0,resource_id:!0,resource_name:!0,resource_type:!0,first_seen_at:!0,last_seen_at:!0,detection_changed_at:!0,
workflow:!0},dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,
dynamicAnchors:o={}}={}){let e=null,s=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t))t.custom!==void 0&&(xe(t.custom,{instancePath:i+"/custom",parentData:t,parentDataProperty:"\
custom",rootData:p,dynamicAnchors:o})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length));else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ve.
errors=e,s===0}Ve.evaluated={props:{custom:!0},dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:i="",parentData:f,
parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.attributes!==void 0&&(Ve(t.attributes,{instancePath:i+
"/attributes",parentData:t,parentDataProperty:"attributes",rootData:p,dynamicAnchors:o})||(e=e===null?Ve.errors:e.concat(
Ve.errors),s=e.length)),t.tags!==void 0){let r=t.tags;if(Array.isArray(r)){let a=r.length;for(let y=0;y<a;y++)if(typeof r[y]!=
"string"){let l={instancePath:i+"/tags/"+y,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{let a={instancePath:i+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.timestamp!==void 0){
let r=t.timestamp;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/timestamp",schemaPath:"\
#/properties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}Ue.evaluated={props:{attributes:!0,tags:!0,timestamp:!0},dynamicProps:!1,
dynamicItems:!1};function Me(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id!==void 0&&typeof t.id!="string"){let r={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){let r=t.
type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r!=="finding"){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"finding"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),s++}}t.attributes!==void 0&&(Ue(t.attributes,{instancePath:i+"/attributes",parentData:t,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Me.
errors=e,s===0}Me.evaluated={props:{id:!0,type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var Lt={type:"object",
properties:{elapsed:{type:"integer",format:"int64"},status:{anyOf:[{type:"string",enum:["done","timeout"]},{type:"string"}]},
request_id:{type:"string"},page:{$ref:"FindingSearchCursor"}}};function Ke(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.after!==void 0&&typeof t.after!="string"){let r={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,
s===0}Ke.evaluated={props:{after:!0},dynamicProps:!1,dynamicItems:!1};function ze(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=ze.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.elapsed!==void 0){let a=t.elapsed;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){let y={instancePath:i+"/elapsed",schemaPath:"#/properties/elapsed/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),s++}}if(t.status!==void 0){let a=t.status,y=s,
l=!1,m=s;if(typeof a!="string"){let h={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(!(a==="done"||a==="timeout")){let h={
instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues:Lt.properties.
status.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),s++}var r=m===s;l=l||
r;let u=s;if(typeof a!="string"){let h={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}var r=u===s;if(l=l||r,l)s=y,e!==null&&
(y?e.length=y:e=null);else{let h={instancePath:i+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),s++}}if(t.request_id!==void 0&&typeof t.request_id!="st\
ring"){let a={instancePath:i+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),s++}t.page!==void 0&&(Ke(t.page,{instancePath:i+"/page",parentData:t,
parentDataProperty:"page",rootData:p,dynamicAnchors:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length))}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),s++}return ze.errors=e,s===0}ze.evaluated={props:{elapsed:!0,status:!0,request_id:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:i="",parentData:f,parentDataProperty:c,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,
n=Je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.next!==void 0&&typeof t.next!="string"){let r={instancePath:i+"/next",schemaPath:"#/properties/next/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Je.errors=e,
s===0}Je.evaluated={props:{next:!0},dynamicProps:!1,dynamicItems:!1};function st(t,{instancePath:i="",parentData:f,parentDataProperty:c,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0,n=st.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){let a=r.
length;for(let y=0;y<a;y++)Me(r[y],{instancePath:i+"/data/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}t.meta!==void 0&&(ze(t.
meta,{instancePath:i+"/meta",parentData:t,parentDataProperty:"meta",rootData:p,dynamicAnchors:o})||(e=e===null?ze.errors:
e.concat(ze.errors),s=e.length)),t.links!==void 0&&(Je(t.links,{instancePath:i+"/links",parentData:t,parentDataProperty:"\
links",rootData:p,dynamicAnchors:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return st.
errors=e,s===0}st.evaluated={props:{data:!0,meta:!0,links:!0},dynamicProps:!1,dynamicItems:!1};return dt(Gt);})();
