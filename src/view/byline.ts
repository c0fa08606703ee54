import { html, nothing, type TemplateResult } from 'lit';
import { listed } from '../i18n/format.js';
import type { Locale } from '../i18n/locales.js';
import type { Article, Author } from '../model/article.js';

// Stands for the names while the words around them are asked for.
const NAMES = '\u0001';

const isolated = ({ name }: Author): unknown => html`<bdi>${name}</bdi>`;

/** "By Ada Quill and Bo Marsh": each name is kept apart from the words around it, whichever way it is written (UAX #9, 2.7). */
export const authorsView = (
  authors: readonly Author[],
  locale: Locale,
  draw: (author: Author) => unknown = isolated,
): readonly unknown[] => {
  const names = listed(
    locale,
    authors.map(({ name }) => name),
  );
  let next = 0;
  const words = names.map(({ type, value }) => (type === 'element' ? draw(authors[next++]!) : value));
  const [before, behind] = locale.messages.by(NAMES).split(NAMES);
  return [before, words, behind];
};

/** Byline and agency. The agency stays where the byline is not wanted: its name belongs to its copy. */
export const bylineView = ({ byline, authors, agency }: Article, locale: Locale, wanted: boolean): TemplateResult => {
  const who = wanted ? (byline ?? (authors.length ? authorsView(authors, locale) : null)) : null;
  return html`${who ? html`<bdi part="byline">${who}</bdi>` : nothing}${
    agency && agency.name !== who ? html`<bdi part="agency">${agency.name}</bdi>` : nothing
  }`;
};
