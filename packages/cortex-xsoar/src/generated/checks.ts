// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"ApiError" | "Incident" | "IncidentBatchClosure" | "IncidentBatchResult" | "IncidentClosure" | "IncidentFieldList" | "IncidentPage" | "IncidentSearch" | "IncidentUpsert" | "InvestigationStart" | "StartedInvestigation" | "VersionedWriteError", Check> = (()=>{var H=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var ee=Object.prototype.hasOwnProperty;var re=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(d){throw i=0,d}},te=(r,i)=>{for(var d in i)
H(r,d,{get:i[d],enumerable:!0})},ie=(r,i,d,g)=>{if(i&&typeof i=="object"||typeof i=="function")for(let y of P(i))!ee.call(
r,y)&&y!==d&&H(r,y,{get:()=>i[y],enumerable:!(g=h(i,y))||g.enumerable});return r};var se=r=>ie(H({},"__esModule",{value:!0}),r);var X=re(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});function Q(r){let i=r.length,d=0,g=0,y;for(;g<
i;)d++,y=r.charCodeAt(g++),y>=55296&&y<=56319&&g<i&&(y=r.charCodeAt(g),(y&64512)===56320&&g++);return d}K.default=Q;Q.code=
'require("ajv/dist/runtime/ucs2length").default'});var ve={};te(ve,{ApiError:()=>ne,Incident:()=>oe,IncidentBatchClosure:()=>fe,IncidentBatchResult:()=>le,IncidentClosure:()=>ye,
IncidentFieldList:()=>pe,IncidentPage:()=>me,IncidentSearch:()=>de,IncidentUpsert:()=>ge,InvestigationStart:()=>ae,StartedInvestigation:()=>ce,
VersionedWriteError:()=>be});var ne=E;function N(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=N.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.status===void 0&&(e=s(e,i,"required",{missingProperty:"\
status"}),t++),r.title===void 0&&(e=s(e,i,"required",{missingProperty:"title"}),t++),r.detail===void 0&&(e=s(e,i,"requir\
ed",{missingProperty:"detail"}),t++),r.error===void 0&&(e=s(e,i,"required",{missingProperty:"error"}),t++),r.id!==void 0&&
typeof r.id!="string"&&(e=s(e,i+"/id","type",{},"must be string"),t++),r.status!==void 0){let n=r.status;typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/status","type",{},"must be integer"),t++)}if(r.title!==void 0&&typeof r.
title!="string"&&(e=s(e,i+"/title","type",{},"must be string"),t++),r.detail!==void 0&&typeof r.detail!="string"&&(e=s(e,
i+"/detail","type",{},"must be string"),t++),r.error!==void 0&&typeof r.error!="string"&&(e=s(e,i+"/error","type",{},"mu\
st be string"),t++),r.encrypted!==void 0){let n=r.encrypted;typeof n!="boolean"&&n!==null&&(e=s(e,i+"/encrypted","type",
{},"must be boolean,null"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return N.errors=e,t===0}N.evaluated={props:{
id:!0,status:!0,title:!0,detail:!0,error:!0,encrypted:!0,multires:!0},dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=R.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.err_code===void 0&&(e=s(e,i,"required",{missingProperty:"err_code"}),t++),r.err_msg===void 0&&(e=s(e,i,"required",{
missingProperty:"err_msg"}),t++),r.err_code!==void 0){let u=r.err_code;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||
(e=s(e,i+"/err_code","type",{},"must be integer"),t++)}if(r.err_msg!==void 0&&typeof r.err_msg!="string"&&(e=s(e,i+"/err\
_msg","type",{},"must be string"),t++),r.err_extra!==void 0){let u=r.err_extra,o=t,l=!1,m=t;typeof u!="string"&&(e=s(e,i+
"/err_extra","type",{},"must be string"),t++);var n=m===t;l=l||n;let b=t;Array.isArray(u)||(e=s(e,i+"/err_extra","type",
{},"must be array"),t++);var n=b===t;l=l||n;let I=t;u!==null&&(e=s(e,i+"/err_extra","type",{},"must be null"),t++);var n=I===
t;l=l||n,l?(t=o,e!==null&&(o?e.length=o:e=null)):(e=s(e,i+"/err_extra","anyOf",{},"must match a schema in anyOf"),t++)}}else
e=s(e,i,"type",{},"must be object"),t++;return R.errors=e,t===0}R.evaluated={props:{err_code:!0,err_msg:!0,err_extra:!0},
dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){
let e=null,t=0,f=F.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="obje\
ct"&&!Array.isArray(r)?(r.reply===void 0&&(e=s(e,i,"required",{missingProperty:"reply"}),t++),r.reply!==void 0&&(R(r.reply,
{instancePath:i+"/reply",parentData:r,parentDataProperty:"reply",rootData:y,dynamicAnchors:p})||(e=e===null?R.errors:e.concat(
R.errors),t=e.length))):(e=s(e,i,"type",{},"must be object"),t++),F.errors=e,t===0}F.evaluated={props:{reply:!0},dynamicProps:!1,
dynamicItems:!1};function E(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){
let e=null,t=0,f=E.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let n=t,u=!1,o=t;N(r,{instancePath:i,
parentData:d,parentDataProperty:g,rootData:y,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var b=o===
t;if(u=u||b,b){var l={};l.id=!0,l.status=!0,l.title=!0,l.detail=!0,l.error=!0,l.encrypted=!0,l.multires=!0}let m=t;F(r,{
instancePath:i,parentData:d,parentDataProperty:g,rootData:y,dynamicAnchors:p})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length);var b=m===t;return u=u||b,b&&l!==!0&&(l=l||{},l.reply=!0),u?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"\
anyOf",{},"must match a schema in anyOf"),t++),E.errors=e,f.props=l,t===0}E.evaluated={dynamicProps:!0,dynamicItems:!1};
var oe=D;function C(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=C.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.type===void 0&&(e=s(e,i,"required",{missingProperty:"type"}),t++),r.value===void 0&&(e=s(e,i,"required",{missingProperty:"\
value"}),t++),r.type!==void 0&&typeof r.type!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),r.value!==void 0&&
typeof r.value!="string"&&(e=s(e,i+"/value","type",{},"must be string"),t++)):(e=s(e,i,"type",{},"must be object"),t++),
C.errors=e,t===0}C.evaluated={props:{type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var ue=new RegExp("^[^A-Z\\s]+$","u");function c(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){
let e=null,t=0,f=c.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r))for(let u in r){let o=t;typeof u=="string"&&(ue.test(u)||(e=s(e,i,"pattern",{},'must match pattern "^[\
^A-Z\\s]+$"'),t++));var n=o===t;n||(e=s(e,i,"propertyNames",{},"property name must be valid"),t++)}else e=s(e,i,"type",{},
"must be object"),t++;return c.errors=e,t===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=O.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),t++),r.path===void 0&&(e=s(e,i,"required",{missingProperty:"\
path"}),t++),r.name!==void 0&&typeof r.name!="string"&&(e=s(e,i+"/name","type",{},"must be string"),t++),r.path!==void 0&&
typeof r.path!="string"&&(e=s(e,i+"/path","type",{},"must be string"),t++),r.type!==void 0&&typeof r.type!="string"&&(e=
s(e,i+"/type","type",{},"must be string"),t++),r.description!==void 0&&typeof r.description!="string"&&(e=s(e,i+"/descri\
ption","type",{},"must be string"),t++),r.showMediaFile!==void 0&&typeof r.showMediaFile!="boolean"&&(e=s(e,i+"/showMedi\
aFile","type",{},"must be boolean"),t++)):(e=s(e,i,"type",{},"must be object"),t++),O.errors=e,t===0}O.evaluated={props:{
name:!0,path:!0,type:!0,description:!0,showMediaFile:!0},dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=v.
evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let n=t,u=!1,o=t;typeof r!="string"&&(e=s(e,
i,"type",{},"must be string"),t++),r==="Resolved"||r==="False Positive"||r==="Duplicate"||r==="Security Testing"||r==="O\
ther"||(e=s(e,i,"enum",{allowedValues:["Resolved","False Positive","Duplicate","Security Testing","Other"]}),t++);var m=o===
t;u=u||m;let l=t;typeof r!="string"&&(e=s(e,i,"type",{},"must be string"),t++);var m=l===t;return u=u||m,u?(t=n,e!==null&&
(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),v.errors=e,t===0}v.evaluated={dynamicProps:!1,
dynamicItems:!1};var a=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function D(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=D.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.version===void 0&&(e=s(e,i,"required",{missingProperty:"\
version"}),t++),r.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),t++),r.type===void 0&&(e=s(e,i,"required",
{missingProperty:"type"}),t++),r.severity===void 0&&(e=s(e,i,"required",{missingProperty:"severity"}),t++),r.status===void 0&&
(e=s(e,i,"required",{missingProperty:"status"}),t++),r.owner===void 0&&(e=s(e,i,"required",{missingProperty:"owner"}),t++),
r.created===void 0&&(e=s(e,i,"required",{missingProperty:"created"}),t++),r.modified===void 0&&(e=s(e,i,"required",{missingProperty:"\
modified"}),t++),r.investigationId===void 0&&(e=s(e,i,"required",{missingProperty:"investigationId"}),t++),r.id!==void 0&&
typeof r.id!="string"&&(e=s(e,i+"/id","type",{},"must be string"),t++),r.version!==void 0){let o=r.version;typeof o=="nu\
mber"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/version","type",{},"must be integer"),t++)}if(r.name!==void 0&&typeof r.
name!="string"&&(e=s(e,i+"/name","type",{},"must be string"),t++),r.type!==void 0&&typeof r.type!="string"&&(e=s(e,i+"/t\
ype","type",{},"must be string"),t++),r.severity!==void 0){let o=r.severity,l=t,m=!1,b=t;typeof o=="number"&&isFinite(o)||
(e=s(e,i+"/severity","type",{},"must be number"),t++),o===0||o===.5||o===1||o===2||o===3||o===4||(e=s(e,i+"/severity","e\
num",{allowedValues:[0,.5,1,2,3,4]}),t++);var n=b===t;m=m||n;let I=t;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/severit\
y","type",{},"must be number"),t++);var n=I===t;m=m||n,m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=s(e,i+"/severity","any\
Of",{},"must match a schema in anyOf"),t++)}if(r.status!==void 0){let o=r.status,l=t,m=!1,b=t;typeof o=="number"&&isFinite(
o)||(e=s(e,i+"/status","type",{},"must be number"),t++),o===0||o===1||o===2||o===3||(e=s(e,i+"/status","enum",{allowedValues:[
0,1,2,3]}),t++);var u=b===t;m=m||u;let I=t;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/status","type",{},"must be number"),
t++);var u=I===t;m=m||u,m?(t=l,e!==null&&(l?e.length=l:e=null)):(e=s(e,i+"/status","anyOf",{},"must match a schema in an\
yOf"),t++)}if(r.custom_status!==void 0&&typeof r.custom_status!="string"&&(e=s(e,i+"/custom_status","type",{},"must be s\
tring"),t++),r.resolution_status!==void 0&&typeof r.resolution_status!="string"&&(e=s(e,i+"/resolution_status","type",{},
"must be string"),t++),r.details!==void 0&&typeof r.details!="string"&&(e=s(e,i+"/details","type",{},"must be string"),t++),
r.owner!==void 0&&typeof r.owner!="string"&&(e=s(e,i+"/owner","type",{},"must be string"),t++),r.labels!==void 0){let o=r.
labels;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/labels","type",{},"must be array,null"),t++),Array.isArray(o)){let l=o.
length;for(let m=0;m<l;m++)C(o[m],{instancePath:i+"/labels/"+m,parentData:o,parentDataProperty:m,rootData:y,dynamicAnchors:p})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}}if(r.CustomFields!==void 0&&(c(r.CustomFields,{instancePath:i+"/Cus\
tomFields",parentData:r,parentDataProperty:"CustomFields",rootData:y,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.
errors),t=e.length)),r.attachment!==void 0){let o=r.attachment;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/attachment","t\
ype",{},"must be array,null"),t++),Array.isArray(o)){let l=o.length;for(let m=0;m<l;m++)O(o[m],{instancePath:i+"/attachm\
ent/"+m,parentData:o,parentDataProperty:m,rootData:y,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}}
if(r.created!==void 0){let o=r.created;typeof o=="string"?a.test(o)||(e=s(e,i+"/created","format",{},'must match format \
"date-time"'),t++):(e=s(e,i+"/created","type",{},"must be string"),t++)}if(r.modified!==void 0){let o=r.modified;typeof o==
"string"?a.test(o)||(e=s(e,i+"/modified","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/modified","type",{},
"must be string"),t++)}if(r.occurred!==void 0){let o=r.occurred;typeof o=="string"?a.test(o)||(e=s(e,i+"/occurred","form\
at",{},'must match format "date-time"'),t++):(e=s(e,i+"/occurred","type",{},"must be string"),t++)}if(r.dueDate!==void 0){
let o=r.dueDate;typeof o=="string"?a.test(o)||(e=s(e,i+"/dueDate","format",{},'must match format "date-time"'),t++):(e=s(
e,i+"/dueDate","type",{},"must be string"),t++)}if(r.reminder!==void 0){let o=r.reminder;typeof o=="string"?a.test(o)||(e=
s(e,i+"/reminder","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/reminder","type",{},"must be string"),t++)}
if(r.sla!==void 0){let o=r.sla;typeof o=="number"&&isFinite(o)||(e=s(e,i+"/sla","type",{},"must be number"),t++)}if(r.phase!==
void 0&&typeof r.phase!="string"&&(e=s(e,i+"/phase","type",{},"must be string"),t++),r.category!==void 0&&typeof r.category!=
"string"&&(e=s(e,i+"/category","type",{},"must be string"),t++),r.parent!==void 0&&typeof r.parent!="string"&&(e=s(e,i+"\
/parent","type",{},"must be string"),t++),r.linkedIncidents!==void 0){let o=r.linkedIncidents;if(!Array.isArray(o)&&o!==
null&&(e=s(e,i+"/linkedIncidents","type",{},"must be array,null"),t++),Array.isArray(o)){let l=o.length;for(let m=0;m<l;m++)
typeof o[m]!="string"&&(e=s(e,i+"/linkedIncidents/"+m,"type",{},"must be string"),t++)}}if(r.roles!==void 0){let o=r.roles;
if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/roles","type",{},"must be array,null"),t++),Array.isArray(o)){let l=o.length;
for(let m=0;m<l;m++)typeof o[m]!="string"&&(e=s(e,i+"/roles/"+m,"type",{},"must be string"),t++)}}if(r.account!==void 0&&
typeof r.account!="string"&&(e=s(e,i+"/account","type",{},"must be string"),t++),r.canvases!==void 0){let o=r.canvases;if(!Array.
isArray(o)&&o!==null&&(e=s(e,i+"/canvases","type",{},"must be array,null"),t++),Array.isArray(o)){let l=o.length;for(let m=0;m<
l;m++)typeof o[m]!="string"&&(e=s(e,i+"/canvases/"+m,"type",{},"must be string"),t++)}}if(r.playbookId!==void 0&&typeof r.
playbookId!="string"&&(e=s(e,i+"/playbookId","type",{},"must be string"),t++),r.investigationId!==void 0&&typeof r.investigationId!=
"string"&&(e=s(e,i+"/investigationId","type",{},"must be string"),t++),r.runStatus!==void 0&&typeof r.runStatus!="string"&&
(e=s(e,i+"/runStatus","type",{},"must be string"),t++),r.closed!==void 0){let o=r.closed;typeof o=="string"?a.test(o)||(e=
s(e,i+"/closed","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/closed","type",{},"must be string"),t++)}if(r.
closeReason!==void 0&&(v(r.closeReason,{instancePath:i+"/closeReason",parentData:r,parentDataProperty:"closeReason",rootData:y,
dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.closeNotes!==void 0&&typeof r.closeNotes!="st\
ring"&&(e=s(e,i+"/closeNotes","type",{},"must be string"),t++),r.reason!==void 0&&typeof r.reason!="string"&&(e=s(e,i+"/\
reason","type",{},"must be string"),t++),r.closingUserId!==void 0&&typeof r.closingUserId!="string"&&(e=s(e,i+"/closingU\
serId","type",{},"must be string"),t++),r.sourceBrand!==void 0&&typeof r.sourceBrand!="string"&&(e=s(e,i+"/sourceBrand",
"type",{},"must be string"),t++),r.sourceInstance!==void 0&&typeof r.sourceInstance!="string"&&(e=s(e,i+"/sourceInstance",
"type",{},"must be string"),t++),r.rawJSON!==void 0&&typeof r.rawJSON!="string"&&(e=s(e,i+"/rawJSON","type",{},"must be \
string"),t++),r.rawName!==void 0&&typeof r.rawName!="string"&&(e=s(e,i+"/rawName","type",{},"must be string"),t++),r.rawType!==
void 0&&typeof r.rawType!="string"&&(e=s(e,i+"/rawType","type",{},"must be string"),t++),r.rawCategory!==void 0&&typeof r.
rawCategory!="string"&&(e=s(e,i+"/rawCategory","type",{},"must be string"),t++),r.rawPhase!==void 0&&typeof r.rawPhase!=
"string"&&(e=s(e,i+"/rawPhase","type",{},"must be string"),t++),r.rawCloseReason!==void 0&&typeof r.rawCloseReason!="str\
ing"&&(e=s(e,i+"/rawCloseReason","type",{},"must be string"),t++),r.activated!==void 0){let o=r.activated;typeof o=="str\
ing"?a.test(o)||(e=s(e,i+"/activated","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/activated","type",{},
"must be string"),t++)}if(r.activatingingUserId!==void 0&&typeof r.activatingingUserId!="string"&&(e=s(e,i+"/activatingi\
ngUserId","type",{},"must be string"),t++),r.lastOpen!==void 0){let o=r.lastOpen;typeof o=="string"?a.test(o)||(e=s(e,i+
"/lastOpen","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/lastOpen","type",{},"must be string"),t++)}if(r.
openDuration!==void 0){let o=r.openDuration;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/openDuration",
"type",{},"must be integer"),t++)}if(r.notifyTime!==void 0){let o=r.notifyTime;typeof o=="string"?a.test(o)||(e=s(e,i+"/\
notifyTime","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/notifyTime","type",{},"must be string"),t++)}if(r.
autime!==void 0){let o=r.autime;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/autime","type",{},"must b\
e integer"),t++)}if(r.linkedCount!==void 0){let o=r.linkedCount;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(
e,i+"/linkedCount","type",{},"must be integer"),t++)}if(r.droppedCount!==void 0){let o=r.droppedCount;typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/droppedCount","type",{},"must be integer"),t++)}if(r.hasRole!==void 0&&typeof r.
hasRole!="boolean"&&(e=s(e,i+"/hasRole","type",{},"must be boolean"),t++),r.previousRoles!==void 0){let o=r.previousRoles;
if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/previousRoles","type",{},"must be array,null"),t++),Array.isArray(o)){let l=o.
length;for(let m=0;m<l;m++)typeof o[m]!="string"&&(e=s(e,i+"/previousRoles/"+m,"type",{},"must be string"),t++)}}if(r.isPlayground!==
void 0&&typeof r.isPlayground!="boolean"&&(e=s(e,i+"/isPlayground","type",{},"must be boolean"),t++),r.sortValues!==void 0){
let o=r.sortValues;if(!Array.isArray(o)&&o!==null&&(e=s(e,i+"/sortValues","type",{},"must be array,null"),t++),Array.isArray(
o)){let l=o.length;for(let m=0;m<l;m++)typeof o[m]!="string"&&(e=s(e,i+"/sortValues/"+m,"type",{},"must be string"),t++)}}
if(r.ShardID!==void 0){let o=r.ShardID;typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(e=s(e,i+"/ShardID","type",{},
"must be integer"),t++)}if(r.dbotCreatedBy!==void 0&&typeof r.dbotCreatedBy!="string"&&(e=s(e,i+"/dbotCreatedBy","type",
{},"must be string"),t++),r.dbotMirrorId!==void 0&&typeof r.dbotMirrorId!="string"&&(e=s(e,i+"/dbotMirrorId","type",{},"\
must be string"),t++),r.dbotMirrorInstance!==void 0&&typeof r.dbotMirrorInstance!="string"&&(e=s(e,i+"/dbotMirrorInstanc\
e","type",{},"must be string"),t++),r.dbotMirrorDirection!==void 0&&typeof r.dbotMirrorDirection!="string"&&(e=s(e,i+"/d\
botMirrorDirection","type",{},"must be string"),t++),r.changeStatus!==void 0&&typeof r.changeStatus!="string"&&(e=s(e,i+
"/changeStatus","type",{},"must be string"),t++),r.insights!==void 0){let o=r.insights;typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(e=s(e,i+"/insights","type",{},"must be integer"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return D.
errors=e,t===0}D.evaluated={props:{id:!0,version:!0,name:!0,type:!0,severity:!0,status:!0,custom_status:!0,resolution_status:!0,
details:!0,owner:!0,labels:!0,CustomFields:!0,attachment:!0,created:!0,modified:!0,occurred:!0,dueDate:!0,reminder:!0,sla:!0,
phase:!0,category:!0,parent:!0,linkedIncidents:!0,roles:!0,account:!0,canvases:!0,playbookId:!0,investigationId:!0,runStatus:!0,
closed:!0,closeReason:!0,closeNotes:!0,reason:!0,closingUserId:!0,sourceBrand:!0,sourceInstance:!0,rawJSON:!0,rawName:!0,
rawType:!0,rawCategory:!0,rawPhase:!0,rawCloseReason:!0,activated:!0,activatingingUserId:!0,lastOpen:!0,openDuration:!0,
notifyTime:!0,autime:!0,linkedCount:!0,droppedCount:!0,hasRole:!0,previousRoles:!0,isPlayground:!0,sortValues:!0,ShardID:!0,
dbotCreatedBy:!0,dbotMirrorId:!0,dbotMirrorInstance:!0,dbotMirrorDirection:!0,changeStatus:!0,insights:!0},dynamicProps:!1,
dynamicItems:!1};var fe=U;function A(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=A.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof r=="number"&&isFinite(r)||(e=s(
e,i,"type",{},"must be number"),t++),r===0||r===1||r===2||r===3||(e=s(e,i,"enum",{allowedValues:[0,1,2,3]}),t++),A.errors=
e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=w.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof r=="number"&&isFinite(r)||(e=s(
e,i,"type",{},"must be number"),t++),r===0||r===.5||r===1||r===2||r===3||r===4||(e=s(e,i,"enum",{allowedValues:[0,.5,1,2,
3,4]}),t++),w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=j.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.by!==void 0&&typeof r.by!="string"&&(e=s(e,i+"/by","type",{},"must be string"),t++),r.byFrom!==void 0&&typeof r.byFrom!=
"string"&&(e=s(e,i+"/byFrom","type",{},"must be string"),t++),r.byTo!==void 0&&typeof r.byTo!="string"&&(e=s(e,i+"/byTo",
"type",{},"must be string"),t++),r.fromValue!==void 0){let n=r.fromValue;!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&typeof n!="string"&&(e=s(e,i+"/fromValue","type",{},"must be integer,string"),t++)}if(r.toValue!==void 0){let n=r.toValue;
!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"&&(e=s(e,i+"/toValue","type",{},"must be intege\
r,string"),t++)}r.field!==void 0&&typeof r.field!="string"&&(e=s(e,i+"/field","type",{},"must be string"),t++)}else e=s(
e,i,"type",{},"must be object"),t++;return j.errors=e,t===0}j.evaluated={props:{by:!0,byFrom:!0,byTo:!0,fromValue:!0,toValue:!0,
field:!0},dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=S.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.field===void 0&&(e=s(e,i,"required",{missingProperty:"field"}),t++),r.field!==void 0&&typeof r.field!="string"&&(e=
s(e,i+"/field","type",{},"must be string"),t++),r.asc!==void 0&&typeof r.asc!="boolean"&&(e=s(e,i+"/asc","type",{},"must\
 be boolean"),t++),r.fieldType!==void 0&&typeof r.fieldType!="string"&&(e=s(e,i+"/fieldType","type",{},"must be string"),
t++)):(e=s(e,i,"type",{},"must be object"),t++),S.errors=e,t===0}S.evaluated={props:{field:!0,asc:!0,fieldType:!0},dynamicProps:!1,
dynamicItems:!1};function q(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){
let e=null,t=0,f=q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id!==void 0){let n=r.id;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="st\
ring"&&(e=s(e,i+"/id/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/id","type",{},"must be array"),t++}if(r.name!==
void 0){let n=r.name;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/name/"+o,
"type",{},"must be string"),t++)}else e=s(e,i+"/name","type",{},"must be array"),t++}if(r.query!==void 0&&typeof r.query!=
"string"&&(e=s(e,i+"/query","type",{},"must be string"),t++),r.type!==void 0){let n=r.type;if(Array.isArray(n)){let u=n.
length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/type/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/ty\
pe","type",{},"must be array"),t++}if(r.status!==void 0){let n=r.status;if(Array.isArray(n)){let u=n.length;for(let o=0;o<
u;o++)A(n[o],{instancePath:i+"/status/"+o,parentData:n,parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?A.
errors:e.concat(A.errors),t=e.length)}else e=s(e,i+"/status","type",{},"must be array"),t++}if(r.notStatus!==void 0){let n=r.
notStatus;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)A(n[o],{instancePath:i+"/notStatus/"+o,parentData:n,parentDataProperty:o,
rootData:y,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else e=s(e,i+"/notStatus","type",{},"\
must be array"),t++}if(r.level!==void 0){let n=r.level;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)w(n[o],{instancePath:i+
"/level/"+o,parentData:n,parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.
length)}else e=s(e,i+"/level","type",{},"must be array"),t++}if(r.category!==void 0){let n=r.category;if(Array.isArray(n)){
let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/category/"+o,"type",{},"must be string"),t++)}else e=
s(e,i+"/category","type",{},"must be array"),t++}if(r.notCategory!==void 0){let n=r.notCategory;if(Array.isArray(n)){let u=n.
length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/notCategory/"+o,"type",{},"must be string"),t++)}else e=s(e,
i+"/notCategory","type",{},"must be array"),t++}if(r.reason!==void 0){let n=r.reason;if(Array.isArray(n)){let u=n.length;
for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/reason/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/reason",
"type",{},"must be array"),t++}if(r.users!==void 0){let n=r.users;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)
typeof n[o]!="string"&&(e=s(e,i+"/users/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/users","type",{},"must be ar\
ray"),t++}if(r.parent!==void 0){let n=r.parent;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="str\
ing"&&(e=s(e,i+"/parent/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/parent","type",{},"must be array"),t++}if(r.
investigation!==void 0){let n=r.investigation;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="stri\
ng"&&(e=s(e,i+"/investigation/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/investigation","type",{},"must be arra\
y"),t++}if(r.notInvestigation!==void 0){let n=r.notInvestigation;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)
typeof n[o]!="string"&&(e=s(e,i+"/notInvestigation/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/notInvestigation",
"type",{},"must be array"),t++}if(r.details!==void 0&&typeof r.details!="string"&&(e=s(e,i+"/details","type",{},"must be\
 string"),t++),r.files!==void 0){let n=r.files;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="str\
ing"&&(e=s(e,i+"/files/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/files","type",{},"must be array"),t++}if(r.urls!==
void 0){let n=r.urls;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/urls/"+o,
"type",{},"must be string"),t++)}else e=s(e,i+"/urls","type",{},"must be array"),t++}if(r.fromDate!==void 0){let n=r.fromDate;
typeof n=="string"?a.test(n)||(e=s(e,i+"/fromDate","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/fromDate",
"type",{},"must be string"),t++)}if(r.toDate!==void 0){let n=r.toDate;typeof n=="string"?a.test(n)||(e=s(e,i+"/toDate","\
format",{},'must match format "date-time"'),t++):(e=s(e,i+"/toDate","type",{},"must be string"),t++)}if(r.fromClosedDate!==
void 0){let n=r.fromClosedDate;typeof n=="string"?a.test(n)||(e=s(e,i+"/fromClosedDate","format",{},'must match format "\
date-time"'),t++):(e=s(e,i+"/fromClosedDate","type",{},"must be string"),t++)}if(r.toClosedDate!==void 0){let n=r.toClosedDate;
typeof n=="string"?a.test(n)||(e=s(e,i+"/toClosedDate","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/toCl\
osedDate","type",{},"must be string"),t++)}if(r.period!==void 0&&(j(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"\
period",rootData:y,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.timeFrame!==void 0){let n=r.
timeFrame;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/timeFrame","type",{},"must be integer"),t++),typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+"/timeFrame","minimum",{},"must be >= 0"),t++)}if(r.andOp!==void 0&&typeof r.
andOp!="boolean"&&(e=s(e,i+"/andOp","type",{},"must be boolean"),t++),r.page!==void 0){let n=r.page;typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/page","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n))&&(e=s(e,i+"/page","minimum",{},"must be >= 0"),t++)}if(r.size!==void 0){let n=r.size;typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)||(e=s(e,i+"/size","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&((n>1e3||isNaN(
n))&&(e=s(e,i+"/size","maximum",{},"must be <= 1000"),t++),(n<0||isNaN(n))&&(e=s(e,i+"/size","minimum",{},"must be >= 0"),
t++))}if(r.sort!==void 0){let n=r.sort;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)S(n[o],{instancePath:i+"/\
sort/"+o,parentData:n,parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)}else
e=s(e,i+"/sort","type",{},"must be array"),t++}if(r.searchAfter!==void 0){let n=r.searchAfter;if(Array.isArray(n)){let u=n.
length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/searchAfter/"+o,"type",{},"must be string"),t++)}else e=s(e,
i+"/searchAfter","type",{},"must be array"),t++}if(r.searchBefore!==void 0){let n=r.searchBefore;if(Array.isArray(n)){let u=n.
length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/searchBefore/"+o,"type",{},"must be string"),t++)}else e=s(
e,i+"/searchBefore","type",{},"must be array"),t++}r.totalOnly!==void 0&&typeof r.totalOnly!="boolean"&&(e=s(e,i+"/total\
Only","type",{},"must be boolean"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return q.errors=e,t===0}q.evaluated=
{props:{id:!0,name:!0,query:!0,type:!0,status:!0,notStatus:!0,level:!0,category:!0,notCategory:!0,reason:!0,users:!0,parent:!0,
investigation:!0,notInvestigation:!0,details:!0,files:!0,urls:!0,fromDate:!0,toDate:!0,fromClosedDate:!0,toClosedDate:!0,
period:!0,timeFrame:!0,andOp:!0,page:!0,size:!0,sort:!0,searchAfter:!0,searchBefore:!0,totalOnly:!0},dynamicProps:!1,dynamicItems:!1};function _(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=_.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)||(e=s(e,i,"type",{},"must be object"),t++),_.errors=e,t===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(r,{
instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=U.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.ids!==void 0){
let n=r.ids;if(Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/ids/"+o,"type",{},
"must be string"),t++)}else e=s(e,i+"/ids","type",{},"must be array"),t++}if(r.all!==void 0&&typeof r.all!="boolean"&&(e=
s(e,i+"/all","type",{},"must be boolean"),t++),r.filter!==void 0&&(q(r.filter,{instancePath:i+"/filter",parentData:r,parentDataProperty:"\
filter",rootData:y,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.closeReason!==void 0&&(v(r.
closeReason,{instancePath:i+"/closeReason",parentData:r,parentDataProperty:"closeReason",rootData:y,dynamicAnchors:p})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.closeNotes!==void 0&&typeof r.closeNotes!="string"&&(e=s(e,i+"/cl\
oseNotes","type",{},"must be string"),t++),r.CustomFields!==void 0&&(c(r.CustomFields,{instancePath:i+"/CustomFields",parentData:r,
parentDataProperty:"CustomFields",rootData:y,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.
data!==void 0&&(_(r.data,{instancePath:i+"/data",parentData:r,parentDataProperty:"data",rootData:y,dynamicAnchors:p})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length)),r.force!==void 0&&typeof r.force!="boolean"&&(e=s(e,i+"/force","type",
{},"must be boolean"),t++),r.overrideInvestigation!==void 0&&typeof r.overrideInvestigation!="boolean"&&(e=s(e,i+"/overr\
ideInvestigation","type",{},"must be boolean"),t++),r.columns!==void 0){let n=r.columns;if(Array.isArray(n)){let u=n.length;
for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/columns/"+o,"type",{},"must be string"),t++)}else e=s(e,i+"/column\
s","type",{},"must be array"),t++}r.line!==void 0&&typeof r.line!="string"&&(e=s(e,i+"/line","type",{},"must be string"),
t++),r.originalIncidentId!==void 0&&typeof r.originalIncidentId!="string"&&(e=s(e,i+"/originalIncidentId","type",{},"mus\
t be string"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return U.errors=e,t===0}U.evaluated={props:{ids:!0,all:!0,
filter:!0,closeReason:!0,closeNotes:!0,CustomFields:!0,data:!0,force:!0,overrideInvestigation:!0,columns:!0,line:!0,originalIncidentId:!0},
dynamicProps:!1,dynamicItems:!1};var le=$;function $(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=$.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.data===void 0&&(e=s(e,i,"required",{missingProperty:"data"}),t++),r.total===void 0&&(e=s(e,i,"required",{missingProperty:"\
total"}),t++),r.total!==void 0){let n=r.total;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/total","typ\
e",{},"must be integer"),t++)}if(r.notUpdated!==void 0){let n=r.notUpdated;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)||(e=s(e,i+"/notUpdated","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))&&(e=s(e,i+
"/notUpdated","minimum",{},"must be >= 0"),t++)}if(r.data!==void 0){let n=r.data;if(!Array.isArray(n)&&n!==null&&(e=s(e,
i+"/data","type",{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)D(n[o],{instancePath:i+
"/data/"+o,parentData:n,parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.
length)}}}else e=s(e,i,"type",{},"must be object"),t++;return $.errors=e,t===0}$.evaluated={props:{total:!0,notUpdated:!0,
data:!0},dynamicProps:!1,dynamicItems:!1};var ye=B;var Y=X().default;function B(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){
let e=null,t=0,f=B.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.id!==void 0){let n=r.id;typeof n==
"string"?Y(n)<1&&(e=s(e,i+"/id","minLength",{},"must NOT have fewer than 1 characters"),t++):(e=s(e,i+"/id","type",{},"m\
ust be string"),t++)}r.closeReason!==void 0&&(v(r.closeReason,{instancePath:i+"/closeReason",parentData:r,parentDataProperty:"\
closeReason",rootData:y,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.closeNotes!==void 0&&
typeof r.closeNotes!="string"&&(e=s(e,i+"/closeNotes","type",{},"must be string"),t++),r.CustomFields!==void 0&&(c(r.CustomFields,
{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"CustomFields",rootData:y,dynamicAnchors:p})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return B.errors=e,t===0}B.evaluated=
{props:{id:!0,closeReason:!0,closeNotes:!0,CustomFields:!0},dynamicProps:!1,dynamicItems:!1};var pe=M;function T(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=T.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.key===void 0&&(e=s(e,i,"required",{missingProperty:"key"}),t++),r.key!==void 0&&typeof r.key!="string"&&(e=s(e,i+"/\
key","type",{},"must be string"),t++),r.displayName!==void 0&&typeof r.displayName!="string"&&(e=s(e,i+"/displayName","t\
ype",{},"must be string"),t++),r.type!==void 0&&typeof r.type!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),
r.required!==void 0&&typeof r.required!="boolean"&&(e=s(e,i+"/required","type",{},"must be boolean"),t++),r.selectValues!==
void 0){let n=r.selectValues;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/selectValues","type",{},"must be array,null"),t++),
Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/selectValues/"+o,"type",{},"must \
be string"),t++)}}}else e=s(e,i,"type",{},"must be object"),t++;return T.errors=e,t===0}T.evaluated={props:{key:!0,displayName:!0,
type:!0,required:!0,selectValues:!0},dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:i="",parentData:d,parentDataProperty:g,
rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=k.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),
r.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),t++),r.cliName===void 0&&(e=s(e,i,"required",{missingProperty:"\
cliName"}),t++),r.type===void 0&&(e=s(e,i,"required",{missingProperty:"type"}),t++),r.id!==void 0&&typeof r.id!="string"&&
(e=s(e,i+"/id","type",{},"must be string"),t++),r.name!==void 0&&typeof r.name!="string"&&(e=s(e,i+"/name","type",{},"mu\
st be string"),t++),r.cliName!==void 0&&typeof r.cliName!="string"&&(e=s(e,i+"/cliName","type",{},"must be string"),t++),
r.type!==void 0){let u=r.type,o=t,l=!1,m=t;typeof u!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),u==="sh\
ortText"||u==="longText"||u==="number"||u==="boolean"||u==="date"||u==="singleSelect"||u==="multiSelect"||u==="tagsSelec\
t"||u==="user"||u==="role"||u==="url"||u==="html"||u==="markdown"||u==="grid"||u==="timer"||u==="attachments"||u==="inte\
rnal"||(e=s(e,i+"/type","enum",{allowedValues:["shortText","longText","number","boolean","date","singleSelect","multiSel\
ect","tagsSelect","user","role","url","html","markdown","grid","timer","attachments","internal"]}),t++);var n=m===t;l=l||
n;let b=t;typeof u!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++);var n=b===t;l=l||n,l?(t=o,e!==null&&(o?e.
length=o:e=null)):(e=s(e,i+"/type","anyOf",{},"must match a schema in anyOf"),t++)}if(r.description!==void 0&&typeof r.description!=
"string"&&(e=s(e,i+"/description","type",{},"must be string"),t++),r.required!==void 0&&typeof r.required!="boolean"&&(e=
s(e,i+"/required","type",{},"must be boolean"),t++),r.isReadOnly!==void 0&&typeof r.isReadOnly!="boolean"&&(e=s(e,i+"/is\
ReadOnly","type",{},"must be boolean"),t++),r.system!==void 0&&typeof r.system!="boolean"&&(e=s(e,i+"/system","type",{},
"must be boolean"),t++),r.content!==void 0&&typeof r.content!="boolean"&&(e=s(e,i+"/content","type",{},"must be boolean"),
t++),r.selectValues!==void 0){let u=r.selectValues;if(!Array.isArray(u)&&u!==null&&(e=s(e,i+"/selectValues","type",{},"m\
ust be array,null"),t++),Array.isArray(u)){let o=u.length;for(let l=0;l<o;l++)typeof u[l]!="string"&&(e=s(e,i+"/selectVa\
lues/"+l,"type",{},"must be string"),t++)}}if(r.associatedToAll!==void 0&&typeof r.associatedToAll!="boolean"&&(e=s(e,i+
"/associatedToAll","type",{},"must be boolean"),t++),r.associatedTypes!==void 0){let u=r.associatedTypes;if(!Array.isArray(
u)&&u!==null&&(e=s(e,i+"/associatedTypes","type",{},"must be array,null"),t++),Array.isArray(u)){let o=u.length;for(let l=0;l<
o;l++)typeof u[l]!="string"&&(e=s(e,i+"/associatedTypes/"+l,"type",{},"must be string"),t++)}}if(r.columns!==void 0){let u=r.
columns;if(!Array.isArray(u)&&u!==null&&(e=s(e,i+"/columns","type",{},"must be array,null"),t++),Array.isArray(u)){let o=u.
length;for(let l=0;l<o;l++)T(u[l],{instancePath:i+"/columns/"+l,parentData:u,parentDataProperty:l,rootData:y,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)}}if(r.validationRegex!==void 0&&typeof r.validationRegex!="string"&&
(e=s(e,i+"/validationRegex","type",{},"must be string"),t++),r.closeForm!==void 0&&typeof r.closeForm!="boolean"&&(e=s(e,
i+"/closeForm","type",{},"must be boolean"),t++),r.unsearchable!==void 0&&typeof r.unsearchable!="boolean"&&(e=s(e,i+"/u\
nsearchable","type",{},"must be boolean"),t++),r.hidden!==void 0&&typeof r.hidden!="boolean"&&(e=s(e,i+"/hidden","type",
{},"must be boolean"),t++),r.sla!==void 0){let u=r.sla;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)||(e=s(e,i+"/sl\
a","type",{},"must be integer"),t++)}if(r.version!==void 0){let u=r.version;typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)||(e=s(e,i+"/version","type",{},"must be integer"),t++)}if(r.modified!==void 0){let u=r.modified;typeof u=="string"?a.
test(u)||(e=s(e,i+"/modified","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/modified","type",{},"must be \
string"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;return k.errors=e,t===0}k.evaluated={props:{id:!0,name:!0,cliName:!0,
type:!0,description:!0,required:!0,isReadOnly:!0,system:!0,content:!0,selectValues:!0,associatedToAll:!0,associatedTypes:!0,
columns:!0,validationRegex:!0,closeForm:!0,unsearchable:!0,hidden:!0,sla:!0,version:!0,modified:!0},dynamicProps:!1,dynamicItems:!1};
function M(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=M.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(r)){let n=r.length;for(let u=0;u<
n;u++)k(r[u],{instancePath:i+"/"+u,parentData:r,parentDataProperty:u,rootData:y,dynamicAnchors:p})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}else e=s(e,i,"type",{},"must be array"),t++;return M.errors=e,t===0}M.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var me=L;function L(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=L.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.data===void 0&&(e=s(e,i,"required",{missingProperty:"data"}),t++),r.total===void 0&&(e=s(e,i,"required",{missingProperty:"\
total"}),t++),r.total!==void 0){let n=r.total;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/total","typ\
e",{},"must be integer"),t++)}if(r.data!==void 0){let n=r.data;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/data","type",{},
"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)D(n[o],{instancePath:i+"/data/"+o,parentData:n,
parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}}}else e=s(e,i,"\
type",{},"must be object"),t++;return L.errors=e,t===0}L.evaluated={props:{total:!0,data:!0},dynamicProps:!1,dynamicItems:!1};
var de=J;function J(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=J.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)?(r.filter!==void 0&&(q(r.filter,{instancePath:i+"/filter",parentData:r,parentDataProperty:"filter",rootData:y,dynamicAnchors:p})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.userFilter!==void 0&&typeof r.userFilter!="boolean"&&(e=s(e,i+"/u\
serFilter","type",{},"must be boolean"),t++)):(e=s(e,i,"type",{},"must be object"),t++),J.errors=e,t===0}J.evaluated={props:{
filter:!0,userFilter:!0},dynamicProps:!1,dynamicItems:!1};var ge=z;function z(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=z.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.name===void 0&&(e=s(e,i,"required",{missingProperty:"name"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=s(e,i+"/\
id","type",{},"must be string"),t++),r.version!==void 0){let n=r.version;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)||(e=s(e,i+"/version","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(n)&&(n<-1||isNaN(n))&&(e=s(e,i+"/\
version","minimum",{},"must be >= -1"),t++)}if(r.name!==void 0&&typeof r.name!="string"&&(e=s(e,i+"/name","type",{},"mus\
t be string"),t++),r.type!==void 0&&typeof r.type!="string"&&(e=s(e,i+"/type","type",{},"must be string"),t++),r.severity!==
void 0&&(w(r.severity,{instancePath:i+"/severity",parentData:r,parentDataProperty:"severity",rootData:y,dynamicAnchors:p})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.status!==void 0&&(A(r.status,{instancePath:i+"/status",parentData:r,
parentDataProperty:"status",rootData:y,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.details!==
void 0&&typeof r.details!="string"&&(e=s(e,i+"/details","type",{},"must be string"),t++),r.owner!==void 0&&typeof r.owner!=
"string"&&(e=s(e,i+"/owner","type",{},"must be string"),t++),r.labels!==void 0){let n=r.labels;if(!Array.isArray(n)&&n!==
null&&(e=s(e,i+"/labels","type",{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)C(n[o],
{instancePath:i+"/labels/"+o,parentData:n,parentDataProperty:o,rootData:y,dynamicAnchors:p})||(e=e===null?C.errors:e.concat(
C.errors),t=e.length)}}if(r.CustomFields!==void 0&&(c(r.CustomFields,{instancePath:i+"/CustomFields",parentData:r,parentDataProperty:"\
CustomFields",rootData:y,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.customFields!==void 0&&
(c(r.customFields,{instancePath:i+"/customFields",parentData:r,parentDataProperty:"customFields",rootData:y,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.createInvestigation!==void 0&&typeof r.createInvestigation!="bool\
ean"&&(e=s(e,i+"/createInvestigation","type",{},"must be boolean"),t++),r.playbookId!==void 0&&typeof r.playbookId!="str\
ing"&&(e=s(e,i+"/playbookId","type",{},"must be string"),t++),r.occurred!==void 0){let n=r.occurred;typeof n=="string"?a.
test(n)||(e=s(e,i+"/occurred","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/occurred","type",{},"must be \
string"),t++)}if(r.created!==void 0){let n=r.created;typeof n=="string"?a.test(n)||(e=s(e,i+"/created","format",{},'must\
 match format "date-time"'),t++):(e=s(e,i+"/created","type",{},"must be string"),t++)}if(r.modified!==void 0){let n=r.modified;
typeof n=="string"?a.test(n)||(e=s(e,i+"/modified","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/modified",
"type",{},"must be string"),t++)}if(r.dueDate!==void 0){let n=r.dueDate;typeof n=="string"?a.test(n)||(e=s(e,i+"/dueDate",
"format",{},'must match format "date-time"'),t++):(e=s(e,i+"/dueDate","type",{},"must be string"),t++)}if(r.reminder!==void 0){
let n=r.reminder;typeof n=="string"?a.test(n)||(e=s(e,i+"/reminder","format",{},'must match format "date-time"'),t++):(e=
s(e,i+"/reminder","type",{},"must be string"),t++)}if(r.sla!==void 0){let n=r.sla;typeof n=="number"&&isFinite(n)||(e=s(
e,i+"/sla","type",{},"must be number"),t++)}if(r.phase!==void 0&&typeof r.phase!="string"&&(e=s(e,i+"/phase","type",{},"\
must be string"),t++),r.category!==void 0&&typeof r.category!="string"&&(e=s(e,i+"/category","type",{},"must be string"),
t++),r.parent!==void 0&&typeof r.parent!="string"&&(e=s(e,i+"/parent","type",{},"must be string"),t++),r.linkedIncidents!==
void 0){let n=r.linkedIncidents;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/linkedIncidents","type",{},"must be array,nul\
l"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/linkedIncidents/"+o,"typ\
e",{},"must be string"),t++)}}if(r.roles!==void 0){let n=r.roles;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/roles","type",
{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/rol\
es/"+o,"type",{},"must be string"),t++)}}if(r.account!==void 0&&typeof r.account!="string"&&(e=s(e,i+"/account","type",{},
"must be string"),t++),r.canvases!==void 0){let n=r.canvases;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/canvases","type",
{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/can\
vases/"+o,"type",{},"must be string"),t++)}}if(r.investigationId!==void 0&&typeof r.investigationId!="string"&&(e=s(e,i+
"/investigationId","type",{},"must be string"),t++),r.runStatus!==void 0&&typeof r.runStatus!="string"&&(e=s(e,i+"/runSt\
atus","type",{},"must be string"),t++),r.closed!==void 0){let n=r.closed;typeof n=="string"?a.test(n)||(e=s(e,i+"/closed",
"format",{},'must match format "date-time"'),t++):(e=s(e,i+"/closed","type",{},"must be string"),t++)}if(r.closeReason!==
void 0&&(v(r.closeReason,{instancePath:i+"/closeReason",parentData:r,parentDataProperty:"closeReason",rootData:y,dynamicAnchors:p})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.closeNotes!==void 0&&typeof r.closeNotes!="string"&&(e=s(e,i+"/cl\
oseNotes","type",{},"must be string"),t++),r.reason!==void 0&&typeof r.reason!="string"&&(e=s(e,i+"/reason","type",{},"m\
ust be string"),t++),r.sourceBrand!==void 0&&typeof r.sourceBrand!="string"&&(e=s(e,i+"/sourceBrand","type",{},"must be \
string"),t++),r.sourceInstance!==void 0&&typeof r.sourceInstance!="string"&&(e=s(e,i+"/sourceInstance","type",{},"must b\
e string"),t++),r.rawJSON!==void 0&&typeof r.rawJSON!="string"&&(e=s(e,i+"/rawJSON","type",{},"must be string"),t++),r.rawName!==
void 0&&typeof r.rawName!="string"&&(e=s(e,i+"/rawName","type",{},"must be string"),t++),r.rawType!==void 0&&typeof r.rawType!=
"string"&&(e=s(e,i+"/rawType","type",{},"must be string"),t++),r.rawCategory!==void 0&&typeof r.rawCategory!="string"&&(e=
s(e,i+"/rawCategory","type",{},"must be string"),t++),r.rawPhase!==void 0&&typeof r.rawPhase!="string"&&(e=s(e,i+"/rawPh\
ase","type",{},"must be string"),t++),r.rawCloseReason!==void 0&&typeof r.rawCloseReason!="string"&&(e=s(e,i+"/rawCloseR\
eason","type",{},"must be string"),t++),r.activated!==void 0){let n=r.activated;typeof n=="string"?a.test(n)||(e=s(e,i+"\
/activated","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/activated","type",{},"must be string"),t++)}if(r.
activatingingUserId!==void 0&&typeof r.activatingingUserId!="string"&&(e=s(e,i+"/activatingingUserId","type",{},"must be\
 string"),t++),r.closingUserId!==void 0&&typeof r.closingUserId!="string"&&(e=s(e,i+"/closingUserId","type",{},"must be \
string"),t++),r.lastOpen!==void 0){let n=r.lastOpen;typeof n=="string"?a.test(n)||(e=s(e,i+"/lastOpen","format",{},'must\
 match format "date-time"'),t++):(e=s(e,i+"/lastOpen","type",{},"must be string"),t++)}if(r.openDuration!==void 0){let n=r.
openDuration;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/openDuration","type",{},"must be integer"),t++)}
if(r.notifyTime!==void 0){let n=r.notifyTime;typeof n=="string"?a.test(n)||(e=s(e,i+"/notifyTime","format",{},'must matc\
h format "date-time"'),t++):(e=s(e,i+"/notifyTime","type",{},"must be string"),t++)}if(r.autime!==void 0){let n=r.autime;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/autime","type",{},"must be integer"),t++)}if(r.linkedCount!==
void 0){let n=r.linkedCount;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/linkedCount","type",{},"must \
be integer"),t++)}if(r.droppedCount!==void 0){let n=r.droppedCount;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=
s(e,i+"/droppedCount","type",{},"must be integer"),t++)}if(r.hasRole!==void 0&&typeof r.hasRole!="boolean"&&(e=s(e,i+"/h\
asRole","type",{},"must be boolean"),t++),r.previousRoles!==void 0){let n=r.previousRoles;if(!Array.isArray(n)&&n!==null&&
(e=s(e,i+"/previousRoles","type",{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!=
"string"&&(e=s(e,i+"/previousRoles/"+o,"type",{},"must be string"),t++)}}if(r.isPlayground!==void 0&&typeof r.isPlayground!=
"boolean"&&(e=s(e,i+"/isPlayground","type",{},"must be boolean"),t++),r.sortValues!==void 0){let n=r.sortValues;if(!Array.
isArray(n)&&n!==null&&(e=s(e,i+"/sortValues","type",{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;for(let o=0;o<
u;o++)typeof n[o]!="string"&&(e=s(e,i+"/sortValues/"+o,"type",{},"must be string"),t++)}}if(r.ShardID!==void 0){let n=r.
ShardID;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/ShardID","type",{},"must be integer"),t++)}r.id!==
void 0&&r.version===void 0&&(e=s(e,i,"dependentRequired",{},"must have property version when property id is present"),t++)}else
e=s(e,i,"type",{},"must be object"),t++;return z.errors=e,t===0}z.evaluated={props:{id:!0,version:!0,name:!0,type:!0,severity:!0,
status:!0,details:!0,owner:!0,labels:!0,CustomFields:!0,customFields:!0,createInvestigation:!0,playbookId:!0,occurred:!0,
created:!0,modified:!0,dueDate:!0,reminder:!0,sla:!0,phase:!0,category:!0,parent:!0,linkedIncidents:!0,roles:!0,account:!0,
canvases:!0,investigationId:!0,runStatus:!0,closed:!0,closeReason:!0,closeNotes:!0,reason:!0,sourceBrand:!0,sourceInstance:!0,
rawJSON:!0,rawName:!0,rawType:!0,rawCategory:!0,rawPhase:!0,rawCloseReason:!0,activated:!0,activatingingUserId:!0,closingUserId:!0,
lastOpen:!0,openDuration:!0,notifyTime:!0,autime:!0,linkedCount:!0,droppedCount:!0,hasRole:!0,previousRoles:!0,isPlayground:!0,
sortValues:!0,ShardID:!0},dynamicProps:!1,dynamicItems:!1};var ae=G;function G(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=G.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.version===void 0&&(e=s(e,i,"required",{missingProperty:"\
version"}),t++),r.id!==void 0){let n=r.id;typeof n=="string"?Y(n)<1&&(e=s(e,i+"/id","minLength",{},"must NOT have fewer \
than 1 characters"),t++):(e=s(e,i+"/id","type",{},"must be string"),t++)}if(r.version!==void 0){let n=r.version;typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/version","type",{},"must be integer"),t++),typeof n=="number"&&isFinite(
n)&&(n<-1||isNaN(n))&&(e=s(e,i+"/version","minimum",{},"must be >= -1"),t++)}}else e=s(e,i,"type",{},"must be object"),t++;
return G.errors=e,t===0}G.evaluated={props:{id:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var ce=Z;function V(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=V.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.id!==void 0&&typeof r.id!="string"&&(e=s(e,i+"/id",
"type",{},"must be string"),t++),r.version!==void 0){let n=r.version;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||
(e=s(e,i+"/version","type",{},"must be integer"),t++)}if(r.name!==void 0&&typeof r.name!="string"&&(e=s(e,i+"/name","typ\
e",{},"must be string"),t++),r.status!==void 0){let n=r.status;typeof n=="number"&&isFinite(n)||(e=s(e,i+"/status","type",
{},"must be number"),t++)}if(r.type!==void 0){let n=r.type;typeof n=="number"&&isFinite(n)||(e=s(e,i+"/type","type",{},"\
must be number"),t++)}if(r.category!==void 0&&typeof r.category!="string"&&(e=s(e,i+"/category","type",{},"must be strin\
g"),t++),r.details!==void 0&&typeof r.details!="string"&&(e=s(e,i+"/details","type",{},"must be string"),t++),r.runStatus!==
void 0&&typeof r.runStatus!="string"&&(e=s(e,i+"/runStatus","type",{},"must be string"),t++),r.creatingUserId!==void 0&&
typeof r.creatingUserId!="string"&&(e=s(e,i+"/creatingUserId","type",{},"must be string"),t++),r.users!==void 0){let n=r.
users;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/users","type",{},"must be array,null"),t++),Array.isArray(n)){let u=n.length;
for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/users/"+o,"type",{},"must be string"),t++)}}if(r.entryUsers!==void 0){
let n=r.entryUsers;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/entryUsers","type",{},"must be array,null"),t++),Array.isArray(
n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/entryUsers/"+o,"type",{},"must be string"),t++)}}
if(r.tags!==void 0){let n=r.tags;if(!Array.isArray(n)&&n!==null&&(e=s(e,i+"/tags","type",{},"must be array,null"),t++),Array.
isArray(n)){let u=n.length;for(let o=0;o<u;o++)typeof n[o]!="string"&&(e=s(e,i+"/tags/"+o,"type",{},"must be string"),t++)}}
if(r.created!==void 0){let n=r.created;typeof n=="string"?a.test(n)||(e=s(e,i+"/created","format",{},'must match format \
"date-time"'),t++):(e=s(e,i+"/created","type",{},"must be string"),t++)}if(r.modified!==void 0){let n=r.modified;typeof n==
"string"?a.test(n)||(e=s(e,i+"/modified","format",{},'must match format "date-time"'),t++):(e=s(e,i+"/modified","type",{},
"must be string"),t++)}if(r.lastOpen!==void 0){let n=r.lastOpen;typeof n=="string"?a.test(n)||(e=s(e,i+"/lastOpen","form\
at",{},'must match format "date-time"'),t++):(e=s(e,i+"/lastOpen","type",{},"must be string"),t++)}if(r.closed!==void 0){
let n=r.closed;typeof n=="string"?a.test(n)||(e=s(e,i+"/closed","format",{},'must match format "date-time"'),t++):(e=s(e,
i+"/closed","type",{},"must be string"),t++)}r.highPriority!==void 0&&typeof r.highPriority!="boolean"&&(e=s(e,i+"/highP\
riority","type",{},"must be boolean"),t++)}else e=s(e,i,"type",{},"must be object"),t++;return V.errors=e,t===0}V.evaluated=
{props:{id:!0,version:!0,name:!0,status:!0,type:!0,category:!0,details:!0,runStatus:!0,creatingUserId:!0,users:!0,entryUsers:!0,
tags:!0,created:!0,modified:!0,lastOpen:!0,closed:!0,highPriority:!0},dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:i="",
parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=Z.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0&&(e=s(e,i,"\
required",{missingProperty:"id"}),t++),r.investigation===void 0&&(e=s(e,i,"required",{missingProperty:"investigation"}),
t++),r.id!==void 0&&typeof r.id!="string"&&(e=s(e,i+"/id","type",{},"must be string"),t++),r.version!==void 0){let n=r.version;
typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(e=s(e,i+"/version","type",{},"must be integer"),t++)}if(r.error!==void 0){
let n=r.error;typeof n!="string"&&n!==null&&(e=s(e,i+"/error","type",{},"must be string,null"),t++)}r.investigation!==void 0&&
(V(r.investigation,{instancePath:i+"/investigation",parentData:r,parentDataProperty:"investigation",rootData:y,dynamicAnchors:p})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else e=s(e,i,"type",{},"must be object"),t++;return Z.errors=e,t===
0}Z.evaluated={props:{id:!0,version:!0,error:!0,investigation:!0,invPlaybook:!0},dynamicProps:!1,dynamicItems:!1};var be=W;function x(r,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=x.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id===void 0&&(e=s(e,i,"required",{missingProperty:"id"}),t++),r.status===void 0&&(e=s(e,i,"required",{missingProperty:"\
status"}),t++),r.title===void 0&&(e=s(e,i,"required",{missingProperty:"title"}),t++),r.detail===void 0&&(e=s(e,i,"requir\
ed",{missingProperty:"detail"}),t++),r.error===void 0&&(e=s(e,i,"required",{missingProperty:"error"}),t++),r.id!==void 0&&
r.id!=="errOptimisticLock"&&(e=s(e,i+"/id","const",{allowedValue:"errOptimisticLock"}),t++),r.status!==void 0&&r.status!==
400&&(e=s(e,i+"/status","const",{allowedValue:400}),t++),r.title!==void 0&&typeof r.title!="string"&&(e=s(e,i+"/title","\
type",{},"must be string"),t++),r.detail!==void 0&&typeof r.detail!="string"&&(e=s(e,i+"/detail","type",{},"must be stri\
ng"),t++),r.error!==void 0&&typeof r.error!="string"&&(e=s(e,i+"/error","type",{},"must be string"),t++),r.encrypted!==void 0){
let n=r.encrypted;typeof n!="boolean"&&n!==null&&(e=s(e,i+"/encrypted","type",{},"must be boolean,null"),t++)}}else e=s(
e,i,"type",{},"must be object"),t++;return x.errors=e,t===0}x.evaluated={props:{id:!0,status:!0,title:!0,detail:!0,error:!0,
encrypted:!0,multires:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:d,parentDataProperty:g,
rootData:y=r,dynamicAnchors:p={}}={}){let e=null,t=0,f=W.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0);let n=t,u=!1,o=t;x(r,{instancePath:i,parentData:d,parentDataProperty:g,rootData:y,dynamicAnchors:p})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length);var I=o===t;if(u=u||I,I){var l={};l.id=!0,l.status=!0,l.title=!0,l.detail=!0,l.error=
!0,l.encrypted=!0,l.multires=!0}let m=t;N(r,{instancePath:i,parentData:d,parentDataProperty:g,rootData:y,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length);var I=m===t;u=u||I,I&&l!==!0&&(l=l||{},l.id=!0,l.status=!0,l.title=!0,
l.detail=!0,l.error=!0,l.encrypted=!0,l.multires=!0);let b=t;F(r,{instancePath:i,parentData:d,parentDataProperty:g,rootData:y,
dynamicAnchors:p})||(e=e===null?F.errors:e.concat(F.errors),t=e.length);var I=b===t;return u=u||I,I&&l!==!0&&(l=l||{},l.
reply=!0),u?(t=n,e!==null&&(n?e.length=n:e=null)):(e=s(e,i,"anyOf",{},"must match a schema in anyOf"),t++),W.errors=e,f.
props=l,t===0}W.evaluated={dynamicProps:!0,dynamicItems:!1};function s(r,i,d,g,y){let p={instancePath:i,keyword:d,params:g,
message:y};return r===null?[p]:(r.push(p),r)}return se(ve);})();
