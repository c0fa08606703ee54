import { expect } from '../support/elements.js';
import { article } from '../support/articles.js';
import { drawn } from '../support/views.js';
import fr from '../../src/i18n/fr.js';
import { localeOf } from '../../src/i18n/locales.js';
import type { Article, Author } from '../../src/model/article.js';
import { bylineView } from '../../src/view/byline.js';

const en = localeOf('en-GB', undefined);
const french = localeOf('fr', fr);
const by = (...names: string[]): Author[] => names.map((name) => ({ name, url: null, avatar: null, role: null }));
const agency = { name: 'Northwind Wire', url: null, logo: null };

/** Byline and agency as drawn: their parts, and their words. */
const drawnParts = async (given: Partial<Article>, locale = en, wanted = true): Promise<[string | null, string][]> =>
  [...(await drawn(bylineView(article(given), locale, wanted))).children].map((node) => [
    node.getAttribute('part'),
    node.textContent,
  ]);

describe('a byline', () => {
  const TEXTS: [given: Partial<Article>, english: string | null, inFrench: string | null][] = [
    [{}, null, null],
    [{ byline: 'City Desk' }, 'City Desk', 'City Desk'],
    [{ byline: 'Words: A. Quill', authors: by('Ada Quill') }, 'Words: A. Quill', 'Words: A. Quill'],
    [{ authors: by('Ada Quill') }, 'By Ada Quill', 'Par Ada Quill'],
    [{ authors: by('Ada', 'Bo') }, 'By Ada and Bo', 'Par Ada et Bo'],
    [{ authors: by('Ada', 'Bo', 'Cy') }, 'By Ada, Bo and Cy', 'Par Ada, Bo et Cy'],
  ];

  for (const [given, english, inFrench] of TEXTS) {
    it(`is ${String(english)}`, async () => {
      for (const [locale, words] of [
        [en, english],
        [french, inFrench],
      ] as const) {
        expect(await drawnParts(given, locale)).to.deep.equal(words ? [['byline', words]] : []);
      }
    });
  }

  it('keeps each name apart from the words around it', async () => {
    const box = await drawn(bylineView(article({ authors: by('Ada (Quay)', 'نور') }), en, true));
    expect([...box.querySelectorAll('bdi bdi')].map((name) => name.textContent)).to.deep.equal(['Ada (Quay)', 'نور']);
  });
});

describe('bylineView', () => {
  const partsOf = (given: Partial<Article>, wanted: boolean): Promise<[string | null, string][]> =>
    drawnParts(given, en, wanted);

  it('has byline and agency', async () => {
    expect(await partsOf({ byline: 'City Desk', agency }, true)).to.deep.equal([
      ['byline', 'City Desk'],
      ['agency', 'Northwind Wire'],
    ]);
  });

  it('keeps the agency where no byline is wanted', async () => {
    expect(await partsOf({ byline: 'City Desk', agency }, false)).to.deep.equal([['agency', 'Northwind Wire']]);
  });

  it('says an agency once that is the byline', async () => {
    expect(await partsOf({ byline: 'Northwind Wire', agency }, true)).to.deep.equal([['byline', 'Northwind Wire']]);
    expect(await partsOf({ byline: 'Northwind Wire', agency }, false)).to.deep.equal([['agency', 'Northwind Wire']]);
  });

  it('is nothing where nobody is named', async () => {
    expect(await partsOf({}, true)).to.deep.equal([]);
  });
});
