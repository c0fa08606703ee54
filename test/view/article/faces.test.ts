import type { Author } from '../../../src/model/article.js';
import { expect } from '../../support/elements.js';
import { drawnArticle } from './stage.js';

const author = (name: string, avatar: string | null): Author => ({ name, url: null, avatar, role: null });
const FACE = `${location.origin}/demo/pictures/choir.svg`;

const faces = async (authors: Author[], show?: ['byline'] | ['time']): Promise<HTMLImageElement[]> => [
  ...(await drawnArticle({ authors }, [], show ? { show } : {})).querySelectorAll<HTMLImageElement>('.faces img'),
];

describe('portraits of authors', () => {
  it('stand beside their names, and say nothing themselves', async () => {
    const found = await faces([author('Ada Quill', FACE), author('Bo Lind', null)]);
    expect(found.map(({ src, alt, width }) => [src, alt, width])).to.deep.equal([[FACE, '', 40]]);
    expect(found[0]!.closest('.signed')!.querySelector('[part="byline"]')!.textContent).to.contain('Ada Quill');
  });

  it('are three at most, and none where the byline is not wanted or nobody has one', async () => {
    expect(await faces(Array.from({ length: 5 }, (_, n) => author(`A${String(n)}`, FACE)))).to.have.length(3);
    expect(await faces([author('Ada', FACE)], ['time'])).to.deep.equal([]);
    expect(await faces([author('Ada', null)])).to.deep.equal([]);
  });

  it('leave nothing behind when they do not come', async () => {
    const [face] = await faces([author('Ada', FACE)]);
    face!.dispatchEvent(new Event('error'));
    expect(face!.hidden).to.equal(true);
    face!.dispatchEvent(new Event('load'));
    expect(face!.hidden).to.equal(false);
  });
});
