import { expect } from '@open-wc/testing';
import { ALIASES, ELEMENTS, SILENT } from '../../src/html/allow-list.js';
import { evenly, wordsOf } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { fc } from '../support/property.js';
import { WAYS, read } from '../support/ways.js';

const ALLOWED = Object.keys(ELEMENTS);
const OTHERS = Object.keys(ALIASES).filter((name) => !/^(x-|xmp$)/.test(name));
const EMBEDDED = ['iframe', 'object', 'embed', 'video', 'audio', 'frame'];
// What a raw text holds is markup to DOMPurify, which takes it away: test/corpora/html.test.ts says which.
const QUIET = SILENT.filter((name) => !/^(noscript|head)$/.test(name));
const UNKNOWN = [
  'font',
  'form',
  'o:p',
  'my-card',
  'button',
  'label',
  'news-article-body',
  'nobr',
  'big',
  'math',
  'marquee',
];

const ATTRIBUTES = [
  ...['href="/x"', 'href="javascript:x"', 'href="mailto:a@b.example"', 'href=//c.example/d', 'href'],
  ...[
    'src=/a.jpg',
    'src="data:image/gif;base64,R0"',
    'data-src="/b.jpg"',
    'srcset="/a.jpg 1x, /b,c.jpg 2x"',
    'data="/o"',
  ],
  ...['alt="Words"', 'title="A title"', 'lang=fr', 'dir=rtl', 'class=pullquote', 'class="image-credit"', 'class=emoji'],
  ...['width=1', 'width=800', 'height=0', 'colspan=2', 'start=3', 'type=a', 'reversed', 'datetime=2026', 'cite="/c"'],
  ...['onclick="x()"', 'style="color: red"', 'id=body', 'name=childNodes', 'is=x', 'slot=a', 'open'],
];

const TEXTS = [
  'One',
  ' two ',
  'three &amp; four',
  '&lt;b&gt;',
  '<br><br>',
  '\n',
  'مرحبا',
  '\u202e',
  '<!-- no -->',
  '5 < 6',
  '&nbsp;',
  '👩\u200d💻',
];

const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ALLOWED) },
  { weight: 3, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 2, arbitrary: fc.constantFrom(...EMBEDDED) },
  { weight: 1, arbitrary: fc.constantFrom(...QUIET) },
  { weight: 3, arbitrary: fc.constantFrom(...UNKNOWN) },
);

interface Grammar {
  html: string;
}

/** HTML of any tree of elements that are allowed, silent, embedded or unknown; some have no end. */
const { html } = fc.letrec<Grammar>((tie) => ({
  html: fc.oneof(
    { maxDepth: 7, depthSize: 'medium' },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        name,
        fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 3, selector: (each) => each.split('=')[0] }),
        fc.array(tie('html'), { maxLength: 5 }),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(
        ([tag, attributes, content, end]) =>
          `<${[tag, ...attributes].join(' ')}>${content.join('')}${end ? `</${tag}>` : ''}`,
      ),
  ),
}));

// Chromium sanitises while it parses: what unknown elements leave, beside cells or where ends are missing, may stand in
// another place than where they are taken away later. The words are the same.
const DIFFERS = new RegExp(`<(table|${UNKNOWN.join('|')})\\b`);

/** Whatever stands in a feed becomes a text without faults, the same on each way. */
export const anyHtml = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const made: string[] = [];
      for (const way of WAYS) {
        const { nodes, findings } = await read(pieces.join(''), way);
        expect(faultsIn(nodes)).to.deep.equal([]);
        const text = DIFFERS.test(pieces.join('')) ? wordsOf(nodes).split(/\s*/).sort().join('') : evenly(nodes);
        made.push(JSON.stringify([text, findings]));
      }
      expect(new Set(made).size, made.join('\n')).to.equal(1);
    }),
    { numRuns },
  );
