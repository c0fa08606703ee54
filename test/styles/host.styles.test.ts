import { expect, fixture, html } from '../support/elements.js';
import { card } from '../../src/styles/card.styles.js';
import { host } from '../../src/styles/host.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';

const box = async (style: string, content = '<p class="small">Text</p>'): Promise<ShadowRoot> => {
  const holder = await fixture<HTMLElement>(html`<div><div></div></div>`);
  holder.style.cssText = style;
  const root = holder.firstElementChild!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [host, tokens, card].map(({ styleSheet }) => styleSheet!);
  root.innerHTML = `<div class="root inherit">${content}</div>`;
  return root;
};

const styleOf = (root: ShadowRoot, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector)!);

describe('the host’s styles', () => {
  it('never let text fall under 12 px', async () => {
    const root = await box(
      'font-size: 4px',
      '<p class="small">a</p><h3 class="headline">b</h3><p class="summary">c</p>',
    );
    for (const selector of ['.root', '.small', '.headline', '.summary'])
      expect(parseFloat(styleOf(root, selector).fontSize), selector).to.be.at.least(12);
  });

  it('hide what is hidden, whatever shows it', async () => {
    const root = await box('', '<slot class="items" hidden></slot><p hidden style="display: block">x</p>');
    expect([styleOf(root, 'slot').display, styleOf(root, 'p').display]).to.deep.equal(['none', 'none']);
  });

  it('keep a width in a flex row and a float that have none', async () => {
    for (const style of ['display: flex', 'float: inline-start']) {
      const root = await box(style);
      expect(root.querySelector('.root')!.getBoundingClientRect().width, style).to.be.at.least(100);
    }
  });

  it('show where the keyboard is, in the colour of the text', async () => {
    const root = await box('color: rgb(1, 2, 3)', '<a href="#x">Link</a>');
    root.querySelector('a')!.focus();
    const { outlineStyle, outlineColor, outlineWidth } = styleOf(root, 'a');
    expect([outlineStyle, outlineColor, outlineWidth]).to.deep.equal(['solid', 'rgb(1, 2, 3)', '2px']);
  });

  it('make buttons at least 24 px high', async () => {
    const root = await box('', '<button>Go</button>');
    expect(root.querySelector('button')!.getBoundingClientRect().height).to.be.at.least(24);
  });
});
