// Generated from specs/datadog by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"AttachServiceNowTicketRequest" | "CaseResponse" | "CreateServiceNowTicketsRequest" | "DetachFindingsRequest" | "ErrorResponse" | "FindingCaseListResponse" | "FindingCaseResponse" | "ProjectListResponse" | "SearchFindingsRequest" | "SearchFindingsResponse", Check> = (()=>{var nr=Object.defineProperty;var ur=Object.getOwnPropertyDescriptor;var fr=Object.getOwnPropertyNames;var ar=Object.prototype.hasOwnProperty;var lr=(r,s)=>{for(var c in s)nr(r,c,{get:s[c],enumerable:!0})},yr=(r,s,c,m)=>{if(s&&typeof s=="object"||typeof s=="func\
tion")for(let p of fr(s))!ar.call(r,p)&&p!==c&&nr(r,p,{get:()=>s[p],enumerable:!(m=ur(s,p))||m.enumerable});return r};var cr=r=>yr(nr({},"__esModule",{value:!0}),r);var Pr={};lr(Pr,{AttachServiceNowTicketRequest:()=>mr,CaseResponse:()=>_r,CreateServiceNowTicketsRequest:()=>br,DetachFindingsRequest:()=>vr,
ErrorResponse:()=>Dr,FindingCaseListResponse:()=>jr,FindingCaseResponse:()=>Ir,ProjectListResponse:()=>Ar,SearchFindingsRequest:()=>Er,
SearchFindingsResponse:()=>hr});var mr=Je;var dr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,gr=new RegExp("^https?://[A-Za-z0-9.-]+\\.service-now\\.com/","u");function q(r,{
instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=q.evaluated;if(i.
dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.servicenow_ticket_url===
void 0&&(e=n(e,s,"required",{missingProperty:"servicenow_ticket_url"}),t++),r.servicenow_ticket_url!==void 0){let o=r.servicenow_ticket_url;
typeof o=="string"?(gr.test(o)||(e=n(e,s+"/servicenow_ticket_url","pattern",{},'must match pattern "^https?://[A-Za-z0-9\
.-]+\\.service-now\\.com/"'),t++),dr.test(o)||(e=n(e,s+"/servicenow_ticket_url","format",{},'must match format "uri"'),t++)):
(e=n(e,s+"/servicenow_ticket_url","type",{},"must be string"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return q.
errors=e,t===0}q.evaluated={props:{servicenow_ticket_url:!0},dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=F.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"\
type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="findings"&&(e=n(e,s+"/type","const",{allowedValue:"\
findings"}),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return F.errors=e,t===0}F.evaluated={props:{id:!0,type:!0},
dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=E.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0){let o=r.data;
if(Array.isArray(o)){o.length>50&&(e=n(e,s+"/data","maxItems",{},"must NOT have more than 50 items"),t++),o.length<1&&(e=
n(e,s+"/data","minItems",{},"must NOT have fewer than 1 items"),t++);let f=o.length;for(let a=0;a<f;a++)F(o[a],{instancePath:s+
"/data/"+a,parentData:o,parentDataProperty:a,rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.
length)}else e=n(e,s+"/data","type",{},"must be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return E.errors=
e,t===0}E.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=L.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"\
type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="projects"&&(e=n(e,s+"/type","const",{allowedValue:"\
projects"}),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return L.errors=e,t===0}L.evaluated={props:{id:!0,type:!0},
dynamicProps:!1,dynamicItems:!1};function h(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=h.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0&&(L(r.data,{
instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),h.errors=e,t===0}h.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};function P(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=P.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.findings===void 0&&(e=n(e,s,"required",{missingProperty:"findings"}),t++),r.project===void 0&&
(e=n(e,s,"required",{missingProperty:"project"}),t++),r.findings!==void 0&&(E(r.findings,{instancePath:s+"/findings",parentData:r,
parentDataProperty:"findings",rootData:p,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.project!==
void 0&&(h(r.project,{instancePath:s+"/project",parentData:r,parentDataProperty:"project",rootData:p,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),P.errors=e,t===0}P.evaluated=
{props:{findings:!0,project:!0},dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=G.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),
t++),r.attributes===void 0&&(e=n(e,s,"required",{missingProperty:"attributes"}),t++),r.relationships===void 0&&(e=n(e,s,
"required",{missingProperty:"relationships"}),t++),r.type!==void 0){let o=r.type;typeof o!="string"&&(e=n(e,s+"/type","t\
ype",{},"must be string"),t++),o!=="servicenow_tickets"&&(e=n(e,s+"/type","const",{allowedValue:"servicenow_tickets"}),t++)}
r.attributes!==void 0&&(q(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attributes",rootData:p,
dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.relationships!==void 0&&(P(r.relationships,{instancePath:s+
"/relationships",parentData:r,parentDataProperty:"relationships",rootData:p,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return G.errors=e,t===0}G.evaluated={props:{type:!0,
attributes:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Je.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),
t++),r.data!==void 0&&(G(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),Je.errors=e,t===0}Je.evaluated=
{props:{data:!0},dynamicProps:!1,dynamicItems:!1};var _r=ze;function N(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=N.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="SECURITY"||r==="STANDARD"||r==="ERROR_TRACKING_ISSUE"||r==="TUNKNOWN"||(e=n(e,s,
"enum",{allowedValues:["SECURITY","STANDARD","ERROR_TRACKING_ISSUE","TUNKNOWN"]}),t++);var y=a===t;f=f||y;let l=t;typeof r!=
"string"&&(e=n(e,s,"type",{},"must be string"),t++);var y=l===t;return f=f||y,f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=
n(e,s,"anyOf",{},"must match a schema in anyOf"),t++),N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=O.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="OPEN"||r==="IN_PROGRESS"||r==="CLOSED"||r==="NOT_STARTED"||r==="ACKNOWLEDGED"||r===
"TRIGGERED"||r==="PENDING_APPROVAL"||r==="APPROVED"||r==="IMPLEMENTING"||r==="RESOLVED"||r==="COMPLETED"||r==="CANCELLED"||
r==="DECLINED"||r==="SUNKNOWN"||(e=n(e,s,"enum",{allowedValues:["OPEN","IN_PROGRESS","CLOSED","NOT_STARTED","ACKNOWLEDGE\
D","TRIGGERED","PENDING_APPROVAL","APPROVED","IMPLEMENTING","RESOLVED","COMPLETED","CANCELLED","DECLINED","SUNKNOWN"]}),
t++);var y=a===t;f=f||y;let l=t;typeof r!="string"&&(e=n(e,s,"type",{},"must be string"),t++);var y=l===t;return f=f||y,
f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=n(e,s,"anyOf",{},"must match a schema in anyOf"),t++),O.errors=e,t===0}O.evaluated=
{dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=k.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="SG_OPEN"||r==="SG_IN_PROGRESS"||r==="SG_CLOSED"||(e=n(e,s,"enum",{allowedValues:[
"SG_OPEN","SG_IN_PROGRESS","SG_CLOSED"]}),t++);var y=a===t;f=f||y;let l=t;typeof r!="string"&&(e=n(e,s,"type",{},"must b\
e string"),t++);var y=l===t;return f=f||y,f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=n(e,s,"anyOf",{},"must match a sche\
ma in anyOf"),t++),k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=R.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="NOT_DEFINED"||r==="P1"||r==="P2"||r==="P3"||r==="P4"||r==="P5"||(e=n(e,s,"enum",
{allowedValues:["NOT_DEFINED","P1","P2","P3","P4","P5"]}),t++);var y=a===t;f=f||y;let l=t;typeof r!="string"&&(e=n(e,s,"\
type",{},"must be string"),t++);var y=l===t;return f=f||y,f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=n(e,s,"anyOf",{},"m\
ust match a schema in anyOf"),t++),R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=S.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="CS_SECURITY_FINDING"||r==="MANUAL"||r==="ERROR_TRACKING"||(e=n(e,s,"enum",{allowedValues:[
"CS_SECURITY_FINDING","MANUAL","ERROR_TRACKING"]}),t++);var y=a===t;f=f||y;let l=t;typeof r!="string"&&(e=n(e,s,"type",{},
"must be string"),t++);var y=l===t;return f=f||y,f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=n(e,s,"anyOf",{},"must match\
 a schema in anyOf"),t++),S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=w.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))
for(let o in r){let f=r[o];if(Array.isArray(f)){let a=f.length;for(let l=0;l<a;l++)typeof f[l]!="string"&&(e=n(e,s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,"type",{},"must be string"),t++)}else e=n(e,s+"/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{},"must be array"),t++}else e=n(e,s,"type",{},"must be object"),t++;return w.errors=e,t===0}w.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=U.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),t++),r.is_multi===void 0&&(e=n(e,s,"required",{missingProperty:"\
is_multi"}),t++),r.value===void 0&&(e=n(e,s,"required",{missingProperty:"value"}),t++),r.type!==void 0){let l=r.type,y=t,
d=!1,g=t;typeof l!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),l==="TEXT"||l==="NUMBER"||l==="SELECT"||l===
"URL"||(e=n(e,s+"/type","enum",{allowedValues:["TEXT","NUMBER","SELECT","URL"]}),t++);var o=g===t;d=d||o;let _=t;typeof l!=
"string"&&(e=n(e,s+"/type","type",{},"must be string"),t++);var o=_===t;d=d||o,d?(t=y,e!==null&&(y?e.length=y:e=null)):(e=
n(e,s+"/type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.is_multi!==void 0&&typeof r.is_multi!="boolean"&&(e=n(
e,s+"/is_multi","type",{},"must be boolean"),t++),r.value!==void 0){let l=r.value,y=t,d=!1,g=t;typeof l!="string"&&(e=n(
e,s+"/value","type",{},"must be string"),t++);var a=g===t;d=d||a;let _=t;typeof l=="number"&&isFinite(l)||(e=n(e,s+"/val\
ue","type",{},"must be number"),t++);var a=_===t;d=d||a;let b=t;if(Array.isArray(l)){let A=l.length;for(let D=0;D<A;D++){
let sr=l[D],ir=t,Ye=!1,or=t;typeof sr!="string"&&(e=n(e,s+"/value/"+D,"type",{},"must be string"),t++);var f=or===t;Ye=Ye||
f;let pr=t;typeof sr=="number"&&isFinite(sr)||(e=n(e,s+"/value/"+D,"type",{},"must be number"),t++);var f=pr===t;Ye=Ye||
f,Ye?(t=ir,e!==null&&(ir?e.length=ir:e=null)):(e=n(e,s+"/value/"+D,"anyOf",{},"must match a schema in anyOf"),t++)}}else
e=n(e,s+"/value","type",{},"must be array"),t++;var a=b===t;d=d||a,d?(t=y,e!==null&&(y?e.length=y:e=null)):(e=n(e,s+"/va\
lue","anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return U.errors=e,t===
0}U.evaluated={props:{type:!0,is_multi:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=$.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let f=r.type,a=t,l=!1,y=t;typeof f!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),f===
"SECURITY_FINDING"||f==="ERROR_TRACKING"||(e=n(e,s+"/type","enum",{allowedValues:["SECURITY_FINDING","ERROR_TRACKING"]}),
t++);var o=y===t;l=l||o;let d=t;typeof f!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++);var o=d===t;l=l||o,
l?(t=a,e!==null&&(a?e.length=a:e=null)):(e=n(e,s+"/type","anyOf",{},"must match a schema in anyOf"),t++)}r.resource_id!==
void 0&&typeof r.resource_id!="string"&&(e=n(e,s+"/resource_id","type",{},"must be string"),t++),r.ref!==void 0&&typeof r.
ref!="string"&&(e=n(e,s+"/ref","type",{},"must be string"),t++)}else e=n(e,s,"type",{},"must be object"),t++;return $.errors=
e,t===0}$.evaluated={props:{type:!0,resource_id:!0,ref:!0},dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=v.
evaluated;i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;typeof r!="string"&&(e=n(e,
s,"type",{},"must be string"),t++),r==="COMPLETED"||r==="FAILED"||r==="IN_PROGRESS"||(e=n(e,s,"enum",{allowedValues:["CO\
MPLETED","FAILED","IN_PROGRESS"]}),t++);var y=a===t;f=f||y;let l=t;typeof r!="string"&&(e=n(e,s,"type",{},"must be strin\
g"),t++);var y=l===t;return f=f||y,f?(t=o,e!==null&&(o?e.length=o:e=null)):(e=n(e,s,"anyOf",{},"must match a schema in a\
nyOf"),t++),v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=V.
evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.sys_target_link!==void 0&&typeof r.sys_target_link!="string"&&(e=n(e,s+"/sys_target_link","type",{},"must be string"),
t++):(e=n(e,s,"type",{},"must be object"),t++),V.errors=e,t===0}V.evaluated={props:{sys_target_link:!0},dynamicProps:!1,
dynamicItems:!1};function x(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=x.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.status!==void 0&&(v(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",
rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.result!==void 0&&(V(r.result,{instancePath:s+
"/result",parentData:r,parentDataProperty:"result",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),x.errors=e,t===0}x.evaluated={props:{status:!0,result:!0},dynamicProps:!1,
dynamicItems:!1};function M(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=M.
evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.project_key!==void 0&&typeof r.project_key!="string"&&(e=n(e,s+"/project_key","type",{},"must be string"),t++),r.issue_id!==
void 0&&typeof r.issue_id!="string"&&(e=n(e,s+"/issue_id","type",{},"must be string"),t++),r.issue_key!==void 0&&typeof r.
issue_key!="string"&&(e=n(e,s+"/issue_key","type",{},"must be string"),t++),r.issue_url!==void 0&&typeof r.issue_url!="s\
tring"&&(e=n(e,s+"/issue_url","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),M.errors=e,t===
0}M.evaluated={props:{project_key:!0,issue_id:!0,issue_key:!0,issue_url:!0},dynamicProps:!1,dynamicItems:!1};function K(r,{
instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=K.evaluated;return i.
dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.status!==void 0&&
(v(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.result!==void 0&&(M(r.result,{instancePath:s+"/result",parentData:r,parentDataProperty:"\
result",rootData:p,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))):(e=n(e,s,"type",{},"must be\
 object"),t++),K.errors=e,t===0}K.evaluated={props:{status:!0,result:!0},dynamicProps:!1,dynamicItems:!1};var T=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function W(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=W.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.key!==void 0&&typeof r.key!="string"&&(e=n(e,s+"/key","type",{},"must be string"),t++),r.public_id!==void 0&&typeof r.
public_id!="string"&&(e=n(e,s+"/public_id","type",{},"must be string"),t++),r.title!==void 0&&typeof r.title!="string"&&
(e=n(e,s+"/title","type",{},"must be string"),t++),r.description!==void 0&&typeof r.description!="string"&&(e=n(e,s+"/de\
scription","type",{},"must be string"),t++),r.type!==void 0&&(N(r.type,{instancePath:s+"/type",parentData:r,parentDataProperty:"\
type",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.type_id!==void 0&&typeof r.type_id!=
"string"&&(e=n(e,s+"/type_id","type",{},"must be string"),t++),r.status!==void 0&&(O(r.status,{instancePath:s+"/status",
parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.status_group!==void 0&&(k(r.status_group,{instancePath:s+"/status_group",parentData:r,parentDataProperty:"status_group",
rootData:p,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.status_name!==void 0&&typeof r.status_name!=
"string"&&(e=n(e,s+"/status_name","type",{},"must be string"),t++),r.priority!==void 0&&(R(r.priority,{instancePath:s+"/\
priority",parentData:r,parentDataProperty:"priority",rootData:p,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),r.creation_source!==void 0&&(S(r.creation_source,{instancePath:s+"/creation_source",parentData:r,parentDataProperty:"\
creation_source",rootData:p,dynamicAnchors:u})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.attributes!==void 0&&
(w(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attributes",rootData:p,dynamicAnchors:u})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.custom_attributes!==void 0){let y=r.custom_attributes;if(y&&typeof y==
"object"&&!Array.isArray(y))for(let d in y)U(y[d],{instancePath:s+"/custom_attributes/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:y,parentDataProperty:d,rootData:p,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length);else
e=n(e,s+"/custom_attributes","type",{},"must be object"),t++}if(r.insights!==void 0){let y=r.insights;if(Array.isArray(y)){
let d=y.length;for(let g=0;g<d;g++)$(y[g],{instancePath:s+"/insights/"+g,parentData:y,parentDataProperty:g,rootData:p,dynamicAnchors:u})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)}else e=n(e,s+"/insights","type",{},"must be array"),t++}if(r.service_now_ticket!==
void 0){let y=r.service_now_ticket,d=t,g=!1,_=t;x(y,{instancePath:s+"/service_now_ticket",parentData:r,parentDataProperty:"\
service_now_ticket",rootData:p,dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);var f=_===t;if(g=
g||f,f){var o={};o.status=!0,o.result=!0}let b=t;y!==null&&(e=n(e,s+"/service_now_ticket","type",{},"must be null"),t++);
var f=b===t;g=g||f,g?(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,s+"/service_now_ticket","anyOf",{},"must match a schem\
a in anyOf"),t++)}if(r.jira_issue!==void 0){let y=r.jira_issue,d=t,g=!1,_=t;K(y,{instancePath:s+"/jira_issue",parentData:r,
parentDataProperty:"jira_issue",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var l=_===
t;if(g=g||l,l){var a={};a.status=!0,a.result=!0}let b=t;y!==null&&(e=n(e,s+"/jira_issue","type",{},"must be null"),t++);
var l=b===t;g=g||l,g?(t=d,e!==null&&(d?e.length=d:e=null)):(e=n(e,s+"/jira_issue","anyOf",{},"must match a schema in any\
Of"),t++)}if(r.comment_count!==void 0){let y=r.comment_count;typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||(e=n(e,
s+"/comment_count","type",{},"must be integer"),t++)}if(r.created_at!==void 0){let y=r.created_at;typeof y=="string"?T.test(
y)||(e=n(e,s+"/created_at","format",{},'must match format "date-time"'),t++):(e=n(e,s+"/created_at","type",{},"must be s\
tring"),t++)}if(r.modified_at!==void 0){let y=r.modified_at;typeof y!="string"&&y!==null&&(e=n(e,s+"/modified_at","type",
{},"must be string,null"),t++),typeof y=="string"&&(T.test(y)||(e=n(e,s+"/modified_at","format",{},'must match format "d\
ate-time"'),t++))}if(r.closed_at!==void 0){let y=r.closed_at;typeof y!="string"&&y!==null&&(e=n(e,s+"/closed_at","type",
{},"must be string,null"),t++),typeof y=="string"&&(T.test(y)||(e=n(e,s+"/closed_at","format",{},'must match format "dat\
e-time"'),t++))}if(r.archived_at!==void 0){let y=r.archived_at;typeof y!="string"&&y!==null&&(e=n(e,s+"/archived_at","ty\
pe",{},"must be string,null"),t++),typeof y=="string"&&(T.test(y)||(e=n(e,s+"/archived_at","format",{},'must match forma\
t "date-time"'),t++))}}else e=n(e,s,"type",{},"must be object"),t++;return W.errors=e,t===0}W.evaluated={props:{key:!0,public_id:!0,
title:!0,description:!0,type:!0,type_id:!0,status:!0,status_group:!0,status_name:!0,priority:!0,creation_source:!0,attributes:!0,
custom_attributes:!0,insights:!0,service_now_ticket:!0,jira_issue:!0,comment_count:!0,created_at:!0,modified_at:!0,closed_at:!0,
archived_at:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Y.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"\
type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="user"&&(e=n(e,s+"/type","const",{allowedValue:"\
user"}),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return Y.errors=e,t===0}Y.evaluated={props:{id:!0,type:!0},dynamicProps:!1,
dynamicItems:!1};function j(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=j.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0){let a=r.data,
l=t,y=!1,d=t;Y(a,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length);var f=d===t;if(y=y||f,f){var o={};o.id=!0,o.type=!0}let g=t;a!==null&&(e=n(e,s+"\
/data","type",{},"must be null"),t++);var f=g===t;y=y||f,y?(t=l,e!==null&&(l?e.length=l:e=null)):(e=n(e,s+"/data","anyOf",
{},"must match a schema in anyOf"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return j.errors=e,t===0}j.evaluated=
{props:{data:!0},dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=J.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"\
type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="project"&&(e=n(e,s+"/type","const",{allowedValue:"\
project"}),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return J.errors=e,t===0}J.evaluated={props:{id:!0,type:!0},
dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=z.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0&&(J(r.data,{
instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),z.errors=e,t===0}z.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};function B(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=B.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.assignee!==void 0){let g=r.assignee,_=t,b=!1,A=t;j(g,{instancePath:s+"/assignee",parentData:r,parentDataProperty:"\
assignee",rootData:p,dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),t=e.length);var f=A===t;if(b=b||f,f){var o={};
o.data=!0}let D=t;g!==null&&(e=n(e,s+"/assignee","type",{},"must be null"),t++);var f=D===t;b=b||f,b?(t=_,e!==null&&(_?e.
length=_:e=null)):(e=n(e,s+"/assignee","anyOf",{},"must match a schema in anyOf"),t++)}if(r.created_by!==void 0){let g=r.
created_by,_=t,b=!1,A=t;j(g,{instancePath:s+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:p,dynamicAnchors:u})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length);var l=A===t;if(b=b||l,l){var a={};a.data=!0}let D=t;g!==null&&(e=n(e,
s+"/created_by","type",{},"must be null"),t++);var l=D===t;b=b||l,b?(t=_,e!==null&&(_?e.length=_:e=null)):(e=n(e,s+"/cre\
ated_by","anyOf",{},"must match a schema in anyOf"),t++)}if(r.modified_by!==void 0){let g=r.modified_by,_=t,b=!1,A=t;j(g,
{instancePath:s+"/modified_by",parentData:r,parentDataProperty:"modified_by",rootData:p,dynamicAnchors:u})||(e=e===null?
j.errors:e.concat(j.errors),t=e.length);var d=A===t;if(b=b||d,d){var y={};y.data=!0}let D=t;g!==null&&(e=n(e,s+"/modifie\
d_by","type",{},"must be null"),t++);var d=D===t;b=b||d,b?(t=_,e!==null&&(_?e.length=_:e=null)):(e=n(e,s+"/modified_by",
"anyOf",{},"must match a schema in anyOf"),t++)}r.project!==void 0&&(z(r.project,{instancePath:s+"/project",parentData:r,
parentDataProperty:"project",rootData:p,dynamicAnchors:u})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else e=
n(e,s,"type",{},"must be object"),t++;return B.errors=e,t===0}B.evaluated={props:{assignee:!0,created_by:!0,modified_by:!0,
project:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,
dynamicAnchors:u={}}={}){let e=null,t=0,i=X.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&
(e=n(e,s,"required",{missingProperty:"type"}),t++),r.attributes===void 0&&(e=n(e,s,"required",{missingProperty:"attribut\
es"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="case"&&(e=n(e,s+"/type","const",{allowedValue:"\
case"}),t++)}r.attributes!==void 0&&(W(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attri\
butes",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.relationships!==void 0&&(B(
r.relationships,{instancePath:s+"/relationships",parentData:r,parentDataProperty:"relationships",rootData:p,dynamicAnchors:u})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return X.errors=e,t===
0}X.evaluated={props:{id:!0,type:!0,attributes:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Z.
evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,s+"/name","type",{},"must be string"),t++),r.handle!==void 0&&typeof r.
handle!="string"&&(e=n(e,s+"/handle","type",{},"must be string"),t++),r.email!==void 0&&typeof r.email!="string"&&(e=n(e,
s+"/email","type",{},"must be string"),t++),r.active!==void 0&&typeof r.active!="boolean"&&(e=n(e,s+"/active","type",{},
"must be boolean"),t++)):(e=n(e,s,"type",{},"must be object"),t++),Z.errors=e,t===0}Z.evaluated={props:{name:!0,handle:!0,
email:!0,active:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,
dynamicAnchors:u={}}={}){let e=null,t=0,i=H.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)?(r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),
t++),r.type!==void 0&&typeof r.type!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),r.attributes!==void 0&&
(Z(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attributes",rootData:p,dynamicAnchors:u})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),H.errors=e,t===0}H.evaluated=
{props:{id:!0,type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ze.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data!==void 0&&(X(r.data,{instancePath:s+"/data",parentData:r,
parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.included!==
void 0){let o=r.included;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)H(o[a],{instancePath:s+"/included/"+a,parentData:o,
parentDataProperty:a,rootData:p,dynamicAnchors:u})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else e=n(e,s+"/i\
ncluded","type",{},"must be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return ze.errors=e,t===0}ze.evaluated=
{props:{data:!0,included:!0},dynamicProps:!1,dynamicItems:!1};var br=Be;function Q(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Q.
evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),typeof r!="string"&&(e=n(e,s,"type",{},
"must be string"),t++),r==="NOT_DEFINED"||r==="P1"||r==="P2"||r==="P3"||r==="P4"||r==="P5"||(e=n(e,s,"enum",{allowedValues:[
"NOT_DEFINED","P1","P2","P3","P4","P5"]}),t++),Q.errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{
instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ee.evaluated;
return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.title!==
void 0&&typeof r.title!="string"&&(e=n(e,s+"/title","type",{},"must be string"),t++),r.description!==void 0&&typeof r.description!=
"string"&&(e=n(e,s+"/description","type",{},"must be string"),t++),r.priority!==void 0&&(Q(r.priority,{instancePath:s+"/\
priority",parentData:r,parentDataProperty:"priority",rootData:p,dynamicAnchors:u})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.assignee_id!==void 0&&typeof r.assignee_id!="string"&&(e=n(e,s+"/assignee_id","type",{},"must be string"),
t++)):(e=n(e,s,"type",{},"must be object"),t++),ee.errors=e,t===0}ee.evaluated={props:{title:!0,description:!0,priority:!0,
assignee_id:!0},dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,
dynamicAnchors:u={}}={}){let e=null,t=0,i=re.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),t++),r.relationships===
void 0&&(e=n(e,s,"required",{missingProperty:"relationships"}),t++),r.type!==void 0){let o=r.type;typeof o!="string"&&(e=
n(e,s+"/type","type",{},"must be string"),t++),o!=="servicenow_tickets"&&(e=n(e,s+"/type","const",{allowedValue:"service\
now_tickets"}),t++)}r.attributes!==void 0&&(ee(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.relationships!==void 0&&
(P(r.relationships,{instancePath:s+"/relationships",parentData:r,parentDataProperty:"relationships",rootData:p,dynamicAnchors:u})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return re.errors=e,t===
0}re.evaluated={props:{type:!0,attributes:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Be.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0&&(e=n(e,s,
"required",{missingProperty:"data"}),t++),r.data!==void 0){let o=r.data;if(Array.isArray(o)){o.length>50&&(e=n(e,s+"/dat\
a","maxItems",{},"must NOT have more than 50 items"),t++),o.length<1&&(e=n(e,s+"/data","minItems",{},"must NOT have fewe\
r than 1 items"),t++);let f=o.length;for(let a=0;a<f;a++)re(o[a],{instancePath:s+"/data/"+a,parentData:o,parentDataProperty:a,
rootData:p,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else e=n(e,s+"/data","type",{},"mus\
t be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return Be.errors=e,t===0}Be.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};var vr=Xe;function te(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=te.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.findings===void 0&&(e=n(e,s,"required",{missingProperty:"findings"}),t++),r.findings!==void 0&&(E(r.findings,{instancePath:s+
"/findings",parentData:r,parentDataProperty:"findings",rootData:p,dynamicAnchors:u})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),te.errors=e,t===0}te.evaluated={props:{findings:!0},dynamicProps:!1,
dynamicItems:!1};function se(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=se.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),t++),r.relationships===void 0&&(e=n(
e,s,"required",{missingProperty:"relationships"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"m\
ust be string"),t++),r.type!==void 0){let o=r.type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),
o!=="cases"&&(e=n(e,s+"/type","const",{allowedValue:"cases"}),t++)}r.relationships!==void 0&&(te(r.relationships,{instancePath:s+
"/relationships",parentData:r,parentDataProperty:"relationships",rootData:p,dynamicAnchors:u})||(e=e===null?te.errors:e.
concat(te.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return se.errors=e,t===0}se.evaluated={props:{
id:!0,type:!0,relationships:!0},dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Xe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),
t++),r.data!==void 0&&(se(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),Xe.errors=e,t===0}Xe.evaluated=
{props:{data:!0},dynamicProps:!1,dynamicItems:!1};var Dr=Ze;function ie(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=ie.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.pointer!==void 0&&typeof r.pointer!="string"&&(e=n(e,s+"/pointer","type",{},"must be string"),t++),r.parameter!==void 0&&
typeof r.parameter!="string"&&(e=n(e,s+"/parameter","type",{},"must be string"),t++),r.header!==void 0&&typeof r.header!=
"string"&&(e=n(e,s+"/header","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),ie.errors=e,t===
0}ie.evaluated={props:{pointer:!0,parameter:!0,header:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ne.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&typeof r.id!=
"string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.status!==void 0&&typeof r.status!="string"&&(e=n(e,s+"/statu\
s","type",{},"must be string"),t++),r.code!==void 0&&typeof r.code!="string"&&(e=n(e,s+"/code","type",{},"must be string"),
t++),r.title!==void 0&&typeof r.title!="string"&&(e=n(e,s+"/title","type",{},"must be string"),t++),r.detail!==void 0&&typeof r.
detail!="string"&&(e=n(e,s+"/detail","type",{},"must be string"),t++),r.source!==void 0&&(ie(r.source,{instancePath:s+"/\
source",parentData:r,parentDataProperty:"source",rootData:p,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.meta!==void 0){let o=r.meta;o&&typeof o=="object"&&!Array.isArray(o)||(e=n(e,s+"/meta","type",{},"must be\
 object"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return ne.errors=e,t===0}ne.evaluated={props:{id:!0,status:!0,
code:!0,title:!0,detail:!0,source:!0,meta:!0},dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:c,
parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=oe.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.errors===void 0&&(e=n(e,s,"required",{missingProperty:"\
errors"}),t++),r.errors!==void 0){let a=r.errors;if(Array.isArray(a)){let l=a.length;for(let y=0;y<l;y++){let d=a[y],g=t,
_=!1,b=t;typeof d!="string"&&(e=n(e,s+"/errors/"+y,"type",{},"must be string"),t++);var o=b===t;_=_||o;let A=t;ne(d,{instancePath:s+
"/errors/"+y,parentData:a,parentDataProperty:y,rootData:p,dynamicAnchors:u})||(e=e===null?ne.errors:e.concat(ne.errors),
t=e.length);var o=A===t;if(_=_||o,o){var f={};f.id=!0,f.status=!0,f.code=!0,f.title=!0,f.detail=!0,f.source=!0,f.meta=!0}
_?(t=g,e!==null&&(g?e.length=g:e=null)):(e=n(e,s+"/errors/"+y,"anyOf",{},"must match a schema in anyOf"),t++)}}else e=n(
e,s+"/errors","type",{},"must be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return oe.errors=e,t===0}oe.evaluated=
{props:{errors:!0},dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=pe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.code!==void 0&&typeof r.code!="string"&&(e=n(e,s+"/code","type",{},"must be string"),t++),r.message!==void 0&&typeof r.
message!="string"&&(e=n(e,s+"/message","type",{},"must be string"),t++),r.target!==void 0&&typeof r.target!="string"&&(e=
n(e,s+"/target","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),pe.errors=e,t===0}pe.evaluated=
{props:{code:!0,message:!0,target:!0},dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ue.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.code!==void 0&&typeof r.code!="string"&&(e=n(e,s+"/code",
"type",{},"must be string"),t++),r.message!==void 0&&typeof r.message!="string"&&(e=n(e,s+"/message","type",{},"must be \
string"),t++),r.details!==void 0){let o=r.details;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)pe(o[a],{instancePath:s+
"/details/"+a,parentData:o,parentDataProperty:a,rootData:p,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(pe.errors),
t=e.length)}else e=n(e,s+"/details","type",{},"must be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return ue.
errors=e,t===0}ue.evaluated={props:{code:!0,message:!0,details:!0},dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=fe.evaluated;return i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.error===void 0&&(e=n(e,s,"\
required",{missingProperty:"error"}),t++),r.error!==void 0&&(ue(r.error,{instancePath:s+"/error",parentData:r,parentDataProperty:"\
error",rootData:p,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))):(e=n(e,s,"type",{},"must b\
e object"),t++),fe.errors=e,t===0}fe.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Ze.evaluated;i.dynamicProps&&(i.
props=void 0),i.dynamicItems&&(i.items=void 0);let o=t,f=!1,a=t;oe(r,{instancePath:s,parentData:c,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);var d=a===t;if(f=f||d,d){var l={};l.errors=!0}
let y=t;fe(r,{instancePath:s,parentData:c,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length);var d=y===t;return f=f||d,d&&l!==!0&&(l=l||{},l.error=!0),f?(t=o,e!==null&&(o?e.length=o:e=null)):
(e=n(e,s,"anyOf",{},"must match a schema in anyOf"),t++),Ze.errors=e,i.props=l,t===0}Ze.evaluated={dynamicProps:!0,dynamicItems:!1};
var jr=He;function ae(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=ae.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0&&(e=n(e,s,"required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"\
type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){let o=r.
type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="users"&&(e=n(e,s+"/type","const",{allowedValue:"\
users"}),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return ae.errors=e,t===0}ae.evaluated={props:{id:!0,type:!0},
dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=I.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0&&(ae(r.data,
{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),I.errors=e,t===0}I.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};function le(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=le.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.url!==void 0&&typeof r.url!="string"&&(e=n(e,s+"/url","type",{},"must be string"),t++),r.instance_name!==void 0&&typeof r.
instance_name!="string"&&(e=n(e,s+"/instance_name","type",{},"must be string"),t++),r.table_name!==void 0&&typeof r.table_name!=
"string"&&(e=n(e,s+"/table_name","type",{},"must be string"),t++),r.sys_id!==void 0&&typeof r.sys_id!="string"&&(e=n(e,s+
"/sys_id","type",{},"must be string"),t++),r.sys_target_sys_id!==void 0&&typeof r.sys_target_sys_id!="string"&&(e=n(e,s+
"/sys_target_sys_id","type",{},"must be string"),t++),r.sys_target_link!==void 0&&typeof r.sys_target_link!="string"&&(e=
n(e,s+"/sys_target_link","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),le.errors=e,t===0}le.
evaluated={props:{url:!0,instance_name:!0,table_name:!0,sys_id:!0,sys_target_sys_id:!0,sys_target_link:!0},dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=ye.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obj\
ect"&&!Array.isArray(r)?(r.status!==void 0&&(v(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"statu\
s",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.result!==void 0&&(le(r.result,{
instancePath:s+"/result",parentData:r,parentDataProperty:"result",rootData:p,dynamicAnchors:u})||(e=e===null?le.errors:e.
concat(le.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),ye.errors=e,t===0}ye.evaluated={props:{status:!0,
result:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=ce.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.account_id!==void 0&&typeof r.account_id!="string"&&(e=n(e,s+"/account_id","type",{},"must be string"),t++),r.issue_id!==
void 0&&typeof r.issue_id!="string"&&(e=n(e,s+"/issue_id","type",{},"must be string"),t++),r.issue_key!==void 0&&typeof r.
issue_key!="string"&&(e=n(e,s+"/issue_key","type",{},"must be string"),t++),r.issue_url!==void 0&&typeof r.issue_url!="s\
tring"&&(e=n(e,s+"/issue_url","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),ce.errors=e,t===
0}ce.evaluated={props:{account_id:!0,issue_id:!0,issue_key:!0,issue_url:!0},dynamicProps:!1,dynamicItems:!1};function me(r,{
instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=me.evaluated;
return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.status!==
void 0&&(v(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=
e===null?v.errors:e.concat(v.errors),t=e.length)),r.result!==void 0&&(ce(r.result,{instancePath:s+"/result",parentData:r,
parentDataProperty:"result",rootData:p,dynamicAnchors:u})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.error_message!==
void 0&&typeof r.error_message!="string"&&(e=n(e,s+"/error_message","type",{},"must be string"),t++)):(e=n(e,s,"type",{},
"must be object"),t++),me.errors=e,t===0}me.evaluated={props:{status:!0,result:!0,error_message:!0},dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=de.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.account_id!==void 0&&typeof r.account_id!="string"&&(e=n(e,s+"/account_id","type",{},"must be string"),t++),r.team_id!==
void 0&&typeof r.team_id!="string"&&(e=n(e,s+"/team_id","type",{},"must be string"),t++),r.issue_id!==void 0&&typeof r.issue_id!=
"string"&&(e=n(e,s+"/issue_id","type",{},"must be string"),t++),r.issue_key!==void 0&&typeof r.issue_key!="string"&&(e=n(
e,s+"/issue_key","type",{},"must be string"),t++),r.url!==void 0&&typeof r.url!="string"&&(e=n(e,s+"/url","type",{},"mus\
t be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),de.errors=e,t===0}de.evaluated={props:{account_id:!0,team_id:!0,
issue_id:!0,issue_key:!0,url:!0},dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ge.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.status!==void 0&&(v(r.status,{instancePath:s+"/status",parentData:r,
parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.result!==
void 0&&(de(r.result,{instancePath:s+"/result",parentData:r,parentDataProperty:"result",rootData:p,dynamicAnchors:u})||(e=
e===null?de.errors:e.concat(de.errors),t=e.length)),r.error_message!==void 0&&typeof r.error_message!="string"&&(e=n(e,s+
"/error_message","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be object"),t++),ge.errors=e,t===0}ge.evaluated=
{props:{status:!0,result:!0,error_message:!0},dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:c,
parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=_e.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key!==void 0&&typeof r.key!="string"&&(e=
n(e,s+"/key","type",{},"must be string"),t++),r.title!==void 0&&typeof r.title!="string"&&(e=n(e,s+"/title","type",{},"m\
ust be string"),t++),r.description!==void 0&&typeof r.description!="string"&&(e=n(e,s+"/description","type",{},"must be \
string"),t++),r.type!==void 0&&(N(r.type,{instancePath:s+"/type",parentData:r,parentDataProperty:"type",rootData:p,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.status!==void 0&&(O(r.status,{instancePath:s+"/status",parentData:r,
parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status_group!==
void 0&&(k(r.status_group,{instancePath:s+"/status_group",parentData:r,parentDataProperty:"status_group",rootData:p,dynamicAnchors:u})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.status_name!==void 0&&typeof r.status_name!="string"&&(e=n(e,s+"/\
status_name","type",{},"must be string"),t++),r.priority!==void 0&&(R(r.priority,{instancePath:s+"/priority",parentData:r,
parentDataProperty:"priority",rootData:p,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.due_date!==
void 0&&typeof r.due_date!="string"&&(e=n(e,s+"/due_date","type",{},"must be string"),t++),r.creation_source!==void 0&&(S(
r.creation_source,{instancePath:s+"/creation_source",parentData:r,parentDataProperty:"creation_source",rootData:p,dynamicAnchors:u})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.assigned_to!==void 0&&(I(r.assigned_to,{instancePath:s+"/assigned\
_to",parentData:r,parentDataProperty:"assigned_to",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.attributes!==void 0&&(w(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attri\
butes",rootData:p,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.insights!==void 0){let o=r.
insights;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)$(o[a],{instancePath:s+"/insights/"+a,parentData:o,parentDataProperty:a,
rootData:p,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else e=n(e,s+"/insights","type",{},"m\
ust be array"),t++}if(r.servicenow_ticket!==void 0&&(ye(r.servicenow_ticket,{instancePath:s+"/servicenow_ticket",parentData:r,
parentDataProperty:"servicenow_ticket",rootData:p,dynamicAnchors:u})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),
r.jira_issue!==void 0&&(me(r.jira_issue,{instancePath:s+"/jira_issue",parentData:r,parentDataProperty:"jira_issue",rootData:p,
dynamicAnchors:u})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.linear_issue!==void 0&&(ge(r.linear_issue,{
instancePath:s+"/linear_issue",parentData:r,parentDataProperty:"linear_issue",rootData:p,dynamicAnchors:u})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length)),r.created_at!==void 0){let o=r.created_at;typeof o=="string"?T.test(o)||(e=n(
e,s+"/created_at","format",{},'must match format "date-time"'),t++):(e=n(e,s+"/created_at","type",{},"must be string"),t++)}
if(r.modified_at!==void 0){let o=r.modified_at;typeof o=="string"?T.test(o)||(e=n(e,s+"/modified_at","format",{},'must m\
atch format "date-time"'),t++):(e=n(e,s+"/modified_at","type",{},"must be string"),t++)}if(r.closed_at!==void 0){let o=r.
closed_at;typeof o=="string"?T.test(o)||(e=n(e,s+"/closed_at","format",{},'must match format "date-time"'),t++):(e=n(e,s+
"/closed_at","type",{},"must be string"),t++)}if(r.archived_at!==void 0){let o=r.archived_at;typeof o=="string"?T.test(o)||
(e=n(e,s+"/archived_at","format",{},'must match format "date-time"'),t++):(e=n(e,s+"/archived_at","type",{},"must be str\
ing"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return _e.errors=e,t===0}_e.evaluated={props:{key:!0,title:!0,description:!0,
type:!0,status:!0,status_group:!0,status_name:!0,priority:!0,due_date:!0,creation_source:!0,assigned_to:!0,attributes:!0,
insights:!0,servicenow_ticket:!0,jira_issue:!0,linear_issue:!0,created_at:!0,modified_at:!0,closed_at:!0,archived_at:!0},
dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=be.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.created_by!==void 0&&(I(r.created_by,{instancePath:s+"/created_by",parentData:r,parentDataProperty:"created_by",rootData:p,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.modified_by!==void 0&&(I(r.modified_by,{instancePath:s+
"/modified_by",parentData:r,parentDataProperty:"modified_by",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.project!==void 0&&(h(r.project,{instancePath:s+"/project",parentData:r,parentDataProperty:"proj\
ect",rootData:p,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))):(e=n(e,s,"type",{},"must be ob\
ject"),t++),be.errors=e,t===0}be.evaluated={props:{created_by:!0,modified_by:!0,project:!0},dynamicProps:!1,dynamicItems:!1};
function C(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=C.
evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/\
id","type",{},"must be string"),t++),r.type!==void 0){let o=r.type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must \
be string"),t++),o!=="cases"&&(e=n(e,s+"/type","const",{allowedValue:"cases"}),t++)}r.attributes!==void 0&&(_e(r.attributes,
{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attributes",rootData:p,dynamicAnchors:u})||(e=e===null?_e.
errors:e.concat(_e.errors),t=e.length)),r.relationships!==void 0&&(be(r.relationships,{instancePath:s+"/relationships",parentData:r,
parentDataProperty:"relationships",rootData:p,dynamicAnchors:u})||(e=e===null?be.errors:e.concat(be.errors),t=e.length))}else
e=n(e,s,"type",{},"must be object"),t++;return C.errors=e,t===0}C.evaluated={props:{id:!0,type:!0,attributes:!0,relationships:!0},
dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=He.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.data===void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0){let o=r.data;
if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)C(o[a],{instancePath:s+"/data/"+a,parentData:o,parentDataProperty:a,
rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else e=n(e,s+"/data","type",{},"must \
be array"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return He.errors=e,t===0}He.evaluated={props:{data:!0},dynamicProps:!1,
dynamicItems:!1};var Ir=Qe;function Qe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Qe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.data!==void 0&&(C(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:p,dynamicAnchors:u})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)):(e=n(e,s,"type",{},"must be object"),t++),Qe.errors=e,t===0}Qe.evaluated=
{props:{data:!0},dynamicProps:!1,dynamicItems:!1};var Ar=er;function ve(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=ve.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/enabled","type",{},"must be boolean"),t++):(e=n(e,s,"type",
{},"must be object"),t++),ve.errors=e,t===0}ve.evaluated={props:{enabled:!0},dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=De.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.sync_type!==void 0&&typeof r.sync_type!="string"&&(e=n(e,s+"/sync_type","type",{},"must be string"),t++):(e=n(e,s,"\
type",{},"must be object"),t++),De.errors=e,t===0}De.evaluated={props:{sync_type:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=je.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.sync_type!==void 0&&typeof r.sync_type!="string"&&(e=n(e,s+"/sync_type","type",{},"must be string"),t++),r.mapping!==
void 0){let o=r.mapping;if(o&&typeof o=="object"&&!Array.isArray(o))for(let f in o)typeof o[f]!="string"&&(e=n(e,s+"/map\
ping/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{},"must be string"),t++);else e=n(e,s+"/mapping","type",{},"must\
 be object"),t++}if(r.name_mapping!==void 0){let o=r.name_mapping;if(o&&typeof o=="object"&&!Array.isArray(o))for(let f in o)
typeof o[f]!="string"&&(e=n(e,s+"/name_mapping/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{},"must be string"),t++);else
e=n(e,s+"/name_mapping","type",{},"must be object"),t++}}else e=n(e,s,"type",{},"must be object"),t++;return je.errors=e,
t===0}je.evaluated={props:{sync_type:!0,mapping:!0,name_mapping:!0},dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Ie.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.sync_type!==void 0&&typeof r.sync_type!="string"&&(e=n(e,s+"/sync_type","type",{},"must be string"),t++),r.impact_mapping!==
void 0){let o=r.impact_mapping;if(o&&typeof o=="object"&&!Array.isArray(o))for(let f in o)typeof o[f]!="string"&&(e=n(e,
s+"/impact_mapping/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{},"must be string"),t++);else e=n(e,s+"/impact_map\
ping","type",{},"must be object"),t++}if(r.urgency_mapping!==void 0){let o=r.urgency_mapping;if(o&&typeof o=="object"&&!Array.
isArray(o))for(let f in o)typeof o[f]!="string"&&(e=n(e,s+"/urgency_mapping/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"\
type",{},"must be string"),t++);else e=n(e,s+"/urgency_mapping","type",{},"must be object"),t++}}else e=n(e,s,"type",{},
"must be object"),t++;return Ie.errors=e,t===0}Ie.evaluated={props:{sync_type:!0,impact_mapping:!0,urgency_mapping:!0},dynamicProps:!1,
dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=Ae.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obj\
ect"&&!Array.isArray(r)?(r.comments!==void 0&&(De(r.comments,{instancePath:s+"/comments",parentData:r,parentDataProperty:"\
comments",rootData:p,dynamicAnchors:u})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.status!==void 0&&(je(r.
status,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?je.
errors:e.concat(je.errors),t=e.length)),r.priority!==void 0&&(Ie(r.priority,{instancePath:s+"/priority",parentData:r,parentDataProperty:"\
priority",rootData:p,dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))):(e=n(e,s,"type",{},"mus\
t be object"),t++),Ae.errors=e,t===0}Ae.evaluated={props:{comments:!0,status:!0,priority:!0},dynamicProps:!1,dynamicItems:!1};
function Ee(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Ee.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/enabled","type",{},"must be boolean"),t++),r.properties!==
void 0&&(Ae(r.properties,{instancePath:s+"/properties",parentData:r,parentDataProperty:"properties",rootData:p,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),Ee.errors=e,t===0}Ee.evaluated=
{props:{enabled:!0,properties:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=he.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/e\
nabled","type",{},"must be boolean"),t++),r.instance_name!==void 0&&typeof r.instance_name!="string"&&(e=n(e,s+"/instanc\
e_name","type",{},"must be string"),t++),r.assignment_group!==void 0&&typeof r.assignment_group!="string"&&(e=n(e,s+"/as\
signment_group","type",{},"must be string"),t++),r.auto_creation!==void 0&&(ve(r.auto_creation,{instancePath:s+"/auto_cr\
eation",parentData:r,parentDataProperty:"auto_creation",rootData:p,dynamicAnchors:u})||(e=e===null?ve.errors:e.concat(ve.
errors),t=e.length)),r.sync_config!==void 0&&(Ee(r.sync_config,{instancePath:s+"/sync_config",parentData:r,parentDataProperty:"\
sync_config",rootData:p,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length))):(e=n(e,s,"type",{},"\
must be object"),t++),he.errors=e,t===0}he.evaluated={props:{enabled:!0,instance_name:!0,assignment_group:!0,auto_creation:!0,
sync_config:!0},dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Pe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/enabled","type",{},"must be boolean"),t++):(e=n(e,s,"type",
{},"must be object"),t++),Pe.errors=e,t===0}Pe.evaluated={props:{enabled:!0},dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Ne.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/enabled","type",{},"must be boolean"),t++),r.max_inactive_time_in_secs!==
void 0){let o=r.max_inactive_time_in_secs;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,s+"/max_inactive_ti\
me_in_secs","type",{},"must be integer"),t++)}}else e=n(e,s,"type",{},"must be object"),t++;return Ne.errors=e,t===0}Ne.
evaluated={props:{enabled:!0,max_inactive_time_in_secs:!0},dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Oe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.enabled!==void 0&&typeof r.enabled!="boolean"&&(e=n(e,s+"/enabled","type",{},"must be boolean"),t++),r.destinations!==
void 0){let o=r.destinations;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++){let l=o[a];typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l)||(e=n(e,s+"/destinations/"+a,"type",{},"must be integer"),t++)}}else e=n(e,s+"/destinations",
"type",{},"must be array"),t++}r.notify_on_case_assignment!==void 0&&typeof r.notify_on_case_assignment!="boolean"&&(e=n(
e,s+"/notify_on_case_assignment","type",{},"must be boolean"),t++),r.notify_on_case_unassignment!==void 0&&typeof r.notify_on_case_unassignment!=
"boolean"&&(e=n(e,s+"/notify_on_case_unassignment","type",{},"must be boolean"),t++),r.notify_on_case_closed!==void 0&&typeof r.
notify_on_case_closed!="boolean"&&(e=n(e,s+"/notify_on_case_closed","type",{},"must be boolean"),t++),r.notify_on_case_priority_change!==
void 0&&typeof r.notify_on_case_priority_change!="boolean"&&(e=n(e,s+"/notify_on_case_priority_change","type",{},"must b\
e boolean"),t++),r.notify_on_case_status_change!==void 0&&typeof r.notify_on_case_status_change!="boolean"&&(e=n(e,s+"/n\
otify_on_case_status_change","type",{},"must be boolean"),t++),r.notify_on_case_comment!==void 0&&typeof r.notify_on_case_comment!=
"boolean"&&(e=n(e,s+"/notify_on_case_comment","type",{},"must be boolean"),t++),r.notify_on_case_comment_mention!==void 0&&
typeof r.notify_on_case_comment_mention!="boolean"&&(e=n(e,s+"/notify_on_case_comment_mention","type",{},"must be boolea\
n"),t++)}else e=n(e,s,"type",{},"must be object"),t++;return Oe.errors=e,t===0}Oe.evaluated={props:{enabled:!0,destinations:!0,
notify_on_case_assignment:!0,notify_on_case_unassignment:!0,notify_on_case_closed:!0,notify_on_case_priority_change:!0,notify_on_case_status_change:!0,
notify_on_case_comment:!0,notify_on_case_comment_mention:!0},dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=ke.evaluated;return i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.integration_service_now!==
void 0&&(he(r.integration_service_now,{instancePath:s+"/integration_service_now",parentData:r,parentDataProperty:"integr\
ation_service_now",rootData:p,dynamicAnchors:u})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.integration_jira!==
void 0&&(Pe(r.integration_jira,{instancePath:s+"/integration_jira",parentData:r,parentDataProperty:"integration_jira",rootData:p,
dynamicAnchors:u})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.auto_close_inactive_cases!==void 0&&(Ne(r.auto_close_inactive_cases,
{instancePath:s+"/auto_close_inactive_cases",parentData:r,parentDataProperty:"auto_close_inactive_cases",rootData:p,dynamicAnchors:u})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.notification!==void 0&&(Oe(r.notification,{instancePath:s+"/not\
ification",parentData:r,parentDataProperty:"notification",rootData:p,dynamicAnchors:u})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length))):(e=n(e,s,"type",{},"must be object"),t++),ke.errors=e,t===0}ke.evaluated={props:{integration_service_now:!0,
integration_jira:!0,auto_close_inactive_cases:!0,notification:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Re.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key!==void 0&&typeof r.
key!="string"&&(e=n(e,s+"/key","type",{},"must be string"),t++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,s+"/nam\
e","type",{},"must be string"),t++),r.restricted!==void 0&&typeof r.restricted!="boolean"&&(e=n(e,s+"/restricted","type",
{},"must be boolean"),t++),r.enabled_custom_case_types!==void 0){let o=r.enabled_custom_case_types;if(Array.isArray(o)){
let f=o.length;for(let a=0;a<f;a++)typeof o[a]!="string"&&(e=n(e,s+"/enabled_custom_case_types/"+a,"type",{},"must be st\
ring"),t++)}else e=n(e,s+"/enabled_custom_case_types","type",{},"must be array"),t++}r.settings!==void 0&&(ke(r.settings,
{instancePath:s+"/settings",parentData:r,parentDataProperty:"settings",rootData:p,dynamicAnchors:u})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return Re.errors=e,t===0}Re.evaluated={props:{
key:!0,name:!0,restricted:!0,enabled_custom_case_types:!0,settings:!0},dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Se.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=n(e,s,"\
required",{missingProperty:"id"}),t++),r.type===void 0&&(e=n(e,s,"required",{missingProperty:"type"}),t++),r.attributes===
void 0&&(e=n(e,s,"required",{missingProperty:"attributes"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","t\
ype",{},"must be string"),t++),r.type!==void 0){let o=r.type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be str\
ing"),t++),o!=="project"&&(e=n(e,s+"/type","const",{allowedValue:"project"}),t++)}r.attributes!==void 0&&(Re(r.attributes,
{instancePath:s+"/attributes",parentData:r,parentDataProperty:"attributes",rootData:p,dynamicAnchors:u})||(e=e===null?Re.
errors:e.concat(Re.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return Se.errors=e,t===0}Se.evaluated=
{props:{id:!0,type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:s="",parentData:c,parentDataProperty:m,
rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=er.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data!==void 0){let o=r.data;if(Array.isArray(o)){let f=o.
length;for(let a=0;a<f;a++)Se(o[a],{instancePath:s+"/data/"+a,parentData:o,parentDataProperty:a,rootData:p,dynamicAnchors:u})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else e=n(e,s+"/data","type",{},"must be array"),t++}}else e=n(e,s,
"type",{},"must be object"),t++;return er.errors=e,t===0}er.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};
var Er=rr;function we(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=we.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.limit!==void 0){let o=r.limit;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,s+"/limit","type",{},"\
must be integer"),t++),typeof o=="number"&&isFinite(o)&&((o>150||isNaN(o))&&(e=n(e,s+"/limit","maximum",{},"must be <= 1\
50"),t++),(o<1||isNaN(o))&&(e=n(e,s+"/limit","minimum",{},"must be >= 1"),t++))}r.cursor!==void 0&&typeof r.cursor!="str\
ing"&&(e=n(e,s+"/cursor","type",{},"must be string"),t++)}else e=n(e,s,"type",{},"must be object"),t++;return we.errors=
e,t===0}we.evaluated={props:{limit:!0,cursor:!0},dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:s="",parentData:c,
parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=$e.evaluated;if(i.dynamicProps&&(i.props=void 0),
i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.filter!==void 0&&typeof r.filter!="strin\
g"&&(e=n(e,s+"/filter","type",{},"must be string"),t++),r.sort!==void 0){let o=r.sort;typeof o!="string"&&(e=n(e,s+"/sor\
t","type",{},"must be string"),t++),o==="-@detection_changed_at"||o==="@detection_changed_at"||(e=n(e,s+"/sort","enum",{
allowedValues:["-@detection_changed_at","@detection_changed_at"]}),t++)}r.page!==void 0&&(we(r.page,{instancePath:s+"/pa\
ge",parentData:r,parentDataProperty:"page",rootData:p,dynamicAnchors:u})||(e=e===null?we.errors:e.concat(we.errors),t=e.
length))}else e=n(e,s,"type",{},"must be object"),t++;return $e.errors=e,t===0}$e.evaluated={props:{filter:!0,sort:!0,page:!0},
dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=Ce.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="obj\
ect"&&!Array.isArray(r)?r.attributes!==void 0&&($e(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:u})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)):(e=n(e,s,"type",{},"mu\
st be object"),t++),Ce.errors=e,t===0}Ce.evaluated={props:{attributes:!0},dynamicProps:!1,dynamicItems:!1};function rr(r,{
instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=rr.evaluated;
return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.data===
void 0&&(e=n(e,s,"required",{missingProperty:"data"}),t++),r.data!==void 0&&(Ce(r.data,{instancePath:s+"/data",parentData:r,
parentDataProperty:"data",rootData:p,dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))):(e=n(e,
s,"type",{},"must be object"),t++),rr.errors=e,t===0}rr.evaluated={props:{data:!0},dynamicProps:!1,dynamicItems:!1};var hr=tr;function Te(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Te.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.is_muted!==void 0&&typeof r.is_muted!="boolean"&&(e=n(e,s+"/is_muted","type",{},"must be boolean"),t++),r.reason!==
void 0&&typeof r.reason!="string"&&(e=n(e,s+"/reason","type",{},"must be string"),t++)):(e=n(e,s,"type",{},"must be obje\
ct"),t++),Te.errors=e,t===0}Te.evaluated={props:{is_muted:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=qe.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++):(e=n(e,s,"type",{},"must be obj\
ect"),t++),qe.errors=e,t===0}qe.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Fe.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.cases!==void 0){let o=r.
cases;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)qe(o[a],{instancePath:s+"/cases/"+a,parentData:o,parentDataProperty:a,
rootData:p,dynamicAnchors:u})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)}else e=n(e,s+"/cases","type",{},"mu\
st be array"),t++}if(r.jira!==void 0){let o=r.jira;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)typeof o[a]!=
"string"&&(e=n(e,s+"/jira/"+a,"type",{},"must be string"),t++)}else e=n(e,s+"/jira","type",{},"must be array"),t++}}else
e=n(e,s,"type",{},"must be object"),t++;return Fe.errors=e,t===0}Fe.evaluated={props:{cases:!0,jira:!0},dynamicProps:!1,
dynamicItems:!1};function Le(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=Le.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.mute!==void 0&&(Te(r.mute,{instancePath:s+"/mute",parentData:r,parentDataProperty:"mute",rootData:p,
dynamicAnchors:u})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.auto_closed_at!==void 0){let o=r.auto_closed_at;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,s+"/auto_closed_at","type",{},"must be integer"),t++)}r.integrations!==
void 0&&(Fe(r.integrations,{instancePath:s+"/integrations",parentData:r,parentDataProperty:"integrations",rootData:p,dynamicAnchors:u})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return Le.errors=e,t===
0}Le.evaluated={props:{mute:!0,auto_closed_at:!0,integrations:!0},dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Ge.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.finding_id!==void 0&&typeof r.
finding_id!="string"&&(e=n(e,s+"/finding_id","type",{},"must be string"),t++),r.finding_type!==void 0){let l=r.finding_type,
y=t,d=!1,g=t;typeof l!="string"&&(e=n(e,s+"/finding_type","type",{},"must be string"),t++),l==="api_security"||l==="atta\
ck_path"||l==="host_and_container_vulnerability"||l==="iac_misconfiguration"||l==="identity_risk"||l==="library_vulnerab\
ility"||l==="misconfiguration"||l==="runtime_code_vulnerability"||l==="secret"||l==="static_code_vulnerability"||l==="wo\
rkload_activity"||(e=n(e,s+"/finding_type","enum",{allowedValues:["api_security","attack_path","host_and_container_vulne\
rability","iac_misconfiguration","identity_risk","library_vulnerability","misconfiguration","runtime_code_vulnerability",
"secret","static_code_vulnerability","workload_activity"]}),t++);var o=g===t;d=d||o;let _=t;typeof l!="string"&&(e=n(e,s+
"/finding_type","type",{},"must be string"),t++);var o=_===t;d=d||o,d?(t=y,e!==null&&(y?e.length=y:e=null)):(e=n(e,s+"/f\
inding_type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.title!==void 0&&typeof r.title!="string"&&(e=n(e,s+"/t\
itle","type",{},"must be string"),t++),r.description!==void 0&&typeof r.description!="string"&&(e=n(e,s+"/description","\
type",{},"must be string"),t++),r.severity!==void 0){let l=r.severity,y=t,d=!1,g=t;typeof l!="string"&&(e=n(e,s+"/severi\
ty","type",{},"must be string"),t++),l==="critical"||l==="high"||l==="medium"||l==="low"||l==="info"||l==="none"||l==="u\
nknown"||(e=n(e,s+"/severity","enum",{allowedValues:["critical","high","medium","low","info","none","unknown"]}),t++);var f=g===
t;d=d||f;let _=t;typeof l!="string"&&(e=n(e,s+"/severity","type",{},"must be string"),t++);var f=_===t;d=d||f,d?(t=y,e!==
null&&(y?e.length=y:e=null)):(e=n(e,s+"/severity","anyOf",{},"must match a schema in anyOf"),t++)}if(r.status!==void 0){
let l=r.status,y=t,d=!1,g=t;typeof l!="string"&&(e=n(e,s+"/status","type",{},"must be string"),t++),l==="open"||l==="mut\
ed"||l==="auto_closed"||(e=n(e,s+"/status","enum",{allowedValues:["open","muted","auto_closed"]}),t++);var a=g===t;d=d||
a;let _=t;typeof l!="string"&&(e=n(e,s+"/status","type",{},"must be string"),t++);var a=_===t;d=d||a,d?(t=y,e!==null&&(y?
e.length=y:e=null)):(e=n(e,s+"/status","anyOf",{},"must match a schema in anyOf"),t++)}if(r.resource_id!==void 0&&typeof r.
resource_id!="string"&&(e=n(e,s+"/resource_id","type",{},"must be string"),t++),r.resource_name!==void 0&&typeof r.resource_name!=
"string"&&(e=n(e,s+"/resource_name","type",{},"must be string"),t++),r.resource_type!==void 0&&typeof r.resource_type!="\
string"&&(e=n(e,s+"/resource_type","type",{},"must be string"),t++),r.first_seen_at!==void 0){let l=r.first_seen_at;typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=n(e,s+"/first_seen_at","type",{},"must be integer"),t++)}if(r.last_seen_at!==
void 0){let l=r.last_seen_at;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=n(e,s+"/last_seen_at","type",{},"mus\
t be integer"),t++)}if(r.detection_changed_at!==void 0){let l=r.detection_changed_at;typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l)||(e=n(e,s+"/detection_changed_at","type",{},"must be integer"),t++)}r.workflow!==void 0&&(Le(r.workflow,
{instancePath:s+"/workflow",parentData:r,parentDataProperty:"workflow",rootData:p,dynamicAnchors:u})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length))}else e=n(e,s,"type",{},"must be object"),t++;return Ge.errors=e,t===0}Ge.evaluated={props:{
finding_id:!0,finding_type:!0,title:!0,description:!0,severity:!0,status:!0,resource_id:!0,resource_name:!0,resource_type:!0,
first_seen_at:!0,last_seen_at:!0,detection_changed_at:!0,workflow:!0},dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Ue.evaluated;return i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?r.custom!==void 0&&(Ge(r.custom,
{instancePath:s+"/custom",parentData:r,parentDataProperty:"custom",rootData:p,dynamicAnchors:u})||(e=e===null?Ge.errors:
e.concat(Ge.errors),t=e.length)):(e=n(e,s,"type",{},"must be object"),t++),Ue.errors=e,t===0}Ue.evaluated={props:{custom:!0},
dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=Ve.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.attributes!==void 0&&(Ue(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.tags!==void 0){let o=r.
tags;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)typeof o[a]!="string"&&(e=n(e,s+"/tags/"+a,"type",{},"must \
be string"),t++)}else e=n(e,s+"/tags","type",{},"must be array"),t++}if(r.timestamp!==void 0){let o=r.timestamp;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=n(e,s+"/timestamp","type",{},"must be integer"),t++)}}else e=n(e,s,"type",{},
"must be object"),t++;return Ve.errors=e,t===0}Ve.evaluated={props:{attributes:!0,tags:!0,timestamp:!0},dynamicProps:!1,
dynamicItems:!1};function xe(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){
let e=null,t=0,i=xe.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id!==void 0&&typeof r.id!="string"&&(e=n(e,s+"/id","type",{},"must be string"),t++),r.type!==void 0){
let o=r.type;typeof o!="string"&&(e=n(e,s+"/type","type",{},"must be string"),t++),o!=="finding"&&(e=n(e,s+"/type","cons\
t",{allowedValue:"finding"}),t++)}r.attributes!==void 0&&(Ve(r.attributes,{instancePath:s+"/attributes",parentData:r,parentDataProperty:"\
attributes",rootData:p,dynamicAnchors:u})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length))}else e=n(e,s,"type",{},
"must be object"),t++;return xe.errors=e,t===0}xe.evaluated={props:{id:!0,type:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=Me.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.after!==void 0&&typeof r.after!="string"&&(e=n(e,s+"/after","type",{},"must be string"),t++):(e=n(e,s,"type",{},"mu\
st be object"),t++),Me.errors=e,t===0}Me.evaluated={props:{after:!0},dynamicProps:!1,dynamicItems:!1};function Ke(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=Ke.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.elapsed!==void 0){let f=r.
elapsed;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=n(e,s+"/elapsed","type",{},"must be integer"),t++)}if(r.status!==
void 0){let f=r.status,a=t,l=!1,y=t;typeof f!="string"&&(e=n(e,s+"/status","type",{},"must be string"),t++),f==="done"||
f==="timeout"||(e=n(e,s+"/status","enum",{allowedValues:["done","timeout"]}),t++);var o=y===t;l=l||o;let d=t;typeof f!="\
string"&&(e=n(e,s+"/status","type",{},"must be string"),t++);var o=d===t;l=l||o,l?(t=a,e!==null&&(a?e.length=a:e=null)):
(e=n(e,s+"/status","anyOf",{},"must match a schema in anyOf"),t++)}r.request_id!==void 0&&typeof r.request_id!="string"&&
(e=n(e,s+"/request_id","type",{},"must be string"),t++),r.page!==void 0&&(Me(r.page,{instancePath:s+"/page",parentData:r,
parentDataProperty:"page",rootData:p,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else e=n(
e,s,"type",{},"must be object"),t++;return Ke.errors=e,t===0}Ke.evaluated={props:{elapsed:!0,status:!0,request_id:!0,page:!0},
dynamicProps:!1,dynamicItems:!1};function We(r,{instancePath:s="",parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,
i=We.evaluated;return i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?r.next!==void 0&&typeof r.next!="string"&&(e=n(e,s+"/next","type",{},"must be string"),t++):(e=n(e,s,"type",{},"must \
be object"),t++),We.errors=e,t===0}We.evaluated={props:{next:!0},dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:s="",
parentData:c,parentDataProperty:m,rootData:p=r,dynamicAnchors:u={}}={}){let e=null,t=0,i=tr.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.data!==void 0){let o=r.
data;if(Array.isArray(o)){let f=o.length;for(let a=0;a<f;a++)xe(o[a],{instancePath:s+"/data/"+a,parentData:o,parentDataProperty:a,
rootData:p,dynamicAnchors:u})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else e=n(e,s+"/data","type",{},"mus\
t be array"),t++}r.meta!==void 0&&(Ke(r.meta,{instancePath:s+"/meta",parentData:r,parentDataProperty:"meta",rootData:p,dynamicAnchors:u})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.links!==void 0&&(We(r.links,{instancePath:s+"/links",parentData:r,
parentDataProperty:"links",rootData:p,dynamicAnchors:u})||(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else e=
n(e,s,"type",{},"must be object"),t++;return tr.errors=e,t===0}tr.evaluated={props:{data:!0,meta:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};function n(r,s,c,m,p){let u={instancePath:s,keyword:c,params:m,message:p};return r===null?[u]:(r.push(u),
r)}return cr(Pr);})();
