import { el, fillSelect, prose } from '../dom.js';

/** How each token is asked for. */

const SERIF = "Georgia, 'Noto Serif', 'Times New Roman', serif";
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const OLD = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif";
const FONTS = [
  ['', 'the page’s'],
  [SANS, 'plain (the device’s own)'],
  [SERIF, 'serif (Georgia)'],
  [OLD, 'bookish (Palatino)'],
];

/** Tokens that are chosen from a list; the first is what it is without. */
const CHOICES = {
  font: ['Typeface', FONTS],
  'headline-font': ['Typeface of headlines', [['', 'that of the text'], ...FONTS.slice(1)]],
  radius: [
    'Corners of pictures',
    [
      ['', 'square'],
      ['4px', 'a little round'],
      ['8px', 'round'],
      ['16px', 'very round'],
    ],
  ],
  gap: [
    'Density',
    [
      ['', 'usual'],
      ['0.625em', 'close'],
      ['1.5em', 'wide'],
      ['2em', 'very wide'],
    ],
  ],
};

/** Tokens that are colours. */
const COLOURS = { accent: 'Accent', text: 'Text', background: 'Background' };

/** It is measured, not chosen. */
const ELSEWHERE = ['reserve'];

const short = (name) => name.replace('--news-', '');
const idOf = (name) => `token-${short(name)}`;
const attributesOf = (name) => ({ 'data-token': short(name), 'aria-describedby': `${idOf(name)}-help` });

const fieldOf = (name, label, control, help) =>
  el(
    'div',
    { className: 'field' },
    el('label', { htmlFor: idOf(name) }, label, ' ', el('code', {}, name)),
    control,
    el('p', { className: 'hint', id: `${idOf(name)}-help` }, ...prose(help)),
  );

const textInput = (name, placeholder) =>
  el('input', {
    id: idOf(name),
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    placeholder,
    attr: attributesOf(name),
  });

const colourField = ({ name, help }) => {
  const label = COLOURS[short(name)];
  const attr = { 'aria-label': `${label}: choose a colour`, 'data-picks': idOf(name) };
  const picked = el('input', { type: 'color', attr });
  return fieldOf(name, label, el('div', { className: 'line' }, picked, textInput(name, 'as it is')), help);
};

const choiceField = ({ name, help }) => {
  const [label, list] = CHOICES[short(name)];
  const select = el('select', { id: idOf(name), attr: attributesOf(name) });
  return fieldOf(name, label, fillSelect(select, list), help);
};

const textField = ({ name, help, usual = '' }) => {
  const label = short(name).replaceAll('-', ' ');
  return fieldOf(name, label.charAt(0).toUpperCase() + label.slice(1), textInput(name, usual), help);
};

const COLOUR_ORDER = Object.keys(COLOURS);
const byTable = (a, b) => COLOUR_ORDER.indexOf(short(a.name)) - COLOUR_ORDER.indexOf(short(b.name));
const isOf = (table) => (token) => Object.hasOwn(table, short(token.name));

/** Fields of the tokens that most want: colours, and what is chosen from a list. */
export const tokenFields = (tokens) => [
  ...tokens.filter(isOf(COLOURS)).sort(byTable).map(colourField),
  ...tokens.filter(isOf(CHOICES)).map(choiceField),
];

/** Fields of all others. */
export const otherTokenFields = (tokens) =>
  tokens
    .filter((token) => !isOf(COLOURS)(token) && !isOf(CHOICES)(token) && !ELSEWHERE.includes(short(token.name)))
    .map(textField);
