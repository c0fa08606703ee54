import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../fault.js';
import { readSource, type Reading } from '../source.js';

/** Where feeds are looked for. */
export interface FeedPlaces {
  /** The folder that the site's addresses begin at. */
  root: string;
  /** The site's own origin. */
  origin: string;
  /** A folder of feeds, in place of the network. */
  feeds?: string | undefined;
  /** Asks the network. Default: `fetch`. */
  ask?: typeof fetch | undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const fileOf = async (url: URL, { root, origin, feeds }: FeedPlaces): Promise<string | null> => {
  const path = decodeURIComponent(url.pathname);
  const candidates = [
    ...(feeds === undefined
      ? []
      : [join(feeds, url.hostname, path), join(feeds, path), join(feeds, path.replace(/.*\//, ''))]),
    ...(url.origin === origin ? [join(root, path)] : []),
  ];
  for (const file of candidates) if (await isFile(file)) return file;
  return null;
};

/** The feeds of a site, each read once in a run. */
export class Feeds {
  readonly #places: FeedPlaces;
  readonly #readings = new Map<string, Promise<Reading>>();

  constructor(places: FeedPlaces) {
    this.#places = places;
  }

  /** A feed by its address: a file of the site or of the folder of feeds, else what its server answers. Rejects with a {@link Fault} without either. */
  read(address: string): Promise<Reading> {
    const reading = this.#readings.get(address) ?? this.#find(address);
    this.#readings.set(address, reading);
    return reading;
  }

  async #find(address: string): Promise<Reading> {
    const url = new URL(address);
    const file = await fileOf(url, this.#places);
    if (file) {
      const reading = await readSource(file);
      return reading.source ? { ...reading, source: { ...reading.source, url: address } } : reading;
    }
    if (url.hostname.endsWith('.invalid')) {
      throw new Fault(`There is no file ${url.pathname} below ${this.#places.root}. Give --base, --root or --feeds.`);
    }
    return readSource(address, { ask: this.#places.ask });
  }
}
