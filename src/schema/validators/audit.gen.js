// Made by scripts/gen from schemas/audit.schema.json.
// @ts-nocheck
/* eslint-disable */
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:loip:schema:audit","type":"object","additionalProperties":false,"required":["$schema","tool","asOf","law","reference","attribution","rules","folder","folders","passedOver","partnerships"],"properties":{"$schema":{"const":"urn:loip:schema:audit"},"tool":{"$ref":"#/$defs/result/properties/tool"},"asOf":{"$ref":"#/$defs/result-day"},"law":{"$ref":"#/$defs/result/properties/law"},"reference":{"$ref":"#/$defs/result/properties/reference"},"attribution":{"$ref":"#/$defs/result/properties/attribution"},"rules":{"$ref":"#/$defs/result/properties/rules"},"folder":{"type":"string"},"folders":{"$ref":"#/$defs/result-texts"},"passedOver":{"$ref":"#/$defs/result-texts"},"shard":{"type":"object","additionalProperties":false,"required":["part","of"],"properties":{"part":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1}}},"mixed":{"$ref":"#/$defs/result-texts"},"partnerships":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["folder"],"minProperties":2,"maxProperties":2,"properties":{"folder":{"type":"string"},"result":{"$ref":"#/$defs/result"},"stopped":{"type":"string"}}}}},"$defs":{"result":{"type":"object","additionalProperties":false,"required":["$schema","tool","asOf","partnership","labels","remarks","law","reference","attribution","files","duties","crosswalk","plans","reports","reviews","localities","stopped","measures","actions","contributions","lenses","learning","improvement","principles","kept","exceptions","findings","counts","standing","rules","ending"],"properties":{"$schema":{"const":"urn:loip:schema:result"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"loip"},"version":{"type":"string"}}},"asOf":{"$ref":"#/$defs/result-day"},"stage":{"type":"string","enum":["draft","consultation","board"]},"partnership":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"area":{"type":"string"},"code":{"type":"string"},"invented":{"const":true}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"remarks":{"$ref":"#/$defs/result-texts"},"law":{"type":"object","additionalProperties":false,"required":["table","asAt"],"properties":{"table":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"}}},"reference":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","which","asAt"],"properties":{"what":{"type":"string"},"which":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"},"remark":{"type":"string"}}}},"attribution":{"type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/result-file"}},"duties":{"type":"array","items":{"$ref":"#/$defs/result-duty"}},"crosswalk":{"$ref":"#/$defs/result-crosswalk"},"plans":{"type":"array","items":{"$ref":"#/$defs/result-edition"}},"reports":{"type":"array","items":{"$ref":"#/$defs/result-report"}},"reviews":{"type":"array","items":{"$ref":"#/$defs/result-review"}},"localities":{"type":"object","additionalProperties":false,"required":["all","identified","planned"],"properties":{"all":{"$ref":"#/$defs/result-count"},"identified":{"$ref":"#/$defs/result-count"},"planned":{"$ref":"#/$defs/result-count"}}},"stopped":{"type":"array","items":{"$ref":"#/$defs/result-stopped"}},"measures":{"type":"array","items":{"$ref":"#/$defs/result-measure"}},"actions":{"type":"array","items":{"$ref":"#/$defs/result-action"}},"contributions":{"type":"array","items":{"$ref":"#/$defs/result-contribution"}},"lenses":{"type":"array","items":{"$ref":"#/$defs/result-lens-item"}},"learning":{"type":"array","items":{"$ref":"#/$defs/result-learning"}},"improvement":{"type":"array","items":{"$ref":"#/$defs/result-improvement"}},"principles":{"type":"array","items":{"$ref":"#/$defs/result-principle"}},"kept":{"type":"array","items":{"$ref":"#/$defs/result-kept"}},"readings":{"type":"array","items":{"$ref":"#/$defs/result-reading"}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/result-exception"}},"findings":{"type":"array","items":{"$ref":"#/$defs/result-finding"}},"since":{"$ref":"#/$defs/result-since"},"baseline":{"$ref":"#/$defs/result-baseline"},"counts":{"type":"object","additionalProperties":false,"required":["error","gap","question","advice","note"],"properties":{"error":{"$ref":"#/$defs/result-count"},"gap":{"$ref":"#/$defs/result-count"},"question":{"$ref":"#/$defs/result-count"},"advice":{"$ref":"#/$defs/result-count"},"note":{"$ref":"#/$defs/result-count"}}},"standing":{"type":"object","additionalProperties":false,"required":["decided","declared","notShown","forPeople"],"properties":{"decided":{"$ref":"#/$defs/result-count"},"declared":{"$ref":"#/$defs/result-count"},"notShown":{"$ref":"#/$defs/result-count"},"forPeople":{"$ref":"#/$defs/result-count"}}},"opened":{"type":"object","additionalProperties":false,"required":["file","duties"],"properties":{"file":{"type":"string"},"duties":{"$ref":"#/$defs/result-count"}}},"rules":{"type":"object","additionalProperties":false,"required":["run","notRun"],"properties":{"run":{"$ref":"#/$defs/result-count"},"notRun":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","why"],"properties":{"rule":{"type":"string"},"why":{"type":"string"}}}}}},"ending":{"type":"object","additionalProperties":false,"required":["code","reason","failOn"],"properties":{"code":{"enum":[0,1,3]},"reason":{"type":"string"},"failOn":{"type":"string","enum":["error","gap","question","advice","note","never"]}}}}},"result-action":{"type":"object","additionalProperties":false,"required":["title","outcomes","partners","standing"],"properties":{"title":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-texts"},"lead":{"type":"string"},"partners":{"$ref":"#/$defs/result-texts"},"start":{"type":"string"},"end":{"type":"string"},"resources":{"type":"string"},"done":{"type":"string"},"delivery":{"type":"string"},"standing":{"type":"string","enum":["done","stopped","overdue","undated","open","set aside"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-baseline":{"type":"object","additionalProperties":false,"required":["entries","known","stale","notTold"],"properties":{"entries":{"$ref":"#/$defs/result-count"},"known":{"$ref":"#/$defs/result-count"},"stale":{"$ref":"#/$defs/result-baseline-entries"},"notTold":{"$ref":"#/$defs/result-baseline-entries"}}},"result-baseline-entries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","says","fingerprint"],"properties":{"rule":{"type":"string"},"says":{"type":"string"},"fingerprint":{"type":"string"}}}},"result-contribution":{"type":"object","additionalProperties":false,"required":["partner","for"],"properties":{"partner":{"type":"string"},"for":{"$ref":"#/$defs/result-texts"},"kind":{"type":"string"},"amount":{"type":"string"},"period":{"type":"string"},"decided":{"$ref":"#/$defs/result-declared"},"span":{"$ref":"#/$defs/result-span"}}},"result-count":{"type":"integer","minimum":0},"result-crosswalk":{"type":"object","additionalProperties":false,"required":["set","rows","national"],"properties":{"set":{"type":"object","additionalProperties":false,"required":["id","title","asAt"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"}}},"latestReport":{"type":"string"},"rows":{"type":"array","items":{"$ref":"#/$defs/result-crosswalk-row"}},"national":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","title","linkedFrom"],"properties":{"code":{"type":"string"},"title":{"type":"string"},"linkedFrom":{"$ref":"#/$defs/result-texts"}}}}}},"result-crosswalk-row":{"type":"object","additionalProperties":false,"required":["plan","outcome","links","measures"],"properties":{"plan":{"$ref":"#/$defs/result-plan"},"outcome":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string"},"title":{"type":"string"}}},"lead":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/$defs/result-link"}},"measures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","targets"],"properties":{"name":{"type":"string"},"baseline":{"type":"string"},"targets":{"$ref":"#/$defs/result-texts"}}}},"assessed":{"type":"object","additionalProperties":false,"required":["year","judgement","words"],"properties":{"year":{"type":"string"},"judgement":{"type":"string"},"words":{"type":"string"},"asPublished":{"type":"string"}}},"question":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"result-days":{"type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"$ref":"#/$defs/result-day"},"last":{"$ref":"#/$defs/result-day"}}},"result-decision":{"type":"object","additionalProperties":false,"required":["reason","owner","evidence","decidedOn","reviewBy"],"properties":{"reason":{"type":"string"},"owner":{"type":"string"},"evidence":{"type":"string"},"decidedOn":{"type":"string"},"reviewBy":{"type":"string"}}},"result-declared":{"type":"object","additionalProperties":false,"required":["claim","evidence","owner","date"],"properties":{"claim":{"type":"string"},"evidence":{"type":"string"},"locator":{"type":"string"},"owner":{"type":"string"},"date":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-duty":{"type":"object","additionalProperties":false,"required":["duty","cite","says","owedBy","nature","force","decided","verdict","read","where","add","evidence","declared","rules"],"properties":{"duty":{"type":"string"},"cite":{"type":"string"},"says":{"type":"string"},"instrument":{"type":"string"},"owedBy":{"type":"string","enum":["partnership","partner","ministers","other-body"]},"nature":{"type":"string","enum":["duty","power","definition","no-duty","expectation"]},"force":{"type":"string","enum":["must","should","good-practice"]},"decided":{"type":"string","enum":["from-the-file","with-reference-data","by-attestation","by-people"]},"verdict":{"$ref":"#/$defs/result-verdict"},"why":{"type":"string"},"wouldTell":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"into":{"$ref":"#/$defs/result-span"},"yaml":{"type":"string"}}},"leaves":{"type":"string"},"caution":{"type":"string"},"read":{"type":"array","items":{"$ref":"#/$defs/result-read-in"}},"where":{"$ref":"#/$defs/result-spans"},"add":{"$ref":"#/$defs/result-texts"},"evidence":{"type":"array","items":{"$ref":"#/$defs/result-shown-by"}},"declared":{"type":"array","items":{"$ref":"#/$defs/result-declared"}},"url":{"type":"string"},"rules":{"$ref":"#/$defs/result-texts"}}},"result-edition":{"type":"object","additionalProperties":false,"required":["kind","id","title","isCurrent","outcomes"],"properties":{"kind":{"type":"string","enum":["loip","locality-plan"]},"notForALocality":{"type":"string","enum":["for a group","local place plan"]},"id":{"type":"string"},"title":{"type":"string"},"isCurrent":{"type":"boolean"},"status":{"type":"string"},"publishedOn":{"type":"string"},"published":{"$ref":"#/$defs/result-days"},"period":{"type":"string"},"periodAsPublished":{"type":"string"},"starts":{"$ref":"#/$defs/result-day"},"ends":{"$ref":"#/$defs/result-day"},"endsAs":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-count"},"span":{"$ref":"#/$defs/result-span"}}},"result-exception":{"type":"object","additionalProperties":false,"required":["kind","about","reason","owner","evidence","decidedOn","reviewBy","standing"],"properties":{"kind":{"type":"string","enum":["inappropriate","agreement","departure","accepted"]},"about":{"type":"string"},"reason":{"type":"string"},"owner":{"type":"string"},"evidence":{"type":"string"},"decidedOn":{"type":"string"},"reviewBy":{"type":"string"},"standing":{"type":"string","enum":["in-use","needless","past-review","unusable","not-yet","cannot-tell"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-excerpt":{"type":"object","additionalProperties":false,"required":["first","lines"],"properties":{"first":{"type":"integer","minimum":1},"lines":{"$ref":"#/$defs/result-texts"}}},"result-figure":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string"},"asAt":{"type":"string"},"undated":{"const":true},"publishedIn":{"type":"string"},"provisional":{"type":"boolean"},"restated":{"type":"string"},"rating":{"type":"string"},"report":{"type":"string"}}},"result-figure-reading":{"type":"object","additionalProperties":false,"required":["of","words","sure"],"properties":{"of":{"type":"string","enum":["baseline","figure","target"]},"words":{"type":"string"},"reading":{"type":"string"},"kind":{"type":"string","enum":["level","share","rate","rank","change","range"]},"value":{"type":"number"},"unit":{"type":"string"},"comparison":{"type":"string","enum":["at least","more than","at most","less than","between","reach","exactly","change by","direction"]},"by":{"type":"string"},"asAt":{"type":"string"},"sure":{"type":"string","enum":["certain","guessed","kept","unsaid","slip"]},"why":{"type":"string"}}},"result-file":{"type":"object","additionalProperties":false,"required":["path","bytes","sha256","encoding","kinds","read"],"properties":{"path":{"type":"string"},"bytes":{"$ref":"#/$defs/result-count"},"sha256":{"type":"string"},"encoding":{"type":"string"},"kinds":{"$ref":"#/$defs/result-texts"},"read":{"type":"boolean"}}},"result-finding":{"type":"object","additionalProperties":false,"required":["rule","level","says","fix","fingerprint","see"],"properties":{"rule":{"type":"string"},"duty":{"type":"string"},"cite":{"type":"string"},"level":{"type":"string","enum":["error","gap","question","advice","note"]},"verdict":{"type":"string","enum":["missing","not-shown","for-people","pending","explained","remark"]},"subject":{"type":"string"},"says":{"type":"string"},"fix":{"type":"string"},"write":{"type":"object","additionalProperties":false,"required":["yaml"],"properties":{"yaml":{"type":"string"},"into":{"$ref":"#/$defs/result-span"}}},"item":{"type":"string"},"fingerprint":{"type":"string"},"span":{"$ref":"#/$defs/result-span"},"excerpt":{"$ref":"#/$defs/result-excerpt"},"explained":{"$ref":"#/$defs/result-decision"},"accepted":{"$ref":"#/$defs/result-decision"},"known":{"const":true},"alike":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["says","fingerprint"],"properties":{"says":{"type":"string"},"subject":{"type":"string"},"item":{"type":"string"},"span":{"$ref":"#/$defs/result-span"},"excerpt":{"$ref":"#/$defs/result-excerpt"},"fingerprint":{"type":"string"}}}},"see":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["says","span"],"properties":{"says":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}}}}},"result-improvement":{"type":"object","additionalProperties":false,"required":["title","standing","review"],"properties":{"title":{"type":"string"},"area":{"type":"string"},"owner":{"type":"string"},"due":{"type":"string"},"done":{"type":"string"},"standing":{"type":"string","enum":["done","overdue","undated","open"]},"decisionSought":{"type":"string"},"decisionTaken":{"type":"string"},"review":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-kept":{"type":"object","additionalProperties":false,"required":["file","path","words"],"properties":{"file":{"type":"string"},"path":{"type":"string"},"words":{"type":"string"}}},"result-learning":{"type":"object","additionalProperties":false,"required":["kind","what","outcomes","touches","nationalActions","from"],"properties":{"kind":{"type":"string"},"what":{"type":"string"},"where":{"type":"string"},"evidence":{"type":"string"},"canBeReplicated":{"type":"string"},"contact":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-texts"},"touches":{"$ref":"#/$defs/result-texts"},"nationalActions":{"$ref":"#/$defs/result-texts"},"from":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-lens-item":{"type":"object","additionalProperties":false,"required":["lens","id","item","asAt","touchedBy"],"properties":{"lens":{"type":"string"},"id":{"type":"string"},"item":{"type":"string"},"asAt":{"type":"string"},"touchedBy":{"$ref":"#/$defs/result-texts"}}},"result-link":{"type":"object","additionalProperties":false,"required":["words","status","nearest"],"properties":{"words":{"type":"string"},"outcome":{"type":"object","additionalProperties":false,"required":["set","code","title"],"properties":{"set":{"type":"string"},"code":{"type":"string"},"title":{"type":"string"}}},"status":{"type":"string","enum":["in-force","earlier","later","proposed","unknown"]},"ofPlan":{"const":true},"set":{"type":"string"},"why":{"type":"string"},"strength":{"type":"string"},"nearest":{"$ref":"#/$defs/result-texts"}}},"result-measure":{"type":"object","additionalProperties":false,"required":["hangsOn","name","figures","targets","comparators","remarks"],"properties":{"hangsOn":{"type":"string","enum":["outcome","theme","plan","delivery plan","report"]},"plan":{"$ref":"#/$defs/result-plan"},"edition":{"type":"string","enum":["superseded","earlier","later"]},"outcome":{"type":"string"},"holder":{"type":"string"},"name":{"type":"string"},"unit":{"type":"string"},"direction":{"type":"string"},"status":{"type":"string"},"baseline":{"type":"string"},"latest":{"type":"string"},"figures":{"type":"array","items":{"$ref":"#/$defs/result-figure"}},"readings":{"type":"array","items":{"$ref":"#/$defs/result-figure-reading"}},"change":{"type":"string"},"notCompared":{"type":"string"},"targets":{"$ref":"#/$defs/result-texts"},"comparators":{"$ref":"#/$defs/result-texts"},"remarks":{"$ref":"#/$defs/result-texts"},"span":{"$ref":"#/$defs/result-span"}}},"result-plan":{"type":"object","additionalProperties":false,"required":["kind","id","title"],"properties":{"kind":{"type":"string","enum":["loip","locality-plan"]},"notForALocality":{"type":"string","enum":["for a group","local place plan"]},"id":{"type":"string"},"title":{"type":"string"}}},"result-position":{"type":"object","additionalProperties":false,"required":["line","column"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"result-principle":{"type":"object","additionalProperties":false,"required":["id","title","question"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"question":{"type":"string"},"level":{"type":"string"},"declared":{"$ref":"#/$defs/result-declared"}}},"result-read-in":{"type":"object","additionalProperties":false,"required":["instrument","asAt"],"properties":{"instrument":{"type":"string"},"asAt":{"type":"string"}}},"result-reading":{"type":"object","additionalProperties":false,"required":["field","kind","words","sure"],"properties":{"field":{"type":"string"},"kind":{"type":"string"},"words":{"type":"string"},"reading":{"type":"string"},"first":{"$ref":"#/$defs/result-day"},"last":{"$ref":"#/$defs/result-day"},"sure":{"type":"string","enum":["certain","guessed","kept","unsaid","slip"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-report":{"type":"object","additionalProperties":false,"required":["title","year","isPublished","covers"],"properties":{"title":{"type":"string"},"year":{"type":"string"},"isPublished":{"type":"boolean"},"publishedOn":{"type":"string"},"published":{"$ref":"#/$defs/result-days"},"covered":{"$ref":"#/$defs/result-days"},"covers":{"$ref":"#/$defs/result-texts"},"coversIds":{"$ref":"#/$defs/result-texts"},"span":{"$ref":"#/$defs/result-span"}}},"result-review":{"type":"object","additionalProperties":false,"required":["of","title","plans"],"properties":{"of":{"type":"string","enum":["plan","progress","partnership"]},"title":{"type":"string"},"plans":{"$ref":"#/$defs/result-texts"},"date":{"type":"string"},"days":{"$ref":"#/$defs/result-days"},"decision":{"type":"string","enum":["revise","no change"]},"revisionAdopted":{"type":"boolean"},"span":{"$ref":"#/$defs/result-span"}}},"result-shown-by":{"type":"object","additionalProperties":false,"required":["words","span"],"properties":{"field":{"type":"string"},"words":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-since":{"type":"object","additionalProperties":false,"required":["asAt","closed","new","open","notTold","newlyLookedAt"],"properties":{"asAt":{"$ref":"#/$defs/result-day"},"closed":{"$ref":"#/$defs/result-since-items"},"new":{"$ref":"#/$defs/result-since-items"},"open":{"$ref":"#/$defs/result-since-items"},"notTold":{"$ref":"#/$defs/result-since-items"},"newlyLookedAt":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["duty","cite","says","verdict"],"properties":{"duty":{"type":"string"},"cite":{"type":"string"},"says":{"type":"string"},"verdict":{"$ref":"#/$defs/result-verdict"}}}}}},"result-since-item":{"type":"object","additionalProperties":false,"required":["rule","level","says","fingerprint"],"properties":{"rule":{"type":"string"},"duty":{"type":"string"},"cite":{"type":"string"},"level":{"type":"string","enum":["error","gap","question","advice","note"]},"subject":{"type":"string"},"says":{"type":"string"},"fingerprint":{"type":"string"},"saidThen":{"type":"string"},"newlyLookedAt":{"const":true}}},"result-since-items":{"type":"array","items":{"$ref":"#/$defs/result-since-item"}},"result-span":{"type":"object","additionalProperties":false,"required":["path","start","end"],"properties":{"path":{"type":"string"},"start":{"$ref":"#/$defs/result-position"},"end":{"$ref":"#/$defs/result-position"},"cell":{"type":"string"}}},"result-spans":{"type":"array","items":{"$ref":"#/$defs/result-span"}},"result-stopped":{"type":"object","additionalProperties":false,"required":["plan","outcome","how","replacedBy"],"properties":{"plan":{"$ref":"#/$defs/result-plan"},"outcome":{"type":"string"},"how":{"type":"string","enum":["closed","replaced"]},"replacedBy":{"$ref":"#/$defs/result-texts"},"reason":{"type":"string"},"on":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}},"result-texts":{"type":"array","items":{"type":"string"}},"result-verdict":{"type":"string","enum":["shown","declared","explained","for-people","missing","not-shown","pending","cannot-tell","not-applicable","not-looked-at"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"loip"},"version":{"type":"string"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if("loip" !== data.name){
validate53.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "loip"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate53.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate55.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["table","asAt"],"properties":{"table":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.table === undefined) && (missing0 = "table")) || ((data.asAt === undefined) && (missing0 = "asAt"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "table") || (key0 === "asAt"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.table !== undefined){
const _errs2 = errors;
if(typeof data.table !== "string"){
validate57.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asAt !== undefined){
const _errs4 = errors;
if(!(validate55(data.asAt, {instancePath:instancePath+"/asAt",parentData:data,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","which","asAt"],"properties":{"what":{"type":"string"},"which":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"},"remark":{"type":"string"}}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.what === undefined) && (missing0 = "what")) || ((data0.which === undefined) && (missing0 = "which"))) || ((data0.asAt === undefined) && (missing0 = "asAt"))){
validate60.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((((key0 === "what") || (key0 === "which")) || (key0 === "asAt")) || (key0 === "remark"))){
validate60.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.what !== undefined){
const _errs4 = errors;
if(typeof data0.what !== "string"){
validate60.errors = [{instancePath:instancePath+"/" + i0+"/what",schemaPath:"#/items/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.which !== undefined){
const _errs6 = errors;
if(typeof data0.which !== "string"){
validate60.errors = [{instancePath:instancePath+"/" + i0+"/which",schemaPath:"#/items/properties/which/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.asAt !== undefined){
const _errs8 = errors;
if(!(validate55(data0.asAt, {instancePath:instancePath+"/" + i0+"/asAt",parentData:data0,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.remark !== undefined){
const _errs9 = errors;
if(typeof data0.remark !== "string"){
validate60.errors = [{instancePath:instancePath+"/" + i0+"/remark",schemaPath:"#/items/properties/remark/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["run","notRun"],"properties":{"run":{"$ref":"#/$defs/result-count"},"notRun":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","why"],"properties":{"rule":{"type":"string"},"why":{"type":"string"}}}}}};
const schema26 = {"type":"integer","minimum":0};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
validate66.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.run === undefined) && (missing0 = "run")) || ((data.notRun === undefined) && (missing0 = "notRun"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "run") || (key0 === "notRun"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run !== undefined){
const _errs2 = errors;
if(!(validate66(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notRun !== undefined){
let data1 = data.notRun;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.rule === undefined) && (missing1 = "rule")) || ((data2.why === undefined) && (missing1 = "why"))){
validate65.errors = [{instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!((key1 === "rule") || (key1 === "why"))){
validate65.errors = [{instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.rule !== undefined){
const _errs8 = errors;
if(typeof data2.rule !== "string"){
validate65.errors = [{instancePath:instancePath+"/notRun/" + i0+"/rule",schemaPath:"#/properties/notRun/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.why !== undefined){
const _errs10 = errors;
if(typeof data2.why !== "string"){
validate65.errors = [{instancePath:instancePath+"/notRun/" + i0+"/why",schemaPath:"#/properties/notRun/items/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/notRun/" + i0,schemaPath:"#/properties/notRun/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/notRun",schemaPath:"#/properties/notRun/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"array","items":{"type":"string"}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate69.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["$schema","tool","asOf","partnership","labels","remarks","law","reference","attribution","files","duties","crosswalk","plans","reports","reviews","localities","stopped","measures","actions","contributions","lenses","learning","improvement","principles","kept","exceptions","findings","counts","standing","rules","ending"],"properties":{"$schema":{"const":"urn:loip:schema:result"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"loip"},"version":{"type":"string"}}},"asOf":{"$ref":"#/$defs/result-day"},"stage":{"type":"string","enum":["draft","consultation","board"]},"partnership":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"},"area":{"type":"string"},"code":{"type":"string"},"invented":{"const":true}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"remarks":{"$ref":"#/$defs/result-texts"},"law":{"type":"object","additionalProperties":false,"required":["table","asAt"],"properties":{"table":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"}}},"reference":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","which","asAt"],"properties":{"what":{"type":"string"},"which":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"},"remark":{"type":"string"}}}},"attribution":{"type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/result-file"}},"duties":{"type":"array","items":{"$ref":"#/$defs/result-duty"}},"crosswalk":{"$ref":"#/$defs/result-crosswalk"},"plans":{"type":"array","items":{"$ref":"#/$defs/result-edition"}},"reports":{"type":"array","items":{"$ref":"#/$defs/result-report"}},"reviews":{"type":"array","items":{"$ref":"#/$defs/result-review"}},"localities":{"type":"object","additionalProperties":false,"required":["all","identified","planned"],"properties":{"all":{"$ref":"#/$defs/result-count"},"identified":{"$ref":"#/$defs/result-count"},"planned":{"$ref":"#/$defs/result-count"}}},"stopped":{"type":"array","items":{"$ref":"#/$defs/result-stopped"}},"measures":{"type":"array","items":{"$ref":"#/$defs/result-measure"}},"actions":{"type":"array","items":{"$ref":"#/$defs/result-action"}},"contributions":{"type":"array","items":{"$ref":"#/$defs/result-contribution"}},"lenses":{"type":"array","items":{"$ref":"#/$defs/result-lens-item"}},"learning":{"type":"array","items":{"$ref":"#/$defs/result-learning"}},"improvement":{"type":"array","items":{"$ref":"#/$defs/result-improvement"}},"principles":{"type":"array","items":{"$ref":"#/$defs/result-principle"}},"kept":{"type":"array","items":{"$ref":"#/$defs/result-kept"}},"readings":{"type":"array","items":{"$ref":"#/$defs/result-reading"}},"exceptions":{"type":"array","items":{"$ref":"#/$defs/result-exception"}},"findings":{"type":"array","items":{"$ref":"#/$defs/result-finding"}},"since":{"$ref":"#/$defs/result-since"},"baseline":{"$ref":"#/$defs/result-baseline"},"counts":{"type":"object","additionalProperties":false,"required":["error","gap","question","advice","note"],"properties":{"error":{"$ref":"#/$defs/result-count"},"gap":{"$ref":"#/$defs/result-count"},"question":{"$ref":"#/$defs/result-count"},"advice":{"$ref":"#/$defs/result-count"},"note":{"$ref":"#/$defs/result-count"}}},"standing":{"type":"object","additionalProperties":false,"required":["decided","declared","notShown","forPeople"],"properties":{"decided":{"$ref":"#/$defs/result-count"},"declared":{"$ref":"#/$defs/result-count"},"notShown":{"$ref":"#/$defs/result-count"},"forPeople":{"$ref":"#/$defs/result-count"}}},"opened":{"type":"object","additionalProperties":false,"required":["file","duties"],"properties":{"file":{"type":"string"},"duties":{"$ref":"#/$defs/result-count"}}},"rules":{"type":"object","additionalProperties":false,"required":["run","notRun"],"properties":{"run":{"$ref":"#/$defs/result-count"},"notRun":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","why"],"properties":{"rule":{"type":"string"},"why":{"type":"string"}}}}}},"ending":{"type":"object","additionalProperties":false,"required":["code","reason","failOn"],"properties":{"code":{"enum":[0,1,3]},"reason":{"type":"string"},"failOn":{"type":"string","enum":["error","gap","question","advice","note","never"]}}}}};
const schema29 = {"type":"object","additionalProperties":false,"required":["path","bytes","sha256","encoding","kinds","read"],"properties":{"path":{"type":"string"},"bytes":{"$ref":"#/$defs/result-count"},"sha256":{"type":"string"},"encoding":{"type":"string"},"kinds":{"$ref":"#/$defs/result-texts"},"read":{"type":"boolean"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.path === undefined) && (missing0 = "path")) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.encoding === undefined) && (missing0 = "encoding"))) || ((data.kinds === undefined) && (missing0 = "kinds"))) || ((data.read === undefined) && (missing0 = "read"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "bytes")) || (key0 === "sha256")) || (key0 === "encoding")) || (key0 === "kinds")) || (key0 === "read"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate78.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
const _errs4 = errors;
if(!(validate66(data.bytes, {instancePath:instancePath+"/bytes",parentData:data,parentDataProperty:"bytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs5 = errors;
if(typeof data.sha256 !== "string"){
validate78.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
const _errs7 = errors;
if(typeof data.encoding !== "string"){
validate78.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kinds !== undefined){
const _errs9 = errors;
if(!(validate69(data.kinds, {instancePath:instancePath+"/kinds",parentData:data,parentDataProperty:"kinds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined){
const _errs10 = errors;
if(typeof data.read !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["duty","cite","says","owedBy","nature","force","decided","verdict","read","where","add","evidence","declared","rules"],"properties":{"duty":{"type":"string"},"cite":{"type":"string"},"says":{"type":"string"},"instrument":{"type":"string"},"owedBy":{"type":"string","enum":["partnership","partner","ministers","other-body"]},"nature":{"type":"string","enum":["duty","power","definition","no-duty","expectation"]},"force":{"type":"string","enum":["must","should","good-practice"]},"decided":{"type":"string","enum":["from-the-file","with-reference-data","by-attestation","by-people"]},"verdict":{"$ref":"#/$defs/result-verdict"},"why":{"type":"string"},"wouldTell":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"into":{"$ref":"#/$defs/result-span"},"yaml":{"type":"string"}}},"leaves":{"type":"string"},"caution":{"type":"string"},"read":{"type":"array","items":{"$ref":"#/$defs/result-read-in"}},"where":{"$ref":"#/$defs/result-spans"},"add":{"$ref":"#/$defs/result-texts"},"evidence":{"type":"array","items":{"$ref":"#/$defs/result-shown-by"}},"declared":{"type":"array","items":{"$ref":"#/$defs/result-declared"}},"url":{"type":"string"},"rules":{"$ref":"#/$defs/result-texts"}}};
const schema31 = {"type":"string","enum":["shown","declared","explained","for-people","missing","not-shown","pending","cannot-tell","not-applicable","not-looked-at"]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((data === "shown") || (data === "declared")) || (data === "explained")) || (data === "for-people")) || (data === "missing")) || (data === "not-shown")) || (data === "pending")) || (data === "cannot-tell")) || (data === "not-applicable")) || (data === "not-looked-at"))){
validate83.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum}}];
return false;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"required":["path","start","end"],"properties":{"path":{"type":"string"},"start":{"$ref":"#/$defs/result-position"},"end":{"$ref":"#/$defs/result-position"},"cell":{"type":"string"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["line","column"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.column === undefined) && (missing0 = "column"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "column"))){
validate86.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate86.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate86.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data1 = data.column;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate86.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate86.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.start === undefined) && (missing0 = "start"))) || ((data.end === undefined) && (missing0 = "end"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "start")) || (key0 === "end")) || (key0 === "cell"))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate85.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs4 = errors;
if(!(validate86(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs5 = errors;
if(!(validate86(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cell !== undefined){
const _errs6 = errors;
if(typeof data.cell !== "string"){
validate85.errors = [{instancePath:instancePath+"/cell",schemaPath:"#/properties/cell/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"required":["instrument","asAt"],"properties":{"instrument":{"type":"string"},"asAt":{"type":"string"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.instrument === undefined) && (missing0 = "instrument")) || ((data.asAt === undefined) && (missing0 = "asAt"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "instrument") || (key0 === "asAt"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.instrument !== undefined){
const _errs2 = errors;
if(typeof data.instrument !== "string"){
validate90.errors = [{instancePath:instancePath+"/instrument",schemaPath:"#/properties/instrument/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asAt !== undefined){
const _errs4 = errors;
if(typeof data.asAt !== "string"){
validate90.errors = [{instancePath:instancePath+"/asAt",schemaPath:"#/properties/asAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"array","items":{"$ref":"#/$defs/result-span"}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["words","span"],"properties":{"field":{"type":"string"},"words":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.words === undefined) && (missing0 = "words")) || ((data.span === undefined) && (missing0 = "span"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "words")) || (key0 === "span"))){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
const _errs2 = errors;
if(typeof data.field !== "string"){
validate96.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs4 = errors;
if(typeof data.words !== "string"){
validate96.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs6 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["claim","evidence","owner","date"],"properties":{"claim":{"type":"string"},"evidence":{"type":"string"},"locator":{"type":"string"},"owner":{"type":"string"},"date":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.claim === undefined) && (missing0 = "claim")) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.date === undefined) && (missing0 = "date"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "claim") || (key0 === "evidence")) || (key0 === "locator")) || (key0 === "owner")) || (key0 === "date")) || (key0 === "span"))){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.claim !== undefined){
const _errs2 = errors;
if(typeof data.claim !== "string"){
validate99.errors = [{instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs4 = errors;
if(typeof data.evidence !== "string"){
validate99.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locator !== undefined){
const _errs6 = errors;
if(typeof data.locator !== "string"){
validate99.errors = [{instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs8 = errors;
if(typeof data.owner !== "string"){
validate99.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs10 = errors;
if(typeof data.date !== "string"){
validate99.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs12 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.duty === undefined) && (missing0 = "duty")) || ((data.cite === undefined) && (missing0 = "cite"))) || ((data.says === undefined) && (missing0 = "says"))) || ((data.owedBy === undefined) && (missing0 = "owedBy"))) || ((data.nature === undefined) && (missing0 = "nature"))) || ((data.force === undefined) && (missing0 = "force"))) || ((data.decided === undefined) && (missing0 = "decided"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.read === undefined) && (missing0 = "read"))) || ((data.where === undefined) && (missing0 = "where"))) || ((data.add === undefined) && (missing0 = "add"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.declared === undefined) && (missing0 = "declared"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.duty !== undefined){
const _errs2 = errors;
if(typeof data.duty !== "string"){
validate82.errors = [{instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cite !== undefined){
const _errs4 = errors;
if(typeof data.cite !== "string"){
validate82.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
const _errs6 = errors;
if(typeof data.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instrument !== undefined){
const _errs8 = errors;
if(typeof data.instrument !== "string"){
validate82.errors = [{instancePath:instancePath+"/instrument",schemaPath:"#/properties/instrument/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owedBy !== undefined){
let data4 = data.owedBy;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate82.errors = [{instancePath:instancePath+"/owedBy",schemaPath:"#/properties/owedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data4 === "partnership") || (data4 === "partner")) || (data4 === "ministers")) || (data4 === "other-body"))){
validate82.errors = [{instancePath:instancePath+"/owedBy",schemaPath:"#/properties/owedBy/enum",keyword:"enum",params:{allowedValues: schema30.properties.owedBy.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nature !== undefined){
let data5 = data.nature;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate82.errors = [{instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "duty") || (data5 === "power")) || (data5 === "definition")) || (data5 === "no-duty")) || (data5 === "expectation"))){
validate82.errors = [{instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/enum",keyword:"enum",params:{allowedValues: schema30.properties.nature.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.force !== undefined){
let data6 = data.force;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate82.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "must") || (data6 === "should")) || (data6 === "good-practice"))){
validate82.errors = [{instancePath:instancePath+"/force",schemaPath:"#/properties/force/enum",keyword:"enum",params:{allowedValues: schema30.properties.force.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided !== undefined){
let data7 = data.decided;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate82.errors = [{instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "from-the-file") || (data7 === "with-reference-data")) || (data7 === "by-attestation")) || (data7 === "by-people"))){
validate82.errors = [{instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/enum",keyword:"enum",params:{allowedValues: schema30.properties.decided.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
const _errs18 = errors;
if(!(validate83(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs19 = errors;
if(typeof data.why !== "string"){
validate82.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wouldTell !== undefined){
let data10 = data.wouldTell;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs23 = errors;
for(const key1 in data10){
if(!(((key1 === "kind") || (key1 === "into")) || (key1 === "yaml"))){
validate82.errors = [{instancePath:instancePath+"/wouldTell",schemaPath:"#/properties/wouldTell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data10.kind !== undefined){
const _errs24 = errors;
if(typeof data10.kind !== "string"){
validate82.errors = [{instancePath:instancePath+"/wouldTell/kind",schemaPath:"#/properties/wouldTell/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.into !== undefined){
const _errs26 = errors;
if(!(validate85(data10.into, {instancePath:instancePath+"/wouldTell/into",parentData:data10,parentDataProperty:"into",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.yaml !== undefined){
const _errs27 = errors;
if(typeof data10.yaml !== "string"){
validate82.errors = [{instancePath:instancePath+"/wouldTell/yaml",schemaPath:"#/properties/wouldTell/properties/yaml/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/wouldTell",schemaPath:"#/properties/wouldTell/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaves !== undefined){
const _errs29 = errors;
if(typeof data.leaves !== "string"){
validate82.errors = [{instancePath:instancePath+"/leaves",schemaPath:"#/properties/leaves/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caution !== undefined){
const _errs31 = errors;
if(typeof data.caution !== "string"){
validate82.errors = [{instancePath:instancePath+"/caution",schemaPath:"#/properties/caution/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined){
let data16 = data.read;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(!(validate90(data16[i0], {instancePath:instancePath+"/read/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid2 = _errs35 === errors;
if(!valid2){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
const _errs36 = errors;
if(!(validate92(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.add !== undefined){
const _errs37 = errors;
if(!(validate69(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data20 = data.evidence;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data20)){
var valid3 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs40 = errors;
if(!(validate96(data20[i1], {instancePath:instancePath+"/evidence/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid3 = _errs40 === errors;
if(!valid3){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declared !== undefined){
let data22 = data.declared;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data22)){
var valid4 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
const _errs43 = errors;
if(!(validate99(data22[i2], {instancePath:instancePath+"/declared/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid4 = _errs43 === errors;
if(!valid4){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs44 = errors;
if(typeof data.url !== "string"){
validate82.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs46 = errors;
if(!(validate69(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["set","rows","national"],"properties":{"set":{"type":"object","additionalProperties":false,"required":["id","title","asAt"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"asAt":{"$ref":"#/$defs/result-day"}}},"latestReport":{"type":"string"},"rows":{"type":"array","items":{"$ref":"#/$defs/result-crosswalk-row"}},"national":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","title","linkedFrom"],"properties":{"code":{"type":"string"},"title":{"type":"string"},"linkedFrom":{"$ref":"#/$defs/result-texts"}}}}}};
const schema39 = {"type":"object","additionalProperties":false,"required":["plan","outcome","links","measures"],"properties":{"plan":{"$ref":"#/$defs/result-plan"},"outcome":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string"},"title":{"type":"string"}}},"lead":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/$defs/result-link"}},"measures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","targets"],"properties":{"name":{"type":"string"},"baseline":{"type":"string"},"targets":{"$ref":"#/$defs/result-texts"}}}},"assessed":{"type":"object","additionalProperties":false,"required":["year","judgement","words"],"properties":{"year":{"type":"string"},"judgement":{"type":"string"},"words":{"type":"string"},"asPublished":{"type":"string"}}},"question":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["kind","id","title"],"properties":{"kind":{"type":"string","enum":["loip","locality-plan"]},"notForALocality":{"type":"string","enum":["for a group","local place plan"]},"id":{"type":"string"},"title":{"type":"string"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "notForALocality")) || (key0 === "id")) || (key0 === "title"))){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "loip") || (data0 === "locality-plan"))){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notForALocality !== undefined){
let data1 = data.notForALocality;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate107.errors = [{instancePath:instancePath+"/notForALocality",schemaPath:"#/properties/notForALocality/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "for a group") || (data1 === "local place plan"))){
validate107.errors = [{instancePath:instancePath+"/notForALocality",schemaPath:"#/properties/notForALocality/enum",keyword:"enum",params:{allowedValues: schema40.properties.notForALocality.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(typeof data.title !== "string"){
validate107.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"required":["words","status","nearest"],"properties":{"words":{"type":"string"},"outcome":{"type":"object","additionalProperties":false,"required":["set","code","title"],"properties":{"set":{"type":"string"},"code":{"type":"string"},"title":{"type":"string"}}},"status":{"type":"string","enum":["in-force","earlier","later","proposed","unknown"]},"ofPlan":{"const":true},"set":{"type":"string"},"why":{"type":"string"},"strength":{"type":"string"},"nearest":{"$ref":"#/$defs/result-texts"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.words === undefined) && (missing0 = "words")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.nearest === undefined) && (missing0 = "nearest"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "words") || (key0 === "outcome")) || (key0 === "status")) || (key0 === "ofPlan")) || (key0 === "set")) || (key0 === "why")) || (key0 === "strength")) || (key0 === "nearest"))){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.words !== undefined){
const _errs2 = errors;
if(typeof data.words !== "string"){
validate109.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.set === undefined) && (missing1 = "set")) || ((data1.code === undefined) && (missing1 = "code"))) || ((data1.title === undefined) && (missing1 = "title"))){
validate109.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "set") || (key1 === "code")) || (key1 === "title"))){
validate109.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.set !== undefined){
const _errs7 = errors;
if(typeof data1.set !== "string"){
validate109.errors = [{instancePath:instancePath+"/outcome/set",schemaPath:"#/properties/outcome/properties/set/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.code !== undefined){
const _errs9 = errors;
if(typeof data1.code !== "string"){
validate109.errors = [{instancePath:instancePath+"/outcome/code",schemaPath:"#/properties/outcome/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.title !== undefined){
const _errs11 = errors;
if(typeof data1.title !== "string"){
validate109.errors = [{instancePath:instancePath+"/outcome/title",schemaPath:"#/properties/outcome/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate109.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "in-force") || (data5 === "earlier")) || (data5 === "later")) || (data5 === "proposed")) || (data5 === "unknown"))){
validate109.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema41.properties.status.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ofPlan !== undefined){
const _errs15 = errors;
if(true !== data.ofPlan){
validate109.errors = [{instancePath:instancePath+"/ofPlan",schemaPath:"#/properties/ofPlan/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.set !== undefined){
const _errs16 = errors;
if(typeof data.set !== "string"){
validate109.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs18 = errors;
if(typeof data.why !== "string"){
validate109.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strength !== undefined){
const _errs20 = errors;
if(typeof data.strength !== "string"){
validate109.errors = [{instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nearest !== undefined){
const _errs22 = errors;
if(!(validate69(data.nearest, {instancePath:instancePath+"/nearest",parentData:data,parentDataProperty:"nearest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.plan === undefined) && (missing0 = "plan")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.measures === undefined) && (missing0 = "measures"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "plan") || (key0 === "outcome")) || (key0 === "lead")) || (key0 === "links")) || (key0 === "measures")) || (key0 === "assessed")) || (key0 === "question")) || (key0 === "span"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plan !== undefined){
const _errs2 = errors;
if(!(validate107(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.id === undefined) && (missing1 = "id")) || ((data1.title === undefined) && (missing1 = "title"))){
validate106.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "title"))){
validate106.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate106.errors = [{instancePath:instancePath+"/outcome/id",schemaPath:"#/properties/outcome/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.title !== undefined){
const _errs8 = errors;
if(typeof data1.title !== "string"){
validate106.errors = [{instancePath:instancePath+"/outcome/title",schemaPath:"#/properties/outcome/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lead !== undefined){
const _errs10 = errors;
if(typeof data.lead !== "string"){
validate106.errors = [{instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
let data5 = data.links;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate109(data5[i0], {instancePath:instancePath+"/links/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measures !== undefined){
let data7 = data.measures;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.name === undefined) && (missing2 = "name")) || ((data8.targets === undefined) && (missing2 = "targets"))){
validate106.errors = [{instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data8){
if(!(((key2 === "name") || (key2 === "baseline")) || (key2 === "targets"))){
validate106.errors = [{instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.name !== undefined){
const _errs20 = errors;
if(typeof data8.name !== "string"){
validate106.errors = [{instancePath:instancePath+"/measures/" + i1+"/name",schemaPath:"#/properties/measures/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.baseline !== undefined){
const _errs22 = errors;
if(typeof data8.baseline !== "string"){
validate106.errors = [{instancePath:instancePath+"/measures/" + i1+"/baseline",schemaPath:"#/properties/measures/items/properties/baseline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.targets !== undefined){
const _errs24 = errors;
if(!(validate69(data8.targets, {instancePath:instancePath+"/measures/" + i1+"/targets",parentData:data8,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/measures/" + i1,schemaPath:"#/properties/measures/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
let data12 = data.assessed;
const _errs25 = errors;
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.year === undefined) && (missing3 = "year")) || ((data12.judgement === undefined) && (missing3 = "judgement"))) || ((data12.words === undefined) && (missing3 = "words"))){
validate106.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs27 = errors;
for(const key3 in data12){
if(!((((key3 === "year") || (key3 === "judgement")) || (key3 === "words")) || (key3 === "asPublished"))){
validate106.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs27 === errors){
if(data12.year !== undefined){
const _errs28 = errors;
if(typeof data12.year !== "string"){
validate106.errors = [{instancePath:instancePath+"/assessed/year",schemaPath:"#/properties/assessed/properties/year/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.judgement !== undefined){
const _errs30 = errors;
if(typeof data12.judgement !== "string"){
validate106.errors = [{instancePath:instancePath+"/assessed/judgement",schemaPath:"#/properties/assessed/properties/judgement/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.words !== undefined){
const _errs32 = errors;
if(typeof data12.words !== "string"){
validate106.errors = [{instancePath:instancePath+"/assessed/words",schemaPath:"#/properties/assessed/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.asPublished !== undefined){
const _errs34 = errors;
if(typeof data12.asPublished !== "string"){
validate106.errors = [{instancePath:instancePath+"/assessed/asPublished",schemaPath:"#/properties/assessed/properties/asPublished/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.question !== undefined){
const _errs36 = errors;
if(typeof data.question !== "string"){
validate106.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs38 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.set === undefined) && (missing0 = "set")) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.national === undefined) && (missing0 = "national"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "set") || (key0 === "latestReport")) || (key0 === "rows")) || (key0 === "national"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined){
let data0 = data.set;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.id === undefined) && (missing1 = "id")) || ((data0.title === undefined) && (missing1 = "title"))) || ((data0.asAt === undefined) && (missing1 = "asAt"))){
validate104.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "title")) || (key1 === "asAt"))){
validate104.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate104.errors = [{instancePath:instancePath+"/set/id",schemaPath:"#/properties/set/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.title !== undefined){
const _errs7 = errors;
if(typeof data0.title !== "string"){
validate104.errors = [{instancePath:instancePath+"/set/title",schemaPath:"#/properties/set/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.asAt !== undefined){
const _errs9 = errors;
if(!(validate55(data0.asAt, {instancePath:instancePath+"/set/asAt",parentData:data0,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latestReport !== undefined){
const _errs10 = errors;
if(typeof data.latestReport !== "string"){
validate104.errors = [{instancePath:instancePath+"/latestReport",schemaPath:"#/properties/latestReport/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data5 = data.rows;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate106(data5[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.national !== undefined){
let data7 = data.national;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.code === undefined) && (missing2 = "code")) || ((data8.title === undefined) && (missing2 = "title"))) || ((data8.linkedFrom === undefined) && (missing2 = "linkedFrom"))){
validate104.errors = [{instancePath:instancePath+"/national/" + i1,schemaPath:"#/properties/national/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data8){
if(!(((key2 === "code") || (key2 === "title")) || (key2 === "linkedFrom"))){
validate104.errors = [{instancePath:instancePath+"/national/" + i1,schemaPath:"#/properties/national/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.code !== undefined){
const _errs20 = errors;
if(typeof data8.code !== "string"){
validate104.errors = [{instancePath:instancePath+"/national/" + i1+"/code",schemaPath:"#/properties/national/items/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.title !== undefined){
const _errs22 = errors;
if(typeof data8.title !== "string"){
validate104.errors = [{instancePath:instancePath+"/national/" + i1+"/title",schemaPath:"#/properties/national/items/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.linkedFrom !== undefined){
const _errs24 = errors;
if(!(validate69(data8.linkedFrom, {instancePath:instancePath+"/national/" + i1+"/linkedFrom",parentData:data8,parentDataProperty:"linkedFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/national/" + i1,schemaPath:"#/properties/national/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/national",schemaPath:"#/properties/national/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["kind","id","title","isCurrent","outcomes"],"properties":{"kind":{"type":"string","enum":["loip","locality-plan"]},"notForALocality":{"type":"string","enum":["for a group","local place plan"]},"id":{"type":"string"},"title":{"type":"string"},"isCurrent":{"type":"boolean"},"status":{"type":"string"},"publishedOn":{"type":"string"},"published":{"$ref":"#/$defs/result-days"},"period":{"type":"string"},"periodAsPublished":{"type":"string"},"starts":{"$ref":"#/$defs/result-day"},"ends":{"$ref":"#/$defs/result-day"},"endsAs":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-count"},"span":{"$ref":"#/$defs/result-span"}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"$ref":"#/$defs/result-day"},"last":{"$ref":"#/$defs/result-day"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.first === undefined) && (missing0 = "first")) || ((data.last === undefined) && (missing0 = "last"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "first") || (key0 === "last"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.first !== undefined){
const _errs2 = errors;
if(!(validate55(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last !== undefined){
const _errs3 = errors;
if(!(validate55(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.isCurrent === undefined) && (missing0 = "isCurrent"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate117.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "loip") || (data0 === "locality-plan"))){
validate117.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notForALocality !== undefined){
let data1 = data.notForALocality;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate117.errors = [{instancePath:instancePath+"/notForALocality",schemaPath:"#/properties/notForALocality/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "for a group") || (data1 === "local place plan"))){
validate117.errors = [{instancePath:instancePath+"/notForALocality",schemaPath:"#/properties/notForALocality/enum",keyword:"enum",params:{allowedValues: schema42.properties.notForALocality.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(typeof data.title !== "string"){
validate117.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isCurrent !== undefined){
const _errs10 = errors;
if(typeof data.isCurrent !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/isCurrent",schemaPath:"#/properties/isCurrent/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs12 = errors;
if(typeof data.status !== "string"){
validate117.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedOn !== undefined){
const _errs14 = errors;
if(typeof data.publishedOn !== "string"){
validate117.errors = [{instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined){
const _errs16 = errors;
if(!(validate118(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
const _errs17 = errors;
if(typeof data.period !== "string"){
validate117.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.periodAsPublished !== undefined){
const _errs19 = errors;
if(typeof data.periodAsPublished !== "string"){
validate117.errors = [{instancePath:instancePath+"/periodAsPublished",schemaPath:"#/properties/periodAsPublished/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts !== undefined){
const _errs21 = errors;
if(!(validate55(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ends !== undefined){
const _errs22 = errors;
if(!(validate55(data.ends, {instancePath:instancePath+"/ends",parentData:data,parentDataProperty:"ends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endsAs !== undefined){
const _errs23 = errors;
if(typeof data.endsAs !== "string"){
validate117.errors = [{instancePath:instancePath+"/endsAs",schemaPath:"#/properties/endsAs/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
const _errs25 = errors;
if(!(validate66(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs26 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["title","year","isPublished","covers"],"properties":{"title":{"type":"string"},"year":{"type":"string"},"isPublished":{"type":"boolean"},"publishedOn":{"type":"string"},"published":{"$ref":"#/$defs/result-days"},"covered":{"$ref":"#/$defs/result-days"},"covers":{"$ref":"#/$defs/result-texts"},"coversIds":{"$ref":"#/$defs/result-texts"},"span":{"$ref":"#/$defs/result-span"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) && (missing0 = "title")) || ((data.year === undefined) && (missing0 = "year"))) || ((data.isPublished === undefined) && (missing0 = "isPublished"))) || ((data.covers === undefined) && (missing0 = "covers"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate127.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.year !== undefined){
const _errs4 = errors;
if(typeof data.year !== "string"){
validate127.errors = [{instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPublished !== undefined){
const _errs6 = errors;
if(typeof data.isPublished !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/isPublished",schemaPath:"#/properties/isPublished/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedOn !== undefined){
const _errs8 = errors;
if(typeof data.publishedOn !== "string"){
validate127.errors = [{instancePath:instancePath+"/publishedOn",schemaPath:"#/properties/publishedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined){
const _errs10 = errors;
if(!(validate118(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.covered !== undefined){
const _errs11 = errors;
if(!(validate118(data.covered, {instancePath:instancePath+"/covered",parentData:data,parentDataProperty:"covered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.covers !== undefined){
const _errs12 = errors;
if(!(validate69(data.covers, {instancePath:instancePath+"/covers",parentData:data,parentDataProperty:"covers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coversIds !== undefined){
const _errs13 = errors;
if(!(validate69(data.coversIds, {instancePath:instancePath+"/coversIds",parentData:data,parentDataProperty:"coversIds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs14 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["of","title","plans"],"properties":{"of":{"type":"string","enum":["plan","progress","partnership"]},"title":{"type":"string"},"plans":{"$ref":"#/$defs/result-texts"},"date":{"type":"string"},"days":{"$ref":"#/$defs/result-days"},"decision":{"type":"string","enum":["revise","no change"]},"revisionAdopted":{"type":"boolean"},"span":{"$ref":"#/$defs/result-span"}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.of === undefined) && (missing0 = "of")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.plans === undefined) && (missing0 = "plans"))){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "of") || (key0 === "title")) || (key0 === "plans")) || (key0 === "date")) || (key0 === "days")) || (key0 === "decision")) || (key0 === "revisionAdopted")) || (key0 === "span"))){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
let data0 = data.of;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate134.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "plan") || (data0 === "progress")) || (data0 === "partnership"))){
validate134.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema45.properties.of.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate134.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
const _errs6 = errors;
if(!(validate69(data.plans, {instancePath:instancePath+"/plans",parentData:data,parentDataProperty:"plans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs7 = errors;
if(typeof data.date !== "string"){
validate134.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
const _errs9 = errors;
if(!(validate118(data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data5 = data.decision;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate134.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "revise") || (data5 === "no change"))){
validate134.errors = [{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema45.properties.decision.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revisionAdopted !== undefined){
const _errs12 = errors;
if(typeof data.revisionAdopted !== "boolean"){
validate134.errors = [{instancePath:instancePath+"/revisionAdopted",schemaPath:"#/properties/revisionAdopted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs14 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["plan","outcome","how","replacedBy"],"properties":{"plan":{"$ref":"#/$defs/result-plan"},"outcome":{"type":"string"},"how":{"type":"string","enum":["closed","replaced"]},"replacedBy":{"$ref":"#/$defs/result-texts"},"reason":{"type":"string"},"on":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.plan === undefined) && (missing0 = "plan")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.how === undefined) && (missing0 = "how"))) || ((data.replacedBy === undefined) && (missing0 = "replacedBy"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "plan") || (key0 === "outcome")) || (key0 === "how")) || (key0 === "replacedBy")) || (key0 === "reason")) || (key0 === "on")) || (key0 === "span"))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plan !== undefined){
const _errs2 = errors;
if(!(validate107(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs3 = errors;
if(typeof data.outcome !== "string"){
validate142.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined){
let data2 = data.how;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate142.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "closed") || (data2 === "replaced"))){
validate142.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues: schema46.properties.how.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacedBy !== undefined){
const _errs7 = errors;
if(!(validate69(data.replacedBy, {instancePath:instancePath+"/replacedBy",parentData:data,parentDataProperty:"replacedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs8 = errors;
if(typeof data.reason !== "string"){
validate142.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
const _errs10 = errors;
if(typeof data.on !== "string"){
validate142.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs12 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"required":["hangsOn","name","figures","targets","comparators","remarks"],"properties":{"hangsOn":{"type":"string","enum":["outcome","theme","plan","delivery plan","report"]},"plan":{"$ref":"#/$defs/result-plan"},"edition":{"type":"string","enum":["superseded","earlier","later"]},"outcome":{"type":"string"},"holder":{"type":"string"},"name":{"type":"string"},"unit":{"type":"string"},"direction":{"type":"string"},"status":{"type":"string"},"baseline":{"type":"string"},"latest":{"type":"string"},"figures":{"type":"array","items":{"$ref":"#/$defs/result-figure"}},"readings":{"type":"array","items":{"$ref":"#/$defs/result-figure-reading"}},"change":{"type":"string"},"notCompared":{"type":"string"},"targets":{"$ref":"#/$defs/result-texts"},"comparators":{"$ref":"#/$defs/result-texts"},"remarks":{"$ref":"#/$defs/result-texts"},"span":{"$ref":"#/$defs/result-span"}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"string"},"asAt":{"type":"string"},"undated":{"const":true},"publishedIn":{"type":"string"},"provisional":{"type":"boolean"},"restated":{"type":"string"},"rating":{"type":"string"},"report":{"type":"string"}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "asAt")) || (key0 === "undated")) || (key0 === "publishedIn")) || (key0 === "provisional")) || (key0 === "restated")) || (key0 === "rating")) || (key0 === "report"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
const _errs2 = errors;
if(typeof data.value !== "string"){
validate149.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asAt !== undefined){
const _errs4 = errors;
if(typeof data.asAt !== "string"){
validate149.errors = [{instancePath:instancePath+"/asAt",schemaPath:"#/properties/asAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undated !== undefined){
const _errs6 = errors;
if(true !== data.undated){
validate149.errors = [{instancePath:instancePath+"/undated",schemaPath:"#/properties/undated/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedIn !== undefined){
const _errs7 = errors;
if(typeof data.publishedIn !== "string"){
validate149.errors = [{instancePath:instancePath+"/publishedIn",schemaPath:"#/properties/publishedIn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisional !== undefined){
const _errs9 = errors;
if(typeof data.provisional !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restated !== undefined){
const _errs11 = errors;
if(typeof data.restated !== "string"){
validate149.errors = [{instancePath:instancePath+"/restated",schemaPath:"#/properties/restated/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating !== undefined){
const _errs13 = errors;
if(typeof data.rating !== "string"){
validate149.errors = [{instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs15 = errors;
if(typeof data.report !== "string"){
validate149.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"required":["of","words","sure"],"properties":{"of":{"type":"string","enum":["baseline","figure","target"]},"words":{"type":"string"},"reading":{"type":"string"},"kind":{"type":"string","enum":["level","share","rate","rank","change","range"]},"value":{"type":"number"},"unit":{"type":"string"},"comparison":{"type":"string","enum":["at least","more than","at most","less than","between","reach","exactly","change by","direction"]},"by":{"type":"string"},"asAt":{"type":"string"},"sure":{"type":"string","enum":["certain","guessed","kept","unsaid","slip"]},"why":{"type":"string"}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.of === undefined) && (missing0 = "of")) || ((data.words === undefined) && (missing0 = "words"))) || ((data.sure === undefined) && (missing0 = "sure"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
let data0 = data.of;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate151.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "baseline") || (data0 === "figure")) || (data0 === "target"))){
validate151.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema49.properties.of.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs4 = errors;
if(typeof data.words !== "string"){
validate151.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reading !== undefined){
const _errs6 = errors;
if(typeof data.reading !== "string"){
validate151.errors = [{instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate151.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data3 === "level") || (data3 === "share")) || (data3 === "rate")) || (data3 === "rank")) || (data3 === "change")) || (data3 === "range"))){
validate151.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs10 = errors;
if(!(typeof data.value == "number")){
validate151.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs12 = errors;
if(typeof data.unit !== "string"){
validate151.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comparison !== undefined){
let data6 = data.comparison;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate151.errors = [{instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((data6 === "at least") || (data6 === "more than")) || (data6 === "at most")) || (data6 === "less than")) || (data6 === "between")) || (data6 === "reach")) || (data6 === "exactly")) || (data6 === "change by")) || (data6 === "direction"))){
validate151.errors = [{instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema49.properties.comparison.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs16 = errors;
if(typeof data.by !== "string"){
validate151.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asAt !== undefined){
const _errs18 = errors;
if(typeof data.asAt !== "string"){
validate151.errors = [{instancePath:instancePath+"/asAt",schemaPath:"#/properties/asAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sure !== undefined){
let data9 = data.sure;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate151.errors = [{instancePath:instancePath+"/sure",schemaPath:"#/properties/sure/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data9 === "certain") || (data9 === "guessed")) || (data9 === "kept")) || (data9 === "unsaid")) || (data9 === "slip"))){
validate151.errors = [{instancePath:instancePath+"/sure",schemaPath:"#/properties/sure/enum",keyword:"enum",params:{allowedValues: schema49.properties.sure.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs22 = errors;
if(typeof data.why !== "string"){
validate151.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.hangsOn === undefined) && (missing0 = "hangsOn")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.figures === undefined) && (missing0 = "figures"))) || ((data.targets === undefined) && (missing0 = "targets"))) || ((data.comparators === undefined) && (missing0 = "comparators"))) || ((data.remarks === undefined) && (missing0 = "remarks"))){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hangsOn !== undefined){
let data0 = data.hangsOn;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate147.errors = [{instancePath:instancePath+"/hangsOn",schemaPath:"#/properties/hangsOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "outcome") || (data0 === "theme")) || (data0 === "plan")) || (data0 === "delivery plan")) || (data0 === "report"))){
validate147.errors = [{instancePath:instancePath+"/hangsOn",schemaPath:"#/properties/hangsOn/enum",keyword:"enum",params:{allowedValues: schema47.properties.hangsOn.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs4 = errors;
if(!(validate107(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edition !== undefined){
let data2 = data.edition;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate147.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "superseded") || (data2 === "earlier")) || (data2 === "later"))){
validate147.errors = [{instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues: schema47.properties.edition.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs7 = errors;
if(typeof data.outcome !== "string"){
validate147.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder !== undefined){
const _errs9 = errors;
if(typeof data.holder !== "string"){
validate147.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs11 = errors;
if(typeof data.name !== "string"){
validate147.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs13 = errors;
if(typeof data.unit !== "string"){
validate147.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
const _errs15 = errors;
if(typeof data.direction !== "string"){
validate147.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs17 = errors;
if(typeof data.status !== "string"){
validate147.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
const _errs19 = errors;
if(typeof data.baseline !== "string"){
validate147.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latest !== undefined){
const _errs21 = errors;
if(typeof data.latest !== "string"){
validate147.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data11 = data.figures;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate149(data11[i0], {instancePath:instancePath+"/figures/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readings !== undefined){
let data13 = data.readings;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
var valid2 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate151(data13[i1], {instancePath:instancePath+"/readings/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid2 = _errs28 === errors;
if(!valid2){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
const _errs29 = errors;
if(typeof data.change !== "string"){
validate147.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notCompared !== undefined){
const _errs31 = errors;
if(typeof data.notCompared !== "string"){
validate147.errors = [{instancePath:instancePath+"/notCompared",schemaPath:"#/properties/notCompared/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
const _errs33 = errors;
if(!(validate69(data.targets, {instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comparators !== undefined){
const _errs34 = errors;
if(!(validate69(data.comparators, {instancePath:instancePath+"/comparators",parentData:data,parentDataProperty:"comparators",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarks !== undefined){
const _errs35 = errors;
if(!(validate69(data.remarks, {instancePath:instancePath+"/remarks",parentData:data,parentDataProperty:"remarks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs36 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["title","outcomes","partners","standing"],"properties":{"title":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-texts"},"lead":{"type":"string"},"partners":{"$ref":"#/$defs/result-texts"},"start":{"type":"string"},"end":{"type":"string"},"resources":{"type":"string"},"done":{"type":"string"},"delivery":{"type":"string"},"standing":{"type":"string","enum":["done","stopped","overdue","undated","open","set aside"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) && (missing0 = "title")) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.partners === undefined) && (missing0 = "partners"))) || ((data.standing === undefined) && (missing0 = "standing"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate158.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
const _errs4 = errors;
if(!(validate69(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lead !== undefined){
const _errs5 = errors;
if(typeof data.lead !== "string"){
validate158.errors = [{instancePath:instancePath+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partners !== undefined){
const _errs7 = errors;
if(!(validate69(data.partners, {instancePath:instancePath+"/partners",parentData:data,parentDataProperty:"partners",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs8 = errors;
if(typeof data.start !== "string"){
validate158.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs10 = errors;
if(typeof data.end !== "string"){
validate158.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
const _errs12 = errors;
if(typeof data.resources !== "string"){
validate158.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.done !== undefined){
const _errs14 = errors;
if(typeof data.done !== "string"){
validate158.errors = [{instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs16 = errors;
if(typeof data.delivery !== "string"){
validate158.errors = [{instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data9 = data.standing;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate158.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data9 === "done") || (data9 === "stopped")) || (data9 === "overdue")) || (data9 === "undated")) || (data9 === "open")) || (data9 === "set aside"))){
validate158.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema50.properties.standing.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs20 = errors;
if(typeof data.why !== "string"){
validate158.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs22 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"required":["partner","for"],"properties":{"partner":{"type":"string"},"for":{"$ref":"#/$defs/result-texts"},"kind":{"type":"string"},"amount":{"type":"string"},"period":{"type":"string"},"decided":{"$ref":"#/$defs/result-declared"},"span":{"$ref":"#/$defs/result-span"}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.partner === undefined) && (missing0 = "partner")) || ((data.for === undefined) && (missing0 = "for"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "partner") || (key0 === "for")) || (key0 === "kind")) || (key0 === "amount")) || (key0 === "period")) || (key0 === "decided")) || (key0 === "span"))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.partner !== undefined){
const _errs2 = errors;
if(typeof data.partner !== "string"){
validate163.errors = [{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.for !== undefined){
const _errs4 = errors;
if(!(validate69(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(typeof data.kind !== "string"){
validate163.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs7 = errors;
if(typeof data.amount !== "string"){
validate163.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
const _errs9 = errors;
if(typeof data.period !== "string"){
validate163.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided !== undefined){
const _errs11 = errors;
if(!(validate99(data.decided, {instancePath:instancePath+"/decided",parentData:data,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs12 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"required":["lens","id","item","asAt","touchedBy"],"properties":{"lens":{"type":"string"},"id":{"type":"string"},"item":{"type":"string"},"asAt":{"type":"string"},"touchedBy":{"$ref":"#/$defs/result-texts"}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.lens === undefined) && (missing0 = "lens")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.item === undefined) && (missing0 = "item"))) || ((data.asAt === undefined) && (missing0 = "asAt"))) || ((data.touchedBy === undefined) && (missing0 = "touchedBy"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "lens") || (key0 === "id")) || (key0 === "item")) || (key0 === "asAt")) || (key0 === "touchedBy"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lens !== undefined){
const _errs2 = errors;
if(typeof data.lens !== "string"){
validate168.errors = [{instancePath:instancePath+"/lens",schemaPath:"#/properties/lens/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate168.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
const _errs6 = errors;
if(typeof data.item !== "string"){
validate168.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asAt !== undefined){
const _errs8 = errors;
if(typeof data.asAt !== "string"){
validate168.errors = [{instancePath:instancePath+"/asAt",schemaPath:"#/properties/asAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.touchedBy !== undefined){
const _errs10 = errors;
if(!(validate69(data.touchedBy, {instancePath:instancePath+"/touchedBy",parentData:data,parentDataProperty:"touchedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"required":["kind","what","outcomes","touches","nationalActions","from"],"properties":{"kind":{"type":"string"},"what":{"type":"string"},"where":{"type":"string"},"evidence":{"type":"string"},"canBeReplicated":{"type":"string"},"contact":{"type":"string"},"outcomes":{"$ref":"#/$defs/result-texts"},"touches":{"$ref":"#/$defs/result-texts"},"nationalActions":{"$ref":"#/$defs/result-texts"},"from":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.kind === undefined) && (missing0 = "kind")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.touches === undefined) && (missing0 = "touches"))) || ((data.nationalActions === undefined) && (missing0 = "nationalActions"))) || ((data.from === undefined) && (missing0 = "from"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate171.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
const _errs4 = errors;
if(typeof data.what !== "string"){
validate171.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
const _errs6 = errors;
if(typeof data.where !== "string"){
validate171.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs8 = errors;
if(typeof data.evidence !== "string"){
validate171.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.canBeReplicated !== undefined){
const _errs10 = errors;
if(typeof data.canBeReplicated !== "string"){
validate171.errors = [{instancePath:instancePath+"/canBeReplicated",schemaPath:"#/properties/canBeReplicated/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
const _errs12 = errors;
if(typeof data.contact !== "string"){
validate171.errors = [{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
const _errs14 = errors;
if(!(validate69(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.touches !== undefined){
const _errs15 = errors;
if(!(validate69(data.touches, {instancePath:instancePath+"/touches",parentData:data,parentDataProperty:"touches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nationalActions !== undefined){
const _errs16 = errors;
if(!(validate69(data.nationalActions, {instancePath:instancePath+"/nationalActions",parentData:data,parentDataProperty:"nationalActions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs17 = errors;
if(typeof data.from !== "string"){
validate171.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs19 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"required":["title","standing","review"],"properties":{"title":{"type":"string"},"area":{"type":"string"},"owner":{"type":"string"},"due":{"type":"string"},"done":{"type":"string"},"standing":{"type":"string","enum":["done","overdue","undated","open"]},"decisionSought":{"type":"string"},"decisionTaken":{"type":"string"},"review":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.standing === undefined) && (missing0 = "standing"))) || ((data.review === undefined) && (missing0 = "review"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate177.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.area !== undefined){
const _errs4 = errors;
if(typeof data.area !== "string"){
validate177.errors = [{instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs6 = errors;
if(typeof data.owner !== "string"){
validate177.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
const _errs8 = errors;
if(typeof data.due !== "string"){
validate177.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.done !== undefined){
const _errs10 = errors;
if(typeof data.done !== "string"){
validate177.errors = [{instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data5 = data.standing;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate177.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "done") || (data5 === "overdue")) || (data5 === "undated")) || (data5 === "open"))){
validate177.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema54.properties.standing.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionSought !== undefined){
const _errs14 = errors;
if(typeof data.decisionSought !== "string"){
validate177.errors = [{instancePath:instancePath+"/decisionSought",schemaPath:"#/properties/decisionSought/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionTaken !== undefined){
const _errs16 = errors;
if(typeof data.decisionTaken !== "string"){
validate177.errors = [{instancePath:instancePath+"/decisionTaken",schemaPath:"#/properties/decisionTaken/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.review !== undefined){
const _errs18 = errors;
if(typeof data.review !== "string"){
validate177.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs20 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","additionalProperties":false,"required":["id","title","question"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"question":{"type":"string"},"level":{"type":"string"},"declared":{"$ref":"#/$defs/result-declared"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.question === undefined) && (missing0 = "question"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "question")) || (key0 === "level")) || (key0 === "declared"))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate180.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate180.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.question !== undefined){
const _errs6 = errors;
if(typeof data.question !== "string"){
validate180.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs8 = errors;
if(typeof data.level !== "string"){
validate180.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declared !== undefined){
const _errs10 = errors;
if(!(validate99(data.declared, {instancePath:instancePath+"/declared",parentData:data,parentDataProperty:"declared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"required":["file","path","words"],"properties":{"file":{"type":"string"},"path":{"type":"string"},"words":{"type":"string"}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) && (missing0 = "file")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.words === undefined) && (missing0 = "words"))){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "path")) || (key0 === "words"))){
validate183.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){
validate183.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate183.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs6 = errors;
if(typeof data.words !== "string"){
validate183.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["field","kind","words","sure"],"properties":{"field":{"type":"string"},"kind":{"type":"string"},"words":{"type":"string"},"reading":{"type":"string"},"first":{"$ref":"#/$defs/result-day"},"last":{"$ref":"#/$defs/result-day"},"sure":{"type":"string","enum":["certain","guessed","kept","unsaid","slip"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.field === undefined) && (missing0 = "field")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.sure === undefined) && (missing0 = "sure"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
const _errs2 = errors;
if(typeof data.field !== "string"){
validate185.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if(typeof data.kind !== "string"){
validate185.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs6 = errors;
if(typeof data.words !== "string"){
validate185.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reading !== undefined){
const _errs8 = errors;
if(typeof data.reading !== "string"){
validate185.errors = [{instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first !== undefined){
const _errs10 = errors;
if(!(validate55(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last !== undefined){
const _errs11 = errors;
if(!(validate55(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sure !== undefined){
let data6 = data.sure;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate185.errors = [{instancePath:instancePath+"/sure",schemaPath:"#/properties/sure/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data6 === "certain") || (data6 === "guessed")) || (data6 === "kept")) || (data6 === "unsaid")) || (data6 === "slip"))){
validate185.errors = [{instancePath:instancePath+"/sure",schemaPath:"#/properties/sure/enum",keyword:"enum",params:{allowedValues: schema57.properties.sure.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs14 = errors;
if(typeof data.why !== "string"){
validate185.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs16 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"required":["kind","about","reason","owner","evidence","decidedOn","reviewBy","standing"],"properties":{"kind":{"type":"string","enum":["inappropriate","agreement","departure","accepted"]},"about":{"type":"string"},"reason":{"type":"string"},"owner":{"type":"string"},"evidence":{"type":"string"},"decidedOn":{"type":"string"},"reviewBy":{"type":"string"},"standing":{"type":"string","enum":["in-use","needless","past-review","unusable","not-yet","cannot-tell"]},"why":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.about === undefined) && (missing0 = "about"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.decidedOn === undefined) && (missing0 = "decidedOn"))) || ((data.reviewBy === undefined) && (missing0 = "reviewBy"))) || ((data.standing === undefined) && (missing0 = "standing"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate190.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "inappropriate") || (data0 === "agreement")) || (data0 === "departure")) || (data0 === "accepted"))){
validate190.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
const _errs4 = errors;
if(typeof data.about !== "string"){
validate190.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate190.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs8 = errors;
if(typeof data.owner !== "string"){
validate190.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs10 = errors;
if(typeof data.evidence !== "string"){
validate190.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedOn !== undefined){
const _errs12 = errors;
if(typeof data.decidedOn !== "string"){
validate190.errors = [{instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewBy !== undefined){
const _errs14 = errors;
if(typeof data.reviewBy !== "string"){
validate190.errors = [{instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data7 = data.standing;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate190.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data7 === "in-use") || (data7 === "needless")) || (data7 === "past-review")) || (data7 === "unusable")) || (data7 === "not-yet")) || (data7 === "cannot-tell"))){
validate190.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema58.properties.standing.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs18 = errors;
if(typeof data.why !== "string"){
validate190.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs20 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["rule","level","says","fix","fingerprint","see"],"properties":{"rule":{"type":"string"},"duty":{"type":"string"},"cite":{"type":"string"},"level":{"type":"string","enum":["error","gap","question","advice","note"]},"verdict":{"type":"string","enum":["missing","not-shown","for-people","pending","explained","remark"]},"subject":{"type":"string"},"says":{"type":"string"},"fix":{"type":"string"},"write":{"type":"object","additionalProperties":false,"required":["yaml"],"properties":{"yaml":{"type":"string"},"into":{"$ref":"#/$defs/result-span"}}},"item":{"type":"string"},"fingerprint":{"type":"string"},"span":{"$ref":"#/$defs/result-span"},"excerpt":{"$ref":"#/$defs/result-excerpt"},"explained":{"$ref":"#/$defs/result-decision"},"accepted":{"$ref":"#/$defs/result-decision"},"known":{"const":true},"alike":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["says","fingerprint"],"properties":{"says":{"type":"string"},"subject":{"type":"string"},"item":{"type":"string"},"span":{"$ref":"#/$defs/result-span"},"excerpt":{"$ref":"#/$defs/result-excerpt"},"fingerprint":{"type":"string"}}}},"see":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["says","span"],"properties":{"says":{"type":"string"},"span":{"$ref":"#/$defs/result-span"}}}}}};
const schema60 = {"type":"object","additionalProperties":false,"required":["first","lines"],"properties":{"first":{"type":"integer","minimum":1},"lines":{"$ref":"#/$defs/result-texts"}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.first === undefined) && (missing0 = "first")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "first") || (key0 === "lines"))){
validate196.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.first !== undefined){
let data0 = data.first;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate196.errors = [{instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate196.errors = [{instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
const _errs4 = errors;
if(!(validate69(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"required":["reason","owner","evidence","decidedOn","reviewBy"],"properties":{"reason":{"type":"string"},"owner":{"type":"string"},"evidence":{"type":"string"},"decidedOn":{"type":"string"},"reviewBy":{"type":"string"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.reason === undefined) && (missing0 = "reason")) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.decidedOn === undefined) && (missing0 = "decidedOn"))) || ((data.reviewBy === undefined) && (missing0 = "reviewBy"))){
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "reason") || (key0 === "owner")) || (key0 === "evidence")) || (key0 === "decidedOn")) || (key0 === "reviewBy"))){
validate199.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.reason !== undefined){
const _errs2 = errors;
if(typeof data.reason !== "string"){
validate199.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs4 = errors;
if(typeof data.owner !== "string"){
validate199.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs6 = errors;
if(typeof data.evidence !== "string"){
validate199.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedOn !== undefined){
const _errs8 = errors;
if(typeof data.decidedOn !== "string"){
validate199.errors = [{instancePath:instancePath+"/decidedOn",schemaPath:"#/properties/decidedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewBy !== undefined){
const _errs10 = errors;
if(typeof data.reviewBy !== "string"){
validate199.errors = [{instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.rule === undefined) && (missing0 = "rule")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.says === undefined) && (missing0 = "says"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.see === undefined) && (missing0 = "see"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
const _errs2 = errors;
if(typeof data.rule !== "string"){
validate193.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duty !== undefined){
const _errs4 = errors;
if(typeof data.duty !== "string"){
validate193.errors = [{instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cite !== undefined){
const _errs6 = errors;
if(typeof data.cite !== "string"){
validate193.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data3 = data.level;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate193.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "error") || (data3 === "gap")) || (data3 === "question")) || (data3 === "advice")) || (data3 === "note"))){
validate193.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema59.properties.level.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data4 = data.verdict;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate193.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "missing") || (data4 === "not-shown")) || (data4 === "for-people")) || (data4 === "pending")) || (data4 === "explained")) || (data4 === "remark"))){
validate193.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema59.properties.verdict.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs12 = errors;
if(typeof data.subject !== "string"){
validate193.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
const _errs14 = errors;
if(typeof data.says !== "string"){
validate193.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
const _errs16 = errors;
if(typeof data.fix !== "string"){
validate193.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined){
let data8 = data.write;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.yaml === undefined) && (missing1 = "yaml")){
validate193.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!((key1 === "yaml") || (key1 === "into"))){
validate193.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.yaml !== undefined){
const _errs21 = errors;
if(typeof data8.yaml !== "string"){
validate193.errors = [{instancePath:instancePath+"/write/yaml",schemaPath:"#/properties/write/properties/yaml/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.into !== undefined){
const _errs23 = errors;
if(!(validate85(data8.into, {instancePath:instancePath+"/write/into",parentData:data8,parentDataProperty:"into",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
const _errs24 = errors;
if(typeof data.item !== "string"){
validate193.errors = [{instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs26 = errors;
if(typeof data.fingerprint !== "string"){
validate193.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.span !== undefined){
const _errs28 = errors;
if(!(validate85(data.span, {instancePath:instancePath+"/span",parentData:data,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excerpt !== undefined){
const _errs29 = errors;
if(!(validate196(data.excerpt, {instancePath:instancePath+"/excerpt",parentData:data,parentDataProperty:"excerpt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.explained !== undefined){
const _errs30 = errors;
if(!(validate199(data.explained, {instancePath:instancePath+"/explained",parentData:data,parentDataProperty:"explained",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
const _errs31 = errors;
if(!(validate199(data.accepted, {instancePath:instancePath+"/accepted",parentData:data,parentDataProperty:"accepted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
const _errs32 = errors;
if(true !== data.known){
validate193.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alike !== undefined){
let data18 = data.alike;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data18)){
var valid2 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
const _errs35 = errors;
if(errors === _errs35){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((data19.says === undefined) && (missing2 = "says")) || ((data19.fingerprint === undefined) && (missing2 = "fingerprint"))){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0,schemaPath:"#/properties/alike/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs37 = errors;
for(const key2 in data19){
if(!((((((key2 === "says") || (key2 === "subject")) || (key2 === "item")) || (key2 === "span")) || (key2 === "excerpt")) || (key2 === "fingerprint"))){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0,schemaPath:"#/properties/alike/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data19.says !== undefined){
const _errs38 = errors;
if(typeof data19.says !== "string"){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0+"/says",schemaPath:"#/properties/alike/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.subject !== undefined){
const _errs40 = errors;
if(typeof data19.subject !== "string"){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0+"/subject",schemaPath:"#/properties/alike/items/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.item !== undefined){
const _errs42 = errors;
if(typeof data19.item !== "string"){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0+"/item",schemaPath:"#/properties/alike/items/properties/item/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.span !== undefined){
const _errs44 = errors;
if(!(validate85(data19.span, {instancePath:instancePath+"/alike/" + i0+"/span",parentData:data19,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.excerpt !== undefined){
const _errs45 = errors;
if(!(validate196(data19.excerpt, {instancePath:instancePath+"/alike/" + i0+"/excerpt",parentData:data19,parentDataProperty:"excerpt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data19.fingerprint !== undefined){
const _errs46 = errors;
if(typeof data19.fingerprint !== "string"){
validate193.errors = [{instancePath:instancePath+"/alike/" + i0+"/fingerprint",schemaPath:"#/properties/alike/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/alike/" + i0,schemaPath:"#/properties/alike/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs35 === errors;
if(!valid2){
break;
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/alike",schemaPath:"#/properties/alike/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.see !== undefined){
let data26 = data.see;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data26)){
var valid4 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs50 = errors;
if(errors === _errs50){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing3;
if(((data27.says === undefined) && (missing3 = "says")) || ((data27.span === undefined) && (missing3 = "span"))){
validate193.errors = [{instancePath:instancePath+"/see/" + i1,schemaPath:"#/properties/see/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs52 = errors;
for(const key3 in data27){
if(!((key3 === "says") || (key3 === "span"))){
validate193.errors = [{instancePath:instancePath+"/see/" + i1,schemaPath:"#/properties/see/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data27.says !== undefined){
const _errs53 = errors;
if(typeof data27.says !== "string"){
validate193.errors = [{instancePath:instancePath+"/see/" + i1+"/says",schemaPath:"#/properties/see/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data27.span !== undefined){
const _errs55 = errors;
if(!(validate85(data27.span, {instancePath:instancePath+"/see/" + i1+"/span",parentData:data27,parentDataProperty:"span",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/see/" + i1,schemaPath:"#/properties/see/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs50 === errors;
if(!valid4){
break;
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/see",schemaPath:"#/properties/see/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"required":["asAt","closed","new","open","notTold","newlyLookedAt"],"properties":{"asAt":{"$ref":"#/$defs/result-day"},"closed":{"$ref":"#/$defs/result-since-items"},"new":{"$ref":"#/$defs/result-since-items"},"open":{"$ref":"#/$defs/result-since-items"},"notTold":{"$ref":"#/$defs/result-since-items"},"newlyLookedAt":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["duty","cite","says","verdict"],"properties":{"duty":{"type":"string"},"cite":{"type":"string"},"says":{"type":"string"},"verdict":{"$ref":"#/$defs/result-verdict"}}}}}};
const schema63 = {"type":"array","items":{"$ref":"#/$defs/result-since-item"}};
const schema64 = {"type":"object","additionalProperties":false,"required":["rule","level","says","fingerprint"],"properties":{"rule":{"type":"string"},"duty":{"type":"string"},"cite":{"type":"string"},"level":{"type":"string","enum":["error","gap","question","advice","note"]},"subject":{"type":"string"},"says":{"type":"string"},"fingerprint":{"type":"string"},"saidThen":{"type":"string"},"newlyLookedAt":{"const":true}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.rule === undefined) && (missing0 = "rule")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.says === undefined) && (missing0 = "says"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
validate209.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
const _errs2 = errors;
if(typeof data.rule !== "string"){
validate209.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duty !== undefined){
const _errs4 = errors;
if(typeof data.duty !== "string"){
validate209.errors = [{instancePath:instancePath+"/duty",schemaPath:"#/properties/duty/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cite !== undefined){
const _errs6 = errors;
if(typeof data.cite !== "string"){
validate209.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data3 = data.level;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate209.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "error") || (data3 === "gap")) || (data3 === "question")) || (data3 === "advice")) || (data3 === "note"))){
validate209.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema64.properties.level.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs10 = errors;
if(typeof data.subject !== "string"){
validate209.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
const _errs12 = errors;
if(typeof data.says !== "string"){
validate209.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs14 = errors;
if(typeof data.fingerprint !== "string"){
validate209.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saidThen !== undefined){
const _errs16 = errors;
if(typeof data.saidThen !== "string"){
validate209.errors = [{instancePath:instancePath+"/saidThen",schemaPath:"#/properties/saidThen/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newlyLookedAt !== undefined){
const _errs18 = errors;
if(true !== data.newlyLookedAt){
validate209.errors = [{instancePath:instancePath+"/newlyLookedAt",schemaPath:"#/properties/newlyLookedAt/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate209(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.asAt === undefined) && (missing0 = "asAt")) || ((data.closed === undefined) && (missing0 = "closed"))) || ((data.new === undefined) && (missing0 = "new"))) || ((data.open === undefined) && (missing0 = "open"))) || ((data.notTold === undefined) && (missing0 = "notTold"))) || ((data.newlyLookedAt === undefined) && (missing0 = "newlyLookedAt"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "asAt") || (key0 === "closed")) || (key0 === "new")) || (key0 === "open")) || (key0 === "notTold")) || (key0 === "newlyLookedAt"))){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.asAt !== undefined){
const _errs2 = errors;
if(!(validate55(data.asAt, {instancePath:instancePath+"/asAt",parentData:data,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closed !== undefined){
const _errs3 = errors;
if(!(validate208(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new !== undefined){
const _errs4 = errors;
if(!(validate208(data.new, {instancePath:instancePath+"/new",parentData:data,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
const _errs5 = errors;
if(!(validate208(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notTold !== undefined){
const _errs6 = errors;
if(!(validate208(data.notTold, {instancePath:instancePath+"/notTold",parentData:data,parentDataProperty:"notTold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newlyLookedAt !== undefined){
let data5 = data.newlyLookedAt;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((data6.duty === undefined) && (missing1 = "duty")) || ((data6.cite === undefined) && (missing1 = "cite"))) || ((data6.says === undefined) && (missing1 = "says"))) || ((data6.verdict === undefined) && (missing1 = "verdict"))){
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0,schemaPath:"#/properties/newlyLookedAt/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data6){
if(!((((key1 === "duty") || (key1 === "cite")) || (key1 === "says")) || (key1 === "verdict"))){
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0,schemaPath:"#/properties/newlyLookedAt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data6.duty !== undefined){
const _errs12 = errors;
if(typeof data6.duty !== "string"){
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0+"/duty",schemaPath:"#/properties/newlyLookedAt/items/properties/duty/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.cite !== undefined){
const _errs14 = errors;
if(typeof data6.cite !== "string"){
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0+"/cite",schemaPath:"#/properties/newlyLookedAt/items/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.says !== undefined){
const _errs16 = errors;
if(typeof data6.says !== "string"){
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0+"/says",schemaPath:"#/properties/newlyLookedAt/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.verdict !== undefined){
const _errs18 = errors;
if(!(validate83(data6.verdict, {instancePath:instancePath+"/newlyLookedAt/" + i0+"/verdict",parentData:data6,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt/" + i0,schemaPath:"#/properties/newlyLookedAt/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/newlyLookedAt",schemaPath:"#/properties/newlyLookedAt/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate206.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"required":["entries","known","stale","notTold"],"properties":{"entries":{"$ref":"#/$defs/result-count"},"known":{"$ref":"#/$defs/result-count"},"stale":{"$ref":"#/$defs/result-baseline-entries"},"notTold":{"$ref":"#/$defs/result-baseline-entries"}}};
const schema66 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","says","fingerprint"],"properties":{"rule":{"type":"string"},"says":{"type":"string"},"fingerprint":{"type":"string"}}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.rule === undefined) && (missing0 = "rule")) || ((data0.says === undefined) && (missing0 = "says"))) || ((data0.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate220.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((key0 === "rule") || (key0 === "says")) || (key0 === "fingerprint"))){
validate220.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.rule !== undefined){
const _errs4 = errors;
if(typeof data0.rule !== "string"){
validate220.errors = [{instancePath:instancePath+"/" + i0+"/rule",schemaPath:"#/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.says !== undefined){
const _errs6 = errors;
if(typeof data0.says !== "string"){
validate220.errors = [{instancePath:instancePath+"/" + i0+"/says",schemaPath:"#/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.fingerprint !== undefined){
const _errs8 = errors;
if(typeof data0.fingerprint !== "string"){
validate220.errors = [{instancePath:instancePath+"/" + i0+"/fingerprint",schemaPath:"#/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.entries === undefined) && (missing0 = "entries")) || ((data.known === undefined) && (missing0 = "known"))) || ((data.stale === undefined) && (missing0 = "stale"))) || ((data.notTold === undefined) && (missing0 = "notTold"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "entries") || (key0 === "known")) || (key0 === "stale")) || (key0 === "notTold"))){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
const _errs2 = errors;
if(!(validate66(data.entries, {instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
const _errs3 = errors;
if(!(validate66(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stale !== undefined){
const _errs4 = errors;
if(!(validate220(data.stale, {instancePath:instancePath+"/stale",parentData:data,parentDataProperty:"stale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notTold !== undefined){
const _errs5 = errors;
if(!(validate220(data.notTold, {instancePath:instancePath+"/notTold",parentData:data,parentDataProperty:"notTold",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((((((data.$schema === undefined) && (missing0 = "$schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.partnership === undefined) && (missing0 = "partnership"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.remarks === undefined) && (missing0 = "remarks"))) || ((data.law === undefined) && (missing0 = "law"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.attribution === undefined) && (missing0 = "attribution"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.duties === undefined) && (missing0 = "duties"))) || ((data.crosswalk === undefined) && (missing0 = "crosswalk"))) || ((data.plans === undefined) && (missing0 = "plans"))) || ((data.reports === undefined) && (missing0 = "reports"))) || ((data.reviews === undefined) && (missing0 = "reviews"))) || ((data.localities === undefined) && (missing0 = "localities"))) || ((data.stopped === undefined) && (missing0 = "stopped"))) || ((data.measures === undefined) && (missing0 = "measures"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.contributions === undefined) && (missing0 = "contributions"))) || ((data.lenses === undefined) && (missing0 = "lenses"))) || ((data.learning === undefined) && (missing0 = "learning"))) || ((data.improvement === undefined) && (missing0 = "improvement"))) || ((data.principles === undefined) && (missing0 = "principles"))) || ((data.kept === undefined) && (missing0 = "kept"))) || ((data.exceptions === undefined) && (missing0 = "exceptions"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.standing === undefined) && (missing0 = "standing"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.ending === undefined) && (missing0 = "ending"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if("urn:loip:schema:result" !== data.$schema){
validate73.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "urn:loip:schema:result"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate73.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate73.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.name !== undefined){
const _errs6 = errors;
if("loip" !== data1.name){
validate73.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "loip"}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs7 = errors;
if(typeof data1.version !== "string"){
validate73.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
const _errs9 = errors;
if(!(validate55(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data5 = data.stage;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate73.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data5 === "draft") || (data5 === "consultation")) || (data5 === "board"))){
validate73.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema28.properties.stage.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnership !== undefined){
let data6 = data.partnership;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.name === undefined) && (missing2 = "name")){
validate73.errors = [{instancePath:instancePath+"/partnership",schemaPath:"#/properties/partnership/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data6){
if(!((((key2 === "name") || (key2 === "area")) || (key2 === "code")) || (key2 === "invented"))){
validate73.errors = [{instancePath:instancePath+"/partnership",schemaPath:"#/properties/partnership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.name !== undefined){
const _errs15 = errors;
if(typeof data6.name !== "string"){
validate73.errors = [{instancePath:instancePath+"/partnership/name",schemaPath:"#/properties/partnership/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.area !== undefined){
const _errs17 = errors;
if(typeof data6.area !== "string"){
validate73.errors = [{instancePath:instancePath+"/partnership/area",schemaPath:"#/properties/partnership/properties/area/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.code !== undefined){
const _errs19 = errors;
if(typeof data6.code !== "string"){
validate73.errors = [{instancePath:instancePath+"/partnership/code",schemaPath:"#/properties/partnership/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.invented !== undefined){
const _errs21 = errors;
if(true !== data6.invented){
validate73.errors = [{instancePath:instancePath+"/partnership/invented",schemaPath:"#/properties/partnership/properties/invented/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/partnership",schemaPath:"#/properties/partnership/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data11 = data.labels;
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs25 = errors;
if(typeof data11[key3] !== "string"){
validate73.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarks !== undefined){
const _errs27 = errors;
if(!(validate69(data.remarks, {instancePath:instancePath+"/remarks",parentData:data,parentDataProperty:"remarks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.law !== undefined){
let data14 = data.law;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if(((data14.table === undefined) && (missing3 = "table")) || ((data14.asAt === undefined) && (missing3 = "asAt"))){
validate73.errors = [{instancePath:instancePath+"/law",schemaPath:"#/properties/law/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data14){
if(!((key4 === "table") || (key4 === "asAt"))){
validate73.errors = [{instancePath:instancePath+"/law",schemaPath:"#/properties/law/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.table !== undefined){
const _errs31 = errors;
if(typeof data14.table !== "string"){
validate73.errors = [{instancePath:instancePath+"/law/table",schemaPath:"#/properties/law/properties/table/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.asAt !== undefined){
const _errs33 = errors;
if(!(validate55(data14.asAt, {instancePath:instancePath+"/law/asAt",parentData:data14,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/law",schemaPath:"#/properties/law/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
let data17 = data.reference;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data17)){
var valid5 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs36 = errors;
if(errors === _errs36){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((((data18.what === undefined) && (missing4 = "what")) || ((data18.which === undefined) && (missing4 = "which"))) || ((data18.asAt === undefined) && (missing4 = "asAt"))){
validate73.errors = [{instancePath:instancePath+"/reference/" + i0,schemaPath:"#/properties/reference/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs38 = errors;
for(const key5 in data18){
if(!((((key5 === "what") || (key5 === "which")) || (key5 === "asAt")) || (key5 === "remark"))){
validate73.errors = [{instancePath:instancePath+"/reference/" + i0,schemaPath:"#/properties/reference/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data18.what !== undefined){
const _errs39 = errors;
if(typeof data18.what !== "string"){
validate73.errors = [{instancePath:instancePath+"/reference/" + i0+"/what",schemaPath:"#/properties/reference/items/properties/what/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data18.which !== undefined){
const _errs41 = errors;
if(typeof data18.which !== "string"){
validate73.errors = [{instancePath:instancePath+"/reference/" + i0+"/which",schemaPath:"#/properties/reference/items/properties/which/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data18.asAt !== undefined){
const _errs43 = errors;
if(!(validate55(data18.asAt, {instancePath:instancePath+"/reference/" + i0+"/asAt",parentData:data18,parentDataProperty:"asAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data18.remark !== undefined){
const _errs44 = errors;
if(typeof data18.remark !== "string"){
validate73.errors = [{instancePath:instancePath+"/reference/" + i0+"/remark",schemaPath:"#/properties/reference/items/properties/remark/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/reference/" + i0,schemaPath:"#/properties/reference/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
const _errs46 = errors;
if(typeof data.attribution !== "string"){
validate73.errors = [{instancePath:instancePath+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data24 = data.files;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data24)){
var valid7 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
const _errs50 = errors;
if(!(validate78(data24[i1], {instancePath:instancePath+"/files/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duties !== undefined){
let data26 = data.duties;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data26)){
var valid8 = true;
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
const _errs53 = errors;
if(!(validate82(data26[i2], {instancePath:instancePath+"/duties/" + i2,parentData:data26,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crosswalk !== undefined){
const _errs54 = errors;
if(!(validate104(data.crosswalk, {instancePath:instancePath+"/crosswalk",parentData:data,parentDataProperty:"crosswalk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plans !== undefined){
let data29 = data.plans;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data29)){
var valid9 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
const _errs57 = errors;
if(!(validate117(data29[i3], {instancePath:instancePath+"/plans/" + i3,parentData:data29,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
let data31 = data.reports;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data31)){
var valid10 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
const _errs60 = errors;
if(!(validate127(data31[i4], {instancePath:instancePath+"/reports/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid10 = _errs60 === errors;
if(!valid10){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data33 = data.reviews;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data33)){
var valid11 = true;
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
const _errs63 = errors;
if(!(validate134(data33[i5], {instancePath:instancePath+"/reviews/" + i5,parentData:data33,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid11 = _errs63 === errors;
if(!valid11){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.localities !== undefined){
let data35 = data.localities;
const _errs64 = errors;
if(errors === _errs64){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if((((data35.all === undefined) && (missing5 = "all")) || ((data35.identified === undefined) && (missing5 = "identified"))) || ((data35.planned === undefined) && (missing5 = "planned"))){
validate73.errors = [{instancePath:instancePath+"/localities",schemaPath:"#/properties/localities/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs66 = errors;
for(const key6 in data35){
if(!(((key6 === "all") || (key6 === "identified")) || (key6 === "planned"))){
validate73.errors = [{instancePath:instancePath+"/localities",schemaPath:"#/properties/localities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data35.all !== undefined){
const _errs67 = errors;
if(!(validate66(data35.all, {instancePath:instancePath+"/localities/all",parentData:data35,parentDataProperty:"all",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data35.identified !== undefined){
const _errs68 = errors;
if(!(validate66(data35.identified, {instancePath:instancePath+"/localities/identified",parentData:data35,parentDataProperty:"identified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data35.planned !== undefined){
const _errs69 = errors;
if(!(validate66(data35.planned, {instancePath:instancePath+"/localities/planned",parentData:data35,parentDataProperty:"planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/localities",schemaPath:"#/properties/localities/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined){
let data39 = data.stopped;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data39)){
var valid13 = true;
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
const _errs72 = errors;
if(!(validate142(data39[i6], {instancePath:instancePath+"/stopped/" + i6,parentData:data39,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid13 = _errs72 === errors;
if(!valid13){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measures !== undefined){
let data41 = data.measures;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data41)){
var valid14 = true;
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
const _errs75 = errors;
if(!(validate147(data41[i7], {instancePath:instancePath+"/measures/" + i7,parentData:data41,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid14 = _errs75 === errors;
if(!valid14){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data43 = data.actions;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data43)){
var valid15 = true;
const len8 = data43.length;
for(let i8=0; i8<len8; i8++){
const _errs78 = errors;
if(!(validate158(data43[i8], {instancePath:instancePath+"/actions/" + i8,parentData:data43,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid15 = _errs78 === errors;
if(!valid15){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributions !== undefined){
let data45 = data.contributions;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data45)){
var valid16 = true;
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
const _errs81 = errors;
if(!(validate163(data45[i9], {instancePath:instancePath+"/contributions/" + i9,parentData:data45,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid16 = _errs81 === errors;
if(!valid16){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lenses !== undefined){
let data47 = data.lenses;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data47)){
var valid17 = true;
const len10 = data47.length;
for(let i10=0; i10<len10; i10++){
const _errs84 = errors;
if(!(validate168(data47[i10], {instancePath:instancePath+"/lenses/" + i10,parentData:data47,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid17 = _errs84 === errors;
if(!valid17){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/lenses",schemaPath:"#/properties/lenses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.learning !== undefined){
let data49 = data.learning;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data49)){
var valid18 = true;
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
const _errs87 = errors;
if(!(validate171(data49[i11], {instancePath:instancePath+"/learning/" + i11,parentData:data49,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid18 = _errs87 === errors;
if(!valid18){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/learning",schemaPath:"#/properties/learning/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.improvement !== undefined){
let data51 = data.improvement;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data51)){
var valid19 = true;
const len12 = data51.length;
for(let i12=0; i12<len12; i12++){
const _errs90 = errors;
if(!(validate177(data51[i12], {instancePath:instancePath+"/improvement/" + i12,parentData:data51,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid19 = _errs90 === errors;
if(!valid19){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/improvement",schemaPath:"#/properties/improvement/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principles !== undefined){
let data53 = data.principles;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data53)){
var valid20 = true;
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
const _errs93 = errors;
if(!(validate180(data53[i13], {instancePath:instancePath+"/principles/" + i13,parentData:data53,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid20 = _errs93 === errors;
if(!valid20){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kept !== undefined){
let data55 = data.kept;
const _errs94 = errors;
if(errors === _errs94){
if(Array.isArray(data55)){
var valid21 = true;
const len14 = data55.length;
for(let i14=0; i14<len14; i14++){
const _errs96 = errors;
if(!(validate183(data55[i14], {instancePath:instancePath+"/kept/" + i14,parentData:data55,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid21 = _errs96 === errors;
if(!valid21){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readings !== undefined){
let data57 = data.readings;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data57)){
var valid22 = true;
const len15 = data57.length;
for(let i15=0; i15<len15; i15++){
const _errs99 = errors;
if(!(validate185(data57[i15], {instancePath:instancePath+"/readings/" + i15,parentData:data57,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid22 = _errs99 === errors;
if(!valid22){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exceptions !== undefined){
let data59 = data.exceptions;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data59)){
var valid23 = true;
const len16 = data59.length;
for(let i16=0; i16<len16; i16++){
const _errs102 = errors;
if(!(validate190(data59[i16], {instancePath:instancePath+"/exceptions/" + i16,parentData:data59,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid23 = _errs102 === errors;
if(!valid23){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data61 = data.findings;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data61)){
var valid24 = true;
const len17 = data61.length;
for(let i17=0; i17<len17; i17++){
const _errs105 = errors;
if(!(validate193(data61[i17], {instancePath:instancePath+"/findings/" + i17,parentData:data61,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid24 = _errs105 === errors;
if(!valid24){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs106 = errors;
if(!(validate206(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
const _errs107 = errors;
if(!(validate217(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data65 = data.counts;
const _errs108 = errors;
if(errors === _errs108){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing6;
if((((((data65.error === undefined) && (missing6 = "error")) || ((data65.gap === undefined) && (missing6 = "gap"))) || ((data65.question === undefined) && (missing6 = "question"))) || ((data65.advice === undefined) && (missing6 = "advice"))) || ((data65.note === undefined) && (missing6 = "note"))){
validate73.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs110 = errors;
for(const key7 in data65){
if(!(((((key7 === "error") || (key7 === "gap")) || (key7 === "question")) || (key7 === "advice")) || (key7 === "note"))){
validate73.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data65.error !== undefined){
const _errs111 = errors;
if(!(validate66(data65.error, {instancePath:instancePath+"/counts/error",parentData:data65,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid25 = _errs111 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.gap !== undefined){
const _errs112 = errors;
if(!(validate66(data65.gap, {instancePath:instancePath+"/counts/gap",parentData:data65,parentDataProperty:"gap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid25 = _errs112 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.question !== undefined){
const _errs113 = errors;
if(!(validate66(data65.question, {instancePath:instancePath+"/counts/question",parentData:data65,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid25 = _errs113 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.advice !== undefined){
const _errs114 = errors;
if(!(validate66(data65.advice, {instancePath:instancePath+"/counts/advice",parentData:data65,parentDataProperty:"advice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid25 = _errs114 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.note !== undefined){
const _errs115 = errors;
if(!(validate66(data65.note, {instancePath:instancePath+"/counts/note",parentData:data65,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid25 = _errs115 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data71 = data.standing;
const _errs116 = errors;
if(errors === _errs116){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing7;
if(((((data71.decided === undefined) && (missing7 = "decided")) || ((data71.declared === undefined) && (missing7 = "declared"))) || ((data71.notShown === undefined) && (missing7 = "notShown"))) || ((data71.forPeople === undefined) && (missing7 = "forPeople"))){
validate73.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs118 = errors;
for(const key8 in data71){
if(!((((key8 === "decided") || (key8 === "declared")) || (key8 === "notShown")) || (key8 === "forPeople"))){
validate73.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data71.decided !== undefined){
const _errs119 = errors;
if(!(validate66(data71.decided, {instancePath:instancePath+"/standing/decided",parentData:data71,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid26 = _errs119 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data71.declared !== undefined){
const _errs120 = errors;
if(!(validate66(data71.declared, {instancePath:instancePath+"/standing/declared",parentData:data71,parentDataProperty:"declared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid26 = _errs120 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data71.notShown !== undefined){
const _errs121 = errors;
if(!(validate66(data71.notShown, {instancePath:instancePath+"/standing/notShown",parentData:data71,parentDataProperty:"notShown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid26 = _errs121 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data71.forPeople !== undefined){
const _errs122 = errors;
if(!(validate66(data71.forPeople, {instancePath:instancePath+"/standing/forPeople",parentData:data71,parentDataProperty:"forPeople",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid26 = _errs122 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opened !== undefined){
let data76 = data.opened;
const _errs123 = errors;
if(errors === _errs123){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing8;
if(((data76.file === undefined) && (missing8 = "file")) || ((data76.duties === undefined) && (missing8 = "duties"))){
validate73.errors = [{instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs125 = errors;
for(const key9 in data76){
if(!((key9 === "file") || (key9 === "duties"))){
validate73.errors = [{instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs125 === errors){
if(data76.file !== undefined){
const _errs126 = errors;
if(typeof data76.file !== "string"){
validate73.errors = [{instancePath:instancePath+"/opened/file",schemaPath:"#/properties/opened/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs126 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.duties !== undefined){
const _errs128 = errors;
if(!(validate66(data76.duties, {instancePath:instancePath+"/opened/duties",parentData:data76,parentDataProperty:"duties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid27 = _errs128 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data79 = data.rules;
const _errs129 = errors;
if(errors === _errs129){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing9;
if(((data79.run === undefined) && (missing9 = "run")) || ((data79.notRun === undefined) && (missing9 = "notRun"))){
validate73.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs131 = errors;
for(const key10 in data79){
if(!((key10 === "run") || (key10 === "notRun"))){
validate73.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs131 === errors){
if(data79.run !== undefined){
const _errs132 = errors;
if(!(validate66(data79.run, {instancePath:instancePath+"/rules/run",parentData:data79,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid28 = _errs132 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.notRun !== undefined){
let data81 = data79.notRun;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data81)){
var valid29 = true;
const len18 = data81.length;
for(let i18=0; i18<len18; i18++){
let data82 = data81[i18];
const _errs135 = errors;
if(errors === _errs135){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing10;
if(((data82.rule === undefined) && (missing10 = "rule")) || ((data82.why === undefined) && (missing10 = "why"))){
validate73.errors = [{instancePath:instancePath+"/rules/notRun/" + i18,schemaPath:"#/properties/rules/properties/notRun/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs137 = errors;
for(const key11 in data82){
if(!((key11 === "rule") || (key11 === "why"))){
validate73.errors = [{instancePath:instancePath+"/rules/notRun/" + i18,schemaPath:"#/properties/rules/properties/notRun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs137 === errors){
if(data82.rule !== undefined){
const _errs138 = errors;
if(typeof data82.rule !== "string"){
validate73.errors = [{instancePath:instancePath+"/rules/notRun/" + i18+"/rule",schemaPath:"#/properties/rules/properties/notRun/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs138 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data82.why !== undefined){
const _errs140 = errors;
if(typeof data82.why !== "string"){
validate73.errors = [{instancePath:instancePath+"/rules/notRun/" + i18+"/why",schemaPath:"#/properties/rules/properties/notRun/items/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs140 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/rules/notRun/" + i18,schemaPath:"#/properties/rules/properties/notRun/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid29 = _errs135 === errors;
if(!valid29){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/rules/notRun",schemaPath:"#/properties/rules/properties/notRun/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs133 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs129 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ending !== undefined){
let data85 = data.ending;
const _errs142 = errors;
if(errors === _errs142){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing11;
if((((data85.code === undefined) && (missing11 = "code")) || ((data85.reason === undefined) && (missing11 = "reason"))) || ((data85.failOn === undefined) && (missing11 = "failOn"))){
validate73.errors = [{instancePath:instancePath+"/ending",schemaPath:"#/properties/ending/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs144 = errors;
for(const key12 in data85){
if(!(((key12 === "code") || (key12 === "reason")) || (key12 === "failOn"))){
validate73.errors = [{instancePath:instancePath+"/ending",schemaPath:"#/properties/ending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data85.code !== undefined){
let data86 = data85.code;
const _errs145 = errors;
if(!(((data86 === 0) || (data86 === 1)) || (data86 === 3))){
validate73.errors = [{instancePath:instancePath+"/ending/code",schemaPath:"#/properties/ending/properties/code/enum",keyword:"enum",params:{allowedValues: schema28.properties.ending.properties.code.enum}}];
return false;
}
var valid31 = _errs145 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data85.reason !== undefined){
const _errs146 = errors;
if(typeof data85.reason !== "string"){
validate73.errors = [{instancePath:instancePath+"/ending/reason",schemaPath:"#/properties/ending/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs146 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data85.failOn !== undefined){
let data88 = data85.failOn;
const _errs148 = errors;
if(typeof data88 !== "string"){
validate73.errors = [{instancePath:instancePath+"/ending/failOn",schemaPath:"#/properties/ending/properties/failOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data88 === "error") || (data88 === "gap")) || (data88 === "question")) || (data88 === "advice")) || (data88 === "note")) || (data88 === "never"))){
validate73.errors = [{instancePath:instancePath+"/ending/failOn",schemaPath:"#/properties/ending/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema28.properties.ending.properties.failOn.enum}}];
return false;
}
var valid31 = _errs148 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/ending",schemaPath:"#/properties/ending/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs142 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:loip:schema:audit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.$schema === undefined) && (missing0 = "$schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.law === undefined) && (missing0 = "law"))) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.attribution === undefined) && (missing0 = "attribution"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.folder === undefined) && (missing0 = "folder"))) || ((data.folders === undefined) && (missing0 = "folders"))) || ((data.passedOver === undefined) && (missing0 = "passedOver"))) || ((data.partnerships === undefined) && (missing0 = "partnerships"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if("urn:loip:schema:audit" !== data.$schema){
validate52.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "urn:loip:schema:audit"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs3 = errors;
if(!(validate53(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
const _errs4 = errors;
if(!(validate55(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.law !== undefined){
const _errs5 = errors;
if(!(validate57(data.law, {instancePath:instancePath+"/law",parentData:data,parentDataProperty:"law",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs6 = errors;
if(!(validate60(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
const _errs7 = errors;
if(!(validate63(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs8 = errors;
if(!(validate65(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folder !== undefined){
const _errs9 = errors;
if(typeof data.folder !== "string"){
validate52.errors = [{instancePath:instancePath+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folders !== undefined){
const _errs11 = errors;
if(!(validate69(data.folders, {instancePath:instancePath+"/folders",parentData:data,parentDataProperty:"folders",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passedOver !== undefined){
const _errs12 = errors;
if(!(validate69(data.passedOver, {instancePath:instancePath+"/passedOver",parentData:data,parentDataProperty:"passedOver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shard !== undefined){
let data10 = data.shard;
const _errs13 = errors;
if(errors === _errs13){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((data10.part === undefined) && (missing1 = "part")) || ((data10.of === undefined) && (missing1 = "of"))){
validate52.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data10){
if(!((key1 === "part") || (key1 === "of"))){
validate52.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data10.part !== undefined){
let data11 = data10.part;
const _errs16 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate52.errors = [{instancePath:instancePath+"/shard/part",schemaPath:"#/properties/shard/properties/part/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if(typeof data11 == "number"){
if(data11 < 1 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/shard/part",schemaPath:"#/properties/shard/properties/part/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.of !== undefined){
let data12 = data10.of;
const _errs18 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate52.errors = [{instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if(typeof data12 == "number"){
if(data12 < 1 || isNaN(data12)){
validate52.errors = [{instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixed !== undefined){
const _errs20 = errors;
if(!(validate69(data.mixed, {instancePath:instancePath+"/mixed",parentData:data,parentDataProperty:"mixed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerships !== undefined){
let data14 = data.partnerships;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data14)){
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs23 = errors;
if(errors === _errs23){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 2){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0,schemaPath:"#/properties/partnerships/items/maxProperties",keyword:"maxProperties",params:{limit: 2}}];
return false;
}
else {
if(Object.keys(data15).length < 2){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0,schemaPath:"#/properties/partnerships/items/minProperties",keyword:"minProperties",params:{limit: 2}}];
return false;
}
else {
let missing2;
if((data15.folder === undefined) && (missing2 = "folder")){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0,schemaPath:"#/properties/partnerships/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data15){
if(!(((key2 === "folder") || (key2 === "result")) || (key2 === "stopped"))){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0,schemaPath:"#/properties/partnerships/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data15.folder !== undefined){
const _errs26 = errors;
if(typeof data15.folder !== "string"){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0+"/folder",schemaPath:"#/properties/partnerships/items/properties/folder/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.result !== undefined){
const _errs28 = errors;
if(!(validate73(data15.result, {instancePath:instancePath+"/partnerships/" + i0+"/result",parentData:data15,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.stopped !== undefined){
const _errs29 = errors;
if(typeof data15.stopped !== "string"){
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0+"/stopped",schemaPath:"#/properties/partnerships/items/properties/stopped/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/partnerships/" + i0,schemaPath:"#/properties/partnerships/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/partnerships",schemaPath:"#/properties/partnerships/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

