import { expect, fixture, html, texts } from '../support/elements.js';
import { serve, settled, stories, until } from '../support/news.js';
import { watchPlaceholders } from '../../src/embed/watch.js';

describe('watchPlaceholders', () => {
  it('upgrades those that are in the page', async () => {
    const src = serve(stories(1));
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<div data-presslet="section-feed" data-src="${src}"></div>`;
    watchPlaceholders();
    await until(() => holder.querySelector('news-section-feed') !== null, 'the element');
    expect(texts(await settled(holder.querySelector('news-section-feed')!), 'headline')).to.have.length(1);
  });

  it('upgrades those that are added later, however deep', async () => {
    const src = serve(stories(1));
    const holder = await fixture<HTMLElement>(html`<div><section></section></div>`);
    const item = `<li><div data-presslet="article-card" data-src="${src}"></div></li>`;
    holder.firstElementChild!.innerHTML = `<ul>${item}${item}</ul>`;
    await until(() => holder.querySelectorAll('news-article-card').length === 2, 'both cards');
    for (const card of holder.querySelectorAll('news-article-card'))
      expect(texts(await settled(card), 'headline')).to.have.length(1);
  });

  it('upgrades once, also where it was started twice', async () => {
    watchPlaceholders();
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<div data-presslet="section-feed" data-src="${serve(stories(1))}"></div>`;
    await until(() => holder.querySelector('news-section-feed') !== null, 'the element');
    holder.append('more');
    await new Promise(requestAnimationFrame);
    expect(holder.querySelectorAll('news-section-feed')).to.have.length(1);
  });

  it('works in a browser that cannot watch, for what is in the page', async () => {
    const observer = globalThis.MutationObserver;
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<div data-presslet="section-feed" data-src="${serve([])}"></div>`;
    Reflect.deleteProperty(globalThis, 'MutationObserver');
    try {
      watchPlaceholders();
      await until(() => holder.querySelector('news-section-feed') !== null, 'the element');
    } finally {
      globalThis.MutationObserver = observer;
    }
  });
});
