import { expect } from '@open-wc/testing';
import { evenly, markup, wordsOf } from '../support/bodies.js';
import { corpora } from '../support/corpora.js';
import { effects } from '../support/detector.js';
import { faultsIn } from '../support/faults.js';
import { WAYS, read } from '../support/ways.js';
import { VECTORS } from './vectors/all.js';
import { BENIGN } from './vectors/benign.js';
import { HONEST } from './vectors/vector.js';

/** Where the ways may differ, and why. On all nothing runs and no fault is left; what differs is how much harmless text stays. */
const DIFFERENCES: [why: string, html: RegExp][] = [
  ['DOMPurify takes raw text away that looks like markup (its rule against mutation).', /<(xmp|plaintext|listing)\b/i],
  ['Browsers differ in whether the content of noscript is markup in an inert document.', /<noscript\b/i],
  ['Browsers parse lists of choices in their own way, and copy the chosen one.', /<select(edcontent)?\b/i],
  [
    'Chromium sanitises while it parses: what unknown elements leave stays beside cells.',
    /<table\b[^]*<(math|nobr|img|input|form|script)\b/i,
  ],
  [
    'DOMPurify takes attributes away in which a comment or a raw text ends.',
    /["'=][^]*(--!?>|\]>|<\/(style|script|title|textarea|iframe|noembed|noframes|xmp))/i,
  ],
  [
    'DOMPurify looks for script behind white space and control characters; it is a path on the publisher’s own site.',
    /script|jav\s/i,
  ],
  ['Chromium keeps a sign where a null follows a bracket.', /\0/],
  ['parse5 makes U+FFFD of half characters, and browsers keep them until they are taken out.', /[\ud800-\udfff]/u],
];

const isText = (html: string): boolean => html.replace(/<[^<>]*>/g, '').includes(HONEST);

before(async () => {
  for (const way of WAYS) await read('<p>One</p>', way);
});

describe('our hostile pieces of HTML', () => {
  it('run nothing, ask for nothing and leave no fault on each way, which agree', async function () {
    this.timeout(60_000);
    const faults: string[] = [];
    const differing: string[] = [];
    const seen = await effects(async () => {
      for (const { id, html, open } of VECTORS) {
        const made: string[] = [];
        for (const way of WAYS) {
          const { nodes, findings } = await read(`<p>Before</p>${html}<p>After</p>`, way);
          made.push(evenly(nodes));
          const words = wordsOf(nodes);
          faults.push(...faultsIn(nodes).map((fault) => `${id}, ${way}: ${fault}`));
          if (!words.startsWith('Before')) faults.push(`${id}, ${way}: lost what stands before`);
          if (!open && !words.endsWith('After')) faults.push(`${id}, ${way}: lost what stands behind`);
          if (html.startsWith(HONEST) && isText(html) && !words.includes(HONEST))
            faults.push(`${id}, ${way}: lost its words`);
          if (findings.unreadable) faults.push(`${id}, ${way}: could not be read`);
        }
        if (made.some((each) => each !== made[0]) && !DIFFERENCES.some(([, known]) => known.test(html)))
          differing.push(`${id}: ${made.join(' | ')}`.slice(0, 500));
      }
    });
    expect(seen).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(differing).to.deep.equal([]);
  });
});

describe('what newsrooms publish', () => {
  it('is kept whole on each way', async () => {
    expect(Object.keys(BENIGN).length).to.be.at.least(60);
    for (const [name, html] of Object.entries(BENIGN))
      for (const way of WAYS)
        expect(markup((await read(html, way)).nodes), `${name}, ${way}`).to.equal(
          html.replaceAll('"so"', '&quot;so&quot;').replace('="applause"', '=&quot;applause&quot;'),
        );
  });

  it('is kept whole on each way after it was written and read again', async () => {
    const shared = (await (await corpora())?.json('html/benign.json')) as { html: string }[] | undefined;
    for (const html of [...Object.values(BENIGN), ...(shared ?? []).map((each) => each.html)]) {
      const first = markup((await read(html)).nodes);
      for (const way of WAYS) expect(markup((await read(first, way)).nodes), `${html}, ${way}`).to.equal(first);
    }
  });
});
