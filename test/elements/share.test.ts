import { expect } from '../support/elements.js';
import { share } from '../../src/elements/share.js';

const replace = (name: 'share' | 'clipboard', value: unknown): void => {
  Object.defineProperty(navigator, name, { value, configurable: true });
};

describe('share', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('hands title and address to the reader’s own means', async () => {
    const given: unknown[] = [];
    replace('share', (data: unknown) => Promise.resolve(void given.push(data)));
    expect(await share('Tide turns', 'https://ledger.example/1')).to.equal(false);
    expect(given).to.deep.equal([{ title: 'Tide turns', url: 'https://ledger.example/1' }]);
  });

  it('else copies the address, and says so', async () => {
    const given: unknown[] = [];
    replace('share', undefined);
    replace('clipboard', { writeText: (text: string) => Promise.resolve(void given.push(text)) });
    expect(await share('Tide turns', 'https://ledger.example/1')).to.equal(true);
    expect(given).to.deep.equal(['https://ledger.example/1']);
  });

  it('promises nothing when the reader thinks better of it, or the page forbids it', async () => {
    replace('share', () => Promise.reject(new DOMException('Not now.', 'AbortError')));
    expect(await share('Tide turns', 'https://ledger.example/1')).to.equal(false);
    replace('share', undefined);
    replace('clipboard', undefined);
    expect(await share('Tide turns', 'https://ledger.example/1')).to.equal(false);
  });
});
