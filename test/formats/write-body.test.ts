import { expect } from '@open-wc/testing';
import { bodyHtml } from '../../src/formats/write-body.js';
import { ALIASES, ELEMENTS } from '../../src/html/allow-list.js';
import type { BodyElement, BodyNode } from '../../src/model/body.js';
import { fc } from '../support/property.js';
import { read, WAYS } from '../support/ways.js';

const element = (tag: string, children: BodyNode[] = [], attributes: BodyElement['attributes'] = {}): BodyElement => ({
  tag,
  attributes,
  children,
});

// Parsers end a paragraph where an annotation begins, in which only tortured sources have one.
const NAMES = [...Object.keys(ELEMENTS), ...Object.keys(ALIASES), 'font', 'iframe', 'video'].filter(
  (name) => !/^(?:x-.*|xmp|ruby|r[pt])$/.test(name),
);
const ATTRIBUTES = [
  ...['href="/x?a=1&amp;b=2"', 'href="mailto:a@b.example"', 'src="/a.jpg"', 'srcset="/a.jpg 1x, /b,c.jpg 2x"'],
  ...['alt="A &quot;word&quot; &lt;b"', 'title="on&quot;x onclick=1 <i>"', 'lang=fr', 'dir=rtl', 'class=pullquote'],
  ...['class="wp-block-gallery"', 'class=correction', 'class="read-also"', 'class=fact-box', 'class=slideshow'],
  ...['id=n1', 'href="#n1"', 'id=n2', 'href="#n2"', 'poster=/p.jpg', 'data-src=/late.jpg'],
  ...['class=credit', 'width=800', 'start=3', 'type=a', 'reversed', 'datetime=2026', 'cite="/c"', 'scope=col'],
];
const TEXTS = [
  ...['One', ' two ', 'a &amp; &lt;b&gt; "c"', '\n', '\n\nline', '&#13;x', '&nbsp;', '<br>', '<br><br>', '5 < 6'],
  ...['<!-- no -->', '👩\u200d💻', '&amp;lt;script&amp;gt;', '&lt;style&gt;p{}&lt;/style&gt;'],
];

/** HTML of any tree of such elements; some have no end. */
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 3, selector: (each) => each.split('=')[0] }),
        fc.array(tie('html'), { maxLength: 4 }),
        fc.nat(9),
      )
      .map(
        ([tag, attributes, content, end]) =>
          `<${[tag, ...attributes].join(' ')}>${content.join('')}${end ? `</${tag}>` : ''}`,
      ),
  ),
}));

describe('bodyHtml', () => {
  it('writes elements with their attributes and ends', () => {
    const link = element('a', ['the pier'], { href: 'https://ledger.example/pier', title: 'Pier' });
    expect(bodyHtml([element('p', ['Near ', link, '.']), element('hr')])).to.equal(
      '<p>Near <a href="https://ledger.example/pier" title="Pier">the pier</a>.</p><hr>',
    );
  });

  it('writes text that looks like markup as text', () => {
    expect(bodyHtml(['</p><script>1</script> & "so"\r'])).to.equal(
      '&lt;/p&gt;&lt;script&gt;1&lt;/script&gt; &amp; &quot;so&quot;&#13;',
    );
  });

  it('lets no attribute end before its time', () => {
    const picture = element('img', [], { alt: '"><img src=x onerror="1', src: 'https://a.example/b?c=1&d=2' });
    expect(bodyHtml([picture])).to.equal(
      '<img alt="&quot;&gt;&lt;img src=x onerror=&quot;1" src="https://a.example/b?c=1&amp;d=2">',
    );
  });

  it('keeps the first empty line of a text with line breaks of its own', () => {
    expect(bodyHtml([element('pre', ['\none\n'])])).to.equal('<pre>\n\none\n</pre>');
    expect(bodyHtml([element('pre', ['one\n'])])).to.equal('<pre>one\n</pre>');
  });

  it('writes nothing for nothing', () => {
    expect(bodyHtml([])).to.equal('');
  });

  for (const way of WAYS) {
    it(`whatever a text was read from is read from it again, by ${way}`, async function () {
      this.timeout(30_000);
      await fc.assert(
        fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 3 }), async (pieces) => {
          const { nodes } = await read(pieces.join(''), way);
          const again = await read(bodyHtml(nodes), way);
          expect(JSON.stringify(again.nodes)).to.equal(JSON.stringify(nodes));
          expect(again.findings.embeds).to.deep.equal([]);
        }),
        { numRuns: 400 },
      );
    });
  }
});
