/**
 * What makes the installed lit 3.3.3 and zod 4.4.3 safe on any page.
 *
 * @param {string} policyModule absolute path of the module that exports `policy`
 * @param {string} documentModule absolute path of the module that exports `own`
 * @returns {import('./patch.js').Patches}
 */
export const guards = (policyModule, documentModule) => ({
  'lit-html/lit-html.js': [
    // The policy: ours, made once. Where the page forbids it, the browser's own safe parser, if any, takes our templates.
    {
      find: 'const t=globalThis,i=t=>t,',
      put: `import{policy as e}from${JSON.stringify(policyModule)};import{own}from${JSON.stringify(documentModule)};const i=t=>t,`,
    },
    { find: 's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', put: '' },
    { find: 'r.textContent=s?s.emptyScript:""', put: 'r.textContent=""' },
    {
      find: 'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
      put: 'static createElement(t,i){const s=l.createElement("template");return s.setHTML?s.setHTML(t,{__proto__:null,sanitizer:{comments:!0,removeElements:[]}}):s.innerHTML=t,s}',
    },
    // Nodes are made in a document of Lit's own: no `<img name=createComment>` covers its methods, and it is HTML on pages that are
    // XHTML. What is inserted into the page becomes the page's.
    { find: 'l=document,', put: `l=own("implementation").createHTMLDocument(""),` },
    { find: 'e=(t?.creationScope??l).importNode(i,!0)', put: 'e=i.cloneNode(!0)' },
    { find: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', put: ';const D=' },
  ],
  '@lit/reactive-element/css-tag.js': [
    // Constructable style sheets are in every browser of Baseline 2024.
    {
      find: 'const t=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      put: 'const e=!0,',
    },
    {
      find: 'else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
      put: '',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { find: ',a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', put: ',l="",' },
    // Metadata belong to standard decorators, which this project does not use. `Symbol` is the page's.
    { find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', put: '' },
    {
      find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      put: '',
    },
    { find: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', put: ';' },
  ],
  'lit-element/lit-element.js': [
    { find: 'const s=globalThis;class i', put: 'class i' },
    {
      find: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n=',
      put: ';const n=',
    },
    { find: ';(s.litElementVersions??=[]).push("4.2.2");', put: ';' },
  ],
  'zod/v4/core/core.js': [
    {
      find: '(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});\nexport const globalConfig = globalThis.__zod_globalConfig;',
      put: 'export const globalConfig = {};',
    },
  ],
  'zod/v4/core/registries.js': [
    {
      find: '(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());\nexport const globalRegistry = globalThis.__zod_globalRegistry;',
      put: 'export const globalRegistry = /*@__PURE__*/ registry();',
    },
  ],
});
