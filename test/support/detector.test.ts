import { expect } from '@open-wc/testing';
import { VECTORS } from '../html/vectors/all.js';
import { effects, faultsDrawn, provoke, runsRaw } from './detector.js';

/** How many of our vectors run, put raw into a page, in each engine; upgrades of engines move it a little. */
const RUNNING = { chromium: 100, firefox: 100, webkit: 100 };
const engine = navigator.userAgent.includes('Chrome/')
  ? 'chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'firefox'
    : 'webkit';

const holderOf = (html: string): HTMLElement => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  return holder;
};

describe('the detector', () => {
  it('sees what runs, is asked for, changes and breaks', async () => {
    const state: (() => void)[] = [];
    const found = await effects(async () => {
      const holder = holderOf(
        '<b onpointerover="hit()">One</b><i onmouseover="alert(1)">Two</i><link rel="stylesheet" href="/load.css">',
      );
      provoke(holder);
      document.title += '!';
      Object.assign(window, { newcomer: 1 });
      await fetch('/seen-by-the-test').catch(() => undefined);
      state.push(() => holder.remove());
    });
    state.forEach((undo) => undo());
    document.title = document.title.slice(0, -1);
    Reflect.deleteProperty(window, 'newcomer');
    for (const seen of ['hit ran', 'alert ran', 'window.newcomer is new', 'the page changed'])
      expect(found.includes(seen), `${seen}: ${found.join(', ')}`).to.equal(true);
    expect(found.join('\n')).to.match(/fetch asked for \S+seen-by-the-test/);
    expect(found.join('\n')).to.match(/link asked for \S+load\.css/);
    expect(await effects(() => Promise.resolve())).to.deep.equal([]);
  });

  it('sees elements, attributes and addresses that nobody may draw, in shadow trees too', () => {
    const parse = (html: string): ParentNode => new DOMParser().parseFromString(html, 'text/html').body;
    for (const html of [
      '<iframe></iframe>',
      '<svg></svg>',
      '<form></form>',
      '<p onclick="x">One</p>',
      '<p style="color: red">One</p>',
      '<p id="a">One</p>',
      '<a href="javascript:x">One</a>',
      '<a href="https://a:b@c.example/">One</a>',
      '<a href="/one" ping="/two">One</a>',
      '<img src="data:image/gif;base64,R0">',
      '<img src="https://a.example/1.jpg" srcset="https://a.example/1.jpg 1x, data:x 2x">',
      '<a href="https://a.example/" target="_top">One</a>',
    ])
      expect(faultsDrawn(parse(html)), html).not.to.deep.equal([]);
    const fine =
      '<p class="small" dir="auto"><a href="https://a.example/b" target="_self" rel="noopener">One</a><br></p>';
    expect(faultsDrawn(parse(fine))).to.deep.equal([]);
    const host = holderOf('');
    host.attachShadow({ mode: 'open' }).innerHTML = '<script></script>';
    expect(faultsDrawn(host.parentElement!).join()).to.contain('element: <script>');
    host.remove();
  });

  it('sees our vectors run where they are put raw', async function () {
    this.timeout(60_000);
    const waiting = VECTORS.map(({ id, html }) => ({ id, html }));
    const running: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) if (await runsRaw(next.html)) running.push(next.id);
    };
    await Promise.all(Array.from({ length: 24 }, work));
    console.info(`${String(running.length)} of ${String(VECTORS.length)} vectors run raw in ${engine}.`);
    expect(VECTORS.length).to.be.at.least(300);
    expect(new Set(VECTORS.map(({ id }) => id)).size).to.equal(VECTORS.length);
    expect(running.length).to.be.at.least(RUNNING[engine]);
    for (const sure of ['handlers: a script', 'handlers: a click', 'addresses: a link to script'])
      expect(running.includes(sure), sure).to.equal(true);
  });
});
