import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { localeOf } from '../../src/i18n/locales.js';
import { LABELS, type Article, type Label, type Medium } from '../../src/model/article.js';
import { labelsView, relOf } from '../../src/view/details.js';
import { kit } from '../../src/view/kit.js';
import { isMarked, labelWords } from '../../src/view/labels.js';
import { article } from '../support/articles.js';
import { expect } from '../support/elements.js';
import { drawn, settings, textOf } from '../support/views.js';

const medium = (mimeType: string, duration: number | null = null): Medium => ({
  ...{ url: 'https://ledger.example/a', mimeType, title: null, duration, size: null },
});

const french = settings({ locale: localeOf('fr', fr) });

const labels = async (fields: Partial<Article>, given = settings(), pictures?: number): Promise<HTMLElement[]> => [
  ...(await drawn(labelsView(article(fields), true, given, kit, pictures))).querySelectorAll<HTMLElement>('.label'),
];

const seen = (label: Element): string => {
  const copy = label.cloneNode(true) as Element;
  copy.querySelectorAll('.unseen').forEach((node) => node.remove());
  return textOf(copy);
};

const heard = (label: Element): string => {
  const copy = label.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden]').forEach((node) => node.remove());
  return textOf(copy);
};

describe('labelsView', () => {
  it('marks each label with its name, in the order of the newsroom', async () => {
    const found = await labels({ labels: [...LABELS] });
    const names = found.map((label) => label.className.replace('label is-', ''));
    expect(names).to.deep.equal(['sponsored', ...LABELS.filter((label) => label !== 'sponsored')]);
    expect(found.every((label) => label.getAttribute('part') === 'label' && label.lang === 'en-GB')).to.equal(true);
  });

  it('says who paid first, wanted or not', async () => {
    const view = labelsView(article({ sponsor: 'Salt', labels: ['live'] }), false, settings(), kit);
    expect(textOf(await drawn(view))).to.equal('Sponsored by Salt');
  });

  const CASES: [fact: string, given: Partial<Article>, seen: string, heard: string][] = [
    [
      'a film’s length',
      { labels: ['video'], media: [medium('video/mp4', 125)] },
      'Video, 2:05',
      'Video, 2 minutes 5 seconds',
    ],
    ['no length that is not known', { labels: ['audio'], media: [medium('video/mp4', 9)] }, 'Audio', 'Audio'],
    [
      'a gallery’s pictures',
      { labels: ['gallery'], media: Array<Medium>(12).fill(medium('image/webp')) },
      'Gallery, 12 pictures',
      'Gallery, 12 pictures',
    ],
    ['no count of one', { labels: ['gallery'], media: [medium('image/webp')] }, 'Gallery', 'Gallery'],
    ['who can read it', { labels: ['subscriber'] }, 'Subscribers', 'Subscribers'],
    ['that it happens now', { labels: ['live'] }, 'Live', 'Live'],
  ];
  for (const [fact, given, eyes, ears] of CASES) {
    it(`says ${fact}`, async () => {
      const [label] = await labels(given);
      expect([seen(label!), heard(label!)]).to.deep.equal([eyes, ears]);
    });
  }

  it('counts the pictures of the text where that is known', async () => {
    expect(seen((await labels({ labels: ['gallery'] }, settings(), 3))[0]!)).to.equal('Gallery, 3 pictures');
  });

  it('speaks the page’s language', async () => {
    const media = [medium('video/mp4', 61), medium('image/png'), medium('image/png')];
    const found = await labels({ labels: ['video', 'gallery', 'subscriber'], media }, french);
    expect(found.map(seen)).to.deep.equal(['Vidéo, 1:01', 'Diaporama, 2 photos', 'Abonnés']);
  });

  it('draws marks that say nothing', async () => {
    const [live, key] = await labels({ labels: ['live', 'subscriber'] });
    expect(live!.querySelector('.dot')!.getAttribute('aria-hidden')).to.equal('true');
    expect(key!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('isMarked', () => {
  const PLAIN: Label[] = ['breaking', 'opinion', 'exclusive', 'updated', 'correction'];
  for (const label of LABELS) {
    it(`is ${String(!PLAIN.includes(label))} for "${label}", alone and behind others`, () => {
      expect(isMarked(article({ labels: [label] }))).to.equal(!PLAIN.includes(label));
      expect(isMarked(article({ labels: ['opinion', label] }))).to.equal(!PLAIN.includes(label));
    });
  }

  it('is true for what somebody paid for', () => {
    expect([isMarked(article({ sponsor: 'Salt' })), isMarked(article({}))]).to.deep.equal([true, false]);
  });

  it('is true wherever the drawn labels differ from their words', async () => {
    for (const label of PLAIN) {
      const one = article({ labels: [label] });
      expect((await labels(one)).map(textOf)).to.deep.equal(labelWords(one, true, en));
    }
  });
});

describe('relOf', () => {
  it('tells search engines which links were paid for', () => {
    expect(relOf(article({ sponsor: 'Salt' }))).to.equal(' sponsored nofollow');
    expect(relOf(article({ labels: ['sponsored'] }))).to.equal(' sponsored nofollow');
    expect(relOf(article({ labels: ['live'] }))).to.equal('');
  });
});
