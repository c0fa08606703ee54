/** What scripts other than Latin, Greek and Cyrillic ask for, in one part. */
export { directionOf } from '../i18n/direction.js';
export { css } from '../styles/scripts.js';
