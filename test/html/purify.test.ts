import { expect } from '@open-wc/testing';
import type { AllowList } from '../../src/html/allow-list.js';
import { purify } from '../../src/html/purify.js';

const ALLOWED: AllowList = {
  elements: ['p', 'a', 'b', 'x-embed'],
  attributes: ['href', 'data-src'],
  silent: ['script', 'style'],
};

const textOf = (html: string): string | null => purify(html, ALLOWED, undefined)?.textContent ?? null;

describe('purify', () => {
  it('gives a fragment that belongs to no window', () => {
    const root = purify('<p>One</p>', ALLOWED, undefined)!;
    expect(root).to.be.an('DocumentFragment');
    expect(root.ownerDocument?.defaultView ?? null).to.equal(null);
  });

  it('keeps what is in the list, and nothing that is not', () => {
    const root = purify(
      '<p id=a class=b style=c onclick=d data-src=e data-x=f aria-label=g>One <i>two</i></p><x-embed href=h></x-embed>',
      ALLOWED,
      undefined,
    ) as DocumentFragment;
    const elements = [...root.querySelectorAll('*')].map((element) => [
      element.localName,
      ...element.getAttributeNames(),
    ]);
    expect(elements).to.deep.equal([
      ['p', 'data-src'],
      ['x-embed', 'href'],
    ]);
  });

  it('leaves the text of what is not in the list, but for what is silent', () => {
    expect(textOf('<div>One<i>two</i></div><script>three</script><style>four</style>')).to.equal('Onetwo');
  });

  it('takes script out of addresses too', () => {
    const root = purify('<a href="javascript:x">One</a>', ALLOWED, undefined) as DocumentFragment;
    expect(root.querySelector('a')!.hasAttribute('href')).to.equal(false);
  });

  it('uses the policy that it is given, and no other', () => {
    const asked: string[] = [];
    const policy = {
      createHTML: (html: string) => {
        asked.push(html);
        return html;
      },
      createScriptURL: (url: string) => url,
    };
    expect(purify('<p>One</p>', ALLOWED, policy)?.textContent).to.equal('One');
    expect(asked.join()).to.contain('<p>One</p>');
    asked.length = 0;
    expect(purify('<p>Two</p>', ALLOWED, undefined)?.textContent).to.equal('Two');
    expect(asked).to.deep.equal([]);
  });

  it('remembers no list from one time to the next', () => {
    purify('<p>One</p>', { elements: ['script'], attributes: ['onclick'], silent: [] }, undefined);
    expect(textOf('<script>x</script><p onclick=x>One</p>')).to.equal('One');
    expect(
      (purify('<p onclick=x>One</p>', ALLOWED, undefined) as DocumentFragment).querySelector('p')!.attributes,
    ).to.have.length(0);
  });
});
