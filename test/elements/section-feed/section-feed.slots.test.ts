import { audited } from '../../support/audit.js';
import { expect, part, parts, texts } from '../../support/elements.js';
import { stubFetch } from '../../support/fetch.js';
import {
  address,
  feedOf,
  feedWith,
  isShown,
  mount,
  settled,
  spoken,
  states,
  stories,
  warnings,
} from '../../support/news.js';

const FALLBACK = '<p id="fallback"><a href="https://ledger.example/">Read it on our front page.</a></p>';

const bones = (element: Element): number => element.shadowRoot!.querySelectorAll('.bone').length;

describe('news-section-feed, while it loads', () => {
  it('is accessible', async () => {
    stubFetch({ '*': 'never' });
    await audited(await mount('news-section-feed', { src: address() }));
  });

  for (const layout of ['list', 'grid', 'rail', 'hero']) {
    it(`holds the place of as many cards as layout ${layout} will have`, async () => {
      const { limit } = await feedWith(stories(1), { layout }).then((element) => ({ limit: element.layout }));
      stubFetch({ '*': 'never' });
      const element = await mount('news-section-feed', { src: address(), layout });
      expect(limit).to.equal(layout);
      const items = element.shadowRoot!.querySelector(`.items.as-${layout}`)!;
      for (const each of items.children) expect(each.getAttribute('aria-hidden')).to.equal('true');
      expect(items.children).to.have.length(layout === 'list' || layout === 'grid' ? 10 : 5);
      expect(items.getBoundingClientRect().height).to.be.above(100);
    });
  }

  it('holds the place of as many cards as the page wants', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address(), limit: '3' });
    expect(element.shadowRoot!.querySelectorAll('ul.items > li')).to.have.length(3);
  });

  it('is busy, and says nothing yet', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address() });
    expect(element.status).to.equal('loading');
    expect(states(element)).to.deep.equal(['loading']);
    expect(element.shadowRoot!.querySelector('.root')?.getAttribute('aria-busy')).to.equal('true');
    expect(spoken(element)).to.equal('');
  });

  it('shows the fallback and no skeleton where there is one', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address() }, FALLBACK);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(bones(element)).to.equal(0);
  });

  it('shows a fallback of mere text', async () => {
    stubFetch({ '*': 'never' });
    const element = await mount('news-section-feed', { src: address() }, ' The news is on its way. ');
    expect(bones(element)).to.equal(0);
  });

  it('does not take comments, white space and other slots for a fallback', async () => {
    stubFetch({ '*': 'never' });
    const content = '<!-- widget -->\n  <h2 slot="heading">News</h2>\n<p slot="footer">More</p>';
    expect(bones(await mount('news-section-feed', { src: address() }, content))).to.be.above(0);
  });
});

describe('news-section-feed, with news', () => {
  it('hides the fallback', async () => {
    const element = await feedWith(stories(2), {}, FALLBACK);
    expect(isShown(element.querySelector('p')!)).to.equal(false);
    expect(bones(element)).to.equal(0);
    expect(element.shadowRoot!.querySelector('.root')?.getAttribute('aria-busy')).to.equal('false');
  });

  it('shows the page’s own heading and footer', async () => {
    const content = '<h3 slot="heading">From the quay</h3><p slot="footer">All stories</p>';
    const element = await feedWith(stories(1), {}, content);
    expect([...element.children].map(isShown)).to.deep.equal([true, true]);
    expect(isShown(part(element, 'heading'))).to.equal(false);
    await audited(element);
  });

  it('shows its footer below the cards', async () => {
    const element = await feedWith(stories(1), {}, '<p slot="footer">All stories</p>');
    const { top } = element.firstElementChild!.getBoundingClientRect();
    expect(top).to.be.at.least(part(element, 'source').getBoundingClientRect().bottom);
  });
});

describe('news-section-feed, with nothing to show', () => {
  it('is accessible', async () => {
    await audited(await feedWith([]));
  });

  it('says so where it is heard', async () => {
    const element = await feedWith([]);
    expect(spoken(element)).to.equal('No stories right now.');
    expect(part(element, 'status').getAttribute('role')).to.equal('status');
    expect(element.status).to.equal('empty');
    expect(states(element)).to.deep.equal(['empty']);
    expect(element.problem).to.equal(null);
    expect(element.feed?.articles).to.deep.equal([]);
    expect(parts(element, 'items')).to.deep.equal([]);
    expect(parts(element, 'source')).to.deep.equal([]);
  });

  it('shows the fallback', async () => {
    const element = await feedWith([], {}, FALLBACK);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('says it in the page’s own words', async () => {
    const element = await feedWith([], {}, '<p slot="empty">The harbour sleeps.</p>');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(part(element, 'status').querySelector('slot')?.assignedElements()).to.deep.equal([
      element.firstElementChild,
    ]);
  });

  it('does not show these words with news, before it, or with a problem', async () => {
    warnings();
    const content = '<p slot="empty">The harbour sleeps.</p>';
    stubFetch({ '*': 'never' });
    const loading = await mount('news-section-feed', { src: address() }, content);
    const ready = await feedWith(stories(1), {}, content);
    const broken = await feedWith({}, {}, content);
    expect(broken.status).to.equal('problem');
    expect([loading, ready, broken].map((element) => isShown(element.querySelector('p')!))).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('is also that when no story is of the section', async () => {
    const element = await feedWith(stories(2), { section: 'Weather' });
    expect(element.status).to.equal('empty');
    expect(element.feed?.articles).to.have.length(2);
  });
});

describe('news-section-feed, with a problem', () => {
  it('is accessible', async () => {
    warnings();
    await audited(await feedWith({}, {}, FALLBACK));
  });

  it('says what is wrong, keeps the fallback and offers to try again', async () => {
    const written = warnings();
    const src = address();
    const down = { status: 503 };
    stubFetch({ [src]: [down, down, down, { json: feedOf(stories(1)) }] });
    const element = await settled(await mount('news-section-feed', { src }, FALLBACK));
    expect(states(element)).to.deep.equal(['problem']);
    expect(element.problem?.kind).to.equal('http');
    expect(element.problem?.status).to.equal(503);
    expect(element.feed).to.equal(null);
    expect(await element.loaded).to.equal(null);
    expect(spoken(element)).to.equal('The news could not be had (error 503). Try again');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(written).to.have.length(1);
    expect(written[0]).to.match(/^presslet: <news-section-feed>: .*503/);

    part(element, 'status').querySelector('button')!.click();
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(element.problem).to.equal(null);
    expect(spoken(element)).to.equal('');
    expect(texts(element, 'headline')).to.have.length(1);
    expect(isShown(element.querySelector('p')!)).to.equal(false);
  });

  const PROBLEMS: [kind: string, answer: Parameters<typeof stubFetch>[0][string], sentence: string][] = [
    ['network', 'fail', 'The news could not be reached.'],
    ['http', { status: 404 }, 'The news could not be had (error 404).'],
    ['http', { status: 204 }, 'The news could not be had (error 204).'],
    ['not-json', { body: '<!doctype html><title>News</title>' }, 'The news source gave HTML instead of a JSON feed.'],
    ['not-json', { body: '<?xml version="1.0"?><rss></rss>' }, 'The news source gave RSS instead of a JSON feed.'],
    ['not-json', { body: '' }, 'The news source did not give readable JSON.'],
    ['not-a-feed', { json: { hello: 'world' } }, 'The news source is not a news feed.'],
  ];

  for (const [kind, answer, sentence] of PROBLEMS) {
    it(`of kind ${kind} says: ${sentence}`, async () => {
      warnings();
      stubFetch({ '*': answer });
      const element = await settled(await mount('news-section-feed', { src: address() }));
      expect(element.problem?.kind).to.equal(kind);
      expect(spoken(element)).to.equal(`${sentence} Try again`);
      expect(bones(element)).to.equal(0);
    });
  }

  it('offers nothing to try where there is no source', async () => {
    warnings();
    const element = await settled(await mount('news-section-feed', { src: '#nowhere' }, FALLBACK));
    expect(element.problem?.kind).to.equal('no-source');
    expect(element.problem?.url).to.equal('#nowhere');
    expect(part(element, 'status').querySelector('button')).to.equal(null);
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  it('speaks the language of the page', async () => {
    warnings();
    stubFetch({ '*': { status: 500 } });
    const element = await settled(await mount('news-section-feed', { src: address(), lang: 'fr' }));
    await settled(element);
    expect(spoken(element)).to.equal('Les articles n’ont pas pu être obtenus (erreur 500). Réessayer');
  });
});
