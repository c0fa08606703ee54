import { LitElement, css, html as template } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { auditedInAllSchemes, violations } from './audit.js';
import { fakeClock } from './clock.js';
import { corpora } from './corpora.js';
import { aTimeout, expect, fixture, html, part, texts } from './elements.js';
import { stubFetch } from './fetch.js';

const realDate = Date;
const realTimeout = setTimeout;

@customElement('test-headline')
class HeadlineElement extends LitElement {
  static override styles = css`
    :host([dim]) {
      color: color-mix(in srgb, currentColor 30%, transparent);
    }
  `;
  @property() text = '';
  override render() {
    return template`<h2 part="headline">${this.text}</h2>`;
  }
}

describe('auditedInAllSchemes', () => {
  it('accepts an element that inherits the page’s colours', async () => {
    await auditedInAllSchemes(await fixture<HeadlineElement>(html`<test-headline text="Tide turns"></test-headline>`));
  });

  it('names a contrast that is too low in each scheme', async () => {
    const element = await fixture<HeadlineElement>(html`<test-headline dim text="Tide turns"></test-headline>`);
    const report = await auditedInAllSchemes(element).then(
      () => 'none',
      (error: unknown) => JSON.stringify((error as { actual: string[] }).actual),
    );
    expect(report).to.match(/light page.*color-contrast.*dark page.*color-contrast/s);
  });

  it('sees targets that are too small for WCAG 2.2', async () => {
    const element = await fixture(
      html`<div>
        <button aria-label="One" style="width: 9px; height: 9px; padding: 0; margin: 0; border: 0"></button
        ><button aria-label="Two" style="width: 9px; height: 9px; padding: 0; margin: 0; border: 0"></button>
      </div>`,
    );
    expect((await violations(element)).join()).to.contain('target-size');
  });
});

describe('part and texts', () => {
  it('read the shadow tree', async () => {
    const element = await fixture<HeadlineElement>(html`<test-headline text="Tide  turns"></test-headline>`);
    expect(part(element, 'headline').localName).to.equal('h2');
    expect(texts(element, 'headline')).to.deep.equal(['Tide turns']);
    expect(() => part(element, 'byline')).to.throw('no part "byline"');
  });
});

describe('stubFetch', () => {
  it('answers from its routes and records the requests', async () => {
    const { requests } = stubFetch({ '/feed.json': [{ json: { title: 'A' } }, { status: 410 }] });
    const first = await fetch('/feed.json', { cache: 'no-cache' });
    expect(await first.json()).to.deep.equal({ title: 'A' });
    expect(first.url).to.equal(new URL('/feed.json', location.href).href);
    expect((await fetch('/feed.json')).status).to.equal(410);
    expect((await fetch('/feed.json')).status).to.equal(410);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['no-cache', undefined, undefined]);
  });

  it('fails like a dead network where it has no route', async () => {
    stubFetch({});
    const error: unknown = await fetch('https://news.example/feed.json').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });

  it('leaves a request unanswered until it is aborted', async () => {
    const { requests } = stubFetch({ '*': 'never' });
    const controller = new AbortController();
    const answer = fetch('/slow', { signal: controller.signal }).catch((reason: unknown) => (reason as Error).name);
    await aTimeout(0);
    expect(requests[0]?.aborted).to.equal(false);
    controller.abort();
    expect(await answer).to.equal('AbortError');
    expect(requests[0]?.aborted).to.equal(true);
  });
});

describe('fakeClock', () => {
  it('stands still until it is moved, then runs what is due in order', async () => {
    const clock = fakeClock('2026-01-06T09:46:00Z');
    const seen: string[] = [];
    const interval = setInterval(() => seen.push(new Date().toISOString().slice(11, 19)), 60_000);
    setTimeout(() => seen.push('once'), 90_000);
    await clock.tick(120_000);
    expect(seen).to.deep.equal(['09:47:00', 'once', '09:48:00']);
    clearInterval(interval);
    expect(clock.waiting).to.equal(0);
    clock.jump('2026-01-06T00:00:00Z');
    expect(Date.now()).to.equal(Date.parse('2026-01-06T00:00:00Z'));
    expect(performance.now()).to.equal(120_000);
  });

  it('is gone after the test', () => {
    expect(Date).to.equal(realDate);
    expect(setTimeout).to.equal(realTimeout);
    expect(performance.now()).not.to.equal(120_000);
  });
});

describe('corpora', () => {
  it('are read where they are there', async function () {
    const data = await corpora();
    if (!data) return this.skip();
    expect(await data.json('feeds/manifest.json')).to.be.an.instanceOf(Object);
    expect((await data.bytes('feeds/manifest.json')).length).to.be.above(100);
  });
});
