import { byId, el, fillSelect, setSelect } from '../dom.js';
import { otherTokenFields, tokenFields } from './token-fields.js';

const GROUNDS = [
  ['both', 'light or dark'],
  ['light', 'always light'],
  ['dark', 'always dark'],
];
const GROUNDS_HELP = 'Which grounds the contrast is measured on.';
const EXACT_HELP = 'Else it is mixed with the text’s, so that it can be read on light and on dark pages.';

const labelled = (control, label, hint) =>
  el('div', { className: 'field' }, el('label', { htmlFor: control.id }, label), control, hint);

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
  constructor(place, more, { themes, tokens }) {
    this.places = [place, more];
    this.themes = themes;
    this.theme = fillSelect(el('select', { id: 'theme', attr: { 'aria-describedby': 'theme-help' } }), [
      ['', 'none: as it comes'],
      ...themes.map(({ name }) => [name, name]),
    ]);
    this.themeHelp = el('p', { className: 'hint', id: 'theme-help' });
    this.page = fillSelect(el('select', { id: 'page', attr: { 'aria-describedby': 'page-help' } }), GROUNDS);
    this.exact = el('input', { type: 'checkbox', id: 'exact', attr: { 'aria-describedby': 'exact-help' } });
    place.append(
      labelled(this.theme, 'Theme', this.themeHelp),
      labelled(this.page, 'Pages it stands on', el('p', { className: 'hint', id: 'page-help' }, GROUNDS_HELP)),
      ...tokenFields(tokens),
    );
    more.append(...otherTokenFields(tokens));
    const exactLabel = el('label', { htmlFor: 'exact' }, 'Exactly this colour');
    const exactHint = el('p', { className: 'hint', id: 'exact-help' }, EXACT_HELP);
    byId('token-accent')
      .closest('.field')
      .append(el('div', { className: 'box' }, this.exact, exactLabel, exactHint));
    place.addEventListener('input', ({ target }) => this.#follow(target));
  }

  #all() {
    return this.places.flatMap((place) => [...place.querySelectorAll('[data-token]')]);
  }

  #follow(target) {
    if (target.dataset.picks) byId(target.dataset.picks).value = target.value;
    this.#describe();
  }

  #describe() {
    const { help } = this.themes.find(({ name }) => name === this.theme.value) ?? {
      help: 'A theme is a file of tokens.',
    };
    this.themeHelp.textContent = help;
    for (const picked of document.querySelectorAll('[data-picks]')) {
      const { value } = byId(picked.dataset.picks);
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
      if (control.localName === 'select') setSelect(control, value);
      else control.value = value;
    }
    this.#describe();
  }
}
