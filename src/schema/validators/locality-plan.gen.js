// Made by scripts/gen from schemas/locality-plan.schema.json.
// @ts-nocheck
/* eslint-disable */
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"properties":{"kind":0,"record":0,"record_note":0,"id":0,"title":0,"covers":0,"voluntary":0,"community_of_interest":0,"local_place_plan":0,"needs_considered":0,"period":0,"edition":0,"approved_by":0,"editions":0,"also_serves_as":0,"vision":0,"values":0,"part_of":0,"reported_to":0,"themes":0,"needs":0,"poorer_communities":0,"inequality":0,"participation":0,"consulted":0,"why_these":0,"representations":0,"statement":0,"resources":0,"prevention":0,"national_link":0,"signatories":0,"island_communities":0,"documents":0,"review":0,"contributions":0,"outcomes":0,"outcomes_seen":0,"measures":0,"actions":0,"notes":0}};
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"properties":{}};
const pattern7 = new RegExp("^([Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE)$", "u");

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE)$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"properties":{}};

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"properties":{}};
const schema27 = {"properties":{"summary":0,"section":0,"items":0,"evidence":0,"groups_with_poorer_outcomes":0,"participation_influence":0,"notes":0}};
const schema28 = {"properties":{"id":0,"summary":0,"kind":0,"source":0,"evidence":0}};
const schema29 = {"properties":{}};
const schema30 = {"properties":{}};
const schema31 = {"properties":{"id":0,"title":0,"indicator":0,"value":0,"comparator":0,"comparator_value":0,"year":0,"date":0,"source":0,"url":0,"geography":0,"breakdown":0,"kind":0,"notes":0}};
const schema32 = {"properties":{}};


const schema33 = {"properties":{}};


const schema34 = {"properties":{}};


const schema35 = {"properties":{}};


const schema36 = {"properties":{}};

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


function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
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
if(!(validate72(data, {instancePath}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
if(!(validate71(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
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
if(!(validate70(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"properties":{}};

function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate68(data2[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
}
if(data.evidence !== undefined){
if(!(validate70(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.groups_with_poorer_outcomes !== undefined){
if(!(validate90(data.groups_with_poorer_outcomes, {instancePath:instancePath+"/groups_with_poorer_outcomes"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate67(data, {instancePath}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate66.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema38 = {"properties":{}};
const schema39 = {"properties":{"from":0,"to":0,"as_published":0}};

function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
if(!(validate96(data, {instancePath}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
validate95.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema40 = {"properties":{"label":0,"status":0,"approved_by":0,"published_on":0,"url":0,"other_form":0,"replaces":0,"corrects":0,"adopted_from":0,"notes":0}};
const pattern10 = new RegExp("^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))", "u");
const schema41 = {"properties":{}};

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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"properties":{"body":0,"on":0,"minute":0}};
const schema43 = {"properties":{}};



function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"properties":{}};



function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
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
if(!(validate102(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
if(!(validate104(data2[i0], {instancePath:instancePath+"/approved_by/" + i0}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate63(data.other_form, {instancePath:instancePath+"/other_form"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate59(data.replaces, {instancePath:instancePath+"/replaces"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate63(data.adopted_from, {instancePath:instancePath+"/adopted_from"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"properties":{"id":0,"label":0,"status":0,"period":0,"approved_by":0,"published_on":0,"url":0,"other_form":0,"replaces":0,"corrects":0,"adopted_from":0,"notes":0}};

function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
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
if(!pattern10.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
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
if(!(validate102(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate95(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate104(data4[i0], {instancePath:instancePath+"/approved_by/" + i0}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate63(data.other_form, {instancePath:instancePath+"/other_form"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
if(!(validate59(data.replaces, {instancePath:instancePath+"/replaces"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate63(data.adopted_from, {instancePath:instancePath+"/adopted_from"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"properties":{"title":0,"kind":0,"how":0,"url":0,"notes":0}};

function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
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
if(!(validate63(data0, {instancePath:instancePath+"/title"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"properties":{}};
const schema48 = {"properties":{"body":0,"how_often":0,"what":0,"notes":0}};

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
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
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
if(!(validate137(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"properties":{}};
const schema50 = {"properties":{"id":0,"title":0,"called":0,"summary":0,"measures":0,"notes":0}};
const schema51 = {"properties":{}};
const schema52 = {"properties":{"id":0,"name":0,"outcomes":0,"unit":0,"direction":0,"wording":0,"horizon":0,"baseline":0,"target":0,"targets":0,"actuals":0,"comparators":0,"source":0,"lag":0,"next_release":0,"break":0,"status":0,"why":0,"disaggregated_by":0,"participation":0,"notes":0}};
const schema53 = {"properties":{}};
const schema54 = {"properties":{"value":0,"as_at":0,"as_published":0}};

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
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
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
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
if(!(validate149(data, {instancePath}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate148.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema55 = {"properties":{}};
const schema56 = {"properties":{"value":0,"test":0,"by":0,"as_published":0}};

function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
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
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
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
if(!(validate155(data, {instancePath}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
validate154.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema57 = {"properties":{"value":0,"as_at":0,"published_in":0,"provisional":0,"restated":0}};

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
if(!(validate61(data.provisional, {instancePath:instancePath+"/provisional"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"properties":{"place":0,"value":0,"as_at":0,"as_published":0}};

function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
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
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"properties":{"from":0,"why":0}};

function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
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
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema52.properties, key0))){
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
if(!(validate59(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate148(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate154(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
if(!(validate154(data9[i0], {instancePath:instancePath+"/targets/" + i0}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
if(!(validate161(data11[i1], {instancePath:instancePath+"/actuals/" + i1}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate166(data13[i2], {instancePath:instancePath+"/comparators/" + i2}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
if(!(validate171(data.break, {instancePath:instancePath+"/break"}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate90(data.disaggregated_by, {instancePath:instancePath+"/disaggregated_by"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.participation !== undefined){
if(!(validate61(data.participation, {instancePath:instancePath+"/participation"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err0);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
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
if(!(validate144(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
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
if(!(validate142(data, {instancePath}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
validate141.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema60 = {"properties":{"aim":0,"who_is_worse_off":0,"evidence":0,"statement":0}};
const schema61 = {"properties":{"claim":0,"evidence":0,"locator":0,"owner":0,"date":0,"signed_on":0}};
const schema62 = {"properties":{}};
const schema63 = {"properties":{"name":0,"role":0,"organisation":0}};

function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
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
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"properties":{}};

function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
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
if(!(validate189(data, {instancePath}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
validate191.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
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
if(!(validate189(data, {instancePath}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
if(!(validate191(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
validate188.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate188.evaluated = {"items":true,"dynamicProps":true,"dynamicItems":false};


function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
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
if(!(validate188(data.owner, {instancePath:instancePath+"/owner"}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate70(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate186(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"properties":{"summary":0,"section":0,"evidence":0,"notes":0}};

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
if(!(validate70(data.evidence, {instancePath:instancePath+"/evidence"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"properties":{}};
const schema67 = {"properties":{}};
const schema68 = {"properties":{"who":0,"community_body":0,"how":0,"from":0,"to":0,"when":0,"reach":0,"what_changed":0,"url":0}};

function validate205(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
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
if(!(validate61(data.community_body, {instancePath:instancePath+"/community_body"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
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
if(!(validate205(data, {instancePath}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate204.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
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
if(!(validate204(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"properties":{}};


const schema70 = {"properties":{}};
const schema71 = {"properties":{"received":0,"summary":0,"how_taken_into_account":0,"considered_on":0,"minute":0,"statement":0}};

function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
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
if(!(validate186(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
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
if(!(validate217(data, {instancePath}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
validate216.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema72 = {"properties":{}};
const schema73 = {"properties":{"statement":0,"items":0}};
const schema74 = {"properties":{"partner":0,"summary":0,"outcome":0,"purpose":0,"kind":0,"amount":0,"period":0,"decided":0,"notes":0}};

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
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
if(!(validate59(data.outcome, {instancePath:instancePath+"/outcome"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate90(data.purpose, {instancePath:instancePath+"/purpose"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate95(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined){
if(!(validate186(data.decided, {instancePath:instancePath+"/decided"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
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
if(!(validate226(data1[i0], {instancePath:instancePath+"/items/" + i0}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
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
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
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
if(!(validate225(data, {instancePath}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
validate224.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema75 = {"properties":{}};
const schema76 = {"properties":{"statement":0,"set":0,"document":0}};

function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
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
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
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
if(!(validate236(data, {instancePath}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
validate235.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate235.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema77 = {"properties":{}};
const schema78 = {"properties":{"title":0,"kind":0,"url":0,"date":0}};

function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
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
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
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
if(!(validate242(data, {instancePath}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
validate241.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate241.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema79 = {"properties":{"summary":0,"cycle":0,"next_due":0,"statement":0}};

function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
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
if(!(validate186(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"properties":{}};
const schema81 = {"properties":{"id":0,"title":0,"theme":0,"parent":0,"improvement":0,"period":0,"wording":0,"horizon":0,"national_outcomes":0,"consistency_note":0,"inequality":0,"why_priority":0,"ambition_rationale":0,"needs_refs":0,"participation_influence":0,"what_will_be_different":0,"prevention":0,"lead":0,"partners":0,"measures":0,"baseline":0,"target":0,"actions":0,"status":0,"closed":0,"replaced_by":0,"touches":0,"loip_outcome":0,"url":0,"notes":0}};
const schema82 = {"properties":{}};
const schema83 = {"properties":{"description":0,"notes":0}};

function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
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
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
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
if(!(validate256(data, {instancePath}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
validate255.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema84 = {"properties":{}};
const schema85 = {"properties":{}};
const schema86 = {"properties":{"outcome":0,"set":0,"why":0,"strength":0,"confirmed_by":0}};

function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
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
if(!(validate191(data.confirmed_by, {instancePath:instancePath+"/confirmed_by"}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
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
if(!(validate263(data, {instancePath}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
validate262.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate261(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
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
if(!(validate262(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"properties":{}};
const schema88 = {"properties":{}};
const schema89 = {"properties":{"id":0,"title":0,"outcomes":0,"lead":0,"partners":0,"start":0,"end":0,"done":0,"status":0,"aim":0,"resources":0,"charter_url":0,"locality":0,"touches":0,"notes":0}};
const schema90 = {"properties":{}};



function validate276(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
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
if(!(validate59(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.lead !== undefined){
if(!(validate90(data.lead, {instancePath:instancePath+"/lead"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
if(!(validate90(data.partners, {instancePath:instancePath+"/partners"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate59(data.locality, {instancePath:instancePath+"/locality"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate90(data.touches, {instancePath:instancePath+"/touches"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
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
if(!(validate276(data, {instancePath}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
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
validate275.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate274(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
if(!(validate275(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"properties":{}};
const schema92 = {"properties":{"reason":0,"on":0}};

function validate293(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
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
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
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
if(!(validate293(data, {instancePath}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
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
validate292.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate253(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
if(!(validate255(data.improvement, {instancePath:instancePath+"/improvement"}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate95(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
if(!(validate261(data.national_outcomes, {instancePath:instancePath+"/national_outcomes"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
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
if(!(validate59(data.needs_refs, {instancePath:instancePath+"/needs_refs"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate90(data.lead, {instancePath:instancePath+"/lead"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.partners !== undefined){
if(!(validate90(data.partners, {instancePath:instancePath+"/partners"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate144(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate148(data.baseline, {instancePath:instancePath+"/baseline"}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate154(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate274(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
if(!(validate292(data.closed, {instancePath:instancePath+"/closed"}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.replaced_by !== undefined){
if(!(validate59(data.replaced_by, {instancePath:instancePath+"/replaced_by"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate90(data.touches, {instancePath:instancePath+"/touches"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.loip_outcome !== undefined){
if(!(validate59(data.loip_outcome, {instancePath:instancePath+"/loip_outcome"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate253(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err0);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"properties":{}};
const pattern26 = new RegExp("^(none|\\d{1,3}) of (\\d{1,3}|unknown)$", "u");

function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
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
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath=""}={}){
/*# sourceURL="urn:loip:schema:locality-plan" */;
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
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.community_of_interest === undefined) && (missing0 = "community_of_interest")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.local_place_plan === undefined) && (missing1 = "local_place_plan")){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
else {
if(data.local_place_plan !== undefined){
let data0 = data.local_place_plan;
if(!(((((((data0 === "yes") || (data0 === "Yes")) || (data0 === "YES")) || (data0 === "true")) || (data0 === "True")) || (data0 === "TRUE")) || (data0 === true))){
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.local_place_plan = true;
}
if(!valid3){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
const _errs12 = errors;
let valid6 = false;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "outcomes"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.outcomes !== undefined){
let data1 = data.outcomes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/outcomes",schemaPath:"#/allOf/0/then/allOf/0/anyOf/0/properties/outcomes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
var props1 = {};
props1.outcomes = true;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes_seen === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "outcomes_seen"}};
(vErrors ??= []).push(err7);
errors++;
}
}
var _valid2 = _errs15 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err8 = {instancePath,schemaPath:"#/allOf/0/then/allOf/0/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err8);
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
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.measures === undefined) && (missing2 = "measures")){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
else {
if(data.measures !== undefined){
let data2 = data.measures;
if(Array.isArray(data2)){
const _errs22 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs23 = errors;
const _errs24 = errors;
let valid12 = false;
const _errs25 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if((data3.target === undefined) && (missing3 = "target")){
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
}
var _valid4 = _errs25 === errors;
valid12 = valid12 || _valid4;
const _errs26 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing4;
if((data3.targets === undefined) && (missing4 = "targets")){
const err11 = {};
(vErrors ??= []).push(err11);
errors++;
}
else {
if(data3.targets !== undefined){
let data4 = data3.targets;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
}
var _valid4 = _errs26 === errors;
valid12 = valid12 || _valid4;
if(_valid4){
var props2 = {};
props2.targets = true;
}
if(!valid12){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs23 === errors;
if(valid11){
break;
}
}
if(!valid11){
const err14 = {};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
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
var valid9 = _errs20 === errors;
if(valid9){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes !== undefined){
let data5 = data.outcomes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs31 = errors;
let valid17 = false;
const _errs32 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.improvement === undefined){
const err16 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/0/required",keyword:"required",params:{missingProperty: "improvement"}};
(vErrors ??= []).push(err16);
errors++;
}
if(data6.improvement !== undefined){
let data7 = data6.improvement;
const _errs34 = errors;
let valid19 = true;
const _errs35 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
var _valid6 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs37 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.description === undefined){
const err18 = {instancePath:instancePath+"/outcomes/" + i1+"/improvement",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/0/properties/improvement/then/required",keyword:"required",params:{missingProperty: "description"}};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid6 = _errs37 === errors;
valid19 = _valid6;
}
if(!valid19){
const err19 = {instancePath:instancePath+"/outcomes/" + i1+"/improvement",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/0/properties/improvement/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
var _valid5 = _errs32 === errors;
valid17 = valid17 || _valid5;
if(_valid5){
var props3 = {};
props3.improvement = true;
}
const _errs38 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.target === undefined){
const err20 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/1/required",keyword:"required",params:{missingProperty: "target"}};
(vErrors ??= []).push(err20);
errors++;
}
}
var _valid5 = _errs38 === errors;
valid17 = valid17 || _valid5;
const _errs39 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.measures === undefined){
const err21 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/required",keyword:"required",params:{missingProperty: "measures"}};
(vErrors ??= []).push(err21);
errors++;
}
if(data6.measures !== undefined){
let data8 = data6.measures;
if(Array.isArray(data8)){
const _errs41 = errors;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs42 = errors;
const _errs43 = errors;
let valid22 = false;
const _errs44 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.target === undefined){
const err22 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "target"}};
(vErrors ??= []).push(err22);
errors++;
}
}
var _valid7 = _errs44 === errors;
valid22 = valid22 || _valid7;
const _errs45 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.targets === undefined){
const err23 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "targets"}};
(vErrors ??= []).push(err23);
errors++;
}
if(data9.targets !== undefined){
let data10 = data9.targets;
if(Array.isArray(data10)){
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2+"/targets",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf/1/properties/targets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
valid22 = valid22 || _valid7;
if(_valid7){
var props4 = {};
props4.targets = true;
}
if(!valid22){
const err25 = {instancePath:instancePath+"/outcomes/" + i1+"/measures/" + i2,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err25);
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid21 = _errs42 === errors;
if(valid21){
break;
}
}
if(!valid21){
const err26 = {instancePath:instancePath+"/outcomes/" + i1+"/measures",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/2/properties/measures/contains",keyword:"contains",params:{minContains: 1}};
(vErrors ??= []).push(err26);
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid5 = _errs39 === errors;
valid17 = valid17 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.measures = true;
}
}
const _errs47 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.title !== undefined){
let data11 = data6.title;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
const err27 = {instancePath:instancePath+"/outcomes/" + i1+"/title",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/3/properties/title/pattern",keyword:"pattern",params:{pattern: "[0-9] ?(%|per ?cent)|[0-9a-z] (years?|months?) (longer|shorter|sooner|earlier)"}};
(vErrors ??= []).push(err27);
errors++;
}
}
}
}
var _valid5 = _errs47 === errors;
valid17 = valid17 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.title = true;
}
}
const _errs49 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.closed === undefined){
const err28 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/4/required",keyword:"required",params:{missingProperty: "closed"}};
(vErrors ??= []).push(err28);
errors++;
}
}
var _valid5 = _errs49 === errors;
valid17 = valid17 || _valid5;
const _errs50 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.replaced_by === undefined){
const err29 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/5/required",keyword:"required",params:{missingProperty: "replaced_by"}};
(vErrors ??= []).push(err29);
errors++;
}
}
var _valid5 = _errs50 === errors;
valid17 = valid17 || _valid5;
const _errs51 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.status === undefined){
const err30 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/6/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err30);
errors++;
}
if(data6.status !== undefined){
let data12 = data6.status;
if(!((data12 === "closed") || (data12 === "replaced"))){
const err31 = {instancePath:instancePath+"/outcomes/" + i1+"/status",schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf/6/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
var _valid5 = _errs51 === errors;
valid17 = valid17 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.status = true;
}
}
if(!valid17){
const err32 = {instancePath:instancePath+"/outcomes/" + i1,schemaPath:"#/allOf/0/then/allOf/1/then/properties/outcomes/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err32);
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
}
var _valid3 = _errs28 === errors;
valid8 = _valid3;
if(valid8){
var props5 = {};
props5.outcomes = true;
}
}
if(!valid8){
const err33 = {instancePath,schemaPath:"#/allOf/0/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err33);
errors++;
}
if(props1 !== true && props5 !== undefined){
if(props5 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props5);
}
}
const _errs54 = errors;
let valid26 = false;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/0/then/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err34);
errors++;
}
if(data.period !== undefined){
let data13 = data.period;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
const err35 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/0/properties/period/type",keyword:"type",params:{}};
(vErrors ??= []).push(err35);
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err36 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/0/properties/period/pattern",keyword:"pattern",params:{pattern: "[0-9]|year|month"}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
var _valid8 = _errs55 === errors;
valid26 = valid26 || _valid8;
if(_valid8){
var props6 = {};
props6.period = true;
}
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err37 = {instancePath,schemaPath:"#/allOf/0/then/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data.period !== undefined){
let data14 = data.period;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err38 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/1/properties/period/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err38);
errors++;
}
const _errs61 = errors;
let valid29 = false;
const _errs62 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.to === undefined){
const err39 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/1/properties/period/anyOf/0/required",keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err39);
errors++;
}
}
var _valid9 = _errs62 === errors;
valid29 = valid29 || _valid9;
const _errs63 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.as_published === undefined){
const err40 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/1/properties/period/anyOf/1/required",keyword:"required",params:{missingProperty: "as_published"}};
(vErrors ??= []).push(err40);
errors++;
}
}
var _valid9 = _errs63 === errors;
valid29 = valid29 || _valid9;
if(!valid29){
const err41 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/allOf/2/anyOf/1/properties/period/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
}
var _valid8 = _errs58 === errors;
valid26 = valid26 || _valid8;
if(_valid8){
if(props6 !== true){
props6 = props6 || {};
props6.period = true;
}
}
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err42 = {instancePath,schemaPath:"#/allOf/0/then/allOf/2/anyOf/2/required",keyword:"required",params:{missingProperty: "outcomes"}};
(vErrors ??= []).push(err42);
errors++;
}
if(data.outcomes !== undefined){
let data15 = data.outcomes;
if(Array.isArray(data15)){
const _errs66 = errors;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs67 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.period === undefined){
const err43 = {instancePath:instancePath+"/outcomes/" + i3,schemaPath:"#/allOf/0/then/allOf/2/anyOf/2/properties/outcomes/contains/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/outcomes/" + i3,schemaPath:"#/allOf/0/then/allOf/2/anyOf/2/properties/outcomes/contains/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err44);
errors++;
}
var valid31 = _errs67 === errors;
if(valid31){
break;
}
}
if(!valid31){
const err45 = {instancePath:instancePath+"/outcomes",schemaPath:"#/allOf/0/then/allOf/2/anyOf/2/properties/outcomes/contains",keyword:"contains",params:{minContains: 1}};
(vErrors ??= []).push(err45);
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid8 = _errs64 === errors;
valid26 = valid26 || _valid8;
if(_valid8){
if(props6 !== true){
props6 = props6 || {};
props6.outcomes = true;
}
}
if(!valid26){
const err46 = {instancePath,schemaPath:"#/allOf/0/then/allOf/2/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err46);
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
if(props1 !== true && props6 !== undefined){
if(props6 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props6);
}
}
const _errs70 = errors;
let valid32 = true;
const _errs71 = errors;
const _errs72 = errors;
let valid33 = false;
const _errs73 = errors;
const _errs74 = errors;
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.period === undefined) && (missing5 = "period")){
const err47 = {};
(vErrors ??= []).push(err47);
errors++;
}
}
var valid34 = _errs75 === errors;
if(valid34){
const err48 = {};
(vErrors ??= []).push(err48);
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
var _valid11 = _errs73 === errors;
valid33 = valid33 || _valid11;
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period !== undefined){
let data17 = data.period;
if(typeof data17 !== "string"){
const err49 = {};
(vErrors ??= []).push(err49);
errors++;
}
const _errs79 = errors;
const _errs80 = errors;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err50 = {};
(vErrors ??= []).push(err50);
errors++;
}
}
var valid36 = _errs80 === errors;
if(valid36){
const err51 = {};
(vErrors ??= []).push(err51);
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
}
var _valid11 = _errs76 === errors;
valid33 = valid33 || _valid11;
if(_valid11){
var props7 = {};
props7.period = true;
}
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period !== undefined){
let data18 = data.period;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err52 = {};
(vErrors ??= []).push(err52);
errors++;
}
const _errs84 = errors;
const _errs85 = errors;
const _errs86 = errors;
let valid39 = false;
const _errs87 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing6;
if((data18.to === undefined) && (missing6 = "to")){
const err53 = {};
(vErrors ??= []).push(err53);
errors++;
}
}
var _valid12 = _errs87 === errors;
valid39 = valid39 || _valid12;
const _errs88 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing7;
if((data18.as_published === undefined) && (missing7 = "as_published")){
const err54 = {};
(vErrors ??= []).push(err54);
errors++;
}
}
var _valid12 = _errs88 === errors;
valid39 = valid39 || _valid12;
if(!valid39){
const err55 = {};
(vErrors ??= []).push(err55);
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
var valid38 = _errs85 === errors;
if(valid38){
const err56 = {};
(vErrors ??= []).push(err56);
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
}
var _valid11 = _errs81 === errors;
valid33 = valid33 || _valid11;
if(_valid11){
if(props7 !== true){
props7 = props7 || {};
props7.period = true;
}
}
if(!valid33){
const err57 = {};
(vErrors ??= []).push(err57);
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
if(errors === _errs71){
if(data && typeof data == "object" && !Array.isArray(data)){
if(props7 !== true){
props7 = props7 || {};
props7.outcomes = true;
}
if(data.outcomes !== undefined){
let data19 = data.outcomes;
if(Array.isArray(data19)){
const _errs90 = errors;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
const _errs91 = errors;
if(errors === _errs91){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing8;
if((data20.period === undefined) && (missing8 = "period")){
const err58 = {};
(vErrors ??= []).push(err58);
errors++;
}
}
else {
const err59 = {};
(vErrors ??= []).push(err59);
errors++;
}
}
var valid41 = _errs91 === errors;
if(valid41){
break;
}
}
if(!valid41){
const err60 = {};
(vErrors ??= []).push(err60);
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
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
var _valid10 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes !== undefined){
let data21 = data.outcomes;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
const _errs96 = errors;
let valid45 = false;
const _errs97 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.period === undefined){
const err61 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/0/required",keyword:"required",params:{missingProperty: "period"}};
(vErrors ??= []).push(err61);
errors++;
}
if(data22.period !== undefined){
let data23 = data22.period;
const _errs99 = errors;
let valid47 = true;
const _errs100 = errors;
if(typeof data23 !== "string"){
const err62 = {};
(vErrors ??= []).push(err62);
errors++;
}
var _valid14 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs102 = errors;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err63 = {instancePath:instancePath+"/outcomes/" + i5+"/period",schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/0/properties/period/then/pattern",keyword:"pattern",params:{pattern: "[0-9]|year|month"}};
(vErrors ??= []).push(err63);
errors++;
}
}
var _valid14 = _errs102 === errors;
valid47 = _valid14;
}
if(!valid47){
const err64 = {instancePath:instancePath+"/outcomes/" + i5+"/period",schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/0/properties/period/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err64);
errors++;
}
}
}
var _valid13 = _errs97 === errors;
valid45 = valid45 || _valid13;
if(_valid13){
var props8 = {};
props8.period = true;
}
const _errs103 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.closed === undefined){
const err65 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/1/required",keyword:"required",params:{missingProperty: "closed"}};
(vErrors ??= []).push(err65);
errors++;
}
}
var _valid13 = _errs103 === errors;
valid45 = valid45 || _valid13;
const _errs104 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.replaced_by === undefined){
const err66 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/2/required",keyword:"required",params:{missingProperty: "replaced_by"}};
(vErrors ??= []).push(err66);
errors++;
}
}
var _valid13 = _errs104 === errors;
valid45 = valid45 || _valid13;
const _errs105 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.status === undefined){
const err67 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err67);
errors++;
}
if(data22.status !== undefined){
let data24 = data22.status;
if(!((data24 === "closed") || (data24 === "replaced"))){
const err68 = {instancePath:instancePath+"/outcomes/" + i5+"/status",schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf/3/properties/status/enum",keyword:"enum",params:{}};
(vErrors ??= []).push(err68);
errors++;
}
}
}
var _valid13 = _errs105 === errors;
valid45 = valid45 || _valid13;
if(_valid13){
if(props8 !== true){
props8 = props8 || {};
props8.status = true;
}
}
if(!valid45){
const err69 = {instancePath:instancePath+"/outcomes/" + i5,schemaPath:"#/allOf/0/then/allOf/3/then/properties/outcomes/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err69);
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
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
var _valid10 = _errs93 === errors;
valid32 = _valid10;
if(valid32){
if(props7 !== true){
props7 = props7 || {};
props7.outcomes = true;
}
}
}
if(!valid32){
const err70 = {instancePath,schemaPath:"#/allOf/0/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err70);
errors++;
}
if(props1 !== true && props7 !== undefined){
if(props7 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props7);
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
const err71 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err71);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err72 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err72);
errors++;
}
if(data.title === undefined){
const err73 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err73);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err74 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err74);
errors++;
}
}
if(data.kind !== undefined){
if("locality-plan" !== data.kind){
const err75 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "locality-plan"}};
(vErrors ??= []).push(err75);
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
let data29 = data.title;
if(typeof data29 === "string"){
if(data29.length < 1){
const err76 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err76);
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err77);
errors++;
}
}
if(data.covers !== undefined){
if(!(validate59(data.covers, {instancePath:instancePath+"/covers"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.voluntary !== undefined){
if(!(validate61(data.voluntary, {instancePath:instancePath+"/voluntary"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.community_of_interest !== undefined){
if(!(validate63(data.community_of_interest, {instancePath:instancePath+"/community_of_interest"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.local_place_plan !== undefined){
if(!(validate61(data.local_place_plan, {instancePath:instancePath+"/local_place_plan"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.needs_considered !== undefined){
if(!(validate66(data.needs_considered, {instancePath:instancePath+"/needs_considered"}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate95(data.period, {instancePath:instancePath+"/period"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.edition !== undefined){
if(!(validate101(data.edition, {instancePath:instancePath+"/edition"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
let data37 = data.approved_by;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
const err78 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{}};
(vErrors ??= []).push(err78);
errors++;
}
if(typeof data37 === "string"){
if(data37.length < 1){
const err79 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err79);
errors++;
}
if(!pattern8.test(data37)){
const err80 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err80);
errors++;
}
}
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
if(!(validate104(data37[i6], {instancePath:instancePath+"/approved_by/" + i6}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
}
if(data.editions !== undefined){
let data39 = data.editions;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
const err81 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{}};
(vErrors ??= []).push(err81);
errors++;
}
if(typeof data39 === "string"){
if(data39.length < 1){
const err82 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err82);
errors++;
}
if(!pattern8.test(data39)){
const err83 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(!(validate118(data39[i7], {instancePath:instancePath+"/editions/" + i7}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
}
if(data.also_serves_as !== undefined){
if(!(validate90(data.also_serves_as, {instancePath:instancePath+"/also_serves_as"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.vision !== undefined){
if(typeof data.vision !== "string"){
const err84 = {instancePath:instancePath+"/vision",schemaPath:"#/properties/vision/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data.values !== undefined){
if(!(validate90(data.values, {instancePath:instancePath+"/values"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.part_of !== undefined){
if(!(validate131(data.part_of, {instancePath:instancePath+"/part_of"}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.reported_to !== undefined){
if(!(validate136(data.reported_to, {instancePath:instancePath+"/reported_to"}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.themes !== undefined){
let data46 = data.themes;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
if(!(validate141(data46[i8], {instancePath:instancePath+"/themes/" + i8}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err85);
errors++;
}
}
if(data.needs !== undefined){
if(!(validate66(data.needs, {instancePath:instancePath+"/needs"}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.poorer_communities !== undefined){
let data49 = data.poorer_communities;
if((typeof data49 !== "string") && (!(Array.isArray(data49)))){
const err86 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/type",keyword:"type",params:{}};
(vErrors ??= []).push(err86);
errors++;
}
if(typeof data49 === "string"){
if(data49.length < 1){
const err87 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err87);
errors++;
}
if(!pattern8.test(data49)){
const err88 = {instancePath:instancePath+"/poorer_communities",schemaPath:"#/properties/poorer_communities/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(Array.isArray(data49)){
const len9 = data49.length;
for(let i9=0; i9<len9; i9++){
if(!(validate68(data49[i9], {instancePath:instancePath+"/poorer_communities/" + i9}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
}
if(data.inequality !== undefined){
if(!(validate184(data.inequality, {instancePath:instancePath+"/inequality"}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.participation !== undefined){
if(!(validate199(data.participation, {instancePath:instancePath+"/participation"}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.consulted !== undefined){
if(!(validate203(data.consulted, {instancePath:instancePath+"/consulted"}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
if(!(validate216(data.representations, {instancePath:instancePath+"/representations"}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate186(data.statement, {instancePath:instancePath+"/statement"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate224(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.prevention !== undefined){
if(typeof data.prevention !== "string"){
const err89 = {instancePath:instancePath+"/prevention",schemaPath:"#/properties/prevention/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data.national_link !== undefined){
if(!(validate235(data.national_link, {instancePath:instancePath+"/national_link"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.signatories !== undefined){
if(!(validate90(data.signatories, {instancePath:instancePath+"/signatories"}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.island_communities !== undefined){
if(typeof data.island_communities !== "string"){
const err90 = {instancePath:instancePath+"/island_communities",schemaPath:"#/properties/island_communities/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data.documents !== undefined){
let data62 = data.documents;
if((typeof data62 !== "string") && (!(Array.isArray(data62)))){
const err91 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{}};
(vErrors ??= []).push(err91);
errors++;
}
if(typeof data62 === "string"){
if(data62.length < 1){
const err92 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err92);
errors++;
}
if(!pattern8.test(data62)){
const err93 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err93);
errors++;
}
}
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
if(!(validate241(data62[i10], {instancePath:instancePath+"/documents/" + i10}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
}
if(data.review !== undefined){
if(!(validate247(data.review, {instancePath:instancePath+"/review"}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.contributions !== undefined){
let data65 = data.contributions;
if((typeof data65 !== "string") && (!(Array.isArray(data65)))){
const err94 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"type",params:{}};
(vErrors ??= []).push(err94);
errors++;
}
if(typeof data65 === "string"){
if(data65.length < 1){
const err95 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err95);
errors++;
}
if(!pattern8.test(data65)){
const err96 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\n?$"}};
(vErrors ??= []).push(err96);
errors++;
}
}
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
if(!(validate226(data65[i11], {instancePath:instancePath+"/contributions/" + i11}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
}
if(data.outcomes !== undefined){
if(!(validate252(data.outcomes, {instancePath:instancePath+"/outcomes"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.outcomes_seen !== undefined){
if(!(validate304(data.outcomes_seen, {instancePath:instancePath+"/outcomes_seen"}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate144(data.measures, {instancePath:instancePath+"/measures"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
if(!(validate274(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err97);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

