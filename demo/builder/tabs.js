import { el } from './dom.js';

/** Tabs, as ARIA's authoring practices have them: arrow keys move and choose, Tab goes on to what is shown. */
export class Tabs {
  /**
   * @param {HTMLElement} root
   * @param {readonly { id: string, name: string }[]} tabs
   * @param {(id: string) => void} chosen
   */
  constructor(root, tabs, chosen) {
    this.chosen = chosen;
    this.tabs = tabs.map(({ id, name }) =>
      el('button', {
        type: 'button',
        id: `tab-${id}`,
        textContent: name,
        attr: { role: 'tab', 'aria-controls': 'tab-panel', 'data-id': id },
      }),
    );
    this.panel = el('div', { id: 'tab-panel', tabIndex: 0, attr: { role: 'tabpanel' } });
    const list = el(
      'div',
      { className: 'tabs', attr: { role: 'tablist', 'aria-label': 'Ways to put it on a page' } },
      ...this.tabs,
    );
    list.addEventListener('click', ({ target }) => target.dataset.id && this.#choose(target));
    list.addEventListener('keydown', (event) => this.#key(event));
    root.append(list, this.panel);
  }

  /** Shows a tab as the chosen one; an unknown one is the first. */
  select(id) {
    const tab = this.tabs.find(({ dataset }) => dataset.id === id) ?? this.tabs[0];
    for (const each of this.tabs) {
      each.setAttribute('aria-selected', String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
    }
    this.panel.setAttribute('aria-labelledby', tab.id);
    return tab.dataset.id;
  }

  #choose(tab) {
    this.select(tab.dataset.id);
    this.chosen(tab.dataset.id);
  }

  #key(event) {
    const at = this.tabs.indexOf(event.target);
    const last = this.tabs.length - 1;
    const isRtl = getComputedStyle(this.panel).direction === 'rtl';
    const next = at === last ? 0 : at + 1;
    const before = at === 0 ? last : at - 1;
    const to = { ArrowRight: isRtl ? before : next, ArrowLeft: isRtl ? next : before, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    this.tabs[to].focus();
    this.#choose(this.tabs[to]);
  }
}
