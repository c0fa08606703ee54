import { LitElement, html, type TemplateResult } from 'lit';
import { live } from '../../../src/elements/live/live.js';
import type { PageElement } from '../../../src/elements/hosts.js';
import type { NewsViewEvent } from '../../../src/events.js';
import { localeOf } from '../../../src/i18n/locales.js';
import type { Article } from '../../../src/model/article.js';
import { article } from '../../support/articles.js';
import { fakeClock, type FakeClock } from '../../support/clock.js';
import { expect, fixture, html as page } from '../../support/elements.js';

const source = {} as PageElement['source'];

class LiveElement extends LitElement implements PageElement {
  updates = 0;
  shown: Article[] = [article({ id: 'a' }), article({ id: 'b' })];
  room = 40;
  readonly src = '';
  readonly feed = null;
  readonly problem = null;
  readonly now = 0;
  readonly source = source;
  readonly locale = localeOf('en', undefined);
  readonly page: ReadonlySet<PageElement> = new Set([this]);

  protected override render(): TemplateResult {
    this.updates++;
    return html`${this.shown.map(({ id }) => html`<article style="height: 50px">${id}</article>`)}`;
  }
}
customElements.define('test-live', LiveElement);

const frames = async (): Promise<void> => {
  for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
};

describe('live', () => {
  let clock: FakeClock;
  let element: LiveElement;
  let viewed: string[];

  beforeEach(async () => {
    clock = fakeClock('2026-01-06T09:46:20Z');
    element = await fixture<LiveElement>(page`<test-live></test-live>`);
    viewed = [];
    element.addEventListener('news-view', ({ article: { id }, position }: NewsViewEvent) => {
      viewed.push(`${id} ${String(position)}`);
    });
    live(element);
    await frames();
  });

  it('keeps times true: the element updates at each full minute', async () => {
    const { updates } = element;
    await clock.tick(39_999);
    expect(element.updates).to.equal(updates);
    await clock.tick(1);
    await element.updateComplete;
    expect(element.updates).to.equal(updates + 1);
    await clock.tick(60_000);
    await element.updateComplete;
    expect(element.updates).to.equal(updates + 2);
  });

  it('begins with what is shown already', async () => {
    await clock.tick(1000);
    expect(viewed).to.deep.equal(['a 0', 'b 1']);
  });

  it('tells of each article once, wherever it stands later', async () => {
    await clock.tick(1000);
    element.shown = [article({ id: 'c' }), article({ id: 'a' })];
    element.requestUpdate();
    await element.updateComplete;
    await frames();
    await clock.tick(1000);
    expect(viewed).to.deep.equal(['a 0', 'b 1', 'c 0']);
  });

  it('tells of none that is not shown any more', async () => {
    element.shown.length = 0;
    await clock.tick(1000);
    expect(viewed).to.deep.equal([]);
  });

  it('leaves no timer behind with an element that has gone', () => {
    element.remove();
    expect(clock.waiting).to.equal(0);
  });
});
