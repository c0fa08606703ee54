import type { Picture } from '../../../src/model/article.js';
import { captioned } from '../../../src/view/article/caption.js';
import { withoutLead } from '../../../src/view/article/lead.js';
import { picture } from '../../support/articles.js';
import { markup } from '../../support/bodies.js';
import { expect } from '../../support/elements.js';
import { el, p } from './stage.js';

const AT = 'https://ledger.example/pictures';
const lead = (fields: Partial<Picture> = {}): Picture => picture({ url: `${AT}/quay.jpg`, ...fields });
const figure = (src: string, ...caption: Parameters<typeof p>) =>
  el('figure', [el('img', [], { src }), ...(caption.length ? [el('figcaption', caption)] : [])]);

describe('captioned', () => {
  const CAPTIONS: [caption: string, markup: string][] = [
    ['At dawn.', 'At dawn.'],
    ['At dawn. Photo: Bo Lind', 'At dawn. <small>Photo: Bo Lind</small>'],
    ['At dawn! (Picture: Northwind/Bo Lind).', 'At dawn! <small>(Picture: Northwind/Bo Lind).</small>'],
    ['“Cold,” she said. Courtesy of Bo Lind', '“Cold,” she said. <small>Courtesy of Bo Lind</small>'],
    ['Crédit photo : Bo Lind', '<small>Crédit photo : Bo Lind</small>'],
    ['Picture Courtesy: Northwind', '<small>Picture Courtesy: Northwind</small>'],
    ['At dawn. Photos were taken by nobody.', 'At dawn. Photos were taken by nobody.'],
    ['Pictures of the bridge hang in the museum.', 'Pictures of the bridge hang in the museum.'],
    [`${'x'.repeat(1000)}. Photo: Bo`, `${'x'.repeat(1000)}. Photo: Bo`],
  ];

  for (const [caption, expected] of CAPTIONS) {
    it(`reads ${caption.slice(0, 60)}`, () => {
      expect(markup(captioned([caption]))).to.equal(expected);
    });
  }

  it('looks at the end of the caption only', () => {
    const nodes = ['Photo: Bo Lind', el('em', ['x'])];
    expect(captioned(nodes)).to.equal(nodes);
    expect(captioned([])).to.deep.equal([]);
  });
});

describe('withoutLead', () => {
  it('leaves the text as it is where there is no lead picture', () => {
    const nodes = [figure(`${AT}/quay.jpg`), p('a')];
    expect(withoutLead(nodes, null)).to.deep.equal({ lead: null, text: nodes });
  });

  it('leaves a picture that stands in a line of text', () => {
    const nodes = [p('a ', el('img', [], { src: `${AT}/quay.jpg` }))];
    expect(withoutLead(nodes, lead()).text).to.equal(nodes);
  });

  it('takes what is first of the figures, in another size, with white space in its caption', () => {
    const nodes = [p('a'), figure(`${AT}/quay-640x480.jpg`, '  At\n dawn. '), p('b')];
    const { lead: shown, text } = withoutLead(nodes, lead());
    expect(markup(text)).to.equal('<p>a</p><p>b</p>');
    expect([shown?.caption, shown?.credit]).to.deep.equal(['At dawn.', null]);
  });

  it('keeps the data’s words where they are said', () => {
    const image = lead({ caption: 'The quay.', credit: 'Northwind / Bo Lind' });
    const { lead: shown } = withoutLead([figure(`${AT}/quay.jpg`, 'At dawn. Photo: Bo Lind')], image);
    expect([shown?.caption, shown?.credit]).to.deep.equal(['The quay.', 'Northwind / Bo Lind']);
  });

  it('owes a picture to all whom data and text name', () => {
    const { lead: shown } = withoutLead([figure(`${AT}/quay.jpg`, 'Photo: Bo Lind')], lead({ credit: 'Northwind' }));
    expect(shown?.credit).to.equal('Northwind; Bo Lind');
  });

  const SAME: [how: string, own: string, src: string][] = [
    ['scaled and turned', `${AT}/quay.jpg`, `${AT}/quay-scaled-rotated.jpg`],
    ['cropped by an editor', `${AT}/quay.jpg`, `${AT}/quay-e1767000000000-1024x683.jpg`],
    ['of another format', `${AT}/quay.jpg`, `${AT}/quay.webp`],
    ['of two formats', `${AT}/quay.jpg`, `${AT}/quay-640x480.jpg.webp?quality=80`],
    ['for fine screens', `${AT}/quay.jpg`, `${AT}/quay@2x.jpg`],
    [
      'of a resizer that has the address without a scheme',
      `${AT}/quay.jpg`,
      'https://i0.wp.com/ledger.example/pictures/quay.jpg?resize=800%2C533&ssl=1',
    ],
    [
      'of a resizer that has the address in its path',
      `${AT}/quay.jpg`,
      `https://img.example/cdn/width=800/${AT}/quay.jpg`,
    ],
    [
      'of a resizer that has the address in its query',
      `${AT}/quay.jpg`,
      `https://img.example/?url=${encodeURIComponent(`${AT}/quay.jpg`)}&w=800`,
    ],
    [
      'of a resizer both times',
      `https://i0.wp.com/ledger.example/pictures/quay.jpg?w=1200`,
      'https://i2.wp.com/ledger.example/pictures/quay-300x200.jpg',
    ],
    [
      'at a delivery network',
      'https://ledger.example/wp-content/uploads/2026/01/quay.jpg',
      'https://cdn.example/wp-content/uploads/2026/01/quay-300x200.jpg',
    ],
  ];

  for (const [how, own, src] of SAME) {
    it(`takes a picture ${how}`, () => {
      const linked = el('figure', [el('a', [el('img', [], { src })], { href: own })]);
      expect(withoutLead([linked, p('a')], lead({ url: own })).text).to.deep.equal([p('a')]);
    });
  }

  it('takes one of the sizes that the data names', () => {
    const image = lead({ sources: [{ url: 'https://img.example/8f3a', width: 800 }] });
    expect(withoutLead([figure('https://img.example/8f3a'), p('a')], image).text).to.deep.equal([p('a')]);
  });

  const KEPT: [why: string, src: string][] = [
    ['of another name', `${AT}/crane.jpg`],
    ['of another folder', 'https://ledger.example/other/quay.jpg'],
    ['of another host', 'https://other.example/pictures/quay.jpg'],
    ['with a number', `${AT}/quay-2.jpg`],
  ];

  for (const [why, src] of KEPT) {
    it(`keeps a picture ${why}`, () => {
      const nodes = [figure(src)];
      expect(withoutLead(nodes, lead()).text).to.equal(nodes);
    });
  }
});
