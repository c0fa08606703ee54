import { expect, fixture, html } from '@open-wc/testing';
import { findSource, nearest, pageAddresses } from '../../src/data/source.js';

const added: Element[] = [];

const inHead = (markup: string): void => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  added.push(...template.content.children);
  document.head.append(template.content);
};

const inShadow = async (markup: string): Promise<ShadowRoot> => {
  const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
};

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

describe('findSource', () => {
  it('resolves an address against the page', () => {
    expect(findSource('feeds/city.json', document)).to.deep.equal({
      url: new URL('feeds/city.json', document.baseURI).href,
      text: '',
    });
    expect(findSource('https://news.example/feed.json', document).url).to.equal('https://news.example/feed.json');
  });

  it('says what was asked for in vain where that is no address', () => {
    expect(findSource('https://[', document)).to.deep.equal({ url: 'https://[', text: null });
  });

  describe('for #id', () => {
    it('reads the inline script, without a request', async () => {
      const holder = await fixture(html`<div></div>`);
      const script = document.createElement('script');
      Object.assign(script, { type: 'application/feed+json', id: 'inline-feed', textContent: '{"items": []}' });
      holder.append(script);
      expect(findSource('#inline-feed', holder)).to.deep.equal({ url: document.URL, text: '{"items": []}' });
    });

    it('reads an empty script as JSON that is none, not as something to ask for', async () => {
      const holder = await fixture(html`<div><script type="application/feed+json" id="empty-feed"></script></div>`);
      expect(findSource('#empty-feed', holder).text?.trim()).to.equal('');
      expect(findSource('#empty-feed', holder).text).not.to.equal('');
    });

    it('looks in its own shadow root before the page', async () => {
      const own = '<script type="application/feed+json" id="twice">{"from":"shadow"}</script><p></p>';
      await fixture(
        html`<div>
          <script type="application/feed+json" id="twice">
            { "from": "page" }
          </script>
        </div>`,
      );
      const root = await inShadow(own);
      expect(findSource('#twice', root.querySelector('p')!).text).to.equal('{"from":"shadow"}');
      expect(findSource('#twice', document.body).text).to.contain('page');
    });

    it('finds the page’s script from within a shadow root', async () => {
      await fixture(
        html`<div>
          <script type="application/feed+json" id="outer">
            { "from": "page" }
          </script>
        </div>`,
      );
      const root = await inShadow('<p></p>');
      expect(findSource('#outer', root.querySelector('p')!).text).to.contain('page');
    });

    it('finds nothing where there is no such id, or another kind of element has it', async () => {
      await fixture(html`<div id="not-a-script">{"items": []}</div>`);
      expect(findSource('#nowhere', document)).to.deep.equal({ url: '#nowhere', text: null });
      expect(findSource('#not-a-script', document)).to.deep.equal({ url: '#not-a-script', text: null });
    });

    it('finds nothing for an element that is nowhere in a page', () => {
      expect(findSource('#nowhere', document.createElement('p'))).to.deep.equal({ url: '#nowhere', text: null });
    });
  });

  describe('without src', () => {
    it('takes the feed that the page announces', () => {
      inHead('<link rel="me alternate" type="application/feed+json" href=" /feeds/all.json ">');
      expect(findSource('', document)).to.deep.equal({ url: new URL('/feeds/all.json', location.href).href, text: '' });
    });

    it('takes the first of several', () => {
      inHead(
        '<link rel="alternate" type="application/feed+json" href="/a.json">' +
          '<link rel="alternate" type="application/feed+json" href="/b.json">',
      );
      expect(findSource('', document).url).to.equal(new URL('/a.json', location.href).href);
    });

    it('leaves announced feeds of other types alone', () => {
      inHead('<link rel="alternate" type="application/rss+xml" href="/rss.xml">');
      expect(findSource('', document)).to.deep.equal({ url: null, text: null });
    });

    it('has no source where the page announces none, or one without an address', () => {
      expect(findSource('', document)).to.deep.equal({ url: null, text: null });
      inHead('<link rel="alternate" type="application/feed+json">');
      expect(findSource('', document)).to.deep.equal({ url: null, text: null });
    });
  });
});

describe('pageAddresses', () => {
  it('are the canonical one, the shared one and the page’s own, in that order', () => {
    inHead('<link rel="canonical" href="/story/1"><meta property="og:url" content="https://news.example/story/1">');
    expect(pageAddresses().slice(0, 2)).to.deep.equal([
      new URL('/story/1', document.baseURI).href,
      'https://news.example/story/1',
    ]);
    expect(pageAddresses()).to.include(document.URL);
  });

  it('are the page’s own alone where nothing else is said, with and without its fragment', () => {
    const before = document.URL;
    try {
      history.replaceState(null, '', '#comments');
      expect(pageAddresses()).to.deep.equal([document.URL.replace('#comments', ''), document.URL]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('leave out what is no address', () => {
    inHead('<link rel="canonical" href="https://["><meta property="og:url" content="">');
    expect(new Set(pageAddresses()).size).to.equal(1);
  });
});

describe('nearest', () => {
  it('is the element’s own attribute, else the next one outwards', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <p lang="de"><b></b></p>
      </div>`,
    );
    expect(nearest(outer.querySelector('p')!, 'lang')).to.equal('de');
    expect(nearest(outer.querySelector('b')!, 'lang')).to.equal('de');
    expect(nearest(outer, 'lang')).to.equal('fr');
  });

  it('goes out through shadow roots', async () => {
    const host = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = '<b></b>';
    expect(nearest(inner.shadowRoot!.querySelector('b')!, 'dir')).to.equal('rtl');
  });

  it('is null where nobody says', async () => {
    expect(nearest(await fixture(html`<p></p>`), 'data-nowhere')).to.equal(null);
  });
});
