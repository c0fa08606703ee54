/**
 * Names that Lit and our elements use among themselves in the entry. They get shorter ones there: no host page, no
 * platform and no part reads them (`minify.js` stops the build when a part does).
 */
export const litNames = [
  '_\\$\\w+',
  'createProperty',
  'createRenderRoot',
  'elementStyles',
  'enableUpdating',
  'finalize',
  'finalizeStyles',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hasUpdated',
  'isUpdatePending',
  'performUpdate',
  'renderOptions',
  'shadowRootOptions',
];
