const realFetch = globalThis.fetch.bind(globalThis);
const PREFIX = '/__corpora__/';

/** The shared test data beside the project. */
export interface Corpora {
  /** Reads a JSON file, for example `'feeds/manifest.json'`. */
  json(path: string): Promise<unknown>;
  /** Reads a file's bytes as they are. */
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

let asked: Promise<Corpora | null> | undefined;

/** The shared test data, or null where that folder is not there: the test then calls `this.skip()`. */
export function corpora(): Promise<Corpora | null> {
  asked ??= open();
  return asked;
}

async function open(): Promise<Corpora | null> {
  const { present } = (await (await realFetch(PREFIX)).json()) as { present: boolean };
  if (!present) {
    console.info('The shared corpora are not there: their tests are skipped.');
    return null;
  }
  return {
    json: async (path) => (await read(path)).json() as Promise<unknown>,
    bytes: async (path) => new Uint8Array(await (await read(path)).arrayBuffer()),
  };
}

async function read(path: string): Promise<Response> {
  const address = PREFIX + path.split('/').map(encodeURIComponent).join('/');
  const response = await realFetch(address);
  if (!response.ok) throw new Error(`corpora/${path}: ${String(response.status)}`);
  return response;
}
