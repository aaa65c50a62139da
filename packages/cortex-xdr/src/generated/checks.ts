// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"ErrorResponse" | "GetIncidentExtraDataRequest" | "GetIncidentExtraDataResponse" | "GetIncidentsRequest" | "GetIncidentsResponse" | "SearchCasesRequest" | "SearchCasesResponse" | "UpdateCaseRequest" | "UpdateIncidentRequest" | "UpdateIncidentResponse", Check> = (()=>{var Se=Object.defineProperty;var ir=Object.getOwnPropertyDescriptor;var nr=Object.getOwnPropertyNames;var ar=Object.prototype.hasOwnProperty;var or=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(h){throw n=0,h}},lr=(r,n)=>{for(var h in n)
Se(r,h,{get:n[h],enumerable:!0})},pr=(r,n,h,g)=>{if(n&&typeof n=="object"||typeof n=="function")for(let u of nr(n))!ar.call(
r,u)&&u!==h&&Se(r,u,{get:()=>n[u],enumerable:!(g=ir(n,u))||g.enumerable});return r};var ur=r=>pr(Se({},"__esModule",{value:!0}),r);var He=or(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});function Ge(r){let n=r.length,h=0,g=0,u;for(;g<
n;)h++,u=r.charCodeAt(g++),u>=55296&&u<=56319&&g<n&&(u=r.charCodeAt(g),(u&64512)===56320&&g++);return h}Ve.default=Ge;Ge.
code='require("ajv/dist/runtime/ucs2length").default'});var Vr={};lr(Vr,{ErrorResponse:()=>mr,GetIncidentExtraDataRequest:()=>fr,GetIncidentExtraDataResponse:()=>cr,GetIncidentsRequest:()=>vr,
GetIncidentsResponse:()=>kr,SearchCasesRequest:()=>qr,SearchCasesResponse:()=>Or,UpdateCaseRequest:()=>Nr,UpdateIncidentRequest:()=>Tr,
UpdateIncidentResponse:()=>Sr});var mr=Ie;var yr={type:"object",properties:{type:{type:"string"},loc:{type:"array",items:{type:["string","integer"]}},msg:{type:"s\
tring"},input:{}}};function C(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type!==void 0&&typeof r.type!="string"){let t={instancePath:n+"/type",schemaPath:"#/properties/t\
ype/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.loc!==void 0){
let t=r.loc;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++){let f=t[a];if(typeof f!="string"&&!(typeof f=="numb\
er"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let l={instancePath:n+"/loc/"+a,schemaPath:"#/properties/loc/items/type",keyword:"\
type",params:{type:yr.properties.loc.items.type},message:"must be string,integer"};e===null?e=[l]:e.push(l),s++}}}else{let i={
instancePath:n+"/loc",schemaPath:"#/properties/loc/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[i]:e.push(i),s++}}if(r.msg!==void 0&&typeof r.msg!="string"){let t={instancePath:n+"/msg",schemaPath:"#/properti\
es/msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return C.
errors=e,s===0}C.evaluated={props:{type:!0,loc:!0,msg:!0,input:!0},dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=S.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let d={instancePath:n,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var m=a===s;
i=i||m;let f=s;if(Array.isArray(r)){let d=r.length;for(let v=0;v<d;v++)C(r[v],{instancePath:n+"/"+v,parentData:r,parentDataProperty:v,
rootData:u,dynamicAnchors:y})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{let d={instancePath:n,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}var m=f===s;if(i=
i||m,m)var l=!0;let p=s;if(r!==null){let d={instancePath:n,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[d]:e.push(d),s++}var m=p===s;if(i=i||m,i)s=t,e!==null&&(t?e.length=t:e=null);else{let d={
instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(
d),s++}return S.errors=e,o.items=l,s===0}S.evaluated={dynamicProps:!1,dynamicItems:!0};function V(r,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.err_code===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"err_code"},message:"must have required property 'err\
_code'"};e===null?e=[t]:e.push(t),s++}if(r.err_msg===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"err_msg"},message:"must have required property 'err_msg'"};e===null?e=[t]:e.push(t),s++}if(r.
err_code!==void 0){let t=r.err_code;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/er\
r_code",schemaPath:"#/properties/err_code/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),s++}}if(r.err_msg!==void 0&&typeof r.err_msg!="string"){let t={instancePath:n+"/err_msg",schemaPath:"#/p\
roperties/err_msg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}r.err_extra!==
void 0&&(S(r.err_extra,{instancePath:n+"/err_extra",parentData:r,parentDataProperty:"err_extra",rootData:u,dynamicAnchors:y})||
(e=e===null?S.errors:e.concat(S.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}V.evaluated={props:{err_code:!0,
err_msg:!0,err_extra:!0},dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.reply===void 0){let t={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"reply"},message:"must have required property 'reply'"};e===null?e=[t]:
e.push(t),s++}r.reply!==void 0&&(V(r.reply,{instancePath:n+"/reply",parentData:r,parentDataProperty:"reply",rootData:u,dynamicAnchors:y})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ie.errors=e,s===0}Ie.evaluated={props:{reply:!0},
dynamicProps:!1,dynamicItems:!1};var fr=je;var Ue=He().default;function L(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.incident_id===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
incident_id"},message:"must have required property 'incident_id'"};e===null?e=[t]:e.push(t),s++}if(r.incident_id!==void 0){
let t=r.incident_id;if(typeof t=="string"){if(Ue(t)<1){let i={instancePath:n+"/incident_id",schemaPath:"#/properties/inc\
ident_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:
e.push(i),s++}}else{let i={instancePath:n+"/incident_id",schemaPath:"#/properties/incident_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}if(r.alerts_limit!==void 0){let t=r.alerts_limit;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/alerts_limit",schemaPath:"#/properties\
/alerts_limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/alerts_limit",schemaPath:"#/properties/alerts_limit/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}}else{let t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),s++}return L.errors=e,s===0}L.evaluated={props:{incident_id:!0,alerts_limit:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=je.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.request_data===
void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_data"},message:"\
must have required property 'request_data'"};e===null?e=[t]:e.push(t),s++}r.request_data!==void 0&&(L(r.request_data,{instancePath:n+
"/request_data",parentData:r,parentDataProperty:"request_data",rootData:u,dynamicAnchors:y})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[t]:e.push(t),s++}return je.errors=e,s===0}je.evaluated={props:{request_data:!0},dynamicProps:!1,
dynamicItems:!1};var cr=Ne;var P={type:"object",required:["incident_id","creation_time","modification_time","status","severity"],properties:{incident_id:{
type:"string"},incident_name:{type:["string","null"]},description:{type:["string","null"]},status:{$ref:"IncidentStatus"},
severity:{$ref:"Severity"},manual_severity:{anyOf:[{$ref:"AnalystSeverity"},{type:"null"}]},manual_description:{type:["s\
tring","null"]},creation_time:{type:"integer",format:"int64"},modification_time:{type:"integer",format:"int64"},detection_time:{
type:["integer","null"],format:"int64"},resolved_timestamp:{type:["integer","null"],format:"int64"},assigned_user_mail:{
type:["string","null"]},assigned_user_pretty_name:{type:["string","null"]},notes:{type:["string","null"]},resolve_comment:{
type:["string","null"]},xdr_url:{type:"string",format:"uri"},starred:{type:"boolean"},starred_manually:{type:"boolean"},
is_blocked:{type:"boolean"},alert_count:{type:"integer"},low_severity_alert_count:{type:"integer"},med_severity_alert_count:{
type:"integer"},high_severity_alert_count:{type:"integer"},critical_severity_alert_count:{type:"integer"},user_count:{type:"\
integer"},host_count:{type:"integer"},hosts:{type:["array","null"],items:{type:"string"}},users:{type:["array","null"],items:{
type:"string"}},incident_sources:{type:["array","null"],items:{type:"string"}},alert_categories:{type:["array","null"],items:{
type:"string"}},mitre_tactics_ids_and_names:{type:["array","null"],items:{type:"string"}},mitre_techniques_ids_and_names:{
type:["array","null"],items:{type:"string"}},rule_based_score:{type:["number","null"]},predicted_score:{type:["number","\
null"]},manual_score:{type:["number","null"]},aggregated_score:{type:["number","null"]},wildfire_hits:{type:"integer"},alerts_grouping_status:{
type:"string"},original_tags:{type:["array","null"],items:{type:"string"}},tags:{type:["array","null"],items:{type:"stri\
ng"}},incident_domain:{type:["string","null"]},custom_fields:{type:["object","null"],additionalProperties:{$ref:"CustomF\
ieldValue"}}}},dr={anyOf:[{type:"string",enum:["new","under_investigation","resolved_known_issue","resolved_duplicate","\
resolved_duplicate_incident","resolved_false_positive","resolved_true_positive","resolved_security_testing","resolved_ot\
her","resolved_threat_handled","resolved_auto","resolved_auto_resolve"]},{type:"string"}]};function j(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=j.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(r==="n\
ew"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_duplicate"||r==="resolved_duplicate_incident"||
r==="resolved_false_positive"||r==="resolved_true_positive"||r==="resolved_security_testing"||r==="resolved_other"||r===
"resolved_threat_handled"||r==="resolved_auto"||r==="resolved_auto_resolve")){let p={instancePath:n,schemaPath:"#/anyOf/\
0/enum",keyword:"enum",params:{allowedValues:dr.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||l,
i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return j.errors=e,s===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
var _r={anyOf:[{type:"string",enum:["informational","low","medium","high","critical","unknown"]},{type:"string"}]};function A(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=A.evaluated;o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}
if(!(r==="informational"||r==="low"||r==="medium"||r==="high"||r==="critical"||r==="unknown")){let p={instancePath:n,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:_r.anyOf[0].enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/\
anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=
i||l,i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return A.errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};
var hr={anyOf:[{type:"string",enum:["low","medium","high","critical"]},{type:"string"}]};function N(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=N.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(r==="l\
ow"||r==="medium"||r==="high"||r==="critical")){let p={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{
allowedValues:hr.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var l=a===
s;i=i||l;let f=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||l,i)s=t,e!==null&&(t?e.length=t:e=null);else{
let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[p]:e.push(p),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};var Le={anyOf:[{type:["string","\
number","boolean","null"]},{type:"array",items:{type:["string","number","boolean","null"]}},{type:"object",additionalProperties:{
type:["string","number","boolean","null"]}}]};function T(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,
dynamicAnchors:y={}}={}){let e=null,s=0,o=T.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let t=s,i=!1,a=s;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null){let v={instancePath:n,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:Le.anyOf[0].type},message:"must be string,number,boolean,null"};
e===null?e=[v]:e.push(v),s++}var m=a===s;i=i||m;let f=s;if(Array.isArray(r)){let v=r.length;for(let c=0;c<v;c++){let b=r[c];
if(typeof b!="string"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"&&b!==null){let w={instancePath:n+"/"+c,schemaPath:"\
#/anyOf/1/items/type",keyword:"type",params:{type:Le.anyOf[1].items.type},message:"must be string,number,boolean,null"};
e===null?e=[w]:e.push(w),s++}}}else{let v={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[v]:e.push(v),s++}var m=f===s;if(i=i||m,m)var l=!0;let p=s;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let v in r){let c=r[v];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boole\
an"&&c!==null){let b={instancePath:n+"/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/anyOf/2/additionalProper\
ties/type",keyword:"type",params:{type:Le.anyOf[2].additionalProperties.type},message:"must be string,number,boolean,nul\
l"};e===null?e=[b]:e.push(b),s++}}else{let v={instancePath:n,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[v]:e.push(v),s++}var m=p===s;if(i=i||m,m)var d=!0;if(i)s=t,e!==null&&(t?e.length=
t:e=null);else{let v={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};e===null?e=[v]:e.push(v),s++}return T.errors=e,o.props=d,o.items=l,s===0}T.evaluated={dynamicProps:!0,dynamicItems:!0};
var Xe=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;function E(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,
dynamicAnchors:y={}}={}){let e=null,s=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"incident_id"},message:"must have required property 'incident_id'"};e===null?e=[i]:e.push(
i),s++}if(r.creation_time===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
creation_time"},message:"must have required property 'creation_time'"};e===null?e=[i]:e.push(i),s++}if(r.modification_time===
void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"modification_time"},message:"\
must have required property 'modification_time'"};e===null?e=[i]:e.push(i),s++}if(r.status===void 0){let i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};e===null?e=[i]:e.push(i),s++}if(r.severity===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"severity"},message:"must have required property 'severity'"};e===null?e=[i]:e.push(i),s++}if(r.
incident_id!==void 0&&typeof r.incident_id!="string"){let i={instancePath:n+"/incident_id",schemaPath:"#/properties/inci\
dent_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(r.incident_name!==
void 0){let i=r.incident_name;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/incident_name",schemaPath:"#/prop\
erties/incident_name/type",keyword:"type",params:{type:P.properties.incident_name.type},message:"must be string,null"};e===
null?e=[a]:e.push(a),s++}}if(r.description!==void 0){let i=r.description;if(typeof i!="string"&&i!==null){let a={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:P.properties.description.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.status!==void 0&&(j(r.status,{instancePath:n+"/status",parentData:r,
parentDataProperty:"status",rootData:u,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.severity!==
void 0&&(A(r.severity,{instancePath:n+"/severity",parentData:r,parentDataProperty:"severity",rootData:u,dynamicAnchors:y})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.manual_severity!==void 0){let i=r.manual_severity,a=s,f=!1,l=s;N(
i,{instancePath:n+"/manual_severity",parentData:r,parentDataProperty:"manual_severity",rootData:u,dynamicAnchors:y})||(e=
e===null?N.errors:e.concat(N.errors),s=e.length);var t=l===s;f=f||t;let p=s;if(i!==null){let m={instancePath:n+"/manual_\
severity",schemaPath:"#/properties/manual_severity/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nu\
ll"};e===null?e=[m]:e.push(m),s++}var t=p===s;if(f=f||t,f)s=a,e!==null&&(a?e.length=a:e=null);else{let m={instancePath:n+
"/manual_severity",schemaPath:"#/properties/manual_severity/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[m]:e.push(m),s++}}if(r.manual_description!==void 0){let i=r.manual_description;if(typeof i!="st\
ring"&&i!==null){let a={instancePath:n+"/manual_description",schemaPath:"#/properties/manual_description/type",keyword:"\
type",params:{type:P.properties.manual_description.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.
creation_time!==void 0){let i=r.creation_time;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+
"/creation_time",schemaPath:"#/properties/creation_time/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[a]:e.push(a),s++}}if(r.modification_time!==void 0){let i=r.modification_time;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/modification_time",schemaPath:"#/properties/modification_time/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.detection_time!==
void 0){let i=r.detection_time;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null){let a={instancePath:n+
"/detection_time",schemaPath:"#/properties/detection_time/type",keyword:"type",params:{type:P.properties.detection_time.
type},message:"must be integer,null"};e===null?e=[a]:e.push(a),s++}}if(r.resolved_timestamp!==void 0){let i=r.resolved_timestamp;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null){let a={instancePath:n+"/resolved_timestamp",schemaPath:"\
#/properties/resolved_timestamp/type",keyword:"type",params:{type:P.properties.resolved_timestamp.type},message:"must be\
 integer,null"};e===null?e=[a]:e.push(a),s++}}if(r.assigned_user_mail!==void 0){let i=r.assigned_user_mail;if(typeof i!=
"string"&&i!==null){let a={instancePath:n+"/assigned_user_mail",schemaPath:"#/properties/assigned_user_mail/type",keyword:"\
type",params:{type:P.properties.assigned_user_mail.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.
assigned_user_pretty_name!==void 0){let i=r.assigned_user_pretty_name;if(typeof i!="string"&&i!==null){let a={instancePath:n+
"/assigned_user_pretty_name",schemaPath:"#/properties/assigned_user_pretty_name/type",keyword:"type",params:{type:P.properties.
assigned_user_pretty_name.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.notes!==void 0){let i=r.
notes;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",
params:{type:P.properties.notes.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.resolve_comment!==
void 0){let i=r.resolve_comment;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/resolve_comment",schemaPath:"#/\
properties/resolve_comment/type",keyword:"type",params:{type:P.properties.resolve_comment.type},message:"must be string,\
null"};e===null?e=[a]:e.push(a),s++}}if(r.xdr_url!==void 0){let i=r.xdr_url;if(typeof i=="string"){if(!Xe.test(i)){let a={
instancePath:n+"/xdr_url",schemaPath:"#/properties/xdr_url/format",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/xdr_url",schemaPath:"#/properties/xdr_ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(r.starred!==void 0&&
typeof r.starred!="boolean"){let i={instancePath:n+"/starred",schemaPath:"#/properties/starred/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.starred_manually!==void 0&&typeof r.starred_manually!=
"boolean"){let i={instancePath:n+"/starred_manually",schemaPath:"#/properties/starred_manually/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.is_blocked!==void 0&&typeof r.is_blocked!="\
boolean"){let i={instancePath:n+"/is_blocked",schemaPath:"#/properties/is_blocked/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.alert_count!==void 0){let i=r.alert_count;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/alert_count",schemaPath:"#/properties/alert_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.low_severity_alert_count!==
void 0){let i=r.low_severity_alert_count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+
"/low_severity_alert_count",schemaPath:"#/properties/low_severity_alert_count/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.med_severity_alert_count!==void 0){let i=r.med_severity_alert_count;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/med_severity_alert_count",schemaPath:"\
#/properties/med_severity_alert_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[a]:e.push(a),s++}}if(r.high_severity_alert_count!==void 0){let i=r.high_severity_alert_count;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/high_severity_alert_count",schemaPath:"#/properties/high_severity_a\
lert_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.critical_severity_alert_count!==
void 0){let i=r.critical_severity_alert_count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+
"/critical_severity_alert_count",schemaPath:"#/properties/critical_severity_alert_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.user_count!==void 0){let i=r.user_count;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/user_count",schemaPath:"#/properties/user_count/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.host_count!==void 0){
let i=r.host_count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/host_count",schemaPath:"\
#/properties/host_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),
s++}}if(r.hosts!==void 0){let i=r.hosts;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/hosts",schemaPath:"#/pro\
perties/hosts/type",keyword:"type",params:{type:P.properties.hosts.type},message:"must be array,null"};e===null?e=[a]:e.
push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!="string"){let l={instancePath:n+"/ho\
sts/"+f,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}}if(r.users!==void 0){let i=r.users;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/users",
schemaPath:"#/properties/users/type",keyword:"type",params:{type:P.properties.users.type},message:"must be array,null"};
e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!="string"){let l={instancePath:n+
"/users/"+f,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}}}if(r.incident_sources!==void 0){let i=r.incident_sources;if(!Array.isArray(i)&&i!==null){let a={
instancePath:n+"/incident_sources",schemaPath:"#/properties/incident_sources/type",keyword:"type",params:{type:P.properties.
incident_sources.type},message:"must be array,null"};e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<
a;f++)if(typeof i[f]!="string"){let l={instancePath:n+"/incident_sources/"+f,schemaPath:"#/properties/incident_sources/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}if(r.alert_categories!==
void 0){let i=r.alert_categories;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/alert_categories",schemaPath:"#\
/properties/alert_categories/type",keyword:"type",params:{type:P.properties.alert_categories.type},message:"must be arra\
y,null"};e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!="string"){
let l={instancePath:n+"/alert_categories/"+f,schemaPath:"#/properties/alert_categories/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}if(r.mitre_tactics_ids_and_names!==void 0){let i=r.
mitre_tactics_ids_and_names;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/mitre_tactics_ids_and_names",schemaPath:"\
#/properties/mitre_tactics_ids_and_names/type",keyword:"type",params:{type:P.properties.mitre_tactics_ids_and_names.type},
message:"must be array,null"};e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!=
"string"){let l={instancePath:n+"/mitre_tactics_ids_and_names/"+f,schemaPath:"#/properties/mitre_tactics_ids_and_names/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}}if(r.mitre_techniques_ids_and_names!==
void 0){let i=r.mitre_techniques_ids_and_names;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/mitre_techniques_\
ids_and_names",schemaPath:"#/properties/mitre_techniques_ids_and_names/type",keyword:"type",params:{type:P.properties.mitre_techniques_ids_and_names.
type},message:"must be array,null"};e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)
if(typeof i[f]!="string"){let l={instancePath:n+"/mitre_techniques_ids_and_names/"+f,schemaPath:"#/properties/mitre_tech\
niques_ids_and_names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}}if(r.rule_based_score!==void 0){let i=r.rule_based_score;if(!(typeof i=="number"&&isFinite(i))&&i!==null){let a={instancePath:n+
"/rule_based_score",schemaPath:"#/properties/rule_based_score/type",keyword:"type",params:{type:P.properties.rule_based_score.
type},message:"must be number,null"};e===null?e=[a]:e.push(a),s++}}if(r.predicted_score!==void 0){let i=r.predicted_score;
if(!(typeof i=="number"&&isFinite(i))&&i!==null){let a={instancePath:n+"/predicted_score",schemaPath:"#/properties/predi\
cted_score/type",keyword:"type",params:{type:P.properties.predicted_score.type},message:"must be number,null"};e===null?
e=[a]:e.push(a),s++}}if(r.manual_score!==void 0){let i=r.manual_score;if(!(typeof i=="number"&&isFinite(i))&&i!==null){let a={
instancePath:n+"/manual_score",schemaPath:"#/properties/manual_score/type",keyword:"type",params:{type:P.properties.manual_score.
type},message:"must be number,null"};e===null?e=[a]:e.push(a),s++}}if(r.aggregated_score!==void 0){let i=r.aggregated_score;
if(!(typeof i=="number"&&isFinite(i))&&i!==null){let a={instancePath:n+"/aggregated_score",schemaPath:"#/properties/aggr\
egated_score/type",keyword:"type",params:{type:P.properties.aggregated_score.type},message:"must be number,null"};e===null?
e=[a]:e.push(a),s++}}if(r.wildfire_hits!==void 0){let i=r.wildfire_hits;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let a={instancePath:n+"/wildfire_hits",schemaPath:"#/properties/wildfire_hits/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.alerts_grouping_status!==void 0&&typeof r.alerts_grouping_status!=
"string"){let i={instancePath:n+"/alerts_grouping_status",schemaPath:"#/properties/alerts_grouping_status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(r.original_tags!==void 0){let i=r.
original_tags;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+"/original_tags",schemaPath:"#/properties/original_t\
ags/type",keyword:"type",params:{type:P.properties.original_tags.type},message:"must be array,null"};e===null?e=[a]:e.push(
a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!="string"){let l={instancePath:n+"/origina\
l_tags/"+f,schemaPath:"#/properties/original_tags/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[l]:e.push(l),s++}}}if(r.tags!==void 0){let i=r.tags;if(!Array.isArray(i)&&i!==null){let a={instancePath:n+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:P.properties.tags.type},message:"must be array,n\
ull"};e===null?e=[a]:e.push(a),s++}if(Array.isArray(i)){let a=i.length;for(let f=0;f<a;f++)if(typeof i[f]!="string"){let l={
instancePath:n+"/tags/"+f,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}}}if(r.incident_domain!==void 0){let i=r.incident_domain;if(typeof i!="string"&&
i!==null){let a={instancePath:n+"/incident_domain",schemaPath:"#/properties/incident_domain/type",keyword:"type",params:{
type:P.properties.incident_domain.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.custom_fields!==
void 0){let i=r.custom_fields;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let a={instancePath:n+"/custom_f\
ields",schemaPath:"#/properties/custom_fields/type",keyword:"type",params:{type:P.properties.custom_fields.type},message:"\
must be object,null"};e===null?e=[a]:e.push(a),s++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let a in i)T(i[a],{instancePath:n+
"/custom_fields/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,rootData:u,dynamicAnchors:y})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return E.errors=e,s===0}E.evaluated={props:{incident_id:!0,
incident_name:!0,description:!0,status:!0,severity:!0,manual_severity:!0,manual_description:!0,creation_time:!0,modification_time:!0,
detection_time:!0,resolved_timestamp:!0,assigned_user_mail:!0,assigned_user_pretty_name:!0,notes:!0,resolve_comment:!0,xdr_url:!0,
starred:!0,starred_manually:!0,is_blocked:!0,alert_count:!0,low_severity_alert_count:!0,med_severity_alert_count:!0,high_severity_alert_count:!0,
critical_severity_alert_count:!0,user_count:!0,host_count:!0,hosts:!0,users:!0,incident_sources:!0,alert_categories:!0,mitre_tactics_ids_and_names:!0,
mitre_techniques_ids_and_names:!0,rule_based_score:!0,predicted_score:!0,manual_score:!0,aggregated_score:!0,wildfire_hits:!0,
alerts_grouping_status:!0,original_tags:!0,tags:!0,incident_domain:!0,custom_fields:!0},dynamicProps:!1,dynamicItems:!1};var O={type:"object",required:["alert_id"],properties:{alert_id:{type:["string","integer"]},external_id:{type:["string",
"null"]},case_id:{type:["integer","null"]},name:{type:["string","null"]},description:{type:["string","null"]},category:{
type:["string","null"]},severity:{$ref:"Severity"},source:{type:["string","null"]},event_type:{$ref:"TextOrTexts"},action:{
$ref:"TextOrTexts"},action_pretty:{$ref:"TextOrTexts"},resolution_status:{type:["string","null"]},resolution_comment:{type:[
"string","null"]},starred:{type:"boolean"},is_whitelisted:{type:["boolean","string"]},detection_timestamp:{type:["intege\
r","null"],format:"int64"},local_insert_ts:{type:["integer","null"],format:"int64"},last_modified_ts:{type:["integer","n\
ull"],format:"int64"},mitre_tactic_id_and_name:{$ref:"TextOrTexts"},mitre_technique_id_and_name:{$ref:"TextOrTexts"},tags:{
$ref:"TextOrTexts"},endpoint_id:{type:["string","null"]},host_name:{type:["string","null"]},host_ip:{$ref:"TextOrTexts"},
agent_os_type:{type:["string","null"]},user_name:{$ref:"TextOrTexts"},actor_process_image_name:{$ref:"TextOrTexts"},actor_process_command_line:{
$ref:"TextOrTexts"},actor_process_image_path:{$ref:"TextOrTexts"},actor_process_image_sha256:{$ref:"TextOrTexts"},actor_process_signature_status:{
$ref:"TextOrTexts"},actor_process_signature_vendor:{$ref:"TextOrTexts"},causality_actor_causality_id:{$ref:"TextOrTexts"},
causality_actor_process_image_name:{$ref:"TextOrTexts"},causality_actor_process_command_line:{$ref:"TextOrTexts"},causality_actor_process_signature_status:{
$ref:"TextOrTexts"},causality_actor_process_signature_vendor:{$ref:"TextOrTexts"},action_process_image_name:{$ref:"TextO\
rTexts"},action_process_image_command_line:{$ref:"TextOrTexts"},action_process_image_sha256:{$ref:"TextOrTexts"},action_process_signature_status:{
$ref:"TextOrTexts"},action_process_signature_vendor:{$ref:"TextOrTexts"},action_file_path:{$ref:"TextOrTexts"},action_file_name:{
$ref:"TextOrTexts"},action_file_md5:{$ref:"TextOrTexts"},action_file_sha256:{$ref:"TextOrTexts"},action_registry_full_key:{
$ref:"TextOrTexts"},action_registry_data:{$ref:"TextOrTexts"},action_local_ip:{$ref:"TextOrTexts"},action_local_port:{$ref:"\
PortOrPorts"},action_remote_ip:{$ref:"TextOrTexts"},action_remote_port:{$ref:"PortOrPorts"},action_external_hostname:{$ref:"\
TextOrTexts"},action_country:{$ref:"TextOrTexts"},fw_app_id:{$ref:"TextOrTexts"}}},gr={anyOf:[{type:"string"},{type:"arr\
ay",items:{type:["string","null"]}},{type:"null"}]};function _(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,
dynamicAnchors:y={}}={}){let e=null,s=0,o=_.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let t=s,i=!1,a=s;if(typeof r!="string"){let d={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var m=a===s;i=i||m;let f=s;if(Array.isArray(r)){let d=r.length;
for(let v=0;v<d;v++){let c=r[v];if(typeof c!="string"&&c!==null){let b={instancePath:n+"/"+v,schemaPath:"#/anyOf/1/items\
/type",keyword:"type",params:{type:gr.anyOf[1].items.type},message:"must be string,null"};e===null?e=[b]:e.push(b),s++}}}else{
let d={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[d]:e.push(d),s++}var m=f===s;if(i=i||m,m)var l=!0;let p=s;if(r!==null){let d={instancePath:n,schemaPath:"#/anyOf/2/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[d]:e.push(d),s++}var m=p===s;if(i=i||m,i)s=t,
e!==null&&(t?e.length=t:e=null);else{let d={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}return _.errors=e,o.items=l,s===0}_.evaluated={dynamicProps:!1,dynamicItems:!0};
var We={anyOf:[{type:["integer","string"]},{type:"array",items:{type:["integer","string"]}},{type:"null"}]};function I(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=I.evaluated;o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"){let d={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:We.anyOf[0].
type},message:"must be integer,string"};e===null?e=[d]:e.push(d),s++}var m=a===s;i=i||m;let f=s;if(Array.isArray(r)){let d=r.
length;for(let v=0;v<d;v++){let c=r[v];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&typeof c!="string"){let b={
instancePath:n+"/"+v,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type:We.anyOf[1].items.type},message:"must\
 be integer,string"};e===null?e=[b]:e.push(b),s++}}}else{let d={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}var m=f===s;if(i=i||m,m)var l=!0;let p=s;if(r!==
null){let d={instancePath:n,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[d]:e.push(d),s++}var m=p===s;if(i=i||m,i)s=t,e!==null&&(t?e.length=t:e=null);else{let d={instancePath:n,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),s++}return I.errors=
e,o.items=l,s===0}I.evaluated={dynamicProps:!1,dynamicItems:!0};function U(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.alert_id===void 0){let t={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"alert_id"},message:"must have required property 'alert_id'"};e===null?
e=[t]:e.push(t),s++}if(r.alert_id!==void 0){let t=r.alert_id;if(typeof t!="string"&&!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let i={instancePath:n+"/alert_id",schemaPath:"#/properties/alert_id/type",keyword:"type",params:{type:O.
properties.alert_id.type},message:"must be string,integer"};e===null?e=[i]:e.push(i),s++}}if(r.external_id!==void 0){let t=r.
external_id;if(typeof t!="string"&&t!==null){let i={instancePath:n+"/external_id",schemaPath:"#/properties/external_id/t\
ype",keyword:"type",params:{type:O.properties.external_id.type},message:"must be string,null"};e===null?e=[i]:e.push(i),
s++}}if(r.case_id!==void 0){let t=r.case_id;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let i={instancePath:n+
"/case_id",schemaPath:"#/properties/case_id/type",keyword:"type",params:{type:O.properties.case_id.type},message:"must b\
e integer,null"};e===null?e=[i]:e.push(i),s++}}if(r.name!==void 0){let t=r.name;if(typeof t!="string"&&t!==null){let i={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:O.properties.name.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.description!==void 0){let t=r.description;if(typeof t!="string"&&
t!==null){let i={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:O.
properties.description.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.category!==void 0){let t=r.
category;if(typeof t!="string"&&t!==null){let i={instancePath:n+"/category",schemaPath:"#/properties/category/type",keyword:"\
type",params:{type:O.properties.category.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.severity!==
void 0&&(A(r.severity,{instancePath:n+"/severity",parentData:r,parentDataProperty:"severity",rootData:u,dynamicAnchors:y})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.source!==void 0){let t=r.source;if(typeof t!="string"&&t!==null){
let i={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:O.properties.source.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.event_type!==void 0&&(_(r.event_type,{instancePath:n+"\
/event_type",parentData:r,parentDataProperty:"event_type",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)),r.action!==void 0&&(_(r.action,{instancePath:n+"/action",parentData:r,parentDataProperty:"action",rootData:u,
dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_pretty!==void 0&&(_(r.action_pretty,{instancePath:n+
"/action_pretty",parentData:r,parentDataProperty:"action_pretty",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.resolution_status!==void 0){let t=r.resolution_status;if(typeof t!="string"&&t!==null){let i={instancePath:n+
"/resolution_status",schemaPath:"#/properties/resolution_status/type",keyword:"type",params:{type:O.properties.resolution_status.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.resolution_comment!==void 0){let t=r.resolution_comment;
if(typeof t!="string"&&t!==null){let i={instancePath:n+"/resolution_comment",schemaPath:"#/properties/resolution_comment\
/type",keyword:"type",params:{type:O.properties.resolution_comment.type},message:"must be string,null"};e===null?e=[i]:e.
push(i),s++}}if(r.starred!==void 0&&typeof r.starred!="boolean"){let t={instancePath:n+"/starred",schemaPath:"#/properti\
es/starred/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}if(r.is_whitelisted!==
void 0){let t=r.is_whitelisted;if(typeof t!="boolean"&&typeof t!="string"){let i={instancePath:n+"/is_whitelisted",schemaPath:"\
#/properties/is_whitelisted/type",keyword:"type",params:{type:O.properties.is_whitelisted.type},message:"must be boolean\
,string"};e===null?e=[i]:e.push(i),s++}}if(r.detection_timestamp!==void 0){let t=r.detection_timestamp;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let i={instancePath:n+"/detection_timestamp",schemaPath:"#/properties\
/detection_timestamp/type",keyword:"type",params:{type:O.properties.detection_timestamp.type},message:"must be integer,n\
ull"};e===null?e=[i]:e.push(i),s++}}if(r.local_insert_ts!==void 0){let t=r.local_insert_ts;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null){let i={instancePath:n+"/local_insert_ts",schemaPath:"#/properties/local_insert_ts\
/type",keyword:"type",params:{type:O.properties.local_insert_ts.type},message:"must be integer,null"};e===null?e=[i]:e.push(
i),s++}}if(r.last_modified_ts!==void 0){let t=r.last_modified_ts;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null){let i={instancePath:n+"/last_modified_ts",schemaPath:"#/properties/last_modified_ts/type",keyword:"type",params:{
type:O.properties.last_modified_ts.type},message:"must be integer,null"};e===null?e=[i]:e.push(i),s++}}if(r.mitre_tactic_id_and_name!==
void 0&&(_(r.mitre_tactic_id_and_name,{instancePath:n+"/mitre_tactic_id_and_name",parentData:r,parentDataProperty:"mitre\
_tactic_id_and_name",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.mitre_technique_id_and_name!==
void 0&&(_(r.mitre_technique_id_and_name,{instancePath:n+"/mitre_technique_id_and_name",parentData:r,parentDataProperty:"\
mitre_technique_id_and_name",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.tags!==
void 0&&(_(r.tags,{instancePath:n+"/tags",parentData:r,parentDataProperty:"tags",rootData:u,dynamicAnchors:y})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.endpoint_id!==void 0){let t=r.endpoint_id;if(typeof t!="string"&&t!==null){let i={
instancePath:n+"/endpoint_id",schemaPath:"#/properties/endpoint_id/type",keyword:"type",params:{type:O.properties.endpoint_id.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.host_name!==void 0){let t=r.host_name;if(typeof t!=
"string"&&t!==null){let i={instancePath:n+"/host_name",schemaPath:"#/properties/host_name/type",keyword:"type",params:{type:O.
properties.host_name.type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}if(r.host_ip!==void 0&&(_(r.host_ip,
{instancePath:n+"/host_ip",parentData:r,parentDataProperty:"host_ip",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.agent_os_type!==void 0){let t=r.agent_os_type;if(typeof t!="string"&&t!==null){let i={
instancePath:n+"/agent_os_type",schemaPath:"#/properties/agent_os_type/type",keyword:"type",params:{type:O.properties.agent_os_type.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),s++}}r.user_name!==void 0&&(_(r.user_name,{instancePath:n+
"/user_name",parentData:r,parentDataProperty:"user_name",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)),r.actor_process_image_name!==void 0&&(_(r.actor_process_image_name,{instancePath:n+"/actor_process_\
image_name",parentData:r,parentDataProperty:"actor_process_image_name",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.actor_process_command_line!==void 0&&(_(r.actor_process_command_line,{instancePath:n+"\
/actor_process_command_line",parentData:r,parentDataProperty:"actor_process_command_line",rootData:u,dynamicAnchors:y})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.actor_process_image_path!==void 0&&(_(r.actor_process_image_path,
{instancePath:n+"/actor_process_image_path",parentData:r,parentDataProperty:"actor_process_image_path",rootData:u,dynamicAnchors:y})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.actor_process_image_sha256!==void 0&&(_(r.actor_process_image_sha256,
{instancePath:n+"/actor_process_image_sha256",parentData:r,parentDataProperty:"actor_process_image_sha256",rootData:u,dynamicAnchors:y})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.actor_process_signature_status!==void 0&&(_(r.actor_process_signature_status,
{instancePath:n+"/actor_process_signature_status",parentData:r,parentDataProperty:"actor_process_signature_status",rootData:u,
dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.actor_process_signature_vendor!==void 0&&(_(r.
actor_process_signature_vendor,{instancePath:n+"/actor_process_signature_vendor",parentData:r,parentDataProperty:"actor_\
process_signature_vendor",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.causality_actor_causality_id!==
void 0&&(_(r.causality_actor_causality_id,{instancePath:n+"/causality_actor_causality_id",parentData:r,parentDataProperty:"\
causality_actor_causality_id",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.causality_actor_process_image_name!==
void 0&&(_(r.causality_actor_process_image_name,{instancePath:n+"/causality_actor_process_image_name",parentData:r,parentDataProperty:"\
causality_actor_process_image_name",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.causality_actor_process_command_line!==void 0&&(_(r.causality_actor_process_command_line,{instancePath:n+"/causality_a\
ctor_process_command_line",parentData:r,parentDataProperty:"causality_actor_process_command_line",rootData:u,dynamicAnchors:y})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.causality_actor_process_signature_status!==void 0&&(_(r.causality_actor_process_signature_status,
{instancePath:n+"/causality_actor_process_signature_status",parentData:r,parentDataProperty:"causality_actor_process_sig\
nature_status",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.causality_actor_process_signature_vendor!==
void 0&&(_(r.causality_actor_process_signature_vendor,{instancePath:n+"/causality_actor_process_signature_vendor",parentData:r,
parentDataProperty:"causality_actor_process_signature_vendor",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.action_process_image_name!==void 0&&(_(r.action_process_image_name,{instancePath:n+"/action_pro\
cess_image_name",parentData:r,parentDataProperty:"action_process_image_name",rootData:u,dynamicAnchors:y})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.action_process_image_command_line!==void 0&&(_(r.action_process_image_command_line,
{instancePath:n+"/action_process_image_command_line",parentData:r,parentDataProperty:"action_process_image_command_line",
rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_process_image_sha256!==void 0&&
(_(r.action_process_image_sha256,{instancePath:n+"/action_process_image_sha256",parentData:r,parentDataProperty:"action_\
process_image_sha256",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_process_signature_status!==
void 0&&(_(r.action_process_signature_status,{instancePath:n+"/action_process_signature_status",parentData:r,parentDataProperty:"\
action_process_signature_status",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_process_signature_vendor!==
void 0&&(_(r.action_process_signature_vendor,{instancePath:n+"/action_process_signature_vendor",parentData:r,parentDataProperty:"\
action_process_signature_vendor",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_file_path!==
void 0&&(_(r.action_file_path,{instancePath:n+"/action_file_path",parentData:r,parentDataProperty:"action_file_path",rootData:u,
dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_file_name!==void 0&&(_(r.action_file_name,
{instancePath:n+"/action_file_name",parentData:r,parentDataProperty:"action_file_name",rootData:u,dynamicAnchors:y})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_file_md5!==void 0&&(_(r.action_file_md5,{instancePath:n+"/act\
ion_file_md5",parentData:r,parentDataProperty:"action_file_md5",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.action_file_sha256!==void 0&&(_(r.action_file_sha256,{instancePath:n+"/action_file_sha256",parentData:r,
parentDataProperty:"action_file_sha256",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.action_registry_full_key!==void 0&&(_(r.action_registry_full_key,{instancePath:n+"/action_registry_full_key",parentData:r,
parentDataProperty:"action_registry_full_key",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.
length)),r.action_registry_data!==void 0&&(_(r.action_registry_data,{instancePath:n+"/action_registry_data",parentData:r,
parentDataProperty:"action_registry_data",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.action_local_ip!==void 0&&(_(r.action_local_ip,{instancePath:n+"/action_local_ip",parentData:r,parentDataProperty:"act\
ion_local_ip",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_local_port!==
void 0&&(I(r.action_local_port,{instancePath:n+"/action_local_port",parentData:r,parentDataProperty:"action_local_port",
rootData:u,dynamicAnchors:y})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.action_remote_ip!==void 0&&(_(r.action_remote_ip,
{instancePath:n+"/action_remote_ip",parentData:r,parentDataProperty:"action_remote_ip",rootData:u,dynamicAnchors:y})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_remote_port!==void 0&&(I(r.action_remote_port,{instancePath:n+
"/action_remote_port",parentData:r,parentDataProperty:"action_remote_port",rootData:u,dynamicAnchors:y})||(e=e===null?I.
errors:e.concat(I.errors),s=e.length)),r.action_external_hostname!==void 0&&(_(r.action_external_hostname,{instancePath:n+
"/action_external_hostname",parentData:r,parentDataProperty:"action_external_hostname",rootData:u,dynamicAnchors:y})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),r.action_country!==void 0&&(_(r.action_country,{instancePath:n+"/actio\
n_country",parentData:r,parentDataProperty:"action_country",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.fw_app_id!==void 0&&(_(r.fw_app_id,{instancePath:n+"/fw_app_id",parentData:r,parentDataProperty:"\
fw_app_id",rootData:u,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return U.
errors=e,s===0}U.evaluated={props:{alert_id:!0,external_id:!0,case_id:!0,name:!0,description:!0,category:!0,severity:!0,
source:!0,event_type:!0,action:!0,action_pretty:!0,resolution_status:!0,resolution_comment:!0,starred:!0,is_whitelisted:!0,
detection_timestamp:!0,local_insert_ts:!0,last_modified_ts:!0,mitre_tactic_id_and_name:!0,mitre_technique_id_and_name:!0,
tags:!0,endpoint_id:!0,host_name:!0,host_ip:!0,agent_os_type:!0,user_name:!0,actor_process_image_name:!0,actor_process_command_line:!0,
actor_process_image_path:!0,actor_process_image_sha256:!0,actor_process_signature_status:!0,actor_process_signature_vendor:!0,
causality_actor_causality_id:!0,causality_actor_process_image_name:!0,causality_actor_process_command_line:!0,causality_actor_process_signature_status:!0,
causality_actor_process_signature_vendor:!0,action_process_image_name:!0,action_process_image_command_line:!0,action_process_image_sha256:!0,
action_process_signature_status:!0,action_process_signature_vendor:!0,action_file_path:!0,action_file_name:!0,action_file_md5:!0,
action_file_sha256:!0,action_registry_full_key:!0,action_registry_data:!0,action_local_ip:!0,action_local_port:!0,action_remote_ip:!0,
action_remote_port:!0,action_external_hostname:!0,action_country:!0,fw_app_id:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=M.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===
void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_count"},message:"\
must have required property 'total_count'"};e===null?e=[t]:e.push(t),s++}if(r.data===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[t]:e.push(t),s++}if(r.total_count!==void 0){let t=r.total_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:n+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),s++}}if(r.data!==void 0){let t=r.data;if(Array.isArray(t)){let i=t.length;for(let a=0;a<
i;a++)U(t[a],{instancePath:n+"/data/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?U.errors:
e.concat(U.errors),s=e.length)}else{let i={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===0}M.evaluated=
{props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",properties:{type:{anyOf:[{type:"string",enum:["DOMAIN","IP"]},{type:"string"}]},alert_count:{type:"\
integer"},is_manual:{type:"boolean"},network_domain:{type:["string","null"]},network_remote_ip:{type:["string","null"]},
network_remote_port:{type:["integer","string","null"]},network_country:{type:["string","null"]}}};function G(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=G.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let i=r.
type,a=s,f=!1,l=s;if(typeof i!="string"){let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(i==="DOMAIN"||i==="IP")){let m={
instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ae.properties.type.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}var t=l===s;f=f||t;let p=s;
if(typeof i!="string"){let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var t=p===s;if(f=f||t,f)s=a,e!==null&&(a?e.length=
a:e=null);else{let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}}if(r.alert_count!==void 0){let i=r.alert_count;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/alert_count",schemaPath:"#/properties/alert_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.is_manual!==void 0&&
typeof r.is_manual!="boolean"){let i={instancePath:n+"/is_manual",schemaPath:"#/properties/is_manual/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(r.network_domain!==void 0){let i=r.network_domain;
if(typeof i!="string"&&i!==null){let a={instancePath:n+"/network_domain",schemaPath:"#/properties/network_domain/type",keyword:"\
type",params:{type:Ae.properties.network_domain.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.
network_remote_ip!==void 0){let i=r.network_remote_ip;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/network_r\
emote_ip",schemaPath:"#/properties/network_remote_ip/type",keyword:"type",params:{type:Ae.properties.network_remote_ip.type},
message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.network_remote_port!==void 0){let i=r.network_remote_port;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&i!==null){let a={instancePath:n+"/network_\
remote_port",schemaPath:"#/properties/network_remote_port/type",keyword:"type",params:{type:Ae.properties.network_remote_port.
type},message:"must be integer,string,null"};e===null?e=[a]:e.push(a),s++}}if(r.network_country!==void 0){let i=r.network_country;
if(typeof i!="string"&&i!==null){let a={instancePath:n+"/network_country",schemaPath:"#/properties/network_country/type",
keyword:"type",params:{type:Ae.properties.network_country.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
s++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[i]:e.push(i),s++}return G.errors=e,s===0}G.evaluated={props:{type:!0,alert_count:!0,is_manual:!0,network_domain:!0,
network_remote_ip:!0,network_remote_port:!0,network_country:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_count"},message:"must have requ\
ired property 'total_count'"};e===null?e=[t]:e.push(t),s++}if(r.data===void 0){let t={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[t]:e.push(
t),s++}if(r.total_count!==void 0){let t=r.total_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+
"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[i]:e.push(i),s++}}if(r.data!==void 0){let t=r.data;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)
G(t[a],{instancePath:n+"/data/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?G.errors:
e.concat(G.errors),s=e.length)}else{let i={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return H.errors=e,s===0}H.evaluated=
{props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var F={type:"object",properties:{type:{anyOf:[{type:"string",enum:["HASH"]},{type:"string"}]},alert_count:{type:"integer"},
is_manual:{type:"boolean"},is_malicious:{type:"boolean"},is_process:{type:"boolean"},low_confidence:{type:"boolean"},file_name:{
type:["string","null"]},file_sha256:{type:["string","null"]},file_signature_status:{type:["string","null"]},file_signature_vendor_name:{
type:["string","null"]},file_wildfire_verdict:{type:["string","null"]}}};function W(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let i=r.type,a=s,f=!1,l=s;if(typeof i!="stri\
ng"){let m={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),s++}if(i!=="HASH"){let m={instancePath:n+"/type",schemaPath:"#/properties/type\
/anyOf/0/enum",keyword:"enum",params:{allowedValues:F.properties.type.anyOf[0].enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[m]:e.push(m),s++}var t=l===s;f=f||t;let p=s;if(typeof i!="string"){let m={instancePath:n+
"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),s++}var t=p===s;if(f=f||t,f)s=a,e!==null&&(a?e.length=a:e=null);else{let m={instancePath:n+"/type",
schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.
push(m),s++}}if(r.alert_count!==void 0){let i=r.alert_count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={
instancePath:n+"/alert_count",schemaPath:"#/properties/alert_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(r.is_manual!==void 0&&typeof r.is_manual!="boolean"){let i={instancePath:n+
"/is_manual",schemaPath:"#/properties/is_manual/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[i]:e.push(i),s++}if(r.is_malicious!==void 0&&typeof r.is_malicious!="boolean"){let i={instancePath:n+"/is_ma\
licious",schemaPath:"#/properties/is_malicious/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[i]:e.push(i),s++}if(r.is_process!==void 0&&typeof r.is_process!="boolean"){let i={instancePath:n+"/is_process",schemaPath:"\
#/properties/is_process/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),
s++}if(r.low_confidence!==void 0&&typeof r.low_confidence!="boolean"){let i={instancePath:n+"/low_confidence",schemaPath:"\
#/properties/low_confidence/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(
i),s++}if(r.file_name!==void 0){let i=r.file_name;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/file_name",schemaPath:"\
#/properties/file_name/type",keyword:"type",params:{type:F.properties.file_name.type},message:"must be string,null"};e===
null?e=[a]:e.push(a),s++}}if(r.file_sha256!==void 0){let i=r.file_sha256;if(typeof i!="string"&&i!==null){let a={instancePath:n+
"/file_sha256",schemaPath:"#/properties/file_sha256/type",keyword:"type",params:{type:F.properties.file_sha256.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.file_signature_status!==void 0){let i=r.file_signature_status;if(typeof i!=
"string"&&i!==null){let a={instancePath:n+"/file_signature_status",schemaPath:"#/properties/file_signature_status/type",
keyword:"type",params:{type:F.properties.file_signature_status.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),s++}}if(r.file_signature_vendor_name!==void 0){let i=r.file_signature_vendor_name;if(typeof i!="string"&&i!==null){let a={
instancePath:n+"/file_signature_vendor_name",schemaPath:"#/properties/file_signature_vendor_name/type",keyword:"type",params:{
type:F.properties.file_signature_vendor_name.type},message:"must be string,null"};e===null?e=[a]:e.push(a),s++}}if(r.file_wildfire_verdict!==
void 0){let i=r.file_wildfire_verdict;if(typeof i!="string"&&i!==null){let a={instancePath:n+"/file_wildfire_verdict",schemaPath:"\
#/properties/file_wildfire_verdict/type",keyword:"type",params:{type:F.properties.file_wildfire_verdict.type},message:"m\
ust be string,null"};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return W.errors=e,s===0}W.evaluated={props:{type:!0,
alert_count:!0,is_manual:!0,is_malicious:!0,is_process:!0,low_confidence:!0,file_name:!0,file_sha256:!0,file_signature_status:!0,
file_signature_vendor_name:!0,file_wildfire_verdict:!0},dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_count"},message:"must have requ\
ired property 'total_count'"};e===null?e=[t]:e.push(t),s++}if(r.data===void 0){let t={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[t]:e.push(
t),s++}if(r.total_count!==void 0){let t=r.total_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+
"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[i]:e.push(i),s++}}if(r.data!==void 0){let t=r.data;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)
W(t[a],{instancePath:n+"/data/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?W.errors:
e.concat(W.errors),s=e.length)}else{let i={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return z.errors=e,s===0}z.evaluated=
{props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident===void 0){let t={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"incident"},message:"must have required property 'incident'"};e===null?
e=[t]:e.push(t),s++}if(r.alerts===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
alerts"},message:"must have required property 'alerts'"};e===null?e=[t]:e.push(t),s++}if(r.network_artifacts===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network_artifacts"},message:"must hav\
e required property 'network_artifacts'"};e===null?e=[t]:e.push(t),s++}if(r.file_artifacts===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file_artifacts"},message:"must have required propert\
y 'file_artifacts'"};e===null?e=[t]:e.push(t),s++}r.incident!==void 0&&(E(r.incident,{instancePath:n+"/incident",parentData:r,
parentDataProperty:"incident",rootData:u,dynamicAnchors:y})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.alerts!==
void 0&&(M(r.alerts,{instancePath:n+"/alerts",parentData:r,parentDataProperty:"alerts",rootData:u,dynamicAnchors:y})||(e=
e===null?M.errors:e.concat(M.errors),s=e.length)),r.network_artifacts!==void 0&&(H(r.network_artifacts,{instancePath:n+"\
/network_artifacts",parentData:r,parentDataProperty:"network_artifacts",rootData:u,dynamicAnchors:y})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)),r.file_artifacts!==void 0&&(z(r.file_artifacts,{instancePath:n+"/file_artifacts",parentData:r,
parentDataProperty:"file_artifacts",rootData:u,dynamicAnchors:y})||(e=e===null?z.errors:e.concat(z.errors),s=e.length))}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Y.errors=e,s===0}Y.evaluated={props:{incident:!0,alerts:!0,network_artifacts:!0,file_artifacts:!0},
dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reply===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reply"},message:"must have required property 'reply'"};e===null?e=[t]:e.push(t),s++}r.reply!==void 0&&(Y(r.reply,{instancePath:n+
"/reply",parentData:r,parentDataProperty:"reply",rootData:u,dynamicAnchors:y})||(e=e===null?Y.errors:e.concat(Y.errors),
s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}Ne.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};
var vr=Te;function K(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===
null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="incident_id_list"){let i={instancePath:n+"/field",schemaPath:"#/pr\
operties/field/const",keyword:"const",params:{allowedValue:"incident_id_list"},message:"must be equal to constant"};e===
null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operat\
or",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),s++}if(t!=="in"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/const",keyword:"const",
params:{allowedValue:"in"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.value!==void 0){let t=r.
value;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/value",schemaPath:"#/properties/value/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let i=t.length;for(let a=0;a<
i;a++)if(typeof t[a]!="string"){let f={instancePath:n+"/value/"+a,schemaPath:"#/properties/value/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let i={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return K.errors=e,s===0}K.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};
var ze={type:"object",required:["field","operator","value"],properties:{field:{type:"string",const:"incident_id"},operator:{
type:"string",enum:["eq","in"]},value:{type:["string","array"],items:{type:"string"}}}};function Z(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"must have required p\
roperty 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[t]:e.push(t),
s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},
message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="incident_id"){let i={instancePath:n+"/field",schemaPath:"#/propert\
ies/field/const",keyword:"const",params:{allowedValue:"incident_id"},message:"must be equal to constant"};e===null?e=[i]:
e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operator",schemaPath:"\
#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}
if(!(t==="eq"||t==="in")){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{
allowedValues:ze.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),
s++}}if(r.value!==void 0){let t=r.value;if(typeof t!="string"&&!Array.isArray(t)){let i={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:ze.properties.value.type},message:"must be string,array"};e===null?
e=[i]:e.push(i),s++}if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)if(typeof t[a]!="string"){let f={instancePath:n+
"/value/"+a,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),s++}}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}Z.evaluated={props:{field:!0,operator:!0,value:!0},
dynamicProps:!1,dynamicItems:!1};var br={type:"object",required:["field","operator","value"],properties:{field:{type:"st\
ring",const:"status"},operator:{type:"string",enum:["eq","neq"]},value:{$ref:"IncidentStatus"}}};function B(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=B.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"must have required p\
roperty 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[t]:e.push(t),
s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},
message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="status"){let i={instancePath:n+"/field",schemaPath:"#/properties/f\
ield/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),
s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operator",schemaPath:"#/pro\
perties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(t===
"eq"||t==="neq")){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:br.
properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}r.value!==
void 0&&(j(r.value,{instancePath:n+"/value",parentData:r,parentDataProperty:"value",rootData:u,dynamicAnchors:y})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return B.errors=e,s===0}B.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",required:["field","operator","value"],properties:{field:{
type:"string",const:"creation_time"},operator:{type:"string",enum:["gte","lte"]},value:{type:"integer",format:"int64",minimum:0}}};
function J(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=J.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===
null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="creation_time"){let i={instancePath:n+"/field",schemaPath:"#/prope\
rties/field/const",keyword:"const",params:{allowedValue:"creation_time"},message:"must be equal to constant"};e===null?e=
[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operator",schemaPath:"\
#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}
if(!(t==="gte"||t==="lte")){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{
allowedValues:Pr.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),
s++}}if(r.value!==void 0){let t=r.value;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/value",schemaPath:"#/pr\
operties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return J.errors=e,s===0}J.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};var wr={type:"object",required:["field","operator","value"],properties:{field:{type:"string",const:"mod\
ification_time"},operator:{type:"string",enum:["gte","lte"]},value:{type:"integer",format:"int64",minimum:0}}};function Q(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Q.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"must have req\
uired property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=
[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="modification_time"){let i={instancePath:n+"/field",schemaPath:"#/p\
roperties/field/const",keyword:"const",params:{allowedValue:"modification_time"},message:"must be equal to constant"};e===
null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operat\
or",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),s++}if(!(t==="gte"||t==="lte")){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/enum",keyword:"\
enum",params:{allowedValues:wr.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?
e=[i]:e.push(i),s++}}if(r.value!==void 0){let t=r.value;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={
instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/value",
schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}Q.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function X(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===
null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!=
"string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="description"){let i={instancePath:n+"/field",schemaPath:"#/propert\
ies/field/const",keyword:"const",params:{allowedValue:"description"},message:"must be equal to constant"};e===null?e=[i]:
e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+"/operator",schemaPath:"\
#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}
if(t!=="contains"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/const",keyword:"const",params:{allowedValue:"\
contains"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.value!==void 0&&typeof r.value!="stri\
ng"){let t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}X.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},
message:"must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'ope\
rator'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==
void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="description"){let i={instancePath:n+
"/field",schemaPath:"#/properties/field/const",keyword:"const",params:{allowedValue:"description"},message:"must be equa\
l to constant"};e===null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+
"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(t!=="in"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/const",keyword:"\
const",params:{allowedValue:"in"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.value!==void 0){
let t=r.value;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/value",schemaPath:"#/properties/value/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let i=t.length;
for(let a=0;a<i;a++)if(typeof t[a]!="string"){let f={instancePath:n+"/value/"+a,schemaPath:"#/properties/value/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let i={instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[t]:e.push(t),s++}return ee.errors=e,s===0}ee.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function re(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},
message:"must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'ope\
rator'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==
void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="alert_sources"){let i={instancePath:n+
"/field",schemaPath:"#/properties/field/const",keyword:"const",params:{allowedValue:"alert_sources"},message:"must be eq\
ual to constant"};e===null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+
"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(t!=="in"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/const",keyword:"\
const",params:{allowedValue:"in"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.value!==void 0){
let t=r.value;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/value",schemaPath:"#/properties/value/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let i=t.length;
for(let a=0;a<i;a++)if(typeof t[a]!="string"){let f={instancePath:n+"/value/"+a,schemaPath:"#/properties/value/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{let i={instancePath:n+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[t]:e.push(t),s++}return re.errors=e,s===0}re.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function se(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},
message:"must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'ope\
rator'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==
void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="starred"){let i={instancePath:n+
"/field",schemaPath:"#/properties/field/const",keyword:"const",params:{allowedValue:"starred"},message:"must be equal to\
 constant"};e===null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;if(typeof t!="string"){let i={instancePath:n+
"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(t!=="eq"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/const",keyword:"\
const",params:{allowedValue:"eq"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.value!==void 0&&
typeof r.value!="boolean"){let t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return se.errors=e,s===0}se.evaluated=
{props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=te.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let t=s,i=!1,a=null,f=s;K(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length);var m=f===s;if(m){i=!0,a=0;var l={};l.field=!0,l.operator=!0,l.value=
!0}let p=s;Z(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?Z.errors:e.concat(
Z.errors),s=e.length);var m=p===s;if(m&&i)i=!1,a=[a,1];else{m&&(i=!0,a=1,l!==!0&&(l=l||{},l.field=!0,l.operator=!0,l.value=
!0));let d=s;B(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?B.errors:e.
concat(B.errors),s=e.length);var m=d===s;if(m&&i)i=!1,a=[a,2];else{m&&(i=!0,a=2,l!==!0&&(l=l||{},l.field=!0,l.operator=!0,
l.value=!0));let c=s;J(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?J.
errors:e.concat(J.errors),s=e.length);var m=c===s;if(m&&i)i=!1,a=[a,3];else{m&&(i=!0,a=3,l!==!0&&(l=l||{},l.field=!0,l.operator=
!0,l.value=!0));let w=s;Q(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?
Q.errors:e.concat(Q.errors),s=e.length);var m=w===s;if(m&&i)i=!1,a=[a,4];else{m&&(i=!0,a=4,l!==!0&&(l=l||{},l.field=!0,l.
operator=!0,l.value=!0));let k=s;X(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=
e===null?X.errors:e.concat(X.errors),s=e.length);var m=k===s;if(m&&i)i=!1,a=[a,5];else{m&&(i=!0,a=5,l!==!0&&(l=l||{},l.field=
!0,l.operator=!0,l.value=!0));let rr=s;ee(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||
(e=e===null?ee.errors:e.concat(ee.errors),s=e.length);var m=rr===s;if(m&&i)i=!1,a=[a,6];else{m&&(i=!0,a=6,l!==!0&&(l=l||
{},l.field=!0,l.operator=!0,l.value=!0));let sr=s;re(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length);var m=sr===s;if(m&&i)i=!1,a=[a,7];else{m&&(i=!0,a=7,l!==!0&&(l=l||
{},l.field=!0,l.operator=!0,l.value=!0));let tr=s;se(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length);var m=tr===s;m&&i?(i=!1,a=[a,8]):m&&(i=!0,a=8,l!==!0&&(l=l||{},l.field=
!0,l.operator=!0,l.value=!0))}}}}}}}if(i)s=t,e!==null&&(t?e.length=t:e=null);else{let d={instancePath:n,schemaPath:"#/on\
eOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),
s++}return te.errors=e,o.props=l,s===0}te.evaluated={dynamicProps:!0,dynamicItems:!1};var Ye={type:"object",required:["f\
ield","keyword"],properties:{field:{type:"string",enum:["creation_time","modification_time","incident_id"]},keyword:{type:"\
string",enum:["asc","desc"]}}};function ie(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.keyword===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"keyword"},message:"must have required property 'keyw\
ord'"};e===null?e=[t]:e.push(t),s++}if(r.field!==void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/fi\
eld",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),s++}if(!(t==="creation_time"||t==="modification_time"||t==="incident_id")){let i={instancePath:n+"/field",schemaPath:"\
#/properties/field/enum",keyword:"enum",params:{allowedValues:Ye.properties.field.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[i]:e.push(i),s++}}if(r.keyword!==void 0){let t=r.keyword;if(typeof t!="string"){let i={
instancePath:n+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(!(t==="asc"||t==="desc")){let i={instancePath:n+"/keyword",schemaPath:"#/proper\
ties/keyword/enum",keyword:"enum",params:{allowedValues:Ye.properties.keyword.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ie.errors=e,s===0}ie.evaluated={props:{field:!0,keyword:!0},
dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let t=r.filters;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)te(t[a],
{instancePath:n+"/filters/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)}else{let i={instancePath:n+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.search_from!==void 0){let t=r.search_from;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/search_from",schemaPath:"#/properties/search_from/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/search_from",schemaPath:"#/properties/search_from/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(r.search_to!==void 0){
let t=r.search_to;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/search_to",schemaPath:"\
#/properties/search_to/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/search_to",schemaPath:"#/properties/sea\
rch_to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}
r.sort!==void 0&&(ie(r.sort,{instancePath:n+"/sort",parentData:r,parentDataProperty:"sort",rootData:u,dynamicAnchors:y})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ne.errors=e,s===0}ne.evaluated={props:{filters:!0,
search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.request_data===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"request_data"},message:"must have required property 'request_dat\
a'"};e===null?e=[t]:e.push(t),s++}r.request_data!==void 0&&(ne(r.request_data,{instancePath:n+"/request_data",parentData:r,
parentDataProperty:"request_data",rootData:u,dynamicAnchors:y})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length))}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return Te.errors=e,s===0}Te.evaluated={props:{request_data:!0},dynamicProps:!1,dynamicItems:!1};var kr=Ee;function ae(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.total_count===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
total_count"},message:"must have required property 'total_count'"};e===null?e=[t]:e.push(t),s++}if(r.result_count===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result_count"},message:"must h\
ave required property 'result_count'"};e===null?e=[t]:e.push(t),s++}if(r.incidents===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"incidents"},message:"must have required property 'incidents'"};e===
null?e=[t]:e.push(t),s++}if(r.total_count!==void 0){let t=r.total_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let i={instancePath:n+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let i={
instancePath:n+"/total_count",schemaPath:"#/properties/total_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(r.result_count!==void 0){let t=r.result_count;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/result_count",schemaPath:"#/properties/result_count/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/result_count",schemaPath:"#/properties/result_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(r.incidents!==void 0){
let t=r.incidents;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)E(t[a],{instancePath:n+"/incidents/"+a,parentData:t,
parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)}else{let i={instancePath:n+
"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[i]:e.push(i),s++}}if(r.restricted_incident_ids!==void 0){let t=r.restricted_incident_ids;if(Array.isArray(t)){let i=t.
length;for(let a=0;a<i;a++)if(typeof t[a]!="string"){let f={instancePath:n+"/restricted_incident_ids/"+a,schemaPath:"#/p\
roperties/restricted_incident_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[f]:e.push(f),s++}}else{let i={instancePath:n+"/restricted_incident_ids",schemaPath:"#/properties/restricted_incident_id\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ae.
errors=e,s===0}ae.evaluated={props:{total_count:!0,result_count:!0,incidents:!0,restricted_incident_ids:!0},dynamicProps:!1,
dynamicItems:!1};function Ee(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reply===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reply"},message:"must have required property 'reply'"};e===null?e=[t]:e.push(t),s++}r.reply!==void 0&&(ae(r.reply,{instancePath:n+
"/reply",parentData:r,parentDataProperty:"reply",rootData:u,dynamicAnchors:y})||(e=e===null?ae.errors:e.concat(ae.errors),
s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,s===0}Ee.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};
var qr=xe;var Ke={type:"object",required:["field","operator","value"],properties:{field:{type:"string",enum:["case_id","status_pro\
gress","case_domain","severity","assigned_user","assigned_user_pretty","creation_time","last_update_time","modification_\
time","starred","asset_ids","asset_names","asset_classes","asset_categories","asset_types","asset_group_ids","asset_grou\
p_names","asset_regions","asset_providers","asset_accounts","asset_cloud_account_names","asset_external_provider_ids","a\
sset_tags"]},operator:{type:"string",enum:["in","nin","eq","neq","gte","lte","contains","not_contains","json_eq","json_n\
eq"]},value:{$ref:"CaseFilterValue"}}},Ze={anyOf:[{type:"array",items:{type:["integer","string","boolean"]}},{type:["int\
eger","string","boolean"]},{$ref:"CaseAssetTag"}]};function oe(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.key===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[t]:e.push(t),s++}if(r.key!==void 0&&typeof r.key!="string"){let t={instancePath:n+"/key",schemaPath:"#/properties/key\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r.value!==void 0&&
typeof r.value!="string"){let t={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}oe.evaluated=
{props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=le.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let t=s,i=!1,a=s;if(Array.isArray(r)){let v=r.length;for(let c=0;c<v;c++){let b=r[c];if(!(typeof b=="numbe\
r"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&typeof b!="string"&&typeof b!="boolean"){let w={instancePath:n+"/"+c,schemaPath:"#/\
anyOf/0/items/type",keyword:"type",params:{type:Ze.anyOf[0].items.type},message:"must be integer,string,boolean"};e===null?
e=[w]:e.push(w),s++}}}else{let v={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[v]:e.push(v),s++}var m=a===s;if(i=i||m,m)var f=!0;let l=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"&&typeof r!="boolean"){let v={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"ty\
pe",params:{type:Ze.anyOf[1].type},message:"must be integer,string,boolean"};e===null?e=[v]:e.push(v),s++}var m=l===s;i=
i||m;let p=s;oe(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?oe.errors:
e.concat(oe.errors),s=e.length);var m=p===s;if(i=i||m,m){var d={};d.key=!0,d.value=!0}if(i)s=t,e!==null&&(t?e.length=t:e=
null);else{let v={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[v]:e.push(v),s++}return le.errors=e,o.props=d,o.items=f,s===0}le.evaluated={dynamicProps:!0,dynamicItems:!0};
function pe(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},
message:"must have required property 'field'"};e===null?e=[t]:e.push(t),s++}if(r.operator===void 0){let t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'ope\
rator'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.field!==
void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(t==="case_id"||t==="status_prog\
ress"||t==="case_domain"||t==="severity"||t==="assigned_user"||t==="assigned_user_pretty"||t==="creation_time"||t==="las\
t_update_time"||t==="modification_time"||t==="starred"||t==="asset_ids"||t==="asset_names"||t==="asset_classes"||t==="as\
set_categories"||t==="asset_types"||t==="asset_group_ids"||t==="asset_group_names"||t==="asset_regions"||t==="asset_prov\
iders"||t==="asset_accounts"||t==="asset_cloud_account_names"||t==="asset_external_provider_ids"||t==="asset_tags")){let i={
instancePath:n+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues:Ke.properties.field.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}if(r.operator!==void 0){let t=r.operator;
if(typeof t!="string"){let i={instancePath:n+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(t==="in"||t==="nin"||t==="eq"||t==="neq"||t===
"gte"||t==="lte"||t==="contains"||t==="not_contains"||t==="json_eq"||t==="json_neq")){let i={instancePath:n+"/operator",
schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Ke.properties.operator.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}r.value!==void 0&&(le(r.value,{instancePath:n+"/va\
lue",parentData:r,parentDataProperty:"value",rootData:u,dynamicAnchors:y})||(e=e===null?le.errors:e.concat(le.errors),s=
e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}pe.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};var Be={type:"object",required:["field","keyword"],properties:{field:{type:"string",enum:["case_id","se\
verity","creation_time","modification_time"]},keyword:{type:"string",enum:["asc","desc"]}}};function ue(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=ue.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0){let t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"must have required p\
roperty 'field'"};e===null?e=[t]:e.push(t),s++}if(r.keyword===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keyword"},message:"must have required property 'keyword'"};e===null?e=[t]:e.push(t),s++}
if(r.field!==void 0){let t=r.field;if(typeof t!="string"){let i={instancePath:n+"/field",schemaPath:"#/properties/field/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(!(t==="case_id"||t===
"severity"||t==="creation_time"||t==="modification_time")){let i={instancePath:n+"/field",schemaPath:"#/properties/field\
/enum",keyword:"enum",params:{allowedValues:Be.properties.field.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[i]:e.push(i),s++}}if(r.keyword!==void 0){let t=r.keyword;if(typeof t!="string"){let i={instancePath:n+"/\
keyword",schemaPath:"#/properties/keyword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}if(!(t==="asc"||t==="desc")){let i={instancePath:n+"/keyword",schemaPath:"#/properties/keyword/enum",
keyword:"enum",params:{allowedValues:Be.properties.keyword.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return ue.errors=e,s===0}ue.evaluated={props:{field:!0,keyword:!0},dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let t=r.filters;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)pe(t[a],
{instancePath:n+"/filters/"+a,parentData:t,parentDataProperty:a,rootData:u,dynamicAnchors:y})||(e=e===null?pe.errors:e.concat(
pe.errors),s=e.length)}else{let i={instancePath:n+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(r.search_from!==void 0){let t=r.search_from;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/search_from",schemaPath:"#/properties/search_from/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let i={instancePath:n+"/search_from",schemaPath:"#/properties/search_from/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(r.search_to!==void 0){
let t=r.search_to;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/search_to",schemaPath:"\
#/properties/search_to/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
s++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let i={instancePath:n+"/search_to",schemaPath:"#/properties/sea\
rch_to/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),s++}}
r.sort!==void 0&&(ue(r.sort,{instancePath:n+"/sort",parentData:r,parentDataProperty:"sort",rootData:u,dynamicAnchors:y})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}me.evaluated={props:{filters:!0,
search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.request_data===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"request_data"},message:"must have required property 'request_dat\
a'"};e===null?e=[t]:e.push(t),s++}r.request_data!==void 0&&(me(r.request_data,{instancePath:n+"/request_data",parentData:r,
parentDataProperty:"request_data",rootData:u,dynamicAnchors:y})||(e=e===null?me.errors:e.concat(me.errors),s=e.length))}else{
let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),s++}return xe.errors=e,s===0}xe.evaluated={props:{request_data:!0},dynamicProps:!1,dynamicItems:!1};var Or=$e;var q={type:"object",required:["case_id"],properties:{case_id:{type:"integer",format:"int64"},case_name:{type:["string",
"null"]},description:{type:["string","null"]},case_domain:{anyOf:[{$ref:"CaseDomain"},{type:"null"}]},status_progress:{$ref:"\
CaseStatusProgress"},resolve_reason:{anyOf:[{$ref:"CaseResolveReason"},{type:"null"}]},resolve_comment:{type:["string","\
null"]},severity:{$ref:"Severity"},user_severity:{anyOf:[{$ref:"AnalystSeverity"},{type:"null"}]},assigned_user_mail:{type:[
"string","null"]},assigned_user_pretty_name:{type:["string","null"]},notes:{type:["string","null"]},creation_time:{type:[
"integer","null"],format:"int64"},modification_time:{type:["integer","null"],format:"int64"},resolved_timestamp:{type:["\
integer","null"],format:"int64"},issue_count:{type:["integer","null"]},issue_ids:{type:["array","null"],items:{type:"int\
eger",format:"int64"}},hosts:{type:["array","null"],items:{type:"string"}},users:{type:["array","null"],items:{type:"str\
ing"}},tags:{type:["array","null"],items:{type:"string"}},xdr_url:{type:["string","null"],format:"uri"},starred:{type:["\
boolean","null"]},is_blocked:{type:["boolean","null"]},case_team:{type:["array","null"],items:{$ref:"CaseTeamMember"}},access_mode:{
anyOf:[{$ref:"CaseAccessMode"},{type:"null"}]},asset_ids:{type:["array","null"],items:{type:"string"}},custom_fields:{type:[
"object","null"],additionalProperties:{$ref:"CustomFieldValue"}}}},Dr={anyOf:[{type:"string",enum:["Security","Posture",
"Health"]},{type:"string"}]};function ye(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=ye.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!=
"string"){let p={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[p]:e.push(p),s++}if(!(r==="Security"||r==="Posture"||r==="Health")){let p={instancePath:n,schemaPath:"#/\
anyOf/0/enum",keyword:"enum",params:{allowedValues:Dr.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/anyOf\
/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||
l,i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return ye.errors=e,s===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ar={anyOf:[{type:"string",enum:["New","In Progress","Resolved"]},{type:"string"}]};function x(r,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=x.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/anyOf/0/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(r==="New"||r==="In \
Progress"||r==="Resolved")){let p={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ar.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;if(typeof r!=
"string"){let p={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||l,i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return x.
errors=e,s===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var Ir={anyOf:[{type:"string",enum:["Resolved - Known Issue",
"Resolved - Duplicate Case","Resolved - False Positive","Resolved - Other","Resolved - True Positive","Resolved - Securi\
ty Testing","Resolved - Dismissed","Resolved - Fixed","Resolved - Risk Accepted"]},{type:"string"}]};function D(r,{instancePath:n="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=D.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(r==="R\
esolved - Known Issue"||r==="Resolved - Duplicate Case"||r==="Resolved - False Positive"||r==="Resolved - Other"||r==="R\
esolved - True Positive"||r==="Resolved - Security Testing"||r==="Resolved - Dismissed"||r==="Resolved - Fixed"||r==="Re\
solved - Risk Accepted")){let p={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:Ir.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;if(typeof r!=
"string"){let p={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||l,i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return D.
errors=e,s===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var Je={type:"object",properties:{id:{type:"string"},member_type:{
anyOf:[{type:"string",enum:["USER","GROUP"]},{type:"string"}]},team_role:{anyOf:[{type:"string",enum:["OWNER","MEMBER"]},
{type:"string"}]}}};function $(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id!==void 0&&typeof r.id!="string"){let a={instancePath:n+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(r.member_type!==void 0){
let a=r.member_type,f=s,l=!1,p=s;if(typeof a!="string"){let d={instancePath:n+"/member_type",schemaPath:"#/properties/me\
mber_type/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(a===
"USER"||a==="GROUP")){let d={instancePath:n+"/member_type",schemaPath:"#/properties/member_type/anyOf/0/enum",keyword:"e\
num",params:{allowedValues:Je.properties.member_type.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[d]:e.push(d),s++}var t=p===s;l=l||t;let m=s;if(typeof a!="string"){let d={instancePath:n+"/member_type",schemaPath:"\
#/properties/member_type/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),s++}var t=m===s;if(l=l||t,l)s=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:n+"/member_type",schemaPath:"\
#/properties/member_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(
d),s++}}if(r.team_role!==void 0){let a=r.team_role,f=s,l=!1,p=s;if(typeof a!="string"){let d={instancePath:n+"/team_role",
schemaPath:"#/properties/team_role/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),s++}if(!(a==="OWNER"||a==="MEMBER")){let d={instancePath:n+"/team_role",schemaPath:"#/properties/team_ro\
le/anyOf/0/enum",keyword:"enum",params:{allowedValues:Je.properties.team_role.anyOf[0].enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[d]:e.push(d),s++}var i=p===s;l=l||i;let m=s;if(typeof a!="string"){let d={instancePath:n+
"/team_role",schemaPath:"#/properties/team_role/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[d]:e.push(d),s++}var i=m===s;if(l=l||i,l)s=f,e!==null&&(f?e.length=f:e=null);else{let d={instancePath:n+
"/team_role",schemaPath:"#/properties/team_role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[d]:e.push(d),s++}}}else{let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}return $.errors=e,s===0}$.evaluated={props:{id:!0,member_type:!0,team_role:!0},
dynamicProps:!1,dynamicItems:!1};var jr={anyOf:[{type:"string",enum:["CASE_SCOPE","TEAM_ONLY"]},{type:"string"}]};function fe(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=fe.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let p={instancePath:n,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}
if(!(r==="CASE_SCOPE"||r==="TEAM_ONLY")){let p={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:jr.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var l=a===s;i=i||l;let f=s;
if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}var l=f===s;if(i=i||l,i)s=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}return fe.
errors=e,s===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.case_id===void 0){let l={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"case_id"},message:"must have required property 'case_id'"};e===null?
e=[l]:e.push(l),s++}if(r.case_id!==void 0){let l=r.case_id;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let p={
instancePath:n+"/case_id",schemaPath:"#/properties/case_id/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[p]:e.push(p),s++}}if(r.case_name!==void 0){let l=r.case_name;if(typeof l!="string"&&l!==null){let p={
instancePath:n+"/case_name",schemaPath:"#/properties/case_name/type",keyword:"type",params:{type:q.properties.case_name.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.description!==void 0){let l=r.description;if(typeof l!=
"string"&&l!==null){let p={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:q.properties.description.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}if(r.case_domain!==void 0){
let l=r.case_domain,p=s,m=!1,d=s;ye(l,{instancePath:n+"/case_domain",parentData:r,parentDataProperty:"case_domain",rootData:u,
dynamicAnchors:y})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length);var t=d===s;m=m||t;let v=s;if(l!==null){let c={
instancePath:n+"/case_domain",schemaPath:"#/properties/case_domain/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[c]:e.push(c),s++}var t=v===s;if(m=m||t,m)s=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:n+
"/case_domain",schemaPath:"#/properties/case_domain/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};e===null?e=[c]:e.push(c),s++}}if(r.status_progress!==void 0&&(x(r.status_progress,{instancePath:n+"/status_progress",
parentData:r,parentDataProperty:"status_progress",rootData:u,dynamicAnchors:y})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.resolve_reason!==void 0){let l=r.resolve_reason,p=s,m=!1,d=s;D(l,{instancePath:n+"/resolve_reason",parentData:r,
parentDataProperty:"resolve_reason",rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),s=e.length);var i=d===
s;m=m||i;let v=s;if(l!==null){let c={instancePath:n+"/resolve_reason",schemaPath:"#/properties/resolve_reason/anyOf/1/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[c]:e.push(c),s++}var i=v===s;if(m=m||i,m)s=p,
e!==null&&(p?e.length=p:e=null);else{let c={instancePath:n+"/resolve_reason",schemaPath:"#/properties/resolve_reason/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}}if(r.resolve_comment!==
void 0){let l=r.resolve_comment;if(typeof l!="string"&&l!==null){let p={instancePath:n+"/resolve_comment",schemaPath:"#/\
properties/resolve_comment/type",keyword:"type",params:{type:q.properties.resolve_comment.type},message:"must be string,\
null"};e===null?e=[p]:e.push(p),s++}}if(r.severity!==void 0&&(A(r.severity,{instancePath:n+"/severity",parentData:r,parentDataProperty:"\
severity",rootData:u,dynamicAnchors:y})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.user_severity!==void 0){
let l=r.user_severity,p=s,m=!1,d=s;N(l,{instancePath:n+"/user_severity",parentData:r,parentDataProperty:"user_severity",
rootData:u,dynamicAnchors:y})||(e=e===null?N.errors:e.concat(N.errors),s=e.length);var a=d===s;m=m||a;let v=s;if(l!==null){
let c={instancePath:n+"/user_severity",schemaPath:"#/properties/user_severity/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[c]:e.push(c),s++}var a=v===s;if(m=m||a,m)s=p,e!==null&&(p?e.length=p:e=null);else{
let c={instancePath:n+"/user_severity",schemaPath:"#/properties/user_severity/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}}if(r.assigned_user_mail!==void 0){let l=r.assigned_user_mail;
if(typeof l!="string"&&l!==null){let p={instancePath:n+"/assigned_user_mail",schemaPath:"#/properties/assigned_user_mail\
/type",keyword:"type",params:{type:q.properties.assigned_user_mail.type},message:"must be string,null"};e===null?e=[p]:e.
push(p),s++}}if(r.assigned_user_pretty_name!==void 0){let l=r.assigned_user_pretty_name;if(typeof l!="string"&&l!==null){
let p={instancePath:n+"/assigned_user_pretty_name",schemaPath:"#/properties/assigned_user_pretty_name/type",keyword:"typ\
e",params:{type:q.properties.assigned_user_pretty_name.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}}
if(r.notes!==void 0){let l=r.notes;if(typeof l!="string"&&l!==null){let p={instancePath:n+"/notes",schemaPath:"#/propert\
ies/notes/type",keyword:"type",params:{type:q.properties.notes.type},message:"must be string,null"};e===null?e=[p]:e.push(
p),s++}}if(r.creation_time!==void 0){let l=r.creation_time;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==
null){let p={instancePath:n+"/creation_time",schemaPath:"#/properties/creation_time/type",keyword:"type",params:{type:q.
properties.creation_time.type},message:"must be integer,null"};e===null?e=[p]:e.push(p),s++}}if(r.modification_time!==void 0){
let l=r.modification_time;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null){let p={instancePath:n+"/mo\
dification_time",schemaPath:"#/properties/modification_time/type",keyword:"type",params:{type:q.properties.modification_time.
type},message:"must be integer,null"};e===null?e=[p]:e.push(p),s++}}if(r.resolved_timestamp!==void 0){let l=r.resolved_timestamp;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null){let p={instancePath:n+"/resolved_timestamp",schemaPath:"\
#/properties/resolved_timestamp/type",keyword:"type",params:{type:q.properties.resolved_timestamp.type},message:"must be\
 integer,null"};e===null?e=[p]:e.push(p),s++}}if(r.issue_count!==void 0){let l=r.issue_count;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))&&l!==null){let p={instancePath:n+"/issue_count",schemaPath:"#/properties/issue_count/type",keyword:"\
type",params:{type:q.properties.issue_count.type},message:"must be integer,null"};e===null?e=[p]:e.push(p),s++}}if(r.issue_ids!==
void 0){let l=r.issue_ids;if(!Array.isArray(l)&&l!==null){let p={instancePath:n+"/issue_ids",schemaPath:"#/properties/is\
sue_ids/type",keyword:"type",params:{type:q.properties.issue_ids.type},message:"must be array,null"};e===null?e=[p]:e.push(
p),s++}if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++){let d=l[m];if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){let v={instancePath:n+"/issue_ids/"+m,schemaPath:"#/properties/issue_ids/items/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[v]:e.push(v),s++}}}}if(r.hosts!==void 0){let l=r.hosts;if(!Array.isArray(
l)&&l!==null){let p={instancePath:n+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:q.properties.
hosts.type},message:"must be array,null"};e===null?e=[p]:e.push(p),s++}if(Array.isArray(l)){let p=l.length;for(let m=0;m<
p;m++)if(typeof l[m]!="string"){let d={instancePath:n+"/hosts/"+m,schemaPath:"#/properties/hosts/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}if(r.users!==void 0){let l=r.users;if(!Array.
isArray(l)&&l!==null){let p={instancePath:n+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:q.
properties.users.type},message:"must be array,null"};e===null?e=[p]:e.push(p),s++}if(Array.isArray(l)){let p=l.length;for(let m=0;m<
p;m++)if(typeof l[m]!="string"){let d={instancePath:n+"/users/"+m,schemaPath:"#/properties/users/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}if(r.tags!==void 0){let l=r.tags;if(!Array.
isArray(l)&&l!==null){let p={instancePath:n+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:q.properties.
tags.type},message:"must be array,null"};e===null?e=[p]:e.push(p),s++}if(Array.isArray(l)){let p=l.length;for(let m=0;m<
p;m++)if(typeof l[m]!="string"){let d={instancePath:n+"/tags/"+m,schemaPath:"#/properties/tags/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}if(r.xdr_url!==void 0){let l=r.xdr_url;if(typeof l!=
"string"&&l!==null){let p={instancePath:n+"/xdr_url",schemaPath:"#/properties/xdr_url/type",keyword:"type",params:{type:q.
properties.xdr_url.type},message:"must be string,null"};e===null?e=[p]:e.push(p),s++}if(typeof l=="string"&&!Xe.test(l)){
let p={instancePath:n+"/xdr_url",schemaPath:"#/properties/xdr_url/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[p]:e.push(p),s++}}if(r.starred!==void 0){let l=r.starred;if(typeof l!="boolean"&&l!==
null){let p={instancePath:n+"/starred",schemaPath:"#/properties/starred/type",keyword:"type",params:{type:q.properties.starred.
type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),s++}}if(r.is_blocked!==void 0){let l=r.is_blocked;if(typeof l!=
"boolean"&&l!==null){let p={instancePath:n+"/is_blocked",schemaPath:"#/properties/is_blocked/type",keyword:"type",params:{
type:q.properties.is_blocked.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),s++}}if(r.case_team!==void 0){
let l=r.case_team;if(!Array.isArray(l)&&l!==null){let p={instancePath:n+"/case_team",schemaPath:"#/properties/case_team/\
type",keyword:"type",params:{type:q.properties.case_team.type},message:"must be array,null"};e===null?e=[p]:e.push(p),s++}
if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)$(l[m],{instancePath:n+"/case_team/"+m,parentData:l,parentDataProperty:m,
rootData:u,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),s=e.length)}}if(r.access_mode!==void 0){let l=r.access_mode,
p=s,m=!1,d=s;fe(l,{instancePath:n+"/access_mode",parentData:r,parentDataProperty:"access_mode",rootData:u,dynamicAnchors:y})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length);var f=d===s;m=m||f;let v=s;if(l!==null){let c={instancePath:n+"/ac\
cess_mode",schemaPath:"#/properties/access_mode/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[c]:e.push(c),s++}var f=v===s;if(m=m||f,m)s=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:n+"/ac\
cess_mode",schemaPath:"#/properties/access_mode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[c]:e.push(c),s++}}if(r.asset_ids!==void 0){let l=r.asset_ids;if(!Array.isArray(l)&&l!==null){let p={instancePath:n+
"/asset_ids",schemaPath:"#/properties/asset_ids/type",keyword:"type",params:{type:q.properties.asset_ids.type},message:"\
must be array,null"};e===null?e=[p]:e.push(p),s++}if(Array.isArray(l)){let p=l.length;for(let m=0;m<p;m++)if(typeof l[m]!=
"string"){let d={instancePath:n+"/asset_ids/"+m,schemaPath:"#/properties/asset_ids/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}if(r.custom_fields!==void 0){let l=r.custom_fields;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:n+"/custom_fields",schemaPath:"#/properties/custom\
_fields/type",keyword:"type",params:{type:q.properties.custom_fields.type},message:"must be object,null"};e===null?e=[p]:
e.push(p),s++}if(l&&typeof l=="object"&&!Array.isArray(l))for(let p in l)T(l[p],{instancePath:n+"/custom_fields/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:u,dynamicAnchors:y})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length)}}else{let l={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[l]:e.push(l),s++}return ce.errors=e,s===0}ce.evaluated={props:{case_id:!0,case_name:!0,description:!0,
case_domain:!0,status_progress:!0,resolve_reason:!0,resolve_comment:!0,severity:!0,user_severity:!0,assigned_user_mail:!0,
assigned_user_pretty_name:!0,notes:!0,creation_time:!0,modification_time:!0,resolved_timestamp:!0,issue_count:!0,issue_ids:!0,
hosts:!0,users:!0,tags:!0,xdr_url:!0,starred:!0,is_blocked:!0,case_team:!0,access_mode:!0,asset_ids:!0,custom_fields:!0},
dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.TOTAL_COUNT===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
TOTAL_COUNT"},message:"must have required property 'TOTAL_COUNT'"};e===null?e=[t]:e.push(t),s++}if(r.FILTER_COUNT===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FILTER_COUNT"},message:"must h\
ave required property 'FILTER_COUNT'"};e===null?e=[t]:e.push(t),s++}if(r.DATA===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"DATA"},message:"must have required property 'DATA'"};e===null?e=
[t]:e.push(t),s++}if(r.TOTAL_COUNT!==void 0){let t=r.TOTAL_COUNT;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i={instancePath:n+"/TOTAL_COUNT",schemaPath:"#/properties/TOTAL_COUNT/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),s++}}if(r.FILTER_COUNT!==void 0){let t=r.FILTER_COUNT;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:n+"/FILTER_COUNT",schemaPath:"#/properties/FILTER_COUNT/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}}if(r.DATA!==void 0){let t=r.DATA;
if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)ce(t[a],{instancePath:n+"/DATA/"+a,parentData:t,parentDataProperty:a,
rootData:u,dynamicAnchors:y})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)}else{let i={instancePath:n+"/DATA",
schemaPath:"#/properties/DATA/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),s++}}}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}return de.errors=e,s===0}de.evaluated={props:{TOTAL_COUNT:!0,FILTER_COUNT:!0,DATA:!0},dynamicProps:!1,
dynamicItems:!1};function $e(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reply===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reply"},message:"must have required property 'reply'"};e===null?e=[t]:e.push(t),s++}r.reply!==void 0&&(de(r.reply,{instancePath:n+
"/reply",parentData:r,parentDataProperty:"reply",rootData:u,dynamicAnchors:y})||(e=e===null?de.errors:e.concat(de.errors),
s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}$e.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};
var Nr=Re;var Qe={type:"object",minProperties:1,properties:{status_progress:{$ref:"CaseStatusProgress"},resolve_reason:{$ref:"Case\
ResolveReason"},resolve_comment:{type:"string"},user_severity:{type:"string",enum:["low","medium","high","critical",""]},
assigned_user:{type:"string"},notes:{type:"string"},case_team:{type:"array",items:{$ref:"CaseTeamMember"}},access_mode:{
type:"string",enum:["CASE_SCOPE","TEAM_ONLY"]}},dependentRequired:{resolve_reason:["status_progress"],resolve_comment:["\
resolve_reason"]},if:{required:["resolve_reason"],properties:{resolve_reason:{$ref:"CaseResolveReason"}}},then:{not:{properties:{
status_progress:{$ref:"CaseOpenProgress"}}}},else:{not:{required:["status_progress"],properties:{status_progress:{$ref:"\
CaseResolvedProgress"}}}},propertyNames:{type:"string",not:{const:"starred"}},additionalProperties:{$ref:"CaseCustomFiel\
dUpdate"}};function _e(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let f={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}let t=s,
i=s;if(r!=="Resolved"){let f={};e===null?e=[f]:e.push(f),s++}var a=i===s;if(a){let f={instancePath:n,schemaPath:"#/not",
keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[f]:e.push(f),s++}else s=t,e!==null&&(t?e.length=t:e=null);
return _e.errors=e,s===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!==
"Resolved"){let t={instancePath:n,schemaPath:"#/const",keyword:"const",params:{allowedValue:"Resolved"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=ge.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=s;if(r!==null){let f={};e===null?
e=[f]:e.push(f),s++}var a=i===s;if(a){let f={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT\
 be valid"};e===null?e=[f]:e.push(f),s++}else s=t,e!==null&&(t?e.length=t:e=null);return ge.errors=e,s===0}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=ve.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let t=s,i=!0,a=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.resolve_reason===void 0&&(c="resolve_reason")){let b={};e===null?e=[b]:e.push(b),
s++}else r.resolve_reason!==void 0&&(D(r.resolve_reason,{instancePath:n+"/resolve_reason",parentData:r,parentDataProperty:"\
resolve_reason",rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}var f=a===s;s=t,e!==
null&&(t?e.length=t:e=null);let l;if(f){let c=s,b=s,w=s;r&&typeof r=="object"&&!Array.isArray(r)&&r.status_progress!==void 0&&
(_e(r.status_progress,{instancePath:n+"/status_progress",parentData:r,parentDataProperty:"status_progress",rootData:u,dynamicAnchors:y})||
(e=e===null?_e.errors:e.concat(_e.errors),s=e.length));var p=w===s;if(p){let k={instancePath:n,schemaPath:"#/then/not",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}else s=b,e!==null&&(b?e.length=b:e=null);var f=c===
s;i=f,l="then"}else{let c=s,b=s,w=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.status_progress===void 0&&(k=
"status_progress")){let Me={};e===null?e=[Me]:e.push(Me),s++}else r.status_progress!==void 0&&(he(r.status_progress,{instancePath:n+
"/status_progress",parentData:r,parentDataProperty:"status_progress",rootData:u,dynamicAnchors:y})||(e=e===null?he.errors:
e.concat(he.errors),s=e.length))}var m=w===s;if(m){let k={instancePath:n,schemaPath:"#/else/not",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}else s=b,e!==null&&(b?e.length=b:e=null);var f=c===s;i=f,l="el\
se"}if(!i){let c={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" sc\
hema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let c={instancePath:n,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===
null?e=[c]:e.push(c),s++}for(let c in r){let b=s;if(typeof c!="string"){let k={instancePath:n,schemaPath:"#/propertyName\
s/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:c};e===null?e=[k]:e.push(k),s++}let w=s,
er=s;if(c!=="starred"){let k={};e===null?e=[k]:e.push(k),s++}var d=er===s;if(d){let k={instancePath:n,schemaPath:"#/prop\
ertyNames/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:c};e===null?e=[k]:e.push(k),s++}else s=w,
e!==null&&(w?e.length=w:e=null);var v=b===s;if(!v){let k={instancePath:n,schemaPath:"#/propertyNames",keyword:"propertyN\
ames",params:{propertyName:c},message:"property name must be valid"};e===null?e=[k]:e.push(k),s++}}for(let c in r)c==="s\
tatus_progress"||c==="resolve_reason"||c==="resolve_comment"||c==="user_severity"||c==="assigned_user"||c==="notes"||c===
"case_team"||c==="access_mode"||ge(r[c],{instancePath:n+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:c,
rootData:u,dynamicAnchors:y})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length);if(r.status_progress!==void 0&&(x(r.
status_progress,{instancePath:n+"/status_progress",parentData:r,parentDataProperty:"status_progress",rootData:u,dynamicAnchors:y})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.resolve_reason!==void 0&&(D(r.resolve_reason,{instancePath:n+"/re\
solve_reason",parentData:r,parentDataProperty:"resolve_reason",rootData:u,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"){let c={instancePath:n+"/resolve_c\
omment",schemaPath:"#/properties/resolve_comment/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),s++}if(r.user_severity!==void 0){let c=r.user_severity;if(typeof c!="string"){let b={instancePath:n+
"/user_severity",schemaPath:"#/properties/user_severity/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[b]:e.push(b),s++}if(!(c==="low"||c==="medium"||c==="high"||c==="critical"||c==="")){let b={instancePath:n+
"/user_severity",schemaPath:"#/properties/user_severity/enum",keyword:"enum",params:{allowedValues:Qe.properties.user_severity.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}if(r.assigned_user!==void 0&&typeof r.
assigned_user!="string"){let c={instancePath:n+"/assigned_user",schemaPath:"#/properties/assigned_user/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(r.notes!==void 0&&typeof r.notes!="\
string"){let c={instancePath:n+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}if(r.case_team!==void 0){let c=r.case_team;if(Array.isArray(c)){let b=c.length;
for(let w=0;w<b;w++)$(c[w],{instancePath:n+"/case_team/"+w,parentData:c,parentDataProperty:w,rootData:u,dynamicAnchors:y})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)}else{let b={instancePath:n+"/case_team",schemaPath:"#/properties/cas\
e_team/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),s++}}if(r.access_mode!==
void 0){let c=r.access_mode;if(typeof c!="string"){let b={instancePath:n+"/access_mode",schemaPath:"#/properties/access_\
mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(c==="CASE_S\
COPE"||c==="TEAM_ONLY")){let b={instancePath:n+"/access_mode",schemaPath:"#/properties/access_mode/enum",keyword:"enum",
params:{allowedValues:Qe.properties.access_mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[
b]:e.push(b),s++}}if(r.resolve_reason!==void 0&&r.status_progress===void 0){let c={instancePath:n,schemaPath:"#/dependen\
tRequired",keyword:"dependentRequired",params:{property:"resolve_reason",missingProperty:"status_progress",depsCount:1,deps:"\
status_progress"},message:"must have property status_progress when property resolve_reason is present"};e===null?e=[c]:e.
push(c),s++}if(r.resolve_comment!==void 0&&r.resolve_reason===void 0){let c={instancePath:n,schemaPath:"#/dependentRequi\
red",keyword:"dependentRequired",params:{property:"resolve_comment",missingProperty:"resolve_reason",depsCount:1,deps:"r\
esolve_reason"},message:"must have property resolve_reason when property resolve_comment is present"};e===null?e=[c]:e.push(
c),s++}}else{let c={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[c]:e.push(c),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=be.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.update_data===
void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"update_data"},message:"\
must have required property 'update_data'"};e===null?e=[t]:e.push(t),s++}r.update_data!==void 0&&(ve(r.update_data,{instancePath:n+
"/update_data",parentData:r,parentDataProperty:"update_data",rootData:u,dynamicAnchors:y})||(e=e===null?ve.errors:e.concat(
ve.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[t]:e.push(t),s++}return be.errors=e,s===0}be.evaluated={props:{update_data:!0},dynamicProps:!1,
dynamicItems:!1};function Re(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.request_data===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_data"},message:"must have required property 'request_data'"};e===null?e=[t]:e.push(t),s++}r.request_data!==
void 0&&(be(r.request_data,{instancePath:n+"/request_data",parentData:r,parentDataProperty:"request_data",rootData:u,dynamicAnchors:y})||
(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Re.errors=e,s===0}Re.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var Tr=Fe;var Er={type:"object",minProperties:1,properties:{status:{$ref:"IncidentStatusUpdate"},resolve_comment:{type:"string"},manual_severity:{
$ref:"IncidentManualSeverity"},assigned_user_mail:{anyOf:[{type:"string",format:"email"},{type:"string",enum:["","none"]}]},
assigned_user_pretty_name:{type:"string"},comment:{$ref:"IncidentComment"},notes:{type:"string"}},dependentRequired:{assigned_user_pretty_name:[
"assigned_user_mail"],resolve_comment:["status"]},dependentSchemas:{resolve_comment:{not:{required:["status"],properties:{
status:{$ref:"IncidentOpenStatus"}}}}},propertyNames:{type:"string",pattern:"^[^A-Z\\s]+$",not:{const:"starred"}},additionalProperties:{
$ref:"IncidentCustomFieldUpdate"}},xr=new RegExp("^[^A-Z\\s]+$","u");function R(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.comment_action===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
comment_action"},message:"must have required property 'comment_action'"};e===null?e=[t]:e.push(t),s++}if(r.value===void 0){
let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have req\
uired property 'value'"};e===null?e=[t]:e.push(t),s++}if(r.comment_action!==void 0){let t=r.comment_action;if(typeof t!=
"string"){let i={instancePath:n+"/comment_action",schemaPath:"#/properties/comment_action/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(t!=="add"){let i={instancePath:n+"/comment_action",schemaPath:"\
#/properties/comment_action/const",keyword:"const",params:{allowedValue:"add"},message:"must be equal to constant"};e===
null?e=[i]:e.push(i),s++}}if(r.value!==void 0){let t=r.value;if(typeof t=="string"){if(Ue(t)<1){let i={instancePath:n+"/\
value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===
0}R.evaluated={props:{comment_action:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:h,
parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=Pe.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let t=s,i=!1,a=s;if(typeof r!="string"){let m={instancePath:n,schemaPath:"#/anyOf/0/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var l=a===s;i=i||l;let f=s;
R(r,{instancePath:n,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:y})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length);var l=f===s;if(i=i||l,l){var p={};p.comment_action=!0,p.value=!0}if(i)s=t,e!==null&&(t?e.length=t:e=null);else{
let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[m]:e.push(m),s++}return Pe.errors=e,o.props=p,s===0}Pe.evaluated={dynamicProps:!0,dynamicItems:!1};var $r={type:"string",
enum:["new","under_investigation","resolved_known_issue","resolved_duplicate","resolved_false_positive","resolved_true_p\
ositive","resolved_security_testing","resolved_other","resolved_threat_handled","NEW","UNDER_INVESTIGATION","RESOLVED_KN\
OWN_ISSUE","RESOLVED_DUPLICATE","RESOLVED_FALSE_POSITIVE","RESOLVED_TRUE_POSITIVE","RESOLVED_SECURITY_TESTING","RESOLVED\
_OTHER","RESOLVED_THREAT_HANDLED"]};function we(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){
let e=null,s=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(!(r==="new"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_duplicate"||r==="resolved_fa\
lse_positive"||r==="resolved_true_positive"||r==="resolved_security_testing"||r==="resolved_other"||r==="resolved_threat\
_handled"||r==="NEW"||r==="UNDER_INVESTIGATION"||r==="RESOLVED_KNOWN_ISSUE"||r==="RESOLVED_DUPLICATE"||r==="RESOLVED_FAL\
SE_POSITIVE"||r==="RESOLVED_TRUE_POSITIVE"||r==="RESOLVED_SECURITY_TESTING"||r==="RESOLVED_OTHER"||r==="RESOLVED_THREAT_\
HANDLED")){let t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};
var Rr={type:"string",enum:["low","medium","high","critical","LOW","MEDIUM","HIGH","CRITICAL","","none"]};function ke(r,{
instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=ke.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="low"||r===
"medium"||r==="high"||r==="critical"||r==="LOW"||r==="MEDIUM"||r==="HIGH"||r==="CRITICAL"||r===""||r==="none")){let t={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};var Fr={type:"strin\
g",enum:["new","under_investigation","NEW","UNDER_INVESTIGATION"]};function qe(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof r!="string"){let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="under_investigation"||r==="NEW"||r==="UNDER_INVESTIGA\
TION")){let t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[t]:e.push(t),s++}return qe.errors=e,s===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};
var Cr=/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
function Oe(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let l={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[l]:e.push(l),s++}for(let l in r){let p=s,m=s,d=s;if(l!=="st\
arred"){let v={};e===null?e=[v]:e.push(v),s++}var t=d===s;if(t){let v={instancePath:n,schemaPath:"#/propertyNames/not",keyword:"\
not",params:{},message:"must NOT be valid",propertyName:l};e===null?e=[v]:e.push(v),s++}else s=m,e!==null&&(m?e.length=m:
e=null);if(typeof l=="string"){if(!xr.test(l)){let v={instancePath:n,schemaPath:"#/propertyNames/pattern",keyword:"patte\
rn",params:{pattern:"^[^A-Z\\s]+$"},message:'must match pattern "^[^A-Z\\s]+$"',propertyName:l};e===null?e=[v]:e.push(v),
s++}}else{let v={instancePath:n,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},message:"must be\
 string",propertyName:l};e===null?e=[v]:e.push(v),s++}var i=p===s;if(!i){let v={instancePath:n,schemaPath:"#/propertyNam\
es",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[v]:e.push(v),s++}}
for(let l in r)l==="status"||l==="resolve_comment"||l==="manual_severity"||l==="assigned_user_mail"||l==="assigned_user_\
pretty_name"||l==="comment"||l==="notes"||Pe(r[l],{instancePath:n+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:l,rootData:u,dynamicAnchors:y})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length);if(r.status!==
void 0&&(we(r.status,{instancePath:n+"/status",parentData:r,parentDataProperty:"status",rootData:u,dynamicAnchors:y})||(e=
e===null?we.errors:e.concat(we.errors),s=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"){let l={
instancePath:n+"/resolve_comment",schemaPath:"#/properties/resolve_comment/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(r.manual_severity!==void 0&&(ke(r.manual_severity,{instancePath:n+"/man\
ual_severity",parentData:r,parentDataProperty:"manual_severity",rootData:u,dynamicAnchors:y})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.assigned_user_mail!==void 0){let l=r.assigned_user_mail,p=s,m=!1,d=s;if(typeof l=="string"){if(!Cr.
test(l)){let c={instancePath:n+"/assigned_user_mail",schemaPath:"#/properties/assigned_user_mail/anyOf/0/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+
"/assigned_user_mail",schemaPath:"#/properties/assigned_user_mail/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}var a=d===s;m=m||a;let v=s;if(typeof l!="string"){let c={instancePath:n+"/\
assigned_user_mail",schemaPath:"#/properties/assigned_user_mail/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}if(!(l===""||l==="none")){let c={instancePath:n+"/assigned_user_mail",schemaPath:"\
#/properties/assigned_user_mail/anyOf/1/enum",keyword:"enum",params:{allowedValues:Er.properties.assigned_user_mail.anyOf[1].
enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}var a=v===s;if(m=m||a,m)s=p,e!==
null&&(p?e.length=p:e=null);else{let c={instancePath:n+"/assigned_user_mail",schemaPath:"#/properties/assigned_user_mail\
/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}}if(r.assigned_user_pretty_name!==
void 0&&typeof r.assigned_user_pretty_name!="string"){let l={instancePath:n+"/assigned_user_pretty_name",schemaPath:"#/p\
roperties/assigned_user_pretty_name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(r.comment!==void 0&&(R(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:u,
dynamicAnchors:y})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.notes!==void 0&&typeof r.notes!="string"){let l={
instancePath:n+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[l]:e.push(l),s++}if(r.assigned_user_pretty_name!==void 0&&r.assigned_user_mail===void 0){let l={instancePath:n,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"assigned_user_pretty_name",missingProperty:"\
assigned_user_mail",depsCount:1,deps:"assigned_user_mail"},message:"must have property assigned_user_mail when property \
assigned_user_pretty_name is present"};e===null?e=[l]:e.push(l),s++}if(r.resolve_comment!==void 0&&r.status===void 0){let l={
instancePath:n,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"resolve_comment",missingProperty:"\
status",depsCount:1,deps:"status"},message:"must have property status when property resolve_comment is present"};e===null?
e=[l]:e.push(l),s++}if(r.resolve_comment!==void 0){let l=s,p=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.status===
void 0&&(m="status")){let d={};e===null?e=[d]:e.push(d),s++}else r.status!==void 0&&(qe(r.status,{instancePath:n+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:u,dynamicAnchors:y})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.
length))}var f=p===s;if(f){let m={instancePath:n,schemaPath:"#/dependentSchemas/resolve_comment/not",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[m]:e.push(m),s++}else s=l,e!==null&&(l?e.length=l:e=null)}}else{let l={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return Oe.
errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0){let t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"incident_id"},message:"must have required property 'incident_id'"};
e===null?e=[t]:e.push(t),s++}if(r.update_data===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"update_data"},message:"must have required property 'update_data'"};e===null?e=[t]:e.push(t),s++}
if(r.incident_id!==void 0){let t=r.incident_id;if(typeof t=="string"){if(Ue(t)<1){let i={instancePath:n+"/incident_id",schemaPath:"\
#/properties/incident_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/incident_id",schemaPath:"#/properties/incident_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}r.update_data!==void 0&&(Oe(r.update_data,
{instancePath:n+"/update_data",parentData:r,parentDataProperty:"update_data",rootData:u,dynamicAnchors:y})||(e=e===null?
Oe.errors:e.concat(Oe.errors),s=e.length))}else{let t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}De.evaluated={props:{incident_id:!0,
update_data:!0},dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,
dynamicAnchors:y={}}={}){let e=null,s=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.request_data===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"request_data"},message:"must have required property 'request_data'"};e===null?e=[t]:e.
push(t),s++}r.request_data!==void 0&&(De(r.request_data,{instancePath:n+"/request_data",parentData:r,parentDataProperty:"\
request_data",rootData:u,dynamicAnchors:y})||(e=e===null?De.errors:e.concat(De.errors),s=e.length))}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Fe.
errors=e,s===0}Fe.evaluated={props:{request_data:!0},dynamicProps:!1,dynamicItems:!1};var Sr=Ce;function Ce(r,{instancePath:n="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:y={}}={}){let e=null,s=0,
o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.reply===void 0){let t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reply"},
message:"must have required property 'reply'"};e===null?e=[t]:e.push(t),s++}if(r.reply!==void 0){let t=r.reply;if(typeof t!=
"boolean"){let i={instancePath:n+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),s++}if(t!==!0){let i={instancePath:n+"/reply",schemaPath:"#/properties/reply/\
const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),s++}}if(r.
warnings!==void 0){let t=r.warnings;if(Array.isArray(t)){let i=t.length;for(let a=0;a<i;a++)if(typeof t[a]!="string"){let f={
instancePath:n+"/warnings/"+a,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}else{let i={instancePath:n+"/warnings",schemaPath:"#/properties/warnings/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{let t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ce.
errors=e,s===0}Ce.evaluated={props:{reply:!0,warnings:!0},dynamicProps:!1,dynamicItems:!1};return ur(Vr);})();
