/** @typedef {{ name: string, value: number }} Weight */

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/**
 * Boxes whose areas are as the weights: the list is halved where both halves come nearest to one weight, and the box across its longer
 * side, until each has its own.
 *
 * @param {readonly Weight[]} weights the heaviest first
 * @param {Box} box
 * @returns {(Weight & Box)[]}
 */
export function treemap(weights, box) {
  if (weights.length < 2) return weights.map((weight) => ({ ...weight, ...box }));
  const sum = (some) => some.reduce((total, { value }) => total + value, 0);
  const whole = sum(weights);
  let at = 1;
  while (at < weights.length - 1 && sum(weights.slice(0, at)) < whole / 2) at++;
  const share = sum(weights.slice(0, at)) / whole;
  const { x, y, width, height } = box;
  const [first, second] =
    width >= height
      ? [
          { x, y, width: width * share, height },
          { x: x + width * share, y, width: width * (1 - share), height },
        ]
      : [
          { x, y, width, height: height * share },
          { x, y: y + height * share, width, height: height * (1 - share) },
        ];
  return [...treemap(weights.slice(0, at), first), ...treemap(weights.slice(at), second)];
}
