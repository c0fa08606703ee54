import { expect } from '../support/elements.js';
import { warnings } from '../support/news.js';
import { warnOfPart, warnOnce } from '../../src/elements/console.js';

describe('warnOnce', () => {
  it('says a thing once, and whose it is', () => {
    const written = warnings();
    warnOnce('The tide is out.');
    warnOnce('The tide is in.');
    warnOnce('The tide is out.');
    expect(written).to.deep.equal(['presslet: The tide is out.', 'presslet: The tide is in.']);
  });

  it('survives a page without a console', () => {
    const { console } = globalThis;
    Object.defineProperty(globalThis, 'console', { value: undefined, configurable: true, writable: true });
    try {
      expect(() => warnOnce('Nobody hears this.')).not.to.throw();
    } finally {
      globalThis.console = console;
    }
  });

  it('names a part of the script that did not load', () => {
    const written = warnings();
    warnOfPart(new TypeError('no grid'));
    expect(written).to.deep.equal(['presslet: a part of the script did not load: TypeError: no grid']);
  });
});
