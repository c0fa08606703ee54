import { expect } from '@open-wc/testing';
import { embedAt, PROVIDERS } from '../../../src/html/embeds.js';
import { EMBED_PROVIDERS } from '../../../src/model/embed.js';
import { KNOWN, UNKNOWN } from './addresses.js';

const FRAMES: Record<string, RegExp> = {
  youtube: /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?start=\d+)?$/,
  vimeo: /^https:\/\/player\.vimeo\.com\/video\/\d+\?(h=[\da-f]+&)?dnt=1(#t=\d+s)?$/,
  x: /^https:\/\/platform\.twitter\.com\/embed\/Tweet\.html\?id=\d+&dnt=true$/,
  instagram: /^https:\/\/www\.instagram\.com\/p\/[\w-]+\/embed\/$/,
  facebook:
    /^https:\/\/www\.facebook\.com\/plugins\/(post\.php\?show_text=true|video\.php\?show_text=false)&href=https%3A%2F%2F(www\.facebook\.com|fb\.watch)%2F[\w.%-]+$/,
  tiktok: /^https:\/\/www\.tiktok\.com\/player\/v1\/\d+$/,
  bluesky: /^https:\/\/embed\.bsky\.app\/embed\/[\w.:-]+\/app\.bsky\.feed\.post\/\w+$/,
  datawrapper: /^https:\/\/datawrapper\.dwcdn\.net\/\w{5}\/$/,
};

describe('the table of providers', () => {
  it('has a row for each name that a page may consent to, and no other', () => {
    expect(PROVIDERS.map(({ id }) => id)).to.deep.equal([...EMBED_PROVIDERS]);
    expect(Object.keys(KNOWN)).to.deep.equal([...EMBED_PROVIDERS]);
  });

  it('has no host twice, and each in full', () => {
    const hosts = PROVIDERS.flatMap((provider) => [...provider.hosts]);
    expect(new Set(hosts).size).to.equal(hosts.length);
    for (const host of hosts) expect(host).to.match(/^[a-z-]+(\.[a-z-]+)+$/);
  });
});

for (const [id, known] of Object.entries(KNOWN)) {
  describe(`an address of ${id}`, () => {
    for (const [address, page, frame] of known) {
      it(`leads to one page and one frame: ${address}`, () => {
        const found = embedAt(address);
        expect(found?.provider.id).to.equal(id);
        expect(found?.place.page).to.equal(page);
        expect(found?.place.frame).to.equal(frame);
        expect(frame).to.match(FRAMES[id]!);
      });

      it(`is found again by what it leads to: ${address}`, () => {
        expect(embedAt(page)?.place).to.deep.equal(embedAt(address)?.place);
        expect(embedAt(frame)?.place.frame).to.equal(frame);
      });
    }
  });
}

describe('an address of nobody in the table', () => {
  for (const address of UNKNOWN) {
    it(`leads to nothing: ${address}`, () => {
      expect(embedAt(address)).to.equal(null);
    });
  }

  it('is tested in more than 40 ways', () => {
    expect(new Set(UNKNOWN).size).to.equal(UNKNOWN.length);
    expect(UNKNOWN.length).to.be.above(40);
  });
});

describe('what an address leads to', () => {
  const KINDS: [address: string, kind: string, tall: boolean][] = [
    ['https://www.youtube.com/shorts/Abc_123-xyZ', 'video', true],
    ['https://youtu.be/Abc_123-xyZ', 'video', false],
    ['https://www.facebook.com/merrowmouth/posts/1234567890123', 'post', false],
    ['https://www.facebook.com/watch/?v=1234567890123', 'video', false],
    ['https://www.facebook.com/reel/1234567890123', 'video', true],
    ['https://www.tiktok.com/@merrowmouth/video/7200000000000000001', 'video', true],
    ['https://x.com/merrowmouth/status/17', 'post', false],
    ['https://datawrapper.dwcdn.net/aB3dE/', 'chart', false],
  ];
  for (const [address, kind, tall] of KINDS) {
    it(`is a ${tall ? 'tall ' : ''}${kind}: ${address}`, () => {
      const { provider, place } = embedAt(address)!;
      expect([place.kind ?? provider.kind, place.tall ?? false]).to.deep.equal([kind, tall]);
    });
  }
});
