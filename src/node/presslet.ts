#!/usr/bin/env node
import { main } from './main.js';
import { ownTerminal } from './terminal.js';

// Whoever reads may have read enough: `presslet check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), ownTerminal());
