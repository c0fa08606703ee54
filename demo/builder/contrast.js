/** Contrast as WCAG 2.2 reckons it (1.4.3), of colours as red, green, blue from 0 to 255. */

/** What text must have against its ground. */
export const LEAST = 4.5;

/** Relative luminance, from 0 to 1. */
export const luminance = (rgb) => {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1, the same, to 21, black on white. The order does not count. */
export const ratio = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** As people read it: "4.4 : 1". Never rounded up to what would be enough. */
export const ratioWords = (value) => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** Of what was measured, what is too faint, the faintest first. */
export const faint = (measured) =>
  measured.filter(({ ratio: value }) => value < LEAST).sort((a, b) => a.ratio - b.ratio);
