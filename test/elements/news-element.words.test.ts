import { expect, fixture, html, part, parts, texts } from '../support/elements.js';
import { canShare } from '../../src/view/share.js';
import { fakeClock } from '../support/clock.js';
import { stubFetch } from '../support/fetch.js';
import {
  address,
  cardWith,
  feedOf,
  feedWith,
  fullStory,
  mount,
  serve,
  settled,
  spoken,
  states,
  stories,
  story,
  until,
  warnings,
} from '../support/news.js';

const NOW = '2026-01-06T09:46:00Z';

const dated = (published: string, modified?: string): Record<string, unknown>[] => [
  story(0, { date_published: published, date_modified: modified }),
];

const timeOf = async (published: string, attributes: Record<string, string> = {}, modified?: string): Promise<string> =>
  texts(await feedWith(dated(published, modified), attributes), 'time').join();

describe('a news element, its times', () => {
  beforeEach(() => void fakeClock(NOW));

  const RELATIVE: [published: string, text: string][] = [
    ['2026-01-06T09:45:30Z', 'now'],
    ['2026-01-06T09:45:00Z', '1 minute ago'],
    ['2026-01-06T08:46:01Z', '59 minutes ago'],
    ['2026-01-06T08:46:00Z', '1 hour ago'],
    ['2026-01-05T09:46:00Z', '1 day ago'],
    ['2025-12-30T09:46:01Z', '6 days ago'],
    ['2026-01-06T09:49:00Z', 'now'],
  ];

  for (const [published, text] of RELATIVE) {
    it(`are "${text}" for ${published}`, async () => {
      expect(await timeOf(published)).to.equal(text);
    });
  }

  it('are a date beyond the cut-off, which is seven days', async () => {
    expect(await timeOf('2025-12-30T09:46:00Z')).to.equal('30 Dec 2025, 15:16');
  });

  it('are a date beyond the cut-off that the page wants', async () => {
    expect(await timeOf('2026-01-06T08:47:00Z', { 'time-cutoff': ' 1H ' })).to.equal('59 minutes ago');
    expect(await timeOf('2026-01-06T08:46:00Z', { 'time-cutoff': '1h' })).to.equal('6 Jan 2026, 14:16');
    expect(await timeOf('2026-01-06T09:45:00Z', { 'time-cutoff': '0' })).to.equal('6 Jan 2026, 15:15');
    expect(await timeOf('2025-12-20T09:45:00Z', { 'time-cutoff': '3w' })).to.equal('17 days ago');
  });

  it('keep the default for a cut-off that is none, which is named', async () => {
    const written = warnings();
    expect(await timeOf('2026-01-05T09:46:00Z', { 'time-cutoff': 'a week' })).to.equal('1 day ago');
    expect(written.join()).to.contain('"a week"');
  });

  it('are dates where the page wants dates', async () => {
    expect(await timeOf('2026-01-06T08:46:00Z', { time: ' Absolute ' })).to.equal('6 Jan 2026, 14:16');
  });

  it('are written in the zone of the reader, of the publisher, or of the page’s choice', async () => {
    const absolute = { time: 'absolute' };
    expect(await timeOf('2026-01-06T20:00:00Z', { ...absolute })).to.equal('7 Jan 2026, 01:30');
    expect(await timeOf('2026-01-06T20:00:00+02:00', { ...absolute, 'time-zone': 'publisher' })).to.equal(
      '6 Jan 2026, 20:00',
    );
    expect(await timeOf('2026-01-06T20:00:00Z', { ...absolute, 'time-zone': 'America/New_York' })).to.equal(
      '6 Jan 2026, 15:00',
    );
    const json = feedOf(dated('2026-01-06T20:00:00+02:00'), { _news: { time_zone: 'Asia/Tokyo' } });
    const element = await feedWith(json, { ...absolute, 'time-zone': ' Publisher ' });
    expect(texts(element, 'time')).to.deep.equal(['7 Jan 2026, 03:00']);
  });

  it('take the reader’s zone for one that is none, which is named', async () => {
    const written = warnings();
    const text = await timeOf('2026-01-06T20:00:00Z', { time: 'absolute', 'time-zone': 'Ledger/Harbour' });
    expect(text).to.equal('7 Jan 2026, 01:30');
    expect(written.join()).to.contain('"Ledger/Harbour"');
  });

  it('say when a story was updated, if that was at least half an hour later', async () => {
    const published = '2026-01-06T08:00:00Z';
    expect(await timeOf(published, {}, '2026-01-06T08:30:00Z')).to.equal('Updated 1 hour ago');
    expect(await timeOf(published, {}, '2026-01-06T08:29:59Z')).to.equal('1 hour ago');
  });

  it('are not there for a story without one, and never 1970', async () => {
    expect(await timeOf('1970-01-01T00:00:00Z')).to.equal('');
    expect(await timeOf('soon')).to.equal('');
    expect(parts(await feedWith(stories(1)), 'time')).to.deep.equal([]);
  });

  it('are a day alone where no hour is known', async () => {
    expect(await timeOf('2026-01-06')).to.equal('6 Jan 2026');
  });

  it('tick together, at the full minute', async () => {
    const clock = fakeClock('2026-01-06T09:46:20Z');
    const feed = await feedWith(dated('2026-01-06T09:40:00Z'));
    const card = await cardWith(dated('2026-01-06T09:45:00Z'));
    const read = (): string[] => [feed, card].map((element) => part(element, 'time').textContent.trim());
    expect(read()).to.deep.equal(['6 minutes ago', '1 minute ago']);
    await clock.tick(39_000);
    expect(read()).to.deep.equal(['6 minutes ago', '1 minute ago']);
    await clock.tick(1000);
    expect(read()).to.deep.equal(['7 minutes ago', '2 minutes ago']);
    await clock.tick(60 * 60_000);
    expect(read()).to.deep.equal(['1 hour ago', '1 hour ago']);
  });
});

describe('a news element, its language', () => {
  const words = async (attributes: Record<string, string>, fields = {}): Promise<string[]> =>
    texts(await feedWith(feedOf(stories(1), fields), attributes), 'source');

  it('is that of the page', async () => {
    expect(await words({}, { language: 'fr' })).to.deep.equal(['From The Harbour Ledger']);
  });

  it('is its own where it says so', async () => {
    expect(await words({ lang: 'fr' })).to.deep.equal(['Source : The Harbour Ledger']);
    expect(await words({ lang: 'fr-CA' })).to.deep.equal(['Source : The Harbour Ledger']);
    expect(await words({ lang: ' FR_fr ' })).to.deep.equal(['Source : The Harbour Ledger']);
  });

  it('is that of the nearest that says one, out through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><span></span></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<news-section-feed src="${serve(stories(1))}"></news-section-feed>`;
    const element = await settled(root.querySelector('news-section-feed')!);
    expect(texts(element, 'source')).to.deep.equal(['Source : The Harbour Ledger']);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('fr');
  });

  it('is that of the feed where the page says none', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      expect(await words({}, { language: 'fr' })).to.deep.equal(['Source : The Harbour Ledger']);
      expect(await words({})).to.deep.equal(['From The Harbour Ledger']);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('is English where there are no words of it, and says so to a screen reader', async () => {
    const element = await feedWith(stories(1), { lang: 'eo' });
    expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
  });

  it('changes with its attribute', async () => {
    const element = await feedWith(stories(1));
    element.lang = 'fr';
    await until(() => texts(element, 'source')[0]!.startsWith('Source'), 'French');
    element.removeAttribute('lang');
    await until(() => texts(element, 'source')[0]!.startsWith('From'), 'English');
  });

  it('is French in all that is said of a story', async () => {
    fakeClock(NOW);
    const show = 'image section summary byline time label reading-time share';
    const news = { labels: ['live', 'opinion'], sponsor: 'Sel & Cie', reading_minutes: 4 };
    const element = await feedWith([fullStory(0, { date_published: '2026-01-06T08:46:00Z' }, news)], {
      lang: 'fr',
      show,
    });
    expect(texts(element, 'label')).to.deep.equal(['Sponsorisé par Sel & Cie', 'En direct', 'Opinion']);
    expect(texts(element, 'byline')).to.deep.equal(['Par Ada Quill']);
    expect(texts(element, 'time')).to.deep.equal(['il y a 1 heure']);
    expect(texts(element, 'credit')).to.deep.equal(['Photo : Northwind/Bo Lind']);
    expect(part(element, 'media').querySelector('summary')?.ariaLabel).to.equal('Crédit photo');
    expect(element.shadowRoot!.querySelector('button')?.innerText).to.equal(canShare() ? 'Partager' : 'Copier le lien');
    expect(element.shadowRoot!.querySelector('.meta')?.textContent).to.match(/4 minutes de lecture/);
  });

  it('is Punjabi in all that is said of a story, in browsers without data of it, too', async () => {
    fakeClock(NOW);
    const written = { title: 'ਮੇਲੇ ਦੀ ਰੌਣਕ', summary: 'ਘਾਟ ਉੱਤੇ ਭੀੜ', authors: [{ name: 'ਨੂਰ' }, { name: 'ਦਲੇਰ' }] };
    const news = { section: { name: 'ਸ਼ਹਿਰ' }, agency: { name: 'ਲਹਿਰ' }, labels: ['video'], image: null };
    const film = { url: 'https://ledger.example/a.mp4', mime_type: 'video/mp4', duration_in_seconds: 125 };
    const items = ['2026-01-06T06:46:00Z', '2025-11-21T09:46:00Z'].map((date, number) =>
      fullStory(number, { ...written, date_published: date, attachments: [film] }, news),
    );
    const feed = feedOf(items, { title: 'ਸਾਗਰ ਸਮਾਚਾਰ' });
    const said = (element: Element): string[] => {
      const { textContent } = element.shadowRoot!.querySelector('.root')!;
      expect(textContent.replace(/\b[AP]M\b/g, '')).not.to.match(/[a-z]/i);
      return [...texts(element, 'time'), ...texts(element, 'byline')];
    };
    const show = 'section summary byline time label reading-time share';
    const list = await feedWith(feed, { lang: 'pa', show, today: '' });
    expect(said(list).map((text) => text.replace(/\s/g, ' ').replace('ਬਾ.ਦੁ.', 'PM'))).to.deep.equal([
      ...['3 ਘੰਟੇ ਪਹਿਲਾਂ', '21 ਨਵੰ 2025, 3:16 PM'],
      ...['ਰਿਪੋਰਟ: ਨੂਰ ਅਤੇ ਦਲੇਰ', 'ਰਿਪੋਰਟ: ਨੂਰ ਅਤੇ ਦਲੇਰ'],
    ]);
    expect(texts(list, 'today')).to.deep.equal(['ਮੰਗਲਵਾਰ, 6 ਜਨਵਰੀ 2026']);
    expect(texts(list, 'label')[0]).to.match(/2 ਮਿੰਟ 5 ਸਕਿੰਟ$/);
    expect(list.shadowRoot!.querySelector('.meta')!.textContent).to.contain('ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ: 4 ਮਿੰਟ');
    const timeline = await feedWith(feed, { lang: 'pa', layout: 'timeline' });
    said(timeline);
    expect(texts(timeline, 'day')).to.deep.equal(['ਅੱਜ', 'ਸ਼ੁੱਕਰਵਾਰ, 21 ਨਵੰਬਰ 2025']);
  });

  it('is French when there is nothing to show', async () => {
    expect(spoken(await feedWith([], { lang: 'fr' }))).to.equal('Aucun article pour le moment.');
    expect(spoken(await cardWith([], { lang: 'fr' }))).to.equal('Cet article n’est pas disponible.');
  });

  it('tells the widget’s words from those of a story in another language', async () => {
    const element = await feedWith([fullStory(0, { language: 'fr', title: 'La grue du port' })]);
    const langOf = (name: string): string => part(element, name).closest<HTMLElement>('[lang]')!.lang;
    expect(['headline', 'summary', 'section'].map(langOf)).to.deep.equal(['fr', 'fr', 'fr']);
    expect(['label', 'byline', 'time', 'credit'].map(langOf)).to.deep.equal(['en-GB', 'en-GB', 'en-GB', 'en-GB']);
  });

  it('does not say a problem first in English', async () => {
    warnings();
    stubFetch({ '*': { status: 404 } });
    const element = await mount('news-section-feed', { src: address(), lang: 'fr' });
    await settled(element);
    expect(states(element)).to.deep.equal(['problem']);
    expect(spoken(element)).to.match(/^Les articles/);
  });
});

describe('a news element, its direction', () => {
  const directionOf = async (attributes: Record<string, string>): Promise<string> => {
    const element = await feedWith(stories(1), attributes);
    return getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction;
  };

  it('is its own, the page’s, or that of its language', async () => {
    expect(await directionOf({})).to.equal('ltr');
    expect(await directionOf({ dir: 'rtl' })).to.equal('rtl');
    expect(await directionOf({ dir: 'RTL' })).to.equal('rtl');
    expect(await directionOf({ lang: 'fr' })).to.equal('ltr');
    const outer = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = document.createElement('news-section-feed');
    element.src = serve(stories(1));
    outer.append(element);
    await settled(element);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('rtl');
  });

  it('mirrors the card', async () => {
    const element = await feedWith([fullStory(0)], { dir: 'rtl' });
    element.parentElement!.style.width = '600px';
    const [media, headline] = [part(element, 'media'), part(element, 'headline')];
    expect(media.getBoundingClientRect().right).to.be.at.most(headline.getBoundingClientRect().left);
  });
});
