/**
 * Writes the doctor and its page for the demo, `demo/doctor/*.js`: the script tag's files export nothing, and the demo says
 * the same as the console and the Storybook do.
 *
 *     node scripts/demo-doctor.js          write them
 *     node scripts/demo-doctor.js --check  fail if one that is there differs from what would be written
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const FROM = new URL('../src/', import.meta.url);
const TO = new URL('../demo/doctor/', import.meta.url);
const check = process.argv.includes('--check');
const names = [
  'doctor/rights-rules',
  'doctor/rules',
  'doctor/diagnose',
  'doctor/remedies',
  'doctor/page/make',
  'doctor/page/coverage',
  'doctor/page/report-view',
  'doctor/page/consult',
  'formats/instead',
];

await mkdir(TO, { recursive: true });
for (const name of names) {
  const [own] = name.split('/').slice(-1);
  const source = await readFile(new URL(`${name}.ts`, FROM), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  // They stand in one folder there.
  const flat = outputText.replaceAll(/(?<= from ')[./][^']*\//g, './');
  const text = `// Made of src/${name}.ts by scripts/demo-doctor.js.\n${flat}`;
  const written = await format(text, { ...(await resolveConfig(new URL('x.js', TO))), parser: 'babel' });
  const file = new URL(`${own}.js`, TO);
  if (!check) await writeFile(file, written);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(`demo/doctor/${own}.js is stale: run node scripts/demo-doctor.js`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log(`${names.length} files ${check ? 'checked' : 'written'}`);
