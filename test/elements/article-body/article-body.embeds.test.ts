import { article } from '../../support/articles.js';
import { audited } from '../../support/audit.js';
import { expect } from '../../support/elements.js';
import { warnings } from '../../support/news.js';
import type { ArticleBodyElement } from '../../../src/elements/article-body/article-body.js';
import type { BodyElement, BodyNode } from '../../../src/model/body.js';
import { bodyOf, shownWhole, stage, textBox, words } from './stage.js';

// What the frames of these tests show: nobody's server is asked.
const FRAME = `${location.origin}/demo/pictures/choir.svg`;

const p = (...children: BodyNode[]): BodyElement => ({ tag: 'p', attributes: {}, children });

const embed = (attributes: Record<string, string> = {}, ...children: BodyNode[]): BodyElement => ({
  tag: 'embedded',
  attributes: {
    provider: 'x',
    from: 'X',
    kind: 'post',
    src: FRAME,
    href: 'https://x.com/merrowmouth/status/17',
    height: '480',
    ...attributes,
  },
  children,
});

const POST = embed({}, p('The tide is in.'), p('— Merrowmouth (@merrowmouth), 6 January'));
const FILM = embed({ provider: 'youtube', from: 'YouTube', kind: 'video', ratio: '16/9', title: 'The ferry sails' });

/** An element that shows an article with this text. */
const showing = async (
  nodes: BodyNode[],
  attributes: Record<string, string> = {},
  id = 'a1',
): Promise<ArticleBodyElement> => {
  const element = await stage('news-article-body', attributes);
  element.article = article({ id, body: () => Promise.resolve(nodes) });
  return shownWhole(element);
};

const frames = (element: Element): HTMLIFrameElement[] => [...element.shadowRoot!.querySelectorAll('iframe')];
const buttons = (element: Element): HTMLButtonElement[] => [...textBox(element).querySelectorAll('button')];
const boxes = (element: Element): string[] => [...textBox(element).querySelectorAll('figure')].map(words);
const links = (element: Element): string[] => [...textBox(element).querySelectorAll('a')].map(({ href }) => href);

const press = async (element: ArticleBodyElement, number = 0): Promise<void> => {
  buttons(element)[number]!.click();
  await shownWhole(element);
};

/** What a frame says, to all who listen. */
const say = async (
  element: ArticleBodyElement,
  data: unknown,
  source: MessageEventSource | null,
  origin = location.origin,
): Promise<void> => {
  dispatchEvent(new MessageEvent('message', { data, source, origin }));
  await element.updateComplete;
};

describe('something from elsewhere in an article', () => {
  it('is words, a button, what the button does, and a link', async () => {
    const element = await showing([p('a'), POST, FILM, p('b')]);
    expect(boxes(element)).to.deep.equal([
      'The tide is in.— Merrowmouth (@merrowmouth), 6 January Show post from X This loads content from X, which may set cookies. Open on X',
      'The ferry sails Show video from YouTube This loads content from YouTube, which may set cookies. Open on YouTube',
    ]);
    expect(frames(element)).to.deep.equal([]);
    expect(links(element)).to.deep.equal([
      'https://x.com/merrowmouth/status/17',
      'https://x.com/merrowmouth/status/17',
    ]);
    const [button] = buttons(element);
    expect(button!.type).to.equal('button');
    const described = button!.getAttribute('aria-describedby')!;
    expect(words(element.shadowRoot!.getElementById(described))).to.equal(
      'This loads content from X, which may set cookies.',
    );
  });

  it('is named where it has neither words nor title', async () => {
    const chart = embed({ provider: 'datawrapper', from: 'Datawrapper', kind: 'chart' });
    const [box] = boxes(await showing([chart]));
    expect(box).to.equal(
      'Chart on Datawrapper Show chart from Datawrapper This loads content from Datawrapper, which may set cookies. Open on Datawrapper',
    );
  });

  it('asks nobody for anything before the button is pressed', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await bodyOf(
      `<p>a</p><iframe src="https://www.youtube.com/embed/Abc_123-xyZ"></iframe>
      <blockquote class="twitter-tweet"><p>b</p><a href="https://x.com/merrowmouth/status/17">c</a></blockquote>`,
    );
    expect(buttons(element).map(words)).to.deep.equal(['Show video from YouTube', 'Show post from X']);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect([...element.shadowRoot!.querySelectorAll('iframe, link, img, script')]).to.deep.equal([]);
    expect(document.head.querySelector('link[rel~="preconnect"], link[rel~="dns-prefetch"]')).to.equal(null);
  });

  it('is framed by a press, and no other with it', async () => {
    const element = await showing([POST, FILM]);
    await press(element, 1);
    const [frame, ...more] = frames(element);
    expect(more).to.deep.equal([]);
    expect(frame!.closest('figure')).to.equal(textBox(element).querySelectorAll('figure')[1]);
    const said = Object.fromEntries([...frame!.attributes].map(({ name, value }) => [name, value]));
    expect(said).to.deep.equal({
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
      allow: 'fullscreen; encrypted-media; picture-in-picture',
      referrerpolicy: 'strict-origin-when-cross-origin',
      loading: 'lazy',
      title: 'The ferry sails',
      src: FRAME,
    });
    expect(boxes(element)[1]).to.equal('The ferry sails Open on YouTube');
    expect(buttons(element).map(words)).to.deep.equal(['Show post from X']);
  });

  it('has a press mean one of two of the same', async () => {
    const element = await showing([POST, p('a'), POST]);
    await press(element, 1);
    expect(
      [...textBox(element).querySelectorAll('figure')].map((box) => box.querySelectorAll('iframe').length),
    ).to.deep.equal([0, 1]);
  });

  it('keeps focus where the button was, which says what is there', async () => {
    const element = await showing([POST]);
    buttons(element)[0]!.focus();
    await press(element);
    const box = element.shadowRoot!.activeElement;
    expect(box).to.equal(textBox(element).querySelector('figure'));
    expect([box!.getAttribute('aria-label'), box!.getAttribute('tabindex')]).to.deep.equal(['Post on X', '-1']);
    expect(frames(element)[0]!.title).to.equal('Post on X');
  });

  it('stays framed when the article is drawn anew, and its frame is the same', async () => {
    const element = await showing([POST]);
    await press(element);
    const [frame] = frames(element);
    element.headingLevel = 4;
    await shownWhole(element);
    expect(frames(element)).to.deep.equal([frame]);
  });

  it('has not been asked for in another article', async () => {
    const element = await showing([POST]);
    await press(element);
    element.article = article({ id: 'a2', body: () => Promise.resolve([POST]) });
    await shownWhole(element);
    expect(frames(element)).to.deep.equal([]);
    expect(buttons(element)).to.have.length(1);
  });

  it('speaks the language of the element', async () => {
    const french = await showing([POST], { lang: 'fr' });
    expect(boxes(french)[0]).to.contain('Afficher la publication de X');
    expect(textBox(french).querySelector('.ask')!.getAttribute('lang')).to.equal('fr');
    const arabic = await showing([FILM], { lang: 'ar' });
    expect(boxes(arabic)[0]).to.contain('عرض الفيديو من YouTube');
  });

  it('can be used by everybody, before and after', async () => {
    const date: BodyElement = { tag: 'a', attributes: { href: 'https://x.com/merrowmouth' }, children: ['6 January'] };
    const element = await showing([p('a'), embed({}, p('The tide is in. ', date)), FILM]);
    await audited(element);
    await press(element, 0);
    await audited(element);
  });
});

describe('a framed post', () => {
  const framed = async (): Promise<[element: ArticleBodyElement, frame: HTMLIFrameElement]> => {
    const element = await showing([POST], { consent: 'x' });
    return [element, frames(element)[0]!];
  };
  const shown = (element: Element): boolean => textBox(element).querySelector('.stage')!.getClientRects().length > 0;

  it('grows as it says, and then needs no words in its place', async () => {
    const [element, frame] = await framed();
    expect([frame.height, shown(element)]).to.deep.equal(['480', true]);
    await say(element, { height: 611.2, id: null }, frame.contentWindow);
    expect([frame.height, shown(element)]).to.deep.equal(['612', false]);
    expect(links(element)).to.have.length(1);
  });

  it('is held within bounds', async () => {
    const [element, frame] = await framed();
    await say(element, { height: 1e9 }, frame.contentWindow);
    expect(frame.height).to.equal('4000');
    await say(element, { height: 3 }, frame.contentWindow);
    expect(frame.height).to.equal('80');
  });

  it('is not moved by another origin, another window, or what is no height', async () => {
    const [element, frame] = await framed();
    await say(element, { height: 700 }, frame.contentWindow, 'https://evil.example');
    await say(element, { height: 700 }, window);
    await say(element, { height: 700 }, null);
    await say(element, { height: '700' }, frame.contentWindow);
    await say(element, 'hello', frame.contentWindow);
    expect([frame.height, shown(element)]).to.deep.equal(['480', true]);
  });

  it('is not listened to when it has left the page, and again when it is back', async () => {
    const [element] = await framed();
    const holder = element.parentElement!;
    const { removeEventListener: remove, addEventListener: add } = window;
    const calls: string[] = [];
    const counted = (sign: string, real: typeof add): typeof add =>
      function (this: unknown, ...given: unknown[]) {
        calls.push(`${sign} ${String(given[0])}`);
        Reflect.apply(real, window, given);
      };
    window.removeEventListener = counted('-', remove);
    window.addEventListener = counted('+', add);
    try {
      element.remove();
      holder.append(element);
      await shownWhole(element);
    } finally {
      window.removeEventListener = remove;
      window.addEventListener = add;
    }
    expect(calls.filter((call) => call.endsWith('message'))).to.deep.equal(['- message', '+ message']);
    const [frame] = frames(element);
    await say(element, { height: 500 }, frame!.contentWindow);
    expect(frame!.height).to.equal('500');
  });
});

describe('a framed video', () => {
  it('keeps its shape whatever it says, and its title', async () => {
    const element = await showing([FILM, embed({ ...FILM.attributes, ratio: '9/16' })], { consent: 'youtube' });
    const [wide, tall] = frames(element);
    await say(element, { height: 900 }, wide!.contentWindow);
    expect([wide!.hasAttribute('height'), tall!.hasAttribute('height')]).to.deep.equal([false, false]);
    const ratio = ({ offsetWidth, offsetHeight }: HTMLElement): number => offsetWidth / offsetHeight;
    expect(ratio(wide!)).to.be.closeTo(16 / 9, 0.02);
    expect(ratio(tall!)).to.be.closeTo(9 / 16, 0.02);
    expect(boxes(element)[0]).to.equal('The ferry sails Open on YouTube');
  });

  it('takes the place that was held for it', async () => {
    const element = await showing([FILM]);
    const before = textBox(element).querySelector('.stage')!.getBoundingClientRect();
    await press(element);
    const after = frames(element)[0]!.getBoundingClientRect();
    expect(after.width).to.be.closeTo(before.width, 1);
    expect(after.height).to.be.closeTo(before.height, 1);
  });
});

describe('the attribute consent', () => {
  it('has the embeds of the providers that it names framed at once, and no others', async () => {
    const element = await showing([POST, FILM], { consent: ' YouTube  vimeo' });
    expect(frames(element).map(({ title }) => title)).to.deep.equal(['The ferry sails']);
    expect(buttons(element).map(words)).to.deep.equal(['Show post from X']);
    expect(element.consent).to.deep.equal(['YouTube', 'vimeo']);
  });

  it('can be given and taken back while the article is shown', async () => {
    const element = await showing([POST]);
    element.setAttribute('consent', 'x');
    await Promise.resolve();
    await shownWhole(element);
    expect(frames(element)).to.have.length(1);
    element.removeAttribute('consent');
    await Promise.resolve();
    await shownWhole(element);
    expect(frames(element)).to.deep.equal([]);
    expect(buttons(element)).to.have.length(1);
  });

  it('is a property too, before and after the part is there that reads it', async () => {
    const element = await stage('news-article-body');
    element.consent = ['x'];
    element.article = article({ body: () => Promise.resolve([POST]) });
    await shownWhole(element);
    expect(frames(element)).to.have.length(1);
    element.consent = [];
    await shownWhole(element);
    expect(frames(element)).to.deep.equal([]);
  });

  it('keeps what it knows beside a name that it does not know, which is told once', async () => {
    const said = warnings();
    const element = await showing([POST], { consent: 'x friendster' });
    await showing([POST], { consent: 'x friendster' }, 'a2');
    expect(frames(element)).to.have.length(1);
    expect(said.filter((line) => line.includes('friendster'))).to.deep.equal([
      'presslet: <news-article-body>: consent "friendster" is not known; it may be youtube, vimeo, x, instagram, facebook, tiktok, bluesky, datawrapper.',
    ]);
  });
});

describe('the attribute embeds', () => {
  it('can be "link": words and a link, and nothing to press, whatever the reader agreed to', async () => {
    const element = await showing([POST, FILM], { embeds: 'Link', consent: 'x youtube' });
    expect([frames(element), buttons(element)]).to.deep.equal([[], []]);
    expect(boxes(element)).to.deep.equal([
      'The tide is in.— Merrowmouth (@merrowmouth), 6 January Open on X',
      'The ferry sails Open on YouTube',
    ]);
    element.embeds = 'click';
    await shownWhole(element);
    expect(frames(element)).to.have.length(2);
  });

  it('is "click" where it is something else, which is told once', async () => {
    const said = warnings();
    const element = await showing([POST], { embeds: 'pop-up' });
    expect([element.embeds, buttons(element).length]).to.deep.equal(['click', 1]);
    expect(said.filter((line) => line.includes('pop-up'))).to.deep.equal([
      'presslet: <news-article-body>: embeds "pop-up" is not known; the default is used.',
    ]);
  });
});
