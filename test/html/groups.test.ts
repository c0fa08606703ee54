import { expect } from '@open-wc/testing';
import { markup } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { WAYS, read } from '../support/ways.js';

const img = (name: string): string => `<img src="https://ledger.example/${name}.jpg">`;
const item = (name: string, caption = ''): string =>
  `<figure>${img(name)}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
const gallery = (...content: string[]): string => `<figure kind="gallery">${content.join('')}</figure>`;
const box = (kind: string, content: string): string => `<aside kind="${kind}">${content}</aside>`;

type Cases = [fact: string, html: string, text: string][];

const GALLERIES: Cases = [
  [
    'of WordPress’s blocks',
    `<figure class="wp-block-gallery has-nested-images columns-2"><figure class="wp-block-image"><img src=/a.jpg><figcaption>A. <span class=credit>Ada Quill</span></figcaption></figure>
      <figure class="wp-block-image"><img src=/b.jpg></figure><figcaption class="blocks-gallery-caption">Both</figcaption></figure>`,
    gallery(item('a', 'A. <small>Ada Quill</small>'), item('b'), '<figcaption>Both</figcaption>'),
  ],
  [
    'of its older blocks',
    `<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src=/a.jpg><figcaption>A</figcaption></figure></li>
      <li class="blocks-gallery-item"><figure><img src=/b.jpg></figure></li></ul><figcaption>Both</figcaption></figure>`,
    gallery(item('a', 'A'), item('b'), '<figcaption>Both</figcaption>'),
  ],
  [
    'of its short code',
    `<div id="gallery-1" class="gallery galleryid-7"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a"><img src=/a.jpg alt=A></a></dt>
      <dd class="wp-caption-text gallery-caption">One</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><img src=/b.jpg></dt></dl><br style="clear: both"></div>`,
    gallery(
      `<figure><a href="https://ledger.example/a"><img alt="A" src="https://ledger.example/a.jpg"></a><figcaption>One</figcaption></figure>`,
      item('b'),
    ),
  ],
  [
    'of Ghost’s cards',
    `<figure class="kg-card kg-gallery-card"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src=/a.jpg></div>
      <div class="kg-gallery-image"><img src=/b.jpg></div></div><div class="kg-gallery-row"><div class="kg-gallery-image"><img src=/c.jpg></div></div></div><figcaption>All</figcaption></figure>`,
    gallery(item('a'), item('b'), item('c'), '<figcaption>All</figcaption>'),
  ],
  [
    'of a slide show, with lines below its pictures',
    '<div class="slideshow"><div class=slide><img src=/a.jpg><p>One</p></div><div class=slide><img src=/b.jpg><p>Two</p></div></div>',
    gallery(item('a', 'One'), item('b', 'Two')),
  ],
  [
    'of figures in a figure',
    '<figure><figure><img src=/a.jpg></figure><figure><img src=/b.jpg><figcaption>B</figcaption></figure></figure>',
    gallery(item('a'), item('b', 'B')),
  ],
  [
    'of pictures in a figure, with a caption each',
    '<figure><img src=/a.jpg><figcaption>A</figcaption><img src=/b.jpg><figcaption>B</figcaption></figure>',
    gallery(item('a', 'A'), item('b', 'B')),
  ],
  [
    'of pictures in a figure, with a caption for all, above them',
    '<figure><figcaption>Both</figcaption><img src=/a.jpg><img src=/b.jpg></figure>',
    gallery(item('a'), item('b'), '<figcaption>Both</figcaption>'),
  ],
  [
    'with a heading and a line of its own',
    '<div class="photo-gallery"><h3>Regatta</h3><p>In pictures.</p><img src=/a.jpg><img src=/b.jpg><p>More on Monday.</p></div>',
    `<h2>Regatta</h2><p>In pictures.</p>${gallery(item('a'), item('b'))}<p>More on Monday.</p>`,
  ],
];

const NO_GALLERIES: Cases = [
  ['one picture', '<div class="gallery"><img src=/a.jpg></div>', item('a')],
  ['text', '<div class="gallery"><p>One</p><p>Two</p></div>', '<p>One</p><p>Two</p>'],
  [
    'a story that runs between pictures',
    '<div class="gallery"><img src=/a.jpg><p>One</p><p>Two</p><img src=/b.jpg></div>',
    `${item('a')}<p>One</p><p>Two</p>${item('b')}`,
  ],
  [
    'a table with pictures',
    '<figure><table><tr><td><img src=/a.jpg><td><img src=/b.jpg></table></figure>',
    `<figure><table><tbody><tr><td>${img('a')}</td><td>${img('b')}</td></tr></tbody></table></figure>`,
  ],
  ['figures one behind the other', `${item('a')}${item('b')}`, `${item('a')}${item('b')}`],
];

const BOXES: Cases = [
  [
    'what to read beside it',
    '<div class="read-also"><h4>Read also</h4><ul><li><a href="/x">One</a></ul></div>',
    box('more', '<h2>Read also</h2><ul><li><a href="https://ledger.example/x">One</a></li></ul>'),
  ],
  [
    'what to read beside it, in a line',
    '<p class="see-also">See <a href="/x">One</a></p>',
    box('more', '<p>See <a href="https://ledger.example/x">One</a></p>'),
  ],
  ['what to read beside it, as a list', '<ul class="related"><li>One</ul>', box('more', '<ul><li>One</li></ul>')],
  [
    'what to read beside it, in several shells',
    '<div class="related-posts"><div class="related-post"><p>One</p></div><div class="related-post">Two</div></div>',
    box('more', '<p>One</p><p>Two</p>'),
  ],
  [
    'more on it',
    '<aside class="c-more-on" lang=fr><p>One</p></aside>',
    '<aside kind="more" lang="fr"><p>One</p></aside>',
  ],
  ['a correction', '<p class="correction">It was nine.</p>', box('correction', '<p>It was nine.</p>')],
  [
    'a clarification',
    '<div class="article-clarification"><p>It was nine.</p></div>',
    box('correction', '<p>It was nine.</p>'),
  ],
  [
    'an editor’s note',
    '<div class="editors-note">Names were changed.</div>',
    box('note', '<p>Names were changed.</p>'),
  ],
  ['facts', '<section class="fact-box"><h3>Facts</h3>One</section>', box('note', '<h2>Facts</h2><p>One</p>')],
  ['a call-out', '<div class="kg-card kg-callout-card"><div>One</div></div>', box('note', '<p>One</p>')],
  ['a box of its own', '<aside><p>One</p></aside>', '<aside><p>One</p></aside>'],
  ['nothing, where nothing is in it', '<div class="related"> </div><p>One</p>', '<p>One</p>'],
  [
    'no box around the whole story',
    `<div class="related-story"><p>${'word '.repeat(600)}</p></div>`,
    `<p>${'word '.repeat(600)}</p>`,
  ],
  ['no box for a name like another', '<div class="correlated has-sidebar annotated">One</div>', '<p>One</p>'],
];

const DIVIDERS: Cases = [
  ['asterisks', '<p>One</p><p>***</p><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
  ['asterisks with spaces', '<p>One</p><p> * * * </p><p>Two</p>', '<p>One</p><hr><p>Two</p>'],
  ['bold asterisks', '<p>One</p><p><strong>* * *</strong></p>', '<p>One</p><hr>'],
  ['dashes', '<p>One</p><div>-----</div>', '<p>One</p><hr>'],
  ['an asterism', '<p>⁂</p>', '<hr>'],
  ['none of a line that says something', '<p>*** One</p>', '<p>*** One</p>'],
  ['none of one sign, or two', '<p>*</p><p>--</p>', '<p>*</p><p>--</p>'],
];

const TABLES: Cases = [
  [
    'say of headers of columns and rows whose they are',
    '<table><thead><tr><th>A<th>B</thead><tbody><tr><th>1<td>2</tbody></table>',
    '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>',
  ],
  [
    'keep what they say themselves',
    '<table><tr><th scope=rowgroup rowspan=2>A<td>1<tr><td>2<th>3</table>',
    '<table><tbody><tr><th rowspan="2" scope="rowgroup">A</th><td>1</td></tr><tr><td>2</td><th>3</th></tr></tbody></table>',
  ],
  ['of one cell are what stands in it', '<table><tr><td>One<p>Two</table>', '<p>One</p><p>Two</p>'],
  ['of one cell within one are, too', '<table><tr><td><table><tr><td><img src=/a.jpg></table></table>', item('a')],
  [
    'of one cell with a caption are tables',
    '<table><caption>A</caption><tr><td>1</table>',
    '<table><caption>A</caption><tbody><tr><td>1</td></tr></tbody></table>',
  ],
];

const LANGUAGES: Cases = [
  [
    'keep language and direction, in lines too',
    '<p>One <i lang=fr>deux</i> <span dir=rtl lang=ar>ثلاثة</span> <bdo dir=rtl>four</bdo> <bdi>five</bdi></p>',
    '<p>One <i lang="fr">deux</i> <span dir="rtl" lang="ar">ثلاثة</span> <bdo dir="rtl">four</bdo> <bdi>five</bdi></p>',
  ],
  [
    'keep them around blocks',
    '<div lang=de dir=ltr><p>Eins</p><p>Zwei</p></div>',
    '<div dir="ltr" lang="de"><p>Eins</p><p>Zwei</p></div>',
  ],
];

for (const way of WAYS) {
  const tell = (what: string, cases: Cases): void => {
    describe(`${what}, by way of ${way}`, () => {
      for (const [fact, html, text] of cases) {
        it(fact, async () => {
          const { nodes } = await read(html, way);
          expect(markup(nodes).replace(/\s+/g, ' ')).to.equal(text.replace(/\s+/g, ' '));
          expect(faultsIn(nodes)).to.deep.equal([]);
        });
      }
    });
  };
  tell('a gallery', GALLERIES);
  tell('no gallery', NO_GALLERIES);
  tell('a box', BOXES);
  tell('a divider', DIVIDERS);
  tell('tables', TABLES);
  tell('foreign words', LANGUAGES);
}
