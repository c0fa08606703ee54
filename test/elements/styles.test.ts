import { css } from 'lit';
import { expect, fixture, html } from '../support/elements.js';
import { adopt } from '../../src/elements/styles.js';

const root = async (): Promise<ShadowRoot> => {
  const shadow = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p></p>';
  return shadow;
};

const widthOf = (shadow: ShadowRoot): string => getComputedStyle(shadow.firstElementChild!).width;

describe('adopt', () => {
  it('gives a shadow root its styles, in place of those it gave before', async () => {
    const shadow = await root();
    adopt(shadow, ['p { width: 11px }', 'p { margin-left: 3px }']);
    expect(widthOf(shadow)).to.equal('11px');
    adopt(shadow, ['p { height: 5px }', 'p { margin-left: 4px }']);
    expect(widthOf(shadow)).not.to.equal('11px');
    expect(shadow.adoptedStyleSheets).to.have.length(2);
  });

  it('takes what a template of Lit’s is, too', async () => {
    const shadow = await root();
    adopt(shadow, [
      css`
        p {
          width: 21px;
        }
      `,
    ]);
    expect(widthOf(shadow)).to.equal('21px');
  });

  it('shares one sheet among all roots', async () => {
    const [one, other] = [await root(), await root()];
    adopt(one, ['p { width: 12px }']);
    adopt(other, ['p { width: 12px }']);
    expect(one.adoptedStyleSheets[0]).to.equal(other.adoptedStyleSheets[0]);
  });

  it('does nothing twice, and leaves alone what another gave', async () => {
    const shadow = await root();
    adopt(shadow, ['p { width: 13px }']);
    shadow.adoptedStyleSheets.push(new CSSStyleSheet());
    const before = [...shadow.adoptedStyleSheets];
    adopt(shadow, ['p { width: 13px }']);
    expect([...shadow.adoptedStyleSheets]).to.deep.equal(before);
  });

  it('gives a root its style again in each document that it comes into', async () => {
    const shadow = await root();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Other"></iframe>`);
    adopt(shadow, ['p { width: 15px }']);
    for (const home of [frame.contentDocument!, document]) {
      home.body.append(shadow.host);
      expect(shadow.adoptedStyleSheets).to.have.length(0);
      adopt(shadow, ['p { width: 15px }']);
      expect(widthOf(shadow)).to.equal('15px');
    }
    shadow.host.remove();
  });

  it('writes no style into a page', () => {
    const before = document.adoptedStyleSheets.length;
    adopt(document, ['p { width: 14px }']);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
