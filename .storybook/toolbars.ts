import type { Preview } from '@storybook/web-components-vite';
import { directionOf } from '../src/i18n/direction.js';
import { LOCALES } from '../src/i18n/locales.js';
import { NO_THEME, THEMES } from './themes.js';

/** What the toolbar says, and what stories may say in its place. */
export interface Toolbars {
  theme: string;
  scheme: 'light' | 'dark' | 'both';
  /** `story`: English, but for what the story says. */
  language: string;
  /** Pixels, `full`, or `story`: as the story says. */
  width: string;
  /** Per cent. */
  text: string;
  /** `language`: that of the language. Not in the toolbar: for stories of one direction. */
  direction: 'language' | 'ltr' | 'rtl';
}

const STORY = 'story';

const nameOf = (tag: string): string => {
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return `${own} (${tag})`;
};

const toolbar = (title: string, icon: string, items: { value: string; title: string }[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'A file of tokens',
    ...toolbar('Theme', 'paintbrush', [
      { value: NO_THEME, title: 'No theme' },
      ...[...THEMES.keys()].map((name) => ({ value: name, title: name })),
    ]),
  },
  scheme: {
    description: 'The page’s colours',
    ...toolbar('Colours', 'contrast', [
      { value: 'light', title: 'light' },
      { value: 'dark', title: 'dark' },
      { value: 'both', title: 'side by side' },
    ]),
  },
  language: {
    description: 'The page’s language and direction',
    ...toolbar('Language', 'globe', [
      { value: STORY, title: 'Language: the story’s' },
      ...['en', ...Object.keys(LOCALES)].map((tag) => ({ value: tag, title: nameOf(tag) })),
    ]),
  },
  width: {
    description: 'The width of the place that the element has',
    ...toolbar('Width', 'grow', [
      { value: STORY, title: 'Width: the story’s' },
      ...[160, 320, 640, 1280].map((width) => ({ value: String(width), title: `${String(width)} px` })),
      { value: 'full', title: 'Full width' },
    ]),
  },
  text: {
    description: 'The size of the page’s text',
    ...toolbar(
      'Text',
      'paragraph',
      [100, 150, 200].map((size) => ({ value: String(size), title: `Text: ${String(size)} %` })),
    ),
  },
};

export const initialGlobals: Toolbars & Record<string, unknown> = {
  theme: NO_THEME,
  scheme: 'light',
  language: STORY,
  width: STORY,
  text: '100',
  direction: 'language',
};

/** Gives the whole page the language, direction, size and colours that the toolbar says. */
export const setPage = ({ scheme, language, text, direction }: Toolbars): void => {
  const page = document.documentElement;
  const lang = language === STORY ? 'en' : language;
  page.lang = lang;
  page.dir = direction === 'language' ? directionOf(lang) : direction;
  page.dataset.scheme = scheme === 'dark' ? 'dark' : 'light';
  page.style.fontSize = `${text}%`;
};

/** The width that a story stands in. */
export const widthOf = ({ width }: Toolbars, own: string | undefined): string =>
  width === STORY ? (own ?? 'none') : width === 'full' ? 'none' : `${width}px`;
