/**
 * Names that Lit, zod and our elements use among themselves in the entry. They get shorter ones there: no host page, no
 * platform and no part reads them (`minify.js` stops the build when a part does).
 */
export const litNames = [
  '_\\$\\w+\\$?',
  'arrived',
  'checks',
  'createProperty',
  'createRenderRoot',
  'ctor',
  'dress',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'finalize',
  'finalizeStyles',
  'finalized',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hasUpdated',
  'isUpdatePending',
  'performUpdate',
  'rank',
  'renderOptions',
  'shadowRootOptions',
  'statusView',
  'strings',
  'usual',
];
