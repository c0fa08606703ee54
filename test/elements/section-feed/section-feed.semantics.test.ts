import { expect, part, parts, texts } from '../../support/elements.js';
import {
  feedOf,
  feedWith,
  fullStory,
  isShown,
  stories,
  story,
  until,
  warnings,
  type News,
} from '../../support/news.js';
import { fakeClock } from '../../support/clock.js';

const levels = (element: News): string[] =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);

describe('news-section-feed, as a document', () => {
  it('is a list of articles, each with one link that its headline names', async () => {
    const element = await feedWith([fullStory(0), story(1)]);
    const list = part(element, 'items');
    expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ul', 'list']);
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    for (const [index, item] of parts(element, 'item').entries()) {
      expect(item.children).to.have.length(1);
      expect(item.firstElementChild?.localName).to.equal('article');
      const links = item.querySelectorAll('a');
      expect(links).to.have.length(1);
      expect(links[0]!.textContent.trim()).to.equal(texts(element, 'headline')[index]);
      expect(links[0]!.href).to.equal(`https://ledger.example/stories/${String(index)}`);
      expect(links[0]!.closest('h3')?.getAttribute('part')).to.equal('headline');
    }
  });

  it('shows a headline without a link where a story has no address', async () => {
    const element = await feedWith([story(1, { url: undefined })]);
    expect(texts(element, 'headline')).to.deep.equal(['Harbour crane makes its last lift']);
    expect(parts(element, 'link')).to.deep.equal([]);
  });

  it('marks each time for machines', async () => {
    const element = await feedWith([fullStory(0), story(1)]);
    const times = parts(element, 'time');
    expect(times.map(({ localName }) => localName)).to.deep.equal(['time']);
    expect(times[0]!.getAttribute('datetime')).to.equal('2026-01-06T08:46:00+05:30');
  });

  it('starts its headings at the level that the page asks for', async () => {
    expect(levels(await feedWith(stories(2)))).to.deep.equal(['h2', 'h3', 'h3']);
    expect(levels(await feedWith(stories(1), { 'heading-level': '1' }))).to.deep.equal(['h1', 'h2']);
    expect(levels(await feedWith(stories(1), { 'heading-level': ' 4 ' }))).to.deep.equal(['h4', 'h5']);
    expect(levels(await feedWith(stories(1), { 'heading-level': '6' }))).to.deep.equal(['h6', 'h6']);
  });

  it('gives the headlines the first level where it has no heading', async () => {
    expect(levels(await feedWith(stories(2), { heading: '', 'heading-level': '3' }))).to.deep.equal(['h3', 'h3']);
  });

  it('takes level 2 for one that is none, and says so once', async () => {
    const written = warnings();
    expect(levels(await feedWith(stories(1), { 'heading-level': '7' }))).to.deep.equal(['h2', 'h3']);
    expect(levels(await feedWith(stories(1), { 'heading-level': '7' }))).to.deep.equal(['h2', 'h3']);
    expect(written.filter((line) => line.includes('"7"'))).to.have.length(1);
  });

  it('is headed by the feed’s title, the section’s name as printed, or the page’s words', async () => {
    const items = [fullStory(0), story(1)];
    expect(texts(await feedWith(items), 'heading')).to.deep.equal(['The Harbour Ledger']);
    expect(texts(await feedWith(items, { section: 'HARBOUR' }), 'heading')).to.deep.equal(['Harbour']);
    expect(texts(await feedWith(items, { heading: ' From the quay ' }), 'heading')).to.deep.equal(['From the quay']);
    expect(texts(await feedWith(items, { heading: '' }), 'heading')).to.deep.equal([]);
  });

  it('names the section that was asked for where no story of it is left', async () => {
    expect(texts(await feedWith(stories(1), { section: 'Harbour' }), 'heading')).to.deep.equal(['Harbour']);
  });

  it('says whose news it is, with a link to their page', async () => {
    const _news = { publisher: { name: 'Ledger Press', url: 'https://press.example/' } };
    const element = await feedWith(feedOf(stories(1), { _news }), { 'link-query': 'utm_source=p', target: '_blank' });
    expect(texts(element, 'source')).to.deep.equal(['From Ledger Press']);
    const link = part(element, 'source').querySelector('a')!;
    expect(link.href).to.equal('https://press.example/?utm_source=p');
    expect(link.target).to.equal('_blank');
  });

  it('says whose news it is by the feed’s title, else by its host', async () => {
    expect(texts(await feedWith(stories(1)), 'source')).to.deep.equal(['From The Harbour Ledger']);
    const nameless = await feedWith(feedOf(stories(1), { title: undefined, home_page_url: undefined }));
    expect(texts(nameless, 'source')).to.deep.equal([`From ${location.host}`]);
  });

  it('carries each story’s own language, else the feed’s', async () => {
    const element = await feedWith(feedOf([story(0, { language: 'fr' }), story(1)], { language: 'ga' }));
    expect(parts(element, 'card').map((card) => card.lang)).to.deep.equal(['fr', 'ga']);
    expect(parts(element, 'headline').map((node) => node.dir)).to.deep.equal(['auto', 'auto']);
  });

  it('lets each text run in its own direction', async () => {
    const element = await feedWith([story(0, { title: 'عودة العبّارة الليلية' }), story(1)]);
    const directions = parts(element, 'headline').map((node) => getComputedStyle(node).direction);
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });

  it('writes today’s date, in the publisher’s zone', async () => {
    fakeClock('2026-01-06T21:00:00Z');
    const json = feedOf(stories(1), { _news: { time_zone: 'Asia/Kolkata' } });
    const element = await feedWith(json, { today: '' });
    await until(() => texts(element, 'today')[0] !== '', 'the date');
    expect(texts(element, 'today')[0]).to.match(/^Wednesday,? 7 January 2026$/);
    expect(part(element, 'today').querySelector('time')?.dateTime).to.equal('2026-01-07');
  });

  it('writes no date unless asked, nor for a value that means no', async () => {
    expect(parts(await feedWith(stories(1)), 'today')).to.deep.equal([]);
    expect(parts(await feedWith(stories(1), { today: 'false' }), 'today')).to.deep.equal([]);
  });

  it('opens links where the page wants, with its query', async () => {
    const items = [story(1, { url: 'https://ledger.example/a?x=1&utm_source=feed#live' })];
    const element = await feedWith(items, { target: ' _blank ', 'link-query': 'utm_source=partner&utm_medium=rail' });
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://ledger.example/a?x=1&utm_source=partner&utm_medium=rail#live');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener');
    expect((part(await feedWith(stories(1)), 'link') as HTMLAnchorElement).target).to.equal('_self');
  });

  it('makes addresses by template for stories without one', async () => {
    const items = [story(1, { id: 'a b/c', url: undefined }), story(2)];
    const element = await feedWith(items, { 'link-template': 'https://ledger.example/read/{id}' });
    const links = parts(element, 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://ledger.example/read/a%20b%2Fc',
      'https://ledger.example/stories/2',
    ]);
  });

  it('can be hidden, and takes no room then', async () => {
    const element = await feedWith(stories(1), { hidden: '' });
    expect(isShown(element)).to.equal(false);
    element.hidden = false;
    expect(isShown(element)).to.equal(true);
  });
});
