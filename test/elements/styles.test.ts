import { expect, fixture, html } from '../support/elements.js';
import { adopt } from '../../src/elements/styles.js';

const root = async (): Promise<ShadowRoot> => {
  const shadow = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p></p>';
  return shadow;
};

const widthOf = (shadow: ShadowRoot): string => getComputedStyle(shadow.firstElementChild!).width;

describe('adopt', () => {
  it('gives a shadow root a style, in place of the one it gave before, beside the root’s own', async () => {
    const shadow = await root();
    const own = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [own];
    adopt(shadow, 'p { width: 11px }');
    expect(widthOf(shadow)).to.equal('11px');
    adopt(shadow, 'p { height: 5px }');
    expect(widthOf(shadow)).not.to.equal('11px');
    expect(shadow.adoptedStyleSheets).to.have.length(2);
    expect(shadow.adoptedStyleSheets[0]).to.equal(own);
  });

  it('shares one sheet among all roots', async () => {
    const [one, other] = [await root(), await root()];
    adopt(one, 'p { width: 12px }');
    adopt(other, 'p { width: 12px }');
    expect(one.adoptedStyleSheets[0]).to.equal(other.adoptedStyleSheets[0]);
  });

  it('does nothing twice', async () => {
    const shadow = await root();
    adopt(shadow, 'p { width: 13px }');
    const before = [...shadow.adoptedStyleSheets];
    adopt(shadow, 'p { width: 13px }');
    expect([...shadow.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('writes no style into a page', () => {
    const before = document.adoptedStyleSheets.length;
    adopt(document, 'p { width: 14px }');
    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
