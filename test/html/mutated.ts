import { expect } from '@open-wc/testing';
import { bodyHtml } from '../../src/formats/write-body.js';
import type { BodyNode } from '../../src/model/body.js';
import { markup } from '../support/bodies.js';
import { effects } from '../support/detector.js';
import { faultsIn } from '../support/faults.js';
import { fc } from '../support/property.js';
import { WAYS, read } from '../support/ways.js';
import { VECTORS } from './vectors/all.js';
import { BENIGN } from './vectors/benign.js';

const HONEST_PIECES = Object.values(BENIGN);
const FOREIGN =
  '<svg> <math> <svg><desc> <math><mi> <svg><foreignObject> <table> <select> <template> <noscript> <style> <title> <!-- <![CDATA[ <a href=" </p> </table> </svg>'.split(
    ' ',
  );
const SIGNS = [
  '\0',
  '\ud800',
  '\u202e',
  '\u200b',
  '&',
  '&#',
  '&lt;',
  '<',
  '>',
  '"',
  "'",
  '`',
  '/',
  '=',
  '\n',
  '\t',
  '\f',
  '-->',
  ']]>',
];

interface Change {
  kind: number;
  at: number;
  to: number;
  seed: number;
}

/** Each changes a text at a place: what happens to feeds that are cut, joined and written by hand, and what is done to them. */
const CHANGES: readonly ((html: string, change: Change) => string)[] = [
  // A hostile piece within, wherever that is: in the middle of a tag, too.
  (html, { at, seed }) => html.slice(0, at) + VECTORS[seed % VECTORS.length]!.html.slice(0, 3000) + html.slice(at),
  (html, { at, seed }) => html.slice(0, at) + FOREIGN[seed % FOREIGN.length]! + html.slice(at),
  (html, { at, seed }) => html.slice(0, at) + SIGNS[seed % SIGNS.length]! + html.slice(at),
  // Cut off; a part lost; a part twice.
  (html, { at }) => html.slice(0, Math.max(at, 20)),
  (html, { at, to }) => html.slice(0, at) + html.slice(Math.max(at, to)),
  (html, { at, to }) => html + html.slice(Math.min(at, to), Math.max(at, to)),
  // Ends that are not where they were.
  (html, { seed }) => html.replace(/<\/\w+>/g, (end, place: number) => ((place + seed) % 5 ? end : '')),
  (html, { seed }) => html.replace(/<(?=[a-z])/gi, (start, place: number) => ((place + seed) % 7 ? start : '</')),
  // Attributes of another, in another case, twice, with entities.
  (html, { seed }) =>
    html.replace(/ (\w+)="/g, (found, name: string, place: number) =>
      (place + seed) % 3 ? found : ` on${name}=hit() ${name.toUpperCase()}="`,
    ),
  (html, { seed }) =>
    html.replace(/[a-z]/gi, (letter, place: number) => ((place + seed) % 11 ? letter : letter.toUpperCase())),
  (html, { seed }) =>
    html.replace(/[a-z:]/gi, (letter, place: number) =>
      (place + seed) % 13 ? letter : `&#${String(letter.charCodeAt(0))};`,
    ),
  (html) => html.replaceAll('"', "'"),
];

const change = fc.record({
  kind: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  seed: fc.nat(),
});

/** An honest article to which something was done. */
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...HONEST_PIECES), { minLength: 1, maxLength: 6 }),
    fc.array(change, { minLength: 1, maxLength: 5 }),
  )
  .map(([pieces, changes]) =>
    changes.reduce(
      (html, { kind, at, to, seed }) =>
        CHANGES[kind % CHANGES.length]!(html, {
          kind,
          seed,
          at: Math.floor(at * html.length),
          to: Math.floor(to * html.length),
        }),
      pieces.join(''),
    ),
  );

/** A parser puts rows that stand in a table alone into a body of it. */
const told = (nodes: readonly BodyNode[]): string => markup(nodes).replace(/<\/?tbody>/g, '');

/**
 * Whatever was done to an article, nothing of it runs or loads, its text has no fault, and what we write of that text is read
 * as the same text, on each way.
 */
export async function anyMutation(numRuns: number): Promise<void> {
  let ran = 0;
  const seen = await effects(() =>
    fc.assert(
      fc.asyncProperty(mutated, async (html) => {
        ran++;
        for (const way of WAYS) {
          const { nodes } = await read(html, way);
          expect(faultsIn(nodes), way).to.deep.equal([]);
          const written = bodyHtml(nodes);
          const again = (await read(written, way)).nodes;
          expect(told(again), `${way}: ${written}`).to.equal(told(nodes));
        }
      }),
      { numRuns },
    ),
  );
  expect(seen).to.deep.equal([]);
  expect(ran).to.be.at.least(numRuns);
}
