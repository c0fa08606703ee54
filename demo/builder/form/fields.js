import { el, prose } from '../dom.js';
import { kindOf, options } from './kinds.js';
import { inStep, labelOf, STEPS } from './place.js';

const fieldOf = (attribute) => {
  const kind = kindOf(attribute);
  const id = `field-${attribute.name}`;
  const control = kind.make(attribute, id);
  const hint = el('p', { className: 'hint', id: `${id}-help` }, ...prose(attribute.help));
  const name = el('code', { textContent: attribute.name });
  if (kind.isGroup) {
    const label = el('p', { className: 'label', id: `${id}-label` }, labelOf(attribute.name), ' ', name);
    const role = attribute.name === 'layout' ? 'radiogroup' : 'group';
    for (const [key, value] of Object.entries({ role, 'aria-labelledby': label.id, 'aria-describedby': hint.id }))
      control.setAttribute(key, value);
    return el('div', { className: 'field wide' }, label, control, ...(kind.describes ? [] : [hint]));
  }
  const label = el('label', { htmlFor: id }, labelOf(attribute.name), ' ', name);
  (control.matches('input, select') ? control : control.querySelector('input')).setAttribute(
    'aria-describedby',
    hint.id,
  );
  return attribute.kind === 'boolean'
    ? el('div', { className: 'field box' }, control, label, hint)
    : el('div', { className: 'field' }, label, control, hint);
};

/** The fields of an element's attributes, made from what the manifest says of them. */
export class Fields {
  #attributes = [];

  /**
   * @param {HTMLElement} form has a place for each step, `[data-step]`
   * @param {object} facts
   */
  constructor(form, facts) {
    this.form = form;
    this.facts = facts;
  }

  /** Asks for what an element has. */
  show(element) {
    this.#attributes = this.facts.elements[element].attributes.map((attribute) => ({
      ...attribute,
      languages: this.facts.languages,
    }));
    for (const step of Object.keys(STEPS)) {
      const fields = inStep(step, this.#attributes).map(fieldOf);
      this.form.querySelector(`[data-step="${step}"]`).replaceChildren(...fields);
    }
  }

  /** Offers the sections and articles that a feed has. */
  offer(feed, element) {
    const sections = [...new Set((feed?.articles ?? []).flatMap(({ section }) => section?.name ?? []))];
    this.#choices('section', [
      ['', element === 'related-articles' ? 'the article’s own' : 'all sections'],
      ...sections.map((name) => [name, name]),
    ]);
    const first = element === 'article-card' ? 'the page’s, else the first' : 'the one whose page it is';
    const articles = (feed?.articles ?? []).map(({ id, headline }) => [id, headline]);
    this.#choices('article-id', [['', first], ...articles]);
  }

  #choices(name, list) {
    const select = this.#control(name);
    if (!select) return;
    const { value } = select;
    options(select, list);
    kindOf({ name }).write(select, value);
  }

  #control(name) {
    return this.form.querySelector(`#field-${name}`)?.closest('.zone') ?? this.form.querySelector(`#field-${name}`);
  }

  /** What was chosen. */
  read() {
    const values = {};
    for (const attribute of this.#attributes) {
      const control = this.#control(attribute.name);
      const value = control && kindOf(attribute).read(control);
      if (value !== undefined && value !== null) values[attribute.name] = value;
    }
    return values;
  }

  /** Sets what was chosen. */
  write(values) {
    for (const attribute of this.#attributes) {
      const control = this.#control(attribute.name);
      if (control) kindOf(attribute).write(control, values[attribute.name]);
    }
  }
}
