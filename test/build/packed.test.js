import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { read, root } from './support/built.js';

const folder = mkdtempSync(join(tmpdir(), 'presslet-packed-'));
after(() => rmSync(folder, { recursive: true }));

const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const [packed] = JSON.parse(
  execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
);
const tarball = join(folder, packed.filename);
const paths = packed.files.map(({ path }) => path);

/** All that may be in the package; each line has to stand for something. */
const CONTENTS = [
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^package\.json$/,
  /^custom-elements\.json$/,
  /^types\/(?:jsx|svelte|vue)\.d\.ts$/,
  /^vscode\.css-custom-data\.json$/,
  /^vscode\.html-custom-data\.json$/,
  /^web-types\.json$/,
  /^cdn\/[\w.-]+\.js$/,
  /^cdn\/embed\.html$/,
  /^cdn\/licenses\.md$/,
  /^cdn\/(?:sri|sizes)\.json$/,
  /^cdn\/chunks\/[\w-]+\.js$/,
  /^cdn\/themes\/[\w-]+\.css$/,
  /^dist\/schema\/[\w.-]+\.json$/,
  /^dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|d\.ts)$/,
];

test('the package holds what is listed here and nothing else', () => {
  assert.deepEqual(
    paths.filter((path) => !CONTENTS.some((glob) => glob.test(path))),
    [],
  );
  for (const glob of CONTENTS)
    assert.ok(
      paths.some((path) => glob.test(path)),
      String(glob),
    );
});

test('no test, story, demo or source of ours is in the package', () => {
  assert.deepEqual(
    paths.filter((path) => /(?:^|\/)(?:test|tests|stories|demo|bench|scripts|src|node_modules)\//.test(path)),
    [],
  );
  assert.ok(!paths.some((path) => /\.(?:test|stories|map)\b|(?<!\.d)\.ts$/.test(path)));
});

test('what package.json names is in the package', () => {
  const { bin, customElements, 'web-types': webTypes, unpkg, jsdelivr } = JSON.parse(read('package.json'));
  for (const file of [...Object.values(bin), customElements, webTypes, unpkg, jsdelivr])
    assert.ok(paths.includes(file.replace('./', '')), file);
});

test('the command can be run', () => {
  const { mode } = packed.files.find(({ path }) => path === 'dist/node/presslet.js');
  assert.ok(mode & 0o111);
});

test('the package stays small: 700 kB to download, 2.4 MB on disk', () => {
  assert.ok(packed.size < 700_000, `${packed.size} bytes`);
  assert.ok(packed.unpackedSize < 2_400_000, `${packed.unpackedSize} bytes`);
});

test('publint finds nothing to say', async () => {
  const { buffer, byteOffset, length } = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + length) },
    strict: true,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('attw finds the right types behind each entry, for bundlers and for Node', () => {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const include = ['--include-entrypoints', 'locales/de'];
  const run = spawnSync(process.execPath, [cli, tarball, '--profile', 'esm-only', '--format', 'json', ...include], {
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout.slice(0, 2000) + run.stderr);
  const { entrypoints } = JSON.parse(run.stdout).analysis;
  assert.ok('./locales/de' in entrypoints);
  for (const [entry, { resolutions }] of Object.entries(entrypoints)) {
    if (entry.includes('*')) continue;
    for (const kind of ['node16-esm', 'bundler']) assert.ok(resolutions[kind].resolution, `${entry} in ${kind}`);
  }
});
