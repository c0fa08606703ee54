import { expect, fixture, html, texts } from '../support/elements.js';
import { stubFetch } from '../support/fetch.js';

const json = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Ledger',
  items: [{ id: '1', url: 'https://ledger.example/1', title: 'Tide turns', content_text: 'It does.' }],
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let frame = 0; frame < 200 && !holds(); frame++) await new Promise(requestAnimationFrame);
};

describe('the drop-in', () => {
  it('shows what was in the page before it, as element and as placeholder, registers both tags, adds no global', async () => {
    stubFetch({ '*': { json } });
    const before = await fixture<HTMLElement>(html`<div></div>`);
    before.innerHTML =
      '<news-section-feed src="/__feeds__/drop.json">Fallback</news-section-feed>' +
      '<div data-presslet="article-card" data-src="/__feeds__/drop.json">Fallback</div>';
    expect(customElements.get('news-section-feed')).to.equal(undefined);
    const globals = Object.getOwnPropertyNames(globalThis);
    await import('../../src/embed/presslet.js');
    await until(() => before.querySelector('news-article-card') !== null);
    const elements = [...before.querySelectorAll<HTMLElement>('news-section-feed, news-article-card')];
    await until(() => elements.every((element) => element.matches(':state(ready)')));
    expect(elements.map((element) => [element.localName, texts(element, 'headline').join()])).to.deep.equal([
      ['news-section-feed', 'Tide turns'],
      ['news-article-card', 'Tide turns'],
    ]);
    // The marks that Lit and zod leave are taken out of the built files.
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !globals.includes(name));
    expect(added.filter((name) => !/^(lit|reactive)\w+Versions$|^__zod/.test(name))).to.deep.equal([]);
  });
});
