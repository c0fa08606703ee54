import { el } from '../dom.js';
import { pictogram } from './pictograms.js';

/** What the help says of one word: "`list`: one below the other; …". All of it, where it does not speak of each. */
const about = (help, word) => {
  const parts = help.split(/`([\w-]+)`:\s*/);
  const at = parts.lastIndexOf(word);
  if (at < 1) return help;
  const text = parts[at + 1].trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The layout, as cards with a drawing. What the chosen one is like stands below. */
export const layout = {
  isGroup: true,
  describes: true,
  make: ({ words, usual, name, help }, id) => {
    const cards = words.map((word) =>
      el(
        'label',
        { className: 'card' },
        el('input', { type: 'radio', name, value: word === usual ? '' : word }),
        pictogram(word),
        el('span', {}, word),
      ),
    );
    const hint = el('p', { className: 'hint', id: `${id}-help` });
    const group = el('div', { id, className: 'cards' }, ...cards, hint);
    group.describe = () => (hint.textContent = about(help, group.querySelector(':checked')?.value || usual));
    group.addEventListener('input', group.describe);
    return group;
  },
  read: (group) => group.querySelector(':checked')?.value || undefined,
  write: (group, value = '') => {
    const all = [...group.querySelectorAll('input')];
    (all.find((input) => input.value === value) ?? all.find((input) => input.value === '')).checked = true;
    group.describe();
  },
};
