// Generated from specs/cortex-xdr by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"ErrorResponse" | "GetIncidentExtraDataRequest" | "GetIncidentExtraDataResponse" | "GetIncidentsRequest" | "GetIncidentsResponse" | "SearchCasesRequest" | "SearchCasesResponse" | "UpdateCaseRequest" | "UpdateIncidentRequest" | "UpdateIncidentResponse", Check> = (()=>{var ke=Object.defineProperty;var ze=Object.getOwnPropertyDescriptor;var Ye=Object.getOwnPropertyNames;var Ke=Object.prototype.hasOwnProperty;var Be=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(m){throw i=0,m}},Ze=(r,i)=>{for(var m in i)
ke(r,m,{get:i[m],enumerable:!0})},Je=(r,i,m,c)=>{if(i&&typeof i=="object"||typeof i=="function")for(let a of Ye(i))!Ke.call(
r,a)&&a!==m&&ke(r,a,{get:()=>i[a],enumerable:!(c=ze(i,a))||c.enumerable});return r};var Qe=r=>Je(ke({},"__esModule",{value:!0}),r);var he=Be(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});function Le(r){let i=r.length,m=0,c=0,a;for(;c<
i;)m++,a=r.charCodeAt(c++),a>=55296&&a<=56319&&c<i&&(a=r.charCodeAt(c),(a&64512)===56320&&c++);return m}Se.default=Le;Le.
code='require("ajv/dist/runtime/ucs2length").default'});var ar={};Ze(ar,{ErrorResponse:()=>Xe,GetIncidentExtraDataRequest:()=>Pe,GetIncidentExtraDataResponse:()=>er,GetIncidentsRequest:()=>rr,
GetIncidentsResponse:()=>tr,SearchCasesRequest:()=>ir,SearchCasesResponse:()=>sr,UpdateCaseRequest:()=>nr,UpdateIncidentRequest:()=>or,
UpdateIncidentResponse:()=>fr});var Xe=Oe;function k(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=k.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0&&typeof r.type!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),r.loc!==void 0){let n=r.loc;
if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++){let _=n[f];typeof _!="string"&&!(typeof _=="number"&&!(_%1)&&!isNaN(
_)&&isFinite(_))&&(e=s(e,i+"/loc/"+f,"type",{},"must be string,integer"),t++)}}else e=s(e,i+"/loc","type",{},"must be ar\
ray"),t++}r.msg!==void 0&&typeof r.msg!="string"&&(e=s(e,i+"/msg","type",{},"must be string"),t++)}else e=s(e,i,"type",{},
"must be object"),t++;return k.errors=e,t===0}k.evaluated={props:{type:!0,loc:!0,msg:!0,input:!0},dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=S.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++);var y=f===t;o=o||y;let _=t;if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++)k(
r[b],{instancePath:i+"/"+b,parentData:r,parentDataProperty:b,rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)}else e=s(e,i,"type",{},"must be array"),t++;var y=_===t;if(o=o||y,y)var u=!0;let g=t;r!==null&&(e=
s(e,i,"type",{},"must be null"),t++);var y=g===t;return o=o||y,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",
{},"must match a schema in anyOf"),t++),S.errors=e,l.items=u,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!0};function V(r,{
instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=V.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.err_code===
void 0&&(e=s(e,i,"required",{missingProperty:"err_code"}),t++),r.err_msg===void 0&&(e=s(e,i,"required",{missingProperty:"\
err_msg"}),t++),r.err_code!==void 0){let n=r.err_code;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/err\
_code","type",{},"must be integer"),t++)}r.err_msg!==void 0&&typeof r.err_msg!="string"&&(e=s(e,i+"/err_msg","type",{},"\
must be string"),t++),r.err_extra!==void 0&&(S(r.err_extra,{instancePath:i+"/err_extra",parentData:r,parentDataProperty:"\
err_extra",rootData:a,dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else e=s(e,i,"type",{},"m\
ust be object"),t++;return V.errors=e,t===0}V.evaluated={props:{err_code:!0,err_msg:!0,err_extra:!0},dynamicProps:!1,dynamicItems:!1};
function Oe(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Oe.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.reply===void 0&&(e=s(e,i,"required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(V(r.reply,{instancePath:i+"\
/reply",parentData:r,parentDataProperty:"reply",rootData:a,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(V.errors),t=
e.length))):(e=s(e,i,"type",{},"must be object"),t++),Oe.errors=e,t===0}Oe.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};
var Pe=Ee;var Ve=he().default;function C(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.incident_id===void 0&&(e=s(e,i,"required",{missingProperty:"incident_id"}),t++),r.incident_id!==
void 0){let n=r.incident_id;typeof n=="string"?Ve(n)<1&&(e=s(e,i+"/incident_id","minLength",{},"must NOT have fewer than\
 1 characters"),t++):(e=s(e,i+"/incident_id","type",{},"must be string"),t++)}if(r.alerts_limit!==void 0){let n=r.alerts_limit;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/alerts_limit","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/alerts_limit","minimum",{},"must be >= 0"),t++)}}else e=s(e,i,"type",
{},"must be object"),t++;return C.errors=e,t===0}C.evaluated={props:{incident_id:!0,alerts_limit:!0},dynamicProps:!1,dynamicItems:!1};
function Ee(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ee.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.request_data===void 0&&(e=s(e,i,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(C(r.request_data,
{instancePath:i+"/request_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),Ee.errors=e,t===0}Ee.evaluated={props:{
request_data:!0},dynamicProps:!1,dynamicItems:!1};var er=Ne;function N(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=N.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_dupli\
cate"||r==="resolved_duplicate_incident"||r==="resolved_false_positive"||r==="resolved_true_positive"||r==="resolved_sec\
urity_testing"||r==="resolved_other"||r==="resolved_threat_handled"||r==="resolved_auto"||r==="resolved_auto_resolve"||(e=
s(e,i,"enum",{allowedValues:["new","under_investigation","resolved_known_issue","resolved_duplicate","resolved_duplicate\
_incident","resolved_false_positive","resolved_true_positive","resolved_security_testing","resolved_other","resolved_thr\
eat_handled","resolved_auto","resolved_auto_resolve"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!="string"&&(e=s(e,i,"ty\
pe",{},"must be string"),t++);var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"mus\
t match a schema in anyOf"),t++),N.errors=e,t===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=O.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="informational"||r==="low"||r==="medium"||r==="high"||r==="critical"||r==="unknow\
n"||(e=s(e,i,"enum",{allowedValues:["informational","low","medium","high","critical","unknown"]}),t++);var u=f===t;o=o||
u;let _=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),t++);var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.
length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),O.errors=e,t===0}O.evaluated={dynamicProps:!1,
dynamicItems:!1};function T(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=T.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="low"||r==="medium"||r==="high"||r==="critical"||(e=s(e,i,"enum",{allowedValues:[
"low","medium","high","critical"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be stri\
ng"),t++);var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in \
anyOf"),t++),T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=w.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null&&(e=s(e,i,"type",{},"must be string,number,boolean,null"),t++);var y=f===
t;o=o||y;let _=t;if(Array.isArray(r)){let b=r.length;for(let v=0;v<b;v++){let A=r[v];typeof A!="string"&&!(typeof A=="nu\
mber"&&isFinite(A))&&typeof A!="boolean"&&A!==null&&(e=s(e,i+"/"+v,"type",{},"must be string,number,boolean,null"),t++)}}else
e=s(e,i,"type",{},"must be array"),t++;var y=_===t;if(o=o||y,y)var u=!0;let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let b in r){let v=r[b];typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"&&v!==null&&(e=
s(e,i+"/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{},"must be string,number,boolean,null"),t++)}else e=s(e,i,"ty\
pe",{},"must be object"),t++;var y=g===t;if(o=o||y,y)var D=!0;return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"a\
nyOf",{},"must match a schema in anyOf"),t++),w.errors=e,l.props=D,l.items=u,t===0}w.evaluated={dynamicProps:!0,dynamicItems:!0};
var Ue=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;function j(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0&&(e=s(e,i,"required",{missingProperty:"incident_id"}),
t++),r.creation_time===void 0&&(e=s(e,i,"required",{missingProperty:"creation_time"}),t++),r.modification_time===void 0&&
(e=s(e,i,"required",{missingProperty:"modification_time"}),t++),r.status===void 0&&(e=s(e,i,"required",{missingProperty:"\
status"}),t++),r.severity===void 0&&(e=s(e,i,"required",{missingProperty:"severity"}),t++),r.incident_id!==void 0&&typeof r.
incident_id!="string"&&(e=s(e,i+"/incident_id","type",{},"must be string"),t++),r.incident_name!==void 0){let o=r.incident_name;
typeof o!="string"&&o!==null&&(e=s(e,i+"/incident_name","type",{},"must be string,null"),t++)}if(r.description!==void 0){
let o=r.description;typeof o!="string"&&o!==null&&(e=s(e,i+"/description","type",{},"must be string,null"),t++)}if(r.status!==
void 0&&(N(r.status,{instancePath:i+"/status",parentData:r,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=
e===null?N.errors:e.concat(N.errors),t=e.length)),r.severity!==void 0&&(O(r.severity,{instancePath:i+"/severity",parentData:r,
parentDataProperty:"severity",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.manual_severity!==
void 0){let o=r.manual_severity,f=t,_=!1,u=t;T(o,{instancePath:i+"/manual_severity",parentData:r,parentDataProperty:"man\
ual_severity",rootData:a,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(T.errors),t=e.length);var n=u===t;_=_||n;let g=t;
o!==null&&(e=s(e,i+"/manual_severity","type",{},"must be null"),t++);var n=g===t;_=_||n,_?(t=f,e!==null&&(f?e.length=f:e=
null)):(e=s(e,i+"/manual_severity","anyOf",{},"must match a schema in anyOf"),t++)}if(r.manual_description!==void 0){let o=r.
manual_description;typeof o!="string"&&o!==null&&(e=s(e,i+"/manual_description","type",{},"must be string,null"),t++)}if(r.
creation_time!==void 0){let o=r.creation_time;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/creation_ti\
me","type",{},"must be integer"),t++)}if(r.modification_time!==void 0){let o=r.modification_time;typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/modification_time","type",{},"must be integer"),t++)}if(r.detection_time!==void 0){
let o=r.detection_time;!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null&&(e=s(e,i+"/detection_time","type",
{},"must be integer,null"),t++)}if(r.resolved_timestamp!==void 0){let o=r.resolved_timestamp;!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))&&o!==null&&(e=s(e,i+"/resolved_timestamp","type",{},"must be integer,null"),t++)}if(r.assigned_user_mail!==
void 0){let o=r.assigned_user_mail;typeof o!="string"&&o!==null&&(e=s(e,i+"/assigned_user_mail","type",{},"must be strin\
g,null"),t++)}if(r.assigned_user_pretty_name!==void 0){let o=r.assigned_user_pretty_name;typeof o!="string"&&o!==null&&(e=
s(e,i+"/assigned_user_pretty_name","type",{},"must be string,null"),t++)}if(r.notes!==void 0){let o=r.notes;typeof o!="s\
tring"&&o!==null&&(e=s(e,i+"/notes","type",{},"must be string,null"),t++)}if(r.resolve_comment!==void 0){let o=r.resolve_comment;
typeof o!="string"&&o!==null&&(e=s(e,i+"/resolve_comment","type",{},"must be string,null"),t++)}if(r.xdr_url!==void 0){let o=r.
xdr_url;typeof o=="string"?Ue.test(o)||(e=s(e,i+"/xdr_url","format",{},'must match format "uri"'),t++):(e=s(e,i+"/xdr_ur\
l","type",{},"must be string"),t++)}if(r.starred!==void 0&&typeof r.starred!="boolean"&&(e=s(e,i+"/starred","type",{},"m\
ust be boolean"),t++),r.starred_manually!==void 0&&typeof r.starred_manually!="boolean"&&(e=s(e,i+"/starred_manually","t\
ype",{},"must be boolean"),t++),r.is_blocked!==void 0&&typeof r.is_blocked!="boolean"&&(e=s(e,i+"/is_blocked","type",{},
"must be boolean"),t++),r.alert_count!==void 0){let o=r.alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||
(e=s(e,i+"/alert_count","type",{},"must be integer"),t++)}if(r.low_severity_alert_count!==void 0){let o=r.low_severity_alert_count;
typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/low_severity_alert_count","type",{},"must be integer"),t++)}
if(r.med_severity_alert_count!==void 0){let o=r.med_severity_alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/med_severity_alert_count","type",{},"must be integer"),t++)}if(r.high_severity_alert_count!==void 0){let o=r.
high_severity_alert_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/high_severity_alert_count","typ\
e",{},"must be integer"),t++)}if(r.critical_severity_alert_count!==void 0){let o=r.critical_severity_alert_count;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/critical_severity_alert_count","type",{},"must be integer"),t++)}if(r.
user_count!==void 0){let o=r.user_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/user_count","type",
{},"must be integer"),t++)}if(r.host_count!==void 0){let o=r.host_count;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(e=s(e,i+"/host_count","type",{},"must be integer"),t++)}if(r.hosts!==void 0){let o=r.hosts;if(!Array.isArray(o)&&o!==
null&&(e=s(e,i+"/hosts","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!=
"string"&&(e=s(e,i+"/hosts/"+_,"type",{},"must be string"),t++)}}if(r.users!==void 0){let o=r.users;if(!Array.isArray(o)&&
o!==null&&(e=s(e,i+"/users","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!=
"string"&&(e=s(e,i+"/users/"+_,"type",{},"must be string"),t++)}}if(r.incident_sources!==void 0){let o=r.incident_sources;
if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/incident_sources","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.
length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,i+"/incident_sources/"+_,"type",{},"must be string"),t++)}}if(r.
alert_categories!==void 0){let o=r.alert_categories;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/alert_categories","type",
{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,i+"/ale\
rt_categories/"+_,"type",{},"must be string"),t++)}}if(r.mitre_tactics_ids_and_names!==void 0){let o=r.mitre_tactics_ids_and_names;
if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/mitre_tactics_ids_and_names","type",{},"must be array,null"),t++),Array.isArray(
o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,i+"/mitre_tactics_ids_and_names/"+_,"type",{},"must\
 be string"),t++)}}if(r.mitre_techniques_ids_and_names!==void 0){let o=r.mitre_techniques_ids_and_names;if(!Array.isArray(
o)&&o!==null&&(e=s(e,i+"/mitre_techniques_ids_and_names","type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.
length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,i+"/mitre_techniques_ids_and_names/"+_,"type",{},"must be strin\
g"),t++)}}if(r.rule_based_score!==void 0){let o=r.rule_based_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&(e=s(e,
i+"/rule_based_score","type",{},"must be number,null"),t++)}if(r.predicted_score!==void 0){let o=r.predicted_score;!(typeof o==
"number"&&isFinite(o))&&o!==null&&(e=s(e,i+"/predicted_score","type",{},"must be number,null"),t++)}if(r.manual_score!==
void 0){let o=r.manual_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&(e=s(e,i+"/manual_score","type",{},"must be n\
umber,null"),t++)}if(r.aggregated_score!==void 0){let o=r.aggregated_score;!(typeof o=="number"&&isFinite(o))&&o!==null&&
(e=s(e,i+"/aggregated_score","type",{},"must be number,null"),t++)}if(r.wildfire_hits!==void 0){let o=r.wildfire_hits;typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/wildfire_hits","type",{},"must be integer"),t++)}if(r.alerts_grouping_status!==
void 0&&typeof r.alerts_grouping_status!="string"&&(e=s(e,i+"/alerts_grouping_status","type",{},"must be string"),t++),r.
original_tags!==void 0){let o=r.original_tags;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/original_tags","type",{},"must \
be array,null"),t++),Array.isArray(o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,i+"/original_tag\
s/"+_,"type",{},"must be string"),t++)}}if(r.tags!==void 0){let o=r.tags;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/tags",
"type",{},"must be array,null"),t++),Array.isArray(o)){let f=o.length;for(let _=0;_<f;_++)typeof o[_]!="string"&&(e=s(e,
i+"/tags/"+_,"type",{},"must be string"),t++)}}if(r.incident_domain!==void 0){let o=r.incident_domain;typeof o!="string"&&
o!==null&&(e=s(e,i+"/incident_domain","type",{},"must be string,null"),t++)}if(r.custom_fields!==void 0){let o=r.custom_fields;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null&&(e=s(e,i+"/custom_fields","type",{},"must be object,null"),t++),
o&&typeof o=="object"&&!Array.isArray(o))for(let f in o)w(o[f],{instancePath:i+"/custom_fields/"+f.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.
length)}}else e=s(e,i,"type",{},"must be object"),t++;return j.errors=e,t===0}j.evaluated={props:{incident_id:!0,incident_name:!0,
description:!0,status:!0,severity:!0,manual_severity:!0,manual_description:!0,creation_time:!0,modification_time:!0,detection_time:!0,
resolved_timestamp:!0,assigned_user_mail:!0,assigned_user_pretty_name:!0,notes:!0,resolve_comment:!0,xdr_url:!0,starred:!0,
starred_manually:!0,is_blocked:!0,alert_count:!0,low_severity_alert_count:!0,med_severity_alert_count:!0,high_severity_alert_count:!0,
critical_severity_alert_count:!0,user_count:!0,host_count:!0,hosts:!0,users:!0,incident_sources:!0,alert_categories:!0,mitre_tactics_ids_and_names:!0,
mitre_techniques_ids_and_names:!0,rule_based_score:!0,predicted_score:!0,manual_score:!0,aggregated_score:!0,wildfire_hits:!0,
alerts_grouping_status:!0,original_tags:!0,tags:!0,incident_domain:!0,custom_fields:!0},dynamicProps:!1,dynamicItems:!1};function d(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=d.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++);var y=f===t;o=o||y;let _=t;if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++){let v=r[b];
typeof v!="string"&&v!==null&&(e=s(e,i+"/"+b,"type",{},"must be string,null"),t++)}}else e=s(e,i,"type",{},"must be arra\
y"),t++;var y=_===t;if(o=o||y,y)var u=!0;let g=t;r!==null&&(e=s(e,i,"type",{},"must be null"),t++);var y=g===t;return o=
o||y,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),d.errors=e,l.items=
u,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!0};function E(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=E.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&typeof r!="string"&&(e=s(e,i,"type",{},"must be integer,string"),t++);var y=f===t;o=o||y;let _=t;
if(Array.isArray(r)){let D=r.length;for(let b=0;b<D;b++){let v=r[b];!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&
typeof v!="string"&&(e=s(e,i+"/"+b,"type",{},"must be integer,string"),t++)}}else e=s(e,i,"type",{},"must be array"),t++;
var y=_===t;if(o=o||y,y)var u=!0;let g=t;r!==null&&(e=s(e,i,"type",{},"must be null"),t++);var y=g===t;return o=o||y,o?(t=
n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),E.errors=e,l.items=u,t===0}E.
evaluated={dynamicProps:!1,dynamicItems:!0};function L(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
r&&typeof r=="object"&&!Array.isArray(r)){if(r.alert_id===void 0&&(e=s(e,i,"required",{missingProperty:"alert_id"}),t++),
r.alert_id!==void 0){let n=r.alert_id;typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&(e=s(e,
i+"/alert_id","type",{},"must be string,integer"),t++)}if(r.external_id!==void 0){let n=r.external_id;typeof n!="string"&&
n!==null&&(e=s(e,i+"/external_id","type",{},"must be string,null"),t++)}if(r.case_id!==void 0){let n=r.case_id;!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=s(e,i+"/case_id","type",{},"must be integer,null"),t++)}if(r.name!==
void 0){let n=r.name;typeof n!="string"&&n!==null&&(e=s(e,i+"/name","type",{},"must be string,null"),t++)}if(r.description!==
void 0){let n=r.description;typeof n!="string"&&n!==null&&(e=s(e,i+"/description","type",{},"must be string,null"),t++)}
if(r.category!==void 0){let n=r.category;typeof n!="string"&&n!==null&&(e=s(e,i+"/category","type",{},"must be string,nu\
ll"),t++)}if(r.severity!==void 0&&(O(r.severity,{instancePath:i+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,
dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.source!==void 0){let n=r.source;typeof n!="st\
ring"&&n!==null&&(e=s(e,i+"/source","type",{},"must be string,null"),t++)}if(r.event_type!==void 0&&(d(r.event_type,{instancePath:i+
"/event_type",parentData:r,parentDataProperty:"event_type",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.action!==void 0&&(d(r.action,{instancePath:i+"/action",parentData:r,parentDataProperty:"action",
rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_pretty!==void 0&&(d(r.action_pretty,
{instancePath:i+"/action_pretty",parentData:r,parentDataProperty:"action_pretty",rootData:a,dynamicAnchors:p})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.resolution_status!==void 0){let n=r.resolution_status;typeof n!="string"&&n!==
null&&(e=s(e,i+"/resolution_status","type",{},"must be string,null"),t++)}if(r.resolution_comment!==void 0){let n=r.resolution_comment;
typeof n!="string"&&n!==null&&(e=s(e,i+"/resolution_comment","type",{},"must be string,null"),t++)}if(r.starred!==void 0&&
typeof r.starred!="boolean"&&(e=s(e,i+"/starred","type",{},"must be boolean"),t++),r.is_whitelisted!==void 0){let n=r.is_whitelisted;
typeof n!="boolean"&&typeof n!="string"&&(e=s(e,i+"/is_whitelisted","type",{},"must be boolean,string"),t++)}if(r.detection_timestamp!==
void 0){let n=r.detection_timestamp;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=s(e,i+"/detectio\
n_timestamp","type",{},"must be integer,null"),t++)}if(r.local_insert_ts!==void 0){let n=r.local_insert_ts;!(typeof n=="\
number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=s(e,i+"/local_insert_ts","type",{},"must be integer,null"),t++)}if(r.
last_modified_ts!==void 0){let n=r.last_modified_ts;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null&&(e=
s(e,i+"/last_modified_ts","type",{},"must be integer,null"),t++)}if(r.mitre_tactic_id_and_name!==void 0&&(d(r.mitre_tactic_id_and_name,
{instancePath:i+"/mitre_tactic_id_and_name",parentData:r,parentDataProperty:"mitre_tactic_id_and_name",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.mitre_technique_id_and_name!==void 0&&(d(r.mitre_technique_id_and_name,
{instancePath:i+"/mitre_technique_id_and_name",parentData:r,parentDataProperty:"mitre_technique_id_and_name",rootData:a,
dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.tags!==void 0&&(d(r.tags,{instancePath:i+"/ta\
gs",parentData:r,parentDataProperty:"tags",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.endpoint_id!==void 0){let n=r.endpoint_id;typeof n!="string"&&n!==null&&(e=s(e,i+"/endpoint_id","type",{},"must be str\
ing,null"),t++)}if(r.host_name!==void 0){let n=r.host_name;typeof n!="string"&&n!==null&&(e=s(e,i+"/host_name","type",{},
"must be string,null"),t++)}if(r.host_ip!==void 0&&(d(r.host_ip,{instancePath:i+"/host_ip",parentData:r,parentDataProperty:"\
host_ip",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.agent_os_type!==void 0){let n=r.
agent_os_type;typeof n!="string"&&n!==null&&(e=s(e,i+"/agent_os_type","type",{},"must be string,null"),t++)}r.user_name!==
void 0&&(d(r.user_name,{instancePath:i+"/user_name",parentData:r,parentDataProperty:"user_name",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_image_name!==void 0&&(d(r.actor_process_image_name,
{instancePath:i+"/actor_process_image_name",parentData:r,parentDataProperty:"actor_process_image_name",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_command_line!==void 0&&(d(r.actor_process_command_line,
{instancePath:i+"/actor_process_command_line",parentData:r,parentDataProperty:"actor_process_command_line",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_image_path!==void 0&&(d(r.actor_process_image_path,
{instancePath:i+"/actor_process_image_path",parentData:r,parentDataProperty:"actor_process_image_path",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_image_sha256!==void 0&&(d(r.actor_process_image_sha256,
{instancePath:i+"/actor_process_image_sha256",parentData:r,parentDataProperty:"actor_process_image_sha256",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_signature_status!==void 0&&(d(r.actor_process_signature_status,
{instancePath:i+"/actor_process_signature_status",parentData:r,parentDataProperty:"actor_process_signature_status",rootData:a,
dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.actor_process_signature_vendor!==void 0&&(d(r.
actor_process_signature_vendor,{instancePath:i+"/actor_process_signature_vendor",parentData:r,parentDataProperty:"actor_\
process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.causality_actor_causality_id!==
void 0&&(d(r.causality_actor_causality_id,{instancePath:i+"/causality_actor_causality_id",parentData:r,parentDataProperty:"\
causality_actor_causality_id",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.causality_actor_process_image_name!==
void 0&&(d(r.causality_actor_process_image_name,{instancePath:i+"/causality_actor_process_image_name",parentData:r,parentDataProperty:"\
causality_actor_process_image_name",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.causality_actor_process_command_line!==void 0&&(d(r.causality_actor_process_command_line,{instancePath:i+"/causality_a\
ctor_process_command_line",parentData:r,parentDataProperty:"causality_actor_process_command_line",rootData:a,dynamicAnchors:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.causality_actor_process_signature_status!==void 0&&(d(r.causality_actor_process_signature_status,
{instancePath:i+"/causality_actor_process_signature_status",parentData:r,parentDataProperty:"causality_actor_process_sig\
nature_status",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.causality_actor_process_signature_vendor!==
void 0&&(d(r.causality_actor_process_signature_vendor,{instancePath:i+"/causality_actor_process_signature_vendor",parentData:r,
parentDataProperty:"causality_actor_process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.action_process_image_name!==void 0&&(d(r.action_process_image_name,{instancePath:i+"/action_pro\
cess_image_name",parentData:r,parentDataProperty:"action_process_image_name",rootData:a,dynamicAnchors:p})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.action_process_image_command_line!==void 0&&(d(r.action_process_image_command_line,
{instancePath:i+"/action_process_image_command_line",parentData:r,parentDataProperty:"action_process_image_command_line",
rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_process_image_sha256!==void 0&&
(d(r.action_process_image_sha256,{instancePath:i+"/action_process_image_sha256",parentData:r,parentDataProperty:"action_\
process_image_sha256",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_process_signature_status!==
void 0&&(d(r.action_process_signature_status,{instancePath:i+"/action_process_signature_status",parentData:r,parentDataProperty:"\
action_process_signature_status",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_process_signature_vendor!==
void 0&&(d(r.action_process_signature_vendor,{instancePath:i+"/action_process_signature_vendor",parentData:r,parentDataProperty:"\
action_process_signature_vendor",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_file_path!==
void 0&&(d(r.action_file_path,{instancePath:i+"/action_file_path",parentData:r,parentDataProperty:"action_file_path",rootData:a,
dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_file_name!==void 0&&(d(r.action_file_name,
{instancePath:i+"/action_file_name",parentData:r,parentDataProperty:"action_file_name",rootData:a,dynamicAnchors:p})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_file_md5!==void 0&&(d(r.action_file_md5,{instancePath:i+"/act\
ion_file_md5",parentData:r,parentDataProperty:"action_file_md5",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.action_file_sha256!==void 0&&(d(r.action_file_sha256,{instancePath:i+"/action_file_sha256",parentData:r,
parentDataProperty:"action_file_sha256",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.action_registry_full_key!==void 0&&(d(r.action_registry_full_key,{instancePath:i+"/action_registry_full_key",parentData:r,
parentDataProperty:"action_registry_full_key",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length)),r.action_registry_data!==void 0&&(d(r.action_registry_data,{instancePath:i+"/action_registry_data",parentData:r,
parentDataProperty:"action_registry_data",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.action_local_ip!==void 0&&(d(r.action_local_ip,{instancePath:i+"/action_local_ip",parentData:r,parentDataProperty:"act\
ion_local_ip",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_local_port!==
void 0&&(E(r.action_local_port,{instancePath:i+"/action_local_port",parentData:r,parentDataProperty:"action_local_port",
rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.action_remote_ip!==void 0&&(d(r.action_remote_ip,
{instancePath:i+"/action_remote_ip",parentData:r,parentDataProperty:"action_remote_ip",rootData:a,dynamicAnchors:p})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_remote_port!==void 0&&(E(r.action_remote_port,{instancePath:i+
"/action_remote_port",parentData:r,parentDataProperty:"action_remote_port",rootData:a,dynamicAnchors:p})||(e=e===null?E.
errors:e.concat(E.errors),t=e.length)),r.action_external_hostname!==void 0&&(d(r.action_external_hostname,{instancePath:i+
"/action_external_hostname",parentData:r,parentDataProperty:"action_external_hostname",rootData:a,dynamicAnchors:p})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.action_country!==void 0&&(d(r.action_country,{instancePath:i+"/actio\
n_country",parentData:r,parentDataProperty:"action_country",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.fw_app_id!==void 0&&(d(r.fw_app_id,{instancePath:i+"/fw_app_id",parentData:r,parentDataProperty:"\
fw_app_id",rootData:a,dynamicAnchors:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else e=s(e,i,"type",{},"m\
ust be object"),t++;return L.errors=e,t===0}L.evaluated={props:{alert_id:!0,external_id:!0,case_id:!0,name:!0,description:!0,
category:!0,severity:!0,source:!0,event_type:!0,action:!0,action_pretty:!0,resolution_status:!0,resolution_comment:!0,starred:!0,
is_whitelisted:!0,detection_timestamp:!0,local_insert_ts:!0,last_modified_ts:!0,mitre_tactic_id_and_name:!0,mitre_technique_id_and_name:!0,
tags:!0,endpoint_id:!0,host_name:!0,host_ip:!0,agent_os_type:!0,user_name:!0,actor_process_image_name:!0,actor_process_command_line:!0,
actor_process_image_path:!0,actor_process_image_sha256:!0,actor_process_signature_status:!0,actor_process_signature_vendor:!0,
causality_actor_causality_id:!0,causality_actor_process_image_name:!0,causality_actor_process_command_line:!0,causality_actor_process_signature_status:!0,
causality_actor_process_signature_vendor:!0,action_process_image_name:!0,action_process_image_command_line:!0,action_process_image_sha256:!0,
action_process_signature_status:!0,action_process_signature_vendor:!0,action_file_path:!0,action_file_name:!0,action_file_md5:!0,
action_file_sha256:!0,action_registry_full_key:!0,action_registry_data:!0,action_local_ip:!0,action_local_port:!0,action_remote_ip:!0,
action_remote_port:!0,action_external_hostname:!0,action_country:!0,fw_app_id:!0},dynamicProps:!1,dynamicItems:!1};function h(r,{
instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=h.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===
void 0&&(e=s(e,i,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&(e=s(e,i,"required",{missingProperty:"\
data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/\
total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)L(n[f],{instancePath:i+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)}else e=s(e,i+"/data","type",{},"must be array"),t++}}else e=s(e,i,"type",{},"must be obje\
ct"),t++;return h.errors=e,t===0}h.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=U.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let o=r.type,f=t,_=!1,u=t;typeof o!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),o===
"DOMAIN"||o==="IP"||(e=s(e,i+"/type","enum",{allowedValues:["DOMAIN","IP"]}),t++);var n=u===t;_=_||n;let g=t;typeof o!="\
string"&&(e=s(e,i+"/type","type",{},"must be string"),t++);var n=g===t;_=_||n,_?(t=f,e!==null&&(f?e.length=f:e=null)):(e=
s(e,i+"/type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.alert_count!==void 0){let o=r.alert_count;typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/alert_count","type",{},"must be integer"),t++)}if(r.is_manual!==void 0&&
typeof r.is_manual!="boolean"&&(e=s(e,i+"/is_manual","type",{},"must be boolean"),t++),r.network_domain!==void 0){let o=r.
network_domain;typeof o!="string"&&o!==null&&(e=s(e,i+"/network_domain","type",{},"must be string,null"),t++)}if(r.network_remote_ip!==
void 0){let o=r.network_remote_ip;typeof o!="string"&&o!==null&&(e=s(e,i+"/network_remote_ip","type",{},"must be string,\
null"),t++)}if(r.network_remote_port!==void 0){let o=r.network_remote_port;!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&typeof o!="string"&&o!==null&&(e=s(e,i+"/network_remote_port","type",{},"must be integer,string,null"),t++)}if(r.network_country!==
void 0){let o=r.network_country;typeof o!="string"&&o!==null&&(e=s(e,i+"/network_country","type",{},"must be string,null"),
t++)}}else e=s(e,i,"type",{},"must be object"),t++;return U.errors=e,t===0}U.evaluated={props:{type:!0,alert_count:!0,is_manual:!0,
network_domain:!0,network_remote_ip:!0,network_remote_port:!0,network_country:!0},dynamicProps:!1,dynamicItems:!1};function M(r,{
instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=M.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.total_count===
void 0&&(e=s(e,i,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&(e=s(e,i,"required",{missingProperty:"\
data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/\
total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)U(n[f],{instancePath:i+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)}else e=s(e,i+"/data","type",{},"must be array"),t++}}else e=s(e,i,"type",{},"must be obje\
ct"),t++;return M.errors=e,t===0}M.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=H.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type!==void 0){let o=r.type,f=t,_=!1,u=t;typeof o!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),o!==
"HASH"&&(e=s(e,i+"/type","enum",{allowedValues:["HASH"]}),t++);var n=u===t;_=_||n;let g=t;typeof o!="string"&&(e=s(e,i+"\
/type","type",{},"must be string"),t++);var n=g===t;_=_||n,_?(t=f,e!==null&&(f?e.length=f:e=null)):(e=s(e,i+"/type","any\
Of",{},"must match a schema in anyOf"),t++)}if(r.alert_count!==void 0){let o=r.alert_count;typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=s(e,i+"/alert_count","type",{},"must be integer"),t++)}if(r.is_manual!==void 0&&typeof r.is_manual!=
"boolean"&&(e=s(e,i+"/is_manual","type",{},"must be boolean"),t++),r.is_malicious!==void 0&&typeof r.is_malicious!="bool\
ean"&&(e=s(e,i+"/is_malicious","type",{},"must be boolean"),t++),r.is_process!==void 0&&typeof r.is_process!="boolean"&&
(e=s(e,i+"/is_process","type",{},"must be boolean"),t++),r.low_confidence!==void 0&&typeof r.low_confidence!="boolean"&&
(e=s(e,i+"/low_confidence","type",{},"must be boolean"),t++),r.file_name!==void 0){let o=r.file_name;typeof o!="string"&&
o!==null&&(e=s(e,i+"/file_name","type",{},"must be string,null"),t++)}if(r.file_sha256!==void 0){let o=r.file_sha256;typeof o!=
"string"&&o!==null&&(e=s(e,i+"/file_sha256","type",{},"must be string,null"),t++)}if(r.file_signature_status!==void 0){let o=r.
file_signature_status;typeof o!="string"&&o!==null&&(e=s(e,i+"/file_signature_status","type",{},"must be string,null"),t++)}
if(r.file_signature_vendor_name!==void 0){let o=r.file_signature_vendor_name;typeof o!="string"&&o!==null&&(e=s(e,i+"/fi\
le_signature_vendor_name","type",{},"must be string,null"),t++)}if(r.file_wildfire_verdict!==void 0){let o=r.file_wildfire_verdict;
typeof o!="string"&&o!==null&&(e=s(e,i+"/file_wildfire_verdict","type",{},"must be string,null"),t++)}}else e=s(e,i,"typ\
e",{},"must be object"),t++;return H.errors=e,t===0}H.evaluated={props:{type:!0,alert_count:!0,is_manual:!0,is_malicious:!0,
is_process:!0,low_confidence:!0,file_name:!0,file_sha256:!0,file_signature_status:!0,file_signature_vendor_name:!0,file_wildfire_verdict:!0},
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.total_count===void 0&&(e=s(e,i,"required",{missingProperty:"total_count"}),t++),r.data===void 0&&
(e=s(e,i,"required",{missingProperty:"data"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)||(e=s(e,i+"/total_count","type",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(Array.
isArray(n)){let o=n.length;for(let f=0;f<o;f++)H(n[f],{instancePath:i+"/data/"+f,parentData:n,parentDataProperty:f,rootData:a,
dynamicAnchors:p})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else e=s(e,i+"/data","type",{},"must be array"),
t++}}else e=s(e,i,"type",{},"must be object"),t++;return G.errors=e,t===0}G.evaluated={props:{total_count:!0,data:!0},dynamicProps:!1,
dynamicItems:!1};function W(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=W.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.incident===void 0&&(e=s(e,i,"required",{missingProperty:"incident"}),t++),r.alerts===void 0&&(e=
s(e,i,"required",{missingProperty:"alerts"}),t++),r.network_artifacts===void 0&&(e=s(e,i,"required",{missingProperty:"ne\
twork_artifacts"}),t++),r.file_artifacts===void 0&&(e=s(e,i,"required",{missingProperty:"file_artifacts"}),t++),r.incident!==
void 0&&(j(r.incident,{instancePath:i+"/incident",parentData:r,parentDataProperty:"incident",rootData:a,dynamicAnchors:p})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.alerts!==void 0&&(h(r.alerts,{instancePath:i+"/alerts",parentData:r,
parentDataProperty:"alerts",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.network_artifacts!==
void 0&&(M(r.network_artifacts,{instancePath:i+"/network_artifacts",parentData:r,parentDataProperty:"network_artifacts",
rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.file_artifacts!==void 0&&(G(r.file_artifacts,
{instancePath:i+"/file_artifacts",parentData:r,parentDataProperty:"file_artifacts",rootData:a,dynamicAnchors:p})||(e=e===
null?G.errors:e.concat(G.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),W.errors=e,t===0}W.evaluated={props:{
incident:!0,alerts:!0,network_artifacts:!0,file_artifacts:!0},dynamicProps:!1,dynamicItems:!1};function Ne(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Ne.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.reply===void 0&&(e=s(e,i,"\
required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(W(r.reply,{instancePath:i+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))):(e=s(e,i,"type",{},"must be \
object"),t++),Ne.errors=e,t===0}Ne.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};var rr=Te;function z(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="incident_id_list"&&(e=s(e,i+"/field","const",{allowedValue:"\
incident_id_list"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"mu\
st be string"),t++),n!=="in"&&(e=s(e,i+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;
if(Array.isArray(n)){n.length<1&&(e=s(e,i+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;
for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=s(e,i+"/value/"+f,"type",{},"must be string"),t++)}else e=s(e,i+"/value","\
type",{},"must be array"),t++}}else e=s(e,i,"type",{},"must be object"),t++;return z.errors=e,t===0}z.evaluated={props:{
field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="incident_id"&&(e=s(e,i+"/field","const",{allowedValue:"\
incident_id"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be\
 string"),t++),n==="eq"||n==="in"||(e=s(e,i+"/operator","enum",{allowedValues:["eq","in"]}),t++)}if(r.value!==void 0){let n=r.
value;if(typeof n!="string"&&!Array.isArray(n)&&(e=s(e,i+"/value","type",{},"must be string,array"),t++),Array.isArray(n)){
let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=s(e,i+"/value/"+f,"type",{},"must be string"),t++)}}}else e=
s(e,i,"type",{},"must be object"),t++;return Y.errors=e,t===0}Y.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function K(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=K.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="status"&&(e=s(e,i+"/field","const",{allowedValue:"stat\
us"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be string"),
t++),n==="eq"||n==="neq"||(e=s(e,i+"/operator","enum",{allowedValues:["eq","neq"]}),t++)}r.value!==void 0&&(N(r.value,{instancePath:i+
"/value",parentData:r,parentDataProperty:"value",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return K.errors=e,t===0}K.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=B.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="creation_time"&&(e=s(e,i+"/field","const",{allowedValue:"\
creation_time"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must \
be string"),t++),n==="gte"||n==="lte"||(e=s(e,i+"/operator","enum",{allowedValues:["gte","lte"]}),t++)}if(r.value!==void 0){
let n=r.value;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/value","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/value","minimum",{},"must be >= 0"),t++)}}else e=s(e,i,"type",{},"mus\
t be object"),t++;return B.errors=e,t===0}B.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Z.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="modification_time"&&(e=s(e,i+"/field","const",{allowedValue:"\
modification_time"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"m\
ust be string"),t++),n==="gte"||n==="lte"||(e=s(e,i+"/operator","enum",{allowedValues:["gte","lte"]}),t++)}if(r.value!==
void 0){let n=r.value;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/value","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/value","minimum",{},"must be >= 0"),t++)}}else e=s(e,i,
"type",{},"must be object"),t++;return Z.errors=e,t===0}Z.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};function J(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=J.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="description"&&(e=s(e,i+"/field","const",{allowedValue:"\
description"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be\
 string"),t++),n!=="contains"&&(e=s(e,i+"/operator","const",{allowedValue:"contains"}),t++)}r.value!==void 0&&typeof r.value!=
"string"&&(e=s(e,i+"/value","type",{},"must be string"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return J.errors=
e,t===0}J.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Q.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="description"&&(e=s(e,i+"/field","const",{allowedValue:"\
description"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be\
 string"),t++),n!=="in"&&(e=s(e,i+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;if(Array.
isArray(n)){n.length<1&&(e=s(e,i+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;for(let f=0;f<
o;f++)typeof n[f]!="string"&&(e=s(e,i+"/value/"+f,"type",{},"must be string"),t++)}else e=s(e,i+"/value","type",{},"must\
 be array"),t++}}else e=s(e,i,"type",{},"must be object"),t++;return Q.errors=e,t===0}Q.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=X.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="alert_sources"&&(e=s(e,i+"/field","const",{allowedValue:"\
alert_sources"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must \
be string"),t++),n!=="in"&&(e=s(e,i+"/operator","const",{allowedValue:"in"}),t++)}if(r.value!==void 0){let n=r.value;if(Array.
isArray(n)){n.length<1&&(e=s(e,i+"/value","minItems",{},"must NOT have fewer than 1 items"),t++);let o=n.length;for(let f=0;f<
o;f++)typeof n[f]!="string"&&(e=s(e,i+"/value/"+f,"type",{},"must be string"),t++)}else e=s(e,i+"/value","type",{},"must\
 be array"),t++}}else e=s(e,i,"type",{},"must be object"),t++;return X.errors=e,t===0}X.evaluated={props:{field:!0,operator:!0,
value:!0},dynamicProps:!1,dynamicItems:!1};function P(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=P.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"\
operator"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!=
"string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n!=="starred"&&(e=s(e,i+"/field","const",{allowedValue:"sta\
rred"}),t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be string"),
t++),n!=="eq"&&(e=s(e,i+"/operator","const",{allowedValue:"eq"}),t++)}r.value!==void 0&&typeof r.value!="boolean"&&(e=s(
e,i+"/value","type",{},"must be boolean"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return P.errors=e,t===0}P.evaluated=
{props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:i="",parentData:m,parentDataProperty:c,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ee.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.
items=void 0);let n=t,o=!1,f=null,_=t;z(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length);var y=_===t;if(y){o=!0,f=0;var u={};u.field=!0,u.operator=!0,u.value=
!0}let g=t;Y(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length);var y=g===t;if(y&&o)o=!1,f=[f,1];else{y&&(o=!0,f=1,u!==!0&&(u=u||{},u.field=!0,u.operator=!0,u.value=
!0));let D=t;K(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length);var y=D===t;if(y&&o)o=!1,f=[f,2];else{y&&(o=!0,f=2,u!==!0&&(u=u||{},u.field=!0,u.operator=!0,
u.value=!0));let v=t;B(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=e===null?B.
errors:e.concat(B.errors),t=e.length);var y=v===t;if(y&&o)o=!1,f=[f,3];else{y&&(o=!0,f=3,u!==!0&&(u=u||{},u.field=!0,u.operator=
!0,u.value=!0));let I=t;Z(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=e===null?
Z.errors:e.concat(Z.errors),t=e.length);var y=I===t;if(y&&o)o=!1,f=[f,4];else{y&&(o=!0,f=4,u!==!0&&(u=u||{},u.field=!0,u.
operator=!0,u.value=!0));let F=t;J(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=
e===null?J.errors:e.concat(J.errors),t=e.length);var y=F===t;if(y&&o)o=!1,f=[f,5];else{y&&(o=!0,f=5,u!==!0&&(u=u||{},u.field=
!0,u.operator=!0,u.value=!0));let He=t;Q(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var y=He===t;if(y&&o)o=!1,f=[f,6];else{y&&(o=!0,f=6,u!==!0&&(u=u||{},
u.field=!0,u.operator=!0,u.value=!0));let Ge=t;X(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length);var y=Ge===t;if(y&&o)o=!1,f=[f,7];else{y&&(o=!0,f=7,u!==!0&&(u=u||{},
u.field=!0,u.operator=!0,u.value=!0));let We=t;P(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length);var y=We===t;y&&o?(o=!1,f=[f,8]):y&&(o=!0,f=8,u!==!0&&(u=u||{},u.field=
!0,u.operator=!0,u.value=!0))}}}}}}}return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"oneOf",{},"must match exact\
ly one schema in oneOf"),t++),ee.errors=e,l.props=u,t===0}ee.evaluated={dynamicProps:!0,dynamicItems:!1};function re(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.keyword===void 0&&(e=s(e,i,"required",{missingProperty:"\
keyword"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n===
"creation_time"||n==="modification_time"||n==="incident_id"||(e=s(e,i+"/field","enum",{allowedValues:["creation_time","m\
odification_time","incident_id"]}),t++)}if(r.keyword!==void 0){let n=r.keyword;typeof n!="string"&&(e=s(e,i+"/keyword","\
type",{},"must be string"),t++),n==="asc"||n==="desc"||(e=s(e,i+"/keyword","enum",{allowedValues:["asc","desc"]}),t++)}}else
e=s(e,i,"type",{},"must be object"),t++;return re.errors=e,t===0}re.evaluated={props:{field:!0,keyword:!0},dynamicProps:!1,
dynamicItems:!1};function te(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let n=r.filters;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)ee(n[f],
{instancePath:i+"/filters/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length)}else e=s(e,i+"/filters","type",{},"must be array"),t++}if(r.search_from!==void 0){let n=r.search_from;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/search_from","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/search_from","minimum",{},"must be >= 0"),t++)}if(r.search_to!==void 0){
let n=r.search_to;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/search_to","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/search_to","minimum",{},"must be >= 0"),t++)}r.sort!==
void 0&&(re(r.sort,{instancePath:i+"/sort",parentData:r,parentDataProperty:"sort",rootData:a,dynamicAnchors:p})||(e=e===
null?re.errors:e.concat(re.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return te.errors=e,t===0}te.
evaluated={props:{filters:!0,search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=Te.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=
s(e,i,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(te(r.request_data,{instancePath:i+"/re\
quest_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),Te.errors=e,t===0}Te.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var tr=we;function ie(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.total_count===void 0&&(e=s(e,i,"required",{missingProperty:"total_count"}),t++),r.result_count===void 0&&(e=s(e,
i,"required",{missingProperty:"result_count"}),t++),r.incidents===void 0&&(e=s(e,i,"required",{missingProperty:"incident\
s"}),t++),r.total_count!==void 0){let n=r.total_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/tot\
al_count","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/total_count","m\
inimum",{},"must be >= 0"),t++)}if(r.result_count!==void 0){let n=r.result_count;typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)||(e=s(e,i+"/result_count","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&
(e=s(e,i+"/result_count","minimum",{},"must be >= 0"),t++)}if(r.incidents!==void 0){let n=r.incidents;if(Array.isArray(n)){
let o=n.length;for(let f=0;f<o;f++)j(n[f],{instancePath:i+"/incidents/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else e=s(e,i+"/incidents","type",{},"must be array"),t++}if(r.restricted_incident_ids!==
void 0){let n=r.restricted_incident_ids;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&(e=
s(e,i+"/restricted_incident_ids/"+f,"type",{},"must be string"),t++)}else e=s(e,i+"/restricted_incident_ids","type",{},"\
must be array"),t++}}else e=s(e,i,"type",{},"must be object"),t++;return ie.errors=e,t===0}ie.evaluated={props:{total_count:!0,
result_count:!0,incidents:!0,restricted_incident_ids:!0},dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=we.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.reply===void 0&&(e=s(e,i,"\
required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(ie(r.reply,{instancePath:i+"/reply",parentData:r,parentDataProperty:"\
reply",rootData:a,dynamicAnchors:p})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length))):(e=s(e,i,"type",{},"must b\
e object"),t++),we.errors=e,t===0}we.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};var ir=je;function se(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=se.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.key===void 0&&(e=s(e,i,"required",{missingProperty:"key"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"\
value"}),t++),r.key!==void 0&&typeof r.key!="string"&&(e=s(e,i+"/key","type",{},"must be string"),t++),r.value!==void 0&&
typeof r.value!="string"&&(e=s(e,i+"/value","type",{},"must be string"),t++)):(e=s(e,i,"type",{},"must be object"),t++),
se.errors=e,t===0}se.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ne.evaluated;l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;if(Array.isArray(r)){let b=r.length;for(let v=0;v<b;v++){
let A=r[v];!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))&&typeof A!="string"&&typeof A!="boolean"&&(e=s(e,i+"/"+
v,"type",{},"must be integer,string,boolean"),t++)}}else e=s(e,i,"type",{},"must be array"),t++;var y=f===t;if(o=o||y,y)
var _=!0;let u=t;!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"&&typeof r!="boolean"&&(e=s(e,
i,"type",{},"must be integer,string,boolean"),t++);var y=u===t;o=o||y;let g=t;se(r,{instancePath:i,parentData:m,parentDataProperty:c,
rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:e.concat(se.errors),t=e.length);var y=g===t;if(o=o||y,y){var D={};D.
key=!0,D.value=!0}return o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),
ne.errors=e,l.props=D,l.items=_,t===0}ne.evaluated={dynamicProps:!0,dynamicItems:!0};function oe(r,{instancePath:i="",parentData:m,
parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"\
field"}),t++),r.operator===void 0&&(e=s(e,i,"required",{missingProperty:"operator"}),t++),r.value===void 0&&(e=s(e,i,"re\
quired",{missingProperty:"value"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=s(e,i+"/field","type",{},
"must be string"),t++),n==="case_id"||n==="status_progress"||n==="case_domain"||n==="severity"||n==="assigned_user"||n===
"assigned_user_pretty"||n==="creation_time"||n==="last_update_time"||n==="modification_time"||n==="starred"||n==="asset_\
ids"||n==="asset_names"||n==="asset_classes"||n==="asset_categories"||n==="asset_types"||n==="asset_group_ids"||n==="ass\
et_group_names"||n==="asset_regions"||n==="asset_providers"||n==="asset_accounts"||n==="asset_cloud_account_names"||n===
"asset_external_provider_ids"||n==="asset_tags"||(e=s(e,i+"/field","enum",{allowedValues:["case_id","status_progress","c\
ase_domain","severity","assigned_user","assigned_user_pretty","creation_time","last_update_time","modification_time","st\
arred","asset_ids","asset_names","asset_classes","asset_categories","asset_types","asset_group_ids","asset_group_names",
"asset_regions","asset_providers","asset_accounts","asset_cloud_account_names","asset_external_provider_ids","asset_tags"]}),
t++)}if(r.operator!==void 0){let n=r.operator;typeof n!="string"&&(e=s(e,i+"/operator","type",{},"must be string"),t++),
n==="in"||n==="nin"||n==="eq"||n==="neq"||n==="gte"||n==="lte"||n==="contains"||n==="not_contains"||n==="json_eq"||n==="\
json_neq"||(e=s(e,i+"/operator","enum",{allowedValues:["in","nin","eq","neq","gte","lte","contains","not_contains","json\
_eq","json_neq"]}),t++)}r.value!==void 0&&(ne(r.value,{instancePath:i+"/value",parentData:r,parentDataProperty:"value",rootData:a,
dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;
return oe.errors=e,t===0}oe.evaluated={props:{field:!0,operator:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.keyword===void 0&&(e=s(e,i,"required",{missingProperty:"\
keyword"}),t++),r.field!==void 0){let n=r.field;typeof n!="string"&&(e=s(e,i+"/field","type",{},"must be string"),t++),n===
"case_id"||n==="severity"||n==="creation_time"||n==="modification_time"||(e=s(e,i+"/field","enum",{allowedValues:["case_\
id","severity","creation_time","modification_time"]}),t++)}if(r.keyword!==void 0){let n=r.keyword;typeof n!="string"&&(e=
s(e,i+"/keyword","type",{},"must be string"),t++),n==="asc"||n==="desc"||(e=s(e,i+"/keyword","enum",{allowedValues:["asc",
"desc"]}),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return le.errors=e,t===0}le.evaluated={props:{field:!0,keyword:!0},
dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,t=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.filters!==void 0){let n=r.filters;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)oe(n[f],
{instancePath:i+"/filters/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)}else e=s(e,i+"/filters","type",{},"must be array"),t++}if(r.search_from!==void 0){let n=r.search_from;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/search_from","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/search_from","minimum",{},"must be >= 0"),t++)}if(r.search_to!==void 0){
let n=r.search_to;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/search_to","type",{},"must be integer"),
t++),typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(e=s(e,i+"/search_to","minimum",{},"must be >= 1"),t++)}r.sort!==
void 0&&(le(r.sort,{instancePath:i+"/sort",parentData:r,parentDataProperty:"sort",rootData:a,dynamicAnchors:p})||(e=e===
null?le.errors:e.concat(le.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return ue.errors=e,t===0}ue.
evaluated={props:{filters:!0,search_from:!0,search_to:!0,sort:!0},dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=je.evaluated;return l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=
s(e,i,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(ue(r.request_data,{instancePath:i+"/re\
quest_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),je.errors=e,t===0}je.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var sr=Re;function fe(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=fe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=
s(e,i,"type",{},"must be string"),t++),r==="Security"||r==="Posture"||r==="Health"||(e=s(e,i,"enum",{allowedValues:["Sec\
urity","Posture","Health"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),t++);
var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),
fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=R.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="New"||r==="In Progress"||r==="Resolved"||(e=s(e,i,"enum",{allowedValues:["New","\
In Progress","Resolved"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),t++);
var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),
R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=q.
evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="Resolved - Known Issue"||r==="Resolved - Duplicate Case"||r==="Resolved - False \
Positive"||r==="Resolved - Other"||r==="Resolved - True Positive"||r==="Resolved - Security Testing"||r==="Resolved - Di\
smissed"||r==="Resolved - Fixed"||r==="Resolved - Risk Accepted"||(e=s(e,i,"enum",{allowedValues:["Resolved - Known Issu\
e","Resolved - Duplicate Case","Resolved - False Positive","Resolved - Other","Resolved - True Positive","Resolved - Sec\
urity Testing","Resolved - Dismissed","Resolved - Fixed","Resolved - Risk Accepted"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!=
"string"&&(e=s(e,i,"type",{},"must be string"),t++);var u=_===t;return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=
s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=x.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0&&typeof r.id!="string"&&(e=s(e,i+"/id","type",{},"must be string"),t++),r.member_type!==void 0){let f=r.
member_type,_=t,u=!1,g=t;typeof f!="string"&&(e=s(e,i+"/member_type","type",{},"must be string"),t++),f==="USER"||f==="G\
ROUP"||(e=s(e,i+"/member_type","enum",{allowedValues:["USER","GROUP"]}),t++);var n=g===t;u=u||n;let y=t;typeof f!="strin\
g"&&(e=s(e,i+"/member_type","type",{},"must be string"),t++);var n=y===t;u=u||n,u?(t=_,e!==null&&(_?e.length=_:e=null)):
(e=s(e,i+"/member_type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.team_role!==void 0){let f=r.team_role,_=t,u=!1,
g=t;typeof f!="string"&&(e=s(e,i+"/team_role","type",{},"must be string"),t++),f==="OWNER"||f==="MEMBER"||(e=s(e,i+"/tea\
m_role","enum",{allowedValues:["OWNER","MEMBER"]}),t++);var o=g===t;u=u||o;let y=t;typeof f!="string"&&(e=s(e,i+"/team_r\
ole","type",{},"must be string"),t++);var o=y===t;u=u||o,u?(t=_,e!==null&&(_?e.length=_:e=null)):(e=s(e,i+"/team_role","\
anyOf",{},"must match a schema in anyOf"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return x.errors=e,t===0}x.evaluated=
{props:{id:!0,member_type:!0,team_role:!0},dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=ae.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=
s(e,i,"type",{},"must be string"),t++),r==="CASE_SCOPE"||r==="TEAM_ONLY"||(e=s(e,i,"enum",{allowedValues:["CASE_SCOPE","\
TEAM_ONLY"]}),t++);var u=f===t;o=o||u;let _=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),t++);var u=_===t;
return o=o||u,o?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),ae.errors=
e,t===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:i="",parentData:m,parentDataProperty:c,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.case_id===void 0&&(e=s(e,i,"required",{missingProperty:"\
case_id"}),t++),r.case_id!==void 0){let u=r.case_id;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||(e=s(e,i+"/case_\
id","type",{},"must be integer"),t++)}if(r.case_name!==void 0){let u=r.case_name;typeof u!="string"&&u!==null&&(e=s(e,i+
"/case_name","type",{},"must be string,null"),t++)}if(r.description!==void 0){let u=r.description;typeof u!="string"&&u!==
null&&(e=s(e,i+"/description","type",{},"must be string,null"),t++)}if(r.case_domain!==void 0){let u=r.case_domain,g=t,y=!1,
D=t;fe(u,{instancePath:i+"/case_domain",parentData:r,parentDataProperty:"case_domain",rootData:a,dynamicAnchors:p})||(e=
e===null?fe.errors:e.concat(fe.errors),t=e.length);var n=D===t;y=y||n;let b=t;u!==null&&(e=s(e,i+"/case_domain","type",{},
"must be null"),t++);var n=b===t;y=y||n,y?(t=g,e!==null&&(g?e.length=g:e=null)):(e=s(e,i+"/case_domain","anyOf",{},"must\
 match a schema in anyOf"),t++)}if(r.status_progress!==void 0&&(R(r.status_progress,{instancePath:i+"/status_progress",parentData:r,
parentDataProperty:"status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),
r.resolve_reason!==void 0){let u=r.resolve_reason,g=t,y=!1,D=t;q(u,{instancePath:i+"/resolve_reason",parentData:r,parentDataProperty:"\
resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var o=D===t;y=y||o;let b=t;
u!==null&&(e=s(e,i+"/resolve_reason","type",{},"must be null"),t++);var o=b===t;y=y||o,y?(t=g,e!==null&&(g?e.length=g:e=
null)):(e=s(e,i+"/resolve_reason","anyOf",{},"must match a schema in anyOf"),t++)}if(r.resolve_comment!==void 0){let u=r.
resolve_comment;typeof u!="string"&&u!==null&&(e=s(e,i+"/resolve_comment","type",{},"must be string,null"),t++)}if(r.severity!==
void 0&&(O(r.severity,{instancePath:i+"/severity",parentData:r,parentDataProperty:"severity",rootData:a,dynamicAnchors:p})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.user_severity!==void 0){let u=r.user_severity,g=t,y=!1,D=t;T(u,{instancePath:i+
"/user_severity",parentData:r,parentDataProperty:"user_severity",rootData:a,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length);var f=D===t;y=y||f;let b=t;u!==null&&(e=s(e,i+"/user_severity","type",{},"must be null"),t++);var f=b===
t;y=y||f,y?(t=g,e!==null&&(g?e.length=g:e=null)):(e=s(e,i+"/user_severity","anyOf",{},"must match a schema in anyOf"),t++)}
if(r.assigned_user_mail!==void 0){let u=r.assigned_user_mail;typeof u!="string"&&u!==null&&(e=s(e,i+"/assigned_user_mail",
"type",{},"must be string,null"),t++)}if(r.assigned_user_pretty_name!==void 0){let u=r.assigned_user_pretty_name;typeof u!=
"string"&&u!==null&&(e=s(e,i+"/assigned_user_pretty_name","type",{},"must be string,null"),t++)}if(r.notes!==void 0){let u=r.
notes;typeof u!="string"&&u!==null&&(e=s(e,i+"/notes","type",{},"must be string,null"),t++)}if(r.creation_time!==void 0){
let u=r.creation_time;!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=s(e,i+"/creation_time","type",
{},"must be integer,null"),t++)}if(r.modification_time!==void 0){let u=r.modification_time;!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))&&u!==null&&(e=s(e,i+"/modification_time","type",{},"must be integer,null"),t++)}if(r.resolved_timestamp!==
void 0){let u=r.resolved_timestamp;!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=s(e,i+"/resolved_\
timestamp","type",{},"must be integer,null"),t++)}if(r.issue_count!==void 0){let u=r.issue_count;!(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u))&&u!==null&&(e=s(e,i+"/issue_count","type",{},"must be integer,null"),t++)}if(r.issue_ids!==void 0){
let u=r.issue_ids;if(!Array.isArray(u)&&u!==null&&(e=s(e,i+"/issue_ids","type",{},"must be array,null"),t++),Array.isArray(
u)){let g=u.length;for(let y=0;y<g;y++){let D=u[y];typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)||(e=s(e,i+"/issue_\
ids/"+y,"type",{},"must be integer"),t++)}}}if(r.hosts!==void 0){let u=r.hosts;if(!Array.isArray(u)&&u!==null&&(e=s(e,i+
"/hosts","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let y=0;y<g;y++)typeof u[y]!="string"&&
(e=s(e,i+"/hosts/"+y,"type",{},"must be string"),t++)}}if(r.users!==void 0){let u=r.users;if(!Array.isArray(u)&&u!==null&&
(e=s(e,i+"/users","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let y=0;y<g;y++)typeof u[y]!=
"string"&&(e=s(e,i+"/users/"+y,"type",{},"must be string"),t++)}}if(r.tags!==void 0){let u=r.tags;if(!Array.isArray(u)&&
u!==null&&(e=s(e,i+"/tags","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let y=0;y<g;y++)typeof u[y]!=
"string"&&(e=s(e,i+"/tags/"+y,"type",{},"must be string"),t++)}}if(r.xdr_url!==void 0){let u=r.xdr_url;typeof u!="string"&&
u!==null&&(e=s(e,i+"/xdr_url","type",{},"must be string,null"),t++),typeof u=="string"&&(Ue.test(u)||(e=s(e,i+"/xdr_url",
"format",{},'must match format "uri"'),t++))}if(r.starred!==void 0){let u=r.starred;typeof u!="boolean"&&u!==null&&(e=s(
e,i+"/starred","type",{},"must be boolean,null"),t++)}if(r.is_blocked!==void 0){let u=r.is_blocked;typeof u!="boolean"&&
u!==null&&(e=s(e,i+"/is_blocked","type",{},"must be boolean,null"),t++)}if(r.case_team!==void 0){let u=r.case_team;if(!Array.
isArray(u)&&u!==null&&(e=s(e,i+"/case_team","type",{},"must be array,null"),t++),Array.isArray(u)){let g=u.length;for(let y=0;y<
g;y++)x(u[y],{instancePath:i+"/case_team/"+y,parentData:u,parentDataProperty:y,rootData:a,dynamicAnchors:p})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length)}}if(r.access_mode!==void 0){let u=r.access_mode,g=t,y=!1,D=t;ae(u,{instancePath:i+
"/access_mode",parentData:r,parentDataProperty:"access_mode",rootData:a,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length);var _=D===t;y=y||_;let b=t;u!==null&&(e=s(e,i+"/access_mode","type",{},"must be null"),t++);var _=b===
t;y=y||_,y?(t=g,e!==null&&(g?e.length=g:e=null)):(e=s(e,i+"/access_mode","anyOf",{},"must match a schema in anyOf"),t++)}
if(r.asset_ids!==void 0){let u=r.asset_ids;if(!Array.isArray(u)&&u!==null&&(e=s(e,i+"/asset_ids","type",{},"must be arra\
y,null"),t++),Array.isArray(u)){let g=u.length;for(let y=0;y<g;y++)typeof u[y]!="string"&&(e=s(e,i+"/asset_ids/"+y,"type",
{},"must be string"),t++)}}if(r.custom_fields!==void 0){let u=r.custom_fields;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null&&(e=s(e,i+"/custom_fields","type",{},"must be object,null"),t++),u&&typeof u=="object"&&!Array.isArray(u))
for(let g in u)w(u[g],{instancePath:i+"/custom_fields/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:g,
rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)}}else e=s(e,i,"type",{},"must be obje\
ct"),t++;return pe.errors=e,t===0}pe.evaluated={props:{case_id:!0,case_name:!0,description:!0,case_domain:!0,status_progress:!0,
resolve_reason:!0,resolve_comment:!0,severity:!0,user_severity:!0,assigned_user_mail:!0,assigned_user_pretty_name:!0,notes:!0,
creation_time:!0,modification_time:!0,resolved_timestamp:!0,issue_count:!0,issue_ids:!0,hosts:!0,users:!0,tags:!0,xdr_url:!0,
starred:!0,is_blocked:!0,case_team:!0,access_mode:!0,asset_ids:!0,custom_fields:!0},dynamicProps:!1,dynamicItems:!1};function ye(r,{
instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ye.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.TOTAL_COUNT===
void 0&&(e=s(e,i,"required",{missingProperty:"TOTAL_COUNT"}),t++),r.FILTER_COUNT===void 0&&(e=s(e,i,"required",{missingProperty:"\
FILTER_COUNT"}),t++),r.DATA===void 0&&(e=s(e,i,"required",{missingProperty:"DATA"}),t++),r.TOTAL_COUNT!==void 0){let n=r.
TOTAL_COUNT;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/TOTAL_COUNT","type",{},"must be integer"),t++)}
if(r.FILTER_COUNT!==void 0){let n=r.FILTER_COUNT;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/FILTER_C\
OUNT","type",{},"must be integer"),t++)}if(r.DATA!==void 0){let n=r.DATA;if(Array.isArray(n)){let o=n.length;for(let f=0;f<
o;f++)pe(n[f],{instancePath:i+"/DATA/"+f,parentData:n,parentDataProperty:f,rootData:a,dynamicAnchors:p})||(e=e===null?pe.
errors:e.concat(pe.errors),t=e.length)}else e=s(e,i+"/DATA","type",{},"must be array"),t++}}else e=s(e,i,"type",{},"must\
 be object"),t++;return ye.errors=e,t===0}ye.evaluated={props:{TOTAL_COUNT:!0,FILTER_COUNT:!0,DATA:!0},dynamicProps:!1,dynamicItems:!1};
function Re(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Re.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.reply===void 0&&(e=s(e,i,"required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(ye(r.reply,{instancePath:i+
"/reply",parentData:r,parentDataProperty:"reply",rootData:a,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),Re.errors=e,t===0}Re.evaluated={props:{reply:!0},dynamicProps:!1,
dynamicItems:!1};var nr=xe;function _e(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=_e.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=s(e,i,"type",{},
"must be string"),t++);let n=t,o=t;if(r!=="Resolved"){let _={};e===null?e=[_]:e.push(_),t++}var f=o===t;return f?(e=s(e,
i,"not",{}),t++):(t=n,e!==null&&(n?e.length=n:e=null)),_e.errors=e,t===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=de.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=s(e,i,"ty\
pe",{},"must be string"),t++),r!=="Resolved"&&(e=s(e,i,"const",{allowedValue:"Resolved"}),t++),de.errors=e,t===0}de.evaluated=
{dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=me.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=t;if(r!==null){let _={};e===null?
e=[_]:e.push(_),t++}var f=o===t;return f?(e=s(e,i,"not",{}),t++):(t=n,e!==null&&(n?e.length=n:e=null)),me.errors=e,t===0}
me.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=ce.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);
let n=t,o=!0,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.resolve_reason===void 0&&(v="resolve_reason")){
let A={};e===null?e=[A]:e.push(A),t++}else r.resolve_reason!==void 0&&(q(r.resolve_reason,{instancePath:i+"/resolve_reas\
on",parentData:r,parentDataProperty:"resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length))}var _=f===t;t=n,e!==null&&(n?e.length=n:e=null);let u;if(_){let v=t,A=t,I=t;r&&typeof r=="object"&&!Array.isArray(
r)&&r.status_progress!==void 0&&(_e(r.status_progress,{instancePath:i+"/status_progress",parentData:r,parentDataProperty:"\
status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length));var g=I===t;g?(e=
s(e,i,"not",{}),t++):(t=A,e!==null&&(A?e.length=A:e=null));var _=v===t;o=_,u="then"}else{let v=t,A=t,I=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let F;if(r.status_progress===void 0&&(F="status_progress")){let Ce={};e===null?e=[Ce]:e.push(
Ce),t++}else r.status_progress!==void 0&&(de(r.status_progress,{instancePath:i+"/status_progress",parentData:r,parentDataProperty:"\
status_progress",rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:e.concat(de.errors),t=e.length))}var y=I===t;y?(e=
s(e,i,"not",{}),t++):(t=A,e!==null&&(A?e.length=A:e=null));var _=v===t;o=_,u="else"}if(o||(e=s(e,i,"if",{},'must match "'+
u+'" schema'),t++),r&&typeof r=="object"&&!Array.isArray(r)){Object.keys(r).length<1&&(e=s(e,i,"minProperties",{},"must \
NOT have fewer than 1 properties"),t++);for(let v in r){let A=t;typeof v!="string"&&(e=s(e,i,"type",{},"must be string"),
t++);let I=t,Me=t;if(v!=="starred"){let F={};e===null?e=[F]:e.push(F),t++}var D=Me===t;D?(e=s(e,i,"not",{}),t++):(t=I,e!==
null&&(I?e.length=I:e=null));var b=A===t;b||(e=s(e,i,"propertyNames",{},"property name must be valid"),t++)}for(let v in r)
v==="status_progress"||v==="resolve_reason"||v==="resolve_comment"||v==="user_severity"||v==="assigned_user"||v==="notes"||
v==="case_team"||v==="access_mode"||me(r[v],{instancePath:i+"/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:v,
rootData:a,dynamicAnchors:p})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);if(r.status_progress!==void 0&&(R(r.
status_progress,{instancePath:i+"/status_progress",parentData:r,parentDataProperty:"status_progress",rootData:a,dynamicAnchors:p})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.resolve_reason!==void 0&&(q(r.resolve_reason,{instancePath:i+"/re\
solve_reason",parentData:r,parentDataProperty:"resolve_reason",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"&&(e=s(e,i+"/resolve_comment","type",
{},"must be string"),t++),r.user_severity!==void 0){let v=r.user_severity;typeof v!="string"&&(e=s(e,i+"/user_severity",
"type",{},"must be string"),t++),v==="low"||v==="medium"||v==="high"||v==="critical"||v===""||(e=s(e,i+"/user_severity",
"enum",{allowedValues:["low","medium","high","critical",""]}),t++)}if(r.assigned_user!==void 0&&typeof r.assigned_user!=
"string"&&(e=s(e,i+"/assigned_user","type",{},"must be string"),t++),r.notes!==void 0&&typeof r.notes!="string"&&(e=s(e,
i+"/notes","type",{},"must be string"),t++),r.case_team!==void 0){let v=r.case_team;if(Array.isArray(v)){let A=v.length;
for(let I=0;I<A;I++)x(v[I],{instancePath:i+"/case_team/"+I,parentData:v,parentDataProperty:I,rootData:a,dynamicAnchors:p})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)}else e=s(e,i+"/case_team","type",{},"must be array"),t++}if(r.access_mode!==
void 0){let v=r.access_mode;typeof v!="string"&&(e=s(e,i+"/access_mode","type",{},"must be string"),t++),v==="CASE_SCOPE"||
v==="TEAM_ONLY"||(e=s(e,i+"/access_mode","enum",{allowedValues:["CASE_SCOPE","TEAM_ONLY"]}),t++)}r.resolve_reason!==void 0&&
r.status_progress===void 0&&(e=s(e,i,"dependentRequired",{},"must have property status_progress when property resolve_re\
ason is present"),t++),r.resolve_comment!==void 0&&r.resolve_reason===void 0&&(e=s(e,i,"dependentRequired",{},"must have\
 property resolve_reason when property resolve_comment is present"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return ce.
errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:i="",parentData:m,parentDataProperty:c,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ge.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.update_data===void 0&&(e=s(e,i,"required",{missingProperty:"\
update_data"}),t++),r.update_data!==void 0&&(ce(r.update_data,{instancePath:i+"/update_data",parentData:r,parentDataProperty:"\
update_data",rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length))):(e=s(e,i,"type",{},"\
must be object"),t++),ge.errors=e,t===0}ge.evaluated={props:{update_data:!0},dynamicProps:!1,dynamicItems:!1};function xe(r,{
instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=xe.evaluated;
return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===
void 0&&(e=s(e,i,"required",{missingProperty:"request_data"}),t++),r.request_data!==void 0&&(ge(r.request_data,{instancePath:i+
"/request_data",parentData:r,parentDataProperty:"request_data",rootData:a,dynamicAnchors:p})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),xe.errors=e,t===0}xe.evaluated={props:{request_data:!0},
dynamicProps:!1,dynamicItems:!1};var or=$e;var lr=new RegExp("^[^A-Z\\s]+$","u");function $(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=$.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.comment_action===void 0&&(e=s(e,i,"required",{missingProperty:"comment_action"}),t++),r.value===void 0&&(e=s(e,i,"r\
equired",{missingProperty:"value"}),t++),r.comment_action!==void 0){let n=r.comment_action;typeof n!="string"&&(e=s(e,i+
"/comment_action","type",{},"must be string"),t++),n!=="add"&&(e=s(e,i+"/comment_action","const",{allowedValue:"add"}),t++)}
if(r.value!==void 0){let n=r.value;typeof n=="string"?Ve(n)<1&&(e=s(e,i+"/value","minLength",{},"must NOT have fewer tha\
n 1 characters"),t++):(e=s(e,i+"/value","type",{},"must be string"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return $.
errors=e,t===0}$.evaluated={props:{comment_action:!0,value:!0},dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:i="",
parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=ve.evaluated;l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0);let n=t,o=!1,f=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),
t++);var u=f===t;o=o||u;let _=t;$(r,{instancePath:i,parentData:m,parentDataProperty:c,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),t=e.length);var u=_===t;if(o=o||u,u){var g={};g.comment_action=!0,g.value=!0}return o?
(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),ve.errors=e,l.props=g,t===
0}ve.evaluated={dynamicProps:!0,dynamicItems:!1};function be(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=be.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=s(e,i,"ty\
pe",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="resolved_known_issue"||r==="resolved_duplicate"||
r==="resolved_false_positive"||r==="resolved_true_positive"||r==="resolved_security_testing"||r==="resolved_other"||r===
"resolved_threat_handled"||r==="NEW"||r==="UNDER_INVESTIGATION"||r==="RESOLVED_KNOWN_ISSUE"||r==="RESOLVED_DUPLICATE"||r===
"RESOLVED_FALSE_POSITIVE"||r==="RESOLVED_TRUE_POSITIVE"||r==="RESOLVED_SECURITY_TESTING"||r==="RESOLVED_OTHER"||r==="RES\
OLVED_THREAT_HANDLED"||(e=s(e,i,"enum",{allowedValues:["new","under_investigation","resolved_known_issue","resolved_dupl\
icate","resolved_false_positive","resolved_true_positive","resolved_security_testing","resolved_other","resolved_threat_\
handled","NEW","UNDER_INVESTIGATION","RESOLVED_KNOWN_ISSUE","RESOLVED_DUPLICATE","RESOLVED_FALSE_POSITIVE","RESOLVED_TRU\
E_POSITIVE","RESOLVED_SECURITY_TESTING","RESOLVED_OTHER","RESOLVED_THREAT_HANDLED"]}),t++),be.errors=e,t===0}be.evaluated=
{dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=De.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=s(e,i,"ty\
pe",{},"must be string"),t++),r==="low"||r==="medium"||r==="high"||r==="critical"||r==="LOW"||r==="MEDIUM"||r==="HIGH"||
r==="CRITICAL"||r===""||r==="none"||(e=s(e,i,"enum",{allowedValues:["low","medium","high","critical","LOW","MEDIUM","HIG\
H","CRITICAL","","none"]}),t++),De.errors=e,t===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ae.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"&&(e=s(e,i,"ty\
pe",{},"must be string"),t++),r==="new"||r==="under_investigation"||r==="NEW"||r==="UNDER_INVESTIGATION"||(e=s(e,i,"enum",
{allowedValues:["new","under_investigation","NEW","UNDER_INVESTIGATION"]}),t++),Ae.errors=e,t===0}Ae.evaluated={dynamicProps:!1,
dynamicItems:!1};var ur=/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
function Ie(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){Object.keys(r).length<1&&(e=s(e,i,"minProperties",{},"must NOT have fewer than 1 properties"),t++);for(let u in r){let g=t,
y=t,D=t;if(u!=="starred"){let b={};e===null?e=[b]:e.push(b),t++}var n=D===t;n?(e=s(e,i,"not",{}),t++):(t=y,e!==null&&(y?
e.length=y:e=null)),typeof u=="string"?lr.test(u)||(e=s(e,i,"pattern",{},'must match pattern "^[^A-Z\\s]+$"'),t++):(e=s(
e,i,"type",{},"must be string"),t++);var o=g===t;o||(e=s(e,i,"propertyNames",{},"property name must be valid"),t++)}for(let u in r)
u==="status"||u==="resolve_comment"||u==="manual_severity"||u==="assigned_user_mail"||u==="assigned_user_pretty_name"||u===
"comment"||u==="notes"||ve(r[u],{instancePath:i+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:u,
rootData:a,dynamicAnchors:p})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);if(r.status!==void 0&&(be(r.status,
{instancePath:i+"/status",parentData:r,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.resolve_comment!==void 0&&typeof r.resolve_comment!="string"&&(e=s(e,i+"/resolve_comm\
ent","type",{},"must be string"),t++),r.manual_severity!==void 0&&(De(r.manual_severity,{instancePath:i+"/manual_severit\
y",parentData:r,parentDataProperty:"manual_severity",rootData:a,dynamicAnchors:p})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length)),r.assigned_user_mail!==void 0){let u=r.assigned_user_mail,g=t,y=!1,D=t;typeof u=="string"?ur.test(u)||(e=s(
e,i+"/assigned_user_mail","format",{},'must match format "email"'),t++):(e=s(e,i+"/assigned_user_mail","type",{},"must b\
e string"),t++);var f=D===t;y=y||f;let b=t;typeof u!="string"&&(e=s(e,i+"/assigned_user_mail","type",{},"must be string"),
t++),u===""||u==="none"||(e=s(e,i+"/assigned_user_mail","enum",{allowedValues:["","none"]}),t++);var f=b===t;y=y||f,y?(t=
g,e!==null&&(g?e.length=g:e=null)):(e=s(e,i+"/assigned_user_mail","anyOf",{},"must match a schema in anyOf"),t++)}if(r.assigned_user_pretty_name!==
void 0&&typeof r.assigned_user_pretty_name!="string"&&(e=s(e,i+"/assigned_user_pretty_name","type",{},"must be string"),
t++),r.comment!==void 0&&($(r.comment,{instancePath:i+"/comment",parentData:r,parentDataProperty:"comment",rootData:a,dynamicAnchors:p})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.notes!==void 0&&typeof r.notes!="string"&&(e=s(e,i+"/notes","type",
{},"must be string"),t++),r.assigned_user_pretty_name!==void 0&&r.assigned_user_mail===void 0&&(e=s(e,i,"dependentRequir\
ed",{},"must have property assigned_user_mail when property assigned_user_pretty_name is present"),t++),r.resolve_comment!==
void 0&&r.status===void 0&&(e=s(e,i,"dependentRequired",{},"must have property status when property resolve_comment is p\
resent"),t++),r.resolve_comment!==void 0){let u=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.status===void 0&&
(y="status")){let D={};e===null?e=[D]:e.push(D),t++}else r.status!==void 0&&(Ae(r.status,{instancePath:i+"/status",parentData:r,
parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}var _=g===
t;_?(e=s(e,i,"not",{}),t++):(t=u,e!==null&&(u?e.length=u:e=null))}}else e=s(e,i,"type",{},"must be object"),t++;return Ie.
errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:i="",parentData:m,parentDataProperty:c,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.incident_id===void 0&&(e=s(e,i,"required",{missingProperty:"\
incident_id"}),t++),r.update_data===void 0&&(e=s(e,i,"required",{missingProperty:"update_data"}),t++),r.incident_id!==void 0){
let n=r.incident_id;typeof n=="string"?Ve(n)<1&&(e=s(e,i+"/incident_id","minLength",{},"must NOT have fewer than 1 chara\
cters"),t++):(e=s(e,i+"/incident_id","type",{},"must be string"),t++)}r.update_data!==void 0&&(Ie(r.update_data,{instancePath:i+
"/update_data",parentData:r,parentDataProperty:"update_data",rootData:a,dynamicAnchors:p})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return qe.errors=e,t===0}qe.evaluated={props:{incident_id:!0,
update_data:!0},dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,t=0,l=$e.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)?(r.request_data===void 0&&(e=s(e,i,"required",{missingProperty:"request\
_data"}),t++),r.request_data!==void 0&&(qe(r.request_data,{instancePath:i+"/request_data",parentData:r,parentDataProperty:"\
request_data",rootData:a,dynamicAnchors:p})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))):(e=s(e,i,"type",{},
"must be object"),t++),$e.errors=e,t===0}$e.evaluated={props:{request_data:!0},dynamicProps:!1,dynamicItems:!1};var fr=Fe;function Fe(r,{instancePath:i="",parentData:m,parentDataProperty:c,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,t=0,
l=Fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.reply===void 0&&(e=s(e,i,"required",{missingProperty:"reply"}),t++),r.reply!==void 0){let n=r.reply;typeof n!="\
boolean"&&(e=s(e,i+"/reply","type",{},"must be boolean"),t++),n!==!0&&(e=s(e,i+"/reply","const",{allowedValue:!0}),t++)}
if(r.warnings!==void 0){let n=r.warnings;if(Array.isArray(n)){let o=n.length;for(let f=0;f<o;f++)typeof n[f]!="string"&&
(e=s(e,i+"/warnings/"+f,"type",{},"must be string"),t++)}else e=s(e,i+"/warnings","type",{},"must be array"),t++}}else e=
s(e,i,"type",{},"must be object"),t++;return Fe.errors=e,t===0}Fe.evaluated={props:{reply:!0,warnings:!0},dynamicProps:!1,
dynamicItems:!1};function s(r,i,m,c,a){let p={instancePath:i,keyword:m,params:c,message:a};return r===null?[p]:(r.push(p),
r)}return Qe(ar);})();
