import { LitElement, html, type TemplateResult } from 'lit';
import { expect, fixture, html as page } from '../support/elements.js';
import { fakeClock, type FakeClock } from '../support/clock.js';
import { ViewController } from '../../src/controllers/view-controller.js';

class CardsElement extends LitElement {
  static override properties = { heights: { attribute: false } };
  declare heights: number[];
  readonly seen: number[] = [];

  constructor() {
    super();
    this.heights = [100, 100];
    new ViewController(this, (position) => this.seen.push(position));
  }

  protected override render(): TemplateResult {
    return html`${this.heights.map((height) => html`<article .style=${`height: ${String(height)}px`}>Card</article>`)}`;
  }
}
customElements.define('test-cards', CardsElement);

const frames = async (): Promise<void> => {
  for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
};

describe('ViewController', () => {
  let clock: FakeClock;

  beforeEach(() => {
    clock = fakeClock('2026-01-06T09:46:00Z');
  });

  const show = async (heights: number[] = [100, 100]): Promise<CardsElement> => {
    const element = await fixture<CardsElement>(page`<test-cards .heights=${heights}></test-cards>`);
    await frames();
    return element;
  };

  it('tells the places of cards that were seen for one second', async () => {
    const element = await show();
    await clock.tick(999);
    expect(element.seen).to.deep.equal([]);
    await clock.tick(1);
    expect(element.seen).to.deep.equal([0, 1]);
  });

  it('counts a card of which half is visible, and none of which less is', async () => {
    const element = await show([innerHeight - 150, 280, 280]);
    await clock.tick(2000);
    expect(element.seen).to.deep.equal([0, 1]);
    const low = await show([innerHeight - 150, 320]);
    low.scrollIntoView();
    await frames();
    await clock.tick(2000);
    expect(low.seen).to.deep.equal([0]);
  });

  it('starts again for a card that comes back', async () => {
    const element = await show([100]);
    await clock.tick(800);
    element.style.display = 'none';
    await frames();
    element.style.display = '';
    await frames();
    await clock.tick(800);
    expect(element.seen).to.deep.equal([]);
    await clock.tick(200);
    expect(element.seen).to.deep.equal([0]);
  });

  it('counts nothing on a page that is hidden', async () => {
    const element = await show([100]);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await clock.tick(2000);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(element.seen).to.deep.equal([]);
  });

  it('leaves no timer behind when its host leaves', async () => {
    const element = await show();
    expect(clock.waiting).to.equal(2);
    element.remove();
    expect(clock.waiting).to.equal(0);
  });

  it('does nothing in a browser that cannot tell', async () => {
    const observer = globalThis.IntersectionObserver;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await show();
      await clock.tick(2000);
      expect(element.seen).to.deep.equal([]);
    } finally {
      globalThis.IntersectionObserver = observer;
    }
  });
});
