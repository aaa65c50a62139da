// Generated from specs/elastic by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"Case" | "CasePage" | "ConnectorList" | "CurrentConnector" | "ExecuteActionAnswer" | "ExecuteActionRequest" | "ExecuteConnectorAnswer" | "ExecuteConnectorRequest" | "ExternalDetailsRequest" | "KibanaError" | "PushCaseByConnectorAnswer" | "PushCaseByConnectorRequest" | "PushCaseRequest", Check> = (()=>{var lr=Object.defineProperty;var pr=Object.getOwnPropertyDescriptor;var dr=Object.getOwnPropertyNames;var yr=Object.prototype.hasOwnProperty;var mr=(r,i)=>{for(var y in i)lr(r,y,{get:i[y],enumerable:!0})},cr=(r,i,y,m)=>{if(i&&typeof i=="object"||typeof i=="func\
tion")for(let f of dr(i))!yr.call(r,f)&&f!==y&&lr(r,f,{get:()=>i[f],enumerable:!(m=pr(i,f))||m.enumerable});return r};var ar=r=>cr(lr({},"__esModule",{value:!0}),r);var kr={};mr(kr,{Case:()=>gr,CasePage:()=>br,ConnectorList:()=>vr,CurrentConnector:()=>_r,ExecuteActionAnswer:()=>Ar,ExecuteActionRequest:()=>Ir,
ExecuteConnectorAnswer:()=>qr,ExecuteConnectorRequest:()=>jr,ExternalDetailsRequest:()=>Br,KibanaError:()=>Or,PushCaseByConnectorAnswer:()=>Cr,
PushCaseByConnectorRequest:()=>Er,PushCaseRequest:()=>wr});var gr=M;function h(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=h.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;typeof r!="string"&&(e=n(e,
i,"type",{},"must be string"),t++),r==="open"||r==="in-progress"||r==="closed"||(e=n(e,i,"enum",{allowedValues:["open","\
in-progress","closed"]}),t++);var c=l===t;u=u||c;let d=t;typeof r!="string"&&(e=n(e,i,"type",{},"must be string"),t++);var c=d===
t;return u=u||c,u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"anyOf",{},"must match a schema in anyOf"),t++),h.errors=
e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.username===void 0&&(e=n(e,i,"required",{missingProperty:"username"}),t++),r.username!==void 0){let s=r.username;typeof s!=
"string"&&s!==null&&(e=n(e,i+"/username","type",{},"must be string,null"),t++)}if(r.full_name!==void 0){let s=r.full_name;
typeof s!="string"&&s!==null&&(e=n(e,i+"/full_name","type",{},"must be string,null"),t++)}if(r.email!==void 0){let s=r.email;
typeof s!="string"&&s!==null&&(e=n(e,i+"/email","type",{},"must be string,null"),t++)}r.profile_uid!==void 0&&typeof r.profile_uid!=
"string"&&(e=n(e,i+"/profile_uid","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return A.
errors=e,t===0}A.evaluated={props:{username:!0,full_name:!0,email:!0,profile_uid:!0},dynamicProps:!1,dynamicItems:!1};function J(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=J.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&
(e=n(e,i,"required",{missingProperty:"id"}),t++),r.version===void 0&&(e=n(e,i,"required",{missingProperty:"version"}),t++),
r.created_at===void 0&&(e=n(e,i,"required",{missingProperty:"created_at"}),t++),r.created_by===void 0&&(e=n(e,i,"require\
d",{missingProperty:"created_by"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),
t++),r.version!==void 0&&typeof r.version!="string"&&(e=n(e,i+"/version","type",{},"must be string"),t++),r.type!==void 0){
let a=r.type,v=t,_=!1,g=t;typeof a!="string"&&(e=n(e,i+"/type","type",{},"must be string"),t++),a==="user"||a==="alert"||
a==="actions"||a==="externalReference"||a==="persistableState"||(e=n(e,i+"/type","enum",{allowedValues:["user","alert","\
actions","externalReference","persistableState"]}),t++);var s=g===t;_=_||s;let I=t;typeof a!="string"&&(e=n(e,i+"/type",
"type",{},"must be string"),t++);var s=I===t;_=_||s,_?(t=v,e!==null&&(v?e.length=v:e=null)):(e=n(e,i+"/type","anyOf",{},
"must match a schema in anyOf"),t++)}if(r.comment!==void 0&&typeof r.comment!="string"&&(e=n(e,i+"/comment","type",{},"m\
ust be string"),t++),r.owner!==void 0&&typeof r.owner!="string"&&(e=n(e,i+"/owner","type",{},"must be string"),t++),r.created_at!==
void 0&&typeof r.created_at!="string"&&(e=n(e,i+"/created_at","type",{},"must be string"),t++),r.created_by!==void 0&&(A(
r.created_by,{instancePath:i+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:f,dynamicAnchors:p})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length)),r.updated_at!==void 0){let a=r.updated_at;typeof a!="string"&&a!==null&&
(e=n(e,i+"/updated_at","type",{},"must be string,null"),t++)}if(r.updated_by!==void 0){let a=r.updated_by,v=t,_=!1,g=t;A(
a,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:f,dynamicAnchors:p})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length);var l=g===t;if(_=_||l,l){var u={};u.username=!0,u.full_name=!0,u.email=!0,u.profile_uid=
!0}let I=t;a!==null&&(e=n(e,i+"/updated_by","type",{},"must be null"),t++);var l=I===t;_=_||l,_?(t=v,e!==null&&(v?e.length=
v:e=null)):(e=n(e,i+"/updated_by","anyOf",{},"must match a schema in anyOf"),t++)}if(r.pushed_at!==void 0){let a=r.pushed_at;
typeof a!="string"&&a!==null&&(e=n(e,i+"/pushed_at","type",{},"must be string,null"),t++)}if(r.pushed_by!==void 0){let a=r.
pushed_by,v=t,_=!1,g=t;A(a,{instancePath:i+"/pushed_by",parentData:r,parentDataProperty:"pushed_by",rootData:f,dynamicAnchors:p})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length);var c=g===t;if(_=_||c,c){var d={};d.username=!0,d.full_name=!0,d.email=
!0,d.profile_uid=!0}let I=t;a!==null&&(e=n(e,i+"/pushed_by","type",{},"must be null"),t++);var c=I===t;_=_||c,_?(t=v,e!==
null&&(v?e.length=v:e=null)):(e=n(e,i+"/pushed_by","anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(e,i,"type",
{},"must be object"),t++;return J.errors=e,t===0}J.evaluated={props:{id:!0,version:!0,type:!0,comment:!0,owner:!0,created_at:!0,
created_by:!0,updated_at:!0,updated_by:!0,pushed_at:!0,pushed_by:!0},dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=C.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;typeof r!="string"&&(e=n(e,
i,"type",{},"must be string"),t++),r===".servicenow"||r===".servicenow-sir"||r===".jira"||r===".resilient"||r===".swimla\
ne"||r===".cases-webhook"||r===".none"||(e=n(e,i,"enum",{allowedValues:[".servicenow",".servicenow-sir",".jira",".resili\
ent",".swimlane",".cases-webhook",".none"]}),t++);var c=l===t;u=u||c;let d=t;typeof r!="string"&&(e=n(e,i,"type",{},"mus\
t be string"),t++);var c=d===t;return u=u||c,u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"anyOf",{},"must match a s\
chema in anyOf"),t++),C.errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:i="",parentData:y,
parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=n(e,i,"required",{missingProperty:"\
id"}),t++),r.name===void 0&&(e=n(e,i,"required",{missingProperty:"name"}),t++),r.type===void 0&&(e=n(e,i,"required",{missingProperty:"\
type"}),t++),r.fields===void 0&&(e=n(e,i,"required",{missingProperty:"fields"}),t++),r.id!==void 0&&typeof r.id!="string"&&
(e=n(e,i+"/id","type",{},"must be string"),t++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},"mu\
st be string"),t++),r.type!==void 0&&(C(r.type,{instancePath:i+"/type",parentData:r,parentDataProperty:"type",rootData:f,
dynamicAnchors:p})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.fields!==void 0){let s=r.fields;!(s&&typeof s==
"object"&&!Array.isArray(s))&&s!==null&&(e=n(e,i+"/fields","type",{},"must be object,null"),t++)}}else e=n(e,i,"type",{},
"must be object"),t++;return E.errors=e,t===0}E.evaluated={props:{id:!0,name:!0,type:!0,fields:!0},dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=G.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.connector_id===void 0&&(e=n(e,i,"required",{missingProperty:"connector_id"}),t++),r.connector_name===void 0&&(e=n(
e,i,"required",{missingProperty:"connector_name"}),t++),r.external_id===void 0&&(e=n(e,i,"required",{missingProperty:"ex\
ternal_id"}),t++),r.external_title===void 0&&(e=n(e,i,"required",{missingProperty:"external_title"}),t++),r.external_url===
void 0&&(e=n(e,i,"required",{missingProperty:"external_url"}),t++),r.pushed_at===void 0&&(e=n(e,i,"required",{missingProperty:"\
pushed_at"}),t++),r.pushed_by===void 0&&(e=n(e,i,"required",{missingProperty:"pushed_by"}),t++),r.connector_id!==void 0&&
typeof r.connector_id!="string"&&(e=n(e,i+"/connector_id","type",{},"must be string"),t++),r.connector_name!==void 0&&typeof r.
connector_name!="string"&&(e=n(e,i+"/connector_name","type",{},"must be string"),t++),r.external_id!==void 0&&typeof r.external_id!=
"string"&&(e=n(e,i+"/external_id","type",{},"must be string"),t++),r.external_title!==void 0&&typeof r.external_title!="\
string"&&(e=n(e,i+"/external_title","type",{},"must be string"),t++),r.external_url!==void 0&&typeof r.external_url!="st\
ring"&&(e=n(e,i+"/external_url","type",{},"must be string"),t++),r.pushed_at!==void 0&&typeof r.pushed_at!="string"&&(e=
n(e,i+"/pushed_at","type",{},"must be string"),t++),r.pushed_by!==void 0&&(A(r.pushed_by,{instancePath:i+"/pushed_by",parentData:r,
parentDataProperty:"pushed_by",rootData:f,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))):(e=n(
e,i,"type",{},"must be object"),t++),G.errors=e,t===0}G.evaluated={props:{connector_id:!0,connector_name:!0,external_id:!0,
external_title:!0,external_url:!0,pushed_at:!0,pushed_by:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=H.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.syncAlerts!==void 0&&typeof r.syncAlerts!="boolean"&&(e=n(e,i+"/syncAlerts","type",{},"must be boolean"),t++):(e=n(
e,i,"type",{},"must be object"),t++),H.errors=e,t===0}H.evaluated={props:{syncAlerts:!0},dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=K.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.uid===void 0&&(e=n(e,i,"required",{missingProperty:"uid"}),t++),r.uid!==void 0&&typeof r.uid!="string"&&(e=n(e,i+"\
/uid","type",{},"must be string"),t++)):(e=n(e,i,"type",{},"must be object"),t++),K.errors=e,t===0}K.evaluated={props:{uid:!0},
dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=L.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.key===void 0&&(e=n(e,i,"required",{missingProperty:"key"}),t++),r.type===void 0&&(e=n(e,i,"required",{missingProperty:"\
type"}),t++),r.value===void 0&&(e=n(e,i,"required",{missingProperty:"value"}),t++),r.key!==void 0&&typeof r.key!="string"&&
(e=n(e,i+"/key","type",{},"must be string"),t++),r.type!==void 0){let u=r.type,l=t,d=!1,c=t;typeof u!="string"&&(e=n(e,i+
"/type","type",{},"must be string"),t++),u==="text"||u==="toggle"||u==="number"||(e=n(e,i+"/type","enum",{allowedValues:[
"text","toggle","number"]}),t++);var s=c===t;d=d||s;let a=t;typeof u!="string"&&(e=n(e,i+"/type","type",{},"must be stri\
ng"),t++);var s=a===t;d=d||s,d?(t=l,e!==null&&(l?e.length=l:e=null)):(e=n(e,i+"/type","anyOf",{},"must match a schema in\
 anyOf"),t++)}if(r.value!==void 0){let u=r.value;typeof u!="string"&&typeof u!="boolean"&&!(typeof u=="number"&&isFinite(
u))&&u!==null&&(e=n(e,i+"/value","type",{},"must be string,boolean,number,null"),t++)}}else e=n(e,i,"type",{},"must be o\
bject"),t++;return L.errors=e,t===0}L.evaluated={props:{key:!0,type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=M.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&
(e=n(e,i,"required",{missingProperty:"id"}),t++),r.version===void 0&&(e=n(e,i,"required",{missingProperty:"version"}),t++),
r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++),r.description===void 0&&(e=n(e,i,"required",{missingProperty:"\
description"}),t++),r.tags===void 0&&(e=n(e,i,"required",{missingProperty:"tags"}),t++),r.status===void 0&&(e=n(e,i,"req\
uired",{missingProperty:"status"}),t++),r.totalComment===void 0&&(e=n(e,i,"required",{missingProperty:"totalComment"}),t++),
r.created_at===void 0&&(e=n(e,i,"required",{missingProperty:"created_at"}),t++),r.created_by===void 0&&(e=n(e,i,"require\
d",{missingProperty:"created_by"}),t++),r.updated_at===void 0&&(e=n(e,i,"required",{missingProperty:"updated_at"}),t++),
r.updated_by===void 0&&(e=n(e,i,"required",{missingProperty:"updated_by"}),t++),r.closed_at===void 0&&(e=n(e,i,"required",
{missingProperty:"closed_at"}),t++),r.closed_by===void 0&&(e=n(e,i,"required",{missingProperty:"closed_by"}),t++),r.external_service===
void 0&&(e=n(e,i,"required",{missingProperty:"external_service"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/\
id","type",{},"must be string"),t++),r.version!==void 0&&typeof r.version!="string"&&(e=n(e,i+"/version","type",{},"must\
 be string"),t++),r.title!==void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.description!==
void 0&&typeof r.description!="string"&&(e=n(e,i+"/description","type",{},"must be string"),t++),r.tags!==void 0){let g=r.
tags;if(Array.isArray(g)){let I=g.length;for(let b=0;b<I;b++)typeof g[b]!="string"&&(e=n(e,i+"/tags/"+b,"type",{},"must \
be string"),t++)}else e=n(e,i+"/tags","type",{},"must be array"),t++}if(r.status!==void 0&&(h(r.status,{instancePath:i+"\
/status",parentData:r,parentDataProperty:"status",rootData:f,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.severity!==void 0){let g=r.severity,I=t,b=!1,O=t;typeof g!="string"&&(e=n(e,i+"/severity","type",{},"must\
 be string"),t++),g==="low"||g==="medium"||g==="high"||g==="critical"||(e=n(e,i+"/severity","enum",{allowedValues:["low",
"medium","high","critical"]}),t++);var s=O===t;b=b||s;let D=t;typeof g!="string"&&(e=n(e,i+"/severity","type",{},"must b\
e string"),t++);var s=D===t;b=b||s,b?(t=I,e!==null&&(I?e.length=I:e=null)):(e=n(e,i+"/severity","anyOf",{},"must match a\
 schema in anyOf"),t++)}if(r.category!==void 0){let g=r.category;typeof g!="string"&&g!==null&&(e=n(e,i+"/category","typ\
e",{},"must be string,null"),t++)}if(r.owner!==void 0){let g=r.owner,I=t,b=!1,O=t;typeof g!="string"&&(e=n(e,i+"/owner",
"type",{},"must be string"),t++),g==="securitySolution"||g==="observability"||g==="cases"||(e=n(e,i+"/owner","enum",{allowedValues:[
"securitySolution","observability","cases"]}),t++);var u=O===t;b=b||u;let D=t;typeof g!="string"&&(e=n(e,i+"/owner","typ\
e",{},"must be string"),t++);var u=D===t;b=b||u,b?(t=I,e!==null&&(I?e.length=I:e=null)):(e=n(e,i+"/owner","anyOf",{},"mu\
st match a schema in anyOf"),t++)}if(r.comments!==void 0){let g=r.comments;if(Array.isArray(g)){let I=g.length;for(let b=0;b<
I;b++)J(g[b],{instancePath:i+"/comments/"+b,parentData:g,parentDataProperty:b,rootData:f,dynamicAnchors:p})||(e=e===null?
J.errors:e.concat(J.errors),t=e.length)}else e=n(e,i+"/comments","type",{},"must be array"),t++}if(r.totalComment!==void 0){
let g=r.totalComment;typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)||(e=n(e,i+"/totalComment","type",{},"must be int\
eger"),t++)}if(r.totalAlerts!==void 0){let g=r.totalAlerts;typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)||(e=n(e,i+
"/totalAlerts","type",{},"must be integer"),t++)}if(r.created_at!==void 0&&typeof r.created_at!="string"&&(e=n(e,i+"/cre\
ated_at","type",{},"must be string"),t++),r.created_by!==void 0&&(A(r.created_by,{instancePath:i+"/created_by",parentData:r,
parentDataProperty:"created_by",rootData:f,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.updated_at!==
void 0){let g=r.updated_at;typeof g!="string"&&g!==null&&(e=n(e,i+"/updated_at","type",{},"must be string,null"),t++)}if(r.
updated_by!==void 0){let g=r.updated_by,I=t,b=!1,O=t;A(g,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"\
updated_by",rootData:f,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var d=O===t;if(b=b||d,d){
var l={};l.username=!0,l.full_name=!0,l.email=!0,l.profile_uid=!0}let D=t;g!==null&&(e=n(e,i+"/updated_by","type",{},"mu\
st be null"),t++);var d=D===t;b=b||d,b?(t=I,e!==null&&(I?e.length=I:e=null)):(e=n(e,i+"/updated_by","anyOf",{},"must mat\
ch a schema in anyOf"),t++)}if(r.closed_at!==void 0){let g=r.closed_at;typeof g!="string"&&g!==null&&(e=n(e,i+"/closed_a\
t","type",{},"must be string,null"),t++)}if(r.closed_by!==void 0){let g=r.closed_by,I=t,b=!1,O=t;A(g,{instancePath:i+"/c\
losed_by",parentData:r,parentDataProperty:"closed_by",rootData:f,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length);var a=O===t;if(b=b||a,a){var c={};c.username=!0,c.full_name=!0,c.email=!0,c.profile_uid=!0}let D=t;g!==null&&
(e=n(e,i+"/closed_by","type",{},"must be null"),t++);var a=D===t;b=b||a,b?(t=I,e!==null&&(I?e.length=I:e=null)):(e=n(e,i+
"/closed_by","anyOf",{},"must match a schema in anyOf"),t++)}if(r.duration!==void 0){let g=r.duration;!(typeof g=="numbe\
r"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&g!==null&&(e=n(e,i+"/duration","type",{},"must be integer,null"),t++)}if(r.connector!==
void 0&&(E(r.connector,{instancePath:i+"/connector",parentData:r,parentDataProperty:"connector",rootData:f,dynamicAnchors:p})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.connector_id!==void 0&&typeof r.connector_id!="string"&&(e=n(e,i+
"/connector_id","type",{},"must be string"),t++),r.external_service!==void 0){let g=r.external_service,I=t,b=!1,O=t;G(g,
{instancePath:i+"/external_service",parentData:r,parentDataProperty:"external_service",rootData:f,dynamicAnchors:p})||(e=
e===null?G.errors:e.concat(G.errors),t=e.length);var _=O===t;if(b=b||_,_){var v={};v.connector_id=!0,v.connector_name=!0,
v.external_id=!0,v.external_title=!0,v.external_url=!0,v.pushed_at=!0,v.pushed_by=!0}let D=t;g!==null&&(e=n(e,i+"/extern\
al_service","type",{},"must be null"),t++);var _=D===t;b=b||_,b?(t=I,e!==null&&(I?e.length=I:e=null)):(e=n(e,i+"/externa\
l_service","anyOf",{},"must match a schema in anyOf"),t++)}if(r.settings!==void 0&&(H(r.settings,{instancePath:i+"/setti\
ngs",parentData:r,parentDataProperty:"settings",rootData:f,dynamicAnchors:p})||(e=e===null?H.errors:e.concat(H.errors),t=
e.length)),r.assignees!==void 0){let g=r.assignees;if(Array.isArray(g)){let I=g.length;for(let b=0;b<I;b++)K(g[b],{instancePath:i+
"/assignees/"+b,parentData:g,parentDataProperty:b,rootData:f,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)}else e=n(e,i+"/assignees","type",{},"must be array"),t++}if(r.customFields!==void 0){let g=r.customFields;if(Array.
isArray(g)){let I=g.length;for(let b=0;b<I;b++)L(g[b],{instancePath:i+"/customFields/"+b,parentData:g,parentDataProperty:b,
rootData:f,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else e=n(e,i+"/customFields","type",{},
"must be array"),t++}}else e=n(e,i,"type",{},"must be object"),t++;return M.errors=e,t===0}M.evaluated={props:{id:!0,version:!0,
title:!0,description:!0,tags:!0,status:!0,severity:!0,category:!0,owner:!0,comments:!0,totalComment:!0,totalAlerts:!0,created_at:!0,
created_by:!0,updated_at:!0,updated_by:!0,closed_at:!0,closed_by:!0,duration:!0,connector:!0,connector_id:!0,external_service:!0,
settings:!0,assignees:!0,customFields:!0},dynamicProps:!1,dynamicItems:!1};var br=Qe;function Qe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.page===void 0&&(e=n(e,i,"required",{missingProperty:"page"}),t++),r.per_page===void 0&&(e=n(e,i,"required",{missingProperty:"\
per_page"}),t++),r.total===void 0&&(e=n(e,i,"required",{missingProperty:"total"}),t++),r.cases===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"cases"}),t++),r.count_open_cases===void 0&&(e=n(e,i,"required",{missingProperty:"count_open_cases"}),
t++),r.count_closed_cases===void 0&&(e=n(e,i,"required",{missingProperty:"count_closed_cases"}),t++),r.page!==void 0){let s=r.
page;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/page","type",{},"must be integer"),t++)}if(r.per_page!==
void 0){let s=r.per_page;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/per_page","type",{},"must be int\
eger"),t++)}if(r.total!==void 0){let s=r.total;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/total","ty\
pe",{},"must be integer"),t++)}if(r.cases!==void 0){let s=r.cases;if(Array.isArray(s)){let u=s.length;for(let l=0;l<u;l++)
M(s[l],{instancePath:i+"/cases/"+l,parentData:s,parentDataProperty:l,rootData:f,dynamicAnchors:p})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)}else e=n(e,i+"/cases","type",{},"must be array"),t++}if(r.count_open_cases!==void 0){let s=r.
count_open_cases;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/count_open_cases","type",{},"must be int\
eger"),t++)}if(r.count_in_progress_cases!==void 0){let s=r.count_in_progress_cases;typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)||(e=n(e,i+"/count_in_progress_cases","type",{},"must be integer"),t++)}if(r.count_closed_cases!==void 0){let s=r.
count_closed_cases;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/count_closed_cases","type",{},"must be\
 integer"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return Qe.errors=e,t===0}Qe.evaluated={props:{page:!0,per_page:!0,
total:!0,cases:!0,count_open_cases:!0,count_in_progress_cases:!0,count_closed_cases:!0},dynamicProps:!1,dynamicItems:!1};
var vr=We;function z(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++),r.actionTypeId===void 0&&(e=n(e,i,"required",{missingProperty:"\
actionTypeId"}),t++),r.name===void 0&&(e=n(e,i,"required",{missingProperty:"name"}),t++),r.isPreconfigured===void 0&&(e=
n(e,i,"required",{missingProperty:"isPreconfigured"}),t++),r.referencedByCount===void 0&&(e=n(e,i,"required",{missingProperty:"\
referencedByCount"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),t++),r.actionTypeId!==
void 0&&(C(r.actionTypeId,{instancePath:i+"/actionTypeId",parentData:r,parentDataProperty:"actionTypeId",rootData:f,dynamicAnchors:p})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},
"must be string"),t++),r.config!==void 0){let s=r.config;s&&typeof s=="object"&&!Array.isArray(s)||(e=n(e,i+"/config","t\
ype",{},"must be object"),t++)}if(r.isPreconfigured!==void 0&&typeof r.isPreconfigured!="boolean"&&(e=n(e,i+"/isPreconfi\
gured","type",{},"must be boolean"),t++),r.isDeprecated!==void 0&&typeof r.isDeprecated!="boolean"&&(e=n(e,i+"/isDepreca\
ted","type",{},"must be boolean"),t++),r.isMissingSecrets!==void 0&&typeof r.isMissingSecrets!="boolean"&&(e=n(e,i+"/isM\
issingSecrets","type",{},"must be boolean"),t++),r.referencedByCount!==void 0){let s=r.referencedByCount;typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/referencedByCount","type",{},"must be integer"),t++)}}else e=n(e,i,"type",
{},"must be object"),t++;return z.errors=e,t===0}z.evaluated={props:{id:!0,actionTypeId:!0,name:!0,config:!0,isPreconfigured:!0,
isDeprecated:!0,isMissingSecrets:!0,referencedByCount:!0},dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=We.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let u=0;u<s;u++)z(r[u],{instancePath:i+
"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else
e=n(e,i,"type",{},"must be array"),t++;return We.errors=e,t===0}We.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var _r=Xe;function w(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=w.
evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;typeof r!="string"&&(e=n(e,
i,"type",{},"must be string"),t++),r==="close-by-user"||r==="close-by-pushing"||(e=n(e,i,"enum",{allowedValues:["close-b\
y-user","close-by-pushing"]}),t++);var c=l===t;u=u||c;let d=t;typeof r!="string"&&(e=n(e,i,"type",{},"must be string"),t++);
var c=d===t;return u=u||c,u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"anyOf",{},"must match a schema in anyOf"),t++),
w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.connector_id===void 0&&(e=n(e,i,"required",{missingProperty:"\
connector_id"}),t++),r.connector_name===void 0&&(e=n(e,i,"required",{missingProperty:"connector_name"}),t++),r.closure_type===
void 0&&(e=n(e,i,"required",{missingProperty:"closure_type"}),t++),r.created_at===void 0&&(e=n(e,i,"required",{missingProperty:"\
created_at"}),t++),r.created_by===void 0&&(e=n(e,i,"required",{missingProperty:"created_by"}),t++),r.updated_at===void 0&&
(e=n(e,i,"required",{missingProperty:"updated_at"}),t++),r.updated_by===void 0&&(e=n(e,i,"required",{missingProperty:"up\
dated_by"}),t++),r.version===void 0&&(e=n(e,i,"required",{missingProperty:"version"}),t++),r.connector_id!==void 0&&typeof r.
connector_id!="string"&&(e=n(e,i+"/connector_id","type",{},"must be string"),t++),r.connector_name!==void 0&&typeof r.connector_name!=
"string"&&(e=n(e,i+"/connector_name","type",{},"must be string"),t++),r.closure_type!==void 0&&(w(r.closure_type,{instancePath:i+
"/closure_type",parentData:r,parentDataProperty:"closure_type",rootData:f,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.created_at!==void 0&&typeof r.created_at!="string"&&(e=n(e,i+"/created_at","type",{},"must be s\
tring"),t++),r.created_by!==void 0&&(A(r.created_by,{instancePath:i+"/created_by",parentData:r,parentDataProperty:"creat\
ed_by",rootData:f,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.updated_at!==void 0){let l=r.
updated_at;typeof l!="string"&&l!==null&&(e=n(e,i+"/updated_at","type",{},"must be string,null"),t++)}if(r.updated_by!==
void 0){let l=r.updated_by,d=t,c=!1,a=t;A(l,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:f,
dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var u=a===t;if(c=c||u,u){var s={};s.username=!0,
s.full_name=!0,s.email=!0,s.profile_uid=!0}let v=t;l!==null&&(e=n(e,i+"/updated_by","type",{},"must be null"),t++);var u=v===
t;c=c||u,c?(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,i+"/updated_by","anyOf",{},"must match a schema in anyOf"),t++)}
if(r.version!==void 0&&typeof r.version!="string"&&(e=n(e,i+"/version","type",{},"must be string"),t++),r.error!==void 0){
let l=r.error;typeof l!="string"&&l!==null&&(e=n(e,i+"/error","type",{},"must be string,null"),t++)}}else e=n(e,i,"type",
{},"must be object"),t++;return Q.errors=e,t===0}Q.evaluated={props:{connector_id:!0,connector_name:!0,closure_type:!0,created_at:!0,
created_by:!0,updated_at:!0,updated_by:!0,version:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.source===void 0&&(e=n(e,i,"required",{missingProperty:"source"}),t++),r.target===void 0&&(e=n(e,i,"required",{missingProperty:"\
target"}),t++),r.action_type===void 0&&(e=n(e,i,"required",{missingProperty:"action_type"}),t++),r.source!==void 0){let l=r.
source,d=t,c=!1,a=t;typeof l!="string"&&(e=n(e,i+"/source","type",{},"must be string"),t++),l==="title"||l==="descriptio\
n"||l==="comments"||(e=n(e,i+"/source","enum",{allowedValues:["title","description","comments"]}),t++);var s=a===t;c=c||
s;let v=t;typeof l!="string"&&(e=n(e,i+"/source","type",{},"must be string"),t++);var s=v===t;c=c||s,c?(t=d,e!==null&&(d?
e.length=d:e=null)):(e=n(e,i+"/source","anyOf",{},"must match a schema in anyOf"),t++)}if(r.target!==void 0&&typeof r.target!=
"string"&&(e=n(e,i+"/target","type",{},"must be string"),t++),r.action_type!==void 0){let l=r.action_type,d=t,c=!1,a=t;typeof l!=
"string"&&(e=n(e,i+"/action_type","type",{},"must be string"),t++),l==="overwrite"||l==="append"||l==="nothing"||(e=n(e,
i+"/action_type","enum",{allowedValues:["overwrite","append","nothing"]}),t++);var u=a===t;c=c||u;let v=t;typeof l!="str\
ing"&&(e=n(e,i+"/action_type","type",{},"must be string"),t++);var u=v===t;c=c||u,c?(t=d,e!==null&&(d?e.length=d:e=null)):
(e=n(e,i+"/action_type","anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return W.
errors=e,t===0}W.evaluated={props:{source:!0,target:!0,action_type:!0},dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=k.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.connector===void 0&&(e=
n(e,i,"required",{missingProperty:"connector"}),t++),r.closure_type===void 0&&(e=n(e,i,"required",{missingProperty:"clos\
ure_type"}),t++),r.created_at===void 0&&(e=n(e,i,"required",{missingProperty:"created_at"}),t++),r.created_by===void 0&&
(e=n(e,i,"required",{missingProperty:"created_by"}),t++),r.updated_at===void 0&&(e=n(e,i,"required",{missingProperty:"up\
dated_at"}),t++),r.updated_by===void 0&&(e=n(e,i,"required",{missingProperty:"updated_by"}),t++),r.version===void 0&&(e=
n(e,i,"required",{missingProperty:"version"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must \
be string"),t++),r.owner!==void 0){let d=r.owner,c=t,a=!1,v=t;typeof d!="string"&&(e=n(e,i+"/owner","type",{},"must be s\
tring"),t++),d==="securitySolution"||d==="observability"||d==="cases"||(e=n(e,i+"/owner","enum",{allowedValues:["securit\
ySolution","observability","cases"]}),t++);var s=v===t;a=a||s;let _=t;typeof d!="string"&&(e=n(e,i+"/owner","type",{},"m\
ust be string"),t++);var s=_===t;a=a||s,a?(t=c,e!==null&&(c?e.length=c:e=null)):(e=n(e,i+"/owner","anyOf",{},"must match\
 a schema in anyOf"),t++)}if(r.connector!==void 0&&(E(r.connector,{instancePath:i+"/connector",parentData:r,parentDataProperty:"\
connector",rootData:f,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.closure_type!==void 0&&
(w(r.closure_type,{instancePath:i+"/closure_type",parentData:r,parentDataProperty:"closure_type",rootData:f,dynamicAnchors:p})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.mappings!==void 0){let d=r.mappings;if(Array.isArray(d)){let c=d.
length;for(let a=0;a<c;a++)W(d[a],{instancePath:i+"/mappings/"+a,parentData:d,parentDataProperty:a,rootData:f,dynamicAnchors:p})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)}else e=n(e,i+"/mappings","type",{},"must be array"),t++}if(r.created_at!==
void 0&&typeof r.created_at!="string"&&(e=n(e,i+"/created_at","type",{},"must be string"),t++),r.created_by!==void 0&&(A(
r.created_by,{instancePath:i+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:f,dynamicAnchors:p})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length)),r.updated_at!==void 0){let d=r.updated_at;typeof d!="string"&&d!==null&&
(e=n(e,i+"/updated_at","type",{},"must be string,null"),t++)}if(r.updated_by!==void 0){let d=r.updated_by,c=t,a=!1,v=t;A(
d,{instancePath:i+"/updated_by",parentData:r,parentDataProperty:"updated_by",rootData:f,dynamicAnchors:p})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length);var l=v===t;if(a=a||l,l){var u={};u.username=!0,u.full_name=!0,u.email=!0,u.profile_uid=
!0}let _=t;d!==null&&(e=n(e,i+"/updated_by","type",{},"must be null"),t++);var l=_===t;a=a||l,a?(t=c,e!==null&&(c?e.length=
c:e=null)):(e=n(e,i+"/updated_by","anyOf",{},"must match a schema in anyOf"),t++)}if(r.version!==void 0&&typeof r.version!=
"string"&&(e=n(e,i+"/version","type",{},"must be string"),t++),r.error!==void 0){let d=r.error;typeof d!="string"&&d!==null&&
(e=n(e,i+"/error","type",{},"must be string,null"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return k.errors=e,
t===0}k.evaluated={props:{id:!0,owner:!0,connector:!0,closure_type:!0,mappings:!0,created_at:!0,created_by:!0,updated_at:!0,
updated_by:!0,version:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.length;for(let u=0;u<
s;u++)k(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return X.errors=e,t===0}X.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Y.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?Object.keys(r).length>0&&(e=n(e,i,"maxProperties",{},"must NOT have more than 0 properties"),t++):(e=n(e,i,"type",{},
"must be object"),t++),Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:i="",parentData:y,
parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Xe.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;Q(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var g=l===t;if(u=u||g,g){var d={};d.connector_id=!0,d.connector_name=
!0,d.closure_type=!0,d.created_at=!0,d.created_by=!0,d.updated_at=!0,d.updated_by=!0,d.version=!0,d.error=!0}let c=t;k(r,
{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length);var g=c===t;u=u||g,g&&d!==!0&&(d=d||{},d.id=!0,d.owner=!0,d.connector=!0,d.closure_type=!0,d.mappings=!0,d.created_at=
!0,d.created_by=!0,d.updated_at=!0,d.updated_by=!0,d.version=!0,d.error=!0);let a=t;X(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?X.errors:e.concat(X.errors),t=e.length);var g=a===t;if(u=u||g,g)var v=!0;let _=t;
Y(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length);var g=_===t;return u=u||g,u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"anyOf",{},"must match a schema i\
n anyOf"),t++),Xe.errors=e,o.props=d,o.items=v,t===0}Xe.evaluated={dynamicProps:!0,dynamicItems:!0};var Ar=Ye;function N(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=N.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.commentId===void 0&&(e=n(e,i,"required",{missingProperty:"commentId"}),t++),r.pushedDate===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"pushedDate"}),t++),r.commentId!==void 0&&typeof r.commentId!="string"&&(e=n(e,i+"/commentId","typ\
e",{},"must be string"),t++),r.pushedDate!==void 0&&typeof r.pushedDate!="string"&&(e=n(e,i+"/pushedDate","type",{},"mus\
t be string"),t++),r.externalCommentId!==void 0&&typeof r.externalCommentId!="string"&&(e=n(e,i+"/externalCommentId","ty\
pe",{},"must be string"),t++)):(e=n(e,i,"type",{},"must be object"),t++),N.errors=e,t===0}N.evaluated={props:{commentId:!0,
pushedDate:!0,externalCommentId:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.number===void 0&&(e=n(e,i,"required",{missingProperty:"numb\
er"}),t++),r.incidentId===void 0&&(e=n(e,i,"required",{missingProperty:"incidentId"}),t++),r.pushedDate===void 0&&(e=n(e,
i,"required",{missingProperty:"pushedDate"}),t++),r.url===void 0&&(e=n(e,i,"required",{missingProperty:"url"}),t++),r.number!==
void 0&&typeof r.number!="string"&&(e=n(e,i+"/number","type",{},"must be string"),t++),r.incidentId!==void 0&&typeof r.incidentId!=
"string"&&(e=n(e,i+"/incidentId","type",{},"must be string"),t++),r.pushedDate!==void 0&&typeof r.pushedDate!="string"&&
(e=n(e,i+"/pushedDate","type",{},"must be string"),t++),r.url!==void 0&&typeof r.url!="string"&&(e=n(e,i+"/url","type",{},
"must be string"),t++),r.comments!==void 0){let s=r.comments;if(Array.isArray(s)){let u=s.length;for(let l=0;l<u;l++)N(s[l],
{instancePath:i+"/comments/"+l,parentData:s,parentDataProperty:l,rootData:f,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)}else e=n(e,i+"/comments","type",{},"must be array"),t++}}else e=n(e,i,"type",{},"must be object"),
t++;return Z.errors=e,t===0}Z.evaluated={props:{number:!0,incidentId:!0,pushedDate:!0,url:!0,comments:!0},dynamicProps:!1,
dynamicItems:!1};function ee(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.status===void 0&&(e=n(e,i,"required",{missingProperty:"status"}),t++),r.actionId===void 0&&(e=n(
e,i,"required",{missingProperty:"actionId"}),t++),r.data===void 0&&(e=n(e,i,"required",{missingProperty:"data"}),t++),r.
status!==void 0){let s=r.status;typeof s!="string"&&(e=n(e,i+"/status","type",{},"must be string"),t++),s!=="ok"&&(e=n(e,
i+"/status","const",{allowedValue:"ok"}),t++)}r.actionId!==void 0&&typeof r.actionId!="string"&&(e=n(e,i+"/actionId","ty\
pe",{},"must be string"),t++),r.data!==void 0&&(Z(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"data",
rootData:f,dynamicAnchors:p})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else e=n(e,i,"type",{},"must be obje\
ct"),t++;return ee.errors=e,t===0}ee.evaluated={props:{status:!0,actionId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.status===void 0&&(e=n(e,i,"required",{missingProperty:"status"}),t++),r.actionId===void 0&&(e=n(e,i,"required",{missingProperty:"\
actionId"}),t++),r.message===void 0&&(e=n(e,i,"required",{missingProperty:"message"}),t++),r.status!==void 0){let s=r.status;
typeof s!="string"&&(e=n(e,i+"/status","type",{},"must be string"),t++),s!=="error"&&(e=n(e,i+"/status","const",{allowedValue:"\
error"}),t++)}if(r.actionId!==void 0&&typeof r.actionId!="string"&&(e=n(e,i+"/actionId","type",{},"must be string"),t++),
r.message!==void 0&&typeof r.message!="string"&&(e=n(e,i+"/message","type",{},"must be string"),t++),r.serviceMessage!==
void 0&&typeof r.serviceMessage!="string"&&(e=n(e,i+"/serviceMessage","type",{},"must be string"),t++),r.retry!==void 0){
let s=r.retry;typeof s!="boolean"&&typeof s!="string"&&s!==null&&(e=n(e,i+"/retry","type",{},"must be boolean,string,nul\
l"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return S.errors=e,t===0}S.evaluated={props:{status:!0,actionId:!0,
message:!0,serviceMessage:!0,retry:!0},dynamicProps:!1,dynamicItems:!1};function Ye(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let u=r.status;if(typeof u=="string")if(u==="ok"){ee(r,{instancePath:i,
parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);var s={};
s.status=!0,s.actionId=!0,s.data=!0}else u==="error"?(S(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length),s!==!0&&(s=s||{},s.status=!0,s.actionId=!0,s.message=!0,s.serviceMessage=
!0,s.retry=!0)):(e=n(e,i,"discriminator",{error:"mapping",tag:"status",tagValue:u}),t++);else e=n(e,i,"discriminator",{error:"\
tag",tag:"status",tagValue:u}),t++}else e=n(e,i,"type",{},"must be object"),t++;return Ye.errors=e,o.props=s,t===0}Ye.evaluated=
{dynamicProps:!0,dynamicItems:!1};var Ir=Ze;var Dr={type:"object",required:["caseId","createdAt","createdBy","title"],additionalProperties:!1,properties:{caseId:{type:"\
string"},createdAt:{type:"string"},createdBy:{$ref:"#/components/schemas/ExecuteActionUser"},title:{type:"string"},comments:{
type:"array",items:{$ref:"#/components/schemas/ExecuteActionComment"}},description:{type:"string"},incidentId:{type:["st\
ring","null"]},updatedAt:{type:["string","null"]},updatedBy:{anyOf:[{$ref:"#/components/schemas/ExecuteActionUser"},{type:"\
null"}]}}},ur=Object.prototype.hasOwnProperty;function P(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=P.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
r.username===void 0&&(e=n(e,i,"required",{missingProperty:"username"}),t++);for(let s in r)s==="fullName"||s==="username"||
(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.fullName!==void 0){let s=r.fullName;typeof s!="string"&&
s!==null&&(e=n(e,i+"/fullName","type",{},"must be string,null"),t++)}r.username!==void 0&&typeof r.username!="string"&&(e=
n(e,i+"/username","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return P.errors=e,t===0}
P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.commentId===void 0&&(e=n(e,i,"required",{missingProperty:"commentId"}),t++),r.comment===void 0&&(e=n(e,i,"required",
{missingProperty:"comment"}),t++),r.createdAt===void 0&&(e=n(e,i,"required",{missingProperty:"createdAt"}),t++),r.createdBy===
void 0&&(e=n(e,i,"required",{missingProperty:"createdBy"}),t++);for(let u in r)u==="commentId"||u==="comment"||u==="crea\
tedAt"||u==="createdBy"||u==="updatedAt"||u==="updatedBy"||u==="version"||(e=n(e,i,"additionalProperties",{additionalProperty:u}),
t++);if(r.commentId!==void 0&&typeof r.commentId!="string"&&(e=n(e,i+"/commentId","type",{},"must be string"),t++),r.comment!==
void 0&&typeof r.comment!="string"&&(e=n(e,i+"/comment","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.
createdAt!="string"&&(e=n(e,i+"/createdAt","type",{},"must be string"),t++),r.createdBy!==void 0&&(P(r.createdBy,{instancePath:i+
"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.
errors),t=e.length)),r.updatedAt!==void 0){let u=r.updatedAt;typeof u!="string"&&u!==null&&(e=n(e,i+"/updatedAt","type",
{},"must be string,null"),t++)}if(r.updatedBy!==void 0){let u=r.updatedBy,l=t,d=!1,c=t;P(u,{instancePath:i+"/updatedBy",
parentData:r,parentDataProperty:"updatedBy",rootData:f,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length);
var s=c===t;d=d||s;let a=t;u!==null&&(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var s=a===t;d=d||s,d?(t=l,e!==
null&&(l?e.length=l:e=null)):(e=n(e,i+"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}r.version!==void 0&&typeof r.
version!="string"&&(e=n(e,i+"/version","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return re.
errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.caseId===void 0&&(e=n(e,i,"required",{missingProperty:"case\
Id"}),t++),r.createdAt===void 0&&(e=n(e,i,"required",{missingProperty:"createdAt"}),t++),r.createdBy===void 0&&(e=n(e,i,
"required",{missingProperty:"createdBy"}),t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++);for(let u in r)
ur.call(Dr.properties,u)||(e=n(e,i,"additionalProperties",{additionalProperty:u}),t++);if(r.caseId!==void 0&&typeof r.caseId!=
"string"&&(e=n(e,i+"/caseId","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.createdAt!="string"&&(e=n(e,
i+"/createdAt","type",{},"must be string"),t++),r.createdBy!==void 0&&(P(r.createdBy,{instancePath:i+"/createdBy",parentData:r,
parentDataProperty:"createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.title!==
void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.comments!==void 0){let u=r.comments;
if(Array.isArray(u)){let l=u.length;for(let d=0;d<l;d++)re(u[d],{instancePath:i+"/comments/"+d,parentData:u,parentDataProperty:d,
rootData:f,dynamicAnchors:p})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else e=n(e,i+"/comments","type",{},
"must be array"),t++}if(r.description!==void 0&&typeof r.description!="string"&&(e=n(e,i+"/description","type",{},"must \
be string"),t++),r.incidentId!==void 0){let u=r.incidentId;typeof u!="string"&&u!==null&&(e=n(e,i+"/incidentId","type",{},
"must be string,null"),t++)}if(r.updatedAt!==void 0){let u=r.updatedAt;typeof u!="string"&&u!==null&&(e=n(e,i+"/updatedA\
t","type",{},"must be string,null"),t++)}if(r.updatedBy!==void 0){let u=r.updatedBy,l=t,d=!1,c=t;P(u,{instancePath:i+"/u\
pdatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:f,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length);var s=c===t;d=d||s;let a=t;u!==null&&(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var s=a===t;d=d||s,
d?(t=l,e!==null&&(l?e.length=l:e=null)):(e=n(e,i+"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(
e,i,"type",{},"must be object"),t++;return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Ze.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.params===
void 0&&(e=n(e,i,"required",{missingProperty:"params"}),t++);for(let s in r)s!=="params"&&(e=n(e,i,"additionalProperties",
{additionalProperty:s}),t++);r.params!==void 0&&(te(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"\
params",rootData:f,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else e=n(e,i,"type",{},"mu\
st be object"),t++;return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr=er;function T(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"\
title"}),t++),r.pushedDate===void 0&&(e=n(e,i,"required",{missingProperty:"pushedDate"}),t++),r.url===void 0&&(e=n(e,i,"\
required",{missingProperty:"url"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),
t++),r.title!==void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.pushedDate!==void 0&&
typeof r.pushedDate!="string"&&(e=n(e,i+"/pushedDate","type",{},"must be string"),t++),r.url!==void 0&&typeof r.url!="st\
ring"&&(e=n(e,i+"/url","type",{},"must be string"),t++),r.comments!==void 0){let s=r.comments;if(Array.isArray(s)){let u=s.
length;for(let l=0;l<u;l++)N(s[l],{instancePath:i+"/comments/"+l,parentData:s,parentDataProperty:l,rootData:f,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else e=n(e,i+"/comments","type",{},"must be array"),t++}}else e=n(e,
i,"type",{},"must be object"),t++;return T.errors=e,t===0}T.evaluated={props:{id:!0,title:!0,pushedDate:!0,url:!0,comments:!0},
dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ie.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.element===void 0&&(e=n(e,i,"required",{missingProperty:"element"}),t++),r.label===void 0&&(e=n(e,i,"required",{missingProperty:"\
label"}),t++),r.value===void 0&&(e=n(e,i,"required",{missingProperty:"value"}),t++),r.dependent_value===void 0&&(e=n(e,i,
"required",{missingProperty:"dependent_value"}),t++),r.element!==void 0&&typeof r.element!="string"&&(e=n(e,i+"/element",
"type",{},"must be string"),t++),r.label!==void 0&&typeof r.label!="string"&&(e=n(e,i+"/label","type",{},"must be string"),
t++),r.value!==void 0&&typeof r.value!="string"&&(e=n(e,i+"/value","type",{},"must be string"),t++),r.dependent_value!==
void 0&&typeof r.dependent_value!="string"&&(e=n(e,i+"/dependent_value","type",{},"must be string"),t++)):(e=n(e,i,"type",
{},"must be object"),t++),ie.errors=e,t===0}ie.evaluated={props:{element:!0,label:!0,value:!0,dependent_value:!0},dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.
length;for(let u=0;u<s;u++)ie(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return ne.errors=e,t===
0}ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.column_label===void 0&&(e=n(e,i,"required",{missingProperty:"column_label"}),t++),r.element===void 0&&(e=n(e,i,
"required",{missingProperty:"element"}),t++),r.mandatory===void 0&&(e=n(e,i,"required",{missingProperty:"mandatory"}),t++),
r.max_length===void 0&&(e=n(e,i,"required",{missingProperty:"max_length"}),t++),r.column_label!==void 0&&typeof r.column_label!=
"string"&&(e=n(e,i+"/column_label","type",{},"must be string"),t++),r.element!==void 0&&typeof r.element!="string"&&(e=n(
e,i+"/element","type",{},"must be string"),t++),r.mandatory!==void 0){let u=r.mandatory,l=t,d=!1,c=t;typeof u!="string"&&
(e=n(e,i+"/mandatory","type",{},"must be string"),t++),u==="true"||u==="false"||(e=n(e,i+"/mandatory","enum",{allowedValues:[
"true","false"]}),t++);var s=c===t;d=d||s;let a=t;typeof u!="string"&&(e=n(e,i+"/mandatory","type",{},"must be string"),
t++);var s=a===t;d=d||s,d?(t=l,e!==null&&(l?e.length=l:e=null)):(e=n(e,i+"/mandatory","anyOf",{},"must match a schema in\
 anyOf"),t++)}r.max_length!==void 0&&typeof r.max_length!="string"&&(e=n(e,i+"/max_length","type",{},"must be string"),t++)}else
e=n(e,i,"type",{},"must be object"),t++;return se.errors=e,t===0}se.evaluated={props:{column_label:!0,element:!0,mandatory:!0,
max_length:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,
dynamicAnchors:p={}}={}){let e=null,t=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(r)){let s=r.length;for(let u=0;u<s;u++)se(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,
dynamicAnchors:p})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return oe.
errors=e,t===0}oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++),r.name===void 0&&(e=n(e,i,"required",{missingProperty:"\
name"}),t++),r.id!==void 0){let s=r.id;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(e=n(e,
i+"/id","type",{},"must be string,integer"),t++)}r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},"m\
ust be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return ue.errors=e,t===0}ue.evaluated={props:{id:!0,name:!0},
dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.
length;for(let u=0;u<s;u++)ue(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return le.errors=e,t===
0}le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++),r.key===void 0&&(e=n(e,i,"required",{missingProperty:"\
key"}),t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++),r.id!==void 0&&typeof r.id!="string"&&
(e=n(e,i+"/id","type",{},"must be string"),t++),r.key!==void 0&&typeof r.key!="string"&&(e=n(e,i+"/key","type",{},"must \
be string"),t++),r.title!==void 0){let s=r.title;typeof s!="string"&&s!==null&&(e=n(e,i+"/title","type",{},"must be stri\
ng,null"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return F.errors=e,t===0}F.evaluated={props:{id:!0,key:!0,title:!0},
dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.
length;for(let u=0;u<s;u++)F(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return fe.errors=e,t===0}
fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0&&(e=n(e,i,"required",{missingProperty:"name"}),t++),r.input_type===void 0&&(e=n(e,i,"required",{missingProperty:"\
input_type"}),t++),r.read_only===void 0&&(e=n(e,i,"required",{missingProperty:"read_only"}),t++),r.text===void 0&&(e=n(e,
i,"required",{missingProperty:"text"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},"must b\
e string"),t++),r.input_type!==void 0&&typeof r.input_type!="string"&&(e=n(e,i+"/input_type","type",{},"must be string"),
t++),r.read_only!==void 0&&typeof r.read_only!="boolean"&&(e=n(e,i+"/read_only","type",{},"must be boolean"),t++),r.required!==
void 0){let s=r.required;typeof s!="string"&&s!==null&&(e=n(e,i+"/required","type",{},"must be string,null"),t++)}r.text!==
void 0&&typeof r.text!="string"&&(e=n(e,i+"/text","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be objec\
t"),t++;return pe.errors=e,t===0}pe.evaluated={props:{name:!0,input_type:!0,read_only:!0,required:!0,text:!0},dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let s=r.
length;for(let u=0;u<s;u++)pe(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:f,dynamicAnchors:p})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else e=n(e,i,"type",{},"must be array"),t++;return de.errors=e,t===
0}de.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ye.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)||(e=n(e,i,"type",{},"must be object"),t++),ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function me(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=me.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;T(r,{instancePath:i,parentData:y,
parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(T.errors),t=e.length);var D=l===t;if(u=
u||D,D){var d={};d.id=!0,d.title=!0,d.pushedDate=!0,d.url=!0,d.comments=!0}let c=t;ne(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);var D=c===t;if(u=u||D,D)var a=!0;let v=t;
oe(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?oe.errors:e.concat(oe.
errors),t=e.length);var D=v===t;u=u||D,D&&a!==!0&&(a=!0);let _=t;le(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?le.errors:e.concat(le.errors),t=e.length);var D=_===t;u=u||D,D&&a!==!0&&(a=!0);
let g=t;fe(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length);var D=g===t;u=u||D,D&&a!==!0&&(a=!0);let I=t;F(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);var D=I===t;u=u||D,D&&d!==!0&&(d=d||{},
d.id=!0,d.key=!0,d.title=!0);let b=t;de(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length);var D=b===t;u=u||D,D&&a!==!0&&(a=!0);let O=t;ye(r,{instancePath:i,
parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length);var D=O===
t;return u=u||D,D&&d!==!0&&(d=!0),u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"anyOf",{},"must match a schema in an\
yOf"),t++),me.errors=e,o.props=d,o.items=a,t===0}me.evaluated={dynamicProps:!0,dynamicItems:!0};function ce(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=ce.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0&&(e=n(e,
i,"required",{missingProperty:"status"}),t++),r.connector_id===void 0&&(e=n(e,i,"required",{missingProperty:"connector_i\
d"}),t++),r.data===void 0&&(e=n(e,i,"required",{missingProperty:"data"}),t++),r.status!==void 0){let s=r.status;typeof s!=
"string"&&(e=n(e,i+"/status","type",{},"must be string"),t++),s!=="ok"&&(e=n(e,i+"/status","const",{allowedValue:"ok"}),
t++)}r.connector_id!==void 0&&typeof r.connector_id!="string"&&(e=n(e,i+"/connector_id","type",{},"must be string"),t++),
r.data!==void 0&&(me(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"data",rootData:f,dynamicAnchors:p})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return ce.errors=e,t===
0}ce.evaluated={props:{status:!0,connector_id:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0&&(e=n(e,i,"required",{missingProperty:"status"}),t++),r.connector_id===void 0&&(e=n(e,i,"requir\
ed",{missingProperty:"connector_id"}),t++),r.message===void 0&&(e=n(e,i,"required",{missingProperty:"message"}),t++),r.status!==
void 0){let u=r.status;typeof u!="string"&&(e=n(e,i+"/status","type",{},"must be string"),t++),u!=="error"&&(e=n(e,i+"/s\
tatus","const",{allowedValue:"error"}),t++)}if(r.connector_id!==void 0&&typeof r.connector_id!="string"&&(e=n(e,i+"/conn\
ector_id","type",{},"must be string"),t++),r.message!==void 0&&typeof r.message!="string"&&(e=n(e,i+"/message","type",{},
"must be string"),t++),r.service_message!==void 0&&typeof r.service_message!="string"&&(e=n(e,i+"/service_message","type",
{},"must be string"),t++),r.retry!==void 0){let u=r.retry;typeof u!="boolean"&&typeof u!="string"&&u!==null&&(e=n(e,i+"/\
retry","type",{},"must be boolean,string,null"),t++)}if(r.errorSource!==void 0){let u=r.errorSource,l=t,d=!1,c=t;typeof u!=
"string"&&(e=n(e,i+"/errorSource","type",{},"must be string"),t++),u==="user"||u==="framework"||(e=n(e,i+"/errorSource",
"enum",{allowedValues:["user","framework"]}),t++);var s=c===t;d=d||s;let a=t;typeof u!="string"&&(e=n(e,i+"/errorSource",
"type",{},"must be string"),t++);var s=a===t;d=d||s,d?(t=l,e!==null&&(l?e.length=l:e=null)):(e=n(e,i+"/errorSource","any\
Of",{},"must match a schema in anyOf"),t++)}}else e=n(e,i,"type",{},"must be object"),t++;return ae.errors=e,t===0}ae.evaluated=
{props:{status:!0,connector_id:!0,message:!0,service_message:!0,retry:!0,errorSource:!0},dynamicProps:!1,dynamicItems:!1};
function er(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){let u=r.status;if(typeof u=="string")if(u==="ok"){ce(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,
dynamicAnchors:p})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);var s={};s.status=!0,s.connector_id=!0,s.data=
!0}else u==="error"?(ae(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?ae.
errors:e.concat(ae.errors),t=e.length),s!==!0&&(s=s||{},s.status=!0,s.connector_id=!0,s.message=!0,s.service_message=!0,
s.retry=!0,s.errorSource=!0)):(e=n(e,i,"discriminator",{error:"mapping",tag:"status",tagValue:u}),t++);else e=n(e,i,"dis\
criminator",{error:"tag",tag:"status",tagValue:u}),t++}else e=n(e,i,"type",{},"must be object"),t++;return er.errors=e,o.
props=s,t===0}er.evaluated={dynamicProps:!0,dynamicItems:!1};var jr=rr;var xr={type:"object",required:["short_description"],additionalProperties:!1,properties:{short_description:{type:"string"},
description:{type:["string","null"]},externalId:{$ref:"#/components/schemas/ExternalId"},severity:{type:["string","null"]},
urgency:{type:["string","null"]},impact:{type:["string","null"]},category:{type:["string","null"]},subcategory:{type:["s\
tring","null"]},correlation_id:{$ref:"#/components/schemas/CorrelationId"},correlation_display:{$ref:"#/components/schem\
as/CorrelationDisplay"},additional_fields:{$ref:"#/components/schemas/AdditionalFields"},summary:{$ref:"#/components/sch\
emas/NotAField"},name:{$ref:"#/components/schemas/NotAField"}}};function $(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=$.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&r!==null&&(e=n(e,
i,"type",{},"must be string,null"),t++),$.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=V.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&r!==null&&(e=n(e,
i,"type",{},"must be string,null"),t++),V.errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=U.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"&&r!==null&&(e=n(e,
i,"type",{},"must be string,null"),t++),U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=R.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null&&(e=n(e,i,"type",{},"must be object,null"),t++),R.errors=e,t===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=q.
evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r!==null&&(e=n(e,i,"type",{},"must be\
 null"),t++),e=n(e,i,"not",{}),t++,q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=ge.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.short_description===void 0&&
(e=n(e,i,"required",{missingProperty:"short_description"}),t++);for(let s in r)ur.call(xr.properties,s)||(e=n(e,i,"addit\
ionalProperties",{additionalProperty:s}),t++);if(r.short_description!==void 0&&typeof r.short_description!="string"&&(e=
n(e,i+"/short_description","type",{},"must be string"),t++),r.description!==void 0){let s=r.description;typeof s!="strin\
g"&&s!==null&&(e=n(e,i+"/description","type",{},"must be string,null"),t++)}if(r.externalId!==void 0&&($(r.externalId,{instancePath:i+
"/externalId",parentData:r,parentDataProperty:"externalId",rootData:f,dynamicAnchors:p})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.severity!==void 0){let s=r.severity;typeof s!="string"&&s!==null&&(e=n(e,i+"/severity","type",{},
"must be string,null"),t++)}if(r.urgency!==void 0){let s=r.urgency;typeof s!="string"&&s!==null&&(e=n(e,i+"/urgency","ty\
pe",{},"must be string,null"),t++)}if(r.impact!==void 0){let s=r.impact;typeof s!="string"&&s!==null&&(e=n(e,i+"/impact",
"type",{},"must be string,null"),t++)}if(r.category!==void 0){let s=r.category;typeof s!="string"&&s!==null&&(e=n(e,i+"/\
category","type",{},"must be string,null"),t++)}if(r.subcategory!==void 0){let s=r.subcategory;typeof s!="string"&&s!==null&&
(e=n(e,i+"/subcategory","type",{},"must be string,null"),t++)}r.correlation_id!==void 0&&(V(r.correlation_id,{instancePath:i+
"/correlation_id",parentData:r,parentDataProperty:"correlation_id",rootData:f,dynamicAnchors:p})||(e=e===null?V.errors:e.
concat(V.errors),t=e.length)),r.correlation_display!==void 0&&(U(r.correlation_display,{instancePath:i+"/correlation_dis\
play",parentData:r,parentDataProperty:"correlation_display",rootData:f,dynamicAnchors:p})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),r.additional_fields!==void 0&&(R(r.additional_fields,{instancePath:i+"/additional_fields",parentData:r,
parentDataProperty:"additional_fields",rootData:f,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r.summary!==void 0&&(q(r.summary,{instancePath:i+"/summary",parentData:r,parentDataProperty:"summary",rootData:f,dynamicAnchors:p})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.name!==void 0&&(q(r.name,{instancePath:i+"/name",parentData:r,parentDataProperty:"\
name",rootData:f,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else e=n(e,i,"type",{},"must b\
e object"),t++;return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",required:[
"short_description"],additionalProperties:!1,properties:{short_description:{type:"string"},description:{type:["string","\
null"]},externalId:{$ref:"#/components/schemas/ExternalId"},category:{type:["string","null"]},subcategory:{type:["string",
"null"]},priority:{type:["string","null"]},dest_ip:{type:["string","array","null"],items:{type:"string"}},source_ip:{type:[
"string","array","null"],items:{type:"string"}},malware_hash:{type:["string","array","null"],items:{type:"string"}},malware_url:{
type:["string","array","null"],items:{type:"string"}},correlation_id:{$ref:"#/components/schemas/CorrelationId"},correlation_display:{
$ref:"#/components/schemas/CorrelationDisplay"},additional_fields:{$ref:"#/components/schemas/AdditionalFields"},summary:{
$ref:"#/components/schemas/NotAField"},name:{$ref:"#/components/schemas/NotAField"}}};function be(r,{instancePath:i="",parentData:y,
parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.short_description===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"short_description"}),t++);for(let s in r)ur.call(Pr.properties,s)||(e=n(e,i,"additionalProperties",
{additionalProperty:s}),t++);if(r.short_description!==void 0&&typeof r.short_description!="string"&&(e=n(e,i+"/short_des\
cription","type",{},"must be string"),t++),r.description!==void 0){let s=r.description;typeof s!="string"&&s!==null&&(e=
n(e,i+"/description","type",{},"must be string,null"),t++)}if(r.externalId!==void 0&&($(r.externalId,{instancePath:i+"/e\
xternalId",parentData:r,parentDataProperty:"externalId",rootData:f,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.category!==void 0){let s=r.category;typeof s!="string"&&s!==null&&(e=n(e,i+"/category","type",{},"must be\
 string,null"),t++)}if(r.subcategory!==void 0){let s=r.subcategory;typeof s!="string"&&s!==null&&(e=n(e,i+"/subcategory",
"type",{},"must be string,null"),t++)}if(r.priority!==void 0){let s=r.priority;typeof s!="string"&&s!==null&&(e=n(e,i+"/\
priority","type",{},"must be string,null"),t++)}if(r.dest_ip!==void 0){let s=r.dest_ip;if(typeof s!="string"&&!Array.isArray(
s)&&s!==null&&(e=n(e,i+"/dest_ip","type",{},"must be string,array,null"),t++),Array.isArray(s)){let u=s.length;for(let l=0;l<
u;l++)typeof s[l]!="string"&&(e=n(e,i+"/dest_ip/"+l,"type",{},"must be string"),t++)}}if(r.source_ip!==void 0){let s=r.source_ip;
if(typeof s!="string"&&!Array.isArray(s)&&s!==null&&(e=n(e,i+"/source_ip","type",{},"must be string,array,null"),t++),Array.
isArray(s)){let u=s.length;for(let l=0;l<u;l++)typeof s[l]!="string"&&(e=n(e,i+"/source_ip/"+l,"type",{},"must be string"),
t++)}}if(r.malware_hash!==void 0){let s=r.malware_hash;if(typeof s!="string"&&!Array.isArray(s)&&s!==null&&(e=n(e,i+"/ma\
lware_hash","type",{},"must be string,array,null"),t++),Array.isArray(s)){let u=s.length;for(let l=0;l<u;l++)typeof s[l]!=
"string"&&(e=n(e,i+"/malware_hash/"+l,"type",{},"must be string"),t++)}}if(r.malware_url!==void 0){let s=r.malware_url;if(typeof s!=
"string"&&!Array.isArray(s)&&s!==null&&(e=n(e,i+"/malware_url","type",{},"must be string,array,null"),t++),Array.isArray(
s)){let u=s.length;for(let l=0;l<u;l++)typeof s[l]!="string"&&(e=n(e,i+"/malware_url/"+l,"type",{},"must be string"),t++)}}
r.correlation_id!==void 0&&(V(r.correlation_id,{instancePath:i+"/correlation_id",parentData:r,parentDataProperty:"correl\
ation_id",rootData:f,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.correlation_display!==void 0&&
(U(r.correlation_display,{instancePath:i+"/correlation_display",parentData:r,parentDataProperty:"correlation_display",rootData:f,
dynamicAnchors:p})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.additional_fields!==void 0&&(R(r.additional_fields,
{instancePath:i+"/additional_fields",parentData:r,parentDataProperty:"additional_fields",rootData:f,dynamicAnchors:p})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.summary!==void 0&&(q(r.summary,{instancePath:i+"/summary",parentData:r,
parentDataProperty:"summary",rootData:f,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.name!==
void 0&&(q(r.name,{instancePath:i+"/name",parentData:r,parentDataProperty:"name",rootData:f,dynamicAnchors:p})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return be.errors=e,t===0}be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"object",required:["summary"],additionalProperties:!1,properties:{
summary:{type:"string"},description:{type:["string","null"]},externalId:{$ref:"#/components/schemas/ExternalId"},issueType:{
type:["string","null"]},priority:{type:["string","null"]},parent:{type:["string","null"]},labels:{type:["array","null"],
items:{type:"string",pattern:"^\\S*$"}},otherFields:{type:["object","null"],additionalProperties:{}},short_description:{
$ref:"#/components/schemas/NotAField"},name:{$ref:"#/components/schemas/NotAField"}}},fr=new RegExp("^\\S*$","u");function ve(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=ve.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.summary===
void 0&&(e=n(e,i,"required",{missingProperty:"summary"}),t++);for(let s in r)ur.call($r.properties,s)||(e=n(e,i,"additio\
nalProperties",{additionalProperty:s}),t++);if(r.summary!==void 0&&typeof r.summary!="string"&&(e=n(e,i+"/summary","type",
{},"must be string"),t++),r.description!==void 0){let s=r.description;typeof s!="string"&&s!==null&&(e=n(e,i+"/descripti\
on","type",{},"must be string,null"),t++)}if(r.externalId!==void 0&&($(r.externalId,{instancePath:i+"/externalId",parentData:r,
parentDataProperty:"externalId",rootData:f,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.issueType!==
void 0){let s=r.issueType;typeof s!="string"&&s!==null&&(e=n(e,i+"/issueType","type",{},"must be string,null"),t++)}if(r.
priority!==void 0){let s=r.priority;typeof s!="string"&&s!==null&&(e=n(e,i+"/priority","type",{},"must be string,null"),
t++)}if(r.parent!==void 0){let s=r.parent;typeof s!="string"&&s!==null&&(e=n(e,i+"/parent","type",{},"must be string,nul\
l"),t++)}if(r.labels!==void 0){let s=r.labels;if(!Array.isArray(s)&&s!==null&&(e=n(e,i+"/labels","type",{},"must be arra\
y,null"),t++),Array.isArray(s)){let u=s.length;for(let l=0;l<u;l++){let d=s[l];typeof d=="string"?fr.test(d)||(e=n(e,i+"\
/labels/"+l,"pattern",{},'must match pattern "^\\S*$"'),t++):(e=n(e,i+"/labels/"+l,"type",{},"must be string"),t++)}}}if(r.
otherFields!==void 0){let s=r.otherFields;!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null&&(e=n(e,i+"/otherFields",
"type",{},"must be object,null"),t++)}r.short_description!==void 0&&(q(r.short_description,{instancePath:i+"/short_descr\
iption",parentData:r,parentDataProperty:"short_description",rootData:f,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.name!==void 0&&(q(r.name,{instancePath:i+"/name",parentData:r,parentDataProperty:"name",rootData:f,
dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return ve.
errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.name===void 0&&(e=n(e,i,"required",{missingProperty:"name"}),t++);for(let s in r)s==="name"||s==="description"||s===
"externalId"||s==="incidentTypes"||s==="severityCode"||s==="short_description"||s==="summary"||(e=n(e,i,"additionalPrope\
rties",{additionalProperty:s}),t++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},"must be str\
ing"),t++),r.description!==void 0){let s=r.description;typeof s!="string"&&s!==null&&(e=n(e,i+"/description","type",{},"\
must be string,null"),t++)}if(r.externalId!==void 0&&($(r.externalId,{instancePath:i+"/externalId",parentData:r,parentDataProperty:"\
externalId",rootData:f,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.incidentTypes!==void 0){
let s=r.incidentTypes;if(!Array.isArray(s)&&s!==null&&(e=n(e,i+"/incidentTypes","type",{},"must be array,null"),t++),Array.
isArray(s)){let u=s.length;for(let l=0;l<u;l++){let d=s[l];typeof d=="number"&&isFinite(d)||(e=n(e,i+"/incidentTypes/"+l,
"type",{},"must be number"),t++)}}}if(r.severityCode!==void 0){let s=r.severityCode;!(typeof s=="number"&&isFinite(s))&&
s!==null&&(e=n(e,i+"/severityCode","type",{},"must be number,null"),t++)}r.short_description!==void 0&&(q(r.short_description,
{instancePath:i+"/short_description",parentData:r,parentDataProperty:"short_description",rootData:f,dynamicAnchors:p})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.summary!==void 0&&(q(r.summary,{instancePath:i+"/summary",parentData:r,
parentDataProperty:"summary",rootData:f,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else e=
n(e,i,"type",{},"must be object"),t++;return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Ae.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;ge(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length);var _=l===t;if(u=u||_,_)var d=!0;let c=t;
be(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?be.errors:e.concat(be.
errors),t=e.length);var _=c===t;u=u||_,_&&d!==!0&&(d=!0);let a=t;ve(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);var _=a===t;u=u||_,_&&d!==!0&&(d=!0);
let v=t;_e(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?_e.errors:e.concat(
_e.errors),t=e.length);var _=v===t;return u=u||_,_&&d!==!0&&(d=!0),u?(t=s,e!==null&&(s?e.length=s:e=null)):(e=n(e,i,"any\
Of",{},"must match a schema in anyOf"),t++),Ae.errors=e,o.props=d,t===0}Ae.evaluated={dynamicProps:!0,dynamicItems:!1};function Ie(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.commentId===void 0&&(e=n(e,i,"required",{missingProperty:"commentId"}),t++),r.comment===void 0&&(e=n(e,i,"required",
{missingProperty:"comment"}),t++);for(let s in r)s==="commentId"||s==="comment"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),
t++);r.commentId!==void 0&&typeof r.commentId!="string"&&(e=n(e,i+"/commentId","type",{},"must be string"),t++),r.comment!==
void 0&&typeof r.comment!="string"&&(e=n(e,i+"/comment","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be\
 object"),t++;return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=De.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.incident===void 0&&(e=n(e,
i,"required",{missingProperty:"incident"}),t++);for(let s in r)s==="incident"||s==="comments"||(e=n(e,i,"additionalPrope\
rties",{additionalProperty:s}),t++);if(r.incident!==void 0&&(Ae(r.incident,{instancePath:i+"/incident",parentData:r,parentDataProperty:"\
incident",rootData:f,dynamicAnchors:p})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.comments!==void 0){let s=r.
comments;if(!Array.isArray(s)&&s!==null&&(e=n(e,i+"/comments","type",{},"must be array,null"),t++),Array.isArray(s)){let u=s.
length;for(let l=0;l<u;l++)Ie(s[l],{instancePath:i+"/comments/"+l,parentData:s,parentDataProperty:l,rootData:f,dynamicAnchors:p})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)}}}else e=n(e,i,"type",{},"must be object"),t++;return De.errors=e,
t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"s\
ubAction"}),t++),r.subActionParams===void 0&&(e=n(e,i,"required",{missingProperty:"subActionParams"}),t++);for(let s in r)
s==="subAction"||s==="subActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){
let s=r.subAction;typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="pushToService"&&(e=n(e,
i+"/subAction","const",{allowedValue:"pushToService"}),t++)}r.subActionParams!==void 0&&(De(r.subActionParams,{instancePath:i+
"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?De.errors:
e.concat(De.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return qe.errors=e,t===0}qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.externalId===void 0&&(e=n(e,i,"required",{missingProperty:"externalId"}),t++);for(let s in r)s!=="externalId"&&(e=
n(e,i,"additionalProperties",{additionalProperty:s}),t++);r.externalId!==void 0&&typeof r.externalId!="string"&&(e=n(e,i+
"/externalId","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return je.errors=e,t===0}je.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++);for(let s in r)s!=="id"&&(e=n(e,i,"additionalPropert\
ies",{additionalProperty:s}),t++);r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),t++)}else
e=n(e,i,"type",{},"must be object"),t++;return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Pe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Pe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=t,u=!1,l=t;je(r,{instancePath:i,parentData:y,
parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?je.errors:e.concat(je.errors),t=e.length);var a=l===t;if(u=
u||a,a)var d=!0;let c=t;xe(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?
xe.errors:e.concat(xe.errors),t=e.length);var a=c===t;return u=u||a,a&&d!==!0&&(d=!0),u?(t=s,e!==null&&(s?e.length=s:e=null)):
(e=n(e,i,"anyOf",{},"must match a schema in anyOf"),t++),Pe.errors=e,o.props=d,t===0}Pe.evaluated={dynamicProps:!0,dynamicItems:!1};
function $e(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++),r.subActionParams===void 0&&(e=n(e,i,"\
required",{missingProperty:"subActionParams"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=n(e,i,"add\
itionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&(e=n(e,i+
"/subAction","type",{},"must be string"),t++),s!=="getIncident"&&(e=n(e,i+"/subAction","const",{allowedValue:"getInciden\
t"}),t++)}r.subActionParams!==void 0&&(Pe(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length))}else e=n(e,i,"typ\
e",{},"must be object"),t++;return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.fields===void 0&&(e=n(e,i,"required",{missingProperty:"fields"}),t++);for(let s in r)s!=="fields"&&(e=n(e,i,"addit\
ionalProperties",{additionalProperty:s}),t++);if(r.fields!==void 0){let s=r.fields;if(Array.isArray(s)){let u=s.length;for(let l=0;l<
u;l++)typeof s[l]!="string"&&(e=n(e,i+"/fields/"+l,"type",{},"must be string"),t++)}else e=n(e,i+"/fields","type",{},"mu\
st be array"),t++}}else e=n(e,i,"type",{},"must be object"),t++;return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++),r.subActionParams===void 0&&
(e=n(e,i,"required",{missingProperty:"subActionParams"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=
n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&
(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="getChoices"&&(e=n(e,i+"/subAction","const",{allowedValue:"ge\
tChoices"}),t++)}r.subActionParams!==void 0&&(Be(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length))}else e=n(e,i,"typ\
e",{},"must be object"),t++;return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=x.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let s in r)e=n(e,i,"additionalProperties",{additionalProperty:s}),t++;else e=n(e,i,"type",{},"must be object"),t++;return x.
errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"s\
ubAction"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),
t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),
s!=="getFields"&&(e=n(e,i+"/subAction","const",{allowedValue:"getFields"}),t++)}r.subActionParams!==void 0&&(x(r.subActionParams,
{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return Ce.errors=e,t===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++);for(let s in r)s==="subAction"||s==="s\
ubActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;
typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="handshake"&&(e=n(e,i+"/subAction","const",
{allowedValue:"handshake"}),t++)}r.subActionParams!==void 0&&(x(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,
parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else
e=n(e,i,"type",{},"must be object"),t++;return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++);for(let s in r)s==="subAction"||s==="s\
ubActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;
typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="issueTypes"&&(e=n(e,i+"/subAction","cons\
t",{allowedValue:"issueTypes"}),t++)}r.subActionParams!==void 0&&(x(r.subActionParams,{instancePath:i+"/subActionParams",
parentData:r,parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),
t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return we.errors=e,t===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++);for(let s in r)s!=="id"&&(e=n(e,i,"additionalPropert\
ies",{additionalProperty:s}),t++);r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),t++)}else
e=n(e,i,"type",{},"must be object"),t++;return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ne(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++),r.subActionParams===void 0&&(e=n(e,i,"\
required",{missingProperty:"subActionParams"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=n(e,i,"add\
itionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&(e=n(e,i+
"/subAction","type",{},"must be string"),t++),s!=="fieldsByIssueType"&&(e=n(e,i+"/subAction","const",{allowedValue:"fiel\
dsByIssueType"}),t++)}r.subActionParams!==void 0&&(ke(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,
parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else
e=n(e,i,"type",{},"must be object"),t++;return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++);for(let s in r)s!=="title"&&(e=n(e,i,"addition\
alProperties",{additionalProperty:s}),t++);r.title!==void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must\
 be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return Se.errors=e,t===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Te(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++),r.subActionParams===void 0&&
(e=n(e,i,"required",{missingProperty:"subActionParams"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=
n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&
(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="issues"&&(e=n(e,i+"/subAction","const",{allowedValue:"issues"}),
t++)}r.subActionParams!==void 0&&(Se(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"\
subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length))}else e=n(e,i,"typ\
e",{},"must be object"),t++;return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.id===void 0&&(e=n(e,i,"required",{missingProperty:"id"}),t++);for(let s in r)s!=="id"&&(e=n(e,i,"additionalPropert\
ies",{additionalProperty:s}),t++);r.id!==void 0&&typeof r.id!="string"&&(e=n(e,i+"/id","type",{},"must be string"),t++)}else
e=n(e,i,"type",{},"must be object"),t++;return Fe.errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ve(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++),r.subActionParams===void 0&&(e=n(e,i,"\
required",{missingProperty:"subActionParams"}),t++);for(let s in r)s==="subAction"||s==="subActionParams"||(e=n(e,i,"add\
itionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;typeof s!="string"&&(e=n(e,i+
"/subAction","type",{},"must be string"),t++),s!=="issue"&&(e=n(e,i+"/subAction","const",{allowedValue:"issue"}),t++)}r.
subActionParams!==void 0&&(Fe(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,parentDataProperty:"subA\
ctionParams",rootData:f,dynamicAnchors:p})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else e=n(e,i,"type",{},
"must be object"),t++;return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++);for(let s in r)s==="subAction"||s==="s\
ubActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;
typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="incidentTypes"&&(e=n(e,i+"/subAction","c\
onst",{allowedValue:"incidentTypes"}),t++)}r.subActionParams!==void 0&&(x(r.subActionParams,{instancePath:i+"/subActionP\
arams",parentData:r,parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.
errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return Ue.errors=e,t===0}Ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Re(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){r.subAction===void 0&&(e=n(e,i,"required",{missingProperty:"subAction"}),t++);for(let s in r)s==="subAction"||s==="s\
ubActionParams"||(e=n(e,i,"additionalProperties",{additionalProperty:s}),t++);if(r.subAction!==void 0){let s=r.subAction;
typeof s!="string"&&(e=n(e,i+"/subAction","type",{},"must be string"),t++),s!=="severity"&&(e=n(e,i+"/subAction","const",
{allowedValue:"severity"}),t++)}r.subActionParams!==void 0&&(x(r.subActionParams,{instancePath:i+"/subActionParams",parentData:r,
parentDataProperty:"subActionParams",rootData:f,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else
e=n(e,i,"type",{},"must be object"),t++;return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Me(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){let u=r.subAction;if(typeof u=="string")if(u==="pushToService"){qe(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var s=!0}else u==="getIncident"?($e(
r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?$e.errors:e.concat($e.errors),
t=e.length),s!==!0&&(s=!0)):u==="getChoices"?(Oe(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length),s!==!0&&(s=!0)):u==="getFields"?(Ce(r,{instancePath:i,parentData:y,
parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length),s!==!0&&(s=!0)):
u==="handshake"?(Ee(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length),s!==!0&&(s=!0)):u==="issueTypes"?(we(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?we.errors:e.concat(we.errors),t=e.length),s!==!0&&(s=!0)):u==="fieldsByIssueT\
ype"?(Ne(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length),s!==!0&&(s=!0)):u==="issues"?(Te(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length),s!==!0&&(s=!0)):u==="issue"?(Ve(r,{instancePath:i,parentData:y,parentDataProperty:m,
rootData:f,dynamicAnchors:p})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length),s!==!0&&(s=!0)):u==="incidentTypes"?
(Ue(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Ue.errors:e.concat(Ue.
errors),t=e.length),s!==!0&&(s=!0)):u==="severity"?(Re(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length),s!==!0&&(s=!0)):(e=n(e,i,"discriminator",{error:"mapping",tag:"sub\
Action",tagValue:u}),t++);else e=n(e,i,"discriminator",{error:"tag",tag:"subAction",tagValue:u}),t++}else e=n(e,i,"type",
{},"must be object"),t++;return Me.errors=e,o.props=s,t===0}Me.evaluated={dynamicProps:!0,dynamicItems:!1};function rr(r,{
instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=rr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.params===
void 0&&(e=n(e,i,"required",{missingProperty:"params"}),t++);for(let s in r)s!=="params"&&(e=n(e,i,"additionalProperties",
{additionalProperty:s}),t++);r.params!==void 0&&(Me(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"\
params",rootData:f,dynamicAnchors:p})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else e=n(e,i,"type",{},"mu\
st be object"),t++;return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=tr;function tr(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=tr.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.connector_id===void 0&&(e=n(e,i,"required",{missingProperty:"connector_id"}),t++),r.connector_name===void 0&&(e=n(
e,i,"required",{missingProperty:"connector_name"}),t++),r.external_id===void 0&&(e=n(e,i,"required",{missingProperty:"ex\
ternal_id"}),t++),r.external_title===void 0&&(e=n(e,i,"required",{missingProperty:"external_title"}),t++),r.external_url===
void 0&&(e=n(e,i,"required",{missingProperty:"external_url"}),t++),r.connector_id!==void 0&&typeof r.connector_id!="stri\
ng"&&(e=n(e,i+"/connector_id","type",{},"must be string"),t++),r.connector_name!==void 0&&typeof r.connector_name!="stri\
ng"&&(e=n(e,i+"/connector_name","type",{},"must be string"),t++),r.external_id!==void 0&&typeof r.external_id!="string"&&
(e=n(e,i+"/external_id","type",{},"must be string"),t++),r.external_title!==void 0&&typeof r.external_title!="string"&&(e=
n(e,i+"/external_title","type",{},"must be string"),t++),r.external_url!==void 0&&typeof r.external_url!="string"&&(e=n(
e,i+"/external_url","type",{},"must be string"),t++)):(e=n(e,i,"type",{},"must be object"),t++),tr.errors=e,t===0}tr.evaluated=
{props:{connector_id:!0,connector_name:!0,external_id:!0,external_title:!0,external_url:!0},dynamicProps:!1,dynamicItems:!1};
var Or=ir;function ir(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.statusCode===void 0&&(e=n(e,i,"required",{missingProperty:"statusCode"}),t++),r.error===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"error"}),t++),r.message===void 0&&(e=n(e,i,"required",{missingProperty:"message"}),t++),r.statusCode!==
void 0){let s=r.statusCode;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(e=n(e,i+"/statusCode","type",{},"must be\
 integer"),t++)}r.error!==void 0&&typeof r.error!="string"&&(e=n(e,i+"/error","type",{},"must be string"),t++),r.message!==
void 0&&typeof r.message!="string"&&(e=n(e,i+"/message","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be\
 object"),t++;return ir.errors=e,t===0}ir.evaluated={props:{statusCode:!0,error:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
var Cr=nr;function he(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.status===void 0&&(e=n(e,i,"required",{missingProperty:"status"}),t++),r.actionId===void 0&&(e=n(e,i,"required",
{missingProperty:"actionId"}),t++),r.data===void 0&&(e=n(e,i,"required",{missingProperty:"data"}),t++),r.status!==void 0){
let s=r.status;typeof s!="string"&&(e=n(e,i+"/status","type",{},"must be string"),t++),s!=="ok"&&(e=n(e,i+"/status","con\
st",{allowedValue:"ok"}),t++)}r.actionId!==void 0&&typeof r.actionId!="string"&&(e=n(e,i+"/actionId","type",{},"must be \
string"),t++),r.data!==void 0&&(T(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"data",rootData:f,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;return he.errors=e,t===
0}he.evaluated={props:{status:!0,actionId:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:i="",
parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=nr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){let u=r.status;if(typeof u==
"string")if(u==="ok"){he(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?
he.errors:e.concat(he.errors),t=e.length);var s={};s.status=!0,s.actionId=!0,s.data=!0}else u==="error"?(S(r,{instancePath:i,
parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),t=e.length),s!==
!0&&(s=s||{},s.status=!0,s.actionId=!0,s.message=!0,s.serviceMessage=!0,s.retry=!0)):(e=n(e,i,"discriminator",{error:"ma\
pping",tag:"status",tagValue:u}),t++);else e=n(e,i,"discriminator",{error:"tag",tag:"status",tagValue:u}),t++}else e=n(e,
i,"type",{},"must be object"),t++;return nr.errors=e,o.props=s,t===0}nr.evaluated={dynamicProps:!0,dynamicItems:!1};var Er=sr;function j(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=j.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.fullName===void 0&&(e=n(e,i,"required",{missingProperty:"fullName"}),t++),r.username===void 0&&(e=n(e,i,"required",
{missingProperty:"username"}),t++),r.fullName!==void 0){let s=r.fullName;typeof s!="string"&&s!==null&&(e=n(e,i+"/fullNa\
me","type",{},"must be string,null"),t++)}r.username!==void 0&&typeof r.username!="string"&&(e=n(e,i+"/username","type",
{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return j.errors=e,t===0}j.evaluated={props:{fullName:!0,
username:!0},dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=B.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.commentId===void 0&&(e=n(e,i,"required",{missingProperty:"commentId"}),t++),r.comment===void 0&&(e=n(e,i,"required",
{missingProperty:"comment"}),t++),r.createdAt===void 0&&(e=n(e,i,"required",{missingProperty:"createdAt"}),t++),r.createdBy===
void 0&&(e=n(e,i,"required",{missingProperty:"createdBy"}),t++),r.updatedAt===void 0&&(e=n(e,i,"required",{missingProperty:"\
updatedAt"}),t++),r.updatedBy===void 0&&(e=n(e,i,"required",{missingProperty:"updatedBy"}),t++),r.commentId!==void 0&&typeof r.
commentId!="string"&&(e=n(e,i+"/commentId","type",{},"must be string"),t++),r.comment!==void 0&&typeof r.comment!="strin\
g"&&(e=n(e,i+"/comment","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.createdAt!="string"&&(e=n(e,i+"/\
createdAt","type",{},"must be string"),t++),r.createdBy!==void 0&&(j(r.createdBy,{instancePath:i+"/createdBy",parentData:r,
parentDataProperty:"createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.updatedAt!==
void 0){let l=r.updatedAt;typeof l!="string"&&l!==null&&(e=n(e,i+"/updatedAt","type",{},"must be string,null"),t++)}if(r.
updatedBy!==void 0){let l=r.updatedBy,d=t,c=!1,a=t;j(l,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"upd\
atedBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var u=a===t;if(c=c||u,u){var s={};
s.fullName=!0,s.username=!0}let v=t;l!==null&&(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var u=v===t;c=c||u,c?
(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,i+"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(e,
i,"type",{},"must be object"),t++;return B.errors=e,t===0}B.evaluated={props:{commentId:!0,comment:!0,createdAt:!0,createdBy:!0,
updatedAt:!0,updatedBy:!0},dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:i="",parentData:y,parentDataProperty:m,
rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.comments===void 0&&(e=n(e,i,"required",{missingProperty:"\
comments"}),t++),r.createdAt===void 0&&(e=n(e,i,"required",{missingProperty:"createdAt"}),t++),r.createdBy===void 0&&(e=
n(e,i,"required",{missingProperty:"createdBy"}),t++),r.description===void 0&&(e=n(e,i,"required",{missingProperty:"descr\
iption"}),t++),r.externalId===void 0&&(e=n(e,i,"required",{missingProperty:"externalId"}),t++),r.savedObjectId===void 0&&
(e=n(e,i,"required",{missingProperty:"savedObjectId"}),t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"titl\
e"}),t++),r.updatedAt===void 0&&(e=n(e,i,"required",{missingProperty:"updatedAt"}),t++),r.updatedBy===void 0&&(e=n(e,i,"\
required",{missingProperty:"updatedBy"}),t++),r.savedObjectId!==void 0&&typeof r.savedObjectId!="string"&&(e=n(e,i+"/sav\
edObjectId","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.createdAt!="string"&&(e=n(e,i+"/createdAt","\
type",{},"must be string"),t++),r.createdBy!==void 0&&(j(r.createdBy,{instancePath:i+"/createdBy",parentData:r,parentDataProperty:"\
createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.comments!==void 0){let l=r.
comments;if(!Array.isArray(l)&&l!==null&&(e=n(e,i+"/comments","type",{},"must be array,null"),t++),Array.isArray(l)){let d=l.
length;for(let c=0;c<d;c++)B(l[c],{instancePath:i+"/comments/"+c,parentData:l,parentDataProperty:c,rootData:f,dynamicAnchors:p})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)}}if(r.description!==void 0){let l=r.description;typeof l!="string"&&
l!==null&&(e=n(e,i+"/description","type",{},"must be string,null"),t++)}if(r.externalId!==void 0){let l=r.externalId;typeof l!=
"string"&&l!==null&&(e=n(e,i+"/externalId","type",{},"must be string,null"),t++)}if(r.title!==void 0&&typeof r.title!="s\
tring"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.updatedAt!==void 0){let l=r.updatedAt;typeof l!="string"&&l!==
null&&(e=n(e,i+"/updatedAt","type",{},"must be string,null"),t++)}if(r.updatedBy!==void 0){let l=r.updatedBy,d=t,c=!1,a=t;
j(l,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"updatedBy",rootData:f,dynamicAnchors:p})||(e=e===null?
j.errors:e.concat(j.errors),t=e.length);var u=a===t;if(c=c||u,u){var s={};s.fullName=!0,s.username=!0}let v=t;l!==null&&
(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var u=v===t;c=c||u,c?(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,i+
"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}if(r.impact!==void 0){let l=r.impact;typeof l!="string"&&l!==
null&&(e=n(e,i+"/impact","type",{},"must be string,null"),t++)}if(r.severity!==void 0){let l=r.severity;typeof l!="strin\
g"&&l!==null&&(e=n(e,i+"/severity","type",{},"must be string,null"),t++)}if(r.urgency!==void 0){let l=r.urgency;typeof l!=
"string"&&l!==null&&(e=n(e,i+"/urgency","type",{},"must be string,null"),t++)}r.short_description!==void 0&&typeof r.short_description!=
"string"&&(e=n(e,i+"/short_description","type",{},"must be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return Je.
errors=e,t===0}Je.evaluated={props:{savedObjectId:!0,createdAt:!0,createdBy:!0,comments:!0,description:!0,externalId:!0,
title:!0,updatedAt:!0,updatedBy:!0,impact:!0,severity:!0,urgency:!0,short_description:!0},dynamicProps:!1,dynamicItems:!1};
function Ge(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.connector_type===void 0&&(e=n(e,i,"required",{missingProperty:"connector_type"}),t++),r.params===void 0&&(e=n(e,
i,"required",{missingProperty:"params"}),t++),r.connector_type!==void 0){let s=r.connector_type;typeof s!="string"&&(e=n(
e,i+"/connector_type","type",{},"must be string"),t++),s!==".servicenow"&&(e=n(e,i+"/connector_type","const",{allowedValue:"\
.servicenow"}),t++)}r.params!==void 0&&(Je(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"params",rootData:f,
dynamicAnchors:p})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;
return Ge.errors=e,t===0}Ge.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.comments===void 0&&(e=n(e,i,"required",{missingProperty:"comments"}),t++),r.createdAt===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"createdAt"}),t++),r.createdBy===void 0&&(e=n(e,i,"required",{missingProperty:"createdBy"}),t++),r.
description===void 0&&(e=n(e,i,"required",{missingProperty:"description"}),t++),r.externalId===void 0&&(e=n(e,i,"require\
d",{missingProperty:"externalId"}),t++),r.savedObjectId===void 0&&(e=n(e,i,"required",{missingProperty:"savedObjectId"}),
t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++),r.updatedAt===void 0&&(e=n(e,i,"required",{missingProperty:"\
updatedAt"}),t++),r.updatedBy===void 0&&(e=n(e,i,"required",{missingProperty:"updatedBy"}),t++),r.savedObjectId!==void 0&&
typeof r.savedObjectId!="string"&&(e=n(e,i+"/savedObjectId","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.
createdAt!="string"&&(e=n(e,i+"/createdAt","type",{},"must be string"),t++),r.createdBy!==void 0&&(j(r.createdBy,{instancePath:i+
"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.
errors),t=e.length)),r.comments!==void 0){let l=r.comments;if(!Array.isArray(l)&&l!==null&&(e=n(e,i+"/comments","type",{},
"must be array,null"),t++),Array.isArray(l)){let d=l.length;for(let c=0;c<d;c++)B(l[c],{instancePath:i+"/comments/"+c,parentData:l,
parentDataProperty:c,rootData:f,dynamicAnchors:p})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}}if(r.description!==
void 0){let l=r.description;typeof l!="string"&&l!==null&&(e=n(e,i+"/description","type",{},"must be string,null"),t++)}
if(r.externalId!==void 0){let l=r.externalId;typeof l!="string"&&l!==null&&(e=n(e,i+"/externalId","type",{},"must be str\
ing,null"),t++)}if(r.title!==void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.updatedAt!==
void 0){let l=r.updatedAt;typeof l!="string"&&l!==null&&(e=n(e,i+"/updatedAt","type",{},"must be string,null"),t++)}if(r.
updatedBy!==void 0){let l=r.updatedBy,d=t,c=!1,a=t;j(l,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"upd\
atedBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var u=a===t;if(c=c||u,u){var s={};
s.fullName=!0,s.username=!0}let v=t;l!==null&&(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var u=v===t;c=c||u,c?
(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,i+"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}if(r.issueType!==
void 0){let l=r.issueType;typeof l!="string"&&l!==null&&(e=n(e,i+"/issueType","type",{},"must be string,null"),t++)}if(r.
priority!==void 0){let l=r.priority;typeof l!="string"&&l!==null&&(e=n(e,i+"/priority","type",{},"must be string,null"),
t++)}if(r.parent!==void 0){let l=r.parent;typeof l!="string"&&l!==null&&(e=n(e,i+"/parent","type",{},"must be string,nul\
l"),t++)}if(r.labels!==void 0){let l=r.labels;if(!Array.isArray(l)&&l!==null&&(e=n(e,i+"/labels","type",{},"must be arra\
y,null"),t++),Array.isArray(l)){let d=l.length;for(let c=0;c<d;c++){let a=l[c];typeof a=="string"?fr.test(a)||(e=n(e,i+"\
/labels/"+c,"pattern",{},'must match pattern "^\\S*$"'),t++):(e=n(e,i+"/labels/"+c,"type",{},"must be string"),t++)}}}r.
summary!==void 0&&typeof r.summary!="string"&&(e=n(e,i+"/summary","type",{},"must be string"),t++)}else e=n(e,i,"type",{},
"must be object"),t++;return He.errors=e,t===0}He.evaluated={props:{savedObjectId:!0,createdAt:!0,createdBy:!0,comments:!0,
description:!0,externalId:!0,title:!0,updatedAt:!0,updatedBy:!0,issueType:!0,priority:!0,parent:!0,labels:!0,summary:!0},
dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.connector_type===void 0&&(e=n(e,i,"required",{missingProperty:"connector_type"}),t++),r.params===
void 0&&(e=n(e,i,"required",{missingProperty:"params"}),t++),r.connector_type!==void 0){let s=r.connector_type;typeof s!=
"string"&&(e=n(e,i+"/connector_type","type",{},"must be string"),t++),s!==".jira"&&(e=n(e,i+"/connector_type","const",{allowedValue:"\
.jira"}),t++)}r.params!==void 0&&(He(r.params,{instancePath:i+"/params",parentData:r,parentDataProperty:"params",rootData:f,
dynamicAnchors:p})||(e=e===null?He.errors:e.concat(He.errors),t=e.length))}else e=n(e,i,"type",{},"must be object"),t++;
return Ke.errors=e,t===0}Ke.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.comments===void 0&&(e=n(e,i,"required",{missingProperty:"comments"}),t++),r.createdAt===void 0&&(e=n(e,i,"requi\
red",{missingProperty:"createdAt"}),t++),r.createdBy===void 0&&(e=n(e,i,"required",{missingProperty:"createdBy"}),t++),r.
description===void 0&&(e=n(e,i,"required",{missingProperty:"description"}),t++),r.externalId===void 0&&(e=n(e,i,"require\
d",{missingProperty:"externalId"}),t++),r.savedObjectId===void 0&&(e=n(e,i,"required",{missingProperty:"savedObjectId"}),
t++),r.title===void 0&&(e=n(e,i,"required",{missingProperty:"title"}),t++),r.updatedAt===void 0&&(e=n(e,i,"required",{missingProperty:"\
updatedAt"}),t++),r.updatedBy===void 0&&(e=n(e,i,"required",{missingProperty:"updatedBy"}),t++),r.savedObjectId!==void 0&&
typeof r.savedObjectId!="string"&&(e=n(e,i+"/savedObjectId","type",{},"must be string"),t++),r.createdAt!==void 0&&typeof r.
createdAt!="string"&&(e=n(e,i+"/createdAt","type",{},"must be string"),t++),r.createdBy!==void 0&&(j(r.createdBy,{instancePath:i+
"/createdBy",parentData:r,parentDataProperty:"createdBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.
errors),t=e.length)),r.comments!==void 0){let l=r.comments;if(!Array.isArray(l)&&l!==null&&(e=n(e,i+"/comments","type",{},
"must be array,null"),t++),Array.isArray(l)){let d=l.length;for(let c=0;c<d;c++)B(l[c],{instancePath:i+"/comments/"+c,parentData:l,
parentDataProperty:c,rootData:f,dynamicAnchors:p})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}}if(r.description!==
void 0){let l=r.description;typeof l!="string"&&l!==null&&(e=n(e,i+"/description","type",{},"must be string,null"),t++)}
if(r.externalId!==void 0){let l=r.externalId;typeof l!="string"&&l!==null&&(e=n(e,i+"/externalId","type",{},"must be str\
ing,null"),t++)}if(r.title!==void 0&&typeof r.title!="string"&&(e=n(e,i+"/title","type",{},"must be string"),t++),r.updatedAt!==
void 0){let l=r.updatedAt;typeof l!="string"&&l!==null&&(e=n(e,i+"/updatedAt","type",{},"must be string,null"),t++)}if(r.
updatedBy!==void 0){let l=r.updatedBy,d=t,c=!1,a=t;j(l,{instancePath:i+"/updatedBy",parentData:r,parentDataProperty:"upd\
atedBy",rootData:f,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var u=a===t;if(c=c||u,u){var s={};
s.fullName=!0,s.username=!0}let v=t;l!==null&&(e=n(e,i+"/updatedBy","type",{},"must be null"),t++);var u=v===t;c=c||u,c?
(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,i+"/updatedBy","anyOf",{},"must match a schema in anyOf"),t++)}if(r.incidentTypes!==
void 0){let l=r.incidentTypes;if(!Array.isArray(l)&&l!==null&&(e=n(e,i+"/incidentTypes","type",{},"must be array,null"),
t++),Array.isArray(l)){let d=l.length;for(let c=0;c<d;c++)typeof l[c]!="string"&&(e=n(e,i+"/incidentTypes/"+c,"type",{},
"must be string"),t++)}}if(r.severityCode!==void 0){let l=r.severityCode;typeof l!="string"&&l!==null&&(e=n(e,i+"/severi\
tyCode","type",{},"must be string,null"),t++)}r.name!==void 0&&typeof r.name!="string"&&(e=n(e,i+"/name","type",{},"must\
 be string"),t++)}else e=n(e,i,"type",{},"must be object"),t++;return Le.errors=e,t===0}Le.evaluated={props:{savedObjectId:!0,
createdAt:!0,createdBy:!0,comments:!0,description:!0,externalId:!0,title:!0,updatedAt:!0,updatedBy:!0,incidentTypes:!0,severityCode:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,
dynamicAnchors:p={}}={}){let e=null,t=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.connector_type===void 0&&(e=n(e,i,"required",{missingProperty:"connector_\
type"}),t++),r.params===void 0&&(e=n(e,i,"required",{missingProperty:"params"}),t++),r.connector_type!==void 0){let s=r.
connector_type;typeof s!="string"&&(e=n(e,i+"/connector_type","type",{},"must be string"),t++),s!==".resilient"&&(e=n(e,
i+"/connector_type","const",{allowedValue:".resilient"}),t++)}r.params!==void 0&&(Le(r.params,{instancePath:i+"/params",
parentData:r,parentDataProperty:"params",rootData:f,dynamicAnchors:p})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else
e=n(e,i,"type",{},"must be object"),t++;return ze.errors=e,t===0}ze.evaluated={props:{connector_type:!0,params:!0},dynamicProps:!1,
dynamicItems:!1};function sr(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){
let e=null,t=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){let u=r.connector_type;if(typeof u=="string")if(u===".servicenow"){Ge(r,{instancePath:i,parentData:y,
parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);var s={};s.connector_type=
!0,s.params=!0}else u===".jira"?(Ke(r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=
e===null?Ke.errors:e.concat(Ke.errors),t=e.length),s!==!0&&(s=s||{},s.connector_type=!0,s.params=!0)):u===".resilient"?(ze(
r,{instancePath:i,parentData:y,parentDataProperty:m,rootData:f,dynamicAnchors:p})||(e=e===null?ze.errors:e.concat(ze.errors),
t=e.length),s!==!0&&(s=s||{},s.connector_type=!0,s.params=!0)):(e=n(e,i,"discriminator",{error:"mapping",tag:"connector_\
type",tagValue:u}),t++);else e=n(e,i,"discriminator",{error:"tag",tag:"connector_type",tagValue:u}),t++}else e=n(e,i,"ty\
pe",{},"must be object"),t++;return sr.errors=e,o.props=s,t===0}sr.evaluated={dynamicProps:!0,dynamicItems:!1};var wr=or;function or(r,{instancePath:i="",parentData:y,parentDataProperty:m,rootData:f=r,dynamicAnchors:p={}}={}){let e=null,t=0,
o=or.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)||(e=n(e,i,"type",{},"must be object"),t++),or.errors=e,t===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};function n(r,i,y,m,f){
let p={instancePath:i,keyword:y,params:m,message:f};return r===null?[p]:(r.push(p),r)}return ar(kr);})();
