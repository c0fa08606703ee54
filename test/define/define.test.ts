import { expect } from '../support/elements.js';
import { warnings } from '../support/news.js';
import { define } from '../../src/define/define.js';

class OneElement extends HTMLElement {}
class OtherElement extends HTMLElement {}

describe('define', () => {
  it('registers a class under its tag, and says so', () => {
    expect(define('test-one', OneElement)).to.equal(true);
    expect(customElements.get('test-one')).to.equal(OneElement);
  });

  it('leaves a taken tag to whoever has it, silently', () => {
    const written = warnings();
    expect(define('test-one', OtherElement)).to.equal(false);
    expect(customElements.get('test-one')).to.equal(OneElement);
    expect(written).to.deep.equal([]);
  });

  it('is silent about a class that has another tag already', () => {
    expect(define('test-two', OneElement)).to.equal(false);
    expect(customElements.get('test-two')).to.equal(undefined);
  });

  it('is silent on a page without a registry', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'customElements');
    Object.defineProperty(globalThis, 'customElements', { value: undefined, configurable: true });
    try {
      expect(define('test-three', OtherElement)).to.equal(false);
    } finally {
      Reflect.deleteProperty(globalThis, 'customElements');
      if (real) Object.defineProperty(globalThis, 'customElements', real);
    }
    expect(define('test-three', OtherElement)).to.equal(true);
  });
});
