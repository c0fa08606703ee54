/**
 * Text as HTML and SVG have it.
 *
 * @param {string} text
 */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
