import { table } from '../../scripts/lib/build/table.js';
import { fixed, goalMost, goalValue, number, times, verdict } from './format.js';

/**
 * Everything that was measured, as tables for the terminal.
 *
 * @param {import('./results.js').Results} results
 * @returns {string}
 */
export function tables(results) {
  return [raceTable(results), itemsTable(results), shownTable(results), elementsTable(results), heapLine(results)]
    .concat(goalsTable(results))
    .filter(Boolean)
    .join('\n\n');
}

function raceTable({ race, shift }) {
  if (!race && !shift) return null;
  const shiftOf = (id) => fixed(shift?.find((one) => one.id === id)?.shift, 3);
  const ids = race ?? shift.map(({ id }) => ({ id, name: id }));
  const rows = ids.map((one) =>
    one.missing
      ? [one.name, 'not there:', one.missing]
      : [
          one.name,
          ...[one.first, one.all].map(number),
          ...[one.toHandWritten, one.toStatic].map(times),
          ...[one.paint, one.blocking].map(number),
          shiftOf(one.id),
          ...[one.script, one.requests].map(number),
        ],
  );
  const whole = rows.filter(({ length }) => length > 3);
  const missing = rows.filter(({ length }) => length === 3).map((row) => row.join(' '));
  const head = ['', 'first ms', 'all ms', 'to hand-written', 'to static', 'paint ms', 'blocking ms'];
  return [
    'Twenty stories\n',
    table([[...head, 'shift', 'script bytes', 'requests'], ...whole]),
    ...missing.map((line) => `\n${line}`),
  ].join('\n');
}

function itemsTable({ items }) {
  if (!items) return null;
  const rows = items.map((one) => [
    number(one.items),
    number(one.bytes),
    ...[one.handWritten.first, one.presslet.first].map(number),
    times(one.beyondBytes),
    ...[one.handWritten.blocking, one.presslet.blocking].map(number),
  ]);
  const head = ['items', 'bytes', 'hand-written ms', 'Presslet ms', 'beyond the bytes'];
  return `Items in the feed, 20 shown\n\n${table([[...head, 'hand-written blocking', 'Presslet blocking'], ...rows])}`;
}

function shownTable({ shown }) {
  if (!shown) return null;
  const row = (name, { first, all, blocking }) => [name, ...[first, all, blocking].map(number)];
  const rows = [row('Hand-written script', shown.handWritten), row('Presslet', shown.presslet)];
  const head = ['', 'first ms', 'all ms', 'blocking ms'];
  return `${number(shown.shown)} stories shown, blocking time ${times(shown.blockingToHandWritten)}\n\n${table([head, ...rows])}`;
}

function elementsTable({ elements }) {
  if (!elements) return null;
  const rows = elements.map(({ elements: count, handWritten, presslet }) => [
    number(count),
    ...[handWritten.all, presslet.all, handWritten.blocking, presslet.blocking, presslet.requests].map(number),
  ]);
  const head = ['elements', 'hand-written ms', 'Presslet ms', 'hand-written blocking', 'Presslet blocking'];
  return `Elements on the page, five stories each, until the last headline\n\n${table([[...head, 'requests'], ...rows])}`;
}

function heapLine({ heap }) {
  if (!heap) return null;
  const change = ((heap.after / heap.before - 1) * 100).toFixed(1);
  return `Heap after ${number(heap.refreshes)} refreshes: ${number(heap.after)} bytes, before ${number(heap.before)} (${change} %); nodes ${number(heap.nodesAfter)}, before ${number(heap.nodesBefore)}`;
}

function goalsTable({ goals }) {
  const rows = goals.map((goal) => [goal.name, goalMost(goal), goalValue(goal), verdict(goal)]);
  return `Goals\n\n${table([['', 'goal', 'measured', ''], ...rows], new Set([3]))}`;
}
