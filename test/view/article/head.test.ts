import ar from '../../../src/i18n/ar.js';
import { localeOf } from '../../../src/i18n/locales.js';
import { picture } from '../../support/articles.js';
import { expect } from '../../support/elements.js';
import { textOf } from '../../support/views.js';
import { drawnArticle, el, p } from './stage.js';

const HEBREW = 'הצופה';
const LONG = 'The minister said so again, and '.repeat(320);

describe('names in an article', () => {
  it('are each kept apart from the words around them', async () => {
    const box = await drawnArticle(
      {
        section: { name: HEBREW, url: 'https://ledger.example/s' },
        kicker: HEBREW,
        authors: ['Ada Quill', HEBREW].map((name) => ({ name, url: null, avatar: null, role: null })),
        agency: { name: 'Lantern Wire', url: null, logo: null },
        located: HEBREW,
        image: picture({ credit: HEBREW }),
      },
      [
        p('x'),
        el('figure', [
          el('img', [], { src: 'https://ledger.example/b.jpg' }),
          el('figcaption', ['a ', el('small', [HEBREW])]),
        ]),
      ],
    );
    for (const name of ['section', 'kicker', 'byline', 'author', 'agency', 'credit'])
      for (const part of box.querySelectorAll(`[part="${name}"]`)) expect(part.localName, name).to.equal('bdi');
    expect(box.querySelectorAll('[part="author"]')).to.have.length(2);
  });

  it('stand in the sentence that says whose news it is', async () => {
    const feed = { publisher: { name: HEBREW, url: null, logo: null } } as never;
    const box = await drawnArticle({}, [p('x')], { feed }, true);
    const source = box.querySelector('[part="source"]')!;
    expect([textOf(source), source.querySelector('bdi')?.textContent]).to.deep.equal([`From ${HEBREW}`, HEBREW]);
  });
});

describe('a headline of ten thousand characters', () => {
  it('stands there whole, is cut for the eye, and can be opened', async () => {
    const box = await drawnArticle({ headline: LONG }, [p('x')]);
    const [heading, more] = [box.querySelector('h2')!, box.querySelector<HTMLDetailsElement>('.whole')!];
    expect(heading.textContent).to.equal(LONG);
    expect(heading.nextElementSibling).to.equal(more);
    expect([more.open, textOf(more)]).to.deep.equal([false, 'Show the whole headline']);
  });

  it('says so in the page’s language', async () => {
    const box = await drawnArticle({ headline: LONG }, [], { locale: localeOf('ar', ar) });
    expect(textOf(box.querySelector('.whole')!)).to.equal(ar.article.wholeHeadline);
  });

  it('is another thing than a long one', async () => {
    expect((await drawnArticle({ headline: 'x'.repeat(400) })).querySelector('.whole')).to.equal(null);
  });
});

describe('links and pictures of an article', () => {
  it('tell others no more than where the reader came from', async () => {
    const box = await drawnArticle(
      {
        section: { name: 'National', url: 'https://ledger.example/s' },
        authors: [{ name: 'Ada Quill', url: 'https://ledger.example/ada', avatar: null, role: null }],
        agency: { name: 'Lantern Wire', url: 'https://wire.example/', logo: null },
        media: [{ url: 'https://ledger.example/a.pdf', mimeType: '', title: null, duration: null, size: null }],
        image: picture({}),
      },
      [p(el('a', ['x'], { href: 'https://other.example/' }), el('img', [], { src: 'https://other.example/a.jpg' }))],
    );
    const links = [...box.querySelectorAll('a')];
    expect(links).to.have.length(5);
    for (const link of links)
      expect([link.rel, link.referrerPolicy], link.href).to.deep.equal(['noopener', 'strict-origin-when-cross-origin']);
    for (const image of box.querySelectorAll('img'))
      expect(image.referrerPolicy, image.src).to.equal('strict-origin-when-cross-origin');
  });
});
