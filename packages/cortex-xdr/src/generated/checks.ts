// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"ErrorResponse" | "GetIncidentExtraDataRequest" | "GetIncidentExtraDataResponse" | "GetIncidentsRequest" | "GetIncidentsResponse" | "SearchCasesRequest" | "SearchCasesResponse" | "UpdateCaseRequest" | "UpdateIncidentRequest" | "UpdateIncidentResponse", Check> = (()=>{var Fe=Object.defineProperty;var ze=Object.getOwnPropertyDescriptor;var Ye=Object.getOwnPropertyNames;var Ke=Object.prototype.hasOwnProperty;var Be=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(c){throw s=0,c}},Ze=(r,s)=>{for(var c in s)
Fe(r,c,{get:s[c],enumerable:!0})},Je=(r,s,c,d)=>{if(s&&typeof s=="object"||typeof s=="function")for(let a of Ye(s))!Ke.call(
r,a)&&a!==c&&Fe(r,a,{get:()=>s[a],enumerable:!(d=ze(s,a))||d.enumerable});return r};var Qe=r=>Je(Fe({},"__esModule",{value:!0}),r);var Le=Be(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});function Ce(r){let s=r.length,c=0,d=0,a;for(;d<
s;)c++,a=r.charCodeAt(d++),a>=55296&&a<=56319&&d<s&&(a=r.charCodeAt(d),(a&64512)===56320&&d++);return c}ke.default=Ce;Ce.
code='require("ajv/dist/runtime/ucs2length").default'});var ar={};Ze(ar,{ErrorResponse:()=>Xe,GetIncidentExtraDataRequest:()=>Pe,GetIncidentExtraDataResponse:()=>er,GetIncidentsRequest:()=>rr,
GetIncidentsResponse:()=>tr,SearchCasesRequest:()=>sr,SearchCasesResponse:()=>ir,UpdateCaseRequest:()=>nr,UpdateIncidentRequest:()=>or,
UpdateIncidentResponse:()=>fr});var Xe=Oe;function F(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=F.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0&&typeof r.type!="string"&&(e=i(e,s+"/type","type",{},"must be string"),t++),r.loc!==void 0){let n=r.loc;
if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++){let y=n[f];typeof y!="string"&&!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y))&&(e=i(e,s+"/loc/"+f,"type",{},"must be string,integer"),t++)}}else e=i(e,s+"/loc","type",{},"must be ar\
ray"),t++}r.msg!==void 0&&typeof r.msg!="string"&&(e=i(e,s+"/msg","type",{},"must be string"),t++)}else e=i(e,s,"type",{},
"must be object"),t++;return F.errors=e,t===0}F.evaluated={props:{type:!0,loc:!0,msg:!0,input:!0},dynamicProps:!1,dynamicItems:!1};
function k(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=k.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++);var m=f===t;o=o||m;let y=t;if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++)F(
r[b],{instancePath:s+"/"+b,parentData:r,parentDataProperty:b,rootData:a,dynamicAnchors:p})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)}else e=i(e,s,"type",{},"must be array"),t++;var m=y===t;if(o=o||m,m)var u=!0;let g=t;r!==null&&(e=
i(e,s,"type",{},"must be null"),t++);var m=g===t;return o=o||m,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",
{},"must match a schema in anyOf"),t++),k.errors=e,l.items=u,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!0};function S(r,{
instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=S.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.err_code===
void 0&&(e=i(e,s,"required",{missingProperty:"err_code"}),t++),r.err_msg===void 0&&(e=i(e,s,"required",{missingProperty:"\
err_msg"}),t++),r.err_code!==void 0){let n=r.err_code;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/err\
_code","type",{},"must be integer"),t++)}r.err_msg!==void 0&&typeof r.err_msg!="string"&&(e=i(e,s+"/err_msg","type",{},"\
must be string"),t++),r.err_extra!==void 0&&(k(r.err_extra,{instancePath:s+"/err_extra",parentData:r,parentDataProperty:"\
err_extra",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else e=i(e,s,"type",{},"m\
ust be object"),t++;return S.errors=e,t===0}S.evaluated={props:{err_code:!0,err_msg:!0,err_extra:!0},dynamicProps:!1,dynamicItems:!1};
function Oe(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Oe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.reply===void 0&&(e=i(e,s,"required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(S(r.reply,{instancePath:s+"\
/reply",parentData:r,parentDataProperty:"reply",rootData:a,dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),t=
e.length))):(e=i(e,s,"type",{},"must be object"),t++),Oe.errors=e,t===0}Oe.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};
var Pe=Ee;var Se=Le().default;function V(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.incident_id===void 0&&(e=i(e,s,"required",{missingProperty:"incident_id"}),t++),r.incident_id!==
void 0){let n=r.incident_id;typeof n=="string"?Se(n)<1&&(e=i(e,s+"/incident_id","minLength",{},"must NOT have fewer than\
 1 characters"),t++):(e=i(e,s+"/incident_id","type",{},"must be string"),t++)}if(r.alerts_limit!==void 0){let n=r.alerts_limit;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/alerts_limit","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/alerts_limit","minimum",{},"must be >= 0"),t++)}}else e=i(e,s,"type",
{},"must be object"),t++;return V.errors=e,t===0}V.evaluated={props:{incident_id:!0,alerts_limit:!0},dynamicProps:!1,dynamicItems:!1};
function Ee(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ee.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.request_data===void 0&&(e=i(e,s,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(V(r.request_data,
{instancePath:s+"/request_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),Ee.errors=e,t===0}Ee.evaluated={props:{
request_data:!0},dynamicProps:!1,dynamicItems:!1};var er=Ne;function N(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=N.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_dupli\
cate"||r==="resolved_duplicate_incident"||r==="resolved_false_positive"||r==="resolved_true_positive"||r==="resolved_sec\
urity_testing"||r==="resolved_other"||r==="resolved_threat_handled"||r==="resolved_auto"||r==="resolved_auto_resolve"||(e=
i(e,s,"enum",{allowedValues:["new","under_investigation","resolved_known_issue","resolved_duplicate","resolved_duplicate\
_incident","resolved_false_positive","resolved_true_positive","resolved_security_testing","resolved_other","resolved_thr\
eat_handled","resolved_auto","resolved_auto_resolve"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!="string"&&(e=i(e,s,"ty\
pe",{},"must be string"),t++);var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"mus\
t match a schema in anyOf"),t++),N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=O.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++),r==="informational"||r==="low"||r==="medium"||r==="high"||r==="critical"||r==="unknow\
n"||(e=i(e,s,"enum",{allowedValues:["informational","low","medium","high","critical","unknown"]}),t++);var u=f===t;o=o||
u;let y=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be string"),t++);var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.
length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),O.errors=e,t===0}O.evaluated={dynamicProps:!1,
dynamicItems:!1};function T(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=T.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++),r==="low"||r==="medium"||r==="high"||r==="critical"||(e=i(e,s,"enum",{allowedValues:[
"low","medium","high","critical"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be stri\
ng"),t++);var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in \
anyOf"),t++),T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=w.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null&&(e=i(e,s,"type",{},"must be string,number,boolean,null"),t++);var m=f===
t;o=o||m;let y=t;if(Array.isArray(r)){let b=r.length;for(let v=0;v<b;v++){let A=r[v];typeof A!="string"&&!(typeof A=="nu\
mber"&&isFinite(A))&&typeof A!="boolean"&&A!==null&&(e=i(e,s+"/"+v,"type",{},"must be string,number,boolean,null"),t++)}}else
e=i(e,s,"type",{},"must be array"),t++;var m=y===t;if(o=o||m,m)var u=!0;let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let b in r){let v=r[b];typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"&&v!==null&&(e=
i(e,s+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{},"must be string,number,boolean,null"),t++)}else e=i(e,s,"ty\
pe",{},"must be object"),t++;var m=g===t;if(o=o||m,m)var D=!0;return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"a\
nyOf",{},"must match a schema in anyOf"),t++),w.errors=e,l.props=D,l.items=u,t===0}w.evaluated={dynamicProps:!0,dynamicItems:!0};
var Ue=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;function h(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0&&(e=i(e,s,"required",{missingProperty:"incident_id"}),
t++),r.creation_time===void 0&&(e=i(e,s,"required",{missingProperty:"creation_time"}),t++),r.modification_time===void 0&&
(e=i(e,s,"required",{missingProperty:"modification_time"}),t++),r.status===void 0&&(e=i(e,s,"required",{missingProperty:"\
status"}),t++),r.severity===void 0&&(e=i(e,s,"required",{missingProperty:"severity"}),t++),r.incident_id!==void 0&&typeof r.
incident_id!="string"&&(e=i(e,s+"/incident_id","type",{},"must be string"),t++),r.incident_name!==void 0){let o=r.incident_name;
typeof o!="string"&&o!==null&&(e=i(e,s+"/incident_name","type",{},"must be string,null"),t++)}if(r.description!==void 0){
let o=r.description;typeof o!="string"&&o!==null&&(e=i(e,s+"/description","type",{},"must be string,null"),t++)}if(r.status!==
void 0&&(N(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=
e===null?N.errors:e.concat(N.errors),t=e.length)),r.severity!==void 0&&(O(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.manual_severity!==
void 0){let o=r.manual_severity,f=t,y=!1,u=t;T(o,{instancePath:s+"/manual_severity",parentData:r,parentDataProperty:"man\
ual_severity",rootData:a,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(T.errors),t=e.length);var n=u===t;y=y||n;let g=t;
o!==null&&(e=i(e,s+"/manual_severity","type",{},"must be null"),t++);var n=g===t;y=y||n,y?(t=f,e!==null&&(f?e.length=f:e=
null)):(e=i(e,s+"/manual_severity","anyOf",{},"must match a schema in anyOf"),t++)}if(r.manual_description!==void 0){let o=r.
manual_description;typeof o!="string"&&o!==null&&(e=i(e,s+"/manual_description","type",{},"must be string,null"),t++)}if(r.
creation_time!==void 0){let o=r.creation_time;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/creation_ti\
me","type",{},"must be integer"),t++)}if(r.modification_time!==void 0){let o=r.modification_time;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/modification_time","type",{},"must be integer"),t++)}if(r.detection_time!==void 0){
let o=r.detection_time;!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null&&(e=i(e,s+"/detection_time","type",
{},"must be integer,null"),t++)}if(r.resolved_timestamp!==void 0){let o=r.resolved_timestamp;!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))&&o!==null&&(e=i(e,s+"/resolved_timestamp","type",{},"must be integer,null"),t++)}if(r.assigned_user_mail!==
void 0){let o=r.assigned_user_mail;typeof o!="string"&&o!==null&&(e=i(e,s+"/assigned_user_mail","type",{},"must be strin\
g,null"),t++)}if(r.assigned_user_pretty_name!==void 0){let o=r.assigned_user_pretty_name;typeof o!="string"&&o!==null&&(e=
i(e,s+"/assigned_user_pretty_name","type",{},"must be string,null"),t++)}if(r.notes!==void 0){let o=r.notes;typeof o!="s\
tring"&&o!==null&&(e=i(e,s+"/notes","type",{},"must be string,null"),t++)}if(r.resolve_comment!==void 0){let o=r.resolve_comment;
typeof o!="string"&&o!==null&&(e=i(e,s+"/resolve_comment","type",{},"must be string,null"),t++)}if(r.xdr_url!==void 0){let o=r.
xdr_url;typeof o=="string"?Ue.test(o)||(e=i(e,s+"/xdr_url","format",{},'must match format "uri"'),t++):(e=i(e,s+"/xdr_ur\
l","type",{},"must be string"),t++)}if(r.starred!==void 0&&typeof r.starred!="boolean"&&(e=i(e,s+"/starred","type",{},"m\
ust be boolean"),t++),r.starred_manually!==void 0&&typeof r.starred_manually!="boolean"&&(e=i(e,s+"/starred_manually","t\
ype",{},"must be boolean"),t++),r.is_blocked!==void 0&&typeof r.is_blocked!="boolean"&&(e=i(e,s+"/is_blocked","type",{},
"must be boolean"),t++),r.alert_count!==void 0){let o=r.alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||
(e=i(e,s+"/alert_count","type",{},"must be integer"),t++)}if(r.low_severity_alert_count!==void 0){let o=r.low_severity_alert_count;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/low_severity_alert_count","type",{},"must be integer"),t++)}
if(r.med_severity_alert_count!==void 0){let o=r.med_severity_alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=i(e,s+"/med_severity_alert_count","type",{},"must be integer"),t++)}if(r.high_severity_alert_count!==void 0){let o=r.
high_severity_alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/high_severity_alert_count","typ\
e",{},"must be integer"),t++)}if(r.critical_severity_alert_count!==void 0){let o=r.critical_severity_alert_count;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/critical_severity_alert_count","type",{},"must be integer"),t++)}if(r.
user_count!==void 0){let o=r.user_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/user_count","type",
{},"must be integer"),t++)}if(r.host_count!==void 0){let o=r.host_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=i(e,s+"/host_count","type",{},"must be integer"),t++)}if(r.hosts!==void 0){let o=r.hosts;if(!Array.isArray(o)&&o!==
null&&(e=i(e,s+"/hosts","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!=
"string"&&(e=i(e,s+"/hosts/"+y,"type",{},"must be string"),t++)}}if(r.users!==void 0){let o=r.users;if(!Array.isArray(o)&&
o!==null&&(e=i(e,s+"/users","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!=
"string"&&(e=i(e,s+"/users/"+y,"type",{},"must be string"),t++)}}if(r.incident_sources!==void 0){let o=r.incident_sources;
if(!Array.isArray(o)&&o!==null&&(e=i(e,s+"/incident_sources","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.
length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,s+"/incident_sources/"+y,"type",{},"must be string"),t++)}}if(r.
alert_categories!==void 0){let o=r.alert_categories;if(!Array.isArray(o)&&o!==null&&(e=i(e,s+"/alert_categories","type",
{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,s+"/ale\
rt_categories/"+y,"type",{},"must be string"),t++)}}if(r.mitre_tactics_ids_and_names!==void 0){let o=r.mitre_tactics_ids_and_names;
if(!Array.isArray(o)&&o!==null&&(e=i(e,s+"/mitre_tactics_ids_and_names","type",{},"must be array,null"),t++),Array.isArray(
o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,s+"/mitre_tactics_ids_and_names/"+y,"type",{},"must\
 be string"),t++)}}if(r.mitre_techniques_ids_and_names!==void 0){let o=r.mitre_techniques_ids_and_names;if(!Array.isArray(
o)&&o!==null&&(e=i(e,s+"/mitre_techniques_ids_and_names","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.
length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,s+"/mitre_techniques_ids_and_names/"+y,"type",{},"must be strin\
g"),t++)}}if(r.rule_based_score!==void 0){let o=r.rule_based_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&(e=i(e,
s+"/rule_based_score","type",{},"must be number,null"),t++)}if(r.predicted_score!==void 0){let o=r.predicted_score;!(typeof o==
"number"&&isFinite(o))&&o!==null&&(e=i(e,s+"/predicted_score","type",{},"must be number,null"),t++)}if(r.manual_score!==
void 0){let o=r.manual_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&(e=i(e,s+"/manual_score","type",{},"must be n\
umber,null"),t++)}if(r.aggregated_score!==void 0){let o=r.aggregated_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&
(e=i(e,s+"/aggregated_score","type",{},"must be number,null"),t++)}if(r.wildfire_hits!==void 0){let o=r.wildfire_hits;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/wildfire_hits","type",{},"must be integer"),t++)}if(r.alerts_grouping_status!==
void 0&&typeof r.alerts_grouping_status!="string"&&(e=i(e,s+"/alerts_grouping_status","type",{},"must be string"),t++),r.
original_tags!==void 0){let o=r.original_tags;if(!Array.isArray(o)&&o!==null&&(e=i(e,s+"/original_tags","type",{},"must \
be array,null"),t++),Array.isArray(o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,s+"/original_tag\
s/"+y,"type",{},"must be string"),t++)}}if(r.tags!==void 0){let o=r.tags;if(!Array.isArray(o)&&o!==null&&(e=i(e,s+"/tags",
"type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let y=0;y<f;y++)typeof o[y]!="string"&&(e=i(e,
s+"/tags/"+y,"type",{},"must be string"),t++)}}if(r.incident_domain!==void 0){let o=r.incident_domain;typeof o!="string"&&
o!==null&&(e=i(e,s+"/incident_domain","type",{},"must be string,null"),t++)}if(r.custom_fields!==void 0){let o=r.custom_fields;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null&&(e=i(e,s+"/custom_fields","type",{},"must be object,null"),t++),
o&&typeof o=="object"&&!Array.isArray(o))for(let f in o)w(o[f],{instancePath:s+"/custom_fields/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.
length)}}else e=i(e,s,"type",{},"must be object"),t++;return h.errors=e,t===0}h.evaluated={props:{incident_id:!0,incident_name:!0,
description:!0,status:!0,severity:!0,manual_severity:!0,manual_description:!0,creation_time:!0,modification_time:!0,detection_time:!0,
resolved_timestamp:!0,assigned_user_mail:!0,assigned_user_pretty_name:!0,notes:!0,resolve_comment:!0,xdr_url:!0,starred:!0,
starred_manually:!0,is_blocked:!0,alert_count:!0,low_severity_alert_count:!0,med_severity_alert_count:!0,high_severity_alert_count:!0,
critical_severity_alert_count:!0,user_count:!0,host_count:!0,hosts:!0,users:!0,incident_sources:!0,alert_categories:!0,mitre_tactics_ids_and_names:!0,
mitre_techniques_ids_and_names:!0,rule_based_score:!0,predicted_score:!0,manual_score:!0,aggregated_score:!0,wildfire_hits:!0,
alerts_grouping_status:!0,original_tags:!0,tags:!0,incident_domain:!0,custom_fields:!0},dynamicProps:!1,dynamicItems:!1};function _(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=_.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++);var m=f===t;o=o||m;let y=t;if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++){let v=r[b];
typeof v!="string"&&v!==null&&(e=i(e,s+"/"+b,"type",{},"must be string,null"),t++)}}else e=i(e,s,"type",{},"must be arra\
y"),t++;var m=y===t;if(o=o||m,m)var u=!0;let g=t;r!==null&&(e=i(e,s,"type",{},"must be null"),t++);var m=g===t;return o=
o||m,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),_.errors=e,l.items=
u,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!0};function E(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=E.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&typeof r!="string"&&(e=i(e,s,"type",{},"must be integer,string"),t++);var m=f===t;o=o||m;let y=t;
if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++){let v=r[b];!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&
typeof v!="string"&&(e=i(e,s+"/"+b,"type",{},"must be integer,string"),t++)}}else e=i(e,s,"type",{},"must be array"),t++;
var m=y===t;if(o=o||m,m)var u=!0;let g=t;r!==null&&(e=i(e,s,"type",{},"must be null"),t++);var m=g===t;return o=o||m,o?(t=
n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),E.errors=e,l.items=u,t===0}E.
evaluated={dynamicProps:!1,dynamicItems:!0};function C(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.alert_id===void 0&&(e=i(e,s,"required",{missingProperty:"alert_id"}),t++),
r.alert_id!==void 0){let n=r.alert_id;typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&(e=i(e,
s+"/alert_id","type",{},"must be string,integer"),t++)}if(r.external_id!==void 0){let n=r.external_id;typeof n!="string"&&
n!==null&&(e=i(e,s+"/external_id","type",{},"must be string,null"),t++)}if(r.case_id!==void 0){let n=r.case_id;!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=i(e,s+"/case_id","type",{},"must be integer,null"),t++)}if(r.name!==
void 0){let n=r.name;typeof n!="string"&&n!==null&&(e=i(e,s+"/name","type",{},"must be string,null"),t++)}if(r.description!==
void 0){let n=r.description;typeof n!="string"&&n!==null&&(e=i(e,s+"/description","type",{},"must be string,null"),t++)}
if(r.category!==void 0){let n=r.category;typeof n!="string"&&n!==null&&(e=i(e,s+"/category","type",{},"must be string,nu\
ll"),t++)}if(r.severity!==void 0&&(O(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,
dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.source!==void 0){let n=r.source;typeof n!="st\
ring"&&n!==null&&(e=i(e,s+"/source","type",{},"must be string,null"),t++)}if(r.event_type!==void 0&&(_(r.event_type,{instancePath:s+
"/event_type",parentData:r,parentDataProperty:"event_type",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.action!==void 0&&(_(r.action,{instancePath:s+"/action",parentData:r,parentDataProperty:"action",
rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_pretty!==void 0&&(_(r.action_pretty,
{instancePath:s+"/action_pretty",parentData:r,parentDataProperty:"action_pretty",rootData:a,dynamicAnchors:p})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),r.resolution_status!==void 0){let n=r.resolution_status;typeof n!="string"&&n!==
null&&(e=i(e,s+"/resolution_status","type",{},"must be string,null"),t++)}if(r.resolution_comment!==void 0){let n=r.resolution_comment;
typeof n!="string"&&n!==null&&(e=i(e,s+"/resolution_comment","type",{},"must be string,null"),t++)}if(r.starred!==void 0&&
typeof r.starred!="boolean"&&(e=i(e,s+"/starred","type",{},"must be boolean"),t++),r.is_whitelisted!==void 0){let n=r.is_whitelisted;
typeof n!="boolean"&&typeof n!="string"&&(e=i(e,s+"/is_whitelisted","type",{},"must be boolean,string"),t++)}if(r.detection_timestamp!==
void 0){let n=r.detection_timestamp;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=i(e,s+"/detectio\
n_timestamp","type",{},"must be integer,null"),t++)}if(r.local_insert_ts!==void 0){let n=r.local_insert_ts;!(typeof n=="\
number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=i(e,s+"/local_insert_ts","type",{},"must be integer,null"),t++)}if(r.
last_modified_ts!==void 0){let n=r.last_modified_ts;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=
i(e,s+"/last_modified_ts","type",{},"must be integer,null"),t++)}if(r.mitre_tactic_id_and_name!==void 0&&(_(r.mitre_tactic_id_and_name,
{instancePath:s+"/mitre_tactic_id_and_name",parentData:r,parentDataProperty:"mitre_tactic_id_and_name",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.mitre_technique_id_and_name!==void 0&&(_(r.mitre_technique_id_and_name,
{instancePath:s+"/mitre_technique_id_and_name",parentData:r,parentDataProperty:"mitre_technique_id_and_name",rootData:a,
dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.tags!==void 0&&(_(r.tags,{instancePath:s+"/ta\
gs",parentData:r,parentDataProperty:"tags",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.endpoint_id!==void 0){let n=r.endpoint_id;typeof n!="string"&&n!==null&&(e=i(e,s+"/endpoint_id","type",{},"must be str\
ing,null"),t++)}if(r.host_name!==void 0){let n=r.host_name;typeof n!="string"&&n!==null&&(e=i(e,s+"/host_name","type",{},
"must be string,null"),t++)}if(r.host_ip!==void 0&&(_(r.host_ip,{instancePath:s+"/host_ip",parentData:r,parentDataProperty:"\
host_ip",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.agent_os_type!==void 0){let n=r.
agent_os_type;typeof n!="string"&&n!==null&&(e=i(e,s+"/agent_os_type","type",{},"must be string,null"),t++)}r.user_name!==
void 0&&(_(r.user_name,{instancePath:s+"/user_name",parentData:r,parentDataProperty:"user_name",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_image_name!==void 0&&(_(r.actor_process_image_name,
{instancePath:s+"/actor_process_image_name",parentData:r,parentDataProperty:"actor_process_image_name",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_command_line!==void 0&&(_(r.actor_process_command_line,
{instancePath:s+"/actor_process_command_line",parentData:r,parentDataProperty:"actor_process_command_line",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_image_path!==void 0&&(_(r.actor_process_image_path,
{instancePath:s+"/actor_process_image_path",parentData:r,parentDataProperty:"actor_process_image_path",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_image_sha256!==void 0&&(_(r.actor_process_image_sha256,
{instancePath:s+"/actor_process_image_sha256",parentData:r,parentDataProperty:"actor_process_image_sha256",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_signature_status!==void 0&&(_(r.actor_process_signature_status,
{instancePath:s+"/actor_process_signature_status",parentData:r,parentDataProperty:"actor_process_signature_status",rootData:a,
dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.actor_process_signature_vendor!==void 0&&(_(r.
actor_process_signature_vendor,{instancePath:s+"/actor_process_signature_vendor",parentData:r,parentDataProperty:"actor_\
process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.causality_actor_causality_id!==
void 0&&(_(r.causality_actor_causality_id,{instancePath:s+"/causality_actor_causality_id",parentData:r,parentDataProperty:"\
causality_actor_causality_id",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.causality_actor_process_image_name!==
void 0&&(_(r.causality_actor_process_image_name,{instancePath:s+"/causality_actor_process_image_name",parentData:r,parentDataProperty:"\
causality_actor_process_image_name",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.causality_actor_process_command_line!==void 0&&(_(r.causality_actor_process_command_line,{instancePath:s+"/causality_a\
ctor_process_command_line",parentData:r,parentDataProperty:"causality_actor_process_command_line",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.causality_actor_process_signature_status!==void 0&&(_(r.causality_actor_process_signature_status,
{instancePath:s+"/causality_actor_process_signature_status",parentData:r,parentDataProperty:"causality_actor_process_sig\
nature_status",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.causality_actor_process_signature_vendor!==
void 0&&(_(r.causality_actor_process_signature_vendor,{instancePath:s+"/causality_actor_process_signature_vendor",parentData:r,
parentDataProperty:"causality_actor_process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.action_process_image_name!==void 0&&(_(r.action_process_image_name,{instancePath:s+"/action_pro\
cess_image_name",parentData:r,parentDataProperty:"action_process_image_name",rootData:a,dynamicAnchors:p})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),r.action_process_image_command_line!==void 0&&(_(r.action_process_image_command_line,
{instancePath:s+"/action_process_image_command_line",parentData:r,parentDataProperty:"action_process_image_command_line",
rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_process_image_sha256!==void 0&&
(_(r.action_process_image_sha256,{instancePath:s+"/action_process_image_sha256",parentData:r,parentDataProperty:"action_\
process_image_sha256",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_process_signature_status!==
void 0&&(_(r.action_process_signature_status,{instancePath:s+"/action_process_signature_status",parentData:r,parentDataProperty:"\
action_process_signature_status",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_process_signature_vendor!==
void 0&&(_(r.action_process_signature_vendor,{instancePath:s+"/action_process_signature_vendor",parentData:r,parentDataProperty:"\
action_process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_file_path!==
void 0&&(_(r.action_file_path,{instancePath:s+"/action_file_path",parentData:r,parentDataProperty:"action_file_path",rootData:a,
dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_file_name!==void 0&&(_(r.action_file_name,
{instancePath:s+"/action_file_name",parentData:r,parentDataProperty:"action_file_name",rootData:a,dynamicAnchors:p})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_file_md5!==void 0&&(_(r.action_file_md5,{instancePath:s+"/act\
ion_file_md5",parentData:r,parentDataProperty:"action_file_md5",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.action_file_sha256!==void 0&&(_(r.action_file_sha256,{instancePath:s+"/action_file_sha256",parentData:r,
parentDataProperty:"action_file_sha256",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.action_registry_full_key!==void 0&&(_(r.action_registry_full_key,{instancePath:s+"/action_registry_full_key",parentData:r,
parentDataProperty:"action_registry_full_key",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length)),r.action_registry_data!==void 0&&(_(r.action_registry_data,{instancePath:s+"/action_registry_data",parentData:r,
parentDataProperty:"action_registry_data",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.action_local_ip!==void 0&&(_(r.action_local_ip,{instancePath:s+"/action_local_ip",parentData:r,parentDataProperty:"act\
ion_local_ip",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_local_port!==
void 0&&(E(r.action_local_port,{instancePath:s+"/action_local_port",parentData:r,parentDataProperty:"action_local_port",
rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.action_remote_ip!==void 0&&(_(r.action_remote_ip,
{instancePath:s+"/action_remote_ip",parentData:r,parentDataProperty:"action_remote_ip",rootData:a,dynamicAnchors:p})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_remote_port!==void 0&&(E(r.action_remote_port,{instancePath:s+
"/action_remote_port",parentData:r,parentDataProperty:"action_remote_port",rootData:a,dynamicAnchors:p})||(e=e===null?E.
errors:e.concat(E.errors),t=e.length)),r.action_external_hostname!==void 0&&(_(r.action_external_hostname,{instancePath:s+
"/action_external_hostname",parentData:r,parentDataProperty:"action_external_hostname",rootData:a,dynamicAnchors:p})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),r.action_country!==void 0&&(_(r.action_country,{instancePath:s+"/actio\
n_country",parentData:r,parentDataProperty:"action_country",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.fw_app_id!==void 0&&(_(r.fw_app_id,{instancePath:s+"/fw_app_id",parentData:r,parentDataProperty:"\
fw_app_id",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else e=i(e,s,"type",{},"m\
ust be object"),t++;return C.errors=e,t===0}C.evaluated={props:{alert_id:!0,external_id:!0,case_id:!0,name:!0,description:!0,
category:!0,severity:!0,source:!0,event_type:!0,action:!0,action_pretty:!0,resolution_status:!0,resolution_comment:!0,starred:!0,
is_whitelisted:!0,detection_timestamp:!0,local_insert_ts:!0,last_modified_ts:!0,mitre_tactic_id_and_name:!0,mitre_technique_id_and_name:!0,
tags:!0,endpoint_id:!0,host_name:!0,host_ip:!0,agent_os_type:!0,user_name:!0,actor_process_image_name:!0,actor_process_command_line:!0,
actor_process_image_path:!0,actor_process_image_sha256:!0,actor_process_signature_status:!0,actor_process_signature_vendor:!0,
causality_actor_causality_id:!0,causality_actor_process_image_name:!0,causality_actor_process_command_line:!0,causality_actor_process_signature_status:!0,
causality_actor_process_signature_vendor:!0,action_process_image_name:!0,action_process_image_command_line:!0,action_process_image_sha256:!0,
action_process_signature_status:!0,action_process_signature_vendor:!0,action_file_path:!0,action_file_name:!0,action_file_md5:!0,
action_file_sha256:!0,action_registry_full_key:!0,action_registry_data:!0,action_local_ip:!0,action_local_port:!0,action_remote_ip:!0,
action_remote_port:!0,action_external_hostname:!0,action_country:!0,fw_app_id:!0},dynamicProps:!1,dynamicItems:!1};function L(r,{
instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=L.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===
void 0&&(e=i(e,s,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&(e=i(e,s,"required",{missingProperty:"\
data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/\
total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)C(n[f],{instancePath:s+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)}else e=i(e,s+"/data","type",{},"must be array"),t++}}else e=i(e,s,"type",{},"must be obje\
ct"),t++;return L.errors=e,t===0}L.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=U.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let o=r.type,f=t,y=!1,u=t;typeof o!="string"&&(e=i(e,s+"/type","type",{},"must be string"),t++),o===
"DOMAIN"||o==="IP"||(e=i(e,s+"/type","enum",{allowedValues:["DOMAIN","IP"]}),t++);var n=u===t;y=y||n;let g=t;typeof o!="\
string"&&(e=i(e,s+"/type","type",{},"must be string"),t++);var n=g===t;y=y||n,y?(t=f,e!==null&&(f?e.length=f:e=null)):(e=
i(e,s+"/type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.alert_count!==void 0){let o=r.alert_count;typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=i(e,s+"/alert_count","type",{},"must be integer"),t++)}if(r.is_manual!==void 0&&
typeof r.is_manual!="boolean"&&(e=i(e,s+"/is_manual","type",{},"must be boolean"),t++),r.network_domain!==void 0){let o=r.
network_domain;typeof o!="string"&&o!==null&&(e=i(e,s+"/network_domain","type",{},"must be string,null"),t++)}if(r.network_remote_ip!==
void 0){let o=r.network_remote_ip;typeof o!="string"&&o!==null&&(e=i(e,s+"/network_remote_ip","type",{},"must be string,\
null"),t++)}if(r.network_remote_port!==void 0){let o=r.network_remote_port;!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"&&o!==null&&(e=i(e,s+"/network_remote_port","type",{},"must be integer,string,null"),t++)}if(r.network_country!==
void 0){let o=r.network_country;typeof o!="string"&&o!==null&&(e=i(e,s+"/network_country","type",{},"must be string,null"),
t++)}}else e=i(e,s,"type",{},"must be object"),t++;return U.errors=e,t===0}U.evaluated={props:{type:!0,alert_count:!0,is_manual:!0,
network_domain:!0,network_remote_ip:!0,network_remote_port:!0,network_country:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{
instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=M.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===
void 0&&(e=i(e,s,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&(e=i(e,s,"required",{missingProperty:"\
data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/\
total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)U(n[f],{instancePath:s+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)}else e=i(e,s+"/data","type",{},"must be array"),t++}}else e=i(e,s,"type",{},"must be obje\
ct"),t++;return M.errors=e,t===0}M.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let o=r.type,f=t,y=!1,u=t;typeof o!="string"&&(e=i(e,s+"/type","type",{},"must be string"),t++),o!==
"HASH"&&(e=i(e,s+"/type","enum",{allowedValues:["HASH"]}),t++);var n=u===t;y=y||n;let g=t;typeof o!="string"&&(e=i(e,s+"\
/type","type",{},"must be string"),t++);var n=g===t;y=y||n,y?(t=f,e!==null&&(f?e.length=f:e=null)):(e=i(e,s+"/type","any\
Of",{},"must match a schema in anyOf"),t++)}if(r.alert_count!==void 0){let o=r.alert_count;typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=i(e,s+"/alert_count","type",{},"must be integer"),t++)}if(r.is_manual!==void 0&&typeof r.is_manual!=
"boolean"&&(e=i(e,s+"/is_manual","type",{},"must be boolean"),t++),r.is_malicious!==void 0&&typeof r.is_malicious!="bool\
ean"&&(e=i(e,s+"/is_malicious","type",{},"must be boolean"),t++),r.is_process!==void 0&&typeof r.is_process!="boolean"&&
(e=i(e,s+"/is_process","type",{},"must be boolean"),t++),r.low_confidence!==void 0&&typeof r.low_confidence!="boolean"&&
(e=i(e,s+"/low_confidence","type",{},"must be boolean"),t++),r.file_name!==void 0){let o=r.file_name;typeof o!="string"&&
o!==null&&(e=i(e,s+"/file_name","type",{},"must be string,null"),t++)}if(r.file_sha256!==void 0){let o=r.file_sha256;typeof o!=
"string"&&o!==null&&(e=i(e,s+"/file_sha256","type",{},"must be string,null"),t++)}if(r.file_signature_status!==void 0){let o=r.
file_signature_status;typeof o!="string"&&o!==null&&(e=i(e,s+"/file_signature_status","type",{},"must be string,null"),t++)}
if(r.file_signature_vendor_name!==void 0){let o=r.file_signature_vendor_name;typeof o!="string"&&o!==null&&(e=i(e,s+"/fi\
le_signature_vendor_name","type",{},"must be string,null"),t++)}if(r.file_wildfire_verdict!==void 0){let o=r.file_wildfire_verdict;
typeof o!="string"&&o!==null&&(e=i(e,s+"/file_wildfire_verdict","type",{},"must be string,null"),t++)}}else e=i(e,s,"typ\
e",{},"must be object"),t++;return H.errors=e,t===0}H.evaluated={props:{type:!0,alert_count:!0,is_manual:!0,is_malicious:!0,
is_process:!0,low_confidence:!0,file_name:!0,file_sha256:!0,file_signature_status:!0,file_signature_vendor_name:!0,file_wildfire_verdict:!0},
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.total_count===void 0&&(e=i(e,s,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&
(e=i(e,s,"required",{missingProperty:"data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)||(e=i(e,s+"/total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.
isArray(n)){let o=n.length;for(let f=0;f<o;f++)H(n[f],{instancePath:s+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,
dynamicAnchors:p})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else e=i(e,s+"/data","type",{},"must be array"),
t++}}else e=i(e,s,"type",{},"must be object"),t++;return G.errors=e,t===0}G.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,
dynamicItems:!1};function W(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=W.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.incident===void 0&&(e=i(e,s,"required",{missingProperty:"incident"}),t++),r.alerts===void 0&&(e=
i(e,s,"required",{missingProperty:"alerts"}),t++),r.network_artifacts===void 0&&(e=i(e,s,"required",{missingProperty:"ne\
twork_artifacts"}),t++),r.file_artifacts===void 0&&(e=i(e,s,"required",{missingProperty:"file_artifacts"}),t++),r.incident!==
void 0&&(h(r.incident,{instancePath:s+"/incident",parentData:r,parentDataProperty:"incident",rootData:a,dynamicAnchors:p})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.alerts!==void 0&&(L(r.alerts,{instancePath:s+"/alerts",parentData:r,
parentDataProperty:"alerts",rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.network_artifacts!==
void 0&&(M(r.network_artifacts,{instancePath:s+"/network_artifacts",parentData:r,parentDataProperty:"network_artifacts",
rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.file_artifacts!==void 0&&(G(r.file_artifacts,
{instancePath:s+"/file_artifacts",parentData:r,parentDataProperty:"file_artifacts",rootData:a,dynamicAnchors:p})||(e=e===
null?G.errors:e.concat(G.errors),t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),W.errors=e,t===0}W.evaluated={props:{
incident:!0,alerts:!0,network_artifacts:!0,file_artifacts:!0},dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Ne.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.reply===void 0&&(e=i(e,s,"\
required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(W(r.reply,{instancePath:s+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))):(e=i(e,s,"type",{},"must be \
object"),t++),Ne.errors=e,t===0}Ne.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};var rr=Te;function z(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="incident_id_list"&&(e=i(e,s+"/field","const",{allowedValue:"\
incident_id_list"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"mu\
st be string"),t++),n!=="in"&&(e=i(e,s+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;
if(Array.isArray(n)){n.length<1&&(e=i(e,s+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;
for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=i(e,s+"/value/"+f,"type",{},"must be string"),t++)}else e=i(e,s+"/value","\
type",{},"must be array"),t++}}else e=i(e,s,"type",{},"must be object"),t++;return z.errors=e,t===0}z.evaluated={props:{
field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="incident_id"&&(e=i(e,s+"/field","const",{allowedValue:"\
incident_id"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be\
 string"),t++),n==="eq"||n==="in"||(e=i(e,s+"/operator","enum",{allowedValues:["eq","in"]}),t++)}if(r.value!==void 0){let n=r.
value;if(typeof n!="string"&&!Array.isArray(n)&&(e=i(e,s+"/value","type",{},"must be string,array"),t++),Array.isArray(n)){
let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=i(e,s+"/value/"+f,"type",{},"must be string"),t++)}}}else e=
i(e,s,"type",{},"must be object"),t++;return Y.errors=e,t===0}Y.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function K(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="status"&&(e=i(e,s+"/field","const",{allowedValue:"stat\
us"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be string"),
t++),n==="eq"||n==="neq"||(e=i(e,s+"/operator","enum",{allowedValues:["eq","neq"]}),t++)}r.value!==void 0&&(N(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length))}else e=i(e,s,"type",{},"must be object"),t++;return K.errors=e,t===0}K.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=B.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="creation_time"&&(e=i(e,s+"/field","const",{allowedValue:"\
creation_time"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must \
be string"),t++),n==="gte"||n==="lte"||(e=i(e,s+"/operator","enum",{allowedValues:["gte","lte"]}),t++)}if(r.value!==void 0){
let n=r.value;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/value","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/value","minimum",{},"must be >= 0"),t++)}}else e=i(e,s,"type",{},"mus\
t be object"),t++;return B.errors=e,t===0}B.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="modification_time"&&(e=i(e,s+"/field","const",{allowedValue:"\
modification_time"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"m\
ust be string"),t++),n==="gte"||n==="lte"||(e=i(e,s+"/operator","enum",{allowedValues:["gte","lte"]}),t++)}if(r.value!==
void 0){let n=r.value;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/value","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/value","minimum",{},"must be >= 0"),t++)}}else e=i(e,s,
"type",{},"must be object"),t++;return Z.errors=e,t===0}Z.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function J(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="description"&&(e=i(e,s+"/field","const",{allowedValue:"\
description"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be\
 string"),t++),n!=="contains"&&(e=i(e,s+"/operator","const",{allowedValue:"contains"}),t++)}r.value!==void 0&&typeof r.value!=
"string"&&(e=i(e,s+"/value","type",{},"must be string"),t++)}else e=i(e,s,"type",{},"must be object"),t++;return J.errors=
e,t===0}J.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="description"&&(e=i(e,s+"/field","const",{allowedValue:"\
description"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be\
 string"),t++),n!=="in"&&(e=i(e,s+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;if(Array.
isArray(n)){n.length<1&&(e=i(e,s+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;for(let f=0;f<
o;f++)typeof n[f]!="string"&&(e=i(e,s+"/value/"+f,"type",{},"must be string"),t++)}else e=i(e,s+"/value","type",{},"must\
 be array"),t++}}else e=i(e,s,"type",{},"must be object"),t++;return Q.errors=e,t===0}Q.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=X.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="alert_sources"&&(e=i(e,s+"/field","const",{allowedValue:"\
alert_sources"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must \
be string"),t++),n!=="in"&&(e=i(e,s+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;if(Array.
isArray(n)){n.length<1&&(e=i(e,s+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;for(let f=0;f<
o;f++)typeof n[f]!="string"&&(e=i(e,s+"/value/"+f,"type",{},"must be string"),t++)}else e=i(e,s+"/value","type",{},"must\
 be array"),t++}}else e=i(e,s,"type",{},"must be object"),t++;return X.errors=e,t===0}X.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function P(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=P.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n!=="starred"&&(e=i(e,s+"/field","const",{allowedValue:"sta\
rred"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be string"),
t++),n!=="eq"&&(e=i(e,s+"/operator","const",{allowedValue:"eq"}),t++)}r.value!==void 0&&typeof r.value!="boolean"&&(e=i(
e,s+"/value","type",{},"must be boolean"),t++)}else e=i(e,s,"type",{},"must be object"),t++;return P.errors=e,t===0}P.evaluated=
{props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:c,parentDataProperty:d,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ee.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0);let n=t,o=!1,f=null,y=t;z(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length);var m=y===t;if(m){o=!0,f=0;var u={};u.field=!0,u.operator=!0,u.value=
!0}let g=t;Y(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length);var m=g===t;if(m&&o)o=!1,f=[f,1];else{m&&(o=!0,f=1,u!==!0&&(u=u||{},u.field=!0,u.operator=!0,u.value=
!0));let D=t;K(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length);var m=D===t;if(m&&o)o=!1,f=[f,2];else{m&&(o=!0,f=2,u!==!0&&(u=u||{},u.field=!0,u.operator=!0,
u.value=!0));let v=t;B(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?B.
errors:e.concat(B.errors),t=e.length);var m=v===t;if(m&&o)o=!1,f=[f,3];else{m&&(o=!0,f=3,u!==!0&&(u=u||{},u.field=!0,u.operator=
!0,u.value=!0));let I=t;Z(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?
Z.errors:e.concat(Z.errors),t=e.length);var m=I===t;if(m&&o)o=!1,f=[f,4];else{m&&(o=!0,f=4,u!==!0&&(u=u||{},u.field=!0,u.
operator=!0,u.value=!0));let $=t;J(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length);var m=$===t;if(m&&o)o=!1,f=[f,5];else{m&&(o=!0,f=5,u!==!0&&(u=u||{},u.field=
!0,u.operator=!0,u.value=!0));let He=t;Q(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var m=He===t;if(m&&o)o=!1,f=[f,6];else{m&&(o=!0,f=6,u!==!0&&(u=u||{},
u.field=!0,u.operator=!0,u.value=!0));let Ge=t;X(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length);var m=Ge===t;if(m&&o)o=!1,f=[f,7];else{m&&(o=!0,f=7,u!==!0&&(u=u||{},
u.field=!0,u.operator=!0,u.value=!0));let We=t;P(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length);var m=We===t;m&&o?(o=!1,f=[f,8]):m&&(o=!0,f=8,u!==!0&&(u=u||{},u.field=
!0,u.operator=!0,u.value=!0))}}}}}}}return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"oneOf",{},"must match exact\
ly one schema in oneOf"),t++),ee.errors=e,l.props=u,t===0}ee.evaluated={dynamicProps:!0,dynamicItems:!1};function re(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.keyword===void 0&&(e=i(e,s,"required",{missingProperty:"\
keyword"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n===
"creation_time"||n==="modification_time"||n==="incident_id"||(e=i(e,s+"/field","enum",{allowedValues:["creation_time","m\
odification_time","incident_id"]}),t++)}if(r.keyword!==void 0){let n=r.keyword;typeof n!="string"&&(e=i(e,s+"/keyword","\
type",{},"must be string"),t++),n==="asc"||n==="desc"||(e=i(e,s+"/keyword","enum",{allowedValues:["asc","desc"]}),t++)}}else
e=i(e,s,"type",{},"must be object"),t++;return re.errors=e,t===0}re.evaluated={props:{field:!0,keyword:!0},dynamicProps:!1,
dynamicItems:!1};function te(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let n=r.filters;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)ee(n[f],
{instancePath:s+"/filters/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length)}else e=i(e,s+"/filters","type",{},"must be array"),t++}if(r.search_from!==void 0){let n=r.search_from;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/search_from","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/search_from","minimum",{},"must be >= 0"),t++)}if(r.search_to!==void 0){
let n=r.search_to;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/search_to","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/search_to","minimum",{},"must be >= 0"),t++)}r.sort!==
void 0&&(re(r.sort,{instancePath:s+"/sort",parentData:r,parentDataProperty:"sort",rootData:a,dynamicAnchors:p})||(e=e===
null?re.errors:e.concat(re.errors),t=e.length))}else e=i(e,s,"type",{},"must be object"),t++;return te.errors=e,t===0}te.
evaluated={props:{filters:!0,search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Te.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=
i(e,s,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(te(r.request_data,{instancePath:s+"/re\
quest_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),Te.errors=e,t===0}Te.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var tr=we;function se(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.total_count===void 0&&(e=i(e,s,"required",{missingProperty:"total_count"}),t++),r.result_count===void 0&&(e=i(e,
s,"required",{missingProperty:"result_count"}),t++),r.incidents===void 0&&(e=i(e,s,"required",{missingProperty:"incident\
s"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/tot\
al_count","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/total_count","m\
inimum",{},"must be >= 0"),t++)}if(r.result_count!==void 0){let n=r.result_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)||(e=i(e,s+"/result_count","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&
(e=i(e,s+"/result_count","minimum",{},"must be >= 0"),t++)}if(r.incidents!==void 0){let n=r.incidents;if(Array.isArray(n)){
let o=n.length;for(let f=0;f<o;f++)h(n[f],{instancePath:s+"/incidents/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else e=i(e,s+"/incidents","type",{},"must be array"),t++}if(r.restricted_incident_ids!==
void 0){let n=r.restricted_incident_ids;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=
i(e,s+"/restricted_incident_ids/"+f,"type",{},"must be string"),t++)}else e=i(e,s+"/restricted_incident_ids","type",{},"\
must be array"),t++}}else e=i(e,s,"type",{},"must be object"),t++;return se.errors=e,t===0}se.evaluated={props:{total_count:!0,
result_count:!0,incidents:!0,restricted_incident_ids:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=we.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.reply===void 0&&(e=i(e,s,"\
required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(se(r.reply,{instancePath:s+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:e.concat(se.errors),t=e.length))):(e=i(e,s,"type",{},"must b\
e object"),t++),we.errors=e,t===0}we.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};var sr=he;function ie(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ie.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.key===void 0&&(e=i(e,s,"required",{missingProperty:"key"}),t++),r.value===void 0&&(e=i(e,s,"required",{missingProperty:"\
value"}),t++),r.key!==void 0&&typeof r.key!="string"&&(e=i(e,s+"/key","type",{},"must be string"),t++),r.value!==void 0&&
typeof r.value!="string"&&(e=i(e,s+"/value","type",{},"must be string"),t++)):(e=i(e,s,"type",{},"must be object"),t++),
ie.errors=e,t===0}ie.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ne.evaluated;l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;if(Array.isArray(r)){let b=r.length;for(let v=0;v<b;v++){
let A=r[v];!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))&&typeof A!="string"&&typeof A!="boolean"&&(e=i(e,s+"/"+
v,"type",{},"must be integer,string,boolean"),t++)}}else e=i(e,s,"type",{},"must be array"),t++;var m=f===t;if(o=o||m,m)
var y=!0;let u=t;!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&typeof r!="boolean"&&(e=i(e,
s,"type",{},"must be integer,string,boolean"),t++);var m=u===t;o=o||m;let g=t;ie(r,{instancePath:s,parentData:c,parentDataProperty:d,
rootData:a,dynamicAnchors:p})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);var m=g===t;if(o=o||m,m){var D={};D.
key=!0,D.value=!0}return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),
ne.errors=e,l.props=D,l.items=y,t===0}ne.evaluated={dynamicProps:!0,dynamicItems:!0};function oe(r,{instancePath:s="",parentData:c,
parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"\
field"}),t++),r.operator===void 0&&(e=i(e,s,"required",{missingProperty:"operator"}),t++),r.value===void 0&&(e=i(e,s,"re\
quired",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=i(e,s+"/field","type",{},
"must be string"),t++),n==="case_id"||n==="status_progress"||n==="case_domain"||n==="severity"||n==="assigned_user"||n===
"assigned_user_pretty"||n==="creation_time"||n==="last_update_time"||n==="modification_time"||n==="starred"||n==="asset_\
ids"||n==="asset_names"||n==="asset_classes"||n==="asset_categories"||n==="asset_types"||n==="asset_group_ids"||n==="ass\
et_group_names"||n==="asset_regions"||n==="asset_providers"||n==="asset_accounts"||n==="asset_cloud_account_names"||n===
"asset_external_provider_ids"||n==="asset_tags"||(e=i(e,s+"/field","enum",{allowedValues:["case_id","status_progress","c\
ase_domain","severity","assigned_user","assigned_user_pretty","creation_time","last_update_time","modification_time","st\
arred","asset_ids","asset_names","asset_classes","asset_categories","asset_types","asset_group_ids","asset_group_names",
"asset_regions","asset_providers","asset_accounts","asset_cloud_account_names","asset_external_provider_ids","asset_tags"]}),
t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=i(e,s+"/operator","type",{},"must be string"),t++),
n==="in"||n==="nin"||n==="eq"||n==="neq"||n==="gte"||n==="lte"||n==="contains"||n==="not_contains"||n==="json_eq"||n==="\
json_neq"||(e=i(e,s+"/operator","enum",{allowedValues:["in","nin","eq","neq","gte","lte","contains","not_contains","json\
_eq","json_neq"]}),t++)}r.value!==void 0&&(ne(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:a,
dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else e=i(e,s,"type",{},"must be object"),t++;
return oe.errors=e,t===0}oe.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0&&(e=i(e,s,"required",{missingProperty:"field"}),t++),r.keyword===void 0&&(e=i(e,s,"required",{missingProperty:"\
keyword"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=i(e,s+"/field","type",{},"must be string"),t++),n===
"case_id"||n==="severity"||n==="creation_time"||n==="modification_time"||(e=i(e,s+"/field","enum",{allowedValues:["case_\
id","severity","creation_time","modification_time"]}),t++)}if(r.keyword!==void 0){let n=r.keyword;typeof n!="string"&&(e=
i(e,s+"/keyword","type",{},"must be string"),t++),n==="asc"||n==="desc"||(e=i(e,s+"/keyword","enum",{allowedValues:["asc",
"desc"]}),t++)}}else e=i(e,s,"type",{},"must be object"),t++;return le.errors=e,t===0}le.evaluated={props:{field:!0,keyword:!0},
dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let n=r.filters;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)oe(n[f],
{instancePath:s+"/filters/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)}else e=i(e,s+"/filters","type",{},"must be array"),t++}if(r.search_from!==void 0){let n=r.search_from;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/search_from","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=i(e,s+"/search_from","minimum",{},"must be >= 0"),t++)}if(r.search_to!==void 0){
let n=r.search_to;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/search_to","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(e=i(e,s+"/search_to","minimum",{},"must be >= 1"),t++)}r.sort!==
void 0&&(le(r.sort,{instancePath:s+"/sort",parentData:r,parentDataProperty:"sort",rootData:a,dynamicAnchors:p})||(e=e===
null?le.errors:e.concat(le.errors),t=e.length))}else e=i(e,s,"type",{},"must be object"),t++;return ue.errors=e,t===0}ue.
evaluated={props:{filters:!0,search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=he.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=
i(e,s,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(ue(r.request_data,{instancePath:s+"/re\
quest_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),he.errors=e,t===0}he.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var ir=je;function fe(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=fe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=
i(e,s,"type",{},"must be string"),t++),r==="Security"||r==="Posture"||r==="Health"||(e=i(e,s,"enum",{allowedValues:["Sec\
urity","Posture","Health"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be string"),t++);
var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),
fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=j.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++),r==="New"||r==="In Progress"||r==="Resolved"||(e=i(e,s,"enum",{allowedValues:["New","\
In Progress","Resolved"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be string"),t++);
var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),
j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=q.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,
s,"type",{},"must be string"),t++),r==="Resolved - Known Issue"||r==="Resolved - Duplicate Case"||r==="Resolved - False \
Positive"||r==="Resolved - Other"||r==="Resolved - True Positive"||r==="Resolved - Security Testing"||r==="Resolved - Di\
smissed"||r==="Resolved - Fixed"||r==="Resolved - Risk Accepted"||(e=i(e,s,"enum",{allowedValues:["Resolved - Known Issu\
e","Resolved - Duplicate Case","Resolved - False Positive","Resolved - Other","Resolved - True Positive","Resolved - Sec\
urity Testing","Resolved - Dismissed","Resolved - Fixed","Resolved - Risk Accepted"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!=
"string"&&(e=i(e,s,"type",{},"must be string"),t++);var u=y===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=
i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=R.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0&&typeof r.id!="string"&&(e=i(e,s+"/id","type",{},"must be string"),t++),r.member_type!==void 0){let f=r.
member_type,y=t,u=!1,g=t;typeof f!="string"&&(e=i(e,s+"/member_type","type",{},"must be string"),t++),f==="USER"||f==="G\
ROUP"||(e=i(e,s+"/member_type","enum",{allowedValues:["USER","GROUP"]}),t++);var n=g===t;u=u||n;let m=t;typeof f!="strin\
g"&&(e=i(e,s+"/member_type","type",{},"must be string"),t++);var n=m===t;u=u||n,u?(t=y,e!==null&&(y?e.length=y:e=null)):
(e=i(e,s+"/member_type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.team_role!==void 0){let f=r.team_role,y=t,u=!1,
g=t;typeof f!="string"&&(e=i(e,s+"/team_role","type",{},"must be string"),t++),f==="OWNER"||f==="MEMBER"||(e=i(e,s+"/tea\
m_role","enum",{allowedValues:["OWNER","MEMBER"]}),t++);var o=g===t;u=u||o;let m=t;typeof f!="string"&&(e=i(e,s+"/team_r\
ole","type",{},"must be string"),t++);var o=m===t;u=u||o,u?(t=y,e!==null&&(y?e.length=y:e=null)):(e=i(e,s+"/team_role","\
anyOf",{},"must match a schema in anyOf"),t++)}}else e=i(e,s,"type",{},"must be object"),t++;return R.errors=e,t===0}R.evaluated=
{props:{id:!0,member_type:!0,team_role:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ae.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=
i(e,s,"type",{},"must be string"),t++),r==="CASE_SCOPE"||r==="TEAM_ONLY"||(e=i(e,s,"enum",{allowedValues:["CASE_SCOPE","\
TEAM_ONLY"]}),t++);var u=f===t;o=o||u;let y=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be string"),t++);var u=y===t;
return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),ae.errors=
e,t===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:c,parentDataProperty:d,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.case_id===void 0&&(e=i(e,s,"required",{missingProperty:"\
case_id"}),t++),r.case_id!==void 0){let u=r.case_id;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||(e=i(e,s+"/case_\
id","type",{},"must be integer"),t++)}if(r.case_name!==void 0){let u=r.case_name;typeof u!="string"&&u!==null&&(e=i(e,s+
"/case_name","type",{},"must be string,null"),t++)}if(r.description!==void 0){let u=r.description;typeof u!="string"&&u!==
null&&(e=i(e,s+"/description","type",{},"must be string,null"),t++)}if(r.case_domain!==void 0){let u=r.case_domain,g=t,m=!1,
D=t;fe(u,{instancePath:s+"/case_domain",parentData:r,parentDataProperty:"case_domain",rootData:a,dynamicAnchors:p})||(e=
e===null?fe.errors:e.concat(fe.errors),t=e.length);var n=D===t;m=m||n;let b=t;u!==null&&(e=i(e,s+"/case_domain","type",{},
"must be null"),t++);var n=b===t;m=m||n,m?(t=g,e!==null&&(g?e.length=g:e=null)):(e=i(e,s+"/case_domain","anyOf",{},"must\
 match a schema in anyOf"),t++)}if(r.status_progress!==void 0&&(j(r.status_progress,{instancePath:s+"/status_progress",parentData:r,
parentDataProperty:"status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.resolve_reason!==void 0){let u=r.resolve_reason,g=t,m=!1,D=t;q(u,{instancePath:s+"/resolve_reason",parentData:r,parentDataProperty:"\
resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var o=D===t;m=m||o;let b=t;
u!==null&&(e=i(e,s+"/resolve_reason","type",{},"must be null"),t++);var o=b===t;m=m||o,m?(t=g,e!==null&&(g?e.length=g:e=
null)):(e=i(e,s+"/resolve_reason","anyOf",{},"must match a schema in anyOf"),t++)}if(r.resolve_comment!==void 0){let u=r.
resolve_comment;typeof u!="string"&&u!==null&&(e=i(e,s+"/resolve_comment","type",{},"must be string,null"),t++)}if(r.severity!==
void 0&&(O(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,dynamicAnchors:p})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.user_severity!==void 0){let u=r.user_severity,g=t,m=!1,D=t;T(u,{instancePath:s+
"/user_severity",parentData:r,parentDataProperty:"user_severity",rootData:a,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length);var f=D===t;m=m||f;let b=t;u!==null&&(e=i(e,s+"/user_severity","type",{},"must be null"),t++);var f=b===
t;m=m||f,m?(t=g,e!==null&&(g?e.length=g:e=null)):(e=i(e,s+"/user_severity","anyOf",{},"must match a schema in anyOf"),t++)}
if(r.assigned_user_mail!==void 0){let u=r.assigned_user_mail;typeof u!="string"&&u!==null&&(e=i(e,s+"/assigned_user_mail",
"type",{},"must be string,null"),t++)}if(r.assigned_user_pretty_name!==void 0){let u=r.assigned_user_pretty_name;typeof u!=
"string"&&u!==null&&(e=i(e,s+"/assigned_user_pretty_name","type",{},"must be string,null"),t++)}if(r.notes!==void 0){let u=r.
notes;typeof u!="string"&&u!==null&&(e=i(e,s+"/notes","type",{},"must be string,null"),t++)}if(r.creation_time!==void 0){
let u=r.creation_time;!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=i(e,s+"/creation_time","type",
{},"must be integer,null"),t++)}if(r.modification_time!==void 0){let u=r.modification_time;!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))&&u!==null&&(e=i(e,s+"/modification_time","type",{},"must be integer,null"),t++)}if(r.resolved_timestamp!==
void 0){let u=r.resolved_timestamp;!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=i(e,s+"/resolved_\
timestamp","type",{},"must be integer,null"),t++)}if(r.issue_count!==void 0){let u=r.issue_count;!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=i(e,s+"/issue_count","type",{},"must be integer,null"),t++)}if(r.issue_ids!==void 0){
let u=r.issue_ids;if(!Array.isArray(u)&&u!==null&&(e=i(e,s+"/issue_ids","type",{},"must be array,null"),t++),Array.isArray(
u)){let g=u.length;for(let m=0;m<g;m++){let D=u[m];typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)||(e=i(e,s+"/issue_\
ids/"+m,"type",{},"must be integer"),t++)}}}if(r.hosts!==void 0){let u=r.hosts;if(!Array.isArray(u)&&u!==null&&(e=i(e,s+
"/hosts","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let m=0;m<g;m++)typeof u[m]!="string"&&
(e=i(e,s+"/hosts/"+m,"type",{},"must be string"),t++)}}if(r.users!==void 0){let u=r.users;if(!Array.isArray(u)&&u!==null&&
(e=i(e,s+"/users","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let m=0;m<g;m++)typeof u[m]!=
"string"&&(e=i(e,s+"/users/"+m,"type",{},"must be string"),t++)}}if(r.tags!==void 0){let u=r.tags;if(!Array.isArray(u)&&
u!==null&&(e=i(e,s+"/tags","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let m=0;m<g;m++)typeof u[m]!=
"string"&&(e=i(e,s+"/tags/"+m,"type",{},"must be string"),t++)}}if(r.xdr_url!==void 0){let u=r.xdr_url;typeof u!="string"&&
u!==null&&(e=i(e,s+"/xdr_url","type",{},"must be string,null"),t++),typeof u=="string"&&(Ue.test(u)||(e=i(e,s+"/xdr_url",
"format",{},'must match format "uri"'),t++))}if(r.starred!==void 0){let u=r.starred;typeof u!="boolean"&&u!==null&&(e=i(
e,s+"/starred","type",{},"must be boolean,null"),t++)}if(r.is_blocked!==void 0){let u=r.is_blocked;typeof u!="boolean"&&
u!==null&&(e=i(e,s+"/is_blocked","type",{},"must be boolean,null"),t++)}if(r.case_team!==void 0){let u=r.case_team;if(!Array.
isArray(u)&&u!==null&&(e=i(e,s+"/case_team","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let m=0;m<
g;m++)R(u[m],{instancePath:s+"/case_team/"+m,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)}}if(r.access_mode!==void 0){let u=r.access_mode,g=t,m=!1,D=t;ae(u,{instancePath:s+
"/access_mode",parentData:r,parentDataProperty:"access_mode",rootData:a,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length);var y=D===t;m=m||y;let b=t;u!==null&&(e=i(e,s+"/access_mode","type",{},"must be null"),t++);var y=b===
t;m=m||y,m?(t=g,e!==null&&(g?e.length=g:e=null)):(e=i(e,s+"/access_mode","anyOf",{},"must match a schema in anyOf"),t++)}
if(r.asset_ids!==void 0){let u=r.asset_ids;if(!Array.isArray(u)&&u!==null&&(e=i(e,s+"/asset_ids","type",{},"must be arra\
y,null"),t++),Array.isArray(u)){let g=u.length;for(let m=0;m<g;m++)typeof u[m]!="string"&&(e=i(e,s+"/asset_ids/"+m,"type",
{},"must be string"),t++)}}if(r.custom_fields!==void 0){let u=r.custom_fields;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null&&(e=i(e,s+"/custom_fields","type",{},"must be object,null"),t++),u&&typeof u=="object"&&!Array.isArray(u))
for(let g in u)w(u[g],{instancePath:s+"/custom_fields/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:g,
rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)}}else e=i(e,s,"type",{},"must be obje\
ct"),t++;return pe.errors=e,t===0}pe.evaluated={props:{case_id:!0,case_name:!0,description:!0,case_domain:!0,status_progress:!0,
resolve_reason:!0,resolve_comment:!0,severity:!0,user_severity:!0,assigned_user_mail:!0,assigned_user_pretty_name:!0,notes:!0,
creation_time:!0,modification_time:!0,resolved_timestamp:!0,issue_count:!0,issue_ids:!0,hosts:!0,users:!0,tags:!0,xdr_url:!0,
starred:!0,is_blocked:!0,case_team:!0,access_mode:!0,asset_ids:!0,custom_fields:!0},dynamicProps:!1,dynamicItems:!1};function me(r,{
instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=me.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.TOTAL_COUNT===
void 0&&(e=i(e,s,"required",{missingProperty:"TOTAL_COUNT"}),t++),r.FILTER_COUNT===void 0&&(e=i(e,s,"required",{missingProperty:"\
FILTER_COUNT"}),t++),r.DATA===void 0&&(e=i(e,s,"required",{missingProperty:"DATA"}),t++),r.TOTAL_COUNT!==void 0){let n=r.
TOTAL_COUNT;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/TOTAL_COUNT","type",{},"must be integer"),t++)}
if(r.FILTER_COUNT!==void 0){let n=r.FILTER_COUNT;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=i(e,s+"/FILTER_C\
OUNT","type",{},"must be integer"),t++)}if(r.DATA!==void 0){let n=r.DATA;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)pe(n[f],{instancePath:s+"/DATA/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?pe.
errors:e.concat(pe.errors),t=e.length)}else e=i(e,s+"/DATA","type",{},"must be array"),t++}}else e=i(e,s,"type",{},"must\
 be object"),t++;return me.errors=e,t===0}me.evaluated={props:{TOTAL_COUNT:!0,FILTER_COUNT:!0,DATA:!0},dynamicProps:!1,dynamicItems:!1};
function je(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=je.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.reply===void 0&&(e=i(e,s,"required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(me(r.reply,{instancePath:s+
"/reply",parentData:r,parentDataProperty:"reply",rootData:a,dynamicAnchors:p})||(e=e===null?me.errors:e.concat(me.errors),
t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),je.errors=e,t===0}je.evaluated={props:{reply:!0},dynamicProps:!1,
dynamicItems:!1};var nr=Re;function ye(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ye.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=i(e,s,"type",{},
"must be string"),t++);let n=t,o=t;if(r!=="Resolved"){let y={};e===null?e=[y]:e.push(y),t++}var f=o===t;return f?(e=i(e,
s,"not",{}),t++):(t=n,e!==null&&(n?e.length=n:e=null)),ye.errors=e,t===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=_e.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=i(e,s,"ty\
pe",{},"must be string"),t++),r!=="Resolved"&&(e=i(e,s,"const",{allowedValue:"Resolved"}),t++),_e.errors=e,t===0}_e.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ce.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=t;if(r!==null){let y={};e===null?
e=[y]:e.push(y),t++}var f=o===t;return f?(e=i(e,s,"not",{}),t++):(t=n,e!==null&&(n?e.length=n:e=null)),ce.errors=e,t===0}
ce.evaluated={dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=de.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);
let n=t,o=!0,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.resolve_reason===void 0&&(v="resolve_reason")){
let A={};e===null?e=[A]:e.push(A),t++}else r.resolve_reason!==void 0&&(q(r.resolve_reason,{instancePath:s+"/resolve_reas\
on",parentData:r,parentDataProperty:"resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length))}var y=f===t;t=n,e!==null&&(n?e.length=n:e=null);let u;if(y){let v=t,A=t,I=t;r&&typeof r=="object"&&!Array.isArray(
r)&&r.status_progress!==void 0&&(ye(r.status_progress,{instancePath:s+"/status_progress",parentData:r,parentDataProperty:"\
status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length));var g=I===t;g?(e=
i(e,s,"not",{}),t++):(t=A,e!==null&&(A?e.length=A:e=null));var y=v===t;o=y,u="then"}else{let v=t,A=t,I=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let $;if(r.status_progress===void 0&&($="status_progress")){let Ve={};e===null?e=[Ve]:e.push(
Ve),t++}else r.status_progress!==void 0&&(_e(r.status_progress,{instancePath:s+"/status_progress",parentData:r,parentDataProperty:"\
status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length))}var m=I===t;m?(e=
i(e,s,"not",{}),t++):(t=A,e!==null&&(A?e.length=A:e=null));var y=v===t;o=y,u="else"}if(o||(e=i(e,s,"if",{},'must match "'+
u+'" schema'),t++),r&&typeof r=="object"&&!Array.isArray(r)){Object.keys(r).length<1&&(e=i(e,s,"minProperties",{},"must \
NOT have fewer than 1 properties"),t++);for(let v in r){let A=t;typeof v!="string"&&(e=i(e,s,"type",{},"must be string"),
t++);let I=t,Me=t;if(v!=="starred"){let $={};e===null?e=[$]:e.push($),t++}var D=Me===t;D?(e=i(e,s,"not",{}),t++):(t=I,e!==
null&&(I?e.length=I:e=null));var b=A===t;b||(e=i(e,s,"propertyNames",{},"property name must be valid"),t++)}for(let v in r)
v==="status_progress"||v==="resolve_reason"||v==="resolve_comment"||v==="user_severity"||v==="assigned_user"||v==="notes"||
v==="case_team"||v==="access_mode"||ce(r[v],{instancePath:s+"/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:v,
rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);if(r.status_progress!==void 0&&(j(r.
status_progress,{instancePath:s+"/status_progress",parentData:r,parentDataProperty:"status_progress",rootData:a,dynamicAnchors:p})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.resolve_reason!==void 0&&(q(r.resolve_reason,{instancePath:s+"/re\
solve_reason",parentData:r,parentDataProperty:"resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"&&(e=i(e,s+"/resolve_comment","type",
{},"must be string"),t++),r.user_severity!==void 0){let v=r.user_severity;typeof v!="string"&&(e=i(e,s+"/user_severity",
"type",{},"must be string"),t++),v==="low"||v==="medium"||v==="high"||v==="critical"||v===""||(e=i(e,s+"/user_severity",
"enum",{allowedValues:["low","medium","high","critical",""]}),t++)}if(r.assigned_user!==void 0&&typeof r.assigned_user!=
"string"&&(e=i(e,s+"/assigned_user","type",{},"must be string"),t++),r.notes!==void 0&&typeof r.notes!="string"&&(e=i(e,
s+"/notes","type",{},"must be string"),t++),r.case_team!==void 0){let v=r.case_team;if(Array.isArray(v)){let A=v.length;
for(let I=0;I<A;I++)R(v[I],{instancePath:s+"/case_team/"+I,parentData:v,parentDataProperty:I,rootData:a,dynamicAnchors:p})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)}else e=i(e,s+"/case_team","type",{},"must be array"),t++}if(r.access_mode!==
void 0){let v=r.access_mode;typeof v!="string"&&(e=i(e,s+"/access_mode","type",{},"must be string"),t++),v==="CASE_SCOPE"||
v==="TEAM_ONLY"||(e=i(e,s+"/access_mode","enum",{allowedValues:["CASE_SCOPE","TEAM_ONLY"]}),t++)}r.resolve_reason!==void 0&&
r.status_progress===void 0&&(e=i(e,s,"dependentRequired",{},"must have property status_progress when property resolve_re\
ason is present"),t++),r.resolve_comment!==void 0&&r.resolve_reason===void 0&&(e=i(e,s,"dependentRequired",{},"must have\
 property resolve_reason when property resolve_comment is present"),t++)}else e=i(e,s,"type",{},"must be object"),t++;return de.
errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:c,parentDataProperty:d,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ge.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.update_data===void 0&&(e=i(e,s,"required",{missingProperty:"\
update_data"}),t++),r.update_data!==void 0&&(de(r.update_data,{instancePath:s+"/update_data",parentData:r,parentDataProperty:"\
update_data",rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:e.concat(de.errors),t=e.length))):(e=i(e,s,"type",{},"\
must be object"),t++),ge.errors=e,t===0}ge.evaluated={props:{update_data:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{
instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Re.evaluated;
return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===
void 0&&(e=i(e,s,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(ge(r.request_data,{instancePath:s+
"/request_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length))):(e=i(e,s,"type",{},"must be object"),t++),Re.errors=e,t===0}Re.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var or=xe;var lr=new RegExp("^[^A-Z\\s]+$","u");function x(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.comment_action===void 0&&(e=i(e,s,"required",{missingProperty:"comment_action"}),t++),r.value===void 0&&(e=i(e,s,"r\
equired",{missingProperty:"value"}),t++),r.comment_action!==void 0){let n=r.comment_action;typeof n!="string"&&(e=i(e,s+
"/comment_action","type",{},"must be string"),t++),n!=="add"&&(e=i(e,s+"/comment_action","const",{allowedValue:"add"}),t++)}
if(r.value!==void 0){let n=r.value;typeof n=="string"?Se(n)<1&&(e=i(e,s+"/value","minLength",{},"must NOT have fewer tha\
n 1 characters"),t++):(e=i(e,s+"/value","type",{},"must be string"),t++)}}else e=i(e,s,"type",{},"must be object"),t++;return x.
errors=e,t===0}x.evaluated={props:{comment_action:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",
parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ve.evaluated;l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=i(e,s,"type",{},"must be string"),
t++);var u=f===t;o=o||u;let y=t;x(r,{instancePath:s,parentData:c,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=
e===null?x.errors:e.concat(x.errors),t=e.length);var u=y===t;if(o=o||u,u){var g={};g.comment_action=!0,g.value=!0}return o?
(t=n,e!==null&&(n?e.length=n:e=null)):(e=i(e,s,"anyOf",{},"must match a schema in anyOf"),t++),ve.errors=e,l.props=g,t===
0}ve.evaluated={dynamicProps:!0,dynamicItems:!1};function be(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=be.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=i(e,s,"ty\
pe",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_duplicate"||
r==="resolved_false_positive"||r==="resolved_true_positive"||r==="resolved_security_testing"||r==="resolved_other"||r===
"resolved_threat_handled"||r==="NEW"||r==="UNDER_INVESTIGATION"||r==="RESOLVED_KNOWN_ISSUE"||r==="RESOLVED_DUPLICATE"||r===
"RESOLVED_FALSE_POSITIVE"||r==="RESOLVED_TRUE_POSITIVE"||r==="RESOLVED_SECURITY_TESTING"||r==="RESOLVED_OTHER"||r==="RES\
OLVED_THREAT_HANDLED"||(e=i(e,s,"enum",{allowedValues:["new","under_investigation","resolved_known_issue","resolved_dupl\
icate","resolved_false_positive","resolved_true_positive","resolved_security_testing","resolved_other","resolved_threat_\
handled","NEW","UNDER_INVESTIGATION","RESOLVED_KNOWN_ISSUE","RESOLVED_DUPLICATE","RESOLVED_FALSE_POSITIVE","RESOLVED_TRU\
E_POSITIVE","RESOLVED_SECURITY_TESTING","RESOLVED_OTHER","RESOLVED_THREAT_HANDLED"]}),t++),be.errors=e,t===0}be.evaluated=
{dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=De.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=i(e,s,"ty\
pe",{},"must be string"),t++),r==="low"||r==="medium"||r==="high"||r==="critical"||r==="LOW"||r==="MEDIUM"||r==="HIGH"||
r==="CRITICAL"||r===""||r==="none"||(e=i(e,s,"enum",{allowedValues:["low","medium","high","critical","LOW","MEDIUM","HIG\
H","CRITICAL","","none"]}),t++),De.errors=e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ae.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=i(e,s,"ty\
pe",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="NEW"||r==="UNDER_INVESTIGATION"||(e=i(e,s,"enum",
{allowedValues:["new","under_investigation","NEW","UNDER_INVESTIGATION"]}),t++),Ae.errors=e,t===0}Ae.evaluated={dynamicProps:!1,
dynamicItems:!1};var ur=/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
function Ie(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){Object.keys(r).length<1&&(e=i(e,s,"minProperties",{},"must NOT have fewer than 1 properties"),t++);for(let u in r){let g=t,
m=t,D=t;if(u!=="starred"){let b={};e===null?e=[b]:e.push(b),t++}var n=D===t;n?(e=i(e,s,"not",{}),t++):(t=m,e!==null&&(m?
e.length=m:e=null)),typeof u=="string"?lr.test(u)||(e=i(e,s,"pattern",{},'must match pattern "^[^A-Z\\s]+$"'),t++):(e=i(
e,s,"type",{},"must be string"),t++);var o=g===t;o||(e=i(e,s,"propertyNames",{},"property name must be valid"),t++)}for(let u in r)
u==="status"||u==="resolve_comment"||u==="manual_severity"||u==="assigned_user_mail"||u==="assigned_user_pretty_name"||u===
"comment"||u==="notes"||ve(r[u],{instancePath:s+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:u,
rootData:a,dynamicAnchors:p})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);if(r.status!==void 0&&(be(r.status,
{instancePath:s+"/status",parentData:r,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"&&(e=i(e,s+"/resolve_comm\
ent","type",{},"must be string"),t++),r.manual_severity!==void 0&&(De(r.manual_severity,{instancePath:s+"/manual_severit\
y",parentData:r,parentDataProperty:"manual_severity",rootData:a,dynamicAnchors:p})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length)),r.assigned_user_mail!==void 0){let u=r.assigned_user_mail,g=t,m=!1,D=t;typeof u=="string"?ur.test(u)||(e=i(
e,s+"/assigned_user_mail","format",{},'must match format "email"'),t++):(e=i(e,s+"/assigned_user_mail","type",{},"must b\
e string"),t++);var f=D===t;m=m||f;let b=t;typeof u!="string"&&(e=i(e,s+"/assigned_user_mail","type",{},"must be string"),
t++),u===""||u==="none"||(e=i(e,s+"/assigned_user_mail","enum",{allowedValues:["","none"]}),t++);var f=b===t;m=m||f,m?(t=
g,e!==null&&(g?e.length=g:e=null)):(e=i(e,s+"/assigned_user_mail","anyOf",{},"must match a schema in anyOf"),t++)}if(r.assigned_user_pretty_name!==
void 0&&typeof r.assigned_user_pretty_name!="string"&&(e=i(e,s+"/assigned_user_pretty_name","type",{},"must be string"),
t++),r.comment!==void 0&&(x(r.comment,{instancePath:s+"/comment",parentData:r,parentDataProperty:"comment",rootData:a,dynamicAnchors:p})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.notes!==void 0&&typeof r.notes!="string"&&(e=i(e,s+"/notes","type",
{},"must be string"),t++),r.assigned_user_pretty_name!==void 0&&r.assigned_user_mail===void 0&&(e=i(e,s,"dependentRequir\
ed",{},"must have property assigned_user_mail when property assigned_user_pretty_name is present"),t++),r.resolve_comment!==
void 0&&r.status===void 0&&(e=i(e,s,"dependentRequired",{},"must have property status when property resolve_comment is p\
resent"),t++),r.resolve_comment!==void 0){let u=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.status===void 0&&
(m="status")){let D={};e===null?e=[D]:e.push(D),t++}else r.status!==void 0&&(Ae(r.status,{instancePath:s+"/status",parentData:r,
parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}var y=g===
t;y?(e=i(e,s,"not",{}),t++):(t=u,e!==null&&(u?e.length=u:e=null))}}else e=i(e,s,"type",{},"must be object"),t++;return Ie.
errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:c,parentDataProperty:d,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0&&(e=i(e,s,"required",{missingProperty:"\
incident_id"}),t++),r.update_data===void 0&&(e=i(e,s,"required",{missingProperty:"update_data"}),t++),r.incident_id!==void 0){
let n=r.incident_id;typeof n=="string"?Se(n)<1&&(e=i(e,s+"/incident_id","minLength",{},"must NOT have fewer than 1 chara\
cters"),t++):(e=i(e,s+"/incident_id","type",{},"must be string"),t++)}r.update_data!==void 0&&(Ie(r.update_data,{instancePath:s+
"/update_data",parentData:r,parentDataProperty:"update_data",rootData:a,dynamicAnchors:p})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length))}else e=i(e,s,"type",{},"must be object"),t++;return qe.errors=e,t===0}qe.evaluated={props:{incident_id:!0,
update_data:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=xe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=i(e,s,"required",{missingProperty:"request\
_data"}),t++),r.request_data!==void 0&&(qe(r.request_data,{instancePath:s+"/request_data",parentData:r,parentDataProperty:"\
request_data",rootData:a,dynamicAnchors:p})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))):(e=i(e,s,"type",{},
"must be object"),t++),xe.errors=e,t===0}xe.evaluated={props:{request_data:!0},dynamicProps:!1,dynamicItems:!1};var fr=$e;function $e(r,{instancePath:s="",parentData:c,parentDataProperty:d,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.reply===void 0&&(e=i(e,s,"required",{missingProperty:"reply"}),t++),r.reply!==void 0){let n=r.reply;typeof n!="\
boolean"&&(e=i(e,s+"/reply","type",{},"must be boolean"),t++),n!==!0&&(e=i(e,s+"/reply","const",{allowedValue:!0}),t++)}
if(r.warnings!==void 0){let n=r.warnings;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&
(e=i(e,s+"/warnings/"+f,"type",{},"must be string"),t++)}else e=i(e,s+"/warnings","type",{},"must be array"),t++}}else e=
i(e,s,"type",{},"must be object"),t++;return $e.errors=e,t===0}$e.evaluated={props:{reply:!0,warnings:!0},dynamicProps:!1,
dynamicItems:!1};function i(r,s,c,d,a){let p={instancePath:s,keyword:c,params:d,message:a};return r===null?[p]:(r.push(p),
r)}return Qe(ar);})();
