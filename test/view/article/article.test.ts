import fr from '../../../src/i18n/fr.js';
import { localeOf } from '../../../src/i18n/locales.js';
import type { Feed } from '../../../src/model/feed.js';
import type { Article } from '../../../src/model/article.js';
import { canShare } from '../../../src/view/share.js';
import { shows, below } from '../../../src/view/article/settings.js';
import { picture } from '../../support/articles.js';
import { expect } from '../../support/elements.js';
import { textOf } from '../../support/views.js';
import { articleSettings, drawnArticle, p } from './stage.js';

const french = localeOf('fr', fr);
const feed: Feed = {
  title: 'The Harbour Ledger',
  url: null,
  homeUrl: null,
  publisher: { name: 'The Harbour Ledger', url: null, logo: null },
  copyright: '© Ledger',
  language: null,
  timeZone: null,
  articles: [],
  report: [],
  expired: false,
  nextUrl: null,
};

const lineOf = (box: Element): string => (box.querySelector('.meta')?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('below', () => {
  it('is one level further down, to the sixth', () => {
    expect(([1, 2, 5, 6] as const).map(below)).to.deep.equal([2, 3, 6, 6]);
  });
});

describe('shows', () => {
  it('is what an article shows as a rule, or what the page wants', () => {
    const fields = ['image', 'section', 'byline', 'time', 'label', 'reading-time', 'share'] as const;
    const usual = fields.filter((field) => shows(articleSettings(), field));
    expect(usual).to.deep.equal(fields.slice(0, -1));
    expect(fields.filter((field) => shows(articleSettings({ show: ['share'] }), field))).to.deep.equal(['share']);
  });
});

describe('articleView', () => {
  it('is one article with its headline', async () => {
    const box = await drawnArticle({ headline: 'Tide turns' }, [p('It does.')]);
    expect(box.querySelectorAll('article')).to.have.length(1);
    expect([box.querySelector('h2')?.textContent, textOf(box)]).to.deep.equal([
      'Tide turns',
      'Tide turns 1 minute to read It does.',
    ]);
  });

  const WHO: [given: Partial<Article>, english: string, inFrench: string][] = [
    [{ byline: 'City Desk' }, 'City Desk', 'City Desk'],
    [{ authors: [{ name: 'Ada', url: null, avatar: null, role: null }] }, 'By Ada', 'Par Ada'],
    [{ located: 'Quay' }, 'Quay', 'Quay'],
  ];

  for (const [given, english, inFrench] of WHO) {
    it(`says who wrote it: ${english}, ${inFrench}`, async () => {
      expect(lineOf(await drawnArticle(given))).to.equal(english);
      expect(lineOf(await drawnArticle(given, [], { locale: french }))).to.equal(inFrench);
    });
  }

  it('says in French all that it says in English', async () => {
    const given: Partial<Article> = {
      keyPoints: ['x'],
      corrections: [{ text: 'y', at: '2026-01-06' }],
      publishedAt: '2026-01-05',
      updatedAt: '2026-01-06',
    };
    const box = await drawnArticle(given, [p('z')], { locale: french, feed }, true);
    const said = textOf(box);
    for (const words of ['Publié', 'Mis à jour', '1 minute de lecture', 'Les points clés', 'Rectificatif', 'Source'])
      expect(said).to.contain(words);
    for (const words of ['Published', 'Updated', 'Key points', 'Correction', 'From', 'to read'])
      expect(said).not.to.contain(words);
  });

  it('can be shared where the page wants it, and the story has an address', async () => {
    const button = (await drawnArticle({ id: 'x' }, [], { show: ['share'] })).querySelector('button')!;
    expect([button.type, textOf(button)]).to.deep.equal(['button', canShare() ? 'Share' : 'Copy link']);
    const inFrench = await drawnArticle({ id: 'x' }, [], { show: ['share'], locale: french });
    expect(textOf(inFrench.querySelector('button')!)).to.equal(canShare() ? 'Partager' : 'Copier le lien');
    expect((await drawnArticle({ url: null }, [], { show: ['share'] })).querySelector('button')).to.equal(null);
    expect((await drawnArticle({}, [])).querySelector('button')).to.equal(null);
  });

  it('says whose news it is on a foreign page only, by its text or, without an address, without', async () => {
    const source = async (fields: Partial<Article>, text: boolean, foreign: boolean): Promise<string | null> =>
      (await drawnArticle(fields, text ? [p('x')] : [], { feed }, foreign))
        .querySelector('[part="source"]')
        ?.textContent.trim() ?? null;
    expect(await source({}, true, true)).to.equal('From The Harbour Ledger');
    expect(await source({}, true, false)).to.equal(null);
    expect(await source({}, false, true)).to.equal(null);
    expect(await source({ url: null }, false, true)).to.equal('From The Harbour Ledger');
  });

  it('writes copyright and terms in one line', async () => {
    const last = async (fields: Partial<Article>, given: Feed | null): Promise<string> =>
      (await drawnArticle(fields, [], { feed: given })).querySelector('article > p.small:last-of-type')?.textContent ??
      '';
    expect(await last({ usageTerms: 'Not for print.' }, feed)).to.equal('© Ledger Not for print.');
    expect(await last({ usageTerms: 'Not for print.' }, null)).to.equal('Not for print.');
    expect(await last({}, feed)).to.equal('© Ledger');
    expect(await last({}, null)).to.equal('');
  });

  it('shows the lead picture large', async () => {
    const box = await drawnArticle({ image: picture({ caption: 'x', credit: 'y' }) }, [p('z')]);
    expect(box.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim()).to.equal('x Picture: y');
    expect(box.querySelector('details')).to.equal(null);
  });
});
