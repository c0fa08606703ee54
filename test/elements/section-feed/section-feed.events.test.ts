import { expect, part, parts } from '../../support/elements.js';
import { fakeClock } from '../../support/clock.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  feedWith,
  mount,
  serve,
  settled,
  stories,
  story,
  until,
  warnings,
} from '../../support/news.js';
import {
  NewsLoadEvent,
  NewsProblemEvent,
  NewsReportEvent,
  NewsSelectEvent,
  NewsViewEvent,
  parseFeed,
} from '../../../src/index.js';

const TYPES = ['news-load', 'news-problem', 'news-report', 'news-select', 'news-view'] as const;

/** Hears all our events at the document, where only bubbling and composed ones come, until the end of the test. */
function heard(): Event[] {
  const events: Event[] = [];
  const hear = (event: Event): void => void events.push(event);
  for (const type of TYPES) document.addEventListener(type, hear);
  stop = () => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  };
  return events;
}

let stop = (): void => undefined;

afterEach(() => stop());

const typesOf = (events: Event[]): string[] => events.map(({ type }) => type);

/** Frames enough for an intersection to be noticed. */
async function frames(): Promise<void> {
  for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
}

describe('news-section-feed, its events', () => {
  it('tell what was loaded and what was found in it', async () => {
    const events = heard();
    const element = await feedWith([story(0), story(1, { date_published: 'soon' })]);
    await until(() => events.length > 1, 'events');
    const [load, report] = events as [NewsLoadEvent, NewsReportEvent];
    expect(typesOf(events)).to.deep.equal(['news-load', 'news-report']);
    expect(load).to.be.instanceOf(NewsLoadEvent);
    expect(load.feed).to.equal(element.feed);
    expect(load.target).to.equal(element);
    expect(load.cancelable).to.equal(false);
    expect(report).to.be.instanceOf(NewsReportEvent);
    expect(report.report).to.equal(element.feed?.report);
    expect(report.report.map(({ rule, path }) => [rule, path])).to.deep.equal([
      ['date-bad', 'items[1].date_published'],
    ]);
  });

  it('come when the news is in place', async () => {
    let shown = 0;
    document.addEventListener('news-load', (event) => (shown = parts(event.target as Element, 'card').length), {
      once: true,
    });
    await feedWith(stories(3));
    await until(() => shown > 0, 'the event');
    expect(shown).to.equal(3);
  });

  it('come from within other shadow roots', async () => {
    const events = heard();
    const outer = await mount('news-section-feed', { src: serve([]) });
    const host = document.createElement('div');
    outer.after(host);
    const src = serve(stories(1));
    host.attachShadow({ mode: 'open' }).innerHTML = `<news-section-feed src="${src}"></news-section-feed>`;
    await until(() => events.some(({ target }) => target === host), 'the event');
    expect(typesOf(events.filter(({ target }) => target === host))).to.include('news-load');
  });

  it('tell a problem', async () => {
    warnings();
    const events = heard();
    stubFetch({ '*': { status: 404 } });
    const element = await settled(await mount('news-section-feed', { src: address() }));
    await until(() => events.length > 0, 'the event');
    expect(typesOf(events)).to.deep.equal(['news-problem']);
    expect(events[0]).to.be.instanceOf(NewsProblemEvent);
    expect((events[0] as NewsProblemEvent).problem).to.equal(element.problem);
  });

  it('do not come when a script sets what is shown', async () => {
    const { value } = await parseFeed(feedOf(stories(2)));
    const element = await feedWith([]);
    await frames();
    const events = heard();
    element.feed = value;
    await element.loaded;
    element.limit = 1;
    element.layout = 'list';
    await settled(element);
    await frames();
    expect(typesOf(events)).to.deep.equal([]);
  });

  it('do not come for a reload that changed nothing, but for one that did', async () => {
    const src = address();
    const json = feedOf(stories(1));
    stubFetch({ [src]: [{ json }, { json }, { json: feedOf(stories(2)) }] });
    const element = await settled(await mount('news-section-feed', { src }));
    await frames();
    const events = heard();
    await element.reload();
    await frames();
    expect(typesOf(events)).to.deep.equal([]);
    await element.reload();
    await until(() => events.length > 1, 'events');
    expect(typesOf(events)).to.deep.equal(['news-load', 'news-report']);
  });

  it('tell which story a reader chose', async () => {
    const element = await feedWith(stories(3));
    await frames();
    const events = heard();
    const prevented: boolean[] = [];
    element.addEventListener('news-select', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    parts(element, 'link')[1]!.dispatchEvent(click);
    const select = events[0] as NewsSelectEvent;
    expect(typesOf(events)).to.deep.equal(['news-select']);
    expect(select).to.be.instanceOf(NewsSelectEvent);
    expect(select.cancelable).to.equal(true);
    expect(select.article).to.equal(element.feed?.articles[1]);
    expect(select.position).to.equal(1);
    expect(prevented).to.deep.equal([false]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('let the browser follow the link unless somebody prevents it', async () => {
    const element = await feedWith(stories(1));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    let prevented: boolean | undefined;
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    part(element, 'link').dispatchEvent(click);
    expect(prevented).to.equal(false);
  });
});

describe('news-section-feed, its event news-view', () => {
  const views = (events: Event[]): [id: string, position: number][] =>
    events
      .filter((event): event is NewsViewEvent => event instanceof NewsViewEvent)
      .map(({ article, position }) => [article.id, position]);

  it('comes once for each card that was half visible for one second', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const events = heard();
    const element = await feedWith(stories(2));
    await frames();
    await clock.tick(999);
    expect(views(events)).to.deep.equal([]);
    await clock.tick(1);
    expect(views(events)).to.deep.equal([
      ['s0', 0],
      ['s1', 1],
    ]);
    element.requestUpdate();
    await frames();
    await clock.tick(10_000);
    expect(views(events)).to.have.length(2);
  });

  it('does not come for a card below the fold, until it is scrolled to', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const events = heard();
    const element = await feedWith(stories(1));
    element.parentElement!.style.marginBlockStart = '300vh';
    await frames();
    await clock.tick(5000);
    expect(views(events)).to.deep.equal([]);
    element.scrollIntoView();
    await frames();
    await clock.tick(1000);
    expect(views(events)).to.deep.equal([['s0', 0]]);
  });

  it('does not come for a card that is gone within the second', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const events = heard();
    const element = await feedWith(stories(1));
    await frames();
    await clock.tick(500);
    element.parentElement!.style.marginBlockStart = '300vh';
    await frames();
    await clock.tick(5000);
    expect(views(events)).to.deep.equal([]);
    element.remove();
    await clock.tick(5000);
    expect(clock.waiting).to.equal(0);
  });

  it('comes for a story that takes another’s place, after a second of its own', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const events = heard();
    const element = await feedWith(stories(2), { limit: '1' });
    await frames();
    await clock.tick(600);
    element.exclude = ['s0'];
    await until(() => part(element, 'link').textContent.includes('crane'), 'the other story');
    await frames();
    await clock.tick(600);
    expect(views(events)).to.deep.equal([]);
    await clock.tick(400);
    expect(views(events)).to.deep.equal([['s1', 0]]);
    element.exclude = [];
    await until(() => part(element, 'link').textContent.includes('Ferry'), 'the first story');
    await frames();
    await clock.tick(1000);
    expect(views(events)).to.deep.equal([
      ['s1', 0],
      ['s0', 0],
    ]);
  });
});
