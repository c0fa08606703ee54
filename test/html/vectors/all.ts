import { SCHEMES } from './addresses.js';
import { CHARACTERS } from './characters.js';
import { CLOBBERING } from './clobbering.js';
import { COMMENTS } from './comments.js';
import { ELEMENTS_OF_OURS } from './elements.js';
import { FOREIGN } from './foreign.js';
import { FORMS } from './forms.js';
import { FRAMES } from './frames.js';
import { HANDLERS } from './handlers.js';
import { LOADS } from './loads.js';
import { NESTING } from './nesting.js';
import { RAW_TEXT } from './raw-text.js';
import { STYLES } from './styles.js';
import { SYNTAX } from './syntax.js';
import type { Vector } from './vector.js';

/** All hostile pieces of HTML that were written for this project. */
export const VECTORS: readonly Vector[] = [
  HANDLERS,
  SCHEMES,
  FOREIGN,
  RAW_TEXT,
  COMMENTS,
  CLOBBERING,
  FORMS,
  LOADS,
  FRAMES,
  STYLES,
  ELEMENTS_OF_OURS,
  NESTING,
  CHARACTERS,
  SYNTAX,
].flat();
