import { el, fillSelect, prose, setSelect } from '../dom.js';
import { kindOf } from './kinds.js';
import { inStep, labelOf, STEPS } from './place.js';

const fieldOf = (attribute, control) => {
  const { isGroup, describes } = kindOf(attribute);
  const id = `field-${attribute.name}`;
  const hint = el('p', { className: 'hint', id: `${id}-help` }, ...prose(attribute.help));
  const words = [labelOf(attribute.name), ' ', el('code', {}, attribute.name)];
  if (isGroup) {
    const label = el('p', { className: 'label', id: `${id}-label` }, ...words);
    const role = attribute.name === 'layout' ? 'radiogroup' : 'group';
    for (const [key, value] of Object.entries({ role, 'aria-labelledby': label.id, 'aria-describedby': hint.id }))
      control.setAttribute(key, value);
    return el('div', { className: 'field wide' }, label, control, describes ? null : hint);
  }
  const label = el('label', { htmlFor: id }, ...words);
  (control.id === id ? control : control.querySelector(`#${id}`)).setAttribute('aria-describedby', hint.id);
  return attribute.kind === 'boolean'
    ? el('div', { className: 'field box' }, control, label, hint)
    : el('div', { className: 'field' }, label, control, hint);
};

/** The fields of an element's attributes, made from what the manifest says of them. */
export class Fields {
  /** Attributes by name, each with its control. */
  #asked = new Map();

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
    const { languages } = this.facts;
    const attributes = this.facts.elements[element].attributes.map((attribute) => ({ ...attribute, languages }));
    this.#asked.clear();
    for (const step of Object.keys(STEPS)) {
      const fields = inStep(step, attributes).map((attribute) => {
        const control = kindOf(attribute).make(attribute, `field-${attribute.name}`);
        this.#asked.set(attribute.name, { attribute, control });
        return fieldOf(attribute, control);
      });
      this.form.querySelector(`[data-step="${step}"]`).replaceChildren(...fields);
    }
  }

  /** Offers the sections and articles that a feed has. */
  offer(feed, element) {
    const articles = feed?.articles ?? [];
    const sections = [...new Set(articles.flatMap(({ section }) => section?.name ?? []))];
    const all = element === 'related-articles' ? 'the article’s own' : 'all sections';
    this.#choices('section', [['', all], ...sections.map((name) => [name, name])]);
    const none = element === 'article-card' ? 'the page’s, else the first' : 'the one whose page it is';
    this.#choices('article-id', [['', none], ...articles.map(({ id, headline }) => [id, headline])]);
  }

  #choices(name, list) {
    const control = this.#asked.get(name)?.control;
    if (!control) return;
    const { value } = control;
    setSelect(fillSelect(control, list), value);
  }

  /** What was chosen. */
  read() {
    const values = {};
    for (const [name, { attribute, control }] of this.#asked) {
      const value = kindOf(attribute).read(control);
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** Sets what was chosen. */
  write(values) {
    for (const [name, { attribute, control }] of this.#asked) kindOf(attribute).write(control, values[name]);
  }
}
