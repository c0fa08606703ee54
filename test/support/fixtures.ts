const realFetch = globalThis.fetch.bind(globalThis);

/**
 * Reads a JSON file of `test/fixtures/`, also while `fetch` is stubbed.
 * @param path for example `'json-feed/authors.json'`
 */
export async function readFixture(path: string): Promise<unknown> {
  return JSON.parse(await readFixtureText(path)) as unknown;
}

/** Reads a file of `test/fixtures/` as it is. */
export async function readFixtureText(path: string): Promise<string> {
  const response = await realFetch(`/test/fixtures/${path}`);
  if (!response.ok) throw new Error(`test/fixtures/${path}: ${String(response.status)}`);
  return response.text();
}
