/** What makes elements of a document: of properties, attributes (after `attr`) and content. Texts stay texts. */
export const maker =
  (page) =>
  (tag, { attr = {}, ...properties } = {}, ...content) => {
    const element = Object.assign(page.createElement(tag), properties);
    for (const [name, value] of Object.entries(attr)) element.setAttribute(name, value);
    element.append(...content.filter((each) => each !== null && each !== undefined));
    return element;
  };

/** Makes an element of this page. */
export const el = maker(document);

/** Gives a select its options: pairs of value and name. */
export const fillSelect = (select, list) => {
  select.replaceChildren(...list.map(([value, name]) => el('option', { value, textContent: name })));
  return select;
};

/** Chooses a value of a select, which need not be among its options. */
export const setSelect = (select, value) => {
  if (![...select.options].some((option) => option.value === value))
    select.append(el('option', { value, textContent: value }));
  select.value = value;
};

/** The element of this page with an id. */
export const byId = (id) => document.getElementById(id);

/** A text in which `code` stands between grave accents. */
export const prose = (text) => text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? el('code', {}, part) : part));

/** Says a thing in a live region; what was said before is said again. */
export const say = (region, words) => {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
};

/** Calls once, when nobody has called for a while; `cancel` takes the call back. */
export const later = (act, wait) => {
  let timer;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  call.cancel = () => clearTimeout(timer);
  return call;
};
