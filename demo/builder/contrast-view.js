import { LEAST, ratioWords } from './contrast.js';
import { el } from './dom.js';

const WORDS = { light: 'On light pages', dark: 'On dark pages' };

const lineOf = (ground, measured, isWanted) => {
  const [lowest] = [...measured].sort((a, b) => a.ratio - b.ratio);
  const isFaint = lowest.ratio < LEAST;
  const verdict = isFaint ? (isWanted ? 'too faint' : 'too faint, but there are no such pages') : 'can be read';
  return el(
    'li',
    { className: isFaint && isWanted ? 'faint' : '' },
    el('span', {}, `${WORDS[ground]}: `),
    el('strong', {}, verdict),
    `, the least is ${ratioWords(lowest.ratio)} (${lowest.name})`,
  );
};

/** How well all that is shown can be read, on each ground. */
export const contrastView = (contrasts, page) => {
  if (!contrasts.length) return [];
  const lines = ['light', 'dark'].map((ground) =>
    lineOf(
      ground,
      contrasts.filter((each) => each.ground === ground),
      page === 'both' || page === ground,
    ),
  );
  return [el('h3', {}, `Contrast, at least ${LEAST} : 1`), el('ul', { className: 'contrast' }, ...lines)];
};
