import { expect } from '@open-wc/testing';
import { heightSaid } from '../../../src/view/article/embed-height.js';

const call = (params: unknown, method = 'twttr.private.resize'): unknown => ({
  'twttr.embed': { jsonrpc: '2.0', id: null, method, params },
});

const SAID: [who: string, message: unknown, height: number][] = [
  ['Datawrapper', { 'datawrapper-height': { aB3dE: 431 } }, 431],
  ['X', call([{ width: 550, height: 612.4, data: { tweet_id: '17' } }]), 613],
  ['Instagram', JSON.stringify({ type: 'MEASURE', details: { height: 702 } }), 702],
  ['Bluesky', { height: 333, id: null }, 333],
  ['one that is very low', { height: 1 }, 80],
  ['one that is very high', { height: 1e12 }, 4000],
];

const UNSAID: [what: string, message: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 500],
  ['a word', 'hello'],
  ['half a document', '{"height":'],
  ['a text', { height: '500' }],
  ['a negative height', { height: -500 }],
  ['no number', { height: NaN }],
  ['no end', { height: Infinity }],
  ['an inherited height', Object.create({ height: 500 })],
  ['another call', call([{ height: 500 }], 'twttr.private.rendered')],
  ['a call without a size', call([])],
  ['another measure', { type: 'LOADED', details: { height: 500 } }],
  ['a chart without a number', { 'datawrapper-height': { aB3dE: '500px' } }],
  ['a text that is too long to be read', `{"height":500,"x":"${'x'.repeat(20_000)}"}`],
];

describe('heightSaid', () => {
  for (const [who, message, height] of SAID) {
    it(`reads ${who}`, () => {
      expect(heightSaid(message)).to.equal(height);
    });
  }

  for (const [what, message] of UNSAID) {
    it(`reads no height of ${what}`, () => {
      expect(heightSaid(message)).to.equal(null);
    });
  }
});
