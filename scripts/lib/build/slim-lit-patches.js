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
e?s.innerHTML=e.createHTML(t):s.setHTML?s.setHTML(t,{__proto__:null,sanitizer:{comments:!0,removeElements:[]}}):s.innerHTML=t,
this.parts=i.map(t=>{const[i,s="",...e]=[].concat(t),h=s[0],n="@"===h?z:0;
return{index:i,name:n?s.slice(1):s,strings:e.length?e:["",""],ctor:n||s&&H}})}}`,
    },
    {
      from: 'let i;2===r.type?i=new k(h,h.nextSibling,this,t)',
      to: 'this._$AV.push(i)',
      put: 'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t))',
    },
    // Only what `html` returned is drawn as a template: no data can look like it.
    { find: 'void 0!==t._$litType$?', put: 't instanceof $R?' },
    { from: '$(t){const{values:i,_$litType$:s}=t,e=', to: ';', put: '$(t){const{values:i}=t,e=this._$AC(t);' },
    { from: 'const j={', to: '};', put: 'const j={};' },
    { find: 'b as html,T as mathml,', put: 'b as html,' },
    { find: 'D as render,w as svg}', put: 'D as render}' },
    // directives, and what only asynchronous ones need
    { from: 'function M(t,i,s=t,e){', to: ',h,e)),i}', put: '' },
    { find: '{t=M(this,t,i),a(t)?', put: '{a(t)?' },
    { find: 'if(void 0===h)t=M(this,t,i,0),o=', put: 'if(void 0===h)o=' },
    { find: 'r=M(this,e[s+n],i,n)', put: 'r=e[s+n]' },
    { find: '(t=M(this,t,i,0)??A)===E', put: '(t=t??A)===E' },
    { from: 'class Z{', to: 'M(this,t)}}', put: '' },
    // kinds of parts, for directives to ask for
    { find: 'this.type=2,', put: '' },
    { find: 'this.type=1,', put: '' },
    // properties of elements in a template
    { from: 'class I extends H{', to: '}}class L', put: 'class L' },
    // attributes that are there or not: they are written as one that is empty or nothing
    { from: 'class L extends H{', to: '}}class z', put: 'class z' },
    { find: 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', put: '' },
    { find: 'this._$AP?.(!1,!0,s)', put: '' },
    { from: 'setConnected(t){', to: '}', put: '' },
    { find: 'get _$AU(){return this._$AM?._$AU??this._$Cv}', put: '' },
    { find: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', put: 'u(t)' },
    { find: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', put: '' },
    { find: 'this._$AV=[],this._$AN=void 0,', put: 'this._$AV=[],' },
    { find: 'this._$AH=A,this._$AN=void 0,this._$AA', put: 'this._$AH=A,this._$AA' },
    { find: 'this._$AH=A,this._$AN=void 0,this.element', put: 'this._$AH=A,this.element' },
    { find: ',this._$Cv=e?.isConnected??!0', put: '' },
    { find: 'get startNode(){return this._$AA}get endNode(){return this._$AB}', put: '' },
    // marks that another Lit on the page would know
    { find: 'E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', put: 'E=Symbol(),A=Symbol()' },
    // values that are nodes, or lists other than arrays; rendering before a node that is there; the parent of a part
    { find: 'void 0!==t.nodeType?this.T(t):d(t)?this.k(t)', put: 'u(t)?this.k(t)' },
    { find: 'const s=i(t).nextSibling;i(t).remove()', put: 'const s=t.nextSibling;t.remove()' },
    { from: 'get parentNode(){let t=this._$AA.parentNode', to: ',t}', put: '' },
    {
      from: 'const e=s?.renderBefore??i;let h=e._$litPart$',
      to: 'void 0,s??{})}',
      put: 'let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s);',
    },
    // listeners that are objects, or that have options
    {
      find: 'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&',
      put: 'h=t!==A&&s===A;t===A&&s!==A&&',
    },
    {
      find: 'this.name,this,s),h&&this.element.addEventListener(this.name,this,t)',
      put: 'this.name,this),h&&this.element.addEventListener(this.name,this)',
    },
    {
      from: '"function"==typeof this._$AH?',
      to: ':this._$AH.handleEvent(t)',
      put: 'this._$AH.call(this.options?.host??this.element,t)',
    },
  ],
  'lit-element/lit-element.js': [
    { from: 'createRenderRoot(){', to: ',t}', put: '' },
    { find: ',this._$Do=void 0', put: '' },
    { find: 'i._$litElement$=!0,', put: '' },
    { find: 'this._$Do=e(r', put: 'e(r' },
    { from: 'connectedCallback(){super.connectedCallback()', to: 'this._$Do?.setConnected(!1)}', put: '' },
    { find: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', put: '' },
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
    // initializers of standard decorators, properties whose accessors the class has itself or whose names are symbols
    { find: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', put: '' },
    { find: ',this.constructor.l?.forEach(t=>t(this))', put: '' },
    { find: ',void 0!==t.l&&(this.l=[...t.l])', put: '' },
    { find: ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', put: '' },
    {
      from: 'static getPropertyDescriptor(t,s,i){',
      to: 'enumerable:!0}}',
      put: 'static getPropertyDescriptor(t,s,i){return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0}}',
    },
    { from: 'const t=this.constructor.elementProperties;if(t.size>0)', to: 'this.C(s,void 0,i,e)}', put: '' },
    { find: 's=[...r(t),...o(t)];for(const i of s)', put: 's=r(t);for(const i of s)' },
    { find: 'requestUpdate(t,s,i,e=!1,h){', put: 'requestUpdate(t,s,i){' },
    {
      from: 'if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t)',
      to: 'return;this.C(t,s,i)}',
      put: 'if(i??=r.getPropertyOptions(t),!f(this[t],s))return;this.C(t,s)}',
    },
    // attributes that are more than text, that follow their property, or whose default values come back
    { from: 'u={toAttribute(t,s){', to: 'return i}}', put: 'u={}' },
    { find: '{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', put: '{attribute:!0}' },
    {
      from: '_$AK(t,s){',
      to: 'this._$Em=null}}',
      put: '_$AK(t,s){const i=this.constructor._$Eh.get(t);void 0!==i&&(this[i]=s)}',
    },
    // properties with accessors of their own, shadow roots of another kind
    { find: ',!s.noAccessor){', put: '){' },
    { find: 'this.attachShadow(this.constructor.shadowRootOptions)', put: 'this.attachShadow({mode:"open"})' },
    { find: ',y.shadowRootOptions={mode:"open"}', put: '' },
    // names of attributes that are not said, own ways to tell a change, updates at another time
    { find: 'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)', put: 's.attribute&&this._$Eh.set(s.attribute,t)' },
    { from: 'static _$Eu(t,s){', to: 't.toLowerCase():void 0}', put: '' },
    // errors that are thrown while an element is drawn: ours are caught there
    { find: 'try{await this._$ES}catch(t){Promise.reject(t)}', put: 'await this._$ES;' },
    {
      find: 'getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,',
      put: 'getOwnPropertyNames:r,',
    },
    { find: 'const t=this.scheduleUpdate();return null!=t&&await t,!', put: 'this.performUpdate();return!' },
    { find: 'scheduleUpdate(){return this.performUpdate()}', put: '' },
    { from: 'i&&!(this._$Ej??=new Map).has(t)&&(', to: '||void 0!==r)||', put: '' },
    { find: 'this.hasUpdated||i||(s=void 0)', put: 'this.hasUpdated||(s=void 0)' },
    { find: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', put: 'C(t,s){' },
    { find: ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', put: '' },
    { from: '_$ET(t,s){', to: 'this._$Em=null}}', put: '' },
    { find: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', put: '' },
    { find: ',this._$Em=null,this._$Ev()', put: ',this._$Ev()' },
    // steps of the life cycle that no element here takes
    { find: 't=this.shouldUpdate(s),t?(this.willUpdate(s),', put: '(' },
    { find: 'let t=!1;const s=this._$AL', put: 'const s=this._$AL' },
    { find: 'throw t=!1,this._$EM(),s}t&&this._$AE(s)', put: 'throw this._$EM(),s}this._$AE(s)' },
    { find: 'this.update(s)):this._$EM()}catch', put: 'this.update(s))}catch' },
    { find: 'willUpdate(t){}', put: '' },
    { find: 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}', put: 'this.hasUpdated=!0}' },
    { find: 'shouldUpdate(t){return!0}', put: '' },
    { find: 'updated(t){}firstUpdated(t){}', put: '' },
    { from: 'static finalizeStyles(s){', to: 'return i}', put: '' },
    { find: 'this.elementStyles=this.finalizeStyles(this.styles)', put: '' },
    { find: 'return s(t,this.constructor.elementStyles),t}', put: 'return t}' },
    { find: 'y.elementStyles=[],', put: '' },
  ],
};
