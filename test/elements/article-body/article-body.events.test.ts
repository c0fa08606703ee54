import { expect, part, parts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import { address, feedOf, stories, story, until } from '../../support/news.js';
import { NewsLoadEvent, NewsProblemEvent, NewsReportEvent, NewsSelectEvent } from '../../../src/index.js';
import { bodyOf, bodyWith, stage } from './stage.js';

const TYPES = ['news-load', 'news-problem', 'news-report', 'news-select'] as const;
let stop = (): void => undefined;

afterEach(() => stop());

/** Hears our events at the document, where only bubbling and composed ones come, until the end of the test. */
function heard(): Event[] {
  const events: Event[] = [];
  const hear = (event: Event): void => void events.push(event);
  for (const type of TYPES) document.addEventListener(type, hear);
  stop = () => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  };
  return events;
}

const rules = (events: Event[]): [string, string][] => {
  const report = events.find((event): event is NewsReportEvent => event instanceof NewsReportEvent);
  return (report?.report ?? []).map(({ rule, path }) => [rule, path]);
};

describe('news-article-body, its events', () => {
  it('tell what was loaded, when the text is in place', async () => {
    const events = heard();
    let text = 0;
    document.addEventListener('news-load', ({ target }) => (text = parts(target as Element, 'body').length), {
      once: true,
    });
    const element = await bodyWith(stories(1));
    await until(() => events.length > 1, 'events');
    expect(events.map(({ type }) => type)).to.deep.equal(['news-load', 'news-report']);
    const [load] = events;
    if (!(load instanceof NewsLoadEvent)) throw new Error('It has another class.');
    expect([load.feed, load.target, text]).to.deep.equal([element.feed, element, 1]);
    expect(rules(events)).to.deep.equal([]);
  });

  const FINDINGS: [what: string, html: string, expected: [string, string][]][] = [
    [
      'what was embedded',
      '<p>a</p><iframe src="https://player.example/7"></iframe><object data="/b.swf"></object>',
      [
        ['embed-linked', 'items[0].content_html'],
        ['embed-linked', 'items[0].content_html'],
      ],
    ],
    ['what was too deep', `<p>a</p>${'<blockquote>'.repeat(80)}b`, [['html-cut', 'items[0].content_html']]],
  ];

  for (const [what, html, expected] of FINDINGS) {
    it(`tell ${what} in the text`, async () => {
      const events = heard();
      const element = await bodyOf(html);
      await until(() => events.length > 1, 'events');
      expect(rules(events)).to.deep.equal(expected);
      expect(element.feed?.report.map(({ rule }) => rule)).to.deep.equal(expected.map(([rule]) => rule));
    });
  }

  it('tell a finding once, however often the article is shown', async () => {
    const embedded = story(0, { content_html: '<p>a</p><iframe src="https://player.example/7"></iframe>' });
    const element = await bodyWith([embedded, story(1)]);
    for (const id of ['s1', 's0', 's1', 's0']) {
      element.articleId = id;
      await element.updateComplete;
    }
    expect(element.feed?.report.map(({ rule }) => rule)).to.deep.equal(['embed-linked']);
  });

  it('tell a problem', async () => {
    const events = heard();
    stubFetch({ '*': { status: 404 } });
    const element = await stage('news-article-body', { src: address() });
    await until(() => events.length > 0, 'the event');
    expect(events.map(({ type }) => type)).to.deep.equal(['news-problem']);
    const [told] = events;
    expect(told instanceof NewsProblemEvent && told.problem).to.equal(element.problem);
  });

  it('tell that a reader reads on, who can be kept on the page', async () => {
    const element = await bodyWith(feedOf([story(0, { content_text: undefined })]));
    const events = heard();
    const click = (): void => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      const stay = (each: Event): void => {
        prevented.push(each.defaultPrevented);
        each.preventDefault();
      };
      document.addEventListener('click', stay, { once: true });
      part(element, 'more').dispatchEvent(event);
    };
    const prevented: boolean[] = [];
    click();
    element.addEventListener('news-select', (event) => event.preventDefault());
    click();
    expect(prevented).to.deep.equal([false, true]);
    const [select, again, ...more] = events;
    if (!(select instanceof NewsSelectEvent)) throw new Error('It has another class.');
    expect([select.type, select.cancelable, select.position]).to.deep.equal(['news-select', true, 0]);
    expect(select.article).to.equal(element.feed?.articles[0]);
    expect([again?.defaultPrevented, more]).to.deep.equal([true, []]);
  });

  it('do not tell of links within the text', async () => {
    const element = await bodyOf('<p><a href="#note">note</a></p>');
    const events = heard();
    const link = part(element, 'body').querySelector('a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(events).to.deep.equal([]);
  });
});
