import { expect } from '../support/elements.js';
import { article } from '../support/articles.js';
import { drawn } from '../support/views.js';
import fr from '../../src/i18n/fr.js';
import { localeOf } from '../../src/i18n/locales.js';
import type { Article, Author } from '../../src/model/article.js';
import { bylineText, bylineView } from '../../src/view/byline.js';

const en = localeOf('en-GB', undefined);
const french = localeOf('fr', fr);
const by = (...names: string[]): Author[] => names.map((name) => ({ name, url: null, avatar: null, role: null }));
const agency = { name: 'Northwind Wire', url: null, logo: null };

describe('bylineText', () => {
  const TEXTS: [given: Partial<Article>, english: string | null, inFrench: string | null][] = [
    [{}, null, null],
    [{ byline: 'City Desk' }, 'City Desk', 'City Desk'],
    [{ byline: 'Words: A. Quill', authors: by('Ada Quill') }, 'Words: A. Quill', 'Words: A. Quill'],
    [{ authors: by('Ada Quill') }, 'By Ada Quill', 'Par Ada Quill'],
    [{ authors: by('Ada', 'Bo') }, 'By Ada and Bo', 'Par Ada et Bo'],
    [{ authors: by('Ada', 'Bo', 'Cy') }, 'By Ada, Bo and Cy', 'Par Ada, Bo et Cy'],
  ];

  for (const [given, english, inFrench] of TEXTS) {
    it(`is ${String(english)}`, () => {
      expect([bylineText(article(given), en), bylineText(article(given), french)]).to.deep.equal([english, inFrench]);
    });
  }
});

describe('bylineView', () => {
  const partsOf = async (given: Partial<Article>, wanted: boolean): Promise<[string | null, string][]> =>
    [...(await drawn(bylineView(article(given), en, wanted))).children].map((node) => [
      node.getAttribute('part'),
      node.textContent,
    ]);

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
