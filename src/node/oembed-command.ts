import { dirname } from 'node:path';
import { countOf, parseOne, UsageFault, type Command } from './command.js';
import { EXIT } from './fault.js';
import { NOWHERE } from './prerender/draw.js';
import { Feeds } from './prerender/feeds.js';
import { oembedOf } from './prerender/oembed.js';
import { readText } from './prerender/site.js';
import { printableJson } from './printable.js';

const HELP = `Usage: presslet oembed <page.html> --embed <address> [options]

Prints what an oEmbed provider answers for a page (oembed.com, 2.3.4.4, "rich"): the page's first news element as a frame.

  --embed <address>   where embed.html is: https://cdn.your-paper.example/presslet/embed.html
  --base <address>    the page's address
  --feeds <folder>    feeds as files, in place of the network
  --number <number>   which element of the page (default: 1)
  --width <number>    pixels (default: 600)
  --height <number>   pixels, until the frame says how high it is (default: 480)

Ends with 0, and with 2 where the page has no element that a frame could show.
`;

const OPTIONS = {
  embed: { type: 'string' },
  base: { type: 'string' },
  feeds: { type: 'string' },
  number: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
} as const;

const addressOf = (option: string, value: string): string => {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw new UsageFault(`--${option} is an address with https://.`);
  return new URL(value).href;
};

/** `presslet oembed`: a page's news as other sites embed it. */
export const oembedCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const { values, name } = parseOne(args, OPTIONS, 'a page');
    if (values.embed === undefined) throw new UsageFault('Say where embed.html is: --embed <address>.');
    const url = values.base === undefined ? NOWHERE : addressOf('base', values.base);
    const answer = await oembedOf(await readText(name), {
      url,
      embed: addressOf('embed', values.embed),
      number: countOf('number', values.number) ?? 1,
      width: countOf('width', values.width) ?? 600,
      height: countOf('height', values.height) ?? 480,
      feeds: new Feeds({ root: dirname(name), origin: new URL(url).origin, feeds: values.feeds }),
    });
    terminal.out(`${printableJson(answer)}\n`);
    return EXIT.clean;
  },
};
