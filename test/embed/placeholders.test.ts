import { expect, fixture, html, texts } from '../support/elements.js';
import { isShown, serve, settled, stories } from '../support/news.js';
import { NewsElement } from '../../src/elements/news-element.js';
import { upgradePlaceholders } from '../../src/embed/placeholders.js';

class ForeignElement extends HTMLElement {}
customElements.define('news-related-articles', ForeignElement);

const add = async (markup: string): Promise<HTMLElement> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  upgradePlaceholders(NewsElement);
  return holder;
};

describe('placeholders', () => {
  it('become elements with each attribute that the element knows', async () => {
    const src = serve(stories(4));
    const holder = await add(
      `<div class="box" data-presslet="section-feed" data-src=" ${src} " data-heading-level="3" data-limit="2"
        data-include-current data-lang="fr" data-unknown="x" data-time-cutoff="2h"></div>`,
    );
    const element = await settled(holder.querySelector('news-section-feed')!);
    expect(element.getAttributeNames().sort()).to.deep.equal(
      ['heading-level', 'include-current', 'lang', 'limit', 'src', 'time-cutoff'].sort(),
    );
    expect([element.headingLevel, element.limit, element.includeCurrent, element.timeCutoff]).to.deep.equal([
      3,
      2,
      true,
      '2h',
    ]);
    expect(texts(element, 'headline')).to.have.length(2);
    expect(holder.firstElementChild?.className).to.equal('box');
  });

  it('give no handler, no class and no style to their element', async () => {
    const holder = await add(
      `<div data-presslet="section-feed" data-src="${serve([])}" data-onclick="window.hacked = 1" data-style="color: red"
        data-class="x" data-id="y" data-slot="z" data-is="w"></div>`,
    );
    const element = holder.querySelector('news-section-feed')!;
    element.click();
    expect(element.getAttributeNames()).to.deep.equal(['src']);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('make their content the fallback', async () => {
    const holder = await add(
      `<div data-presslet="section-feed" data-src="${serve([])}"><p>Read <b>it</b> here.</p> Or there.</div>`,
    );
    const element = await settled(holder.querySelector('news-section-feed')!);
    expect(holder.firstElementChild?.childNodes).to.have.length(1);
    expect(element.innerHTML).to.equal('<p>Read <b>it</b> here.</p> Or there.');
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });

  for (const name of ['', 'section-feeds', 'div', 'related-articles', '../section-feed', 'section feed']) {
    it(`of the name "${name}" stay as they are`, async () => {
      const holder = await add(`<div data-presslet="${name}" data-src="/x.json"><p>Content</p></div>`);
      expect(holder.innerHTML).to.equal(`<div data-presslet="${name}" data-src="/x.json"><p>Content</p></div>`);
    });
  }

  it('become one element, however often they are found', async () => {
    const holder = await add(`<div data-presslet="section-feed" data-src="${serve(stories(1))}"></div>`);
    upgradePlaceholders(NewsElement);
    upgradePlaceholders(NewsElement);
    expect(holder.querySelectorAll('news-section-feed')).to.have.length(1);
  });

  it('that a page brings back as a copy are not wrapped again', async () => {
    const holder = await add(`<div data-presslet="section-feed" data-src="${serve(stories(1))}"><p>Fallback</p></div>`);
    await settled(holder.querySelector('news-section-feed')!);
    const copy = holder.firstElementChild!.cloneNode(true) as HTMLElement;
    holder.replaceChildren(copy);
    upgradePlaceholders(NewsElement);
    expect(copy.querySelectorAll('news-section-feed')).to.have.length(1);
    const element = await settled(copy.querySelector('news-section-feed')!);
    expect(texts(element, 'headline')).to.have.length(1);
    expect(element.textContent).to.equal('Fallback');
  });

  it('are left alone once their element was taken out', async () => {
    const holder = await add(`<div data-presslet="section-feed" data-src="${serve(stories(1))}"></div>`);
    holder.firstElementChild!.replaceChildren();
    upgradePlaceholders(NewsElement);
    expect(holder.firstElementChild!.childNodes).to.have.length(0);
  });

  it('do not stop at one whose names the page has covered', async () => {
    const holder = await add(
      `<form data-presslet="section-feed" data-src="/x.json"><input name="dataset"></form>
      <div data-presslet="section-feed" data-src="${serve(stories(1))}"></div>`,
    );
    expect(holder.querySelectorAll('div > news-section-feed')).to.have.length(1);
  });
});
