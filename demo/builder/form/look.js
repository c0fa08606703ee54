import { el, prose } from '../dom.js';
import { options } from './kinds.js';

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
const labelled = (id, name, token) => el('label', { htmlFor: id }, name, ' ', el('code', {}, token));

const colourField = ({ name, help }) => {
  const id = `token-${short(name)}`;
  const hint = el('p', { className: 'hint', id: `${id}-help` }, help);
  const typed = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    placeholder: 'as it is',
    attr: { 'aria-describedby': hint.id, 'data-token': short(name) },
  });
  const picked = el('input', {
    type: 'color',
    attr: { 'aria-label': `${COLOURS[short(name)]}: choose a colour`, 'data-picks': id },
  });
  return el(
    'div',
    { className: 'field' },
    labelled(id, COLOURS[short(name)], name),
    el('div', { className: 'line' }, picked, typed),
    hint,
  );
};

const choiceField = ({ name, help }) => {
  const id = `token-${short(name)}`;
  const [label, list] = CHOICES[short(name)];
  const select = el('select', { id, attr: { 'data-token': short(name), 'aria-describedby': `${id}-help` } });
  options(select, list);
  return el(
    'div',
    { className: 'field' },
    labelled(id, label, name),
    select,
    el('p', { className: 'hint', id: `${id}-help` }, help),
  );
};

const textField = ({ name, help, usual = '' }) => {
  const id = `token-${short(name)}`;
  const label = short(name).replaceAll('-', ' ');
  return el(
    'div',
    { className: 'field' },
    labelled(id, label.charAt(0).toUpperCase() + label.slice(1), name),
    el('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: usual,
      attr: { 'data-token': short(name), 'aria-describedby': `${id}-help` },
    }),
    el('p', { className: 'hint', id: `${id}-help` }, ...prose(help)),
  );
};

// What browsers' own colour fields take.
const hex = (colour) => {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = '#000';
  context.fillStyle = colour;
  return /^#[\da-f]{6}$/.test(context.fillStyle) ? context.fillStyle : '#000000';
};

/** Theme, colours, type and density. */
export class Look {
  /**
   * @param {HTMLElement} place of what most want
   * @param {HTMLElement} more of the other tokens
   * @param {object} facts
   */
  constructor(place, more, facts) {
    this.places = [place, more];
    const theme = el('select', { id: 'theme', attr: { 'aria-describedby': 'theme-help' } });
    options(theme, [['', 'none: as it comes'], ...facts.themes.map(({ name }) => [name, name])]);
    this.theme = theme;
    this.themeHelp = el('p', { className: 'hint', id: 'theme-help' });
    this.facts = facts;
    this.exact = el('input', { type: 'checkbox', id: 'exact' });
    const isColour = ({ name }) => Object.hasOwn(COLOURS, short(name));
    const isChoice = ({ name }) => Object.hasOwn(CHOICES, short(name));
    const rest = facts.tokens.filter(
      (token) => !isColour(token) && !isChoice(token) && !ELSEWHERE.includes(short(token.name)),
    );
    const colours = Object.keys(COLOURS).map((name) =>
      colourField(facts.tokens.find((token) => short(token.name) === name)),
    );
    colours[0].append(
      el(
        'div',
        { className: 'field box' },
        this.exact,
        el('label', { htmlFor: 'exact' }, 'Exactly this colour'),
        el(
          'p',
          { className: 'hint' },
          'Else it is mixed with the text’s, so that it can be read on light and on dark pages.',
        ),
      ),
    );
    this.page = el('select', { id: 'page' });
    options(this.page, [
      ['both', 'light or dark'],
      ['light', 'always light'],
      ['dark', 'always dark'],
    ]);
    place.append(
      el('div', { className: 'field' }, el('label', { htmlFor: 'theme' }, 'Theme'), theme, this.themeHelp),
      el(
        'div',
        { className: 'field' },
        el('label', { htmlFor: 'page' }, 'Pages it stands on'),
        this.page,
        el('p', { className: 'hint' }, 'Which grounds the contrast is measured on.'),
      ),
      ...colours,
      ...facts.tokens.filter(isChoice).map(choiceField),
    );
    more.append(...rest.map(textField));
    place.addEventListener('input', ({ target }) => this.#follow(target));
  }

  #all() {
    return this.places.flatMap((place) => [...place.querySelectorAll('[data-token]')]);
  }

  #follow(target) {
    if (target.dataset.picks) document.getElementById(target.dataset.picks).value = target.value;
    this.#describe();
  }

  #describe() {
    const { help } = this.facts.themes.find(({ name }) => name === this.theme.value) ?? {
      help: 'A theme is a file of tokens.',
    };
    this.themeHelp.textContent = help;
    for (const picked of document.querySelectorAll('[data-picks]')) {
      const { value } = document.getElementById(picked.dataset.picks);
      picked.value = hex(value);
      picked.classList.toggle('unset', !value.trim());
    }
  }

  /** What was chosen: theme, tokens, and how the accent is meant. */
  read() {
    const tokens = {};
    for (const { dataset, value } of this.#all()) if (value.trim()) tokens[dataset.token] = value.trim();
    return { theme: this.theme.value, tokens, exact: this.exact.checked, page: this.page.value };
  }

  /** Sets what was chosen. */
  write({ theme, tokens, exact, page }) {
    this.theme.value = theme;
    this.exact.checked = exact;
    this.page.value = page;
    for (const control of this.#all()) {
      const value = tokens[control.dataset.token] ?? '';
      if (control.localName === 'select' && ![...control.options].some((option) => option.value === value))
        control.append(el('option', { value, textContent: value }));
      control.value = value;
    }
    this.#describe();
  }
}
