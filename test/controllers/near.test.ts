import { LitElement, html } from 'lit';
import { expect, fixture, html as page } from '../support/elements.js';
import { NearController } from '../../src/controllers/near.js';

class NearElement extends LitElement {
  told = 0;
  readonly near = new NearController(this, () => this.told++);

  protected override render(): unknown {
    return html`<p>Card</p>`;
  }
}
customElements.define('test-near', NearElement);

const frames = async (): Promise<void> => {
  for (let count = 0; count < 6; count++) await new Promise(requestAnimationFrame);
};

/** An element so far below the viewport. */
const placed = async (distance: number): Promise<NearElement> => {
  const holder = await fixture<HTMLElement>(
    page`<div><div style=${`height: ${String(innerHeight + distance)}px`}></div><test-near></test-near></div>`,
  );
  await frames();
  return holder.querySelector<NearElement>('test-near')!;
};

describe('NearController', () => {
  afterEach(() => scrollTo(0, 0));

  it('tells that an element is in the viewport', async () => {
    expect((await placed(-innerHeight)).told).to.equal(1);
  });

  it('tells that an element is less than 600 pixels below it', async () => {
    expect((await placed(500)).told).to.equal(1);
  });

  it('tells nothing of one that is further away, until a reader scrolls there', async () => {
    const element = await placed(2000);
    expect(element.told).to.equal(0);
    scrollTo(0, 1800);
    await frames();
    expect(element.told).to.equal(1);
  });

  it('tells once', async () => {
    const element = await placed(0);
    const { parentNode } = element;
    scrollTo(0, 9999);
    await frames();
    scrollTo(0, 0);
    element.remove();
    parentNode!.append(element);
    await frames();
    expect(element.told).to.equal(1);
  });

  it('tells nothing of an element that left, and goes on when it comes back', async () => {
    const element = await placed(2000);
    element.remove();
    scrollTo(0, 1800);
    await frames();
    expect(element.told).to.equal(0);
    scrollTo(0, 0);
    document.body.prepend(element);
    await frames();
    expect(element.told).to.equal(1);
    element.remove();
  });

  it('tells at once where nobody can say what is near', async () => {
    const real = globalThis.IntersectionObserver;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      expect((await placed(5000)).told).to.equal(1);
    } finally {
      globalThis.IntersectionObserver = real;
    }
  });
});
