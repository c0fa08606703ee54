import { fakeClock } from '../../support/clock.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { feedOf, story, until, warnings, type Wire } from '../../support/news.js';
import { bodyWith, outline, words } from './stage.js';
import { wholeFeed, wholeStory } from './whole-story.js';

const head = (fields: Wire, news: Wire = {}, attributes: Record<string, string> = {}) =>
  bodyWith([story(0, { ...fields, _news: news })], attributes);

/** The line below the headline, part by part. */
const line = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.meta > *')].map(
    (node) => `${node.getAttribute('part') ?? ''} ${words(node)}`,
  );

const AGENCY = { agency: { name: 'Northwind Wire' } };

describe('news-article-body, above the text', () => {
  it('stand labels, section, kicker, headline and standfirst, in this order', async () => {
    const element = await bodyWith(wholeFeed());
    const order = [...element.shadowRoot!.querySelectorAll('.lead [part]')]
      .map((node) => node.getAttribute('part'))
      .filter((name) => name !== 'author');
    expect(order).to.deep.equal([
      'label',
      'label',
      'section',
      'kicker',
      'headline',
      'standfirst',
      'byline',
      'agency',
      'byline',
      'time',
      'time',
      'time',
    ]);
    expect(texts(element, 'label')).to.deep.equal(['Exclusive', 'Live']);
    expect(texts(element, 'section')).to.deep.equal(['Harbour']);
    expect(part(element, 'section').querySelector('a')?.href).to.equal('https://ledger.example/harbour');
    expect(texts(element, 'kicker')).to.deep.equal(['On the water']);
    expect(texts(element, 'headline')).to.deep.equal(['Night ferry returns to the timetable']);
    expect(texts(element, 'standfirst')).to.deep.equal(['After a year ashore she is to sail at ten every night.']);
  });

  it('stands nothing but the headline where the feed has no more', async () => {
    const element = await head({});
    expect(parts(element, 'standfirst').length + parts(element, 'section').length).to.equal(0);
    expect(line(element)).to.deep.equal(['time 1 minute to read']);
  });

  it('does not stand a standfirst or key point that is the headline again', async () => {
    const element = await head(
      { title: 'The light is back' },
      { standfirst: 'The light is back.', key_points: ['“The light is back”', 'Since Monday'] },
    );
    expect(parts(element, 'standfirst')).to.deep.equal([]);
    expect(words(part(element, 'key-points'))).to.equal('Key points Since Monday');
  });

  const SHOW: [show: string, shown: string[]][] = [
    ['image', ['image']],
    ['section', ['section', 'kicker']],
    ['byline', ['byline', 'byline', 'author', 'author']],
    ['time', ['time', 'time']],
    ['label', ['label', 'label']],
    ['reading-time', ['time']],
    ['summary', []],
    ['share', []],
    ['', []],
  ];
  const ASKED = ['image', 'section', 'kicker', 'label', 'byline', 'author', 'time'];

  for (const [show, shown] of SHOW) {
    it(`shows what show="${show}" asks for, and always the agency, the headline and the text`, async () => {
      const element = await bodyWith(wholeFeed({ content_html: '<p>It sails.</p>' }), { show });
      const found = ASKED.flatMap((name) => parts(element, name).map(() => name));
      expect(found.sort()).to.deep.equal([...shown].sort());
      expect(texts(element, 'agency')).to.deep.equal(['Northwind Wire']);
      expect(texts(element, 'body')).to.deep.equal(['It sails.']);
      expect(parts(element, 'standfirst')).to.have.length(1);
      const buttons = [...element.shadowRoot!.querySelectorAll('button')].map(words);
      expect(buttons).to.deep.equal(show === 'share' ? ['Copy link', 'Print'] : []);
    });
  }

  it('takes unknown words in show for a mistake, which is named once', async () => {
    const written = warnings();
    const element = await bodyWith(wholeFeed(), { show: 'image headline' });
    expect(parts(element, 'label')).to.have.length(2);
    expect(written.filter((text) => text.includes('show "image headline"'))).to.have.length(1);
  });

  it('says who paid for it, whatever is shown', async () => {
    const paid = await head({}, { sponsor: 'Salt & Co.', labels: ['sponsored', 'live'] }, { show: '' });
    expect(texts(paid, 'label')).to.deep.equal(['Sponsored by Salt & Co.']);
    expect(texts(await head({}, { labels: ['sponsored'] }, { show: '' }), 'label')).to.deep.equal(['Sponsored']);
  });
});

describe('news-article-body, who wrote it', () => {
  const BYLINES: [what: string, fields: Wire, news: Wire, english: string[], french: string[]][] = [
    ['nobody', {}, {}, [], []],
    ['a byline as printed', {}, { byline: 'Words: A. Quill' }, ['byline Words: A. Quill'], ['byline Words: A. Quill']],
    ['one author', { authors: [{ name: 'Ada' }] }, {}, ['byline By Ada'], ['byline Par Ada']],
    [
      'two authors',
      { authors: [{ name: 'Ada' }, { name: 'Bo' }] },
      {},
      ['byline By Ada and Bo'],
      ['byline Par Ada et Bo'],
    ],
    [
      'three authors',
      { authors: [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy' }] },
      {},
      ['byline By Ada, Bo and Cy'],
      ['byline Par Ada, Bo et Cy'],
    ],
    ['an agency alone', {}, AGENCY, ['agency Northwind Wire'], ['agency Northwind Wire']],
    [
      'desk, agency and place',
      {},
      { ...AGENCY, byline: 'City Desk', located: 'Brannoch Quay' },
      ['byline City Desk', 'agency Northwind Wire', 'byline Brannoch Quay'],
      ['byline City Desk', 'agency Northwind Wire', 'byline Brannoch Quay'],
    ],
    [
      'an agency that is the byline',
      {},
      { ...AGENCY, byline: 'Northwind Wire' },
      ['byline Northwind Wire'],
      ['byline Northwind Wire'],
    ],
  ];

  for (const [what, fields, news, english, french] of BYLINES) {
    it(`is said of ${what}, in English and in French`, async () => {
      const show = 'byline';
      expect(line(await head(fields, news, { show }))).to.deep.equal(english);
      expect(line(await head(fields, news, { show, lang: 'fr' }))).to.deep.equal(french);
    });
  }

  it('is the agency where no byline is wanted, also when it is the byline', async () => {
    const wire = { ...AGENCY, byline: 'Northwind Wire', located: 'Brannoch Quay' };
    expect(line(await head({}, wire, { show: 'time' }))).to.deep.equal(['agency Northwind Wire']);
    expect(line(await head({}, { ...wire, byline: 'City Desk' }, { show: '' }))).to.deep.equal([
      'agency Northwind Wire',
    ]);
  });

  it('leads to the pages of authors and agency, with the page’s query and target', async () => {
    const element = await bodyWith(wholeFeed(), { 'link-query': 'utm_source=p', target: '_blank' });
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.meta a')];
    expect(links.map((link) => [words(link), link.href, link.target, link.rel])).to.deep.equal([
      ['Ada Quill', 'https://ledger.example/people/ada?utm_source=p', '_blank', 'noopener'],
      ['Northwind Wire', 'https://northwind.example/?utm_source=p', '_blank', 'noopener'],
    ]);
    expect(texts(element, 'author')).to.deep.equal(['Ada Quill', 'Bo Lind']);
  });
});

describe('news-article-body, when it was written', () => {
  const times = (element: Element): [string, string][] =>
    [...element.shadowRoot!.querySelectorAll<HTMLTimeElement>('time[part="time"]')].map((node) => [
      words(node),
      node.dateTime,
    ]);
  const AT = '2026-01-06T08:46:00+01:00';
  const dated = (attributes: Record<string, string> = {}, fields: Wire = {}, zone: Wire = {}) =>
    bodyWith(feedOf([story(0, { date_published: AT, ...fields })], { _news: zone }), attributes);

  it('is a date in the reader’s zone', async () => {
    expect(times(await dated())).to.deep.equal([['6 Jan 2026, 13:16', AT]]);
  });

  it('is published and updated', async () => {
    const updated = '2026-01-06T10:00:00+01:00';
    const element = await dated({}, { date_modified: updated });
    expect(times(element)).to.deep.equal([
      ['Published 6 Jan 2026, 13:16', AT],
      ['Updated 6 Jan 2026, 14:30', updated],
    ]);
    const french = await dated({ lang: 'fr', 'time-zone': 'UTC' }, { date_modified: updated });
    expect(times(french).map(([text]) => text)).to.deep.equal([
      'Publié : 6 janv. 2026, 07:46',
      'Mis à jour : 6 janv. 2026, 09:00',
    ]);
  });

  it('is not updated where that was within half an hour', async () => {
    expect(times(await dated({}, { date_modified: '2026-01-06T09:15:00+01:00' }))).to.have.length(1);
  });

  const ZONES: [zone: string, feed: Wire, text: string][] = [
    ['publisher', { time_zone: 'America/New_York' }, '6 Jan 2026, 02:46'],
    ['publisher', {}, '6 Jan 2026, 08:46'],
    ['Asia/Tokyo', {}, '6 Jan 2026, 16:46'],
    ['reader', { time_zone: 'America/New_York' }, '6 Jan 2026, 13:16'],
  ];

  for (const [zone, feed, text] of ZONES) {
    it(`is ${text} in the zone ${zone} for ${JSON.stringify(feed)}`, async () => {
      expect(times(await dated({ 'time-zone': zone }, {}, feed))).to.deep.equal([[text, AT]]);
    });
  }

  it('is an age where the page asks for one, which ticks, up to the cutoff', async () => {
    const clock = fakeClock('2026-01-06T10:46:00Z');
    const element = await dated({ time: 'relative' });
    expect(times(element)).to.deep.equal([['3 hours ago', AT]]);
    await until(() => clock.waiting > 0, 'the clock');
    await clock.tick(3_600_000);
    await element.updateComplete;
    expect(times(element)).to.deep.equal([['4 hours ago', AT]]);
    element.timeCutoff = '2h';
    await element.updateComplete;
    expect(times(element)).to.deep.equal([['6 Jan 2026, 13:16', AT]]);
  });

  it('is a day where the feed gives no more, and nothing where it gives nothing', async () => {
    expect(times(await dated({ time: 'relative' }, { date_published: '2026-01-04' }))).to.deep.equal([
      ['4 Jan 2026', '2026-01-04'],
    ]);
    expect(times(await dated({}, { date_published: 'soon' }))).to.deep.equal([]);
  });
});

describe('news-article-body, how long it takes to read', () => {
  const reading = (element: Element): string =>
    words([...element.shadowRoot!.querySelectorAll('.meta [part="time"]')].at(-1));
  const long = `<p>${'word '.repeat(900)}</p>`;

  it('is what the feed says, else counted', async () => {
    const content = { content_text: undefined, content_html: long };
    expect(reading(await head(content, { reading_minutes: 7 }))).to.equal('7 minutes to read');
    expect(reading(await head(content))).to.equal('4 minutes to read');
    expect(reading(await head(content, {}, { lang: 'fr' }))).to.equal('4 minutes de lecture');
  });

  it('is not said where there is nothing to read', async () => {
    expect(line(await head({ content_text: undefined }, { reading_minutes: 7 }))).to.deep.equal([]);
  });
});

describe('news-article-body, its headings', () => {
  const LEVELS: [level: string, outline: string[]][] = [
    ['1', ['h1', 'h2', 'h2', 'h3', 'h2', 'h2']],
    ['2', ['h2', 'h3', 'h3', 'h4', 'h3', 'h3']],
    ['5', ['h5', 'h6', 'h6', 'h6', 'h6', 'h6']],
    ['6', ['h6', 'h6', 'h6', 'h6', 'h6', 'h6']],
  ];

  for (const [level, expected] of LEVELS) {
    it(`begin at level ${level}, and the text’s stand below`, async () => {
      const element = await bodyWith(wholeFeed(), { 'heading-level': level });
      expect(outline(element).map((text) => text.slice(0, 2))).to.deep.equal(expected);
    });
  }

  it('skip no level, whatever the newsroom’s system wrote', async () => {
    const html = '<h4>One</h4><p>x</p><h6>Two</h6><p>x</p><h1>Three</h1><p>x</p><h5>Four</h5><p>x</p>';
    const element = await bodyWith([story(0, { title: 'Head', content_text: undefined, content_html: html })]);
    expect(outline(element)).to.deep.equal(['h2 Head', 'h3 One', 'h4 Two', 'h3 Three', 'h4 Four']);
  });

  it('skip no level where the text begins with the headline again', async () => {
    const html = '<h1>Head</h1><p>x</p><h2>One</h2><p>x</p><h3>Two</h3><p>x</p>';
    const element = await bodyWith([story(0, { title: 'Head', content_text: undefined, content_html: html })]);
    expect(outline(element)).to.deep.equal(['h2 Head', 'h3 One', 'h4 Two']);
  });

  it('keep a language and a direction of their own', async () => {
    const html = '<h2 lang="fr">La marée</h2><p>x</p><h2 dir="rtl">(...)</h2>';
    const element = await bodyWith([story(0, { content_text: undefined, content_html: html })]);
    const [french, turned] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="body"] h3 > span');
    expect([french!.lang, turned!.dir]).to.deep.equal(['fr', 'rtl']);
  });

  it('take level 2 for one that is none', async () => {
    expect(outline(await bodyWith([wholeStory()], { 'heading-level': '0' }))[0]).to.match(/^h2 /);
  });
});
