/**
 * Lets contenders take turns, A B C A B C …, so that what disturbs the machine for a while disturbs all of them. What fails is tried
 * once more.
 *
 * @template T
 * @param {readonly { id: string, measure: () => Promise<T> }[]} contenders
 * @param {number} rounds
 * @param {(line: string) => void} [log]
 * @returns {Promise<Record<string, T[]>>} the results of each, round by round
 */
export async function takeTurns(contenders, rounds, log = () => {}) {
  const results = Object.fromEntries(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { id, measure } of contenders) {
      const again = (error) => {
        log(`${id}: ${error.message}; once more`);
        return measure();
      };
      results[id].push(await measure().catch(again));
    }
    log(`round ${round + 1} of ${rounds}`);
  }
  return results;
}
