import { open, realpath, rename, rm } from 'node:fs/promises';
import { Fault } from './fault.js';

/** Writes a file whole or not at all: beside it first, then in its place, so that nobody ever reads half of one. */
export const writeWhole = async (name: string, text: string): Promise<void> => {
  // What a link leads to is replaced, not the link.
  const place = await realpath(name).catch(() => name);
  const draft = `${place}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Fault(`${name} cannot be written (${code}).`);
  }
};
