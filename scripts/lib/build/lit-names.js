/**
 * Names that Lit and our elements use among themselves in the entry. They get shorter ones there: no host page, no
 * platform and no part reads them (`minify.js` stops the build when a part does).
 */
export const litNames = [
  '_\\$\\w+',
  'createProperty',
  'createRenderRoot',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'finalize',
  'finalizeStyles',
  'finalized',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hasChanged',
  'hasUpdated',
  'isUpdatePending',
  'performUpdate',
  'renderBefore',
  'renderOptions',
  'scheduleUpdate',
  'shadowRootOptions',
];
