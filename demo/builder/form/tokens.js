/** Which property of CSS knows the values of a token. */
const PROPERTIES = {
  accent: 'color',
  text: 'color',
  background: 'color',
  muted: 'color',
  rule: 'color',
  font: 'font-family',
  'headline-font': 'font-family',
  'headline-size': 'line-height',
  'line-height': 'line-height',
  gap: 'padding',
  radius: 'border-radius',
  'image-ratio': 'aspect-ratio',
  'headline-lines': 'order',
  'summary-lines': 'order',
  'ad-height': 'height',
};

/**
 * The tokens whose values are none.
 * @param {Record<string, string>} typed
 * @param {Record<string, string>} kept what of it may stand in a style sheet
 * @param {(colour: string) => string} accent the accent as it is written
 */
export const badTokens = (typed, kept, accent) =>
  Object.keys(typed).filter((name) => {
    const value = kept[name];
    if (value === undefined) return true;
    const property = PROPERTIES[name];
    return property !== undefined && !CSS.supports(property, name === 'accent' ? accent(value) : value);
  });
