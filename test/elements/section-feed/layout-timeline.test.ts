import { audited } from '../../support/audit.js';
import { expect, parts, texts } from '../../support/elements.js';
import { feedWith, fullStory, isShown, story, type News, type Wire } from '../../support/news.js';
import { fakeClock } from '../../support/clock.js';
import { focused, killed, line, link, shown, Stage } from '../flow/stage.js';

// The tests' reader is in Kolkata, at 5:30 before Greenwich: it is 15:16 of Tuesday, 6 January 2026 there.
const NOW = '2026-01-06T09:46:00Z';

const at = (dates: Record<string, string | undefined>): Wire[] =>
  Object.entries(dates).map(([id, date]) =>
    story(0, { id, url: `https://ledger.example/${id}`, title: `Story ${id}`, date_published: date }),
  );

const DATED = {
  c: '2026-01-05T12:00:00Z',
  none: undefined,
  a: '2026-01-06T09:00:00Z',
  old: '2025-12-30T12:00:00Z',
  b: '2026-01-05T18:30:00Z',
  day: '2026-01-04',
};

/** What stands in the list, from above: `Today: 14:30 a, 00:00 b`. */
const read = (element: News): string[] =>
  parts(element, 'items').map((list) => {
    const day = list.parentElement!.querySelector('[part="day"]')?.textContent.replace(',', '') ?? 'no day';
    const items = [...list.querySelectorAll('[part="item"]')].map((item) =>
      [
        item.querySelector('[part="time"]')?.textContent,
        item.querySelector('[part="headline"]')!.textContent.trim().replace('Story ', ''),
      ]
        .filter(Boolean)
        .join(' '),
    );
    return `${day}: ${items.join(', ')}`;
  });

const timeline = (items: Wire[], attributes: Record<string, string> = {}, feed: Wire = {}): Promise<News> =>
  feedWith(
    { version: 'https://jsonfeed.org/version/1.1', title: 'The Harbour Ledger', items, ...feed },
    { layout: 'timeline', lang: 'en-GB', ...attributes },
  );

describe('news-section-feed, layout timeline', () => {
  it('is accessible', async () => {
    const items = [0, 1, 2].map((number) => fullStory(number, { date_published: `2026-01-0${String(6 - number)}` }));
    await audited(await timeline(items, { show: 'image section label time' }));
  });

  it('groups by day, the newest first, with the time of day, and what has no date last below no heading', async () => {
    fakeClock(NOW);
    expect(read(await timeline(at(DATED)))).to.deep.equal([
      'Today: 14:30 a, 00:00 b',
      'Yesterday: 17:30 c',
      'Sunday 4 January: day',
      'Tuesday 30 December 2025: 17:30 old',
      'no day: none',
    ]);
  });

  it('does so in the zone that the page names', async () => {
    fakeClock(NOW);
    expect(read(await timeline(at(DATED), { 'time-zone': 'America/New_York' }))).to.deep.equal([
      'Today: 04:00 a',
      'Yesterday: 13:30 b, 07:00 c',
      'Sunday 4 January: day',
      'Tuesday 30 December 2025: 07:00 old',
      'no day: none',
    ]);
  });

  it('does so in the publisher’s zone', async () => {
    fakeClock(NOW);
    const element = await timeline(
      at({ a: '2026-01-06T09:00:00Z', b: '2026-01-05T18:30:00Z' }),
      { 'time-zone': 'publisher' },
      { _news: { time_zone: 'America/New_York' } },
    );
    expect(read(element)).to.deep.equal(['Today: 04:00 a', 'Yesterday: 13:30 b']);
  });

  it('has days one level below its heading, and cards one below those', async () => {
    fakeClock(NOW);
    const levels = (element: News): string[] =>
      [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    const one = at({ a: '2026-01-06T09:00:00Z' });
    expect(levels(await timeline(one))).to.deep.equal(['h2', 'h3', 'h4']);
    expect(levels(await timeline(one, { 'heading-level': '3' }))).to.deep.equal(['h3', 'h4', 'h5']);
    expect(levels(await timeline(one, { 'heading-level': '4', show: 'reading-time' }))).to.deep.equal([
      'h4',
      'h5',
      'h6',
    ]);
    expect(levels(await timeline(one, { heading: '' }))).to.deep.equal(['h2', 'h3']);
    const undated = at({ a: '2026-01-06T09:00:00Z', none: undefined });
    expect(levels(await timeline(undated))).to.deep.equal(['h2', 'h3', 'h4', 'h3']);
  });

  it('groups anew at midnight', async () => {
    const stage = new Stage(at({ a: '2026-01-06T09:00:00Z' }));
    const element = await stage.list({ layout: 'timeline', lang: 'en-GB', refresh: '0' });
    expect(read(element)).to.deep.equal(['Today: 14:30 a']);
    stage.clock.jump('2026-01-06T18:30:10Z');
    await stage.pass(60, element);
    expect(read(element)).to.deep.equal(['Yesterday: 14:30 a']);
  });

  it('says that a story was updated, on the day of its update', async () => {
    fakeClock(NOW);
    const [item] = at({ a: '2026-01-04T09:00:00Z' });
    const element = await timeline([{ ...item, date_modified: '2026-01-06T09:00:00Z' }]);
    expect(read(element)).to.deep.equal(['Today: Updated 14:30 a']);
    expect(parts(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2026-01-06T09:00:00Z']);
  });

  it('has one time for each story, and none where the page wants none', async () => {
    fakeClock(NOW);
    const asked = await timeline(at({ a: NOW }), { show: 'time summary' });
    expect(
      parts(asked, 'time')
        .filter(isShown)
        .map((time) => time.textContent),
    ).to.deep.equal(['15:16']);
    expect(texts(await timeline(at({ a: NOW }), { show: 'summary' }), 'time')).to.deep.equal([]);
  });

  it('says "today" in the page’s language', async () => {
    fakeClock(NOW);
    expect(texts(await timeline(at({ a: NOW }), { lang: 'fr' }), 'day')).to.deep.equal(['Aujourd’hui']);
  });

  it('has advertisements among its cards', async () => {
    fakeClock(NOW);
    const element = await feedWith(
      at({ a: '2026-01-06T09:00:00Z', b: '2026-01-06T08:00:00Z', c: '2026-01-05T09:00:00Z' }),
      { layout: 'timeline', 'slot-every': '2' },
      '<b slot="ad-1">Tea</b>',
    );
    const [today] = parts(element, 'items');
    expect([...today!.children].map((item) => !!item.querySelector('[part="ad"]'))).to.deep.equal([false, false, true]);
  });

  it('keeps the focus on a story when the first of its day is taken back while it is read', async () => {
    const dates = {
      d: { date_published: '2026-01-06T09:00:00Z' },
      c: { date_published: '2026-01-05T10:00:00Z' },
      b: { date_published: '2026-01-05T09:00:00Z' },
      a: { date_published: '2026-01-04T09:00:00Z' },
    };
    const stage = new Stage(line('d c b a', dates));
    const element = await stage.list({ layout: 'timeline', lang: 'en-GB' });
    link(element, 'b').focus();
    const card = parts(element, 'card')[2];
    stage.now('d c b a', { ...dates, d: { ...dates.d, ...killed }, c: { ...dates.c, ...killed } });
    await stage.pass(30, element);
    expect(shown(element)).to.equal('b a');
    expect(parts(element, 'card')[0]).to.equal(card);
    expect(focused(element)).to.equal('Story b');
    expect(texts(element, 'day').map((day) => day.replace(',', ''))).to.deep.equal(['Yesterday', 'Sunday 4 January']);
  });
});
