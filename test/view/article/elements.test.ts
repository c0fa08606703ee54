import { ELEMENTS } from '../../../src/html/allow-list.js';
import { elementTemplates } from '../../../src/view/article/elements.js';
import { expect } from '../../support/elements.js';
import { drawn } from '../../support/views.js';
import { kit, markupOf } from './stage.js';

const templates = elementTemplates(kit, { target: '_self', table: 'Table', secure: false, onPicture: () => undefined });
const HEADING = /^(h[1-6]|audio|video)$/;

describe('elementTemplates', () => {
  it('has a template for each element that a text may have but headings and players, and for no other', () => {
    expect(Object.keys(templates).sort()).to.deep.equal(
      Object.keys(ELEMENTS)
        .filter((tag) => !HEADING.test(tag))
        .sort(),
    );
  });

  for (const tag of Object.keys(ELEMENTS).filter((name) => !HEADING.test(name))) {
    it(`draws ${tag} as what it is, with its content and nothing of an attribute that it has not`, async () => {
      const box = await drawn(templates[tag]!({}, 'x', ''));
      const found = box.querySelector(tag);
      expect(found?.localName, markupOf(box)).to.equal(tag);
      const given = [...found!.attributes].map(({ name }) => name);
      const ours = [
        'dir',
        'target',
        'rel',
        'referrerpolicy',
        'part',
        'class',
        'loading',
        'decoding',
        'alt',
        'tabindex',
      ];
      expect(given.filter((name) => !ours.includes(name))).to.deep.equal([]);
    });
  }

  const ATTRIBUTES: [tag: string, attributes: Record<string, string>][] = [
    ['a', { href: 'https://ledger.example/', title: 't', lang: 'fr', dir: 'rtl' }],
    ['blockquote', { cite: 'https://ledger.example/', lang: 'fr', dir: 'rtl' }],
    ['bdo', { lang: 'fr', dir: 'rtl' }],
    ['col', { span: '2' }],
    ['colgroup', { span: '2' }],
    ['del', { datetime: '2026-01-06' }],
    ['dl', { lang: 'fr', dir: 'rtl' }],
    ['img', { src: 'https://ledger.example/a.jpg', alt: 'a', title: 't', width: '9', height: '6', sizes: '1px' }],
    ['li', { value: '7', lang: 'fr', dir: 'rtl' }],
    ['ol', { start: '3', type: 'a', reversed: '', lang: 'fr', dir: 'rtl' }],
    ['p', { lang: 'fr', dir: 'rtl', title: 't' }],
    ['pre', { lang: 'fr', dir: 'ltr' }],
    ['q', { cite: 'https://ledger.example/', lang: 'fr' }],
    ['source', { srcset: 'https://ledger.example/a.jpg 2x', sizes: '1px', media: 'print', type: 'image/jpeg' }],
    ['table', { lang: 'fr', dir: 'rtl' }],
    ['td', { colspan: '2', rowspan: '3', lang: 'fr', dir: 'rtl' }],
    ['th', { colspan: '2', rowspan: '3', scope: 'col', lang: 'fr', dir: 'rtl' }],
    ['time', { datetime: '2026-01-06' }],
    ['ul', { lang: 'fr', dir: 'rtl' }],
  ];

  for (const [tag, attributes] of ATTRIBUTES) {
    it(`keeps ${Object.keys(attributes).join(', ')} of ${tag}`, async () => {
      const found = (await drawn(templates[tag]!(attributes, '', ''))).querySelector(tag)!;
      for (const [name, value] of Object.entries(attributes)) expect(found.getAttribute(name), name).to.equal(value);
    });
  }

  it('asks for pictures over https on a page over https', async () => {
    const given = elementTemplates(kit, { target: '_self', table: 'Table', secure: true, onPicture: () => undefined });
    const src = 'http://ledger.example/a.jpg';
    const srcset = 'http://ledger.example/a.jpg 1x, http://ledger.example/b,c.jpg 2x';
    const image = (await drawn(given.img!({ src, srcset }, '', ''))).querySelector('img')!;
    expect([image.getAttribute('src'), image.srcset]).to.deep.equal([
      'https://ledger.example/a.jpg',
      'https://ledger.example/a.jpg 1x, https://ledger.example/b,c.jpg 2x',
    ]);
    const source = (await drawn(given.source!({ srcset: `${src} 2x` }, '', ''))).querySelector('source')!;
    expect(source.srcset).to.equal('https://ledger.example/a.jpg 2x');
  });

  it('draws each kind of group as such, and a correction as the part of that name', async () => {
    const [gallery, correction] = [
      (await drawn(templates.figure!({ kind: 'gallery' }, '', ''))).querySelector('figure')!,
      (await drawn(templates.aside!({ kind: 'correction' }, '', ''))).querySelector('aside')!,
    ];
    expect([gallery.className, correction.className, correction.getAttribute('part')]).to.deep.equal([
      'gallery',
      'box is-correction',
      'correction',
    ]);
  });

  it('names a table by its caption, else as a table', async () => {
    const nameOf = async (named: string): Promise<string | null> =>
      (await drawn(templates.table!({}, '', named))).querySelector('[tabindex="0"]')!.getAttribute('aria-label');
    expect([await nameOf('Tides'), await nameOf('')]).to.deep.equal(['Tides', 'Table']);
  });
});
