import type { BodyElement } from '../../../src/model/body.js';
import { fileName, playerView } from '../../../src/view/article/player.js';
import { expect } from '../../support/elements.js';
import { drawn } from '../../support/views.js';
import { el, kit } from './stage.js';

const AT = 'http://ledger.example/media';
const file = (name: string, type?: string): BodyElement =>
  el('source', [], { src: `${AT}/${name}`, ...(type !== undefined && { type }) });
const player = async (node: BodyElement, fields: Partial<Parameters<typeof playerView>[1]> = {}) =>
  (await drawn(playerView(node, { target: '_blank', secure: false, ...fields }, kit))).querySelector('.player')!;

describe('playerView', () => {
  for (const tag of ['audio', 'video'] as const) {
    it(`plays ${tag} with the browser’s own buttons, and asks for nothing by itself`, async () => {
      const box = await player(el(tag, [file('a', `${tag}/mp4`), file('b')], { title: 'The horn' }));
      const medium = box.querySelector<HTMLMediaElement>(tag)!;
      expect([medium.controls, medium.preload, medium.autoplay, medium.loop, medium.ariaLabel]).to.deep.equal([
        true,
        'none',
        false,
        false,
        'The horn',
      ]);
      expect(medium.hasAttribute('src')).to.equal(false);
      expect([...medium.querySelectorAll('source')].map(({ src, type }) => [src, type])).to.deep.equal([
        [`${AT}/a`, `${tag}/mp4`],
        [`${AT}/b`, ''],
      ]);
      const seen = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(AT));
      expect(seen).to.deep.equal([]);
    });
  }

  it('plays film where it stands, in its shape, behind its picture', async () => {
    const node = el('video', [file('v.mp4')], { poster: `${AT}/p.jpg`, width: '640', height: '360' });
    const film = (await player(node)).querySelector('video')!;
    expect([film.hasAttribute('playsinline'), film.width, film.height, film.poster]).to.deep.equal([
      true,
      640,
      360,
      `${AT}/p.jpg`,
    ]);
  });

  it('asks for all of it over https on a page over https', async () => {
    const node = el('video', [file('v.mp4')], { poster: `${AT}/p.jpg` });
    const box = await player(node, { secure: true });
    const at = AT.replace('http:', 'https:');
    const { poster } = box.querySelector('video')!;
    const [source, link] = [box.querySelector('source')!.src, box.querySelector('a')!.href];
    expect([poster, source, link]).to.deep.equal([`${at}/p.jpg`, `${at}/v.mp4`, `${at}/v.mp4`]);
  });

  it('shows the link to its file once its last format failed, not before', async () => {
    const box = await player(el('video', [file('a.webm'), file('b.mp4')]));
    const [first, last] = box.querySelectorAll('source');
    const line = box.querySelector<HTMLElement>('[data-file]')!;
    const states = [line.hidden];
    first!.dispatchEvent(new Event('error'));
    states.push(line.hidden);
    last!.dispatchEvent(new Event('error'));
    states.push(line.hidden);
    expect(states).to.deep.equal([true, true, false]);
    const link = line.querySelector('a')!;
    expect([link.textContent.trim(), link.target, link.rel, link.referrerPolicy]).to.deep.equal([
      'a.webm',
      '_blank',
      'noopener',
      'strict-origin-when-cross-origin',
    ]);
  });

  it('shows it where playing stops, too', async () => {
    const box = await player(el('audio', [file('a.mp3')], { title: 'The horn' }));
    box.querySelector('audio')!.dispatchEvent(new Event('error'));
    const line = box.querySelector<HTMLElement>('[data-file]')!;
    expect([line.hidden, line.textContent.trim()]).to.deep.equal([false, 'The horn']);
  });

  it('shows it for a format that no browser plays', async () => {
    const box = await player(el('video', [file('v.xyz', 'video/x-nobody')]));
    const line = box.querySelector<HTMLElement>('[data-file]')!;
    for (let count = 0; line.hidden && count < 100; count++) await new Promise((done) => setTimeout(done, 20));
    expect(line.hidden).to.equal(false);
  });

  it('needs no link where one stands beside it', async () => {
    expect((await player(el('audio', [file('a.mp3')]), { linked: true })).querySelector('a')).to.equal(null);
  });
});

describe('a file’s name', () => {
  const NAMES: [url: string, name: string][] = [
    ['https://ledger.example/a/interview%20one.mp3?x=1', 'interview one.mp3'],
    ['https://ledger.example/a/%E0.mp3', '%E0.mp3'],
    ['https://ledger.example/', 'https://ledger.example/'],
  ];
  for (const [url, name] of NAMES) {
    it(`is ${name}`, () => {
      expect(fileName(url)).to.equal(name);
    });
  }
});
