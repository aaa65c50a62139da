// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"Case" | "CasePage" | "ConnectorList" | "CurrentConnector" | "ExecuteActionAnswer" | "ExecuteActionRequest" | "ExecuteConnectorAnswer" | "ExecuteConnectorRequest" | "ExternalDetailsRequest" | "KibanaError" | "PushCaseByConnectorAnswer" | "PushCaseByConnectorRequest" | "PushCaseRequest", Check> = (()=>{var fr=Object.defineProperty;var Ir=Object.getOwnPropertyDescriptor;var jr=Object.getOwnPropertyNames;var Dr=Object.prototype.hasOwnProperty;var Or=(r,i)=>{for(var c in i)fr(r,c,{get:i[c],enumerable:!0})},xr=(r,i,c,f)=>{if(i&&typeof i=="object"||typeof i=="func\
tion")for(let u of jr(i))!Dr.call(r,u)&&u!==c&&fr(r,u,{get:()=>i[u],enumerable:!(f=Ir(i,u))||f.enumerable});return r};var Br=r=>xr(fr({},"__esModule",{value:!0}),r);var us={};Or(us,{Case:()=>$r,CasePage:()=>Tr,ConnectorList:()=>Sr,CurrentConnector:()=>Fr,ExecuteActionAnswer:()=>Ur,ExecuteActionRequest:()=>Mr,
ExecuteConnectorAnswer:()=>Hr,ExecuteConnectorRequest:()=>Wr,ExternalDetailsRequest:()=>ss,KibanaError:()=>ts,PushCaseByConnectorAnswer:()=>is,
PushCaseByConnectorRequest:()=>ns,PushCaseRequest:()=>ps});var $r=K,L={type:"object",required:["id","version","title","d\
escription","tags","status","totalComment","created_at","created_by","updated_at","updated_by","closed_at","closed_by","\
external_service"],properties:{id:{type:"string"},version:{type:"string"},title:{type:"string"},description:{type:"strin\
g"},tags:{type:"array",items:{type:"string"}},status:{$ref:"CaseStatus"},severity:{anyOf:[{type:"string",enum:["low","me\
dium","high","critical"]},{type:"string"}]},category:{type:["string","null"]},owner:{anyOf:[{type:"string",enum:["securi\
tySolution","observability","cases"]},{type:"string"}]},comments:{type:"array",items:{$ref:"CaseComment"}},totalComment:{
type:"integer"},totalAlerts:{type:"integer"},created_at:{type:"string"},created_by:{$ref:"CaseUser"},updated_at:{type:["\
string","null"]},updated_by:{anyOf:[{$ref:"CaseUser"},{type:"null"}]},closed_at:{type:["string","null"]},closed_by:{anyOf:[
{$ref:"CaseUser"},{type:"null"}]},duration:{type:["integer","null"]},connector:{$ref:"CaseConnector"},connector_id:{type:"\
string"},external_service:{anyOf:[{$ref:"CaseExternalService"},{type:"null"}]},settings:{$ref:"CaseSettings"},assignees:{
type:"array",items:{$ref:"CaseAssignee"}},customFields:{type:"array",items:{$ref:"CaseCustomField"}}}},Cr={anyOf:[{type:"\
string",enum:["open","in-progress","closed"]},{type:"string"}]};function Q(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Q.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=t,n=!1,a=t;if(typeof r!="string"){let y={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(!(r==="open"||r==="in-progress"||r==="closed")){
let y={instancePath:i,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Cr.anyOf[0].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[y]:e.push(y),t++}var d=a===t;n=n||d;let p=t;if(typeof r!="string"){let y={
instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:
e.push(y),t++}var d=p===t;if(n=n||d,n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:i,schemaPath:"#/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}return Q.errors=e,t===0}Q.
evaluated={dynamicProps:!1,dynamicItems:!1};var hr={type:"object",required:["id","version","created_at","created_by"],properties:{
id:{type:"string"},version:{type:"string"},type:{anyOf:[{type:"string",enum:["user","alert","actions","externalReference",
"persistableState"]},{type:"string"}]},comment:{type:"string"},owner:{type:"string"},created_at:{type:"string"},created_by:{
$ref:"CaseUser"},updated_at:{type:["string","null"]},updated_by:{anyOf:[{$ref:"CaseUser"},{type:"null"}]},pushed_at:{type:[
"string","null"]},pushed_by:{anyOf:[{$ref:"CaseUser"},{type:"null"}]}}},gr={type:"object",required:["username"],properties:{
username:{type:["string","null"]},full_name:{type:["string","null"]},email:{type:["string","null"]},profile_uid:{type:"s\
tring"}}};function _(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,
t=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.username===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"us\
ername"},message:"must have required property 'username'"};e===null?e=[s]:e.push(s),t++}if(r.username!==void 0){let s=r.
username;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/username",schemaPath:"#/properties/username/type",keyword:"\
type",params:{type:gr.properties.username.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.full_name!==
void 0){let s=r.full_name;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/full_name",schemaPath:"#/properties/f\
ull_name/type",keyword:"type",params:{type:gr.properties.full_name.type},message:"must be string,null"};e===null?e=[n]:e.
push(n),t++}}if(r.email!==void 0){let s=r.email;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:gr.properties.email.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),t++}}if(r.profile_uid!==void 0&&typeof r.profile_uid!="string"){let s={instancePath:i+"/profile_uid",schemaPath:"\
#/properties/profile_uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return _.errors=e,t===0}_.evaluated={props:{username:!0,full_name:!0,email:!0,profile_uid:!0},dynamicProps:!1,
dynamicItems:!1};function W(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[y]:e.push(y),t++}if(r.version===void 0){let y={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'"};e===null?e=[y]:e.push(y),t++}if(r.created_at===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[y]:e.push(y),
t++}if(r.created_by===void 0){let y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_by"},message:"must have required property 'created_by'"};e===null?e=[y]:e.push(y),t++}if(r.id!==void 0&&typeof r.
id!="string"){let y={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),t++}if(r.version!==void 0&&typeof r.version!="string"){let y={instancePath:i+"\
/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),t++}if(r.type!==void 0){let y=r.type,h=t,g=!1,m=t;if(typeof y!="string"){let b={instancePath:i+"/type",schemaPath:"\
#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),
t++}if(!(y==="user"||y==="alert"||y==="actions"||y==="externalReference"||y==="persistableState")){let b={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:hr.properties.type.anyOf[0].enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),t++}var s=m===t;g=g||s;let P=t;if(typeof y!=
"string"){let b={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[b]:e.push(b),t++}var s=P===t;if(g=g||s,g)t=h,e!==null&&(h?e.length=h:e=null);else{
let b={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[b]:e.push(b),t++}}if(r.comment!==void 0&&typeof r.comment!="string"){let y={instancePath:i+"/co\
mment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),t++}if(r.owner!==void 0&&typeof r.owner!="string"){let y={instancePath:i+"/owner",schemaPath:"#/properties\
/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(r.created_at!==
void 0&&typeof r.created_at!="string"){let y={instancePath:i+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(r.created_by!==void 0&&(_(r.created_by,
{instancePath:i+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length)),r.updated_at!==void 0){let y=r.updated_at;if(typeof y!="string"&&y!==null){let h={
instancePath:i+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:hr.properties.updated_at.
type},message:"must be string,null"};e===null?e=[h]:e.push(h),t++}}if(r.updated_by!==void 0){let y=r.updated_by,h=t,g=!1,
m=t;_(y,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:u,dynamicAnchors:l})||(e=e===
null?_.errors:e.concat(_.errors),t=e.length);var a=m===t;if(g=g||a,a){var n={};n.username=!0,n.full_name=!0,n.email=!0,n.
profile_uid=!0}let P=t;if(y!==null){let b={instancePath:i+"/updated_by",schemaPath:"#/properties/updated_by/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),t++}var a=P===t;if(g=g||a,g)t=h,e!==
null&&(h?e.length=h:e=null);else{let b={instancePath:i+"/updated_by",schemaPath:"#/properties/updated_by/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),t++}}if(r.pushed_at!==void 0){let y=r.
pushed_at;if(typeof y!="string"&&y!==null){let h={instancePath:i+"/pushed_at",schemaPath:"#/properties/pushed_at/type",keyword:"\
type",params:{type:hr.properties.pushed_at.type},message:"must be string,null"};e===null?e=[h]:e.push(h),t++}}if(r.pushed_by!==
void 0){let y=r.pushed_by,h=t,g=!1,m=t;_(y,{instancePath:i+"/pushed_by",parentData:r,parentDataProperty:"pushed_by",rootData:u,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var d=m===t;if(g=g||d,d){var p={};p.username=!0,
p.full_name=!0,p.email=!0,p.profile_uid=!0}let P=t;if(y!==null){let b={instancePath:i+"/pushed_by",schemaPath:"#/propert\
ies/pushed_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),t++}var d=P===
t;if(g=g||d,g)t=h,e!==null&&(h?e.length=h:e=null);else{let b={instancePath:i+"/pushed_by",schemaPath:"#/properties/pushe\
d_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),t++}}}else{let y={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),t++}return W.errors=e,t===0}W.evaluated={props:{id:!0,version:!0,type:!0,comment:!0,owner:!0,created_at:!0,created_by:!0,
updated_at:!0,updated_by:!0,pushed_at:!0,pushed_by:!0},dynamicProps:!1,dynamicItems:!1};var Er={type:"object",required:[
"id","name","type","fields"],properties:{id:{type:"string"},name:{type:"string"},type:{$ref:"ConnectorType"},fields:{type:[
"object","null"],additionalProperties:{}}}},Nr={anyOf:[{type:"string",enum:[".servicenow",".servicenow-sir",".jira",".re\
silient",".swimlane",".cases-webhook",".none"]},{type:"string"}]};function B(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=B.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=t,n=!1,a=t;if(typeof r!="string"){let y={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(!(r===".servicenow"||r===".servicenow-sir"||r===
".jira"||r===".resilient"||r===".swimlane"||r===".cases-webhook"||r===".none")){let y={instancePath:i,schemaPath:"#/anyO\
f/0/enum",keyword:"enum",params:{allowedValues:Nr.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===
null?e=[y]:e.push(y),t++}var d=a===t;n=n||d;let p=t;if(typeof r!="string"){let y={instancePath:i,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}var d=p===t;if(n=n||d,
n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};
function $(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=$.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:
e.push(s),t++}if(r.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}if(r.fields===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"},message:"must have required property 'field\
s'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"/id",schemaPath:"#/pro\
perties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.name!==
void 0&&typeof r.name!="string"){let s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.type!==void 0&&(B(r.type,{instancePath:i+"/ty\
pe",parentData:r,parentDataProperty:"type",rootData:u,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.fields!==void 0){let s=r.fields;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){let n={instancePath:i+"/fiel\
ds",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:Er.properties.fields.type},message:"must be object\
,null"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}$.evaluated={props:{id:!0,name:!0,type:!0,
fields:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.connector_id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"co\
nnector_id"},message:"must have required property 'connector_id'"};e===null?e=[s]:e.push(s),t++}if(r.connector_name===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connector_name"},message:"must\
 have required property 'connector_name'"};e===null?e=[s]:e.push(s),t++}if(r.external_id===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_id"},message:"must have required property '\
external_id'"};e===null?e=[s]:e.push(s),t++}if(r.external_title===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"external_title"},message:"must have required property 'external_title'"};e===
null?e=[s]:e.push(s),t++}if(r.external_url===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"external_url"},message:"must have required property 'external_url'"};e===null?e=[s]:e.push(s),t++}if(r.
pushed_at===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pushed_at"},
message:"must have required property 'pushed_at'"};e===null?e=[s]:e.push(s),t++}if(r.pushed_by===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pushed_by"},message:"must have required property 'pu\
shed_by'"};e===null?e=[s]:e.push(s),t++}if(r.connector_id!==void 0&&typeof r.connector_id!="string"){let s={instancePath:i+
"/connector_id",schemaPath:"#/properties/connector_id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(r.connector_name!==void 0&&typeof r.connector_name!="string"){let s={instancePath:i+
"/connector_name",schemaPath:"#/properties/connector_name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),t++}if(r.external_id!==void 0&&typeof r.external_id!="string"){let s={instancePath:i+"/\
external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.external_title!==void 0&&typeof r.external_title!="string"){let s={instancePath:i+"/ex\
ternal_title",schemaPath:"#/properties/external_title/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(r.external_url!==void 0&&typeof r.external_url!="string"){let s={instancePath:i+"/ex\
ternal_url",schemaPath:"#/properties/external_url/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.pushed_at!==void 0&&typeof r.pushed_at!="string"){let s={instancePath:i+"/pushed_at",schemaPath:"\
#/properties/pushed_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
r.pushed_by!==void 0&&(_(r.pushed_by,{instancePath:i+"/pushed_by",parentData:r,parentDataProperty:"pushed_by",rootData:u,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated=
{props:{connector_id:!0,connector_name:!0,external_id:!0,external_title:!0,external_url:!0,pushed_at:!0,pushed_by:!0},dynamicProps:!1,
dynamicItems:!1};function Y(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.syncAlerts!==void 0&&typeof r.syncAlerts!="boolean"){let s={instancePath:i+"/syncAlerts",schemaPath:"#/properties/s\
yncAlerts/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Y.errors=e,t===0}Y.evaluated={props:{syncAlerts:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.uid===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uid"},message:"\
must have required property 'uid'"};e===null?e=[s]:e.push(s),t++}if(r.uid!==void 0&&typeof r.uid!="string"){let s={instancePath:i+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}Z.evaluated={props:{uid:!0},dynamicProps:!1,dynamicItems:!1};
var _r={type:"object",required:["key","type","value"],properties:{key:{type:"string"},type:{anyOf:[{type:"string",enum:[
"text","toggle","number"]},{type:"string"}]},value:{type:["string","boolean","number","null"]}}};function ee(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=ee.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===
null?e=[n]:e.push(n),t++}if(r.type===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[n]:e.push(n),t++}if(r.value===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[n]:e.push(n),t++}if(r.key!==void 0&&typeof r.key!="string"){let n={instancePath:i+"/key",schemaPath:"#/prope\
rties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.type!==
void 0){let n=r.type,a=t,p=!1,d=t;if(typeof n!="string"){let h={instancePath:i+"/type",schemaPath:"#/properties/type/any\
Of/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(n==="text"||
n==="toggle"||n==="number")){let h={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{
allowedValues:_r.properties.type.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(
h),t++}var s=d===t;p=p||s;let y=t;if(typeof n!="string"){let h={instancePath:i+"/type",schemaPath:"#/properties/type/any\
Of/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}var s=y===t;if(p=
p||s,p)t=a,e!==null&&(a?e.length=a:e=null);else{let h={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(r.value!==void 0){let n=r.value;
if(typeof n!="string"&&typeof n!="boolean"&&!(typeof n=="number"&&isFinite(n))&&n!==null){let a={instancePath:i+"/value",
schemaPath:"#/properties/value/type",keyword:"type",params:{type:_r.properties.value.type},message:"must be string,boole\
an,number,null"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ee.errors=e,t===0}ee.evaluated={props:{key:!0,type:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,
dynamicAnchors:l={}}={}){let e=null,t=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[m]:e.push(m),t++}if(r.version===
void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"mus\
t have required property 'version'"};e===null?e=[m]:e.push(m),t++}if(r.title===void 0){let m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[m]:e.push(m),t++}if(r.description===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[m]:e.push(m),t++}if(r.tags===
void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tags"},message:"must h\
ave required property 'tags'"};e===null?e=[m]:e.push(m),t++}if(r.status===void 0){let m={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=
[m]:e.push(m),t++}if(r.totalComment===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
totalComment"},message:"must have required property 'totalComment'"};e===null?e=[m]:e.push(m),t++}if(r.created_at===void 0){
let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must hav\
e required property 'created_at'"};e===null?e=[m]:e.push(m),t++}if(r.created_by===void 0){let m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must have required property 'created_by'"};
e===null?e=[m]:e.push(m),t++}if(r.updated_at===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[m]:e.push(m),t++}if(r.
updated_by===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated_b\
y"},message:"must have required property 'updated_by'"};e===null?e=[m]:e.push(m),t++}if(r.closed_at===void 0){let m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"closed_at"},message:"must have required property 'cl\
osed_at'"};e===null?e=[m]:e.push(m),t++}if(r.closed_by===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"closed_by"},message:"must have required property 'closed_by'"};e===null?e=[m]:e.push(
m),t++}if(r.external_service===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
external_service"},message:"must have required property 'external_service'"};e===null?e=[m]:e.push(m),t++}if(r.id!==void 0&&
typeof r.id!="string"){let m={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),t++}if(r.version!==void 0&&typeof r.version!="string"){let m={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),t++}if(r.title!==void 0&&typeof r.title!="string"){let m={instancePath:i+"/title",schemaPath:"#/properti\
es/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(r.description!==
void 0&&typeof r.description!="string"){let m={instancePath:i+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(r.tags!==void 0){let m=r.
tags;if(Array.isArray(m)){let P=m.length;for(let b=0;b<P;b++)if(typeof m[b]!="string"){let D={instancePath:i+"/tags/"+b,
schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:
e.push(D),t++}}else{let P={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[P]:e.push(P),t++}}if(r.status!==void 0&&(Q(r.status,{instancePath:i+"/status",parentData:r,
parentDataProperty:"status",rootData:u,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.severity!==
void 0){let m=r.severity,P=t,b=!1,D=t;if(typeof m!="string"){let v={instancePath:i+"/severity",schemaPath:"#/properties/\
severity/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}if(!(m===
"low"||m==="medium"||m==="high"||m==="critical")){let v={instancePath:i+"/severity",schemaPath:"#/properties/severity/an\
yOf/0/enum",keyword:"enum",params:{allowedValues:L.properties.severity.anyOf[0].enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[v]:e.push(v),t++}var s=D===t;b=b||s;let w=t;if(typeof m!="string"){let v={instancePath:i+
"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[v]:e.push(v),t++}var s=w===t;if(b=b||s,b)t=P,e!==null&&(P?e.length=P:e=null);else{let v={instancePath:i+
"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[v]:e.push(v),t++}}if(r.category!==void 0){let m=r.category;if(typeof m!="string"&&m!==null){let P={instancePath:i+
"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:L.properties.category.type},message:"mus\
t be string,null"};e===null?e=[P]:e.push(P),t++}}if(r.owner!==void 0){let m=r.owner,P=t,b=!1,D=t;if(typeof m!="string"){
let v={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),t++}if(!(m==="securitySolution"||m==="observability"||m==="cases")){let v={instancePath:i+
"/owner",schemaPath:"#/properties/owner/anyOf/0/enum",keyword:"enum",params:{allowedValues:L.properties.owner.anyOf[0].enum},
message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),t++}var n=D===t;b=b||n;let w=t;if(typeof m!=
"string"){let v={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf/1/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[v]:e.push(v),t++}var n=w===t;if(b=b||n,b)t=P,e!==null&&(P?e.length=P:e=null);else{
let v={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf",keyword:"anyOf",params:{},message:"must match a sch\
ema in anyOf"};e===null?e=[v]:e.push(v),t++}}if(r.comments!==void 0){let m=r.comments;if(Array.isArray(m)){let P=m.length;
for(let b=0;b<P;b++)W(m[b],{instancePath:i+"/comments/"+b,parentData:m,parentDataProperty:b,rootData:u,dynamicAnchors:l})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else{let P={instancePath:i+"/comments",schemaPath:"#/properties/comm\
ents/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),t++}}if(r.totalComment!==
void 0){let m=r.totalComment;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let P={instancePath:i+"/totalComm\
ent",schemaPath:"#/properties/totalComment/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[P]:e.push(P),t++}}if(r.totalAlerts!==void 0){let m=r.totalAlerts;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){let P={instancePath:i+"/totalAlerts",schemaPath:"#/properties/totalAlerts/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[P]:e.push(P),t++}}if(r.created_at!==void 0&&typeof r.created_at!="string"){let m={
instancePath:i+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[m]:e.push(m),t++}if(r.created_by!==void 0&&(_(r.created_by,{instancePath:i+"/created_by",parentData:r,
parentDataProperty:"created_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.updated_at!==
void 0){let m=r.updated_at;if(typeof m!="string"&&m!==null){let P={instancePath:i+"/updated_at",schemaPath:"#/properties\
/updated_at/type",keyword:"type",params:{type:L.properties.updated_at.type},message:"must be string,null"};e===null?e=[P]:
e.push(P),t++}}if(r.updated_by!==void 0){let m=r.updated_by,P=t,b=!1,D=t;_(m,{instancePath:i+"/updated_by",parentData:r,
parentDataProperty:"updated_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var p=D===
t;if(b=b||p,p){var a={};a.username=!0,a.full_name=!0,a.email=!0,a.profile_uid=!0}let w=t;if(m!==null){let v={instancePath:i+
"/updated_by",schemaPath:"#/properties/updated_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[v]:e.push(v),t++}var p=w===t;if(b=b||p,b)t=P,e!==null&&(P?e.length=P:e=null);else{let v={instancePath:i+
"/updated_by",schemaPath:"#/properties/updated_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[v]:e.push(v),t++}}if(r.closed_at!==void 0){let m=r.closed_at;if(typeof m!="string"&&m!==null){let P={instancePath:i+
"/closed_at",schemaPath:"#/properties/closed_at/type",keyword:"type",params:{type:L.properties.closed_at.type},message:"\
must be string,null"};e===null?e=[P]:e.push(P),t++}}if(r.closed_by!==void 0){let m=r.closed_by,P=t,b=!1,D=t;_(m,{instancePath:i+
"/closed_by",parentData:r,parentDataProperty:"closed_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.
errors),t=e.length);var y=D===t;if(b=b||y,y){var d={};d.username=!0,d.full_name=!0,d.email=!0,d.profile_uid=!0}let w=t;if(m!==
null){let v={instancePath:i+"/closed_by",schemaPath:"#/properties/closed_by/anyOf/1/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};e===null?e=[v]:e.push(v),t++}var y=w===t;if(b=b||y,b)t=P,e!==null&&(P?e.length=P:e=null);else{
let v={instancePath:i+"/closed_by",schemaPath:"#/properties/closed_by/anyOf",keyword:"anyOf",params:{},message:"must mat\
ch a schema in anyOf"};e===null?e=[v]:e.push(v),t++}}if(r.duration!==void 0){let m=r.duration;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))&&m!==null){let P={instancePath:i+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:L.properties.duration.type},message:"must be integer,null"};e===null?e=[P]:e.push(P),t++}}if(r.connector!==
void 0&&($(r.connector,{instancePath:i+"/connector",parentData:r,parentDataProperty:"connector",rootData:u,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.connector_id!==void 0&&typeof r.connector_id!="string"){let m={instancePath:i+
"/connector_id",schemaPath:"#/properties/connector_id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[m]:e.push(m),t++}if(r.external_service!==void 0){let m=r.external_service,P=t,b=!1,D=t;X(m,{instancePath:i+
"/external_service",parentData:r,parentDataProperty:"external_service",rootData:u,dynamicAnchors:l})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length);var g=D===t;if(b=b||g,g){var h={};h.connector_id=!0,h.connector_name=!0,h.external_id=!0,
h.external_title=!0,h.external_url=!0,h.pushed_at=!0,h.pushed_by=!0}let w=t;if(m!==null){let v={instancePath:i+"/externa\
l_service",schemaPath:"#/properties/external_service/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[v]:e.push(v),t++}var g=w===t;if(b=b||g,b)t=P,e!==null&&(P?e.length=P:e=null);else{let v={instancePath:i+
"/external_service",schemaPath:"#/properties/external_service/anyOf",keyword:"anyOf",params:{},message:"must match a sch\
ema in anyOf"};e===null?e=[v]:e.push(v),t++}}if(r.settings!==void 0&&(Y(r.settings,{instancePath:i+"/settings",parentData:r,
parentDataProperty:"settings",rootData:u,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.assignees!==
void 0){let m=r.assignees;if(Array.isArray(m)){let P=m.length;for(let b=0;b<P;b++)Z(m[b],{instancePath:i+"/assignees/"+b,
parentData:m,parentDataProperty:b,rootData:u,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{
let P={instancePath:i+"/assignees",schemaPath:"#/properties/assignees/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[P]:e.push(P),t++}}if(r.customFields!==void 0){let m=r.customFields;if(Array.isArray(m)){let P=m.
length;for(let b=0;b<P;b++)ee(m[b],{instancePath:i+"/customFields/"+b,parentData:m,parentDataProperty:b,rootData:u,dynamicAnchors:l})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)}else{let P={instancePath:i+"/customFields",schemaPath:"#/propertie\
s/customFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),t++}}}else{let m={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),t++}return K.errors=e,t===0}K.evaluated={props:{id:!0,version:!0,title:!0,description:!0,tags:!0,status:!0,severity:!0,
category:!0,owner:!0,comments:!0,totalComment:!0,totalAlerts:!0,created_at:!0,created_by:!0,updated_at:!0,updated_by:!0,
closed_at:!0,closed_by:!0,duration:!0,connector:!0,connector_id:!0,external_service:!0,settings:!0,assignees:!0,customFields:!0},
dynamicProps:!1,dynamicItems:!1};var Tr=sr;function sr(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.page===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"page"},
message:"must have required property 'page'"};e===null?e=[s]:e.push(s),t++}if(r.per_page===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"per_page"},message:"must have required property 'per\
_page'"};e===null?e=[s]:e.push(s),t++}if(r.total===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[s]:e.push(s),t++}if(r.cases===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cases"},message:"must \
have required property 'cases'"};e===null?e=[s]:e.push(s),t++}if(r.count_open_cases===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"count_open_cases"},message:"must have required property 'count_o\
pen_cases'"};e===null?e=[s]:e.push(s),t++}if(r.count_closed_cases===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"count_closed_cases"},message:"must have required property 'count_closed_case\
s'"};e===null?e=[s]:e.push(s),t++}if(r.page!==void 0){let s=r.page;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[n]:e.push(n),t++}}if(r.per_page!==void 0){let s=r.per_page;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.total!==void 0){let s=r.total;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/total",schemaPath:"#/properties/total/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.cases!==void 0){let s=r.cases;
if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)K(s[a],{instancePath:i+"/cases/"+a,parentData:s,parentDataProperty:a,
rootData:u,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{let n={instancePath:i+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.
count_open_cases!==void 0){let s=r.count_open_cases;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+
"/count_open_cases",schemaPath:"#/properties/count_open_cases/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[n]:e.push(n),t++}}if(r.count_in_progress_cases!==void 0){let s=r.count_in_progress_cases;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/count_in_progress_cases",schemaPath:"#/properties/cou\
nt_in_progress_cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}
if(r.count_closed_cases!==void 0){let s=r.count_closed_cases;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:i+"/count_closed_cases",schemaPath:"#/properties/count_closed_cases/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}sr.evaluated=
{props:{page:!0,per_page:!0,total:!0,cases:!0,count_open_cases:!0,count_in_progress_cases:!0,count_closed_cases:!0},dynamicProps:!1,
dynamicItems:!1};var Sr=tr;function re(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.actionTypeId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"actionTypeId"},message:"must have required property 'actionTypeI\
d'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.isPreconfigured===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isPreconfigured"},message:"\
must have required property 'isPreconfigured'"};e===null?e=[s]:e.push(s),t++}if(r.referencedByCount===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"referencedByCount"},message:"must have required prop\
erty 'referencedByCount'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),t++}if(r.actionTypeId!==void 0&&(B(r.actionTypeId,{instancePath:i+"/actionTypeId",parentData:r,parentDataProperty:"\
actionTypeId",rootData:u,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.config!==void 0){let s=r.config;if(!(s&&typeof s=="object"&&
!Array.isArray(s))){let n={instancePath:i+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.isPreconfigured!==void 0&&typeof r.isPreconfigured!=
"boolean"){let s={instancePath:i+"/isPreconfigured",schemaPath:"#/properties/isPreconfigured/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.isDeprecated!==void 0&&typeof r.isDeprecated!=
"boolean"){let s={instancePath:i+"/isDeprecated",schemaPath:"#/properties/isDeprecated/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.isMissingSecrets!==void 0&&typeof r.isMissingSecrets!=
"boolean"){let s={instancePath:i+"/isMissingSecrets",schemaPath:"#/properties/isMissingSecrets/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.referencedByCount!==void 0){let s=r.referencedByCount;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+"/referencedByCount",schemaPath:"#/prope\
rties/referencedByCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return re.errors=e,t===0}re.evaluated={props:{id:!0,actionTypeId:!0,name:!0,config:!0,isPreconfigured:!0,
isDeprecated:!0,isMissingSecrets:!0,referencedByCount:!0},dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=tr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)re(r[n],{instancePath:i+
"/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.
push(s),t++}return tr.errors=e,t===0}tr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Fr=ir;var wr={type:"object",required:["connector_id","connector_name","closure_type","created_at","created_by","updated_at","u\
pdated_by","version"],properties:{connector_id:{type:"string"},connector_name:{type:"string"},closure_type:{$ref:"Closur\
eType"},created_at:{type:"string"},created_by:{$ref:"CaseUser"},updated_at:{type:["string","null"]},updated_by:{anyOf:[{
$ref:"CaseUser"},{type:"null"}]},version:{type:"string"},error:{type:["string","null"]}}},Vr={anyOf:[{type:"string",enum:[
"close-by-user","close-by-pushing"]},{type:"string"}]};function C(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=C.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=t,n=!1,a=t;if(typeof r!="string"){let y={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(!(r==="close-by-user"||r==="close-by-pushing")){
let y={instancePath:i,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Vr.anyOf[0].enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[y]:e.push(y),t++}var d=a===t;n=n||d;let p=t;if(typeof r!="string"){let y={
instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:
e.push(y),t++}var d=p===t;if(n=n||d,n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:i,schemaPath:"#/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}return C.errors=e,t===0}C.
evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,
dynamicAnchors:l={}}={}){let e=null,t=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.connector_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"connector_id"},message:"must have required property 'connector_id'"};e===null?e=[a]:e.
push(a),t++}if(r.connector_name===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connector_name"},message:"must have required property 'connector_name'"};e===null?e=[a]:e.push(a),t++}if(r.closure_type===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"closure_type"},message:"\
must have required property 'closure_type'"};e===null?e=[a]:e.push(a),t++}if(r.created_at===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[a]:e.push(a),t++}if(r.created_by===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"created_by"},message:"must have required property 'created_by'"};e===null?e=[a]:e.push(
a),t++}if(r.updated_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updated_at"},message:"must have required property 'updated_at'"};e===null?e=[a]:e.push(a),t++}if(r.updated_by===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated_by"},message:"must hav\
e required property 'updated_by'"};e===null?e=[a]:e.push(a),t++}if(r.version===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[a]:e.push(a),t++}if(r.connector_id!==void 0&&typeof r.connector_id!="string"){let a={instancePath:i+"/connector_id",schemaPath:"\
#/properties/connector_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
t++}if(r.connector_name!==void 0&&typeof r.connector_name!="string"){let a={instancePath:i+"/connector_name",schemaPath:"\
#/properties/connector_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(r.closure_type!==void 0&&(C(r.closure_type,{instancePath:i+"/closure_type",parentData:r,parentDataProperty:"cl\
osure_type",rootData:u,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.created_at!==void 0&&typeof r.
created_at!="string"){let a={instancePath:i+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.created_by!==void 0&&(_(r.created_by,{instancePath:i+
"/created_by",parentData:r,parentDataProperty:"created_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.updated_at!==void 0){let a=r.updated_at;if(typeof a!="string"&&a!==null){let p={instancePath:i+
"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:wr.properties.updated_at.type},message:"\
must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.updated_by!==void 0){let a=r.updated_by,p=t,d=!1,y=t;_(a,{instancePath:i+
"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length);var n=y===t;if(d=d||n,n){var s={};s.username=!0,s.full_name=!0,s.email=!0,s.profile_uid=!0}let h=t;
if(a!==null){let g={instancePath:i+"/updated_by",schemaPath:"#/properties/updated_by/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var n=h===t;if(d=d||n,d)t=p,e!==null&&(p?e.length=p:e=
null);else{let g={instancePath:i+"/updated_by",schemaPath:"#/properties/updated_by/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(r.version!==void 0&&typeof r.version!="string"){let a={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(r.error!==void 0){let a=r.error;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:wr.properties.error.type},message:"must be string,null"};e===null?e=
[p]:e.push(p),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[a]:e.push(a),t++}return se.errors=e,t===0}se.evaluated={props:{connector_id:!0,connector_name:!0,
closure_type:!0,created_at:!0,created_by:!0,updated_at:!0,updated_by:!0,version:!0,error:!0},dynamicProps:!1,dynamicItems:!1};
var br={type:"object",required:["connector","closure_type","created_at","created_by","updated_at","updated_by","version"],
properties:{id:{type:"string"},owner:{anyOf:[{type:"string",enum:["securitySolution","observability","cases"]},{type:"st\
ring"}]},connector:{$ref:"CaseConnector"},closure_type:{$ref:"ClosureType"},mappings:{type:"array",items:{$ref:"CaseMapp\
ing"}},created_at:{type:"string"},created_by:{$ref:"CaseUser"},updated_at:{type:["string","null"]},updated_by:{anyOf:[{$ref:"\
CaseUser"},{type:"null"}]},version:{type:"string"},error:{type:["string","null"]}}},kr={type:"object",required:["source",
"target","action_type"],properties:{source:{anyOf:[{type:"string",enum:["title","description","comments"]},{type:"string"}]},
target:{type:"string"},action_type:{anyOf:[{type:"string",enum:["overwrite","append","nothing"]},{type:"string"}]}}};function te(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=te.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.source===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must\
 have required property 'source'"};e===null?e=[a]:e.push(a),t++}if(r.target===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'"};e===null?
e=[a]:e.push(a),t++}if(r.action_type===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"action_type"},message:"must have required property 'action_type'"};e===null?e=[a]:e.push(a),t++}if(r.source!==
void 0){let a=r.source,p=t,d=!1,y=t;if(typeof a!="string"){let g={instancePath:i+"/source",schemaPath:"#/properties/sour\
ce/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}if(!(a==="\
title"||a==="description"||a==="comments")){let g={instancePath:i+"/source",schemaPath:"#/properties/source/anyOf/0/enum",
keyword:"enum",params:{allowedValues:kr.properties.source.anyOf[0].enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[g]:e.push(g),t++}var s=y===t;d=d||s;let h=t;if(typeof a!="string"){let g={instancePath:i+"/source",schemaPath:"\
#/properties/source/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(
g),t++}var s=h===t;if(d=d||s,d)t=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:i+"/source",schemaPath:"#/pr\
operties/source/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(r.
target!==void 0&&typeof r.target!="string"){let a={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.action_type!==void 0){let a=r.action_type,
p=t,d=!1,y=t;if(typeof a!="string"){let g={instancePath:i+"/action_type",schemaPath:"#/properties/action_type/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}if(!(a==="overwrite"||a===
"append"||a==="nothing")){let g={instancePath:i+"/action_type",schemaPath:"#/properties/action_type/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:kr.properties.action_type.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[g]:e.push(g),t++}var n=y===t;d=d||n;let h=t;if(typeof a!="string"){let g={instancePath:i+"/action_type",schemaPath:"\
#/properties/action_type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.
push(g),t++}var n=h===t;if(d=d||n,d)t=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:i+"/action_type",schemaPath:"\
#/properties/action_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(
g),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),t++}return te.errors=e,t===0}te.evaluated={props:{source:!0,target:!0,action_type:!0},dynamicProps:!1,
dynamicItems:!1};function E(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.connector===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connector"},message:"must have required property 'connector'"};e===null?e=[p]:e.push(p),t++}if(r.closure_type===void 0){
let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"closure_type"},message:"must h\
ave required property 'closure_type'"};e===null?e=[p]:e.push(p),t++}if(r.created_at===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
e===null?e=[p]:e.push(p),t++}if(r.created_by===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"created_by"},message:"must have required property 'created_by'"};e===null?e=[p]:e.push(p),t++}if(r.
updated_at===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated_a\
t"},message:"must have required property 'updated_at'"};e===null?e=[p]:e.push(p),t++}if(r.updated_by===void 0){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated_by"},message:"must have required property 'u\
pdated_by'"};e===null?e=[p]:e.push(p),t++}if(r.version===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[p]:e.push(p),t++}
if(r.id!==void 0&&typeof r.id!="string"){let p={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(r.owner!==void 0){let p=r.owner,d=t,y=!1,h=t;if(typeof p!=
"string"){let m={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf/0/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(!(p==="securitySolution"||p==="observability"||p==="cases")){
let m={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf/0/enum",keyword:"enum",params:{allowedValues:br.properties.
owner.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),t++}var s=h===t;y=y||
s;let g=t;if(typeof p!="string"){let m={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf/1/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}var s=g===t;if(y=y||s,y)t=d,e!==null&&
(d?e.length=d:e=null);else{let m={instancePath:i+"/owner",schemaPath:"#/properties/owner/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),t++}}if(r.connector!==void 0&&($(r.connector,{instancePath:i+
"/connector",parentData:r,parentDataProperty:"connector",rootData:u,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.
errors),t=e.length)),r.closure_type!==void 0&&(C(r.closure_type,{instancePath:i+"/closure_type",parentData:r,parentDataProperty:"\
closure_type",rootData:u,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.mappings!==void 0){let p=r.
mappings;if(Array.isArray(p)){let d=p.length;for(let y=0;y<d;y++)te(p[y],{instancePath:i+"/mappings/"+y,parentData:p,parentDataProperty:y,
rootData:u,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{let d={instancePath:i+"/mappin\
gs",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:
e.push(d),t++}}if(r.created_at!==void 0&&typeof r.created_at!="string"){let p={instancePath:i+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}
if(r.created_by!==void 0&&(_(r.created_by,{instancePath:i+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:u,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.updated_at!==void 0){let p=r.updated_at;if(typeof p!=
"string"&&p!==null){let d={instancePath:i+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:br.properties.updated_at.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}}if(r.updated_by!==void 0){
let p=r.updated_by,d=t,y=!1,h=t;_(p,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:u,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var a=h===t;if(y=y||a,a){var n={};n.username=!0,
n.full_name=!0,n.email=!0,n.profile_uid=!0}let g=t;if(p!==null){let m={instancePath:i+"/updated_by",schemaPath:"#/proper\
ties/updated_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[m]:e.push(m),t++}var a=g===
t;if(y=y||a,y)t=d,e!==null&&(d?e.length=d:e=null);else{let m={instancePath:i+"/updated_by",schemaPath:"#/properties/upda\
ted_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),t++}}if(r.version!==
void 0&&typeof r.version!="string"){let p={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(r.error!==void 0){let p=r.error;if(typeof p!=
"string"&&p!==null){let d={instancePath:i+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:br.properties.
error.type},message:"must be string,null"};e===null?e=[d]:e.push(d),t++}}}else{let p={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return E.errors=e,t===0}E.evaluated=
{props:{id:!0,owner:!0,connector:!0,closure_type:!0,mappings:!0,created_at:!0,created_by:!0,updated_at:!0,updated_by:!0,
version:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)E(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>0){let s={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:0},
message:"must NOT have more than 0 properties"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===
0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ir.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let s=t,n=!1,a=t;se(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length);var m=a===t;if(n=n||m,m){var p={};p.connector_id=!0,p.connector_name=!0,p.closure_type=!0,
p.created_at=!0,p.created_by=!0,p.updated_at=!0,p.updated_by=!0,p.version=!0,p.error=!0}let d=t;E(r,{instancePath:i,parentData:c,
parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);var m=d===t;n=n||
m,m&&p!==!0&&(p=p||{},p.id=!0,p.owner=!0,p.connector=!0,p.closure_type=!0,p.mappings=!0,p.created_at=!0,p.created_by=!0,
p.updated_at=!0,p.updated_by=!0,p.version=!0,p.error=!0);let y=t;ie(r,{instancePath:i,parentData:c,parentDataProperty:f,
rootData:u,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);var m=y===t;if(n=n||m,m)var h=!0;let g=t;
ne(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.
errors),t=e.length);var m=g===t;if(n=n||m,n)t=s,e!==null&&(s?e.length=s:e=null);else{let P={instancePath:i,schemaPath:"#\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}return ir.errors=
e,o.props=p,o.items=h,t===0}ir.evaluated={dynamicProps:!0,dynamicItems:!0};var Ur=nr;function N(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.commentId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comme\
ntId"},message:"must have required property 'commentId'"};e===null?e=[s]:e.push(s),t++}if(r.pushedDate===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pushedDate"},message:"must have requi\
red property 'pushedDate'"};e===null?e=[s]:e.push(s),t++}if(r.commentId!==void 0&&typeof r.commentId!="string"){let s={instancePath:i+
"/commentId",schemaPath:"#/properties/commentId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}if(r.pushedDate!==void 0&&typeof r.pushedDate!="string"){let s={instancePath:i+"/pushedDate",schemaPath:"\
#/properties/pushedDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(r.externalCommentId!==void 0&&typeof r.externalCommentId!="string"){let s={instancePath:i+"/externalCommentId",schemaPath:"\
#/properties/externalCommentId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return N.errors=e,t===0}N.evaluated={props:{commentId:!0,pushedDate:!0,externalCommentId:!0},dynamicProps:!1,
dynamicItems:!1};function ae(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.number===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
number"},message:"must have required property 'number'"};e===null?e=[s]:e.push(s),t++}if(r.incidentId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"incidentId"},message:"must have required property 'i\
ncidentId'"};e===null?e=[s]:e.push(s),t++}if(r.pushedDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pushedDate"},message:"must have required property 'pushedDate'"};e===null?e=[s]:e.push(
s),t++}if(r.url===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},
message:"must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.number!==void 0&&typeof r.number!="string"){
let s={instancePath:i+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),t++}if(r.incidentId!==void 0&&typeof r.incidentId!="string"){let s={instancePath:i+
"/incidentId",schemaPath:"#/properties/incidentId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.pushedDate!==void 0&&typeof r.pushedDate!="string"){let s={instancePath:i+"/pushedDate",
schemaPath:"#/properties/pushedDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r.url!==void 0&&typeof r.url!="string"){let s={instancePath:i+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.comments!==void 0){let s=r.
comments;if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)N(s[a],{instancePath:i+"/comments/"+a,parentData:s,parentDataProperty:a,
rootData:u,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:i+"/comments",
schemaPath:"#/properties/comments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}ae.evaluated={props:{number:!0,incidentId:!0,pushedDate:!0,url:!0,
comments:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,
dynamicAnchors:l={}}={}){let e=null,t=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}
if(r.actionId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action\
Id"},message:"must have required property 'actionId'"};e===null?e=[s]:e.push(s),t++}if(r.data===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[s]:e.push(s),t++}if(r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:i+"/status",
schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="ok"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
ok"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.actionId!==void 0&&typeof r.actionId!="stri\
ng"){let s={instancePath:i+"/actionId",schemaPath:"#/properties/actionId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}r.data!==void 0&&(ae(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"\
data",rootData:u,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,
t===0}oe.evaluated={props:{status:!0,actionId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var Rr={type:"object",required:[
"status","actionId","message"],properties:{status:{type:"string",const:"error"},actionId:{type:"string"},message:{type:"\
string"},serviceMessage:{type:"string"},retry:{type:["boolean","string","null"]}}};function T(r,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[s]:e.push(s),t++}if(r.actionId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actionId"},message:"must have required property 'actionId'"};e===null?e=[s]:e.push(s),t++}if(r.message===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required\
 property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:i+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(s!=="error"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/const",keyword:"cons\
t",params:{allowedValue:"error"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.actionId!==void 0&&
typeof r.actionId!="string"){let s={instancePath:i+"/actionId",schemaPath:"#/properties/actionId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.message!==void 0&&typeof r.message!="string"){
let s={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[s]:e.push(s),t++}if(r.serviceMessage!==void 0&&typeof r.serviceMessage!="string"){let s={instancePath:i+
"/serviceMessage",schemaPath:"#/properties/serviceMessage/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),t++}if(r.retry!==void 0){let s=r.retry;if(typeof s!="boolean"&&typeof s!="string"&&s!==
null){let n={instancePath:i+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:Rr.properties.retry.
type},message:"must be boolean,string,null"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}
T.evaluated={props:{status:!0,actionId:!0,message:!0,serviceMessage:!0,retry:!0},dynamicProps:!1,dynamicItems:!1};function nr(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=nr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let n=r.status;
if(typeof n=="string")if(n==="ok"){oe(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);var s={};s.status=!0,s.actionId=!0,s.data=!0}else if(n==="error")T(
r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length),s!==!0&&(s=s||{},s.status=!0,s.actionId=!0,s.message=!0,s.serviceMessage=!0,s.retry=!0);else{let a={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"status",tagValue:n},message:'value of \
tag "status" must be in oneOf'};e===null?e=[a]:e.push(a),t++}else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"status",tagValue:n},message:'tag "status" must be string'};e===null?e=[a]:e.push(
a),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return nr.errors=e,o.props=s,t===0}nr.evaluated={dynamicProps:!0,dynamicItems:!1};var Mr=ar;var Pr={type:"object",required:["caseId","createdAt","createdBy","title"],additionalProperties:!1,properties:{caseId:{type:"\
string"},createdAt:{type:"string"},createdBy:{$ref:"ExecuteActionUser"},title:{type:"string"},comments:{type:"array",items:{
$ref:"ExecuteActionComment"}},description:{type:"string"},incidentId:{type:["string","null"]},updatedAt:{type:["string",
"null"]},updatedBy:{anyOf:[{$ref:"ExecuteActionUser"},{type:"null"}]}}},cr=Object.prototype.hasOwnProperty,Jr={type:"obj\
ect",required:["username"],additionalProperties:!1,properties:{fullName:{type:["string","null"]},username:{type:"string"}}};
function I(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.username===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"userna\
me"},message:"must have required property 'username'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="fullName"||
s==="username")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.fullName!==void 0){let s=r.fullName;if(typeof s!=
"string"&&s!==null){let n={instancePath:i+"/fullName",schemaPath:"#/properties/fullName/type",keyword:"type",params:{type:Jr.
properties.fullName.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.username!==void 0&&typeof r.
username!="string"){let s={instancePath:i+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}I.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Gr={type:"object",required:["commentId","comment","createdAt","createdBy"],
additionalProperties:!1,properties:{commentId:{type:"string"},comment:{type:"string"},createdAt:{type:"string"},createdBy:{
$ref:"ExecuteActionUser"},updatedAt:{type:["string","null"]},updatedBy:{anyOf:[{$ref:"ExecuteActionUser"},{type:"null"}]},
version:{type:"string"}}};function pe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.commentId===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
commentId"},message:"must have required property 'commentId'"};e===null?e=[n]:e.push(n),t++}if(r.comment===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required\
 property 'comment'"};e===null?e=[n]:e.push(n),t++}if(r.createdAt===void 0){let n={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[n]:
e.push(n),t++}if(r.createdBy===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
createdBy"},message:"must have required property 'createdBy'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="com\
mentId"||n==="comment"||n==="createdAt"||n==="createdBy"||n==="updatedAt"||n==="updatedBy"||n==="version")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(r.commentId!==void 0&&typeof r.commentId!="string"){let n={instancePath:i+
"/commentId",schemaPath:"#/properties/commentId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r.comment!==void 0&&typeof r.comment!="string"){let n={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}
if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let n={instancePath:i+"/createdAt",schemaPath:"#/properties/creat\
edAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.createdBy!==
void 0&&(I(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:u,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.updatedAt!==void 0){let n=r.updatedAt;if(typeof n!="string"&&n!==
null){let a={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:Gr.properties.
updatedAt.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}}if(r.updatedBy!==void 0){let n=r.updatedBy,
a=t,p=!1,d=t;I(n,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:u,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length);var s=d===t;p=p||s;let y=t;if(n!==null){let h={instancePath:i+"/upda\
tedBy",schemaPath:"#/properties/updatedBy/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[h]:e.push(h),t++}var s=y===t;if(p=p||s,p)t=a,e!==null&&(a?e.length=a:e=null);else{let h={instancePath:i+"/update\
dBy",schemaPath:"#/properties/updatedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),t++}}if(r.version!==void 0&&typeof r.version!="string"){let n={instancePath:i+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=ue.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.caseId===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"caseId"},message:"must have required \
property 'caseId'"};e===null?e=[n]:e.push(n),t++}if(r.createdAt===void 0){let n={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[n]:
e.push(n),t++}if(r.createdBy===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
createdBy"},message:"must have required property 'createdBy'"};e===null?e=[n]:e.push(n),t++}if(r.title===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required p\
roperty 'title'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!cr.call(Pr.properties,n)){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(r.caseId!==void 0&&typeof r.caseId!="string"){let n={instancePath:i+"/caseId",
schemaPath:"#/properties/caseId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let n={instancePath:i+"/createdAt",schemaPath:"#/propertie\
s/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.createdBy!==
void 0&&(I(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:u,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.title!==void 0&&typeof r.title!="string"){let n={instancePath:i+"\
/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}if(r.comments!==void 0){let n=r.comments;if(Array.isArray(n)){let a=n.length;for(let p=0;p<a;p++)pe(n[p],
{instancePath:i+"/comments/"+p,parentData:n,parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=e===null?pe.errors:e.
concat(pe.errors),t=e.length)}else{let a={instancePath:i+"/comments",schemaPath:"#/properties/comments/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.description!==void 0&&typeof r.description!=
"string"){let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.incidentId!==void 0){let n=r.incidentId;if(typeof n!=
"string"&&n!==null){let a={instancePath:i+"/incidentId",schemaPath:"#/properties/incidentId/type",keyword:"type",params:{
type:Pr.properties.incidentId.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}}if(r.updatedAt!==void 0){
let n=r.updatedAt;if(typeof n!="string"&&n!==null){let a={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt\
/type",keyword:"type",params:{type:Pr.properties.updatedAt.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
t++}}if(r.updatedBy!==void 0){let n=r.updatedBy,a=t,p=!1,d=t;I(n,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"\
updatedBy",rootData:u,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var s=d===t;p=p||s;let y=t;
if(n!==null){let h={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var s=y===t;if(p=p||s,p)t=a,e!==null&&(a?e.length=a:e=
null);else{let h={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ue.errors=e,t===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ar(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.params===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"params"},message:"must have required property 'params'"};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(s!=="params"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.params!==void 0&&
(ue(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"params",rootData:u,dynamicAnchors:l})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hr=or;function S(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.title===void 0){let s={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=
[s]:e.push(s),t++}if(r.pushedDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pushedDate"},message:"must have required property 'pushedDate'"};e===null?e=[s]:e.push(s),t++}if(r.url===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required pro\
perty 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
title!==void 0&&typeof r.title!="string"){let s={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.pushedDate!==void 0&&typeof r.pushedDate!=
"string"){let s={instancePath:i+"/pushedDate",schemaPath:"#/properties/pushedDate/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0&&typeof r.url!="string"){let s={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r.comments!==void 0){let s=r.comments;if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)N(s[a],{instancePath:i+
"/comments/"+a,parentData:s,parentDataProperty:a,rootData:u,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)}else{let n={instancePath:i+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}S.evaluated=
{props:{id:!0,title:!0,pushedDate:!0,url:!0,comments:!0},dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.element===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ele\
ment"},message:"must have required property 'element'"};e===null?e=[s]:e.push(s),t++}if(r.label===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};
e===null?e=[s]:e.push(s),t++}if(r.value===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),t++}if(r.dependent_value===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dependent_value"},message:"\
must have required property 'dependent_value'"};e===null?e=[s]:e.push(s),t++}if(r.element!==void 0&&typeof r.element!="s\
tring"){let s={instancePath:i+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.label!==void 0&&typeof r.label!="string"){let s={instancePath:i+"/lab\
el",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r.value!==void 0&&typeof r.value!="string"){let s={instancePath:i+"/value",schemaPath:"#/properties/val\
ue/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.dependent_value!==
void 0&&typeof r.dependent_value!="string"){let s={instancePath:i+"/dependent_value",schemaPath:"#/properties/dependent_\
value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return le.
errors=e,t===0}le.evaluated={props:{element:!0,label:!0,value:!0,dependent_value:!0},dynamicProps:!1,dynamicItems:!1};function me(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=me.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
le(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",required:["column_label","element","mandatory","max_length"],properties:{column_label:{type:"strin\
g"},element:{type:"string"},mandatory:{anyOf:[{type:"string",enum:["true","false"]},{type:"string"}]},max_length:{type:"\
string"}}};function ye(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,
t=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.column_label===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
column_label"},message:"must have required property 'column_label'"};e===null?e=[n]:e.push(n),t++}if(r.element===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"element"},message:"must have r\
equired property 'element'"};e===null?e=[n]:e.push(n),t++}if(r.mandatory===void 0){let n={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"mandatory"},message:"must have required property 'mandatory'"};e===
null?e=[n]:e.push(n),t++}if(r.max_length===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"max_length"},message:"must have required property 'max_length'"};e===null?e=[n]:e.push(n),t++}if(r.column_label!==
void 0&&typeof r.column_label!="string"){let n={instancePath:i+"/column_label",schemaPath:"#/properties/column_label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.element!==void 0&&typeof r.
element!="string"){let n={instancePath:i+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.mandatory!==void 0){let n=r.mandatory,a=t,p=!1,d=t;
if(typeof n!="string"){let h={instancePath:i+"/mandatory",schemaPath:"#/properties/mandatory/anyOf/0/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(n==="true"||n==="false")){let h={instancePath:i+
"/mandatory",schemaPath:"#/properties/mandatory/anyOf/0/enum",keyword:"enum",params:{allowedValues:Kr.properties.mandatory.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}var s=d===t;p=p||s;let y=t;
if(typeof n!="string"){let h={instancePath:i+"/mandatory",schemaPath:"#/properties/mandatory/anyOf/1/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}var s=y===t;if(p=p||s,p)t=a,e!==null&&(a?e.
length=a:e=null);else{let h={instancePath:i+"/mandatory",schemaPath:"#/properties/mandatory/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(r.max_length!==void 0&&typeof r.max_length!="st\
ring"){let n={instancePath:i+"/max_length",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ye.errors=e,t===0}ye.evaluated={props:{column_label:!0,
element:!0,mandatory:!0,max_length:!0},dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ye(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,
rootData:u,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===
0}de.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Lr={type:"object",required:["id","name"],properties:{id:{type:["string","integer"]},name:{type:"string"}}};function ce(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=ce.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),
t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:Lr.properties.id.type},message:"must be string,integ\
er"};e===null?e=[n]:e.push(n),t++}}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={props:{id:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function fe(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=fe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
ce(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var zr={type:"object",required:["id","key","title"],properties:{id:{type:"string"},key:{type:"string"},title:{type:["str\
ing","null"]}}};function F(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.key===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:
e.push(s),t++}if(r.title===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="stri\
ng"){let s={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),t++}if(r.key!==void 0&&typeof r.key!="string"){let s={instancePath:i+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
title!==void 0){let s=r.title;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:zr.properties.title.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return F.errors=e,t===0}F.evaluated={props:{id:!0,key:!0,title:!0},dynamicProps:!1,dynamicItems:!1};
function he(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)F(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}he.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",required:["name","input_type","read_only","text"],properties:{name:{type:"string"},input_type:{type:"\
string"},read_only:{type:"boolean"},required:{type:["string","null"]},text:{type:"string"}}};function ge(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=ge.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[s]:e.push(s),t++}if(r.input_type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"input_type"},message:"must have required property 'input_type'"};e===null?e=[s]:e.push(s),t++}if(r.
read_only===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"read_only"},
message:"must have required property 'read_only'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};
e===null?e=[s]:e.push(s),t++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.input_type!==
void 0&&typeof r.input_type!="string"){let s={instancePath:i+"/input_type",schemaPath:"#/properties/input_type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.read_only!==void 0&&typeof r.read_only!=
"boolean"){let s={instancePath:i+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.required!==void 0){let s=r.required;if(typeof s!="str\
ing"&&s!==null){let n={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:Qr.
properties.required.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&typeof r.text!=
"string"){let s={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}ge.evaluated={props:{name:!0,input_type:!0,
read_only:!0,required:!0,text:!0},dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)ge(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,
rootData:u,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===
0}be.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=ve.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,n=!1,a=t;S(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length);var w=a===t;if(n=n||w,w){var p={};p.id=!0,p.title=
!0,p.pushedDate=!0,p.url=!0,p.comments=!0}let d=t;me(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length);var w=d===t;if(n=n||w,w)var y=!0;let h=t;de(r,{instancePath:i,parentData:c,
parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);var w=h===t;n=
n||w,w&&y!==!0&&(y=!0);let g=t;fe(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=
e===null?fe.errors:e.concat(fe.errors),t=e.length);var w=g===t;n=n||w,w&&y!==!0&&(y=!0);let m=t;he(r,{instancePath:i,parentData:c,
parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length);var w=m===t;n=
n||w,w&&y!==!0&&(y=!0);let P=t;F(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===
null?F.errors:e.concat(F.errors),t=e.length);var w=P===t;n=n||w,w&&p!==!0&&(p=p||{},p.id=!0,p.key=!0,p.title=!0);let b=t;
be(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.
errors),t=e.length);var w=b===t;n=n||w,w&&y!==!0&&(y=!0);let D=t;Pe(r,{instancePath:i,parentData:c,parentDataProperty:f,
rootData:u,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);var w=D===t;if(n=n||w,w&&p!==!0&&(p=
!0),n)t=s,e!==null&&(s?e.length=s:e=null);else{let v={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[v]:e.push(v),t++}return ve.errors=e,o.props=p,o.items=y,t===0}ve.evaluated={dynamicProps:!0,
dynamicItems:!0};function _e(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.status===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.connector_id===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connector_id"},message:"must have req\
uired property 'connector_id'"};e===null?e=[s]:e.push(s),t++}if(r.data===void 0){let s={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.
push(s),t++}if(r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:i+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"ok"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.connector_id!==void 0&&typeof r.connector_id!="s\
tring"){let s={instancePath:i+"/connector_id",schemaPath:"#/properties/connector_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.data!==void 0&&(ve(r.data,{instancePath:i+"/data",parentData:r,
parentDataProperty:"data",rootData:u,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return _e.errors=e,t===0}_e.evaluated={props:{status:!0,connector_id:!0,data:!0},dynamicProps:!1,dynamicItems:!1};
var qr={type:"object",required:["status","connector_id","message"],properties:{status:{type:"string",const:"error"},connector_id:{
type:"string"},message:{type:"string"},service_message:{type:"string"},retry:{type:["boolean","string","null"]},errorSource:{
anyOf:[{type:"string",enum:["user","framework"]},{type:"string"}]}}};function we(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[
n]:e.push(n),t++}if(r.connector_id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connector_id"},message:"must have required property 'connector_id'"};e===null?e=[n]:e.push(n),t++}if(r.message===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have r\
equired property 'message'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="string"){let a={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),t++}if(n!=="error"){let a={instancePath:i+"/status",schemaPath:"#/properties/status/cons\
t",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(r.
connector_id!==void 0&&typeof r.connector_id!="string"){let n={instancePath:i+"/connector_id",schemaPath:"#/properties/c\
onnector_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.message!==
void 0&&typeof r.message!="string"){let n={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.service_message!==void 0&&typeof r.
service_message!="string"){let n={instancePath:i+"/service_message",schemaPath:"#/properties/service_message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.retry!==void 0){let n=r.retry;if(typeof n!=
"boolean"&&typeof n!="string"&&n!==null){let a={instancePath:i+"/retry",schemaPath:"#/properties/retry/type",keyword:"ty\
pe",params:{type:qr.properties.retry.type},message:"must be boolean,string,null"};e===null?e=[a]:e.push(a),t++}}if(r.errorSource!==
void 0){let n=r.errorSource,a=t,p=!1,d=t;if(typeof n!="string"){let h={instancePath:i+"/errorSource",schemaPath:"#/prope\
rties/errorSource/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),
t++}if(!(n==="user"||n==="framework")){let h={instancePath:i+"/errorSource",schemaPath:"#/properties/errorSource/anyOf/0\
/enum",keyword:"enum",params:{allowedValues:qr.properties.errorSource.anyOf[0].enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[h]:e.push(h),t++}var s=d===t;p=p||s;let y=t;if(typeof n!="string"){let h={instancePath:i+
"/errorSource",schemaPath:"#/properties/errorSource/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[h]:e.push(h),t++}var s=y===t;if(p=p||s,p)t=a,e!==null&&(a?e.length=a:e=null);else{let h={instancePath:i+
"/errorSource",schemaPath:"#/properties/errorSource/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}return we.errors=e,t===0}we.evaluated={props:{status:!0,connector_id:!0,
message:!0,service_message:!0,retry:!0,errorSource:!0},dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=or.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let n=r.status;if(typeof n==
"string")if(n==="ok"){_e(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?
_e.errors:e.concat(_e.errors),t=e.length);var s={};s.status=!0,s.connector_id=!0,s.data=!0}else if(n==="error")we(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length),s!==
!0&&(s=s||{},s.status=!0,s.connector_id=!0,s.message=!0,s.service_message=!0,s.retry=!0,s.errorSource=!0);else{let a={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"status",tagValue:n},message:'value of \
tag "status" must be in oneOf'};e===null?e=[a]:e.push(a),t++}else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"status",tagValue:n},message:'tag "status" must be string'};e===null?e=[a]:e.push(
a),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return or.errors=e,o.props=s,t===0}or.evaluated={dynamicProps:!0,dynamicItems:!1};var Wr=pr;var Xr={type:"object",required:["incident"],additionalProperties:!1,properties:{incident:{$ref:"ConnectorIncident"},comments:{
type:["array","null"],items:{$ref:"IncidentComment"}}}};var J={type:"object",required:["short_description"],additionalProperties:!1,properties:{short_description:{type:"string"},
description:{type:["string","null"]},externalId:{$ref:"ExternalId"},severity:{type:["string","null"]},urgency:{type:["st\
ring","null"]},impact:{type:["string","null"]},category:{type:["string","null"]},subcategory:{type:["string","null"]},correlation_id:{
$ref:"CorrelationId"},correlation_display:{$ref:"CorrelationDisplay"},additional_fields:{$ref:"AdditionalFields"},summary:{
$ref:"NotAField"},name:{$ref:"NotAField"}}},Yr={type:["string","null"]};function j(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),typeof r!="string"&&r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Yr.type},
message:"must be string,null"};e===null?e=[s]:e.push(s),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
var Zr={type:["string","null"]};function V(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&r!==
null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Zr.type},message:"must be string,null"};e===
null?e=[s]:e.push(s),t++}return V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};var es={type:["string","n\
ull"]};function U(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,
t=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&r!==null){let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:es.type},message:"must be string,null"};e===null?e=[s]:e.
push(s),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};var rs={type:["object","null"],additionalProperties:{}};
function R(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))&&
r!==null){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:rs.type},message:"must be object,null"};
e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=k.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r!==null){let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[n]:e.push(n),t++}let s={instancePath:i,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};return e===null?e=[s]:e.push(s),t++,k.errors=e,t===0}k.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.short_description===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"short_description"},message:"must have required property 'short_description'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!cr.call(J.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.short_description!==void 0&&typeof r.short_description!="string"){let s={instancePath:i+"/short_description",schemaPath:"\
#/properties/short_description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.description!==void 0){let s=r.description;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/descripti\
on",schemaPath:"#/properties/description/type",keyword:"type",params:{type:J.properties.description.type},message:"must \
be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.externalId!==void 0&&(j(r.externalId,{instancePath:i+"/externalId",parentData:r,
parentDataProperty:"externalId",rootData:u,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.severity!==
void 0){let s=r.severity;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/severity",schemaPath:"#/properties/sev\
erity/type",keyword:"type",params:{type:J.properties.severity.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(r.urgency!==void 0){let s=r.urgency;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/urgency",schemaPath:"\
#/properties/urgency/type",keyword:"type",params:{type:J.properties.urgency.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.impact!==void 0){let s=r.impact;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/impac\
t",schemaPath:"#/properties/impact/type",keyword:"type",params:{type:J.properties.impact.type},message:"must be string,n\
ull"};e===null?e=[n]:e.push(n),t++}}if(r.category!==void 0){let s=r.category;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:J.properties.category.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.subcategory!==void 0){let s=r.subcategory;if(typeof s!="string"&&s!==
null){let n={instancePath:i+"/subcategory",schemaPath:"#/properties/subcategory/type",keyword:"type",params:{type:J.properties.
subcategory.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}r.correlation_id!==void 0&&(V(r.correlation_id,
{instancePath:i+"/correlation_id",parentData:r,parentDataProperty:"correlation_id",rootData:u,dynamicAnchors:l})||(e=e===
null?V.errors:e.concat(V.errors),t=e.length)),r.correlation_display!==void 0&&(U(r.correlation_display,{instancePath:i+"\
/correlation_display",parentData:r,parentDataProperty:"correlation_display",rootData:u,dynamicAnchors:l})||(e=e===null?U.
errors:e.concat(U.errors),t=e.length)),r.additional_fields!==void 0&&(R(r.additional_fields,{instancePath:i+"/additional\
_fields",parentData:r,parentDataProperty:"additional_fields",rootData:u,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length)),r.summary!==void 0&&(k(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summ\
ary",rootData:u,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.name!==void 0&&(k(r.name,{instancePath:i+
"/name",parentData:r,parentDataProperty:"name",rootData:u,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=
e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var x={type:"\
object",required:["short_description"],additionalProperties:!1,properties:{short_description:{type:"string"},description:{
type:["string","null"]},externalId:{$ref:"ExternalId"},category:{type:["string","null"]},subcategory:{type:["string","nu\
ll"]},priority:{type:["string","null"]},dest_ip:{type:["string","array","null"],items:{type:"string"}},source_ip:{type:[
"string","array","null"],items:{type:"string"}},malware_hash:{type:["string","array","null"],items:{type:"string"}},malware_url:{
type:["string","array","null"],items:{type:"string"}},correlation_id:{$ref:"CorrelationId"},correlation_display:{$ref:"C\
orrelationDisplay"},additional_fields:{$ref:"AdditionalFields"},summary:{$ref:"NotAField"},name:{$ref:"NotAField"}}};function qe(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=qe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.short_description===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"short_description"},message:"\
must have required property 'short_description'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!cr.call(x.properties,s)){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.short_description!==void 0&&typeof r.short_description!=
"string"){let s={instancePath:i+"/short_description",schemaPath:"#/properties/short_description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.description!==void 0){let s=r.description;if(typeof s!=
"string"&&s!==null){let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:x.properties.description.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.externalId!==void 0&&
(j(r.externalId,{instancePath:i+"/externalId",parentData:r,parentDataProperty:"externalId",rootData:u,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.category!==void 0){let s=r.category;if(typeof s!="string"&&s!==null){
let n={instancePath:i+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:x.properties.category.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.subcategory!==void 0){let s=r.subcategory;if(typeof s!=
"string"&&s!==null){let n={instancePath:i+"/subcategory",schemaPath:"#/properties/subcategory/type",keyword:"type",params:{
type:x.properties.subcategory.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.priority!==void 0){
let s=r.priority;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/priority",schemaPath:"#/properties/priority/ty\
pe",keyword:"type",params:{type:x.properties.priority.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}
if(r.dest_ip!==void 0){let s=r.dest_ip;if(typeof s!="string"&&!Array.isArray(s)&&s!==null){let n={instancePath:i+"/dest_\
ip",schemaPath:"#/properties/dest_ip/type",keyword:"type",params:{type:x.properties.dest_ip.type},message:"must be strin\
g,array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)if(typeof s[a]!="str\
ing"){let p={instancePath:i+"/dest_ip/"+a,schemaPath:"#/properties/dest_ip/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}}if(r.source_ip!==void 0){let s=r.source_ip;if(typeof s!="s\
tring"&&!Array.isArray(s)&&s!==null){let n={instancePath:i+"/source_ip",schemaPath:"#/properties/source_ip/type",keyword:"\
type",params:{type:x.properties.source_ip.type},message:"must be string,array,null"};e===null?e=[n]:e.push(n),t++}if(Array.
isArray(s)){let n=s.length;for(let a=0;a<n;a++)if(typeof s[a]!="string"){let p={instancePath:i+"/source_ip/"+a,schemaPath:"\
#/properties/source_ip/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),t++}}}if(r.malware_hash!==void 0){let s=r.malware_hash;if(typeof s!="string"&&!Array.isArray(s)&&s!==null){let n={instancePath:i+
"/malware_hash",schemaPath:"#/properties/malware_hash/type",keyword:"type",params:{type:x.properties.malware_hash.type},
message:"must be string,array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)
if(typeof s[a]!="string"){let p={instancePath:i+"/malware_hash/"+a,schemaPath:"#/properties/malware_hash/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}}if(r.malware_url!==void 0){let s=r.
malware_url;if(typeof s!="string"&&!Array.isArray(s)&&s!==null){let n={instancePath:i+"/malware_url",schemaPath:"#/prope\
rties/malware_url/type",keyword:"type",params:{type:x.properties.malware_url.type},message:"must be string,array,null"};
e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)if(typeof s[a]!="string"){let p={instancePath:i+
"/malware_url/"+a,schemaPath:"#/properties/malware_url/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[p]:e.push(p),t++}}}r.correlation_id!==void 0&&(V(r.correlation_id,{instancePath:i+"/correlation_i\
d",parentData:r,parentDataProperty:"correlation_id",rootData:u,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length)),r.correlation_display!==void 0&&(U(r.correlation_display,{instancePath:i+"/correlation_display",parentData:r,
parentDataProperty:"correlation_display",rootData:u,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.additional_fields!==void 0&&(R(r.additional_fields,{instancePath:i+"/additional_fields",parentData:r,parentDataProperty:"\
additional_fields",rootData:u,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.summary!==void 0&&
(k(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),r.name!==void 0&&(k(r.name,{instancePath:i+"/name",parentData:r,parentDataProperty:"\
name",rootData:u,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,
t===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G={type:"object",required:["summary"],additionalProperties:!1,
properties:{summary:{type:"string"},description:{type:["string","null"]},externalId:{$ref:"ExternalId"},issueType:{type:[
"string","null"]},priority:{type:["string","null"]},parent:{type:["string","null"]},labels:{type:["array","null"],items:{
type:"string",pattern:"^\\S*$"}},otherFields:{type:["object","null"],additionalProperties:{}},short_description:{$ref:"N\
otAField"},name:{$ref:"NotAField"}}},Ar=new RegExp("^\\S*$","u");function Ae(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.summary===void 0){let s={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"summary"},message:"must have required property 'summary'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!cr.call(G.properties,s)){let n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.summary!==void 0&&typeof r.summary!="string"){let s={instancePath:i+"/summary",schemaPath:"#/prope\
rties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.description!==
void 0){let s=r.description;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/description",schemaPath:"#/properti\
es/description/type",keyword:"type",params:{type:G.properties.description.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.externalId!==void 0&&(j(r.externalId,{instancePath:i+"/externalId",parentData:r,parentDataProperty:"\
externalId",rootData:u,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.issueType!==void 0){let s=r.
issueType;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/issueType",schemaPath:"#/properties/issueType/type",keyword:"\
type",params:{type:G.properties.issueType.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.priority!==
void 0){let s=r.priority;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/priority",schemaPath:"#/properties/pri\
ority/type",keyword:"type",params:{type:G.properties.priority.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(r.parent!==void 0){let s=r.parent;if(typeof s!="string"&&s!==null){let n={instancePath:i+"/parent",schemaPath:"\
#/properties/parent/type",keyword:"type",params:{type:G.properties.parent.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.labels!==void 0){let s=r.labels;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/labels",
schemaPath:"#/properties/labels/type",keyword:"type",params:{type:G.properties.labels.type},message:"must be array,null"};
e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++){let p=s[a];if(typeof p=="string"){
if(!Ar.test(p)){let d={instancePath:i+"/labels/"+a,schemaPath:"#/properties/labels/items/pattern",keyword:"pattern",params:{
pattern:"^\\S*$"},message:'must match pattern "^\\S*$"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/labe\
ls/"+a,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),t++}}}}if(r.otherFields!==void 0){let s=r.otherFields;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==
null){let n={instancePath:i+"/otherFields",schemaPath:"#/properties/otherFields/type",keyword:"type",params:{type:G.properties.
otherFields.type},message:"must be object,null"};e===null?e=[n]:e.push(n),t++}}r.short_description!==void 0&&(k(r.short_description,
{instancePath:i+"/short_description",parentData:r,parentDataProperty:"short_description",rootData:u,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.name!==void 0&&(k(r.name,{instancePath:i+"/name",parentData:r,parentDataProperty:"\
name",rootData:u,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,
t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{type:"string"},description:{type:["string","null"]},externalId:{$ref:"ExternalId"},incidentTypes:{type:[
"array","null"],items:{type:"number"}},severityCode:{type:["number","null"]},short_description:{$ref:"NotAField"},summary:{
$ref:"NotAField"}}};function Ie(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="name"||s==="d\
escription"||s==="externalId"||s==="incidentTypes"||s==="severityCode"||s==="short_description"||s==="summary")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),t++}if(r.description!==void 0){let s=r.description;if(typeof s!="string"&&s!==null){let n={instancePath:i+"\
/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:vr.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.externalId!==void 0&&(j(r.externalId,{instancePath:i+"/external\
Id",parentData:r,parentDataProperty:"externalId",rootData:u,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),r.incidentTypes!==void 0){let s=r.incidentTypes;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/inc\
identTypes",schemaPath:"#/properties/incidentTypes/type",keyword:"type",params:{type:vr.properties.incidentTypes.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++){let p=s[a];if(!(typeof p==
"number"&&isFinite(p))){let d={instancePath:i+"/incidentTypes/"+a,schemaPath:"#/properties/incidentTypes/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(d),t++}}}}if(r.severityCode!==void 0){let s=r.
severityCode;if(!(typeof s=="number"&&isFinite(s))&&s!==null){let n={instancePath:i+"/severityCode",schemaPath:"#/proper\
ties/severityCode/type",keyword:"type",params:{type:vr.properties.severityCode.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),t++}}r.short_description!==void 0&&(k(r.short_description,{instancePath:i+"/short_description",parentData:r,
parentDataProperty:"short_description",rootData:u,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.summary!==void 0&&(k(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:u,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=je.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,n=!1,a=t;ke(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length);var g=a===
t;if(n=n||g,g)var p=!0;let d=t;qe(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=
e===null?qe.errors:e.concat(qe.errors),t=e.length);var g=d===t;n=n||g,g&&p!==!0&&(p=!0);let y=t;Ae(r,{instancePath:i,parentData:c,
parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);var g=y===t;n=
n||g,g&&p!==!0&&(p=!0);let h=t;Ie(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=
e===null?Ie.errors:e.concat(Ie.errors),t=e.length);var g=h===t;if(n=n||g,g&&p!==!0&&(p=!0),n)t=s,e!==null&&(s?e.length=s:
e=null);else{let m={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[m]:e.push(m),t++}return je.errors=e,o.props=p,t===0}je.evaluated={dynamicProps:!0,dynamicItems:!1};function De(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.commentId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"c\
ommentId"},message:"must have required property 'commentId'"};e===null?e=[s]:e.push(s),t++}if(r.comment===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required\
 property 'comment'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="commentId"||s==="comment")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.commentId!==void 0&&typeof r.commentId!="string"){let s={instancePath:i+
"/commentId",schemaPath:"#/properties/commentId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}if(r.comment!==void 0&&typeof r.comment!="string"){let s={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Oe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"incident"},message:"must have require\
d property 'incident'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="incident"||s==="comments")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.incident!==void 0&&(je(r.incident,{instancePath:i+"/incident",
parentData:r,parentDataProperty:"incident",rootData:u,dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.
length)),r.comments!==void 0){let s=r.comments;if(!Array.isArray(s)&&s!==null){let n={instancePath:i+"/comments",schemaPath:"\
#/properties/comments/type",keyword:"type",params:{type:Xr.properties.comments.type},message:"must be array,null"};e===null?
e=[n]:e.push(n),t++}if(Array.isArray(s)){let n=s.length;for(let a=0;a<n;a++)De(s[a],{instancePath:i+"/comments/"+a,parentData:s,
parentDataProperty:a,rootData:u,dynamicAnchors:l})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=xe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subAction===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subAction"},message:"must have requir\
ed property 'subAction'"};e===null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"subActionParams"},message:"must have required property 'subActio\
nParams'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subActionParams")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!="string"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}if(s!=="pushToService"){let n={instancePath:i+"/subAction",schemaPath:"#/prope\
rties/subAction/const",keyword:"const",params:{allowedValue:"pushToService"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(Oe(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xe.
errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.externalId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
externalId"},message:"must have required property 'externalId'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="ext\
ernalId"){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.externalId!==void 0&&typeof r.externalId!=
"string"){let s={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="id"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ce.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,n=!1,a=t;Be(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,
dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var y=a===t;if(n=n||y,y)var p=!0;let d=t;$e(r,
{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?$e.errors:e.concat($e.errors),
t=e.length);var y=d===t;if(n=n||y,y&&p!==!0&&(p=!0),n)t=s,e!==null&&(s?e.length=s:e=null);else{let h={instancePath:i,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}return Ce.errors=
e,o.props=p,t===0}Ce.evaluated={dynamicProps:!0,dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"subAction"},message:"must have required property 'subAction'"};e===
null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"subActionParams"},message:"must have required property 'subActionParams'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="subAction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+"/subAction",
schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="getIncident"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",keyword:"\
const",params:{allowedValue:"getIncident"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==
void 0&&(Ce(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,
dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}Ee.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.fields===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fiel\
ds"},message:"must have required property 'fields'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="fields"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.fields!==void 0){let s=r.fields;if(Array.isArray(
s)){let n=s.length;for(let a=0;a<n;a++)if(typeof s[a]!="string"){let p={instancePath:i+"/fields/"+a,schemaPath:"#/proper\
ties/fields/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}else{
let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Te(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subActionParams"},message:"mus\
t have required property 'subActionParams'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subA\
ctionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!=
"string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="getChoices"){let n={instancePath:i+"/subAction",schemaPath:"\
#/properties/subAction/const",keyword:"const",params:{allowedValue:"getChoices"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(Ne(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,
parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let s in r){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}
A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"subAction"},message:"must have required property 'subAction'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+
"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(s!=="getFields"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",
keyword:"const",params:{allowedValue:"getFields"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==
void 0&&(A(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,
dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ubAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subA\
ction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==
void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="handshake"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",keyword:"const",params:{allowedValue:"handshake"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(A(r.subActionParams,{instancePath:i+
"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ubAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subA\
ction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==
void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="issueTypes"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",keyword:"const",params:{allowedValue:"issueTypes"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(A(r.subActionParams,{instancePath:i+
"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="id"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Ue.errors=e,t===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Re.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subAction===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subAction"},message:"must have requir\
ed property 'subAction'"};e===null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"subActionParams"},message:"must have required property 'subActio\
nParams'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subActionParams")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!="string"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}if(s!=="fieldsByIssueType"){let n={instancePath:i+"/subAction",schemaPath:"#/p\
roperties/subAction/const",keyword:"const",params:{allowedValue:"fieldsByIssueType"},message:"must be equal to constant"};
e===null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(Ue(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,
parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.title===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="title"){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.title!==void 0&&typeof r.title!="string"){let s={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Je(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ubAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subActionParams"},message:"mus\
t have required property 'subActionParams'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subA\
ctionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!=
"string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="issues"){let n={instancePath:i+"/subAction",schemaPath:"\
#/properties/subAction/const",keyword:"const",params:{allowedValue:"issues"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(Me(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Je.
errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="id"){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=He.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.subAction===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subAction"},message:"must have requir\
ed property 'subAction'"};e===null?e=[s]:e.push(s),t++}if(r.subActionParams===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"subActionParams"},message:"must have required property 'subActio\
nParams'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subAction"||s==="subActionParams")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==void 0){let s=r.subAction;if(typeof s!="string"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}if(s!=="issue"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/su\
bAction/const",keyword:"const",params:{allowedValue:"issue"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}r.subActionParams!==void 0&&(Ge(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return He.
errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ubAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subA\
ction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==
void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="incidentTypes"){
let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",keyword:"const",params:{allowedValue:"incid\
entTypes"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(A(r.subActionParams,
{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}Ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Le(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.subAction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ubAction"},message:"must have required property 'subAction'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="subA\
ction"||s==="subActionParams")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.subAction!==
void 0){let s=r.subAction;if(typeof s!="string"){let n={instancePath:i+"/subAction",schemaPath:"#/properties/subAction/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="severity"){let n={
instancePath:i+"/subAction",schemaPath:"#/properties/subAction/const",keyword:"const",params:{allowedValue:"severity"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.subActionParams!==void 0&&(A(r.subActionParams,{instancePath:i+
"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:u,dynamicAnchors:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ze(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){let n=r.subAction;if(typeof n=="string")if(n==="pushToService"){xe(r,{instancePath:i,parentData:c,parentDataProperty:f,
rootData:u,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length);var s=!0}else if(n==="getIncident")
Ee(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.
errors),t=e.length),s!==!0&&(s=!0);else if(n==="getChoices")Te(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,
dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length),s!==!0&&(s=!0);else if(n==="getFields")Se(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length),s!==
!0&&(s=!0);else if(n==="handshake")Fe(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length),s!==!0&&(s=!0);else if(n==="issueTypes")Ve(r,{instancePath:i,parentData:c,
parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length),s!==!0&&(s=!0);else if(n===
"fieldsByIssueType")Re(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Re.
errors:e.concat(Re.errors),t=e.length),s!==!0&&(s=!0);else if(n==="issues")Je(r,{instancePath:i,parentData:c,parentDataProperty:f,
rootData:u,dynamicAnchors:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length),s!==!0&&(s=!0);else if(n==="issue")
He(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.
errors),t=e.length),s!==!0&&(s=!0);else if(n==="incidentTypes")Ke(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,
dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length),s!==!0&&(s=!0);else if(n==="severity")Le(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length),s!==
!0&&(s=!0);else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
subAction",tagValue:n},message:'value of tag "subAction" must be in oneOf'};e===null?e=[a]:e.push(a),t++}else{let a={instancePath:i,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"subAction",tagValue:n},message:'tag "subAc\
tion" must be string'};e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ze.errors=e,o.props=s,t===0}ze.evaluated={dynamicProps:!0,
dynamicItems:!1};function pr(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.params===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
params"},message:"must have required property 'params'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="params"){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.params!==void 0&&(ze(r.params,{instancePath:i+"/par\
ams",parentData:r,parentDataProperty:"params",rootData:u,dynamicAnchors:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=
e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=ur;function ur(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ur.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.connector_id===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connector_id"},message:"must have required property 'connector_id'"};e===null?e=[s]:e.push(s),t++}if(r.connector_name===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connector_name"},message:"\
must have required property 'connector_name'"};e===null?e=[s]:e.push(s),t++}if(r.external_id===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_id"},message:"must have required property '\
external_id'"};e===null?e=[s]:e.push(s),t++}if(r.external_title===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"external_title"},message:"must have required property 'external_title'"};e===
null?e=[s]:e.push(s),t++}if(r.external_url===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"external_url"},message:"must have required property 'external_url'"};e===null?e=[s]:e.push(s),t++}if(r.
connector_id!==void 0&&typeof r.connector_id!="string"){let s={instancePath:i+"/connector_id",schemaPath:"#/properties/c\
onnector_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.connector_name!==
void 0&&typeof r.connector_name!="string"){let s={instancePath:i+"/connector_name",schemaPath:"#/properties/connector_na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.external_id!==
void 0&&typeof r.external_id!="string"){let s={instancePath:i+"/external_id",schemaPath:"#/properties/external_id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.external_title!==void 0&&
typeof r.external_title!="string"){let s={instancePath:i+"/external_title",schemaPath:"#/properties/external_title/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.external_url!==void 0&&
typeof r.external_url!="string"){let s={instancePath:i+"/external_url",schemaPath:"#/properties/external_url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ur.errors=e,
t===0}ur.evaluated={props:{connector_id:!0,connector_name:!0,external_id:!0,external_title:!0,external_url:!0},dynamicProps:!1,
dynamicItems:!1};var ts=lr;function lr(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.statusCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statusCode"},message:"must have required property 'statusCode'"};e===null?e=[s]:e.push(s),t++}if(r.error===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required p\
roperty 'error'"};e===null?e=[s]:e.push(s),t++}if(r.message===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}
if(r.statusCode!==void 0){let s=r.statusCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:i+
"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}}if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:i+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
message!==void 0&&typeof r.message!="string"){let s={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return lr.errors=e,
t===0}lr.evaluated={props:{statusCode:!0,error:!0,message:!0},dynamicProps:!1,dynamicItems:!1};var is=mr;function Qe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.actionId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionId"},message:"must have required property 'act\
ionId'"};e===null?e=[s]:e.push(s),t++}if(r.data===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),t++}if(r.status!==
void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="ok"){let n={instancePath:i+"\
/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to con\
stant"};e===null?e=[n]:e.push(n),t++}}if(r.actionId!==void 0&&typeof r.actionId!="string"){let s={instancePath:i+"/actio\
nId",schemaPath:"#/properties/actionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}r.data!==void 0&&(S(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"data",rootData:u,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}Qe.evaluated={props:{status:!0,
actionId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function mr(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let n=r.status;if(typeof n=="string")if(n==="ok"){Qe(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var s={};
s.status=!0,s.actionId=!0,s.data=!0}else if(n==="error")T(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,
dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length),s!==!0&&(s=s||{},s.status=!0,s.actionId=!0,s.message=
!0,s.serviceMessage=!0,s.retry=!0);else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"status",tagValue:n},message:'value of tag "status" must be in oneOf'};e===null?e=[a]:e.push(a),t++}else{
let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"status",tagValue:n},
message:'tag "status" must be string'};e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return mr.errors=e,o.props=s,t===0}mr.
evaluated={dynamicProps:!0,dynamicItems:!1};var ns=yr;var H={type:"object",required:["comments","createdAt","createdBy","description","externalId","savedObjectId","title","up\
datedAt","updatedBy"],properties:{savedObjectId:{type:"string"},createdAt:{type:"string"},createdBy:{$ref:"PushUser"},comments:{
type:["array","null"],items:{$ref:"PushComment"}},description:{type:["string","null"]},externalId:{type:["string","null"]},
title:{type:"string"},updatedAt:{type:["string","null"]},updatedBy:{anyOf:[{$ref:"PushUser"},{type:"null"}]},impact:{type:[
"string","null"]},severity:{type:["string","null"]},urgency:{type:["string","null"]},short_description:{type:"string"}}},
as={type:"object",required:["fullName","username"],properties:{fullName:{type:["string","null"]},username:{type:"string"}}};
function q(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=q.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.fullName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fullNa\
me"},message:"must have required property 'fullName'"};e===null?e=[s]:e.push(s),t++}if(r.username===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'use\
rname'"};e===null?e=[s]:e.push(s),t++}if(r.fullName!==void 0){let s=r.fullName;if(typeof s!="string"&&s!==null){let n={instancePath:i+
"/fullName",schemaPath:"#/properties/fullName/type",keyword:"type",params:{type:as.properties.fullName.type},message:"mu\
st be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.username!==void 0&&typeof r.username!="string"){let s={instancePath:i+
"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}q.evaluated={props:{fullName:!0,username:!0},dynamicProps:!1,
dynamicItems:!1};var os={type:"object",required:["commentId","comment","createdAt","createdBy","updatedAt","updatedBy"],
properties:{commentId:{type:"string"},comment:{type:"string"},createdAt:{type:"string"},createdBy:{$ref:"PushUser"},updatedAt:{
type:["string","null"]},updatedBy:{anyOf:[{$ref:"PushUser"},{type:"null"}]}}};function O(r,{instancePath:i="",parentData:c,
parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.commentId===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"commentId"},message:"must have required property 'co\
mmentId'"};e===null?e=[a]:e.push(a),t++}if(r.comment===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===null?e=[a]:e.push(a),t++}
if(r.createdAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"creat\
edAt"},message:"must have required property 'createdAt'"};e===null?e=[a]:e.push(a),t++}if(r.createdBy===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdBy"},message:"must have required property 'cr\
eatedBy'"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[a]:e.push(
a),t++}if(r.updatedBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updatedBy"},message:"must have required property 'updatedBy'"};e===null?e=[a]:e.push(a),t++}if(r.commentId!==void 0&&typeof r.
commentId!="string"){let a={instancePath:i+"/commentId",schemaPath:"#/properties/commentId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.comment!==void 0&&typeof r.comment!="string"){
let a={instancePath:i+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[a]:e.push(a),t++}if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let a={instancePath:i+
"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}if(r.createdBy!==void 0&&(q(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"\
createdBy",rootData:u,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.updatedAt!==void 0){let a=r.
updatedAt;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"\
type",params:{type:os.properties.updatedAt.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.updatedBy!==
void 0){let a=r.updatedBy,p=t,d=!1,y=t;q(a,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:u,
dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var n=y===t;if(d=d||n,n){var s={};s.fullName=!0,
s.username=!0}let h=t;if(a!==null){let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var n=h===t;if(d=d||n,d)t=p,e!==null&&(p?
e.length=p:e=null);else{let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return O.errors=e,t===0}O.evaluated=
{props:{commentId:!0,comment:!0,createdAt:!0,createdBy:!0,updatedAt:!0,updatedBy:!0},dynamicProps:!1,dynamicItems:!1};function We(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=We.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.comments===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comments"},message:"mu\
st have required property 'comments'"};e===null?e=[a]:e.push(a),t++}if(r.createdAt===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===
null?e=[a]:e.push(a),t++}if(r.createdBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"createdBy"},message:"must have required property 'createdBy'"};e===null?e=[a]:e.push(a),t++}if(r.description===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};e===null?e=[a]:e.push(a),t++}if(r.externalId===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'e\
xternalId'"};e===null?e=[a]:e.push(a),t++}if(r.savedObjectId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"savedObjectId"},message:"must have required property 'savedObjectId'"};e===null?e=[a]:
e.push(a),t++}if(r.title===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'up\
datedAt'"};e===null?e=[a]:e.push(a),t++}if(r.updatedBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedBy"},message:"must have required property 'updatedBy'"};e===null?e=[a]:e.push(
a),t++}if(r.savedObjectId!==void 0&&typeof r.savedObjectId!="string"){let a={instancePath:i+"/savedObjectId",schemaPath:"\
#/properties/savedObjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
t++}if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let a={instancePath:i+"/createdAt",schemaPath:"#/properties/c\
reatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.createdBy!==
void 0&&(q(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:u,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.comments!==void 0){let a=r.comments;if(!Array.isArray(a)&&a!==null){
let p={instancePath:i+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type:H.properties.comments.
type},message:"must be array,null"};e===null?e=[p]:e.push(p),t++}if(Array.isArray(a)){let p=a.length;for(let d=0;d<p;d++)
O(a[d],{instancePath:i+"/comments/"+d,parentData:a,parentDataProperty:d,rootData:u,dynamicAnchors:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)}}if(r.description!==void 0){let a=r.description;if(typeof a!="string"&&a!==null){let p={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:H.properties.description.type},message:"\
must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.externalId!==void 0){let a=r.externalId;if(typeof a!="string"&&
a!==null){let p={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:H.properties.
externalId.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.title!==void 0&&typeof r.title!="stri\
ng"){let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt!==void 0){let a=r.updatedAt;if(typeof a!="string"&&a!==null){
let p={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:H.properties.updatedAt.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.updatedBy!==void 0){let a=r.updatedBy,p=t,d=!1,y=t;
q(a,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:u,dynamicAnchors:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length);var n=y===t;if(d=d||n,n){var s={};s.fullName=!0,s.username=!0}let h=t;if(a!==null){
let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[g]:e.push(g),t++}var n=h===t;if(d=d||n,d)t=p,e!==null&&(p?e.length=p:e=null);else{let g={
instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(r.impact!==void 0){let a=r.impact;if(typeof a!="string"&&a!==null){let p={
instancePath:i+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type:H.properties.impact.type},message:"\
must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.severity!==void 0){let a=r.severity;if(typeof a!="string"&&a!==
null){let p={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:H.properties.
severity.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.urgency!==void 0){let a=r.urgency;if(typeof a!=
"string"&&a!==null){let p={instancePath:i+"/urgency",schemaPath:"#/properties/urgency/type",keyword:"type",params:{type:H.
properties.urgency.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.short_description!==void 0&&typeof r.
short_description!="string"){let a={instancePath:i+"/short_description",schemaPath:"#/properties/short_description/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return We.
errors=e,t===0}We.evaluated={props:{savedObjectId:!0,createdAt:!0,createdBy:!0,comments:!0,description:!0,externalId:!0,
title:!0,updatedAt:!0,updatedBy:!0,impact:!0,severity:!0,urgency:!0,short_description:!0},dynamicProps:!1,dynamicItems:!1};
function Xe(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.connector_type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connector_type"},message:"must have required property 'connector_type'"};e===null?e=[s]:e.push(s),t++}if(r.params===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"params"},message:"must have re\
quired property 'params'"};e===null?e=[s]:e.push(s),t++}if(r.connector_type!==void 0){let s=r.connector_type;if(typeof s!=
"string"){let n={instancePath:i+"/connector_type",schemaPath:"#/properties/connector_type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==".servicenow"){let n={instancePath:i+"/connector_\
type",schemaPath:"#/properties/connector_type/const",keyword:"const",params:{allowedValue:".servicenow"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}r.params!==void 0&&(We(r.params,{instancePath:i+"/params",parentData:r,
parentDataProperty:"params",rootData:u,dynamicAnchors:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Xe.errors=e,t===0}Xe.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,dynamicItems:!1};var M={type:"object",required:["comments","createdAt","createdBy","description","externalId","savedObjectId","title","up\
datedAt","updatedBy"],properties:{savedObjectId:{type:"string"},createdAt:{type:"string"},createdBy:{$ref:"PushUser"},comments:{
type:["array","null"],items:{$ref:"PushComment"}},description:{type:["string","null"]},externalId:{type:["string","null"]},
title:{type:"string"},updatedAt:{type:["string","null"]},updatedBy:{anyOf:[{$ref:"PushUser"},{type:"null"}]},issueType:{
type:["string","null"]},priority:{type:["string","null"]},parent:{type:["string","null"]},labels:{type:["array","null"],
items:{type:"string",pattern:"^\\S*$"}},summary:{type:"string"}}};function Ye(r,{instancePath:i="",parentData:c,parentDataProperty:f,
rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.comments===void 0){let a={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"comments"},message:"must have required property 'comments'"};e===null?
e=[a]:e.push(a),t++}if(r.createdAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
createdAt"},message:"must have required property 'createdAt'"};e===null?e=[a]:e.push(a),t++}if(r.createdBy===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdBy"},message:"must have requir\
ed property 'createdBy'"};e===null?e=[a]:e.push(a),t++}if(r.description===void 0){let a={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===
null?e=[a]:e.push(a),t++}if(r.externalId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"externalId"},message:"must have required property 'externalId'"};e===null?e=[a]:e.push(a),t++}if(r.savedObjectId===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"savedObjectId"},message:"\
must have required property 'savedObjectId'"};e===null?e=[a]:e.push(a),t++}if(r.title===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[a]:e.push(a),t++}if(r.updatedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[a]:e.push(a),t++}if(r.updatedBy===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedBy"},message:"must have requir\
ed property 'updatedBy'"};e===null?e=[a]:e.push(a),t++}if(r.savedObjectId!==void 0&&typeof r.savedObjectId!="string"){let a={
instancePath:i+"/savedObjectId",schemaPath:"#/properties/savedObjectId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let a={instancePath:i+
"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}if(r.createdBy!==void 0&&(q(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"\
createdBy",rootData:u,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.comments!==void 0){let a=r.
comments;if(!Array.isArray(a)&&a!==null){let p={instancePath:i+"/comments",schemaPath:"#/properties/comments/type",keyword:"\
type",params:{type:M.properties.comments.type},message:"must be array,null"};e===null?e=[p]:e.push(p),t++}if(Array.isArray(
a)){let p=a.length;for(let d=0;d<p;d++)O(a[d],{instancePath:i+"/comments/"+d,parentData:a,parentDataProperty:d,rootData:u,
dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}}if(r.description!==void 0){let a=r.description;
if(typeof a!="string"&&a!==null){let p={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:M.properties.description.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.externalId!==
void 0){let a=r.externalId;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/externalId",schemaPath:"#/properties\
/externalId/type",keyword:"type",params:{type:M.properties.externalId.type},message:"must be string,null"};e===null?e=[p]:
e.push(p),t++}}if(r.title!==void 0&&typeof r.title!="string"){let a={instancePath:i+"/title",schemaPath:"#/properties/ti\
tle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt!==
void 0){let a=r.updatedAt;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/updatedAt",schemaPath:"#/properties/u\
pdatedAt/type",keyword:"type",params:{type:M.properties.updatedAt.type},message:"must be string,null"};e===null?e=[p]:e.
push(p),t++}}if(r.updatedBy!==void 0){let a=r.updatedBy,p=t,d=!1,y=t;q(a,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"\
updatedBy",rootData:u,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var n=y===t;if(d=d||n,n){var s={};
s.fullName=!0,s.username=!0}let h=t;if(a!==null){let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/a\
nyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var n=h===t;if(d=d||
n,d)t=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(r.issueType!==void 0){
let a=r.issueType;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/issueType",schemaPath:"#/properties/issueType\
/type",keyword:"type",params:{type:M.properties.issueType.type},message:"must be string,null"};e===null?e=[p]:e.push(p),
t++}}if(r.priority!==void 0){let a=r.priority;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/priority",schemaPath:"\
#/properties/priority/type",keyword:"type",params:{type:M.properties.priority.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),t++}}if(r.parent!==void 0){let a=r.parent;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/paren\
t",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:M.properties.parent.type},message:"must be string,n\
ull"};e===null?e=[p]:e.push(p),t++}}if(r.labels!==void 0){let a=r.labels;if(!Array.isArray(a)&&a!==null){let p={instancePath:i+
"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:M.properties.labels.type},message:"must be a\
rray,null"};e===null?e=[p]:e.push(p),t++}if(Array.isArray(a)){let p=a.length;for(let d=0;d<p;d++){let y=a[d];if(typeof y==
"string"){if(!Ar.test(y)){let h={instancePath:i+"/labels/"+d,schemaPath:"#/properties/labels/items/pattern",keyword:"pat\
tern",params:{pattern:"^\\S*$"},message:'must match pattern "^\\S*$"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+
"/labels/"+d,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),t++}}}}if(r.summary!==void 0&&typeof r.summary!="string"){let a={instancePath:i+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}return Ye.errors=e,t===0}Ye.evaluated={props:{savedObjectId:!0,createdAt:!0,createdBy:!0,comments:!0,description:!0,
externalId:!0,title:!0,updatedAt:!0,updatedBy:!0,issueType:!0,priority:!0,parent:!0,labels:!0,summary:!0},dynamicProps:!1,
dynamicItems:!1};function Ze(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.connector_type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"connector_type"},message:"must have required property 'connector_type'"};e===null?e=[s]:e.push(s),t++}if(r.
params===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"params"},message:"\
must have required property 'params'"};e===null?e=[s]:e.push(s),t++}if(r.connector_type!==void 0){let s=r.connector_type;
if(typeof s!="string"){let n={instancePath:i+"/connector_type",schemaPath:"#/properties/connector_type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==".jira"){let n={instancePath:i+
"/connector_type",schemaPath:"#/properties/connector_type/const",keyword:"const",params:{allowedValue:".jira"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.params!==void 0&&(Ye(r.params,{instancePath:i+"/params",parentData:r,
parentDataProperty:"params",rootData:u,dynamicAnchors:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length))}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Ze.errors=e,t===0}Ze.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,dynamicItems:!1};var z={type:"object",required:["comments","createdAt","createdBy","description","externalId","savedObjectId","title","up\
datedAt","updatedBy"],properties:{savedObjectId:{type:"string"},createdAt:{type:"string"},createdBy:{$ref:"PushUser"},comments:{
type:["array","null"],items:{$ref:"PushComment"}},description:{type:["string","null"]},externalId:{type:["string","null"]},
title:{type:"string"},updatedAt:{type:["string","null"]},updatedBy:{anyOf:[{$ref:"PushUser"},{type:"null"}]},incidentTypes:{
type:["array","null"],items:{type:"string"}},severityCode:{type:["string","null"]},name:{type:"string"}}};function er(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=er.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.comments===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comments"},message:"mu\
st have required property 'comments'"};e===null?e=[a]:e.push(a),t++}if(r.createdAt===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===
null?e=[a]:e.push(a),t++}if(r.createdBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"createdBy"},message:"must have required property 'createdBy'"};e===null?e=[a]:e.push(a),t++}if(r.description===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};e===null?e=[a]:e.push(a),t++}if(r.externalId===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'e\
xternalId'"};e===null?e=[a]:e.push(a),t++}if(r.savedObjectId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"savedObjectId"},message:"must have required property 'savedObjectId'"};e===null?e=[a]:
e.push(a),t++}if(r.title===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'up\
datedAt'"};e===null?e=[a]:e.push(a),t++}if(r.updatedBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedBy"},message:"must have required property 'updatedBy'"};e===null?e=[a]:e.push(
a),t++}if(r.savedObjectId!==void 0&&typeof r.savedObjectId!="string"){let a={instancePath:i+"/savedObjectId",schemaPath:"\
#/properties/savedObjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
t++}if(r.createdAt!==void 0&&typeof r.createdAt!="string"){let a={instancePath:i+"/createdAt",schemaPath:"#/properties/c\
reatedAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.createdBy!==
void 0&&(q(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:u,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.comments!==void 0){let a=r.comments;if(!Array.isArray(a)&&a!==null){
let p={instancePath:i+"/comments",schemaPath:"#/properties/comments/type",keyword:"type",params:{type:z.properties.comments.
type},message:"must be array,null"};e===null?e=[p]:e.push(p),t++}if(Array.isArray(a)){let p=a.length;for(let d=0;d<p;d++)
O(a[d],{instancePath:i+"/comments/"+d,parentData:a,parentDataProperty:d,rootData:u,dynamicAnchors:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)}}if(r.description!==void 0){let a=r.description;if(typeof a!="string"&&a!==null){let p={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:z.properties.description.type},message:"\
must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.externalId!==void 0){let a=r.externalId;if(typeof a!="string"&&
a!==null){let p={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:z.properties.
externalId.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.title!==void 0&&typeof r.title!="stri\
ng"){let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r.updatedAt!==void 0){let a=r.updatedAt;if(typeof a!="string"&&a!==null){
let p={instancePath:i+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type:z.properties.updatedAt.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(r.updatedBy!==void 0){let a=r.updatedBy,p=t,d=!1,y=t;
q(a,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:u,dynamicAnchors:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length);var n=y===t;if(d=d||n,n){var s={};s.fullName=!0,s.username=!0}let h=t;if(a!==null){
let g={instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[g]:e.push(g),t++}var n=h===t;if(d=d||n,d)t=p,e!==null&&(p?e.length=p:e=null);else{let g={
instancePath:i+"/updatedBy",schemaPath:"#/properties/updatedBy/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(r.incidentTypes!==void 0){let a=r.incidentTypes;if(!Array.isArray(a)&&a!==
null){let p={instancePath:i+"/incidentTypes",schemaPath:"#/properties/incidentTypes/type",keyword:"type",params:{type:z.
properties.incidentTypes.type},message:"must be array,null"};e===null?e=[p]:e.push(p),t++}if(Array.isArray(a)){let p=a.length;
for(let d=0;d<p;d++)if(typeof a[d]!="string"){let y={instancePath:i+"/incidentTypes/"+d,schemaPath:"#/properties/inciden\
tTypes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}if(r.severityCode!==
void 0){let a=r.severityCode;if(typeof a!="string"&&a!==null){let p={instancePath:i+"/severityCode",schemaPath:"#/proper\
ties/severityCode/type",keyword:"type",params:{type:z.properties.severityCode.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),t++}}if(r.name!==void 0&&typeof r.name!="string"){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return er.
errors=e,t===0}er.evaluated={props:{savedObjectId:!0,createdAt:!0,createdBy:!0,comments:!0,description:!0,externalId:!0,
title:!0,updatedAt:!0,updatedBy:!0,incidentTypes:!0,severityCode:!0,name:!0},dynamicProps:!1,dynamicItems:!1};function rr(r,{
instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=rr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.connector_type===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connector_type"},message:"\
must have required property 'connector_type'"};e===null?e=[s]:e.push(s),t++}if(r.params===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"params"},message:"must have required property 'param\
s'"};e===null?e=[s]:e.push(s),t++}if(r.connector_type!==void 0){let s=r.connector_type;if(typeof s!="string"){let n={instancePath:i+
"/connector_type",schemaPath:"#/properties/connector_type/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),t++}if(s!==".resilient"){let n={instancePath:i+"/connector_type",schemaPath:"#/properti\
es/connector_type/const",keyword:"const",params:{allowedValue:".resilient"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}r.params!==void 0&&(er(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"params",
rootData:u,dynamicAnchors:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length))}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,
t===0}rr.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,dynamicItems:!1};function yr(r,{instancePath:i="",
parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,o=yr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let n=r.connector_type;if(typeof n==
"string")if(n===".servicenow"){Xe(r,{instancePath:i,parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=
e===null?Xe.errors:e.concat(Xe.errors),t=e.length);var s={};s.connector_type=!0,s.params=!0}else if(n===".jira")Ze(r,{instancePath:i,
parentData:c,parentDataProperty:f,rootData:u,dynamicAnchors:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length),s!==
!0&&(s=s||{},s.connector_type=!0,s.params=!0);else if(n===".resilient")rr(r,{instancePath:i,parentData:c,parentDataProperty:f,
rootData:u,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length),s!==!0&&(s=s||{},s.connector_type=!0,
s.params=!0);else{let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
connector_type",tagValue:n},message:'value of tag "connector_type" must be in oneOf'};e===null?e=[a]:e.push(a),t++}else{
let a={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"connector_type",tagValue:n},
message:'tag "connector_type" must be string'};e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return yr.errors=e,o.props=
s,t===0}yr.evaluated={dynamicProps:!0,dynamicItems:!1};var ps=dr;function dr(r,{instancePath:i="",parentData:c,parentDataProperty:f,rootData:u=r,dynamicAnchors:l={}}={}){let e=null,t=0,
o=dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))){let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return dr.errors=e,t===0}dr.evaluated={dynamicProps:!1,dynamicItems:!1};return Br(us);})();
