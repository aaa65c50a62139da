// Generated from specs/cortex-xsoar by `pnpm generate`; edit the specification instead.

// @ts-nocheck
import type { Check } from "@incident-clients/core/validate";

export const checks: Record<"ApiError" | "Incident" | "IncidentBatchClosure" | "IncidentBatchResult" | "IncidentClosure" | "IncidentFieldList" | "IncidentPage" | "IncidentSearch" | "IncidentUpsert" | "InvestigationStart" | "StartedInvestigation" | "VersionedWriteError", Check> = (()=>{var K=Object.defineProperty;var se=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var ne=Object.prototype.hasOwnProperty;var ae=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(m){throw a=0,m}},pe=(t,a)=>{for(var m in a)
K(t,m,{get:a[m],enumerable:!0})},oe=(t,a,m,f)=>{if(a&&typeof a=="object"||typeof a=="function")for(let l of ie(a))!ne.call(
t,l)&&l!==m&&K(t,l,{get:()=>a[l],enumerable:!(f=se(a,l))||f.enumerable});return t};var le=t=>oe(K({},"__esModule",{value:!0}),t);var ee=ae(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function Y(t){let a=t.length,m=0,f=0,l;for(;f<
a;)m++,l=t.charCodeAt(f++),l>=55296&&l<=56319&&f<a&&(l=t.charCodeAt(f),(l&64512)===56320&&f++);return m}Q.default=Y;Y.code=
'require("ajv/dist/runtime/ucs2length").default'});var Re={};pe(Re,{ApiError:()=>ue,Incident:()=>me,IncidentBatchClosure:()=>ce,IncidentBatchResult:()=>be,IncidentClosure:()=>we,
IncidentFieldList:()=>ve,IncidentPage:()=>Ie,IncidentSearch:()=>De,IncidentUpsert:()=>qe,InvestigationStart:()=>Ne,StartedInvestigation:()=>Ce,
VersionedWriteError:()=>Oe});var ue=E;var ye={type:"object",required:["id","status","title","detail","error"],properties:{id:{type:"string"},status:{type:"int\
eger"},title:{type:"string"},detail:{type:"string"},error:{type:"string"},encrypted:{type:["boolean","null"]},multires:{}}};
function I(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),i++}if(t.title===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(t.detail===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detai\
l'"};e===null?e=[r]:e.push(r),i++}if(t.error===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&
typeof t.id!="string"){let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.title!==void 0&&typeof t.title!="string"){
let r={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(t.detail!==void 0&&typeof t.detail!="string"){let r={instancePath:a+"/detail",
schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.error!==void 0&&typeof t.error!="string"){let r={instancePath:a+"/error",schemaPath:"#/properties/error/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.encrypted!==void 0){let r=t.
encrypted;if(typeof r!="boolean"&&r!==null){let s={instancePath:a+"/encrypted",schemaPath:"#/properties/encrypted/type",
keyword:"type",params:{type:ye.properties.encrypted.type},message:"must be boolean,null"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:{id:!0,status:!0,title:!0,detail:!0,error:!0,encrypted:!0,multires:!0},
dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.err_code===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"err_co\
de"},message:"must have required property 'err_code'"};e===null?e=[s]:e.push(s),i++}if(t.err_msg===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"err_msg"},message:"must have required property 'err_\
msg'"};e===null?e=[s]:e.push(s),i++}if(t.err_code!==void 0){let s=t.err_code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:a+"/err_code",schemaPath:"#/properties/err_code/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.err_msg!==void 0&&typeof t.err_msg!="string"){let s={
instancePath:a+"/err_msg",schemaPath:"#/properties/err_msg/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}if(t.err_extra!==void 0){let s=t.err_extra,n=i,p=!1,u=i;if(typeof s!="string"){let c={
instancePath:a+"/err_extra",schemaPath:"#/properties/err_extra/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),i++}var r=u===i;p=p||r;let d=i;if(!Array.isArray(s)){let c={instancePath:a+"/e\
rr_extra",schemaPath:"#/properties/err_extra/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[c]:e.push(c),i++}var r=d===i;p=p||r;let g=i;if(s!==null){let c={instancePath:a+"/err_extra",schemaPath:"#/pr\
operties/err_extra/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[c]:e.push(c),i++}
var r=g===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let c={instancePath:a+"/err_extra",schemaPath:"#/proper\
ties/err_extra/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),i++}}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}return F.errors=e,i===0}F.evaluated={props:{err_code:!0,err_msg:!0,err_extra:!0},dynamicProps:!1,dynamicItems:!1};
function A(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.reply===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reply"},message:"\
must have required property 'reply'"};e===null?e=[r]:e.push(r),i++}t.reply!==void 0&&(F(t.reply,{instancePath:a+"/reply",
parentData:t,parentDataProperty:"reply",rootData:l,dynamicAnchors:y})||(e=e===null?F.errors:e.concat(F.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:{reply:!0},dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:a="",
parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=E.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let r=i,s=!1,n=i;I(t,{instancePath:a,parentData:m,parentDataProperty:f,rootData:l,
dynamicAnchors:y})||(e=e===null?I.errors:e.concat(I.errors),i=e.length);var d=n===i;if(s=s||d,d){var p={};p.id=!0,p.status=
!0,p.title=!0,p.detail=!0,p.error=!0,p.encrypted=!0,p.multires=!0}let u=i;A(t,{instancePath:a,parentData:m,parentDataProperty:f,
rootData:l,dynamicAnchors:y})||(e=e===null?A.errors:e.concat(A.errors),i=e.length);var d=u===i;if(s=s||d,d&&p!==!0&&(p=p||
{},p.reply=!0),s)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return E.errors=e,o.props=p,i===0}E.evaluated={dynamicProps:!0,
dynamicItems:!1};var me=v,k={type:"object",required:["id","version","name","type","severity","status","owner","created",
"modified","investigationId"],properties:{id:{type:"string"},version:{type:"integer",format:"int64"},name:{type:"string"},
type:{type:"string"},severity:{anyOf:[{type:"number",enum:[0,.5,1,2,3,4]},{type:"number"}]},status:{anyOf:[{type:"number",
enum:[0,1,2,3]},{type:"number"}]},custom_status:{type:"string"},resolution_status:{type:"string"},details:{type:"string"},
owner:{type:"string"},labels:{type:["array","null"],items:{$ref:"IncidentLabel"}},CustomFields:{$ref:"CustomFields"},attachment:{
type:["array","null"],items:{$ref:"IncidentAttachment"}},created:{type:"string",format:"date-time"},modified:{type:"stri\
ng",format:"date-time"},occurred:{type:"string",format:"date-time"},dueDate:{type:"string",format:"date-time"},reminder:{
type:"string",format:"date-time"},sla:{type:"number"},phase:{type:"string"},category:{type:"string"},parent:{type:"strin\
g"},linkedIncidents:{type:["array","null"],items:{type:"string"}},roles:{type:["array","null"],items:{type:"string"}},account:{
type:"string"},canvases:{type:["array","null"],items:{type:"string"}},playbookId:{type:"string"},investigationId:{type:"\
string"},runStatus:{type:"string"},closed:{type:"string",format:"date-time"},closeReason:{$ref:"CloseReason"},closeNotes:{
type:"string"},reason:{type:"string"},closingUserId:{type:"string"},sourceBrand:{type:"string"},sourceInstance:{type:"st\
ring"},rawJSON:{type:"string"},rawName:{type:"string"},rawType:{type:"string"},rawCategory:{type:"string"},rawPhase:{type:"\
string"},rawCloseReason:{type:"string"},activated:{type:"string",format:"date-time"},activatingingUserId:{type:"string"},
lastOpen:{type:"string",format:"date-time"},openDuration:{type:"integer",format:"int64"},notifyTime:{type:"string",format:"\
date-time"},autime:{type:"integer",format:"int64"},linkedCount:{type:"integer",format:"int64"},droppedCount:{type:"integ\
er",format:"int64"},hasRole:{type:"boolean"},previousRoles:{type:["array","null"],items:{type:"string"}},isPlayground:{type:"\
boolean"},sortValues:{type:["array","null"],items:{type:"string"}},ShardID:{type:"integer",format:"int64"},dbotCreatedBy:{
type:"string"},dbotMirrorId:{type:"string"},dbotMirrorInstance:{type:"string"},dbotMirrorDirection:{type:"string"},changeStatus:{
type:"string"},insights:{type:"integer"}}};function D(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=D.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?
e=[r]:e.push(r),i++}if(t.type!==void 0&&typeof t.type!="string"){let r={instancePath:a+"/type",schemaPath:"#/properties/\
type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.value!==void 0&&
typeof t.value!="string"){let r={instancePath:a+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated=
{props:{type:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var fe=new RegExp("^[^A-Z\\s]+$","u");function b(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t))for(let s in t){let n=i;if(typeof s=="string"&&!fe.test(s)){let p={instancePath:a,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[^A-Z\\s]+$"},message:'must match pattern "^[^A-Z\\s]+$"',propertyName:s};
e===null?e=[p]:e.push(p),i++}var r=n===i;if(!r){let p={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyName\
s",params:{propertyName:s},message:"property name must be valid"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return b.
errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=O.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.path===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=
[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:a+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.path!==void 0&&
typeof t.path!="string"){let r={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0&&typeof t.type!="string"){let r={instancePath:a+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){let r={instancePath:a+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.showMediaFile!==void 0&&typeof t.showMediaFile!="boolean"){let r={instancePath:a+"/showMediaFile",schemaPath:"#\
/properties/showMediaFile/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:{name:!0,path:!0,type:!0,description:!0,showMediaFile:!0},
dynamicProps:!1,dynamicItems:!1};var de={anyOf:[{type:"string",enum:["Resolved","False Positive","Duplicate","Security T\
esting","Other"]},{type:"string"}]};function P(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=P.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=i,s=!1,n=i;if(typeof t!=
"string"){let d={instancePath:a,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[d]:e.push(d),i++}if(!(t==="Resolved"||t==="False Positive"||t==="Duplicate"||t==="Security Testing"||t===
"Other")){let d={instancePath:a,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:de.anyOf[0].enum},message:"\
must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),i++}var u=n===i;s=s||u;let p=i;if(typeof t!="strin\
g"){let d={instancePath:a,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),i++}var u=p===i;if(s=s||u,s)i=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:a,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[d]:e.push(d),i++}return P.errors=
e,i===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var h=/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
function v(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=v.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),i++}if(t.version===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[n]:e.push(n),i++}if(t.name===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),i++}if(t.type===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[n]:e.push(n),i++}if(t.severity===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"severity"},message:"must have required property 'severity'"};e===null?e=[n]:e.push(n),i++}if(t.status===
void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must\
 have required property 'status'"};e===null?e=[n]:e.push(n),i++}if(t.owner===void 0){let n={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'"};e===null?e=
[n]:e.push(n),i++}if(t.created===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"},message:"must have required property 'created'"};e===null?e=[n]:e.push(n),i++}if(t.modified===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"modified"},message:"must have required property 'mod\
ified'"};e===null?e=[n]:e.push(n),i++}if(t.investigationId===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"investigationId"},message:"must have required property 'investigationId'"};e===null?e=
[n]:e.push(n),i++}if(t.id!==void 0&&typeof t.id!="string"){let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.version!==void 0){let n=t.
version;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/version",schemaPath:"#/propert\
ies/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}if(t.name!==
void 0&&typeof t.name!="string"){let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.type!==void 0&&typeof t.type!="string"){let n={
instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}if(t.severity!==void 0){let n=t.severity,p=i,u=!1,d=i;if(!(typeof n=="number"&&isFinite(n))){
let c={instancePath:a+"/severity",schemaPath:"#/properties/severity/anyOf/0/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[c]:e.push(c),i++}if(!(n===0||n===.5||n===1||n===2||n===3||n===4)){let c={instancePath:a+
"/severity",schemaPath:"#/properties/severity/anyOf/0/enum",keyword:"enum",params:{allowedValues:k.properties.severity.anyOf[0].
enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}var r=d===i;u=u||r;let g=i;if(!(typeof n==
"number"&&isFinite(n))){let c={instancePath:a+"/severity",schemaPath:"#/properties/severity/anyOf/1/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}var r=g===i;if(u=u||r,u)i=p,e!==null&&(p?e.
length=p:e=null);else{let c={instancePath:a+"/severity",schemaPath:"#/properties/severity/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),i++}}if(t.status!==void 0){let n=t.status,p=i,u=!1,d=i;
if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:a+"/status",schemaPath:"#/properties/status/anyOf/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}if(!(n===0||n===1||n===2||n===3)){let c={
instancePath:a+"/status",schemaPath:"#/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues:k.properties.
status.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),i++}var s=d===i;u=u||
s;let g=i;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:a+"/status",schemaPath:"#/properties/status/anyOf/1\
/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}var s=g===i;if(u=u||
s,u)i=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:a+"/status",schemaPath:"#/properties/status/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),i++}}if(t.custom_status!==void 0&&typeof t.
custom_status!="string"){let n={instancePath:a+"/custom_status",schemaPath:"#/properties/custom_status/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.resolution_status!==void 0&&typeof t.
resolution_status!="string"){let n={instancePath:a+"/resolution_status",schemaPath:"#/properties/resolution_status/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.details!==void 0&&typeof t.
details!="string"){let n={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.owner!==void 0&&typeof t.owner!="string"){let n={instancePath:a+
"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}if(t.labels!==void 0){let n=t.labels;if(!Array.isArray(n)&&n!==null){let p={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:k.properties.labels.type},message:"must be array,null"};e===null?e=
[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)D(n[u],{instancePath:a+"/labels/"+u,parentData:n,
parentDataProperty:u,rootData:l,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)}}if(t.CustomFields!==
void 0&&(b(t.CustomFields,{instancePath:a+"/CustomFields",parentData:t,parentDataProperty:"CustomFields",rootData:l,dynamicAnchors:y})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.attachment!==void 0){let n=t.attachment;if(!Array.isArray(n)&&n!==
null){let p={instancePath:a+"/attachment",schemaPath:"#/properties/attachment/type",keyword:"type",params:{type:k.properties.
attachment.type},message:"must be array,null"};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<
p;u++)O(n[u],{instancePath:a+"/attachment/"+u,parentData:n,parentDataProperty:u,rootData:l,dynamicAnchors:y})||(e=e===null?
O.errors:e.concat(O.errors),i=e.length)}}if(t.created!==void 0){let n=t.created;if(typeof n=="string"){if(!h.test(n)){let p={
instancePath:a+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/created",schemaPath:"#/proper\
ties/created/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.modified!==
void 0){let n=t.modified;if(typeof n=="string"){if(!h.test(n)){let p={instancePath:a+"/modified",schemaPath:"#/propertie\
s/modified/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:
e.push(p),i++}}else{let p={instancePath:a+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.occurred!==void 0){let n=t.occurred;if(typeof n=="\
string"){if(!h.test(n)){let p={instancePath:a+"/occurred",schemaPath:"#/properties/occurred/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/\
occurred",schemaPath:"#/properties/occurred/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}if(t.dueDate!==void 0){let n=t.dueDate;if(typeof n=="string"){if(!h.test(n)){let p={instancePath:a+
"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/dueDate",schemaPath:"#/properties/dueDate/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.reminder!==void 0){
let n=t.reminder;if(typeof n=="string"){if(!h.test(n)){let p={instancePath:a+"/reminder",schemaPath:"#/properties/remind\
er/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:e.push(p),
i++}}else{let p={instancePath:a+"/reminder",schemaPath:"#/properties/reminder/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.sla!==void 0){let n=t.sla;if(!(typeof n=="number"&&isFinite(
n))){let p={instancePath:a+"/sla",schemaPath:"#/properties/sla/type",keyword:"type",params:{type:"number"},message:"must\
 be number"};e===null?e=[p]:e.push(p),i++}}if(t.phase!==void 0&&typeof t.phase!="string"){let n={instancePath:a+"/phase",
schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}if(t.category!==void 0&&typeof t.category!="string"){let n={instancePath:a+"/category",schemaPath:"#/properties/c\
ategory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.parent!==
void 0&&typeof t.parent!="string"){let n={instancePath:a+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.linkedIncidents!==void 0){let n=t.linkedIncidents;
if(!Array.isArray(n)&&n!==null){let p={instancePath:a+"/linkedIncidents",schemaPath:"#/properties/linkedIncidents/type",
keyword:"type",params:{type:k.properties.linkedIncidents.type},message:"must be array,null"};e===null?e=[p]:e.push(p),i++}
if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)if(typeof n[u]!="string"){let d={instancePath:a+"/linkedIncident\
s/"+u,schemaPath:"#/properties/linkedIncidents/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),i++}}}if(t.roles!==void 0){let n=t.roles;if(!Array.isArray(n)&&n!==null){let p={instancePath:a+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:k.properties.roles.type},message:"must be arra\
y,null"};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)if(typeof n[u]!="string"){
let d={instancePath:a+"/roles/"+u,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}}if(t.account!==void 0&&typeof t.account!="string"){let n={instancePath:a+
"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(t.canvases!==void 0){let n=t.canvases;if(!Array.isArray(n)&&n!==null){let p={instancePath:a+"/can\
vases",schemaPath:"#/properties/canvases/type",keyword:"type",params:{type:k.properties.canvases.type},message:"must be \
array,null"};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)if(typeof n[u]!="strin\
g"){let d={instancePath:a+"/canvases/"+u,schemaPath:"#/properties/canvases/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}if(t.playbookId!==void 0&&typeof t.playbookId!="string"){let n={
instancePath:a+"/playbookId",schemaPath:"#/properties/playbookId/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[n]:e.push(n),i++}if(t.investigationId!==void 0&&typeof t.investigationId!="string"){let n={instancePath:a+
"/investigationId",schemaPath:"#/properties/investigationId/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),i++}if(t.runStatus!==void 0&&typeof t.runStatus!="string"){let n={instancePath:a+"/ru\
nStatus",schemaPath:"#/properties/runStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(t.closed!==void 0){let n=t.closed;if(typeof n=="string"){if(!h.test(n)){let p={instancePath:a+"/c\
losed",schemaPath:"#/properties/closed/format",keyword:"format",params:{format:"date-time"},message:'must match format "\
date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/closed",schemaPath:"#/properties/closed/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.closeReason!==void 0&&(P(t.closeReason,
{instancePath:a+"/closeReason",parentData:t,parentDataProperty:"closeReason",rootData:l,dynamicAnchors:y})||(e=e===null?
P.errors:e.concat(P.errors),i=e.length)),t.closeNotes!==void 0&&typeof t.closeNotes!="string"){let n={instancePath:a+"/c\
loseNotes",schemaPath:"#/properties/closeNotes/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}if(t.reason!==void 0&&typeof t.reason!="string"){let n={instancePath:a+"/reason",schemaPath:"#/\
properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.
closingUserId!==void 0&&typeof t.closingUserId!="string"){let n={instancePath:a+"/closingUserId",schemaPath:"#/propertie\
s/closingUserId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.
sourceBrand!==void 0&&typeof t.sourceBrand!="string"){let n={instancePath:a+"/sourceBrand",schemaPath:"#/properties/sour\
ceBrand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.sourceInstance!==
void 0&&typeof t.sourceInstance!="string"){let n={instancePath:a+"/sourceInstance",schemaPath:"#/properties/sourceInstan\
ce/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.rawJSON!==void 0&&
typeof t.rawJSON!="string"){let n={instancePath:a+"/rawJSON",schemaPath:"#/properties/rawJSON/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.rawName!==void 0&&typeof t.rawName!="string"){
let n={instancePath:a+"/rawName",schemaPath:"#/properties/rawName/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[n]:e.push(n),i++}if(t.rawType!==void 0&&typeof t.rawType!="string"){let n={instancePath:a+"/\
rawType",schemaPath:"#/properties/rawType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(t.rawCategory!==void 0&&typeof t.rawCategory!="string"){let n={instancePath:a+"/rawCategory",schemaPath:"\
#/properties/rawCategory/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}if(t.rawPhase!==void 0&&typeof t.rawPhase!="string"){let n={instancePath:a+"/rawPhase",schemaPath:"#/properties/rawP\
hase/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.rawCloseReason!==
void 0&&typeof t.rawCloseReason!="string"){let n={instancePath:a+"/rawCloseReason",schemaPath:"#/properties/rawCloseReas\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.activated!==void 0){
let n=t.activated;if(typeof n=="string"){if(!h.test(n)){let p={instancePath:a+"/activated",schemaPath:"#/properties/acti\
vated/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:e.push(
p),i++}}else{let p={instancePath:a+"/activated",schemaPath:"#/properties/activated/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(t.activatingingUserId!==void 0&&typeof t.activatingingUserId!=
"string"){let n={instancePath:a+"/activatingingUserId",schemaPath:"#/properties/activatingingUserId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.lastOpen!==void 0){let n=t.lastOpen;if(typeof n==
"string"){if(!h.test(n)){let p={instancePath:a+"/lastOpen",schemaPath:"#/properties/lastOpen/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/\
lastOpen",schemaPath:"#/properties/lastOpen/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}if(t.openDuration!==void 0){let n=t.openDuration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let p={instancePath:a+"/openDuration",schemaPath:"#/properties/openDuration/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}if(t.notifyTime!==void 0){let n=t.notifyTime;if(typeof n==
"string"){if(!h.test(n)){let p={instancePath:a+"/notifyTime",schemaPath:"#/properties/notifyTime/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+
"/notifyTime",schemaPath:"#/properties/notifyTime/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}}if(t.autime!==void 0){let n=t.autime;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let p={instancePath:a+"/autime",schemaPath:"#/properties/autime/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),i++}}if(t.linkedCount!==void 0){let n=t.linkedCount;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/linkedCount",schemaPath:"#/properties/linkedCount/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}if(t.droppedCount!==void 0){let n=t.
droppedCount;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/droppedCount",schemaPath:"\
#/properties/droppedCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(
p),i++}}if(t.hasRole!==void 0&&typeof t.hasRole!="boolean"){let n={instancePath:a+"/hasRole",schemaPath:"#/properties/ha\
sRole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(t.previousRoles!==
void 0){let n=t.previousRoles;if(!Array.isArray(n)&&n!==null){let p={instancePath:a+"/previousRoles",schemaPath:"#/prope\
rties/previousRoles/type",keyword:"type",params:{type:k.properties.previousRoles.type},message:"must be array,null"};e===
null?e=[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)if(typeof n[u]!="string"){let d={instancePath:a+
"/previousRoles/"+u,schemaPath:"#/properties/previousRoles/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[d]:e.push(d),i++}}}if(t.isPlayground!==void 0&&typeof t.isPlayground!="boolean"){let n={instancePath:a+
"/isPlayground",schemaPath:"#/properties/isPlayground/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[n]:e.push(n),i++}if(t.sortValues!==void 0){let n=t.sortValues;if(!Array.isArray(n)&&n!==null){let p={instancePath:a+
"/sortValues",schemaPath:"#/properties/sortValues/type",keyword:"type",params:{type:k.properties.sortValues.type},message:"\
must be array,null"};e===null?e=[p]:e.push(p),i++}if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++)if(typeof n[u]!=
"string"){let d={instancePath:a+"/sortValues/"+u,schemaPath:"#/properties/sortValues/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}if(t.ShardID!==void 0){let n=t.ShardID;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/ShardID",schemaPath:"#/properties/ShardID/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}if(t.dbotCreatedBy!==void 0&&typeof t.
dbotCreatedBy!="string"){let n={instancePath:a+"/dbotCreatedBy",schemaPath:"#/properties/dbotCreatedBy/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.dbotMirrorId!==void 0&&typeof t.dbotMirrorId!=
"string"){let n={instancePath:a+"/dbotMirrorId",schemaPath:"#/properties/dbotMirrorId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.dbotMirrorInstance!==void 0&&typeof t.dbotMirrorInstance!=
"string"){let n={instancePath:a+"/dbotMirrorInstance",schemaPath:"#/properties/dbotMirrorInstance/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.dbotMirrorDirection!==void 0&&typeof t.dbotMirrorDirection!=
"string"){let n={instancePath:a+"/dbotMirrorDirection",schemaPath:"#/properties/dbotMirrorDirection/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.changeStatus!==void 0&&typeof t.changeStatus!=
"string"){let n={instancePath:a+"/changeStatus",schemaPath:"#/properties/changeStatus/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.insights!==void 0){let n=t.insights;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/insights",schemaPath:"#/properties/insights/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}}else{let n={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return v.errors=e,i===
0}v.evaluated={props:{id:!0,version:!0,name:!0,type:!0,severity:!0,status:!0,custom_status:!0,resolution_status:!0,details:!0,
owner:!0,labels:!0,CustomFields:!0,attachment:!0,created:!0,modified:!0,occurred:!0,dueDate:!0,reminder:!0,sla:!0,phase:!0,
category:!0,parent:!0,linkedIncidents:!0,roles:!0,account:!0,canvases:!0,playbookId:!0,investigationId:!0,runStatus:!0,closed:!0,
closeReason:!0,closeNotes:!0,reason:!0,closingUserId:!0,sourceBrand:!0,sourceInstance:!0,rawJSON:!0,rawName:!0,rawType:!0,
rawCategory:!0,rawPhase:!0,rawCloseReason:!0,activated:!0,activatingingUserId:!0,lastOpen:!0,openDuration:!0,notifyTime:!0,
autime:!0,linkedCount:!0,droppedCount:!0,hasRole:!0,previousRoles:!0,isPlayground:!0,sortValues:!0,ShardID:!0,dbotCreatedBy:!0,
dbotMirrorId:!0,dbotMirrorInstance:!0,dbotMirrorDirection:!0,changeStatus:!0,insights:!0},dynamicProps:!1,dynamicItems:!1};
var ce=$;var ge={type:"number",enum:[0,1,2,3]};function w(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&
isFinite(t))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[r]:e.push(r),i++}if(!(t===0||t===1||t===2||t===3)){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:ge.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return w.
errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var he={type:"number",enum:[0,.5,1,2,3,4]};function q(t,{instancePath:a="",
parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&isFinite(t))){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}if(!(t===0||t===.5||
t===1||t===2||t===3||t===4)){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:he.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={dynamicProps:!1,
dynamicItems:!1};var re={type:"object",properties:{by:{type:"string"},byFrom:{type:"string"},byTo:{type:"string"},fromValue:{
type:["integer","string"]},toValue:{type:["integer","string"]},field:{type:"string"}}};function j(t,{instancePath:a="",parentData:m,
parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.by!==void 0&&typeof t.by!="string"){let r={
instancePath:a+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.byFrom!==void 0&&typeof t.byFrom!="string"){let r={instancePath:a+"/byFrom",schemaPath:"#/\
properties/byFrom/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
byTo!==void 0&&typeof t.byTo!="string"){let r={instancePath:a+"/byTo",schemaPath:"#/properties/byTo/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.fromValue!==void 0){let r=t.fromValue;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:a+"/fromValue",schemaPath:"\
#/properties/fromValue/type",keyword:"type",params:{type:re.properties.fromValue.type},message:"must be integer,string"};
e===null?e=[s]:e.push(s),i++}}if(t.toValue!==void 0){let r=t.toValue;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&typeof r!="string"){let s={instancePath:a+"/toValue",schemaPath:"#/properties/toValue/type",keyword:"type",params:{
type:re.properties.toValue.type},message:"must be integer,string"};e===null?e=[s]:e.push(s),i++}}if(t.field!==void 0&&typeof t.
field!="string"){let r={instancePath:a+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:{by:!0,
byFrom:!0,byTo:!0,fromValue:!0,toValue:!0,field:!0},dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.field===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"\
must have required property 'field'"};e===null?e=[r]:e.push(r),i++}if(t.field!==void 0&&typeof t.field!="string"){let r={
instancePath:a+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}if(t.asc!==void 0&&typeof t.asc!="boolean"){let r={instancePath:a+"/asc",schemaPath:"#\
/properties/asc/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
fieldType!==void 0&&typeof t.fieldType!="string"){let r={instancePath:a+"/fieldType",schemaPath:"#/properties/fieldType/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return R.
errors=e,i===0}R.evaluated={props:{field:!0,asc:!0,fieldType:!0},dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:a="",
parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let r=t.id;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/id/"+n,schemaPath:"\
#/properties/id/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0){let r=t.name;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
if(typeof r[n]!="string"){let p={instancePath:a+"/name/"+n,schemaPath:"#/properties/name/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/name",schemaPath:"#/\
properties/name/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.query!==
void 0&&typeof t.query!="string"){let r={instancePath:a+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0){let r=t.type;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/type/"+n,schemaPath:"#/properti\
es/type/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={
instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.status!==void 0){let r=t.status;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
w(r[n],{instancePath:a+"/status/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:y})||(e=e===null?w.errors:
e.concat(w.errors),i=e.length)}else{let s={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.notStatus!==void 0){let r=t.notStatus;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)w(r[n],{instancePath:a+"/notStatus/"+n,parentData:r,parentDataProperty:n,
rootData:l,dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{let s={instancePath:a+"/notStatu\
s",schemaPath:"#/properties/notStatus/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}if(t.level!==void 0){let r=t.level;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)q(r[n],{instancePath:a+
"/level/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),i=e.
length)}else{let s={instancePath:a+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.category!==void 0){let r=t.category;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/category/"+n,schemaPath:"#/properties/category/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+
"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.notCategory!==void 0){let r=t.notCategory;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
if(typeof r[n]!="string"){let p={instancePath:a+"/notCategory/"+n,schemaPath:"#/properties/notCategory/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/notCat\
egory",schemaPath:"#/properties/notCategory/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.reason!==void 0){let r=t.reason;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){let p={instancePath:a+"/reason/"+n,schemaPath:"#/properties/reason/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/reason",schemaPath:"#/proper\
ties/reason/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.users!==
void 0){let r=t.users;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+
"/users/"+n,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.parent!==void 0){let r=t.parent;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/parent/"+n,schemaPath:"#/proper\
ties/parent/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:a+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[s]:e.push(s),i++}}if(t.investigation!==void 0){let r=t.investigation;if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/investigation/"+n,schemaPath:"#/properties/\
investigation/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:a+"/investigation",schemaPath:"#/properties/investigation/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.notInvestigation!==void 0){let r=t.notInvestigation;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/notInvestigation/"+n,schemaPath:"\
#/properties/notInvestigation/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),i++}}else{let s={instancePath:a+"/notInvestigation",schemaPath:"#/properties/notInvestigation/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.details!==void 0&&typeof t.details!=
"string"){let r={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){let s=r.length;
for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/files/"+n,schemaPath:"#/properties/files/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.urls!==void 0){let r=t.urls;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){let p={instancePath:a+"/urls/"+n,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/urls",schemaPath:"#/properties/urls\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.fromDate!==void 0){
let r=t.fromDate;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/fromDate",schemaPath:"#/properties/fromDa\
te/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:a+"/fromDate",schemaPath:"#/properties/fromDate/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.toDate!==void 0){let r=t.toDate;if(typeof r=="string"){if(!h.
test(r)){let s={instancePath:a+"/toDate",schemaPath:"#/properties/toDate/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/toDate",schemaPath:"\
#/properties/toDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.fromClosedDate!==void 0){let r=t.fromClosedDate;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/fromC\
losedDate",schemaPath:"#/properties/fromClosedDate/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/fromClosedDate",schemaPath:"#/proper\
ties/fromClosedDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.toClosedDate!==void 0){let r=t.toClosedDate;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/toClosedD\
ate",schemaPath:"#/properties/toClosedDate/format",keyword:"format",params:{format:"date-time"},message:'must match form\
at "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/toClosedDate",schemaPath:"#/properties/toClo\
sedDate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.period!==
void 0&&(j(t.period,{instancePath:a+"/period",parentData:t,parentDataProperty:"period",rootData:l,dynamicAnchors:y})||(e=
e===null?j.errors:e.concat(j.errors),i=e.length)),t.timeFrame!==void 0){let r=t.timeFrame;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/timeFrame",schemaPath:"#/properties/timeFrame/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let s={instancePath:a+"/timeFrame",schemaPath:"#/properties/timeFrame/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.andOp!==void 0&&typeof t.andOp!="boolean"){let r={
instancePath:a+"/andOp",schemaPath:"#/properties/andOp/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};e===null?e=[r]:e.push(r),i++}if(t.page!==void 0){let r=t.page;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:a+
"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[s]:e.push(s),i++}}if(t.size!==void 0){let r=t.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let s={instancePath:a+"\
/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1\
000"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:a+"/size",schemaPath:"#/properties/size/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}}if(t.sort!==void 0){
let r=t.sort;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)R(r[n],{instancePath:a+"/sort/"+n,parentData:r,parentDataProperty:n,
rootData:l,dynamicAnchors:y})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)}else{let s={instancePath:a+"/sort",schemaPath:"\
#/properties/sort/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.
searchAfter!==void 0){let r=t.searchAfter;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="strin\
g"){let p={instancePath:a+"/searchAfter/"+n,schemaPath:"#/properties/searchAfter/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/searchAfter",schemaPath:"#\
/properties/searchAfter/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.searchBefore!==void 0){let r=t.searchBefore;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){let p={instancePath:a+"/searchBefore/"+n,schemaPath:"#/properties/searchBefore/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/searchBefore",schemaPath:"\
#/properties/searchBefore/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.totalOnly!==void 0&&typeof t.totalOnly!="boolean"){let r={instancePath:a+"/totalOnly",schemaPath:"#/properties/tota\
lOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return N.errors=e,i===0}N.evaluated={props:{id:!0,name:!0,query:!0,type:!0,status:!0,notStatus:!0,level:!0,category:!0,
notCategory:!0,reason:!0,users:!0,parent:!0,investigation:!0,notInvestigation:!0,details:!0,files:!0,urls:!0,fromDate:!0,
toDate:!0,fromClosedDate:!0,toClosedDate:!0,period:!0,timeFrame:!0,andOp:!0,page:!0,size:!0,sort:!0,searchAfter:!0,searchBefore:!0,
totalOnly:!0},dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=_.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))){
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return _.errors=e,i===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:a="",
parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.ids!==void 0){let r=t.ids;
if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/ids/"+n,schemaPath:"\
#/properties/ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:a+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[s]:e.push(s),i++}}if(t.all!==void 0&&typeof t.all!="boolean"){let r={instancePath:a+"/all",schemaPath:"\
#/properties/all/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.
filter!==void 0&&(N(t.filter,{instancePath:a+"/filter",parentData:t,parentDataProperty:"filter",rootData:l,dynamicAnchors:y})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.closeReason!==void 0&&(P(t.closeReason,{instancePath:a+"/closeRea\
son",parentData:t,parentDataProperty:"closeReason",rootData:l,dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),
i=e.length)),t.closeNotes!==void 0&&typeof t.closeNotes!="string"){let r={instancePath:a+"/closeNotes",schemaPath:"#/pro\
perties/closeNotes/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
CustomFields!==void 0&&(b(t.CustomFields,{instancePath:a+"/CustomFields",parentData:t,parentDataProperty:"CustomFields",
rootData:l,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.data!==void 0&&(_(t.data,{instancePath:a+
"/data",parentData:t,parentDataProperty:"data",rootData:l,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),i=
e.length)),t.force!==void 0&&typeof t.force!="boolean"){let r={instancePath:a+"/force",schemaPath:"#/properties/force/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.overrideInvestigation!==
void 0&&typeof t.overrideInvestigation!="boolean"){let r={instancePath:a+"/overrideInvestigation",schemaPath:"#/properti\
es/overrideInvestigation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}if(t.columns!==void 0){let r=t.columns;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="stri\
ng"){let p={instancePath:a+"/columns/"+n,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:a+"/columns",schemaPath:"#/properti\
es/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.line!==
void 0&&typeof t.line!="string"){let r={instancePath:a+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.originalIncidentId!==void 0&&typeof t.originalIncidentId!=
"string"){let r={instancePath:a+"/originalIncidentId",schemaPath:"#/properties/originalIncidentId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated=
{props:{ids:!0,all:!0,filter:!0,closeReason:!0,closeNotes:!0,CustomFields:!0,data:!0,force:!0,overrideInvestigation:!0,columns:!0,
line:!0,originalIncidentId:!0},dynamicProps:!1,dynamicItems:!1};var be=B,Pe={type:"object",required:["data","total"],properties:{
total:{type:"integer",format:"int64"},notUpdated:{type:"integer",minimum:0},data:{type:["array","null"],items:{$ref:"Inc\
ident"}}}};function B(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,
i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(t.total===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?
e=[r]:e.push(r),i++}if(t.total!==void 0){let r=t.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:a+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[s]:e.push(s),i++}}if(t.notUpdated!==void 0){let r=t.notUpdated;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:a+"/notUpdated",schemaPath:"#/properties/notUpdated/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={
instancePath:a+"/notUpdated",schemaPath:"#/properties/notUpdated/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(t.data!==void 0){let r=t.data;if(!Array.isArray(r)&&r!==null){let s={
instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:Pe.properties.data.type},message:"\
must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)v(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),i=e.
length)}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:{total:!0,notUpdated:!0,data:!0},dynamicProps:!1,
dynamicItems:!1};var we=M;var te=ee().default;function M(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0){let r=t.id;if(typeof r==
"string"){if(te(r)<1){let s={instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.
closeReason!==void 0&&(P(t.closeReason,{instancePath:a+"/closeReason",parentData:t,parentDataProperty:"closeReason",rootData:l,
dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.closeNotes!==void 0&&typeof t.closeNotes!="st\
ring"){let r={instancePath:a+"/closeNotes",schemaPath:"#/properties/closeNotes/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}t.CustomFields!==void 0&&(b(t.CustomFields,{instancePath:a+"/Cust\
omFields",parentData:t,parentDataProperty:"CustomFields",rootData:l,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.
errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated={props:{id:!0,closeReason:!0,closeNotes:!0,
CustomFields:!0},dynamicProps:!1,dynamicItems:!1};var ve=L;var x={type:"object",required:["id","name","cliName","type"],properties:{id:{type:"string"},name:{type:"string"},cliName:{
type:"string"},type:{anyOf:[{type:"string",enum:["shortText","longText","number","boolean","date","singleSelect","multiS\
elect","tagsSelect","user","role","url","html","markdown","grid","timer","attachments","internal"]},{type:"string"}]},description:{
type:"string"},required:{type:"boolean"},isReadOnly:{type:"boolean"},system:{type:"boolean"},content:{type:"boolean"},selectValues:{
type:["array","null"],items:{type:"string"}},associatedToAll:{type:"boolean"},associatedTypes:{type:["array","null"],items:{
type:"string"}},columns:{type:["array","null"],items:{$ref:"GridColumn"}},validationRegex:{type:"string"},closeForm:{type:"\
boolean"},unsearchable:{type:"boolean"},hidden:{type:"boolean"},sla:{type:"integer",format:"int64"},version:{type:"integ\
er",format:"int64"},modified:{type:"string",format:"date-time"}}},ke={type:"object",required:["key"],properties:{key:{type:"\
string"},displayName:{type:"string"},type:{type:"string"},required:{type:"boolean"},selectValues:{type:["array","null"],
items:{type:"string"}}}};function S(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.key===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0&&typeof t.key!="string"){
let r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),i++}if(t.displayName!==void 0&&typeof t.displayName!="string"){let r={instancePath:a+"/\
displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.type!==void 0&&typeof t.type!="string"){let r={instancePath:a+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.required!==
void 0&&typeof t.required!="boolean"){let r={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.selectValues!==void 0){let r=t.
selectValues;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/selectValues",schemaPath:"#/properties/selectValues\
/type",keyword:"type",params:{type:ke.properties.selectValues.type},message:"must be array,null"};e===null?e=[s]:e.push(
s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/selectV\
alues/"+n,schemaPath:"#/properties/selectValues/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[p]:e.push(p),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={props:{key:!0,displayName:!0,
type:!0,required:!0,selectValues:!0},dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:a="",parentData:m,parentDataProperty:f,
rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}
if(t.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),i++}if(t.cliName===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cliName"},message:"must have required property 'cliName'"};e===null?
e=[s]:e.push(s),i++}if(t.type===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),i++}if(t.id!==void 0&&typeof t.id!="string"){
let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:a+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.
cliName!==void 0&&typeof t.cliName!="string"){let s={instancePath:a+"/cliName",schemaPath:"#/properties/cliName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let s=t.type,n=i,
p=!1,u=i;if(typeof s!="string"){let g={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(!(s==="shortText"||s==="longText"||s===
"number"||s==="boolean"||s==="date"||s==="singleSelect"||s==="multiSelect"||s==="tagsSelect"||s==="user"||s==="role"||s===
"url"||s==="html"||s==="markdown"||s==="grid"||s==="timer"||s==="attachments"||s==="internal")){let g={instancePath:a+"/\
type",schemaPath:"#/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:x.properties.type.anyOf[0].enum},
message:"must be equal to one of the allowed values"};e===null?e=[g]:e.push(g),i++}var r=u===i;p=p||r;let d=i;if(typeof s!=
"string"){let g={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[g]:e.push(g),i++}var r=d===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{
let g={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[g]:e.push(g),i++}}if(t.description!==void 0&&typeof t.description!="string"){let s={instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(t.required!==void 0&&typeof t.required!="boolean"){let s={instancePath:a+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}
if(t.isReadOnly!==void 0&&typeof t.isReadOnly!="boolean"){let s={instancePath:a+"/isReadOnly",schemaPath:"#/properties/i\
sReadOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.system!==
void 0&&typeof t.system!="boolean"){let s={instancePath:a+"/system",schemaPath:"#/properties/system/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.content!==void 0&&typeof t.content!=
"boolean"){let s={instancePath:a+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.selectValues!==void 0){let s=t.selectValues;if(!Array.isArray(
s)&&s!==null){let n={instancePath:a+"/selectValues",schemaPath:"#/properties/selectValues/type",keyword:"type",params:{type:x.
properties.selectValues.type},message:"must be array,null"};e===null?e=[n]:e.push(n),i++}if(Array.isArray(s)){let n=s.length;
for(let p=0;p<n;p++)if(typeof s[p]!="string"){let u={instancePath:a+"/selectValues/"+p,schemaPath:"#/properties/selectVa\
lues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}if(t.associatedToAll!==
void 0&&typeof t.associatedToAll!="boolean"){let s={instancePath:a+"/associatedToAll",schemaPath:"#/properties/associate\
dToAll/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.associatedTypes!==
void 0){let s=t.associatedTypes;if(!Array.isArray(s)&&s!==null){let n={instancePath:a+"/associatedTypes",schemaPath:"#/p\
roperties/associatedTypes/type",keyword:"type",params:{type:x.properties.associatedTypes.type},message:"must be array,nu\
ll"};e===null?e=[n]:e.push(n),i++}if(Array.isArray(s)){let n=s.length;for(let p=0;p<n;p++)if(typeof s[p]!="string"){let u={
instancePath:a+"/associatedTypes/"+p,schemaPath:"#/properties/associatedTypes/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}if(t.columns!==void 0){let s=t.columns;if(!Array.isArray(
s)&&s!==null){let n={instancePath:a+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:x.properties.
columns.type},message:"must be array,null"};e===null?e=[n]:e.push(n),i++}if(Array.isArray(s)){let n=s.length;for(let p=0;p<
n;p++)S(s[p],{instancePath:a+"/columns/"+p,parentData:s,parentDataProperty:p,rootData:l,dynamicAnchors:y})||(e=e===null?
S.errors:e.concat(S.errors),i=e.length)}}if(t.validationRegex!==void 0&&typeof t.validationRegex!="string"){let s={instancePath:a+
"/validationRegex",schemaPath:"#/properties/validationRegex/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}if(t.closeForm!==void 0&&typeof t.closeForm!="boolean"){let s={instancePath:a+"/c\
loseForm",schemaPath:"#/properties/closeForm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(t.unsearchable!==void 0&&typeof t.unsearchable!="boolean"){let s={instancePath:a+"/unsearcha\
ble",schemaPath:"#/properties/unsearchable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(t.hidden!==void 0&&typeof t.hidden!="boolean"){let s={instancePath:a+"/hidden",schemaPath:"#/prop\
erties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.
sla!==void 0){let s=t.sla;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/sla",schemaPath:"\
#/properties/sla/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(t.
version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:a+"/vers\
ion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[n]:e.push(n),i++}}if(t.modified!==void 0){let s=t.modified;if(typeof s=="string"){if(!h.test(s)){let n={instancePath:a+
"/modified",schemaPath:"#/properties/modified/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/modified",schemaPath:"#/properties/modifi\
ed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return T.
errors=e,i===0}T.evaluated={props:{id:!0,name:!0,cliName:!0,type:!0,description:!0,required:!0,isReadOnly:!0,system:!0,content:!0,
selectValues:!0,associatedToAll:!0,associatedTypes:!0,columns:!0,validationRegex:!0,closeForm:!0,unsearchable:!0,hidden:!0,
sla:!0,version:!0,modified:!0},dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:a="",parentData:m,parentDataProperty:f,
rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Array.isArray(t)){let r=t.length;for(let s=0;s<r;s++)T(t[s],{instancePath:a+"/"+s,parentData:t,parentDataProperty:s,
rootData:l,dynamicAnchors:y})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===
0}L.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ie=J,Ae={type:"object",required:["data","total"],properties:{
total:{type:"integer",format:"int64"},data:{type:["array","null"],items:{$ref:"Incident"}}}};function J(t,{instancePath:a="",
parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(t.total===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[r]:e.push(r),i++}if(t.total!==void 0){
let r=t.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/total",schemaPath:"#/pro\
perties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
data!==void 0){let r=t.data;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/data",schemaPath:"#/properties/data/\
type",keyword:"type",params:{type:Ae.properties.data.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)v(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:l,
dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}}}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated=
{props:{total:!0,data:!0},dynamicProps:!1,dynamicItems:!1};var De=z;function z(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.filter!==void 0&&(N(t.filter,{instancePath:a+"/filter",parentData:t,parentDataProperty:"filter",rootData:l,dynamicAnchors:y})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.userFilter!==void 0&&typeof t.userFilter!="boolean"){let r={instancePath:a+
"/userFilter",schemaPath:"#/properties/userFilter/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated={props:{filter:!0,userFilter:!0},dynamicProps:!1,
dynamicItems:!1};var qe=G,C={type:"object",required:["name"],dependentRequired:{id:["version"]},properties:{id:{type:"st\
ring"},version:{type:"integer",format:"int64",minimum:-1},name:{type:"string"},type:{type:"string"},severity:{$ref:"Inci\
dentSeverity"},status:{$ref:"IncidentStatus"},details:{type:"string"},owner:{type:"string"},labels:{type:["array","null"],
items:{$ref:"IncidentLabel"}},CustomFields:{$ref:"CustomFields"},customFields:{$ref:"CustomFields"},createInvestigation:{
type:"boolean"},playbookId:{type:"string"},occurred:{type:"string",format:"date-time"},created:{type:"string",format:"da\
te-time"},modified:{type:"string",format:"date-time"},dueDate:{type:"string",format:"date-time"},reminder:{type:"string",
format:"date-time"},sla:{type:"number"},phase:{type:"string"},category:{type:"string"},parent:{type:"string"},linkedIncidents:{
type:["array","null"],items:{type:"string"}},roles:{type:["array","null"],items:{type:"string"}},account:{type:"string"},
canvases:{type:["array","null"],items:{type:"string"}},investigationId:{type:"string"},runStatus:{type:"string"},closed:{
type:"string",format:"date-time"},closeReason:{$ref:"CloseReason"},closeNotes:{type:"string"},reason:{type:"string"},sourceBrand:{
type:"string"},sourceInstance:{type:"string"},rawJSON:{type:"string"},rawName:{type:"string"},rawType:{type:"string"},rawCategory:{
type:"string"},rawPhase:{type:"string"},rawCloseReason:{type:"string"},activated:{type:"string",format:"date-time"},activatingingUserId:{
type:"string"},closingUserId:{type:"string"},lastOpen:{type:"string",format:"date-time"},openDuration:{type:"integer",format:"\
int64"},notifyTime:{type:"string",format:"date-time"},autime:{type:"integer",format:"int64"},linkedCount:{type:"integer",
format:"int64"},droppedCount:{type:"integer",format:"int64"},hasRole:{type:"boolean"},previousRoles:{type:["array","null"],
items:{type:"string"}},isPlayground:{type:"boolean"},sortValues:{type:["array","null"],items:{type:"string"}},ShardID:{type:"\
integer",format:"int64"}}};function G(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&typeof t.id!="string"){
let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<-1||isNaN(r))){let s={instancePath:a+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must b\
e >= -1"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){let r={instancePath:a+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
type!==void 0&&typeof t.type!="string"){let r={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.severity!==void 0&&(q(t.severity,{instancePath:a+
"/severity",parentData:t,parentDataProperty:"severity",rootData:l,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length)),t.status!==void 0&&(w(t.status,{instancePath:a+"/status",parentData:t,parentDataProperty:"status",rootData:l,
dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.details!==void 0&&typeof t.details!="string"){
let r={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.owner!==void 0&&typeof t.owner!="string"){let r={instancePath:a+"/owne\
r",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.labels!==void 0){let r=t.labels;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:C.properties.labels.type},message:"must be array,null"};e===null?e=
[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)D(r[n],{instancePath:a+"/labels/"+n,parentData:r,
parentDataProperty:n,rootData:l,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)}}if(t.CustomFields!==
void 0&&(b(t.CustomFields,{instancePath:a+"/CustomFields",parentData:t,parentDataProperty:"CustomFields",rootData:l,dynamicAnchors:y})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.customFields!==void 0&&(b(t.customFields,{instancePath:a+"/custom\
Fields",parentData:t,parentDataProperty:"customFields",rootData:l,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length)),t.createInvestigation!==void 0&&typeof t.createInvestigation!="boolean"){let r={instancePath:a+"/createInve\
stigation",schemaPath:"#/properties/createInvestigation/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[r]:e.push(r),i++}if(t.playbookId!==void 0&&typeof t.playbookId!="string"){let r={instancePath:a+"/pl\
aybookId",schemaPath:"#/properties/playbookId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.occurred!==void 0){let r=t.occurred;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+
"/occurred",schemaPath:"#/properties/occurred/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/occurred",schemaPath:"#/properties/occurr\
ed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.created!==void 0){
let r=t.created;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/created",schemaPath:"#/properties/created/\
format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[s]:e.push(s),i++}}if(t.modified!==void 0){let r=t.modified;if(typeof r=="string"){if(!h.test(
r)){let s={instancePath:a+"/modified",schemaPath:"#/properties/modified/format",keyword:"format",params:{format:"date-ti\
me"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/modified",schemaPath:"\
#/properties/modified/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(t.dueDate!==void 0){let r=t.dueDate;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/dueDate",schemaPath:"\
#/properties/dueDate/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.reminder!==void 0){let r=t.reminder;if(typeof r==
"string"){if(!h.test(r)){let s={instancePath:a+"/reminder",schemaPath:"#/properties/reminder/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/\
reminder",schemaPath:"#/properties/reminder/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.sla!==void 0){let r=t.sla;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:a+"/sla",
schemaPath:"#/properties/sla/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(
s),i++}}if(t.phase!==void 0&&typeof t.phase!="string"){let r={instancePath:a+"/phase",schemaPath:"#/properties/phase/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.category!==void 0&&
typeof t.category!="string"){let r={instancePath:a+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.parent!==void 0&&typeof t.parent!="string"){let r={
instancePath:a+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t.linkedIncidents!==void 0){let r=t.linkedIncidents;if(!Array.isArray(r)&&r!==null){
let s={instancePath:a+"/linkedIncidents",schemaPath:"#/properties/linkedIncidents/type",keyword:"type",params:{type:C.properties.
linkedIncidents.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/linkedIncidents/"+n,schemaPath:"#/properties/linkedIncidents/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.roles!==void 0){
let r=t.roles;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:C.properties.roles.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/roles/"+n,schemaPath:"#/propert\
ies/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.
account!==void 0&&typeof t.account!="string"){let r={instancePath:a+"/account",schemaPath:"#/properties/account/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.canvases!==void 0){let r=t.canvases;
if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/canvases",schemaPath:"#/properties/canvases/type",keyword:"type",
params:{type:C.properties.canvases.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/canvases/"+n,schemaPath:"#/properti\
es/canvases/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.
investigationId!==void 0&&typeof t.investigationId!="string"){let r={instancePath:a+"/investigationId",schemaPath:"#/pro\
perties/investigationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.runStatus!==void 0&&typeof t.runStatus!="string"){let r={instancePath:a+"/runStatus",schemaPath:"#/properties/runSt\
atus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.closed!==void 0){
let r=t.closed;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/closed",schemaPath:"#/properties/closed/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}}if(t.closeReason!==void 0&&(P(t.closeReason,{instancePath:a+"/closeReason",parentData:t,
parentDataProperty:"closeReason",rootData:l,dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.closeNotes!==
void 0&&typeof t.closeNotes!="string"){let r={instancePath:a+"/closeNotes",schemaPath:"#/properties/closeNotes/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.reason!==void 0&&typeof t.reason!=
"string"){let r={instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.sourceBrand!==void 0&&typeof t.sourceBrand!="string"){let r={instancePath:a+
"/sourceBrand",schemaPath:"#/properties/sourceBrand/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.sourceInstance!==void 0&&typeof t.sourceInstance!="string"){let r={instancePath:a+"/so\
urceInstance",schemaPath:"#/properties/sourceInstance/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),i++}if(t.rawJSON!==void 0&&typeof t.rawJSON!="string"){let r={instancePath:a+"/rawJSON",schemaPath:"\
#/properties/rawJSON/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.rawName!==void 0&&typeof t.rawName!="string"){let r={instancePath:a+"/rawName",schemaPath:"#/properties/rawName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.rawType!==void 0&&typeof t.
rawType!="string"){let r={instancePath:a+"/rawType",schemaPath:"#/properties/rawType/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.rawCategory!==void 0&&typeof t.rawCategory!="string"){
let r={instancePath:a+"/rawCategory",schemaPath:"#/properties/rawCategory/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.rawPhase!==void 0&&typeof t.rawPhase!="string"){let r={instancePath:a+
"/rawPhase",schemaPath:"#/properties/rawPhase/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.rawCloseReason!==void 0&&typeof t.rawCloseReason!="string"){let r={instancePath:a+"/rawClo\
seReason",schemaPath:"#/properties/rawCloseReason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.activated!==void 0){let r=t.activated;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+
"/activated",schemaPath:"#/properties/activated/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/activated",schemaPath:"#/properties/act\
ivated/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.activatingingUserId!==
void 0&&typeof t.activatingingUserId!="string"){let r={instancePath:a+"/activatingingUserId",schemaPath:"#/properties/ac\
tivatingingUserId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
closingUserId!==void 0&&typeof t.closingUserId!="string"){let r={instancePath:a+"/closingUserId",schemaPath:"#/propertie\
s/closingUserId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
lastOpen!==void 0){let r=t.lastOpen;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/lastOpen",schemaPath:"\
#/properties/lastOpen/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastOpen",schemaPath:"#/properties/lastOpen/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.openDuration!==void 0){let r=t.openDuration;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/openDuration",schemaPath:"#/properties\
/openDuration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.
notifyTime!==void 0){let r=t.notifyTime;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/notifyTime",schemaPath:"\
#/properties/notifyTime/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/notifyTime",schemaPath:"#/properties/notifyTime/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.autime!==void 0){let r=t.autime;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/autime",schemaPath:"#/properties/autim\
e/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.linkedCount!==
void 0){let r=t.linkedCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/linkedCoun\
t",schemaPath:"#/properties/linkedCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}}if(t.droppedCount!==void 0){let r=t.droppedCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:a+"/droppedCount",schemaPath:"#/properties/droppedCount/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.hasRole!==void 0&&typeof t.hasRole!="boolean"){let r={
instancePath:a+"/hasRole",schemaPath:"#/properties/hasRole/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[r]:e.push(r),i++}if(t.previousRoles!==void 0){let r=t.previousRoles;if(!Array.isArray(r)&&r!==null){
let s={instancePath:a+"/previousRoles",schemaPath:"#/properties/previousRoles/type",keyword:"type",params:{type:C.properties.
previousRoles.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<
s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/previousRoles/"+n,schemaPath:"#/properties/previousRoles/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.isPlayground!==
void 0&&typeof t.isPlayground!="boolean"){let r={instancePath:a+"/isPlayground",schemaPath:"#/properties/isPlayground/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.sortValues!==void 0){
let r=t.sortValues;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/sortValues",schemaPath:"#/properties/sortValu\
es/type",keyword:"type",params:{type:C.properties.sortValues.type},message:"must be array,null"};e===null?e=[s]:e.push(s),
i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/sortValues\
/"+n,schemaPath:"#/properties/sortValues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}}if(t.ShardID!==void 0){let r=t.ShardID;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:a+"/ShardID",schemaPath:"#/properties/ShardID/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0&&t.version===void 0){let r={instancePath:a,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"id",missingProperty:"version",depsCount:1,deps:"versi\
on"},message:"must have property version when property id is present"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.
errors=e,i===0}G.evaluated={props:{id:!0,version:!0,name:!0,type:!0,severity:!0,status:!0,details:!0,owner:!0,labels:!0,
CustomFields:!0,customFields:!0,createInvestigation:!0,playbookId:!0,occurred:!0,created:!0,modified:!0,dueDate:!0,reminder:!0,
sla:!0,phase:!0,category:!0,parent:!0,linkedIncidents:!0,roles:!0,account:!0,canvases:!0,investigationId:!0,runStatus:!0,
closed:!0,closeReason:!0,closeNotes:!0,reason:!0,sourceBrand:!0,sourceInstance:!0,rawJSON:!0,rawName:!0,rawType:!0,rawCategory:!0,
rawPhase:!0,rawCloseReason:!0,activated:!0,activatingingUserId:!0,closingUserId:!0,lastOpen:!0,openDuration:!0,notifyTime:!0,
autime:!0,linkedCount:!0,droppedCount:!0,hasRole:!0,previousRoles:!0,isPlayground:!0,sortValues:!0,ShardID:!0},dynamicProps:!1,
dynamicItems:!1};var Ne=Z;function Z(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[r]:e.push(r),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(te(r)<1){let s={instancePath:a+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<-1||isNaN(r))){let s={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated=
{props:{id:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var Ce=W,Fe={type:"object",required:["id","investigation"],properties:{
id:{type:"string"},version:{type:"integer",format:"int64"},error:{type:["string","null"]},investigation:{$ref:"Investiga\
tion"},invPlaybook:{}}},X={type:"object",required:["id"],properties:{id:{type:"string"},version:{type:"integer",format:"\
int64"},name:{type:"string"},status:{type:"number"},type:{type:"number"},category:{type:"string"},details:{type:"string"},
runStatus:{type:"string"},creatingUserId:{type:"string"},users:{type:["array","null"],items:{type:"string"}},entryUsers:{
type:["array","null"],items:{type:"string"}},tags:{type:["array","null"],items:{type:"string"}},created:{type:"string",format:"\
date-time"},modified:{type:"string",format:"date-time"},lastOpen:{type:"string",format:"date-time"},closed:{type:"string",
format:"date-time"},highPriority:{type:"boolean"}}};function V(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,
dynamicAnchors:y={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&
typeof t.id!="string"){let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){let r={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[s]:e.push(s),i++}}if(t.type!==void 0){let r=t.type;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:a+"/typ\
e",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.
push(s),i++}}if(t.category!==void 0&&typeof t.category!="string"){let r={instancePath:a+"/category",schemaPath:"#/proper\
ties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.details!==
void 0&&typeof t.details!="string"){let r={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.runStatus!==void 0&&typeof t.runStatus!=
"string"){let r={instancePath:a+"/runStatus",schemaPath:"#/properties/runStatus/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.creatingUserId!==void 0&&typeof t.creatingUserId!="strin\
g"){let r={instancePath:a+"/creatingUserId",schemaPath:"#/properties/creatingUserId/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.users!==void 0){let r=t.users;if(!Array.isArray(r)&&
r!==null){let s={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:X.properties.users.
type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)
if(typeof r[n]!="string"){let p={instancePath:a+"/users/"+n,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.entryUsers!==void 0){let r=t.entryUsers;if(!Array.
isArray(r)&&r!==null){let s={instancePath:a+"/entryUsers",schemaPath:"#/properties/entryUsers/type",keyword:"type",params:{
type:X.properties.entryUsers.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){let s=r.
length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/entryUsers/"+n,schemaPath:"#/properties/ent\
ryUsers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}if(t.
tags!==void 0){let r=t.tags;if(!Array.isArray(r)&&r!==null){let s={instancePath:a+"/tags",schemaPath:"#/properties/tags/\
type",keyword:"type",params:{type:X.properties.tags.type},message:"must be array,null"};e===null?e=[s]:e.push(s),i++}if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let p={instancePath:a+"/tags/"+n,schemaPath:"#/\
properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}
if(t.created!==void 0){let r=t.created;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/created",schemaPath:"\
#/properties/created/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.modified!==void 0){let r=t.modified;if(typeof r==
"string"){if(!h.test(r)){let s={instancePath:a+"/modified",schemaPath:"#/properties/modified/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/\
modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(t.lastOpen!==void 0){let r=t.lastOpen;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+
"/lastOpen",schemaPath:"#/properties/lastOpen/format",keyword:"format",params:{format:"date-time"},message:'must match f\
ormat "date-time"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:a+"/lastOpen",schemaPath:"#/properties/lastOp\
en/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.closed!==void 0){
let r=t.closed;if(typeof r=="string"){if(!h.test(r)){let s={instancePath:a+"/closed",schemaPath:"#/properties/closed/for\
mat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:a+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}}if(t.highPriority!==void 0&&typeof t.highPriority!="boolean"){let r={instancePath:a+
"/highPriority",schemaPath:"#/properties/highPriority/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:{id:!0,version:!0,name:!0,
status:!0,type:!0,category:!0,details:!0,runStatus:!0,creatingUserId:!0,users:!0,entryUsers:!0,tags:!0,created:!0,modified:!0,
lastOpen:!0,closed:!0,highPriority:!0},dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:a="",parentData:m,parentDataProperty:f,
rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}
if(t.investigation===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
nvestigation"},message:"must have required property 'investigation'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&typeof t.
id!="string"){let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.error!==void 0){let r=t.error;if(typeof r!="strin\
g"&&r!==null){let s={instancePath:a+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:Fe.properties.
error.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}}t.investigation!==void 0&&(V(t.investigation,{instancePath:a+
"/investigation",parentData:t,parentDataProperty:"investigation",rootData:l,dynamicAnchors:y})||(e=e===null?V.errors:e.concat(
V.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={props:{id:!0,version:!0,error:!0,investigation:!0,
invPlaybook:!0},dynamicProps:!1,dynamicItems:!1};var Oe=H;var je={type:"object",required:["id","status","title","detail","error"],properties:{id:{const:"errOptimisticLock"},status:{
const:400},title:{type:"string"},detail:{type:"string"},error:{type:"string"},encrypted:{type:["boolean","null"]},multires:{}}};
function U(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){let e=null,i=0,o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),i++}if(t.title===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(t.detail===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detai\
l'"};e===null?e=[r]:e.push(r),i++}if(t.error===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}if(t.id!==void 0&&
t.id!=="errOptimisticLock"){let r={instancePath:a+"/id",schemaPath:"#/properties/id/const",keyword:"const",params:{allowedValue:"\
errOptimisticLock"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.status!==void 0&&t.status!==400){
let r={instancePath:a+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:400},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(t.detail!==void 0&&typeof t.detail!="string"){let r={instancePath:a+"/detail",schemaPath:"#/propert\
ies/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.error!==
void 0&&typeof t.error!="string"){let r={instancePath:a+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.encrypted!==void 0){let r=t.encrypted;if(typeof r!=
"boolean"&&r!==null){let s={instancePath:a+"/encrypted",schemaPath:"#/properties/encrypted/type",keyword:"type",params:{
type:je.properties.encrypted.type},message:"must be boolean,null"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.
errors=e,i===0}U.evaluated={props:{id:!0,status:!0,title:!0,detail:!0,error:!0,encrypted:!0,multires:!0},dynamicProps:!1,
dynamicItems:!1};function H(t,{instancePath:a="",parentData:m,parentDataProperty:f,rootData:l=t,dynamicAnchors:y={}}={}){
let e=null,i=0,o=H.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=i,s=!1,n=i;U(t,{instancePath:a,
parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:y})||(e=e===null?U.errors:e.concat(U.errors),i=e.length);var g=n===
i;if(s=s||g,g){var p={};p.id=!0,p.status=!0,p.title=!0,p.detail=!0,p.error=!0,p.encrypted=!0,p.multires=!0}let u=i;I(t,{
instancePath:a,parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:y})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length);var g=u===i;s=s||g,g&&p!==!0&&(p=p||{},p.id=!0,p.status=!0,p.title=!0,p.detail=!0,p.error=!0,p.encrypted=!0,
p.multires=!0);let d=i;A(t,{instancePath:a,parentData:m,parentDataProperty:f,rootData:l,dynamicAnchors:y})||(e=e===null?
A.errors:e.concat(A.errors),i=e.length);var g=d===i;if(s=s||g,g&&p!==!0&&(p=p||{},p.reply=!0),s)i=r,e!==null&&(r?e.length=
r:e=null);else{let c={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};e===null?e=[c]:e.push(c),i++}return H.errors=e,o.props=p,i===0}H.evaluated={dynamicProps:!0,dynamicItems:!1};return le(Re);})();
