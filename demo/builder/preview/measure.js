import { ratio } from '../contrast.js';

/** Measures what a document shows, in its own colours. */

const pixels = () => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const known = new Map();
  // A stack of colours, the lowest first, laid over white.
  return (colours) => {
    const key = colours.join();
    if (!known.has(key)) {
      for (const colour of ['#fff', ...colours]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      known.set(key, [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
    }
    return known.get(key);
  };
};

const groundsOf = (view, node) => {
  const found = [];
  for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
    found.unshift(view.getComputedStyle(at).backgroundColor);
  return found;
};

// What is written on a picture has a ground of its own, which a test of the library measures.
const SKIPPED = '[part~="media"] *';

/**
 * The lowest contrast of each part of an element that has text.
 * @param {HTMLElement} element
 * @returns {{ name: string, ratio: number }[]}
 */
export const contrastsOf = (element) => {
  const view = element.ownerDocument.defaultView;
  const pixel = pixels();
  const lowest = new Map();
  const texts = element.ownerDocument.createTreeWalker(element.shadowRoot, view.NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.matches(`style, script, ${SKIPPED}`) || !parent.checkVisibility())
      continue;
    const name = parent.closest('[part]')?.getAttribute('part').split(' ')[0] ?? 'text';
    const grounds = groundsOf(view, parent);
    const value = ratio(pixel(grounds), pixel([...grounds, view.getComputedStyle(parent).color]));
    lowest.set(name, Math.min(lowest.get(name) ?? Infinity, value));
  }
  return [...lowest].map(([name, value]) => ({ name, ratio: value }));
};

/** Both grounds that a page may have, also where the element has colours of its own for each. */
export const contrastsOnGrounds = async (element, grounds) => {
  const { documentElement: root } = element.ownerDocument;
  const shown = root.className;
  const scheme = element.getAttribute('scheme');
  const found = [];
  for (const ground of grounds) {
    root.className = ground;
    if (scheme === 'auto') element.setAttribute('scheme', ground);
    await element.updateComplete;
    found.push(...contrastsOf(element).map((each) => ({ ...each, ground })));
  }
  root.className = shown;
  if (scheme === 'auto') element.setAttribute('scheme', scheme);
  await element.updateComplete;
  return found;
};
