const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A figure without fractions, or a dash where there is none. @param {number | null | undefined} value */
export const number = (value) => (Number.isFinite(value) ? whole.format(value) : '–');

/** A figure with so many fractions, or a dash. @param {number | null | undefined} value */
export const fixed = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

/** "1.12 ×", or a dash. @param {number | null | undefined} value */
export const times = (value) => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–');

/** @param {import('../goals.js').Goal} goal */
export const verdict = ({ met }) => (met === null ? 'not measured' : met ? 'met' : 'not met');

/** Goals are ratios, but for layout shifts. @param {import('../goals.js').Goal} goal */
export const goalValue = ({ name, value }) => (/shift/i.test(name) ? fixed(value, 3) : times(value));

/** @param {import('../goals.js').Goal} goal */
export const goalMost = ({ name, most }) => (/shift/i.test(name) ? most.toFixed(3) : `≤ ${most.toFixed(2)} ×`);
