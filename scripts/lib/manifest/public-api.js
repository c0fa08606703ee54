/** What Lit and the browser call on an element, and what no page needs to know of. */
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'getUpdateComplete',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

/**
 * An analyzer plugin that leaves only what a page may use: no private, protected or internal members, no events
 * that the doc comment does not promise, nothing but classes.
 */
export function publicApi() {
  return {
    name: 'presslet:public-api',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        module.exports = module.exports.filter(
          ({ kind, name }) => kind === 'js' && module.declarations.some((declaration) => declaration.name === name),
        );
        for (const declaration of module.declarations) tidy(declaration);
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations }) => declarations.length > 0,
      );
    },
  };
}

/**
 * @param {any} declaration a class
 */
function tidy(declaration) {
  const isPublic = ({ name, privacy, static: ofClass }) =>
    !/^[_#]/.test(name) && privacy !== 'private' && privacy !== 'protected' && !ofClass && !lifecycle.has(name);
  declaration.members = declaration.members?.filter(isPublic);
  // An attribute that is only observed, such as `lang`, is in the list when the doc comment tells of it.
  declaration.attributes = declaration.attributes?.filter(({ fieldName, description }) => fieldName || description);
  declaration.events = declaration.events?.filter(({ description }) => Boolean(description));
}
