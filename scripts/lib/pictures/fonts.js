/** The typefaces of all pictures, which come as packages, so that everybody sees the same. */
const FACES = [
  'noto-serif/400.css',
  'noto-serif/700.css',
  'noto-sans/400.css',
  'noto-sans/600.css',
  'noto-sans/700.css',
  'noto-naskh-arabic/400.css',
  'noto-naskh-arabic/700.css',
];

/** A serif with Arabic behind it. */
export const SERIF = "'Noto Serif', 'Noto Naskh Arabic', serif";

/** A sans-serif with Arabic behind it. */
export const SANS = "'Noto Sans', 'Noto Naskh Arabic', sans-serif";

/** Links to the typefaces, where `/fonts/` is the folder of their packages. */
export const fontLinks = FACES.map((face) => `<link rel="stylesheet" href="/fonts/${face}">`).join('\n');

/**
 * A theme with the pictures' typefaces in the place of those it names, which are on some machines only.
 *
 * @param {string} css
 */
export const withFonts = (css) =>
  css.replace(/(--news-(?:headline-)?font:)([^;}]*)/g, (_, name, stack) =>
    /(?:^|,)\s*serif\s*$/.test(stack) ? `${name}${SERIF}` : `${name}${SANS}`,
  );
