import { expect } from '@open-wc/testing';
import { elementsOf, markup } from '../support/bodies.js';
import { faultsIn } from '../support/faults.js';
import { WAYS, read } from '../support/ways.js';

const file = (name: string, type = ''): string =>
  `<source src="https://ledger.example/${name}"${type && ` type="${type}"`}>`;

const CASES: [fact: string, html: string, text: string][] = [
  ['sound', '<audio src=/a.mp3 autoplay loop muted onplay=x></audio>', `<audio>${file('a.mp3')}</audio>`],
  [
    'film with its picture and size',
    '<video src=/v.mp4 poster=/p.jpg width=640 height=360 title="The ferry" autoplay preload=auto crossorigin></video>',
    `<video height="360" poster="https://ledger.example/p.jpg" title="The ferry" width="640">${file('v.mp4')}</video>`,
  ],
  [
    'film in formats',
    '<video><source src=/v.webm type="video/webm; codecs=vp9,opus"><source src=/v.mp4 type=video/mp4 media=print><track src=/t.vtt>Old.</video>',
    `<video>${file('v.webm', 'video/webm; codecs=vp9,opus')}${file('v.mp4', 'video/mp4')}</video>`,
  ],
  [
    'formats without those that are none',
    '<audio><source src="data:,x"><source src="javascript:x"><source src=/a.ogg type="text/html"><source type=audio/mpeg></audio>',
    `<audio>${file('a.ogg')}</audio>`,
  ],
  ['sound that loads late', '<audio data-src=/a.mp3 src="about:blank"></audio>', `<audio>${file('a.mp3')}</audio>`],
  [
    'film with a picture that is none',
    '<video src=/v.mp4 poster="javascript:x"></video>',
    `<video>${file('v.mp4')}</video>`,
  ],
  [
    'sound in a figure',
    '<figure class="wp-block-audio"><audio controls src=/a.mp3></audio><figcaption>The horn</figcaption></figure>',
    `<figure><audio>${file('a.mp3')}</audio><figcaption>The horn</figcaption></figure>`,
  ],
  [
    'film in a line stands in one of its own',
    '<p>a <video src=/v.mp4></video> b</p>',
    `<p>a </p><video>${file('v.mp4')}</video><p> b</p>`,
  ],
  ['film in a link is no link', '<a href=/x><video src=/v.mp4></video></a>', `<video>${file('v.mp4')}</video>`],
  [
    'nothing without a file, but its words',
    '<video><a href=/v.mp4>Film</a></video>',
    '<p><a href="https://ledger.example/v.mp4">Film</a></p>',
  ],
  [
    'one player, whatever stands in it',
    '<video src=/v.mp4><audio src=/a.mp3></audio></video>',
    `<video>${file('v.mp4')}</video>`,
  ],
];

for (const way of WAYS) {
  describe(`a player, by way of ${way}`, () => {
    for (const [fact, html, text] of CASES) {
      it(fact, async () => {
        const { nodes, findings } = await read(html, way);
        expect(markup(nodes)).to.equal(text);
        expect(faultsIn(nodes)).to.deep.equal([]);
        expect(findings.embeds).to.deep.equal([]);
      });
    }

    it('stands for each of the first forty; then there are links, and it is told', async () => {
      const { nodes, findings } = await read('<audio src=/a.mp3 title=Horn></audio>'.repeat(42), way);
      const names = elementsOf(nodes).map(({ tag }) => tag);
      expect([names.filter((tag) => tag === 'audio').length, names.filter((tag) => tag === 'a').length]).to.deep.equal([
        40, 2,
      ]);
      expect(findings.embeds).to.deep.equal(['https://ledger.example/a.mp3', 'https://ledger.example/a.mp3']);
    });

    it('has eight files at most', async () => {
      const { nodes } = await read(`<video>${'<source src=/v.mp4>'.repeat(20)}</video>`, way);
      expect(elementsOf(nodes).filter(({ tag }) => tag === 'source')).to.have.length(8);
    });
  });
}
