/**
 * What the script-tag files leave out of the guarded lit 3.3.3: abilities that none of the project's templates and elements
 * uses. `slim-usage.js` stops the build when one of them does.
 *
 * @type {import('./patch.js').Patches}
 */
export const litCuts = {
  'lit-html/lit-html.js': [
    // svg and mathml templates
    { find: ',l=2===i?"<svg>":3===i?"<math>":""', put: ',l=""' },
    { find: '+(2===i?"</svg>":3===i?"</math>":"")', put: '' },
    {
      from: 'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){',
      to: '}',
      put: 'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    },
    // expressions in comments, in elements that hold plain text, and in the place of an attribute
    { find: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', put: '' },
    { find: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', put: 'c=p' },
    { from: 'if(y.test(r.tagName)){', to: 'r.append(t[i],c())}}', put: '' },
    { find: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', put: '' },
    { find: ':6===r.type&&(i=new Z(h,this,t))', put: ':0' },
    { find: 'H,N:L,U:z,B:I,F:Z}', put: 'H,N:L,U:z,B:I}' },
    // directives, and what only asynchronous ones need
    { from: 'if(i===E)return i;let h=void 0!==e?', to: 'i=M(t,h._$AS(t,i.values),h,e)),i', put: 'return i' },
    { find: 'this._$AP?.(!1,!0,s)', put: '' },
    { from: 'setConnected(t){', to: '}', put: '' },
    { find: 'get _$AU(){return this._$AM?._$AU??this._$Cv}', put: '' },
    { find: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', put: 'u(t)' },
    { find: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', put: '' },
    { find: 'this._$AV=[],this._$AN=void 0,', put: 'this._$AV=[],' },
    { find: 'this._$AH=A,this._$AN=void 0,this._$AA', put: 'this._$AH=A,this._$AA' },
    { find: 'this._$AH=A,this._$AN=void 0,this.element', put: 'this._$AH=A,this.element' },
    { find: ',this._$Cv=e?.isConnected??!0', put: '' },
    // compiled templates, names for tests, a message for developers
    {
      find: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      put: 'this._$AC(t)',
    },
    { find: 'get startNode(){return this._$AA}get endNode(){return this._$AB}', put: '' },
    { find: 'Error("invalid template strings array")', put: 'Error()' },
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
    { from: 'connectedCallback(){super.connectedCallback()', to: 'this._$Do?.setConnected(!1)}', put: '' },
    { find: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', put: '' },
  ],
  '@lit/reactive-element/css-tag.js': [
    // expressions in css, and messages for developers
    { from: 'const o=1===t.length?t[0]:', to: ',t[0]);return new n(o,t,s)', put: 'return new n(t[0],t,s)' },
    { from: 'if(this._$cssResult$=!0,o!==s)throw Error(', to: ');', put: '' },
  ],
  '@lit/reactive-element/reactive-element.js': [
    // initializers of standard decorators, properties whose accessors the class has itself
    { find: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', put: '' },
    { find: ',this.constructor.l?.forEach(t=>t(this))', put: '' },
    { find: ',void 0!==t.l&&(this.l=[...t.l])', put: '' },
    { find: ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', put: '' },
    { from: 'const t=this.constructor.elementProperties;if(t.size>0)', to: 'this.C(s,void 0,i,e)}', put: '' },
    // attributes that are numbers, objects or lists; attributes that follow their property; default values that come back
    { from: 'case Number:i=null===t?null:Number(t);break;', to: 'catch(t){i=null}', put: '' },
    { find: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', put: '' },
    { from: 'i&&!(this._$Ej??=new Map).has(t)&&(', to: '||void 0!==r)||', put: '' },
    { find: 'this.hasUpdated||i||(s=void 0)', put: 'this.hasUpdated||(s=void 0)' },
    { find: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', put: 'C(t,s){' },
    { find: ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', put: '' },
    { from: '_$ET(t,s){', to: 'this._$Em=null}}', put: '' },
    { find: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', put: '' },
    { find: 'this._$Em=e;const r=', put: 'const r=' },
    { find: 'this[e]=r??this._$Ej?.get(e)??r,this._$Em=null', put: 'this[e]=r' },
    { find: 'void 0!==e&&this._$Em!==e', put: 'void 0!==e' },
    { find: ',this._$Em=null,this._$Ev()', put: ',this._$Ev()' },
    { from: 'toAttribute(t,s){switch(s){', to: 'return t},', put: '' },
    { find: ',useDefault:!1', put: '' },
    // style sheets in nested lists: ours are in one
    { from: 'const i=[];if(Array.isArray(s)){', to: 'return i', put: 'return s' },
  ],
};
