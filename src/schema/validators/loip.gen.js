// Made by scripts/gen from schemas/loip.schema.json.
// @ts-nocheck
/* eslint-disable */
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"properties":{"kind":0,"record":0,"record_note":0,"id":0,"title":0,"period":0,"edition":0,"approved_by":0,"editions":0,"covers":0,"also_serves_as":0,"vision":0,"values":0,"part_of":0,"reported_to":0,"themes":0,"needs":0,"poorer_communities":0,"inequality":0,"participation":0,"consulted":0,"why_these":0,"representations":0,"statement":0,"resources":0,"prevention":0,"national_link":0,"signatories":0,"island_communities":0,"documents":0,"review":0,"contributions":0,"outcomes":0,"outcomes_seen":0,"measures":0,"actions":0,"notes":0}};
const pattern3 = new RegExp("[0-9] ?(%|per ?cent)|[0-9a-z] (years?|months?) (longer|shorter|sooner|earlier)", "u");
const pattern4 = new RegExp("[0-9]|year|month", "u");
const pattern8 = new RegExp("^[^\\n]*\\n?$", "u");
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"properties":{}};

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "full") || (data === "partial"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err1);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"properties":{}};

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"properties":{}};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"properties":{}};
const schema24 = {"properties":{"from":0,"to":0,"as_published":0}};
const schema25 = {"properties":{}};



function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "as_published"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_published !== undefined){
let data2 = data.as_published;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err1 = {instancePath:instancePath+"/as_published",schemaPath:"#/properties/as_published/type",keyword:"type",params:{}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate60(data, {instancePath}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate59.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema26 = {"properties":{"label":0,"status":0,"approved_by":0,"published_on":0,"url":0,"other_form":0,"replaces":0,"corrects":0,"adopted_from":0,"notes":0}};
const pattern7 = new RegExp("^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))", "u");
const schema27 = {"properties":{}};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((data === "draft") || (data === "consultation")) || (data === "approved")) || (data === "published")) || (data === "superseded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err1);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"properties":{"body":0,"on":0,"minute":0}};
const schema29 = {"properties":{}};



function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "body") || (key0 === "on")) || (key0 === "minute"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.minute !== undefined){
if(!(validate55(data.minute, {instancePath:instancePath+"/minute"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"properties":{}};


const schema31 = {"properties":{}};


const schema32 = {"properties":{}};

function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"properties":{}};

function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"properties":{}};

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.status !== undefined){
if(!(validate67(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
let data2 = data.approved_by;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{}};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern8.test(data2)){
const err7 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data2[i0], {instancePath:instancePath+"/approved_by/" + i0}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
}
if(data.published_on !== undefined){
if(!(validate57(data.published_on, {instancePath:instancePath+"/published_on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.other_form !== undefined){
if(!(validate78(data.other_form, {instancePath:instancePath+"/other_form"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate80(data.replaces, {instancePath:instancePath+"/replaces"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.corrects !== undefined){
let data8 = data.corrects;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err8 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/type",keyword:"type",params:{}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.adopted_from !== undefined){
if(!(validate78(data.adopted_from, {instancePath:instancePath+"/adopted_from"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"properties":{"id":0,"label":0,"status":0,"period":0,"approved_by":0,"published_on":0,"url":0,"other_form":0,"replaces":0,"corrects":0,"adopted_from":0,"notes":0}};

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.label !== undefined){
let data1 = data.label;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.status !== undefined){
if(!(validate67(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
let data4 = data.approved_by;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err7 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern8.test(data4)){
const err9 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data4[i0], {instancePath:instancePath+"/approved_by/" + i0}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
}
if(data.published_on !== undefined){
if(!(validate57(data.published_on, {instancePath:instancePath+"/published_on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.other_form !== undefined){
if(!(validate78(data.other_form, {instancePath:instancePath+"/other_form"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate80(data.replaces, {instancePath:instancePath+"/replaces"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.corrects !== undefined){
let data10 = data.corrects;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err10 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/type",keyword:"type",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.adopted_from !== undefined){
if(!(validate78(data.adopted_from, {instancePath:instancePath+"/adopted_from"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"properties":{}};

function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"properties":{"title":0,"kind":0,"how":0,"url":0,"notes":0}};

function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "kind")) || (key0 === "how")) || (key0 === "url")) || (key0 === "notes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(!(validate78(data0, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.how !== undefined){
if(typeof data.how !== "string"){
const err5 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"properties":{}};
const schema39 = {"properties":{"body":0,"how_often":0,"what":0,"notes":0}};

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "body") || (key0 === "how_often")) || (key0 === "what")) || (key0 === "notes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.how_often !== undefined){
if(typeof data.how_often !== "string"){
const err5 = {instancePath:instancePath+"/how_often",schemaPath:"#/properties/how_often/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.what !== undefined){
if(typeof data.what !== "string"){
const err6 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"properties":{}};
const schema41 = {"properties":{"id":0,"title":0,"called":0,"summary":0,"measures":0,"notes":0}};
const schema42 = {"properties":{}};
const schema43 = {"properties":{"id":0,"name":0,"outcomes":0,"unit":0,"direction":0,"wording":0,"horizon":0,"baseline":0,"target":0,"targets":0,"actuals":0,"comparators":0,"source":0,"lag":0,"next_release":0,"break":0,"status":0,"why":0,"disaggregated_by":0,"participation":0,"notes":0}};
const schema44 = {"properties":{}};
const schema45 = {"properties":{"value":0,"as_at":0,"as_published":0}};
const schema46 = {"properties":{}};


const schema47 = {"properties":{}};



function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "as_at")) || (key0 === "as_published"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.value !== undefined){
if(!(validate57(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_at !== undefined){
if(!(validate57(data.as_at, {instancePath:instancePath+"/as_at"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_published !== undefined){
let data2 = data.as_published;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err1 = {instancePath:instancePath+"/as_published",schemaPath:"#/properties/as_published/type",keyword:"type",params:{}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate120(data, {instancePath}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate119.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema48 = {"properties":{}};
const schema49 = {"properties":{"value":0,"test":0,"by":0,"as_published":0}};

function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "test")) || (key0 === "by")) || (key0 === "as_published"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.value !== undefined){
if(!(validate57(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data1 = data.test;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
if(!((((data1 === "at least") || (data1 === "at most")) || (data1 === "exactly")) || (data1 === "change by"))){
const err2 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.by !== undefined){
if(!(validate57(data.by, {instancePath:instancePath+"/by"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_published !== undefined){
let data3 = data.as_published;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err3 = {instancePath:instancePath+"/as_published",schemaPath:"#/properties/as_published/type",keyword:"type",params:{}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate128(data, {instancePath}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate127.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema50 = {"properties":{"value":0,"as_at":0,"published_in":0,"provisional":0,"restated":0}};
const schema51 = {"properties":{}};
const pattern16 = new RegExp("^([Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE)$", "u");

function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE)$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "as_at")) || (key0 === "published_in")) || (key0 === "provisional")) || (key0 === "restated"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
if(!(validate57(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_at !== undefined){
if(!(validate57(data.as_at, {instancePath:instancePath+"/as_at"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.published_in !== undefined){
if(typeof data.published_in !== "string"){
const err3 = {instancePath:instancePath+"/published_in",schemaPath:"#/properties/published_in/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.provisional !== undefined){
if(!(validate137(data.provisional, {instancePath:instancePath+"/provisional"}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.restated !== undefined){
if(typeof data.restated !== "string"){
const err4 = {instancePath:instancePath+"/restated",schemaPath:"#/properties/restated/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"properties":{"place":0,"value":0,"as_at":0,"as_published":0}};

function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "place") || (key0 === "value")) || (key0 === "as_at")) || (key0 === "as_published"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.place !== undefined){
if(typeof data.place !== "string"){
const err3 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.value !== undefined){
if(!(validate57(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_at !== undefined){
if(!(validate57(data.as_at, {instancePath:instancePath+"/as_at"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.as_published !== undefined){
let data3 = data.as_published;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err4 = {instancePath:instancePath+"/as_published",schemaPath:"#/properties/as_published/type",keyword:"type",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"properties":{"from":0,"why":0}};

function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "from") || (key0 === "why"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err3 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.outcomes !== undefined){
if(!(validate80(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(typeof data.unit !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.direction !== undefined){
let data4 = data.direction;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((((data4 === "up") || (data4 === "down")) || (data4 === "keep")) || (data4 === "within"))){
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.wording !== undefined){
let data5 = data.wording;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((data5 === "as published") || (data5 === "paraphrased")) || (data5 === "not seen"))){
const err9 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.horizon !== undefined){
let data6 = data.horizon;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
if(!(((data6 === "short") || (data6 === "medium")) || (data6 === "long"))){
const err11 = {instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate119(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate127(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data9 = data.targets;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err12 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{}};
(vErrors ??= []).push(err12);
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 1){
const err13 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
if(!pattern8.test(data9)){
const err14 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate127(data9[i0], {instancePath:instancePath+"/targets/" + i0}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
}
if(data.actuals !== undefined){
let data11 = data.actuals;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err15 = {instancePath:instancePath+"/actuals",schemaPath:"#/properties/actuals/type",keyword:"type",params:{}};
(vErrors ??= []).push(err15);
errors++;
}
if(typeof data11 === "string"){
if(data11.length < 1){
const err16 = {instancePath:instancePath+"/actuals",schemaPath:"#/properties/actuals/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
if(!pattern8.test(data11)){
const err17 = {instancePath:instancePath+"/actuals",schemaPath:"#/properties/actuals/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate134(data11[i1], {instancePath:instancePath+"/actuals/" + i1}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
}
if(data.comparators !== undefined){
let data13 = data.comparators;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err18 = {instancePath:instancePath+"/comparators",schemaPath:"#/properties/comparators/type",keyword:"type",params:{}};
(vErrors ??= []).push(err18);
errors++;
}
if(typeof data13 === "string"){
if(data13.length < 1){
const err19 = {instancePath:instancePath+"/comparators",schemaPath:"#/properties/comparators/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
if(!pattern8.test(data13)){
const err20 = {instancePath:instancePath+"/comparators",schemaPath:"#/properties/comparators/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate140(data13[i2], {instancePath:instancePath+"/comparators/" + i2}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.lag !== undefined){
if(typeof data.lag !== "string"){
const err22 = {instancePath:instancePath+"/lag",schemaPath:"#/properties/lag/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.next_release !== undefined){
if(!(validate57(data.next_release, {instancePath:instancePath+"/next_release"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.break !== undefined){
if(!(validate145(data.break, {instancePath:instancePath+"/break"}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data19 = data.status;
if(typeof data19 !== "string"){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
errors++;
}
if(!((((data19 === "active") || (data19 === "paused")) || (data19 === "dropped")) || (data19 === "no data"))){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err25 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.disaggregated_by !== undefined){
if(!(validate99(data.disaggregated_by, {instancePath:instancePath+"/disaggregated_by"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.participation !== undefined){
if(!(validate137(data.participation, {instancePath:instancePath+"/participation"}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err0);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "called")) || (key0 === "summary")) || (key0 === "measures")) || (key0 === "notes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.called !== undefined){
if(typeof data.called !== "string"){
const err4 = {instancePath:instancePath+"/called",schemaPath:"#/properties/called/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.measures !== undefined){
if(!(validate115(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate113(data, {instancePath}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate112.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema54 = {"properties":{}};
const schema55 = {"properties":{"summary":0,"section":0,"items":0,"evidence":0,"groups_with_poorer_outcomes":0,"participation_influence":0,"notes":0}};
const schema56 = {"properties":{"id":0,"summary":0,"kind":0,"source":0,"evidence":0}};
const schema57 = {"properties":{}};
const schema58 = {"properties":{}};
const schema59 = {"properties":{"id":0,"title":0,"indicator":0,"value":0,"comparator":0,"comparator_value":0,"year":0,"date":0,"source":0,"url":0,"geography":0,"breakdown":0,"kind":0,"notes":0}};

function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.indicator !== undefined){
if(typeof data.indicator !== "string"){
const err2 = {instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
if(!(validate57(data.value, {instancePath:instancePath+"/value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.comparator !== undefined){
if(typeof data.comparator !== "string"){
const err3 = {instancePath:instancePath+"/comparator",schemaPath:"#/properties/comparator/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.comparator_value !== undefined){
if(!(validate57(data.comparator_value, {instancePath:instancePath+"/comparator_value"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
if(!(validate57(data.year, {instancePath:instancePath+"/year"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate57(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.geography !== undefined){
if(typeof data.geography !== "string"){
const err5 = {instancePath:instancePath+"/geography",schemaPath:"#/properties/geography/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.breakdown !== undefined){
let data11 = data.breakdown;
if(typeof data11 !== "string"){
const err6 = {instancePath:instancePath+"/breakdown",schemaPath:"#/properties/breakdown/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!(((data11 === "place") || (data11 === "group")) || (data11 === "both"))){
const err7 = {instancePath:instancePath+"/breakdown",schemaPath:"#/properties/breakdown/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if(typeof data12 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
if(!((data12 === "place") || (data12 === "interest"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate162(data, {instancePath}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate161.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate161.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate161(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.summary === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "summary")) || (key0 === "kind")) || (key0 === "source")) || (key0 === "evidence"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((data2 === "place") || (data2 === "interest"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate160(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "summary") || (key0 === "section")) || (key0 === "items")) || (key0 === "evidence")) || (key0 === "groups_with_poorer_outcomes")) || (key0 === "participation_influence")) || (key0 === "notes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err3 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.items !== undefined){
let data2 = data.items;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern8.test(data2)){
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate158(data2[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
}
if(data.evidence !== undefined){
if(!(validate160(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.groups_with_poorer_outcomes !== undefined){
if(!(validate99(data.groups_with_poorer_outcomes, {instancePath:instancePath+"/groups_with_poorer_outcomes"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.participation_influence !== undefined){
if(typeof data.participation_influence !== "string"){
const err7 = {instancePath:instancePath+"/participation_influence",schemaPath:"#/properties/participation_influence/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate157(data, {instancePath}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate156.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema60 = {"properties":{"aim":0,"who_is_worse_off":0,"evidence":0,"statement":0}};
const schema61 = {"properties":{"claim":0,"evidence":0,"locator":0,"owner":0,"date":0,"signed_on":0}};
const schema62 = {"properties":{}};
const schema63 = {"properties":{"name":0,"role":0,"organisation":0}};

function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "role")) || (key0 === "organisation"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.organisation !== undefined){
if(typeof data.organisation !== "string"){
const err3 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"properties":{}};

function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate185(data, {instancePath}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate187.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate185(data, {instancePath}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate187(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
validate184.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate184.evaluated = {"items":true,"dynamicProps":true,"dynamicItems":false};


function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signed_on === undefined) && (missing0 = "signed_on")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claim"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.evidence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.locator === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locator"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.owner === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "claim") || (key0 === "evidence")) || (key0 === "locator")) || (key0 === "owner")) || (key0 === "date")) || (key0 === "signed_on"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.claim !== undefined){
let data0 = data.claim;
if(typeof data0 === "string"){
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate55(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.locator !== undefined){
let data2 = data.locator;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err11 = {instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{}};
(vErrors ??= []).push(err11);
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.owner !== undefined){
if(!(validate184(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate57(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.signed_on !== undefined){
if(!(validate57(data.signed_on, {instancePath:instancePath+"/signed_on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "aim") || (key0 === "who_is_worse_off")) || (key0 === "evidence")) || (key0 === "statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.aim !== undefined){
if(typeof data.aim !== "string"){
const err3 = {instancePath:instancePath+"/aim",schemaPath:"#/properties/aim/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.who_is_worse_off !== undefined){
if(typeof data.who_is_worse_off !== "string"){
const err4 = {instancePath:instancePath+"/who_is_worse_off",schemaPath:"#/properties/who_is_worse_off/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate160(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate182(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"properties":{"summary":0,"section":0,"evidence":0,"notes":0}};

function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "summary") || (key0 === "section")) || (key0 === "evidence")) || (key0 === "notes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate160(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"properties":{}};
const schema67 = {"properties":{}};
const schema68 = {"properties":{"who":0,"community_body":0,"how":0,"from":0,"to":0,"when":0,"reach":0,"what_changed":0,"url":0}};

function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.who === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "who"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.who !== undefined){
let data0 = data.who;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.community_body !== undefined){
if(!(validate137(data.community_body, {instancePath:instancePath+"/community_body"}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.how !== undefined){
if(typeof data.how !== "string"){
const err4 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.from !== undefined){
if(!(validate57(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate57(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate57(data.when, {instancePath:instancePath+"/when"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.reach !== undefined){
let data6 = data.reach;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err5 = {instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.what_changed !== undefined){
if(typeof data.what_changed !== "string"){
const err6 = {instancePath:instancePath+"/what_changed",schemaPath:"#/properties/what_changed/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate201(data, {instancePath}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate200.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate199(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate200(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"properties":{}};


const schema70 = {"properties":{}};
const schema71 = {"properties":{"received":0,"summary":0,"how_taken_into_account":0,"considered_on":0,"minute":0,"statement":0}};

function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "received") || (key0 === "summary")) || (key0 === "how_taken_into_account")) || (key0 === "considered_on")) || (key0 === "minute")) || (key0 === "statement"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.received !== undefined){
let data0 = data.received;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err2 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.how_taken_into_account !== undefined){
if(typeof data.how_taken_into_account !== "string"){
const err3 = {instancePath:instancePath+"/how_taken_into_account",schemaPath:"#/properties/how_taken_into_account/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.considered_on !== undefined){
if(!(validate57(data.considered_on, {instancePath:instancePath+"/considered_on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.minute !== undefined){
if(!(validate55(data.minute, {instancePath:instancePath+"/minute"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate182(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate213(data, {instancePath}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate212.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema72 = {"properties":{}};
const schema73 = {"properties":{"statement":0,"items":0}};
const schema74 = {"properties":{"partner":0,"summary":0,"outcome":0,"purpose":0,"kind":0,"amount":0,"period":0,"decided":0,"notes":0}};

function validate222(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema74.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.partner !== undefined){
if(typeof data.partner !== "string"){
const err3 = {instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate80(data.outcome, {instancePath:instancePath+"/outcome"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate99(data.purpose, {instancePath:instancePath+"/purpose"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((((((data4 === "funds") || (data4 === "staff")) || (data4 === "assets")) || (data4 === "in kind")) || (data4 === "other")) || (data4 === "nil"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.amount !== undefined){
let data5 = data.amount;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined){
if(!(validate182(data.decided, {instancePath:instancePath+"/decided"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "statement") || (key0 === "items"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err1 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate222(data1[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate221(data, {instancePath}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate220.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema75 = {"properties":{}};
const schema76 = {"properties":{"statement":0,"set":0,"document":0}};

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "statement") || (key0 === "set")) || (key0 === "document"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err1 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.set !== undefined){
let data1 = data.set;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err2 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.document !== undefined){
if(!(validate55(data.document, {instancePath:instancePath+"/document"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate231(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate232(data, {instancePath}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate231.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema77 = {"properties":{}};
const schema78 = {"properties":{"title":0,"kind":0,"url":0,"date":0}};

function validate238(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "kind")) || (key0 === "url")) || (key0 === "date"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate57(data.date, {instancePath:instancePath+"/date"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate237(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate238(data, {instancePath}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate237.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema79 = {"properties":{"summary":0,"cycle":0,"next_due":0,"statement":0}};

function validate243(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "summary") || (key0 === "cycle")) || (key0 === "next_due")) || (key0 === "statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.cycle !== undefined){
if(typeof data.cycle !== "string"){
const err5 = {instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.next_due !== undefined){
if(!(validate57(data.next_due, {instancePath:instancePath+"/next_due"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate182(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"properties":{}};
const schema81 = {"properties":{"id":0,"title":0,"theme":0,"parent":0,"improvement":0,"period":0,"wording":0,"horizon":0,"national_outcomes":0,"consistency_note":0,"inequality":0,"why_priority":0,"ambition_rationale":0,"needs_refs":0,"participation_influence":0,"what_will_be_different":0,"prevention":0,"lead":0,"partners":0,"measures":0,"baseline":0,"target":0,"actions":0,"status":0,"closed":0,"replaced_by":0,"touches":0,"loip_outcome":0,"url":0,"notes":0}};
const schema82 = {"properties":{}};
const schema83 = {"properties":{"description":0,"notes":0}};

function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "description") || (key0 === "notes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate252(data, {instancePath}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate251.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema84 = {"properties":{}};
const schema85 = {"properties":{}};
const schema86 = {"properties":{"outcome":0,"set":0,"why":0,"strength":0,"confirmed_by":0}};

function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "outcome") || (key0 === "set")) || (key0 === "why")) || (key0 === "strength")) || (key0 === "confirmed_by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.set !== undefined){
let data1 = data.set;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.strength !== undefined){
let data3 = data.strength;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((data3 === "direct") || (data3 === "contributes"))){
const err7 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.confirmed_by !== undefined){
if(!(validate187(data.confirmed_by, {instancePath:instancePath+"/confirmed_by"}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate259(data, {instancePath}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate258.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate258.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate258(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"properties":{}};
const schema88 = {"properties":{}};
const schema89 = {"properties":{"id":0,"title":0,"outcomes":0,"lead":0,"partners":0,"start":0,"end":0,"done":0,"status":0,"aim":0,"resources":0,"charter_url":0,"locality":0,"touches":0,"notes":0}};
const schema90 = {"properties":{}};



function validate272(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema89.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.outcomes !== undefined){
if(!(validate80(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.lead !== undefined){
if(!(validate99(data.lead, {instancePath:instancePath+"/lead"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
if(!(validate99(data.partners, {instancePath:instancePath+"/partners"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate57(data.start, {instancePath:instancePath+"/start"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate57(data.end, {instancePath:instancePath+"/end"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.done !== undefined){
if(!(validate57(data.done, {instancePath:instancePath+"/done"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.aim !== undefined){
if(typeof data.aim !== "string"){
const err5 = {instancePath:instancePath+"/aim",schemaPath:"#/properties/aim/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.resources !== undefined){
let data10 = data.resources;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err6 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.charter_url !== undefined){
if(!(validate55(data.charter_url, {instancePath:instancePath+"/charter_url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.locality !== undefined){
if(!(validate80(data.locality, {instancePath:instancePath+"/locality"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate99(data.touches, {instancePath:instancePath+"/touches"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate272(data, {instancePath}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate271.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate271.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate270(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate271(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"properties":{}};
const schema92 = {"properties":{"reason":0,"on":0}};

function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "on"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err1 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.on !== undefined){
if(!(validate57(data.on, {instancePath:instancePath+"/on"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(validate289(data, {instancePath}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
validate288.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate249(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.theme !== undefined){
let data2 = data.theme;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.parent !== undefined){
let data3 = data.parent;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.improvement !== undefined){
if(!(validate251(data.improvement, {instancePath:instancePath+"/improvement"}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.wording !== undefined){
let data6 = data.wording;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((data6 === "as published") || (data6 === "paraphrased")) || (data6 === "not seen"))){
const err9 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.horizon !== undefined){
let data7 = data.horizon;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
if(!(((data7 === "short") || (data7 === "medium")) || (data7 === "long"))){
const err11 = {instancePath:instancePath+"/horizon",schemaPath:"#/properties/horizon/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.national_outcomes !== undefined){
if(!(validate257(data.national_outcomes, {instancePath:instancePath+"/national_outcomes"}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.consistency_note !== undefined){
if(typeof data.consistency_note !== "string"){
const err12 = {instancePath:instancePath+"/consistency_note",schemaPath:"#/properties/consistency_note/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.inequality !== undefined){
if(typeof data.inequality !== "string"){
const err13 = {instancePath:instancePath+"/inequality",schemaPath:"#/properties/inequality/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.why_priority !== undefined){
if(typeof data.why_priority !== "string"){
const err14 = {instancePath:instancePath+"/why_priority",schemaPath:"#/properties/why_priority/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.ambition_rationale !== undefined){
if(typeof data.ambition_rationale !== "string"){
const err15 = {instancePath:instancePath+"/ambition_rationale",schemaPath:"#/properties/ambition_rationale/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.needs_refs !== undefined){
if(!(validate80(data.needs_refs, {instancePath:instancePath+"/needs_refs"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.participation_influence !== undefined){
if(typeof data.participation_influence !== "string"){
const err16 = {instancePath:instancePath+"/participation_influence",schemaPath:"#/properties/participation_influence/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.what_will_be_different !== undefined){
if(typeof data.what_will_be_different !== "string"){
const err17 = {instancePath:instancePath+"/what_will_be_different",schemaPath:"#/properties/what_will_be_different/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.prevention !== undefined){
if(typeof data.prevention !== "string"){
const err18 = {instancePath:instancePath+"/prevention",schemaPath:"#/properties/prevention/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.lead !== undefined){
if(!(validate99(data.lead, {instancePath:instancePath+"/lead"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
if(!(validate99(data.partners, {instancePath:instancePath+"/partners"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate115(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate119(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate127(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate270(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data23 = data.status;
if(typeof data23 !== "string"){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
if(!(((data23 === "current") || (data23 === "closed")) || (data23 === "replaced"))){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.closed !== undefined){
if(!(validate288(data.closed, {instancePath:instancePath+"/closed"}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.replaced_by !== undefined){
if(!(validate80(data.replaced_by, {instancePath:instancePath+"/replaced_by"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate99(data.touches, {instancePath:instancePath+"/touches"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.loip_outcome !== undefined){
if(!(validate80(data.loip_outcome, {instancePath:instancePath+"/loip_outcome"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate55(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate249(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err0);
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"properties":{}};
const pattern26 = new RegExp("^(none|\\d{1,3}) of (\\d{1,3}|unknown)$", "u");

function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(none|\\d{1,3}) of (\\d{1,3}|unknown)$"}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath=""}={}){
/*# sourceURL="urn:loip:schema:loip" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "outcomes"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.outcomes !== undefined){
let data0 = data.outcomes;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/outcomes",schemaPath:"#/allOf/0/anyOf/0/properties/outcomes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.outcomes = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes_seen === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "outcomes_seen"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.measures === undefined) && (missing0 = "measures")){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
else {
if(data.measures !== undefined){
let data1 = data.measures;
if(Array.isArray(data1)){
const _errs12 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs13 = errors;
const _errs14 = errors;
let valid7 = false;
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.target === undefined) && (missing1 = "target")){
const err5 = {};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid2 = _errs15 === errors;
valid7 = valid7 || _valid2;
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.targets === undefined) && (missing2 = "targets")){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
else {
if(data2.targets !== undefined){
let data3 = data2.targets;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
}
var _valid2 = _errs16 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.targets = true;
}
if(!valid7){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs13 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var valid4 = _errs10 === errors;
if(valid4){
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes !== undefined){
let data4 = data.outcomes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs21 = errors;
let valid12 = false;
const _errs22 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.improvement === undefined){
const err11 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/0/required",keyword:"required",params:{missingProperty: "improvement"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data5.improvement !== undefined){
let data6 = data5.improvement;
const _errs24 = errors;
let valid14 = true;
const _errs25 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
var _valid4 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs27 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.description === undefined){
const err13 = {instancePath:instancePath+"/outcomes/" + i1+"/improvement",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/0/properties/improvement/then/required",keyword:"required",params:{missingProperty: "description"}};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid4 = _errs27 === errors;
valid14 = _valid4;
}
if(!valid14){
const err14 = {instancePath:instancePath+"/outcomes/" + i1+"/improvement",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/0/properties/improvement/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
var _valid3 = _errs22 === errors;
valid12 = valid12 || _valid3;
if(_valid3){
var props2 = {};
props2.improvement = true;
}
const _errs28 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.target === undefined){
const err15 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid3 = _errs28 === errors;
valid12 = valid12 || _valid3;
const _errs29 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.measures === undefined){
const err16 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/required",keyword:"required",params:{missingProperty: "measures"}};
(vErrors ??= []).push(err16);
errors++;
}
if(data5.measures !== undefined){
let data7 = data5.measures;
if(Array.isArray(data7)){
const _errs31 = errors;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs32 = errors;
const _errs33 = errors;
let valid17 = false;
const _errs34 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.target === undefined){
const err17 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
(vErrors ??= []).push(err17);
errors++;
}
}
var _valid5 = _errs34 === errors;
valid17 = valid17 || _valid5;
const _errs35 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.targets === undefined){
const err18 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "targets"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data8.targets !== undefined){
let data9 = data8.targets;
if(Array.isArray(data9)){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2+"/targets",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/1/properties/targets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
}
var _valid5 = _errs35 === errors;
valid17 = valid17 || _valid5;
if(_valid5){
var props3 = {};
props3.targets = true;
}
if(!valid17){
const err20 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err20);
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs32 === errors;
if(valid16){
break;
}
}
if(!valid16){
const err21 = {instancePath:instancePath+"/outcomes/" + i1+"/measures",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains",keyword:"contains",params:{minContains: 1}};
(vErrors ??= []).push(err21);
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid3 = _errs29 === errors;
valid12 = valid12 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.measures = true;
}
}
const _errs37 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.title !== undefined){
let data10 = data5.title;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err22 = {instancePath:instancePath+"/outcomes/" + i1+"/title",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/3/properties/title/pattern",keyword:"pattern",params:{pattern: "[0-9] ?(%|per ?cent)|[0-9a-z] (years?|months?) (longer|shorter|sooner|earlier)"}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
}
var _valid3 = _errs37 === errors;
valid12 = valid12 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.title = true;
}
}
const _errs39 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.closed === undefined){
const err23 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/4/required",keyword:"required",params:{missingProperty: "closed"}};
(vErrors ??= []).push(err23);
errors++;
}
}
var _valid3 = _errs39 === errors;
valid12 = valid12 || _valid3;
const _errs40 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.replaced_by === undefined){
const err24 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/5/required",keyword:"required",params:{missingProperty: "replaced_by"}};
(vErrors ??= []).push(err24);
errors++;
}
}
var _valid3 = _errs40 === errors;
valid12 = valid12 || _valid3;
const _errs41 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status === undefined){
const err25 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/6/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err25);
errors++;
}
if(data5.status !== undefined){
let data11 = data5.status;
if(!((data11 === "closed") || (data11 === "replaced"))){
const err26 = {instancePath:instancePath+"/outcomes/" + i1+"/status",schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf/6/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err26);
errors++;
}
}
}
var _valid3 = _errs41 === errors;
valid12 = valid12 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.status = true;
}
}
if(!valid12){
const err27 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/1/then/properties/outcomes/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err27);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid1 = _errs18 === errors;
valid3 = _valid1;
if(valid3){
var props4 = {};
props4.outcomes = true;
}
}
if(!valid3){
const err28 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err28);
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs44 = errors;
let valid21 = false;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err29 = {instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err29);
errors++;
}
if(data.period !== undefined){
let data12 = data.period;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
const err30 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/0/properties/period/type",keyword:"type",params:{}};
(vErrors ??= []).push(err30);
errors++;
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err31 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/0/properties/period/pattern",keyword:"pattern",params:{pattern: "[0-9]|year|month"}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
}
var _valid6 = _errs45 === errors;
valid21 = valid21 || _valid6;
if(_valid6){
var props5 = {};
props5.period = true;
}
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err32 = {instancePath,schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err32);
errors++;
}
if(data.period !== undefined){
let data13 = data.period;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err33 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/1/properties/period/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err33);
errors++;
}
const _errs51 = errors;
let valid24 = false;
const _errs52 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.to === undefined){
const err34 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/1/properties/period/anyOf/0/required",keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err34);
errors++;
}
}
var _valid7 = _errs52 === errors;
valid24 = valid24 || _valid7;
const _errs53 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.as_published === undefined){
const err35 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/1/properties/period/anyOf/1/required",keyword:"required",params:{missingProperty: "as_published"}};
(vErrors ??= []).push(err35);
errors++;
}
}
var _valid7 = _errs53 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const err36 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/2/anyOf/1/properties/period/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err36);
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
var _valid6 = _errs48 === errors;
valid21 = valid21 || _valid6;
if(_valid6){
if(props5 !== true){
props5 = props5 || {};
props5.period = true;
}
}
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/2/anyOf/2/required",keyword:"required",params:{missingProperty: "outcomes"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data.outcomes !== undefined){
let data14 = data.outcomes;
if(Array.isArray(data14)){
const _errs56 = errors;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs57 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.period === undefined){
const err38 = {instancePath:instancePath+"/outcomes/" + i3,schemaPath:"#/allOf/2/anyOf/2/properties/outcomes/contains/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/outcomes/" + i3,schemaPath:"#/allOf/2/anyOf/2/properties/outcomes/contains/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
var valid26 = _errs57 === errors;
if(valid26){
break;
}
}
if(!valid26){
const err40 = {instancePath:instancePath+"/outcomes",schemaPath:"#/allOf/2/anyOf/2/properties/outcomes/contains",keyword:"contains",params:{minContains: 1}};
(vErrors ??= []).push(err40);
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid6 = _errs54 === errors;
valid21 = valid21 || _valid6;
if(_valid6){
if(props5 !== true){
props5 = props5 || {};
props5.outcomes = true;
}
}
if(!valid21){
const err41 = {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs60 = errors;
let valid27 = true;
const _errs61 = errors;
const _errs62 = errors;
let valid28 = false;
const _errs63 = errors;
const _errs64 = errors;
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.period === undefined) && (missing3 = "period")){
const err42 = {};
(vErrors ??= []).push(err42);
errors++;
}
}
var valid29 = _errs65 === errors;
if(valid29){
const err43 = {};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs63 === errors;
valid28 = valid28 || _valid9;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period !== undefined){
let data16 = data.period;
if(typeof data16 !== "string"){
const err44 = {};
(vErrors ??= []).push(err44);
errors++;
}
const _errs69 = errors;
const _errs70 = errors;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err45 = {};
(vErrors ??= []).push(err45);
errors++;
}
}
var valid31 = _errs70 === errors;
if(valid31){
const err46 = {};
(vErrors ??= []).push(err46);
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
}
var _valid9 = _errs66 === errors;
valid28 = valid28 || _valid9;
if(_valid9){
var props6 = {};
props6.period = true;
}
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period !== undefined){
let data17 = data.period;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err47 = {};
(vErrors ??= []).push(err47);
errors++;
}
const _errs74 = errors;
const _errs75 = errors;
const _errs76 = errors;
let valid34 = false;
const _errs77 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((data17.to === undefined) && (missing4 = "to")){
const err48 = {};
(vErrors ??= []).push(err48);
errors++;
}
}
var _valid10 = _errs77 === errors;
valid34 = valid34 || _valid10;
const _errs78 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing5;
if((data17.as_published === undefined) && (missing5 = "as_published")){
const err49 = {};
(vErrors ??= []).push(err49);
errors++;
}
}
var _valid10 = _errs78 === errors;
valid34 = valid34 || _valid10;
if(!valid34){
const err50 = {};
(vErrors ??= []).push(err50);
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs75 === errors;
if(valid33){
const err51 = {};
(vErrors ??= []).push(err51);
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
var _valid9 = _errs71 === errors;
valid28 = valid28 || _valid9;
if(_valid9){
if(props6 !== true){
props6 = props6 || {};
props6.period = true;
}
}
if(!valid28){
const err52 = {};
(vErrors ??= []).push(err52);
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
if(errors === _errs61){
if(data && typeof data == "object" && !Array.isArray(data)){
if(props6 !== true){
props6 = props6 || {};
props6.outcomes = true;
}
if(data.outcomes !== undefined){
let data18 = data.outcomes;
if(Array.isArray(data18)){
const _errs80 = errors;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
const _errs81 = errors;
if(errors === _errs81){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if((data19.period === undefined) && (missing6 = "period")){
const err53 = {};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {};
(vErrors ??= []).push(err54);
errors++;
}
}
var valid36 = _errs81 === errors;
if(valid36){
break;
}
}
if(!valid36){
const err55 = {};
(vErrors ??= []).push(err55);
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid8 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes !== undefined){
let data20 = data.outcomes;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
const _errs86 = errors;
let valid40 = false;
const _errs87 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.period === undefined){
const err56 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/0/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err56);
errors++;
}
if(data21.period !== undefined){
let data22 = data21.period;
const _errs89 = errors;
let valid42 = true;
const _errs90 = errors;
if(typeof data22 !== "string"){
const err57 = {};
(vErrors ??= []).push(err57);
errors++;
}
var _valid12 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs92 = errors;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err58 = {instancePath:instancePath+"/outcomes/" + i5+"/period",schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/0/properties/period/then/pattern",keyword:"pattern",params:{pattern: "[0-9]|year|month"}};
(vErrors ??= []).push(err58);
errors++;
}
}
var _valid12 = _errs92 === errors;
valid42 = _valid12;
}
if(!valid42){
const err59 = {instancePath:instancePath+"/outcomes/" + i5+"/period",schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/0/properties/period/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err59);
errors++;
}
}
}
var _valid11 = _errs87 === errors;
valid40 = valid40 || _valid11;
if(_valid11){
var props7 = {};
props7.period = true;
}
const _errs93 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.closed === undefined){
const err60 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/1/required",keyword:"required",params:{missingProperty: "closed"}};
(vErrors ??= []).push(err60);
errors++;
}
}
var _valid11 = _errs93 === errors;
valid40 = valid40 || _valid11;
const _errs94 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.replaced_by === undefined){
const err61 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/2/required",keyword:"required",params:{missingProperty: "replaced_by"}};
(vErrors ??= []).push(err61);
errors++;
}
}
var _valid11 = _errs94 === errors;
valid40 = valid40 || _valid11;
const _errs95 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.status === undefined){
const err62 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err62);
errors++;
}
if(data21.status !== undefined){
let data23 = data21.status;
if(!((data23 === "closed") || (data23 === "replaced"))){
const err63 = {instancePath:instancePath+"/outcomes/" + i5+"/status",schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf/3/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err63);
errors++;
}
}
}
var _valid11 = _errs95 === errors;
valid40 = valid40 || _valid11;
if(_valid11){
if(props7 !== true){
props7 = props7 || {};
props7.status = true;
}
}
if(!valid40){
const err64 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/3/then/properties/outcomes/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err64);
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid8 = _errs83 === errors;
valid27 = _valid8;
if(valid27){
if(props6 !== true){
props6 = props6 || {};
props6.outcomes = true;
}
}
}
if(!valid27){
const err65 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err65);
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.needs === undefined){
const err66 = {instancePath,schemaPath:"#/allOf/4/required",keyword:"required",params:{missingProperty: "needs"}};
(vErrors ??= []).push(err66);
errors++;
}
if(data.needs !== undefined){
let data24 = data.needs;
const _errs99 = errors;
let valid45 = true;
const _errs100 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err67 = {};
(vErrors ??= []).push(err67);
errors++;
}
var _valid13 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs102 = errors;
const _errs103 = errors;
let valid46 = false;
const _errs104 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.summary === undefined){
const err68 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/then/anyOf/0/required",keyword:"required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err68);
errors++;
}
}
var _valid14 = _errs104 === errors;
valid46 = valid46 || _valid14;
const _errs105 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.items === undefined){
const err69 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/then/anyOf/1/required",keyword:"required",params:{missingProperty: "items"}};
(vErrors ??= []).push(err69);
errors++;
}
if(data24.items !== undefined){
let data25 = data24.items;
if(Array.isArray(data25)){
if(data25.length < 1){
const err70 = {instancePath:instancePath+"/needs/items",schemaPath:"#/allOf/4/properties/needs/then/anyOf/1/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err70);
errors++;
}
}
}
}
var _valid14 = _errs105 === errors;
valid46 = valid46 || _valid14;
if(_valid14){
var props8 = {};
props8.items = true;
}
const _errs107 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.evidence === undefined){
const err71 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/then/anyOf/2/required",keyword:"required",params:{missingProperty: "evidence"}};
(vErrors ??= []).push(err71);
errors++;
}
if(data24.evidence !== undefined){
let data26 = data24.evidence;
if(Array.isArray(data26)){
if(data26.length < 1){
const err72 = {instancePath:instancePath+"/needs/evidence",schemaPath:"#/allOf/4/properties/needs/then/anyOf/2/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err72);
errors++;
}
}
}
}
var _valid14 = _errs107 === errors;
valid46 = valid46 || _valid14;
if(_valid14){
if(props8 !== true){
props8 = props8 || {};
props8.evidence = true;
}
}
const _errs109 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.groups_with_poorer_outcomes === undefined){
const err73 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/then/anyOf/3/required",keyword:"required",params:{missingProperty: "groups_with_poorer_outcomes"}};
(vErrors ??= []).push(err73);
errors++;
}
}
var _valid14 = _errs109 === errors;
valid46 = valid46 || _valid14;
if(!valid46){
const err74 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/then/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err74);
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
var _valid13 = _errs102 === errors;
valid45 = _valid13;
}
if(!valid45){
const err75 = {instancePath:instancePath+"/needs",schemaPath:"#/allOf/4/properties/needs/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err75);
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.needs = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err76 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err76);
errors++;
}
if(data.title === undefined){
const err77 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err77);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err78 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.kind !== undefined){
if("loip" !== data.kind){
const err79 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "loip"}};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data.record !== undefined){
if(!(validate53(data.record, {instancePath:instancePath+"/record"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.record_note !== undefined){
if(!(validate55(data.record_note, {instancePath:instancePath+"/record_note"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data31 = data.title;
if(typeof data31 === "string"){
if(data31.length < 1){
const err80 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err80);
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err81);
errors++;
}
}
if(data.period !== undefined){
if(!(validate59(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.edition !== undefined){
if(!(validate66(data.edition, {instancePath:instancePath+"/edition"}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
let data34 = data.approved_by;
if((typeof data34 !== "string") && (!(Array.isArray(data34)))){
const err82 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{}};
(vErrors ??= []).push(err82);
errors++;
}
if(typeof data34 === "string"){
if(data34.length < 1){
const err83 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err83);
errors++;
}
if(!pattern8.test(data34)){
const err84 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
if(!(validate69(data34[i6], {instancePath:instancePath+"/approved_by/" + i6}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
}
if(data.editions !== undefined){
let data36 = data.editions;
if((typeof data36 !== "string") && (!(Array.isArray(data36)))){
const err85 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{}};
(vErrors ??= []).push(err85);
errors++;
}
if(typeof data36 === "string"){
if(data36.length < 1){
const err86 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err86);
errors++;
}
if(!pattern8.test(data36)){
const err87 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err87);
errors++;
}
}
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
if(!(validate87(data36[i7], {instancePath:instancePath+"/editions/" + i7}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
}
if(data.covers !== undefined){
if(!(validate80(data.covers, {instancePath:instancePath+"/covers"}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.also_serves_as !== undefined){
if(!(validate99(data.also_serves_as, {instancePath:instancePath+"/also_serves_as"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.vision !== undefined){
if(typeof data.vision !== "string"){
const err88 = {instancePath:instancePath+"/vision",schemaPath:"#/properties/vision/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.values !== undefined){
if(!(validate99(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.part_of !== undefined){
if(!(validate102(data.part_of, {instancePath:instancePath+"/part_of"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.reported_to !== undefined){
if(!(validate107(data.reported_to, {instancePath:instancePath+"/reported_to"}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.themes !== undefined){
let data44 = data.themes;
if(Array.isArray(data44)){
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
if(!(validate112(data44[i8], {instancePath:instancePath+"/themes/" + i8}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data.needs !== undefined){
if(!(validate156(data.needs, {instancePath:instancePath+"/needs"}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.poorer_communities !== undefined){
let data47 = data.poorer_communities;
if((typeof data47 !== "string") && (!(Array.isArray(data47)))){
const err90 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/type",keyword:"type",params:{}};
(vErrors ??= []).push(err90);
errors++;
}
if(typeof data47 === "string"){
if(data47.length < 1){
const err91 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err91);
errors++;
}
if(!pattern8.test(data47)){
const err92 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err92);
errors++;
}
}
if(Array.isArray(data47)){
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
if(!(validate158(data47[i9], {instancePath:instancePath+"/poorer_communities/" + i9}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
}
if(data.inequality !== undefined){
if(!(validate180(data.inequality, {instancePath:instancePath+"/inequality"}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.participation !== undefined){
if(!(validate195(data.participation, {instancePath:instancePath+"/participation"}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.consulted !== undefined){
if(!(validate199(data.consulted, {instancePath:instancePath+"/consulted"}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.why_these !== undefined){
if(!(validate55(data.why_these, {instancePath:instancePath+"/why_these"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.representations !== undefined){
if(!(validate212(data.representations, {instancePath:instancePath+"/representations"}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate182(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate220(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.prevention !== undefined){
if(typeof data.prevention !== "string"){
const err93 = {instancePath:instancePath+"/prevention",schemaPath:"#/properties/prevention/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err93);
errors++;
}
}
if(data.national_link !== undefined){
if(!(validate231(data.national_link, {instancePath:instancePath+"/national_link"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.signatories !== undefined){
if(!(validate99(data.signatories, {instancePath:instancePath+"/signatories"}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.island_communities !== undefined){
if(typeof data.island_communities !== "string"){
const err94 = {instancePath:instancePath+"/island_communities",schemaPath:"#/properties/island_communities/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data.documents !== undefined){
let data60 = data.documents;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
const err95 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{}};
(vErrors ??= []).push(err95);
errors++;
}
if(typeof data60 === "string"){
if(data60.length < 1){
const err96 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err96);
errors++;
}
if(!pattern8.test(data60)){
const err97 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err97);
errors++;
}
}
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
if(!(validate237(data60[i10], {instancePath:instancePath+"/documents/" + i10}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
}
if(data.review !== undefined){
if(!(validate243(data.review, {instancePath:instancePath+"/review"}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.contributions !== undefined){
let data63 = data.contributions;
if((typeof data63 !== "string") && (!(Array.isArray(data63)))){
const err98 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"type",params:{}};
(vErrors ??= []).push(err98);
errors++;
}
if(typeof data63 === "string"){
if(data63.length < 1){
const err99 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err99);
errors++;
}
if(!pattern8.test(data63)){
const err100 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err100);
errors++;
}
}
if(Array.isArray(data63)){
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
if(!(validate222(data63[i11], {instancePath:instancePath+"/contributions/" + i11}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
}
if(data.outcomes !== undefined){
if(!(validate248(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.outcomes_seen !== undefined){
if(!(validate300(data.outcomes_seen, {instancePath:instancePath+"/outcomes_seen"}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate115(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate270(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate83(data.notes, {instancePath:instancePath+"/notes"}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err101);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

