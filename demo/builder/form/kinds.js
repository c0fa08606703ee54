import { el, fillSelect, setSelect } from '../dom.js';
import { layout } from './layout.js';
import { DIRECTIONS, languageOptions, zoneOptions } from './world.js';

/**
 * How each kind of attribute is asked for: `make` gives the control, `read` its value (`undefined`: as usual), `write` sets it. A control
 * that is a group is named by its label as one.
 */

const textOf = (control) => control.value.trim() || undefined;

const text = {
  make: (attribute, id) =>
    el('input', { id, type: 'text', autocomplete: 'off', spellcheck: false, placeholder: attribute.usual }),
  read: textOf,
  write: (control, value = '') => (control.value = value),
};

const number = {
  ...text,
  make: (attribute, id) =>
    el('input', {
      id,
      type: 'number',
      min: '0',
      step: '1',
      autocomplete: 'off',
      placeholder: attribute.usual || 'by layout',
    }),
};

const boolean = {
  make: (attribute, id) => el('input', { id, type: 'checkbox' }),
  read: ({ checked }) => (checked ? '' : undefined),
  write: (control, value) => (control.checked = value !== undefined && value !== 'false'),
};

const choice = {
  make: ({ words, usual }, id) => {
    const rest = usual ? [] : [['', 'as the layout has it']];
    return fillSelect(el('select', { id }), [...rest, ...words.map((word) => [word === usual ? '' : word, word])]);
  },
  read: textOf,
  write: (control, value = '') => {
    control.value = value;
    if (control.selectedIndex < 0) control.value = '';
  },
};

/** A choice that may also hold what is not among the options now: from an address, or of another feed. */
const open = (list) => ({
  make: (attribute, id) => fillSelect(el('select', { id }), list(attribute)),
  read: textOf,
  write: (control, value = '') => setSelect(control, value),
});

const some = {
  isGroup: true,
  make: ({ words }, id) => {
    const usual = el('input', { type: 'checkbox', id: `${id}-usual`, checked: true });
    const boxes = words.map((word) => el('label', {}, el('input', { type: 'checkbox', value: word }), ` ${word}`));
    const group = el('div', { id, className: 'some' }, el('label', {}, usual, ' as the layout has it'), ...boxes);
    return group;
  },
  read: (group) => {
    const [usual, ...boxes] = group.querySelectorAll('input');
    for (const box of boxes) box.disabled = usual.checked;
    return usual.checked
      ? undefined
      : boxes
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(' ');
  },
  write: (group, value) => {
    const [usual, ...boxes] = group.querySelectorAll('input');
    usual.checked = value === undefined;
    for (const box of boxes) {
      box.checked = (value ?? '').split(' ').includes(box.value);
      box.disabled = usual.checked;
    }
  },
};

const heading = {
  isGroup: true,
  make: (attribute, id) =>
    el(
      'div',
      { id, className: 'heading' },
      el('input', {
        type: 'text',
        id: `${id}-text`,
        autocomplete: 'off',
        placeholder: 'the section’s name, or the feed’s title',
        attr: { 'aria-label': 'Text of the heading' },
      }),
      el('label', {}, el('input', { type: 'checkbox' }), ' no heading'),
    ),
  read: (group) => {
    const [words, none] = group.querySelectorAll('input');
    words.disabled = none.checked;
    return none.checked ? '' : textOf(words);
  },
  write: (group, value) => {
    const [words, none] = group.querySelectorAll('input');
    none.checked = value === '';
    words.disabled = none.checked;
    words.value = value ?? '';
  },
};

const zone = {
  ...text,
  make: (attribute, id) => {
    const list = el('datalist', { id: `${id}-list` });
    list.append(...zoneOptions().map((value) => el('option', { value })));
    const input = text.make(attribute, id);
    input.setAttribute('list', list.id);
    return el('span', { className: 'zone' }, input, list);
  },
  read: (place) => textOf(place.querySelector('input')),
  write: (place, value = '') => (place.querySelector('input').value = value),
};

const KINDS = { text, number, boolean, choice, some, list: text };

/** Attributes that are asked for in a way of their own. */
const OWN = {
  heading,
  layout,
  section: open(() => [['', 'all sections']]),
  'article-id': open(() => [['', 'the one whose page this is']]),
  lang: open((attribute) => languageOptions(attribute.languages)),
  dir: open(() => DIRECTIONS),
  'time-zone': zone,
};

/** The way to ask for an attribute. */
export const kindOf = ({ name, kind }) => OWN[name] ?? KINDS[kind];
