/**
 * Writes the doctor's words and its one function for the demo page, `demo/doctor/*.js`: the script tag's files export
 * nothing, and the page says the same as the console does.
 *
 *     node scripts/demo-doctor.js          write them
 *     node scripts/demo-doctor.js --check  fail if one that is there differs from what would be written
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const FROM = new URL('../src/doctor/', import.meta.url);
const TO = new URL('../demo/doctor/', import.meta.url);
const check = process.argv.includes('--check');
const names = ['rules', 'diagnose', 'remedies'];

await mkdir(TO, { recursive: true });
for (const name of names) {
  const source = await readFile(new URL(`${name}.ts`, FROM), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const text = `// Made of src/doctor/${name}.ts by scripts/demo-doctor.js.\n${outputText}`;
  const written = await format(text, { ...(await resolveConfig(new URL('x.js', TO))), parser: 'babel' });
  const file = new URL(`${name}.js`, TO);
  if (!check) await writeFile(file, written);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(`demo/doctor/${name}.js is stale: run node scripts/demo-doctor.js`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log(`${names.length} files ${check ? 'checked' : 'written'}`);
