import { axe } from './browser.js';
import { NEWS } from './catalogue.js';

/** Gives the page a direction, and lets its elements see it. */
const turn = (page, direction) =>
  page.evaluate(
    async ([news, dir]) => {
      document.documentElement.dir = dir;
      const all = [...document.querySelectorAll(news)];
      for (const element of all) element.requestUpdate();
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
    },
    [NEWS, direction],
  );

/** What the audit says of colours, the only thing that differs with them; the audit's script is there already. */
const colours = (page, scheme) =>
  page.evaluate(async (name) => {
    const { dataset } = document.documentElement;
    const before = dataset.scheme;
    dataset.scheme = name;
    const { violations } = await globalThis.axe.run('.page', {
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
    });
    dataset.scheme = before;
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    );
  }, scheme);

/**
 * The audit takes what fills letters for their colour. Chromium paints them in the forced one, and yet tells the page's, so here the
 * audit is told nothing of it, and asks for the colour itself.
 */
const hideFill = () => {
  const { prototype } = CSSStyleDeclaration;
  const own = prototype.getPropertyValue;
  prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : own.call(this, name);
  };
  globalThis.showFill = () => void (prototype.getPropertyValue = own);
};

const forced = async (page) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(hideFill);
  const found = await colours(page, 'light');
  await page.evaluate(() => globalThis.showFill());
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
};

/** Everything that the audit finds on a page from the start's side, and then what it finds in other colours. */
const directed = (direction, audit) => async (page) => {
  const before = await page.evaluate(() => document.documentElement.dir);
  await turn(page, direction);
  const found = await audit(page);
  await turn(page, before);
  return found;
};

/**
 * The colours and directions that each story is audited in: all rules in both directions, those of colours in all colours.
 * @type {Record<string, (page: import('playwright-core').Page) => Promise<string[]>>}
 */
export const MODES = Object.fromEntries(
  ['ltr', 'rtl'].flatMap((direction) => [
    [direction, directed(direction, (page) => axe(page, '.page'))],
    [`light, ${direction}`, directed(direction, (page) => colours(page, 'light'))],
    [`dark, ${direction}`, directed(direction, (page) => colours(page, 'dark'))],
    [`forced colours, ${direction}`, directed(direction, forced)],
  ]),
);

/** What is wider than the page, or has text that is cut off, excerpts aside, which are cut on purpose. */
const overflow = (page) =>
  page.evaluate((news) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    const PARTS = [
      'headline',
      'byline',
      'agency',
      'time',
      'label',
      'kicker',
      'section',
      'credit',
      'caption',
      'standfirst',
    ];
    for (const { shadowRoot } of document.querySelectorAll(news))
      for (const part of shadowRoot.querySelectorAll(PARTS.map((name) => `[part~="${name}"]`).join())) {
        const { scrollHeight, clientHeight } = part;
        // Tall letters have room around their lines that belongs to no box, half of their size at most; a line that is cut is more
        // than that. Thousands of characters are cut for whoever does not ask for them.
        const feet = 0.5 * parseFloat(getComputedStyle(part).fontSize);
        if (
          clientHeight &&
          part.checkVisibility() &&
          scrollHeight > clientHeight + feet &&
          !part.querySelector('.long')
        )
          out.push(`${part.part} is cut: ${scrollHeight} in ${clientHeight}`);
      }
    return out;
  }, NEWS);

const sized = async (page, width, how, leave) => {
  const before = page.viewportSize();
  await page.setViewportSize({ ...before, width });
  await page.evaluate(how);
  const found = await overflow(page);
  await page.evaluate(leave);
  await page.setViewportSize(before);
  return found;
};

const nothing = () => undefined;

/**
 * The places and texts in which nothing is cut or too wide: the narrowest telephone, text of 200 %, and a reader's own spacing
 * (WCAG 1.4.4, 1.4.10, 1.4.12).
 * @type {Record<string, (page: import('playwright-core').Page) => Promise<string[]>>}
 */
export const spaced = {
  '320 px': (page) => sized(page, 320, nothing, nothing),
  '200 %': (page) =>
    sized(
      page,
      1280,
      () => void (document.documentElement.style.fontSize = '200%'),
      () => void (document.documentElement.style.fontSize = ''),
    ),
  spacing: (page) =>
    sized(
      page,
      1280,
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
        );
        globalThis.spacing = [];
        for (const root of [
          document,
          ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []),
        ]) {
          globalThis.spacing.push([root, root.adoptedStyleSheets]);
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        }
      },
      () => {
        for (const [root, sheets] of globalThis.spacing) root.adoptedStyleSheets = sheets;
      },
    ),
};
