import { expect } from '../../support/elements.js';
import { textOf } from '../../support/views.js';
import { canShare } from '../../../src/view/share.js';
import { mailTo } from '../../../src/view/article/tools.js';
import { drawnArticle } from './stage.js';

describe('what a reader may do with a story', () => {
  it('is to pass it on, to send it, and to print the page', async () => {
    const box = await drawnArticle({ headline: 'Tide & tax' }, [], { show: ['share'] });
    const tools = [...box.querySelectorAll<HTMLElement>('.tools > *')];
    expect(tools.map(textOf)).to.deep.equal([canShare() ? 'Share' : 'Copy link', 'E-mail', 'Print']);
    expect((tools[1] as HTMLAnchorElement).href).to.equal(
      'mailto:?subject=Tide%20%26%20tax&body=https%3A%2F%2Fledger.example%2Fstories%2Fferry',
    );
  });

  it('prints by the browser’s own means', async () => {
    let printed = 0;
    const { print } = window;
    window.print = () => {
      printed++;
    };
    try {
      const box = await drawnArticle({}, [], { show: ['share'] });
      box.querySelectorAll<HTMLButtonElement>('.tools button')[1]!.click();
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });

  it('is nothing where the page does not ask, or the story has no address', async () => {
    expect((await drawnArticle({})).querySelector('.tools')).to.equal(null);
    expect((await drawnArticle({ url: null }, [], { show: ['share'] })).querySelector('.tools')).to.equal(null);
  });

  it('writes an address that no headline breaks out of', () => {
    expect(mailTo('a&bcc=x\r\n?', 'https://x.example/?a=1&b')).to.equal(
      'mailto:?subject=a%26bcc%3Dx%0D%0A%3F&body=https%3A%2F%2Fx.example%2F%3Fa%3D1%26b',
    );
  });
});
