import { expect } from '@open-wc/testing';
import { textNodes } from '../../../src/html/body.js';
import { bodyHtml } from '../../../src/formats/write-body.js';
import { markup } from '../../support/bodies.js';
import { read, WAYS } from '../../support/ways.js';
import { growthOf } from '../shapes.js';

const FILM = 'https://www.youtube.com/watch?v=Abc_123-xyZ';
const FRAME = 'https://www.youtube-nocookie.com/embed/Abc_123-xyZ';
const TWEET = 'https://x.com/merrowmouth/status/1700000000000000001';

interface Wanted {
  provider: string;
  from: string;
  kind: string;
  src: string;
  href: string;
  title?: string;
  ratio?: string;
  height?: string;
}

const film: Wanted = {
  provider: 'youtube',
  from: 'YouTube',
  kind: 'video',
  src: FRAME,
  href: FILM,
  ratio: '16/9',
};
const tweet: Wanted = {
  provider: 'x',
  from: 'X',
  kind: 'post',
  src: 'https://platform.twitter.com/embed/Tweet.html?id=1700000000000000001&dnt=true',
  href: TWEET,
  height: '480',
};
const chart: Wanted = {
  provider: 'datawrapper',
  from: 'Datawrapper',
  kind: 'chart',
  src: 'https://datawrapper.dwcdn.net/aB3dE/',
  href: 'https://datawrapper.dwcdn.net/aB3dE/',
  height: '420',
};

const embed = (attributes: Wanted, words = ''): string => {
  const [start] = markup([{ tag: 'embedded', attributes: { ...attributes }, children: [] }]).split('</embedded>');
  return `${start}${words}</embedded>`;
};

const SOUND = '<a href="https://www.tiktok.com/music/sound-1">♬ the harbour</a>';

const CASES: [what: string, html: string, made: string][] = [
  [
    'a frame',
    `<p>a</p><iframe src="${FRAME}?rel=0&amp;autoplay=1" allow="autoplay"></iframe><p>b</p>`,
    `<p>a</p>${embed(film)}<p>b</p>`,
  ],
  ['a frame in a paragraph', `<p>a <iframe src="${FRAME}"></iframe> b</p>`, `<p>a </p>${embed(film)}<p> b</p>`],
  ['a frame that loads late', `<iframe src="about:blank" data-src="${FRAME}"></iframe>`, embed(film)],
  [
    'a frame of another lazy loader',
    `<iframe data-lazy-src="//www.youtube.com/embed/Abc_123-xyZ"></iframe>`,
    embed(film),
  ],
  [
    'a frame with a document of its own',
    `<iframe srcdoc="<script>alert(1)</script>" src="${FRAME}"></iframe>`,
    embed(film),
  ],
  [
    'a frame with a title',
    `<iframe title=" The  ferry " src="${FRAME}"></iframe>`,
    embed({ ...film, title: 'The ferry' }),
  ],
  [
    'a frame with a title in another script',
    `<iframe title="العبور الأول" src="${FRAME}"></iframe>`,
    embed({ ...film, title: 'العبور الأول' }),
  ],
  ['a frame whose title is none', `<iframe title="YouTube video player" src="${FRAME}"></iframe>`, embed(film)],
  ['an upright film', `<iframe src="${FRAME}" width="315" height="560"></iframe>`, embed({ ...film, ratio: '9/16' })],
  ['an old plug-in', `<object data="https://www.youtube.com/v/Abc_123-xyZ"><p>No plug-in.</p></object>`, embed(film)],
  ['an older one', `<embed src="https://www.youtube.com/v/Abc_123-xyZ"><p>a</p>`, `${embed(film)}<p>a</p>`],
  [
    'a chart of a known height',
    '<iframe title="Tides" src="https://datawrapper.dwcdn.net/aB3dE/4/" height="512" onload="x()"></iframe>',
    embed({ ...chart, title: 'Tides', height: '512' }),
  ],
  [
    'a chart of no sensible height',
    '<iframe src="https://datawrapper.dwcdn.net/aB3dE/" height="99999"></iframe>',
    embed(chart),
  ],
  [
    'a post with its words, author and date',
    `<blockquote class="twitter-tweet" data-dnt="true"><p lang="fr" dir="ltr">La marée <a href="https://t.co/x1">pic.twitter.com/x1</a></p>&mdash; Merrowmouth (@merrowmouth) <a href="https://twitter.com/merrowmouth/status/1700000000000000001?ref_src=twsrc%5Etfw">6 January 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
    embed(
      tweet,
      '<p dir="ltr" lang="fr">La marée <a href="https://t.co/x1">pic.twitter.com/x1</a></p><p>— Merrowmouth (@merrowmouth) <a href="https://twitter.com/merrowmouth/status/1700000000000000001?ref_src=twsrc%5Etfw">6 January 2026</a></p>',
    ),
  ],
  [
    'a post that speaks of another one before',
    `<blockquote class="twitter-tweet"><p>See <a href="https://x.com/other/status/12345">this</a></p><a href="${TWEET}">6 January</a></blockquote>`,
    embed(
      tweet,
      `<p>See <a href="https://x.com/other/status/12345">this</a></p><p><a href="${TWEET}">6 January</a></p>`,
    ),
  ],
  [
    'a post without its invitation',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cq_9-zXLk1a/?utm_source=ig_embed" data-instgrm-version="14"><div><a href="https://www.instagram.com/p/Cq_9-zXLk1a/?utm_source=ig_embed"><svg><path d="M0"/></svg><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/Cq_9-zXLk1a/">A post shared by Merrowmouth (@merrowmouth)</a></p></div></blockquote>',
    embed(
      {
        provider: 'instagram',
        from: 'Instagram',
        kind: 'post',
        src: 'https://www.instagram.com/p/Cq_9-zXLk1a/embed/',
        href: 'https://www.instagram.com/p/Cq_9-zXLk1a/',
        height: '640',
      },
      '<p><a href="https://www.instagram.com/p/Cq_9-zXLk1a/">A post shared by Merrowmouth (@merrowmouth)</a></p>',
    ),
  ],
  [
    'a film with its words',
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@merrow.mouth/video/7200000000000000001" data-video-id="7200000000000000001"><section><p>Low water</p>${SOUND}</section></blockquote>`,
    embed(
      {
        provider: 'tiktok',
        from: 'TikTok',
        kind: 'video',
        src: 'https://www.tiktok.com/player/v1/7200000000000000001',
        href: 'https://www.tiktok.com/@merrow.mouth/video/7200000000000000001',
        ratio: '9/16',
      },
      `<p>Low water</p><p>${SOUND}</p>`,
    ),
  ],
  [
    'a post that is named by a URI',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghij234567klmnopqr/app.bsky.feed.post/3kabcdefgh2xy" data-bluesky-cid="x"><p lang="en">High water</p>— Merrowmouth</blockquote>',
    embed(
      {
        provider: 'bluesky',
        from: 'Bluesky',
        kind: 'post',
        src: 'https://embed.bsky.app/embed/did:plc:abcdefghij234567klmnopqr/app.bsky.feed.post/3kabcdefgh2xy',
        href: 'https://bsky.app/profile/did:plc:abcdefghij234567klmnopqr/post/3kabcdefgh2xy',
        height: '400',
      },
      '<p lang="en">High water</p><p>— Merrowmouth</p>',
    ),
  ],
  [
    'a post in a box without words',
    '<div class="fb-post" data-href="https://www.facebook.com/merrowmouth/posts/1234567890123" data-width="500"></div>',
    embed({
      provider: 'facebook',
      from: 'Facebook',
      kind: 'post',
      src: `https://www.facebook.com/plugins/post.php?show_text=true&href=${encodeURIComponent('https://www.facebook.com/merrowmouth/posts/1234567890123')}`,
      href: 'https://www.facebook.com/merrowmouth/posts/1234567890123',
      height: '480',
    }),
  ],
  [
    'a film in a box with a quotation',
    '<div class="fb-video" data-href="https://www.facebook.com/watch/?v=1234567890123"><blockquote class="fb-xfbml-parse-ignore"><p>The crane falls.</p></blockquote></div>',
    embed(
      {
        provider: 'facebook',
        from: 'Facebook',
        kind: 'video',
        src: `https://www.facebook.com/plugins/video.php?show_text=false&href=${encodeURIComponent('https://www.facebook.com/watch/?v=1234567890123')}`,
        href: 'https://www.facebook.com/watch/?v=1234567890123',
        ratio: '16/9',
      },
      '<p>The crane falls.</p>',
    ),
  ],
  [
    'a figure of WordPress around an address',
    `<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/Abc_123-xyZ\n</div></figure>`,
    embed(film),
  ],
  [
    'a figure of WordPress with a caption',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe src="${FRAME}"></iframe></div><figcaption>The ferry.</figcaption></figure>`,
    `<figure>${embed(film)}<figcaption>The ferry.</figcaption></figure>`,
  ],
  ['a paragraph that is an address', `<p>${FILM}</p>`, embed(film)],
  ['loose text that is an address', `<p>a</p>\n${TWEET}\n<p>b</p>`, `<p>a</p>${embed(tweet)}<p>b</p>`],
  [
    'a paragraph that is a link which reads like its address',
    `<p><a href="${FILM}">youtu.be</a> </p>`,
    `<p><a href="${FILM}">youtu.be</a></p>`,
  ],
  ['a paragraph that is a link with its address as text', `<p> <a href="${FILM}">${FILM}</a><br></p>`, embed(film)],
  ['a link around a frame', `<p><a href="/x"><iframe src="${FRAME}"></iframe></a></p>`, embed(film)],
  [
    'a post with a picture, which nobody asked for',
    `<blockquote class="twitter-tweet"><figure><img src="https://pictures.example/1.jpg"><figcaption>Low water</figcaption></figure><p><img src="https://pictures.example/2.jpg"></p><a href="${TWEET}">6 January</a></blockquote>`,
    embed(tweet, `<figure><figcaption>Low water</figcaption></figure><p><a href="${TWEET}">6 January</a></p>`),
  ],
  [
    'a post with a film in it',
    `<blockquote class="twitter-tweet"><p>${FILM}</p><a href="${TWEET}">6 January</a></blockquote>`,
    embed(tweet, `<p><a href="${FILM}">YouTube</a></p><p><a href="${TWEET}">6 January</a></p>`),
  ],
  [
    'a quotation that was framed already',
    `<div class="twitter-tweet"><iframe src="${tweet.src}"></iframe></div>`,
    embed({ ...tweet, href: 'https://x.com/i/status/1700000000000000001' }),
  ],
];

const PLAIN: [what: string, html: string, made: string][] = [
  ['an address among words', `<p>See ${FILM} tonight</p>`, `<p>See ${FILM} tonight</p>`],
  ['a link with other words', `<p><a href="${FILM}">The film</a></p>`, `<p><a href="${FILM}">The film</a></p>`],
  [
    'a link that reads like another address than it has',
    `<p><a href="https://ledger.example/x">${FILM}</a></p>`,
    `<p><a href="https://ledger.example/x">${FILM}</a></p>`,
  ],
  ['two addresses in a line', `<p>${FILM} ${TWEET}</p>`, `<p>${FILM} ${TWEET}</p>`],
  ['an address of nobody in the table', '<p>https://video.example/1</p>', '<p>https://video.example/1</p>'],
  ['an item of a list', `<ul><li>${FILM}</li></ul>`, `<ul><li>${FILM}</li></ul>`],
  [
    'a frame of somebody else',
    '<iframe src="https://www.youtube.com.evil.example/embed/Abc_123-xyZ"></iframe>',
    '<p><a href="https://www.youtube.com.evil.example/embed/Abc_123-xyZ">youtube.com.evil.example</a></p>',
  ],
  [
    'a quotation that names no post',
    '<blockquote class="twitter-tweet"><p>Lost</p></blockquote>',
    '<blockquote><p>Lost</p></blockquote>',
  ],
  [
    'a quotation that names a post of another provider',
    `<blockquote class="twitter-tweet"><p>a</p><a href="${FILM}">b</a></blockquote>`,
    `<blockquote><p>a</p><p><a href="${FILM}">b</a></p></blockquote>`,
  ],
];

describe('what is embedded in a plain text', () => {
  it('is an address that stands alone', () => {
    expect(markup(textNodes(`a\n\n${FILM}\n\nSee ${FILM}`))).to.equal(`<p>a</p>${embed(film)}<p>See ${FILM}</p>`);
  });
});

describe('a quotation', () => {
  it('of nothing but links takes no longer than its length asks for', async function () {
    this.timeout(60_000);
    const open = '<blockquote class="twitter-tweet">'.repeat(60);
    const link = '<a href="https://ledger.example/x">x</a> ';
    const { nodes } = await read(open + link, WAYS[0]);
    expect(markup(nodes).startsWith('<blockquote>')).to.equal(true);
    expect(await growthOf((text) => read(text, WAYS[0]), [open, link, ''], 5000 * link.length)).to.equal(null);
  });
});

for (const way of WAYS) {
  describe(`what is embedded, read by ${way}`, () => {
    for (const [what, html, made] of CASES) {
      it(`is found: ${what}`, async () => {
        const { nodes, findings } = await read(html, way);
        expect(markup(nodes)).to.equal(made);
        expect(findings.embeds).to.deep.equal([]);
      });
    }

    for (const [what, html, made] of PLAIN) {
      it(`is not taken for what it is not: ${what}`, async () => {
        expect(markup((await read(html, way)).nodes)).to.equal(made);
      });
    }

    it('is told where it became a link', async () => {
      const { findings } = await read('<iframe src="https://map.example/1"></iframe>', way);
      expect(findings.embeds).to.deep.equal(['https://map.example/1']);
    });

    for (const [what, html] of CASES) {
      it(`is found again in what is written of it: ${what}`, async () => {
        const { nodes } = await read(html, way);
        expect((await read(bodyHtml(nodes), way)).nodes).to.deep.equal(nodes);
      });
    }
  });
}
