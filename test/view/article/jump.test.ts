import type { BodyNode } from '../../../src/model/body.js';
import { expect } from '../../support/elements.js';
import { drawnArticle, el, p } from './stage.js';

const link = (to: string, words: string, href = `https://ledger.example/1#${to}`): BodyNode =>
  el('a', [words], { href, to });
const TEXT: BodyNode[] = [
  p('One', el('sup', [link('f1', '1')], { mark: 'r1' })),
  ...Array.from({ length: 60 }, () => p('word '.repeat(60))),
  el('details', [el('summary', ['Notes']), el('ol', [el('li', ['Note ', link('r1', 'back')], { mark: 'f1' })])]),
];

const linkIn = (box: Element, words: string): HTMLAnchorElement =>
  [...box.querySelectorAll('a')].find(({ textContent }) => textContent === words)!;

/** Clicks, and says whether the browser would have followed the link. */
const click = (target: Element, keys: MouseEventInit = {}): boolean => {
  const hold = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  let followed = false;
  document.addEventListener('click', hold, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...keys }));
  return followed;
};

describe('a link to a note of the same text', () => {
  it('leads there and back, by focus and by scrolling, into what is folded away too', async () => {
    const box = await drawnArticle({}, TEXT);
    expect(click(linkIn(box, '1'))).to.equal(false);
    const note = box.querySelector('li')!;
    expect(document.activeElement).to.equal(note);
    expect(box.querySelector('details')!.open).to.equal(true);
    const { top, bottom } = note.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    expect(click(linkIn(box, 'back'))).to.equal(false);
    expect(document.activeElement).to.equal(box.querySelector('sup'));
    expect(note.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves nothing that the feed calls its places in the page, and leads to the article’s own page in another tab', async () => {
    const box = await drawnArticle({}, TEXT);
    expect(box.querySelector('[id], [name]')).to.equal(null);
    expect(linkIn(box, '1').href).to.equal('https://ledger.example/1#f1');
    expect(click(linkIn(box, '1'), { ctrlKey: true })).to.equal(true);
    expect(click(linkIn(box, '1'), { metaKey: true })).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('is an ordinary one where its place is not in the text', async () => {
    const box = await drawnArticle({}, [p('One', link('f2', '2'))]);
    expect([linkIn(box, '2').dataset.to, click(linkIn(box, '2'))]).to.deep.equal([undefined, true]);
  });

  it('has a place of our own name where the article has no address', async () => {
    const box = await drawnArticle({}, [p(el('a', ['1'], { to: 'f1' })), el('p', ['Note'], { mark: 'f1' })]);
    expect(linkIn(box, '1').getAttribute('href')).to.equal('#place-1');
    expect(click(linkIn(box, '1'))).to.equal(false);
    expect(document.activeElement?.textContent).to.equal('Note');
  });

  it('finds places in headings, cells and links, of which a link keeps its own place in the order', async () => {
    const text = [
      p(link('h', 'a'), link('c', 'b'), link('l', 'c')),
      el('h2', ['Head'], { mark: 'h' }),
      el('table', [el('tbody', [el('tr', [el('td', ['Cell'], { mark: 'c' }), el('td', ['x'])])])]),
      p(el('a', ['Link'], { href: 'https://ledger.example/x', mark: 'l' })),
    ];
    const box = await drawnArticle({}, text);
    const found = ['a', 'b', 'c'].map((words) => {
      click(linkIn(box, words));
      return [document.activeElement!.textContent, document.activeElement!.getAttribute('tabindex')];
    });
    expect(found).to.deep.equal([
      ['Head', '-1'],
      ['Cell', '-1'],
      ['Link', null],
    ]);
  });
});
