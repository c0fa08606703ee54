import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { build } from 'vite';
import * as whole from 'zod/mini';
import { guards } from '../../scripts/lib/build/lit-guard-patches.js';
import { patch } from '../../scripts/lib/build/patch.js';
import { zodCuts } from '../../scripts/lib/build/slim-zod-patches.js';

let slim;

/** Builds zod/mini as the script-tag files have it. */
before(async () => {
  const guarded = guards('/policy.js', '/document.js');
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'slim',
        enforce: 'pre',
        transform(code, id) {
          const file = id.split('/node_modules/').pop();
          return [guarded, zodCuts].reduce(
            (text, patches) => (patches[file] ? patch(text, file, patches[file]) : text),
            code,
          );
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('support/zod-entry.js', import.meta.url)),
        preserveEntrySignatures: 'strict',
        // Only what the project's sources may use: the rest of zod is not made for these cuts.
        output: { format: 'es' },
      },
    },
  });
  slim = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
});

/** A schema of every kind that the sources may use. */
const schemaOf = (z) => {
  const text = z.optional(z.string());
  const short = z.optional(z.string().check(z.refine((word) => word.length < 3)));
  const person = z.object({ name: text, url: z.string() });
  return z.object({
    a: z.string(),
    b: text,
    c: z.optional(z.number()),
    d: z.optional(z.boolean()),
    e: z.optional(z.unknown()),
    f: z.array(z.unknown()),
    g: z.optional(z.array(z.optional(person))),
    h: z.optional(person),
    i: short,
    j: z.optional(
      z.array(
        z.string().check(
          z.refine((word) => word !== ''),
          z.refine((word) => word !== 'x'),
        ),
      ),
    ),
    k: z.optional(z.optional(z.number())),
  });
};

const reading = (z, schema, value) => {
  const { success, data, error } = z.safeParse(schema, value);
  // What the slim one makes has no prototype, of which pages make strange things.
  return success
    ? { data: structuredClone(data) }
    : { issues: error.issues.map(({ path, code, expected }) => ({ path, code, expected })) };
};

const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, Infinity, '', 'x', 'xxxx'));
const person = fc.record({ name: anything, url: fc.oneof(fc.string(), anything) }, { requiredKeys: [] });
const document = fc.record(
  {
    a: fc.oneof({ weight: 4, arbitrary: fc.string() }, anything),
    b: fc.oneof(fc.string(), anything),
    c: fc.oneof(fc.double(), anything),
    d: fc.oneof(fc.boolean(), anything),
    e: anything,
    f: fc.oneof({ weight: 4, arbitrary: fc.array(anything) }, anything),
    g: fc.oneof(fc.array(fc.oneof(person, anything)), anything),
    h: fc.oneof(person, anything),
    i: fc.oneof(fc.string(), anything),
    j: fc.oneof(fc.array(fc.constantFrom('', 'x', 'y')), anything),
    k: fc.oneof(fc.integer(), anything),
    other: anything,
  },
  { requiredKeys: [] },
);

test('the slim zod reads everything as the whole one does', () => {
  const schemas = [schemaOf(whole), schemaOf(slim)];
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: document }, anything), (value) => {
      assert.deepEqual(reading(slim, schemas[1], structuredClone(value)), reading(whole, schemas[0], value));
    }),
    { numRuns: 2000 },
  );
});

test('the slim zod reads nothing that a page added to all objects, and hands on nothing of it', () => {
  Object.prototype.b = 'polluted';
  Object.prototype.h = { url: 'polluted' };
  try {
    const { data } = slim.safeParse(schemaOf(slim), { a: '', e: 1, f: [] });
    assert.deepEqual([data.a, data.b, data.h], ['', undefined, undefined]);
  } finally {
    delete Object.prototype.b;
    delete Object.prototype.h;
  }
});

test('a good document and a bad one are told apart by the slim zod', () => {
  const schema = schemaOf(slim);
  assert.deepEqual(reading(slim, schema, { a: '', e: 1, f: [], z: 1 }), { data: { a: '', e: 1, f: [] } });
  assert.deepEqual(reading(slim, schema, { a: '', e: 1, f: [], h: { url: 1 }, j: ['y', 'x'] }), {
    issues: [
      { path: ['h', 'url'], code: 'invalid_type', expected: 'string' },
      { path: ['j', 1], code: 'custom', expected: undefined },
    ],
  });
  assert.deepEqual(reading(slim, schema, null), { issues: [{ path: [], code: 'invalid_type', expected: 'object' }] });
});
