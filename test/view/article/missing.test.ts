import type { BodyNode } from '../../../src/model/body.js';
import { expect } from '../../support/elements.js';
import { drawnArticle, el, p } from './stage.js';

const img = (name: string): BodyNode => el('img', [], { src: `${location.origin}/no-such-${name}.png`, alt: name });
const figure = (name: string, ...caption: BodyNode[]): BodyNode =>
  el('figure', [img(name), ...(caption.length ? [el('figcaption', caption)] : [])]);

const gone = (node: Element): boolean => node.hasAttribute('data-gone');

/** Draws a text, of which the pictures of these names do not come. */
const without = async (text: BodyNode[], ...names: string[]): Promise<HTMLElement> => {
  const box = await drawnArticle({}, [...text, p('After.')]);
  for (const image of box.querySelectorAll('img'))
    image.dispatchEvent(new Event(names.includes(image.alt) ? 'error' : 'load'));
  return box;
};

describe('a picture of a text that does not come', () => {
  it('goes with its figure, caption and credit', async () => {
    const box = await without([figure('a', 'At dawn. ', el('small', ['Ada Quill']))], 'a');
    expect(gone(box.querySelector('figure')!)).to.equal(true);
  });

  it('leaves the figure to a caption with a link, or with a story of its own, but for the credit', async () => {
    for (const caption of [el('a', ['More'], { href: 'https://ledger.example/' }), 'word '.repeat(40)]) {
      const box = await without([figure('a', caption, el('small', ['Ada Quill']))], 'a');
      const found = box.querySelector('figure')!;
      expect([gone(found), found.hasAttribute('data-without'), gone(found.querySelector('img')!)]).to.deep.equal([
        false,
        true,
        true,
      ]);
    }
  });

  it('leaves the others of a gallery, and goes with all of them', async () => {
    const gallery = el('figure', [figure('a', 'A'), figure('b', 'B')], { kind: 'gallery' });
    const one = [...(await without([gallery], 'a')).querySelectorAll('figure')].map(gone);
    const both = [...(await without([gallery], 'a', 'b')).querySelectorAll('figure')].map(gone);
    expect([one, both]).to.deep.equal([
      [false, true, false],
      [true, true, true],
    ]);
  });

  it('leaves a player, and a line of text', async () => {
    const player = el('audio', [el('source', [], { src: 'https://ledger.example/a.mp3' })]);
    const box = await without([el('figure', [img('a'), player]), p('One ', img('b'))], 'a', 'b');
    expect(gone(box.querySelector('figure')!)).to.equal(false);
    expect([...box.querySelectorAll('img')].map(gone)).to.deep.equal([true, true]);
  });

  it('is shown once it comes after all', async () => {
    const box = await without([figure('a')], 'a');
    box.querySelector('img')!.dispatchEvent(new Event('load'));
    expect([gone(box.querySelector('figure')!), gone(box.querySelector('img')!)]).to.deep.equal([false, false]);
  });
});

describe('a picture of a text that comes', () => {
  const sized = async (width: number, height: number): Promise<boolean> => {
    const box = await drawnArticle({}, [figure('a'), p('After.')]);
    const image = box.querySelector('img')!;
    Object.defineProperty(image, 'naturalWidth', { value: width });
    Object.defineProperty(image, 'naturalHeight', { value: height });
    image.dispatchEvent(new Event('load'));
    return gone(image) && gone(image.closest('figure')!);
  };

  it('goes where it is a dot to count readers by', async () => {
    expect([await sized(1, 1), await sized(2, 1)]).to.deep.equal([true, true]);
  });

  it('stays where it is larger, or a drawing that says no size', async () => {
    expect([await sized(800, 1), await sized(0, 0), await sized(30, 30)]).to.deep.equal([false, false, false]);
  });
});
