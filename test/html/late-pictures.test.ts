import { expect } from '@open-wc/testing';
import { markup } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { WAYS, read } from '../support/ways.js';

const picture = (name: string): string => `<img src="https://ledger.example/${name}">`;
const A = `<figure>${picture('a.jpg')}</figure>`;
const BLANK = 'data:image/gif;base64,R0lGOD';

type Cases = [fact: string, html: string, text: string][];

const COPIES: Cases = [
  ['behind a picture without an address', `<img class=lazy src="${BLANK}"><noscript><img src=/a.jpg></noscript>`, A],
  ['in front of one', `<noscript><img src=/a.jpg></noscript><img class=lazy src="${BLANK}">`, A],
  ['behind one that is complete', `<img src="${BLANK}" data-src=/a.jpg><noscript><img src=/b.jpg></noscript>`, A],
  ['in front of one that is complete', '<noscript><img src=/b.jpg></noscript><img data-lazy-src=/a.jpg>', A],
  [
    'behind one with sizes only',
    `<img data-srcset="/a.jpg 800w, /a-2.jpg 1600w"><noscript><img src=/b.jpg></noscript>`,
    '<figure><img src="https://ledger.example/a.jpg" srcset="https://ledger.example/a.jpg 800w, https://ledger.example/a-2.jpg 1600w"></figure>',
  ],
  [
    'in a figure',
    '<figure><noscript><img src=/a.jpg></noscript><figcaption>A</figcaption></figure>',
    `<figure>${picture('a.jpg')}<figcaption>A</figcaption></figure>`,
  ],
  ['beside a place for one', '<div class="lazy-box"></div><noscript><img src=/a.jpg></noscript>', A],
  ['without its other words', `<img src="${BLANK}"><noscript>Switch scripts on. <img src=/a.jpg></noscript>`, A],
  ['that runs nothing', `<img src="${BLANK}"><noscript><img src=/a.jpg onerror=x><script>y</script></noscript>`, A],
  [
    'that ends in an attribute, as it would for who runs scripts',
    '<noscript><p title="</noscript><img src=/a.jpg onerror=x>"></noscript><p>One</p>',
    `<p>${picture('a.jpg')}&quot;></p><p>One</p>`,
  ],
  ['that does not close what it opens', '<noscript><p><b>Switch scripts on.</noscript><p>One</p>', '<p>One</p>'],
  ['that does not end', '<p>One</p><noscript><p>Two</p>', '<p>One</p><p>Two</p>'],
  [
    'that a script writes',
    '<script>write("<noscript>")</script><p>One</p><noscript><img src=/b.jpg></noscript>',
    '<p>One</p>',
  ],
  ['where no picture is', '<p>One</p><noscript><img src=/b.jpg></noscript>', '<p>One</p>'],
  [
    'of a counter',
    `<img src="${BLANK}"><noscript><img src="https://www.facebook.com/tr?id=1"></noscript><p>One</p>`,
    '<p>One</p>',
  ],
];

const UNSEEN: Cases = [
  ['of no width by their style', '<img src=/a.jpg style="width:0">', ''],
  [
    'of one pixel by their style',
    '<p>One<img src=/a.jpg style="border: 0; width: 1px; height: 1px"></p>',
    '<p>One</p>',
  ],
  [
    'of one pixel by their style, whatever their width says',
    '<img width=800 src=/a.jpg style="height:1px!important">',
    '',
  ],
  ['that their style hides', '<img src=/a.jpg style="display: none">', ''],
  [
    'that count, of services that do no more',
    '<img src="https://counter.theconversation.com/content/7/count"><img src="https://pixel.wp.com/g.gif?v=ext">',
    '',
  ],
  ['that count, by their name', '<img src="/stats/pixel.gif?x=1"><img src="/count.php"><img src="/beacon.gif">', ''],
  [
    'that keep a place',
    '<img src="/wp-content/plugins/late/blank.gif"><img src="/assets/placeholder.png"><img src="/1x1.png">',
    '',
  ],
];

const SEEN: Cases = [
  ['as wide as the column', '<img src=/a.jpg style="width: 100%; max-width: 1024px; height: auto">', A],
  ['that a script will show', `<img src="${BLANK}" data-src=/a.jpg style="display: none">`, A],
  ['of a story about counting', '<img src="/pixel-phone.jpg">', `<figure>${picture('pixel-phone.jpg')}</figure>`],
  [
    'with their address in their sizes only',
    '<img srcset="/a.jpg 1x, /b.jpg 2x">',
    '<figure><img src="https://ledger.example/a.jpg" srcset="https://ledger.example/a.jpg 1x, https://ledger.example/b.jpg 2x"></figure>',
  ],
  [
    'with their address in their formats only',
    '<picture><source data-srcset="/a.avif" type="image/avif"><source data-srcset="/a.jpg 1x, /b.jpg 2x"><img alt="A"></picture>',
    '<figure><picture><source srcset="https://ledger.example/a.avif" type="image/avif"><source srcset="https://ledger.example/a.jpg 1x, https://ledger.example/b.jpg 2x"><img alt="A" src="https://ledger.example/a.jpg"></picture></figure>',
  ],
  [
    'with commas in their sizes’ addresses, and without what is no address of the web',
    '<img src=/a.jpg srcset="/w_800,h_533/a.jpg 800w, data:image/gif;base64,R0lGOD 1w, javascript:x 2w, //b.example/c.jpg 1600w" sizes="(min-width: 40em) 34em, 100vw">',
    '<figure><img sizes="(min-width: 40em) 34em, 100vw" src="https://ledger.example/a.jpg" srcset="https://ledger.example/w_800,h_533/a.jpg 800w, https://b.example/c.jpg 1600w"></figure>',
  ],
];

for (const way of WAYS) {
  const tell = (what: string, cases: Cases): void => {
    describe(`${what}, by way of ${way}`, () => {
      for (const [fact, html, text] of cases) {
        it(fact, async () => {
          const { nodes } = await read(html, way);
          expect(markup(nodes)).to.equal(text);
          expect(faultsIn(nodes)).to.deep.equal([]);
        });
      }
    });
  };
  tell('a copy for browsers without scripts', COPIES);
  tell('pictures that nobody is meant to see are nothing', UNSEEN);
  tell('pictures are shown', SEEN);
}
