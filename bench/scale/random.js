/**
 * Numbers from 0 to 1 that look random and are the same for the same seed (xorshift, G. Marsaglia, Journal of Statistical
 * Software 8/14, 2003).
 *
 * @param {number} seed not 0
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
