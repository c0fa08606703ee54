/**
 * `npm run release:check`: everything short of publishing. What a tag's workflow runs before it publishes, and what somebody runs before
 * they set the tag. Ends with 1 where anything is missing; a check that failed does not hide the others.
 *
 *   npm run release:check                 with the whole test command
 *   npm run release:check -- --no-tests   where that has just passed
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checks } from './lib/release/checks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (name, ...args) => spawnSync(name, args, { cwd: root, stdio: 'inherit' }).status === 0;

const results = [];
if (!process.argv.includes('--no-tests')) results.push(['tests', run('npm', 'test') ? null : 'npm test fails']);
results.push(['build', run('npm', 'run', '--silent', 'build') ? null : 'npm run build fails']);
for (const [name, check] of Object.entries(checks)) results.push([name, check(root)]);

console.log();
for (const [name, fault] of results) console.log(`${fault ? 'missing' : 'ready  '}  ${name.padEnd(10)} ${fault ?? ''}`);
process.exitCode = results.some(([, fault]) => fault) ? 1 : 0;
