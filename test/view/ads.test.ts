import en from '../../src/i18n/en.js';
import fr from '../../src/i18n/fr.js';
import { adsCss, adsOf, type AdHost } from '../../src/view/ads.js';
import { kit } from '../../src/view/kit.js';
import { expect } from '../support/elements.js';
import { drawn, textOf } from '../support/views.js';

class AdHostElement extends HTMLElement {
  slotEvery = 2;
  updates = 0;
  requestUpdate(): void {
    this.updates++;
  }
}
customElements.define('test-ad-host', AdHostElement);

const hostWith = (content: string, slotEvery = 2): AdHostElement => {
  const host = new AdHostElement();
  host.slotEvery = slotEvery;
  host.innerHTML = content;
  return host;
};

/** At which counts up to ten a place stands, and which slot it has. */
const placesOf = async (host: AdHost): Promise<string[]> => {
  const { after } = adsOf(host, en, kit)!;
  const places: string[] = [];
  for (let count = 1; count <= 10; count++) {
    const slot = (await drawn(after(count))).querySelector('slot');
    if (slot) places.push(`${String(count)}: ${slot.name}`);
  }
  return places;
};

const TWO = '<b slot="ad-1">x</b><i slot="ad-2">y</i>';

describe('adsOf', () => {
  it('has a place after every so many, where something is slotted', async () => {
    expect(await placesOf(hostWith(TWO))).to.deep.equal(['2: ad-1', '4: ad-2']);
    expect(await placesOf(hostWith(TWO, 5))).to.deep.equal(['5: ad-1', '10: ad-2']);
    expect(await placesOf(hostWith(TWO, 1))).to.deep.equal(['1: ad-1', '2: ad-2']);
    expect(await placesOf(hostWith('<b slot="ad-3">x</b>'))).to.deep.equal(['6: ad-3']);
  });

  it('has none for other slots, deeper content, or none', async () => {
    expect(await placesOf(hostWith('<b slot="footer">x</b><p><b slot="ad-1">y</b></p>ad-1'))).to.deep.equal([]);
    expect(await placesOf(hostWith(''))).to.deep.equal([]);
  });

  it('marks a place for what it is, in the page’s language', async () => {
    for (const [messages, words] of [
      [en, 'Advertisement'],
      [fr, 'Publicité'],
    ] as const) {
      const box = await drawn(adsOf(hostWith(TWO), messages, kit)!.after(2));
      const place = box.querySelector('[part="ad"]')!;
      expect([place.getAttribute('role'), place.getAttribute('aria-label'), textOf(box)]).to.deep.equal([
        'note',
        words,
        words,
      ]);
    }
  });

  it('tells the element of what is slotted later, and not of what goes on within', async () => {
    const host = hostWith('');
    adsOf(host, en, kit);
    adsOf(host, en, kit);
    const next = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    host.innerHTML = '<div slot="ad-1"></div>';
    await next();
    expect(host.updates).to.equal(1);
    host.firstElementChild!.innerHTML = '<p>x</p>';
    host.firstElementChild!.setAttribute('class', 'x');
    await next();
    expect(host.updates).to.equal(1);
    host.firstElementChild!.setAttribute('slot', 'ad-2');
    await next();
    expect(host.updates).to.equal(2);
  });

  it('is nothing where the page wants none', () => {
    expect(adsOf(hostWith(TWO, 0), en, kit)).to.equal(undefined);
  });

  it('has a style that reserves the height', () => {
    expect(adsCss).to.contain('min-height: var(--_ad-height)');
  });
});
