import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { localeOf } from '../../src/i18n/locales.js';
import en from '../../src/i18n/en.js';
import type { Arranged, ListSettings } from '../../src/layouts/layout.js';
import { layout } from '../../src/layouts/ranked.js';
import { kit } from '../../src/view/kit.js';
import { article } from '../support/articles.js';
import { drawn, settings, textOf } from '../support/views.js';

/** The numbers of places, of which a symbol is one whose story has gone. */
const ranks = async (tag: string, places: Arranged['places']): Promise<string[]> => {
  const host = settings({ locale: localeOf(tag, en) }) as ListSettings;
  const item: Arranged['item'] = (place, before) => (typeof place === 'symbol' ? place : html`<li>${before}</li>`);
  const box = await drawn(layout.arrange!({ host, places, item, words: '', level: 3 }, kit));
  return [...box.querySelectorAll('li')].map(textOf);
};

describe('the ranking', () => {
  it('has headlines, with a place beside them for a picture that the page asks for', () => {
    const card = { layout: 'inline', fields: ['section', 'label'] };
    expect([layout.card(0), layout.card(4)]).to.deep.equal([card, card]);
  });

  it('writes numbers in the digits of the language', async () => {
    const two = [article(), article()];
    expect(await ranks('en', two)).to.deep.equal(['1', '2']);
    expect(await ranks('fa', two)).to.deep.equal(['۱', '۲']);
    expect(await ranks('mr', two)).to.deep.equal(['१', '२']);
  });

  it('counts no place whose story has gone', async () => {
    expect(await ranks('en', [article(), nothing, article()])).to.deep.equal(['1', '2']);
  });
});
