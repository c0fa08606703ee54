import { expect } from '../support/elements.js';
import { article } from '../support/articles.js';
import { drawn, settings } from '../support/views.js';
import { kit } from '../../src/view/kit.js';
import { shareView } from '../../src/view/extras.js';
import { share } from '../../src/view/share.js';
import { localeOf } from '../../src/i18n/locales.js';
import fr from '../../src/i18n/fr.js';

const replace = (name: 'share' | 'clipboard', value: unknown): void => {
  Object.defineProperty(navigator, name, { value, configurable: true });
};

const STORY = article({ headline: 'Tide turns', url: 'https://ledger.example/1' });

/** What the element says to the reader after the story was shared. */
const noticeAfter = async (locale = localeOf('en', undefined)): Promise<string | undefined> => {
  const element: Parameters<typeof share>[1] = { notice: undefined, locale };
  await share(STORY, element);
  return element.notice;
};

describe('share', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('hands title and address to the reader’s own means, which say what becomes of it', async () => {
    const given: unknown[] = [];
    replace('share', (data: unknown) => Promise.resolve(void given.push(data)));
    expect(await noticeAfter()).to.equal(undefined);
    expect(given).to.deep.equal([{ title: 'Tide turns', url: 'https://ledger.example/1' }]);
  });

  it('else copies the address, and says so in the widget’s language', async () => {
    const given: unknown[] = [];
    replace('share', undefined);
    replace('clipboard', { writeText: (text: string) => Promise.resolve(void given.push(text)) });
    expect(await noticeAfter()).to.equal('Link copied.');
    expect(await noticeAfter(localeOf('fr', fr))).to.equal('Lien copié.');
    expect(given).to.deep.equal(['https://ledger.example/1', 'https://ledger.example/1']);
  });

  it('says so anew each time: what it said before is gone from the page when it comes again', async () => {
    replace('share', undefined);
    replace('clipboard', { writeText: () => Promise.resolve() });
    const said: (string | undefined)[] = [];
    const element = {
      locale: localeOf('en', undefined),
      notice: 'Link copied.' as string | undefined,
      get updateComplete() {
        said.push(this.notice);
        return Promise.resolve();
      },
    };
    await share(STORY, element);
    expect([...said, element.notice]).to.deep.equal([undefined, 'Link copied.']);
    replace('clipboard', undefined);
    await share(STORY, element);
    expect(element.notice).to.equal(undefined);
  });

  it('promises nothing when the reader thinks better of it, or the page forbids it', async () => {
    replace('share', () => Promise.reject(new DOMException('Not now.', 'AbortError')));
    expect(await noticeAfter()).to.equal(undefined);
    replace('share', undefined);
    replace('clipboard', undefined);
    expect(await noticeAfter()).to.equal(undefined);
    replace('clipboard', { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) });
    expect(await noticeAfter()).to.equal(undefined);
  });

  it('is what its button does', async () => {
    const given: unknown[] = [];
    replace('share', (data: ShareData) => Promise.resolve(void given.push(data.url)));
    const box = await drawn(shareView(STORY, settings(), kit));
    box.querySelector('button')!.click();
    expect(given).to.deep.equal(['https://ledger.example/1']);
  });
});
