import type { Medium } from '../../../src/model/article.js';
import type { BodyNode } from '../../../src/model/body.js';
import { expect } from '../../support/elements.js';
import { textOf } from '../../support/views.js';
import { drawnArticle, el, p } from './stage.js';

const medium = (fields: Partial<Medium>): Medium => ({
  ...{ url: 'https://ledger.example/a.mp3', mimeType: '', title: null, duration: null, size: null },
  ...fields,
});

const list = async (media: Medium[], text: BodyNode[] = [p('x')]): Promise<Element | null> =>
  (await drawnArticle({ media }, text)).querySelector('.media-list');

describe('what comes with an article', () => {
  const CASES: [fact: string, given: Partial<Medium>, tag: string | null, name: string][] = [
    ['sound', { mimeType: 'audio/mpeg', title: 'The horn' }, 'audio', 'The horn'],
    ['film', { url: 'https://ledger.example/v.mp4', mimeType: 'video/mp4' }, 'video', 'v.mp4'],
    ['sound that only its name tells', { url: 'https://ledger.example/v.ogg' }, 'audio', 'v.ogg'],
    [
      'sound whose name tells another format',
      { url: 'https://ledger.example/v.mp4', mimeType: 'audio/mp4' },
      'audio',
      'v.mp4',
    ],
    ['a document', { url: 'https://ledger.example/a.pdf', mimeType: 'application/pdf' }, null, 'a.pdf'],
  ];
  for (const [fact, given, tag, name] of CASES) {
    it(`is linked${tag ? ', and can be played' : ''}: ${fact}`, async () => {
      const item = (await list([medium(given)]))!.querySelector('li')!;
      expect([item.querySelector('a')?.href, textOf(item)]).to.deep.equal([medium(given).url, name]);
      expect(item.querySelector('audio, video')?.localName ?? null).to.equal(tag);
      expect(item.querySelector<HTMLSourceElement>('source')?.src ?? null).to.equal(tag && medium(given).url);
    });
  }

  it('says how long it is, for eyes and for ears', async () => {
    const item = (await list([medium({ title: 'The horn', duration: 125 })]))!.querySelector('li')!;
    expect(item.querySelector('[aria-hidden]')!.textContent).to.equal('2:05');
    expect(item.querySelector('.unseen')!.textContent).to.equal('2 minutes 5 seconds');
  });

  it('is no picture, which belongs to the gallery of its text', async () => {
    expect(await list([medium({ url: 'https://ledger.example/q.jpg', mimeType: 'image/jpeg' })])).to.equal(null);
  });

  it('is not shown where the text has a player for it', async () => {
    const player = el('audio', [el('source', [], { src: 'http://ledger.example/a.mp3?x=1' })]);
    expect(await list([medium({})], [el('figure', [player])])).to.equal(null);
    const both = await list([medium({}), medium({ url: 'https://ledger.example/b.mp3' })], [player]);
    expect(both!.querySelectorAll('li')).to.have.length(1);
  });
});
