import { audited, auditedInAllSchemes } from '../../support/audit.js';
import { expect, fixture, html, part, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  feedWith,
  fullStory,
  inHead,
  mount,
  serve,
  settled,
  spoken,
  states,
  stories,
  story,
  until,
  warnings,
} from '../../support/news.js';
import { parseFeed, SectionFeedElement } from '../../../src/index.js';
import { watchPlaceholders } from '../../../src/embed/watch.js';

const MANY = [
  fullStory(0),
  fullStory(1, { date_published: undefined }, { image: undefined, sponsor: 'Salt & Co.' }),
  fullStory(2, {}, { kicker: 'On the quay', labels: ['opinion', 'exclusive'], agency: undefined }),
  story(3, { authors: [{ name: 'Ada Quill' }, { name: 'Bo Lind' }] }),
];

describe('news-section-feed', () => {
  it('is accessible in light and dark', async () => {
    const element = await feedWith(MANY, { today: '' });
    await until(() => texts(element, 'today')[0] !== '', 'the date');
    await auditedInAllSchemes(element);
  });

  it('is accessible with everything that a card can show, in French', async () => {
    const show = 'image section summary byline time label reading-time share';
    const element = await feedWith(MANY, { show, lang: 'fr', heading: 'Au port' });
    expect(texts(element, 'heading')).to.deep.equal(['Au port']);
    await audited(element);
  });

  it('is the class of its tag', async () => {
    expect(await mount('news-section-feed', { src: serve([]) })).to.be.instanceOf(SectionFeedElement);
  });
});

describe('news-section-feed, where the news comes from', () => {
  it('is an address', async () => {
    const element = await feedWith(stories(2));
    expect(texts(element, 'headline')).to.deep.equal([
      'Ferry returns to the night timetable',
      'Harbour crane makes its last lift',
    ]);
    expect(element.status).to.equal('ready');
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('is an address relative to the page', async () => {
    const { requests } = stubFetch({ '/__feeds__/relative.json': { json: feedOf(stories(1)) } });
    const element = await settled(await mount('news-section-feed', { src: ' /__feeds__/relative.json ' }));
    expect(element.status).to.equal('ready');
    expect(requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/__feeds__/relative.json`]);
  });

  it('is a script in the page, without any request', async () => {
    const { requests } = stubFetch({});
    await fixture(html`<div .innerHTML=${inline('stand', feedOf(stories(2)))}></div>`);
    const element = await settled(await mount('news-section-feed', { src: '#stand' }));
    expect(texts(element, 'headline')).to.have.length(2);
    expect(requests).to.deep.equal([]);
  });

  it('is a script in the same shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `${inline('near', feedOf(stories(3)))}<news-section-feed src="#near"></news-section-feed>`;
    const element = await settled(root.querySelector('news-section-feed')!);
    expect(texts(element, 'headline')).to.have.length(3);
  });

  it('is what a script gives', async () => {
    const { requests } = stubFetch({});
    const { value } = await parseFeed(feedOf(stories(2)));
    const element = document.createElement('news-section-feed');
    element.feed = value;
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    expect(texts(element, 'headline')).to.have.length(2);
    expect(await element.loaded).to.equal(value);
    expect(requests).to.deep.equal([]);
  });

  it('is, when the script takes its feed away, the address again', async () => {
    const element = await feedWith(stories(1));
    const { value } = await parseFeed(feedOf(stories(4)));
    element.feed = value;
    await element.updateComplete;
    expect(texts(element, 'headline')).to.have.length(4);
    element.feed = null;
    await element.updateComplete;
    await settled(element);
    expect(texts(element, 'headline')).to.have.length(1);
  });

  it('is, for what was given twice, the later feed', async () => {
    const [first, second] = [await parseFeed(feedOf(stories(1))), await parseFeed(feedOf(stories(2)))];
    const element = await mount('news-section-feed', { src: '#none' });
    element.feed = first.value;
    expect(await element.loaded).to.equal(first.value);
    element.feed = second.value;
    expect(await element.loaded).to.equal(second.value);
    expect(texts(element, 'headline')).to.have.length(2);
  });

  it('is the data of a placeholder', async () => {
    const src = address();
    stubFetch({ [src]: { json: feedOf(stories(3)) } });
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-presslet="section-feed" data-src=${src} data-heading-level="4"><p>Read it on our front page.</p></div>
      </div>`,
    );
    watchPlaceholders();
    await until(() => holder.querySelector('news-section-feed') !== null, 'the element');
    const element = await settled(holder.querySelector('news-section-feed')!);
    expect(element.parentElement?.dataset.presslet).to.equal('section-feed');
    expect(part(element, 'heading').localName).to.equal('h4');
    expect(element.querySelector('p')?.textContent).to.equal('Read it on our front page.');
  });

  it('is the feed that the page announces', async () => {
    const src = address();
    stubFetch({ [src]: { json: feedOf(stories(2)) } });
    inHead(`<link rel="alternate" type="application/feed+json" href="${src}">`);
    const element = await settled(await mount('news-section-feed'));
    expect(texts(element, 'headline')).to.have.length(2);
  });

  it('is said to be missing where nothing names it', async () => {
    const written = warnings();
    const element = await settled(await mount('news-section-feed'));
    expect(element.problem?.kind).to.equal('no-source');
    expect(spoken(element)).to.equal('No news source was given.');
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    expect(written.join()).to.contain('<news-section-feed>: No news source was given.');
  });
});

function inline(id: string, json: object): string {
  return `<script type="application/feed+json" id="${id}">${JSON.stringify(json)}</script>`;
}
