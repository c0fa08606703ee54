/**
 * What the script-tag files leave out of the guarded lit 3.3.3: abilities that none of the project's templates and elements
 * uses, and the reading of templates, which `compile-html.js` does at build time. `slim-usage.js` stops the build when a
 * source uses something that is left out.
 *
 * @type {import('./patch.js').Patches}
 */
export const litCuts = {
  'lit-html/lit-html.js': [
    // The text of a template is read at build time: `html` gets what came out, and the values.
    { from: 'h="$lit$",', to: 'createHTMLDocument(""),', put: 'l=own("implementation").createHTMLDocument(""),' },
    { from: ',f="[ \\t\\n\\f\\r]",', to: 'T=x(3),', put: ',b=(t,...i)=>new $R(t,i),' },
    {
      from: 'function V(t,i){',
      to: ':s.innerHTML=t,s}}',
      put: `class $R{constructor(t,i){this.strings=t,this.values=i}}
class S{constructor({strings:[t,...i]}){
const s=this.el=l.createElement("template");
s.setHTML?s.setHTML(t,{__proto__:null,sanitizer:{comments:!0,removeElements:[]}}):s.innerHTML=e?e.createHTML(t):t,
this.parts=i.map(t=>{const[i,s="",...e]=[].concat(t),h=s[0],n="@"===h?z:0;
return n?{index:i,name:s.slice(1),ctor:n}:{index:i,name:s,strings:e.length?e:["",""],ctor:s&&H}})}}`,
    },
    // A part knows its node, but neither a parent nor options: only directives and listeners that read `this` ask.
    {
      from: 'class R{constructor(t,i){',
      to: 'return P.currentNode=l,e}',
      put: `class R{constructor(t){this._$AD=t}u(){
const{el:{content:t},parts:i}=this._$AD,s=P.currentNode=t.cloneNode(!0);
let e,h=-1;
return this._$AV=i.map(t=>{
for(;h<t.index;h++)e=P.nextNode();
return t.ctor?new t.ctor(e,t.name,t.strings):new k(e,e.nextSibling)}),
P.currentNode=l,s}`,
    },
    {
      from: 'for(const s of this._$AV)void 0!==s',
      to: ',i++}}',
      put: 'for(const s of this._$AV)s.strings?(s._$AI(t,i),i+=s.strings.length-1):s._$AI(t[i++])}}',
    },
    // Only what `html` returned is drawn as a template: no data can look like it.
    { find: 'void 0!==t._$litType$?', put: 't instanceof $R?' },
    { from: '$(t){const{values:i,_$litType$:s}=t,e=', to: ';', put: '$(t){const{values:i}=t,e=this._$AC(t);' },
    // What is read at build time is an array that nobody else has: it keeps what is made of it.
    { from: '_$AC(t){', to: ',i}', put: '_$AC(t){return t.strings._$S??=new S(t)}' },
    { find: 'C=new WeakMap,', put: '' },
    { from: 'const j={', to: '};', put: 'const j={};' },
    { find: 'b as html,T as mathml,', put: 'b as html,' },
    { find: 'D as render,w as svg}', put: 'D as render}' },
    // directives, and what only asynchronous ones need
    { from: 'function M(t,i,s=t,e){', to: ',h,e)),i}', put: '' },
    { find: '_$AI(t,i=this){t=M(this,t,i),a(t)?', put: '_$AI(t){a(t)?' },
    { from: 'class Z{', to: 'M(this,t)}}', put: '' },
    // properties of elements in a template
    { from: 'class I extends H{', to: '}}class L', put: 'class L' },
    // attributes that are there or not: they are written as one that is empty or nothing
    { from: 'class L extends H{', to: '}}class z', put: 'class z' },
    { find: 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', put: '' },
    { find: 'this._$AP?.(!1,!0,s)', put: '' },
    { from: 'setConnected(t){', to: '}', put: '' },
    {
      from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){',
      to: 'this._$Cv=e?.isConnected??!0}',
      put: 'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    },
    // Text alone, of one expression or several: each attribute is one that has texts around its expressions.
    {
      from: 'class H{get tagName()',
      to: 'o&&!e&&this.j(t)}',
      put: `class H{constructor(t,i,s){this.element=t,this.name=i,this.strings=s,this._$AH=s?[]:A}
_$AI(t,i){
let s,[e,...h]=this.strings;
h.forEach((h,n)=>{
const o=t[i+n]??"";
s||=o!==this._$AH[n],this._$AH[n]=o,e=o===A||e===A?A:e+o+h}),
s&&this.j(e)}`,
    },
    { find: 'setAttribute(this.name,t??"")', put: 'setAttribute(this.name,t)' },
    { find: 'get startNode(){return this._$AA}get endNode(){return this._$AB}', put: '' },
    // marks that another Lit on the page would know
    { find: 'E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', put: 'E=Symbol(),A=Symbol()' },
    // values that are nodes, or lists other than arrays; rendering before a node that is there; the parent of a part
    { find: 'void 0!==t.nodeType?this.T(t):d(t)?this.k(t)', put: 'u(t)?this.k(t)' },
    { find: 'const s=i(t).nextSibling;i(t).remove()', put: 'const s=t.nextSibling;t.remove()' },
    // What is put in is always a new node.
    { find: 'this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', put: 'this._$AR(),this.O(t)' },
    { find: '(this._$AH!==A&&this._$AR(),this._$AH=A)', put: '(this._$AR(),this._$AH=A)' },
    { find: 's=t.u(this.options)', put: 's=t.u()' },
    { find: 'new R(e,this)', put: 'new R(e)' },
    { find: 'new k(this.O(c()),this.O(c()),this,this.options)', put: 'new k(this.O(c()),this.O(c()))' },
    // how many parts of a list are left, which only directives ask
    { find: 's&&s._$AB.nextSibling,e)', put: 's&&s._$AB.nextSibling)' },
    { find: '_$AR(t=this._$AA.nextSibling,s){', put: '_$AR(t=this._$AA.nextSibling){' },
    { from: 'get parentNode(){let t=this._$AA.parentNode', to: ',t}', put: '' },
    {
      from: 'const D=(t,i,s)=>{',
      to: 'h._$AI(t),h}',
      put: 'const D=(t,i)=>(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
    },
    // listeners that are objects, that have options, or that read `this`
    {
      from: '_$AI(t,i=this){if((t=M(',
      to: 'handleEvent(t)}}',
      put: `_$AI(t){
t??=A;
const i=this._$AH;
this._$AH=t,
t===A?i!==A&&this.element.removeEventListener(this.name,this):i===A&&this.element.addEventListener(this.name,this)}
handleEvent(t){this._$AH(t)}}`,
    },
  ],
  'lit-element/lit-element.js': [
    { from: 'createRenderRoot(){', to: ',t}', put: '' },
    { from: 'constructor(){super(...arguments),', to: 'this._$Do=void 0}', put: '' },
    { find: 'i._$litElement$=!0,i["finalized"]=!0', put: 'i["finalized"]=i' },
    { find: 'this._$Do=e(r,this.renderRoot,this.renderOptions)', put: 'e(r,this.renderRoot)' },
    { from: 'connectedCallback(){super.connectedCallback()', to: 'this._$Do?.setConnected(!1)}', put: '' },
    { find: 'update(t){const r=this.render();this.hasUpdated||(', put: 'update(){const r=this.render();' },
    { find: 'this.renderOptions.isConnected=this.isConnected),super.update(t),', put: 'super.update(),' },
  ],
  '@lit/reactive-element/css-tag.js': [
    // A style is its text: elements adopt theirs themselves, in whichever document they are.
    {
      from: 'const e=!0,',
      to: 'r as unsafeCSS};',
      put: 'const i=t=>t[0],n=0;export{i as css,n as CSSResult,n as adoptStyles,n as getCompatibleStyle,n as supportsAdoptingStyleSheets,n as unsafeCSS};',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    {
      find: '{is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,',
      put: '{is:i,defineProperty:e,getOwnPropertyNames:r,',
    },
    // attributes that are more than text, that follow their property, or whose default values come back
    { from: 'u={toAttribute(t,s){', to: 'return i}}', put: 'u=0' },
    { from: 'b={attribute:!0', to: '}', put: 'b=0' },
    { from: '_$ET(t,s){', to: 'this._$Em=null}}', put: '' },
    { find: 'this._$AK(t,i)}', put: 'const e=this.constructor._$Eh.get(t);void 0!==e&&(this[e]=i)}' },
    { from: '_$AK(t,s){', to: 'this._$Em=null}}', put: '' },
    // initializers of standard decorators, properties whose accessors the class has itself or whose names are symbols,
    // that have no options, or whose attributes have no names
    { find: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', put: '' },
    {
      from: 'static createProperty(t,s=b){',
      to: 'static _$Ei()',
      put: `static createProperty(t,s){
this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))}
static getPropertyDescriptor(t,s){
return{get(){return this[s]},set(i){const e=this[s];this[s]=i,this.requestUpdate(t,e)},configurable:!0}}
static _$Ei()`,
    },
    { find: 's=[...r(t),...o(t)];for(const i of s)', put: 's=r(t);for(const i of s)' },
    // What a class has itself and what it has from another, told apart without the names, which are shorter in the entry.
    {
      from: 'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;',
      to: 'this.elementProperties=new Map(t.elementProperties)}',
      put: `static _$Ei(){
const t=n(this);
t.finalize(),this.elementProperties===t.elementProperties&&(this.elementProperties=new Map(t.elementProperties))}`,
    },
    {
      find: 'if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,',
      put: 'if(this.finalized===this)return;if(this.finalized=this,',
    },
    { find: 'y[d("finalized")]=new Map', put: 'y[d("finalized")]=y' },
    { find: 'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)', put: 's.attribute&&this._$Eh.set(s.attribute,t)' },
    { from: 'static _$Eu(t,s){', to: 't.toLowerCase():void 0}', put: '' },
    // styles, shadow roots: elements have their own
    { from: 'static finalizeStyles(s){', to: 'return i}', put: '' },
    { find: 'this.elementStyles=this.finalizeStyles(this.styles)', put: '' },
    { find: 'y.elementStyles=[],y.shadowRootOptions={mode:"open"},', put: '' },
    {
      from: 'createRenderRoot(){const t=',
      to: 'this.constructor.elementStyles),t}',
      put: '',
    },
    // what changed and from what, whether it is the first time: no element here asks
    {
      from: ',this._$Ep=void 0,this.isUpdatePending=!1',
      to: 'this.constructor.l?.forEach(t=>t(this))}',
      put: `,this.isUpdatePending=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this._$E_(),this.requestUpdate()}`,
    },
    { find: 't.size>0&&(this._$Ep=t)', put: 'this._$Ep=t' },
    // Once it was called, calling it again does nothing.
    { find: 'enableUpdating(t){}', put: '' },
    // updates at another time, steps of the life cycle that no element here takes; what is thrown is caught by ours
    {
      from: 'requestUpdate(t,s,i,e=!1,h){',
      to: 'updated(t){}firstUpdated(t){}}',
      put: `requestUpdate(t,s){void 0!==t&&i(this[t],s)||this.isUpdatePending||(this._$ES=this._$EP())}
async _$EP(){return this.isUpdatePending=!0,await this._$ES,this.performUpdate(),!this.isUpdatePending}
performUpdate(){
for(const[t,s]of this._$Ep)this[t]=s;
this._$Ep=[];
try{this._$EO?.forEach(t=>t.hostUpdate?.()),this.update()}catch(t){throw this.isUpdatePending=!1,t}
this._$EO?.forEach(t=>t.hostUpdated?.())}
get updateComplete(){return this.getUpdateComplete()}
getUpdateComplete(){return this._$ES}
update(){this.isUpdatePending=!1}}`,
    },
  ],
};
