/** Which step asks for an attribute. Those that are not named here are options. */

/** The steps, in the order of decisions. */
export const STEPS = {
  feed: ['format', 'link-template'],
  what: ['section', 'article-id', 'limit', 'order'],
  filters: ['tags', 'exclude', 'languages'],
  layout: ['layout'],
  look: ['scheme'],
  words: ['heading', 'heading-level', 'show', 'link-query'],
  language: ['lang', 'dir', 'time-zone', 'time', 'time-cutoff'],
  options: [],
};

/** It has a field of its own. */
const ELSEWHERE = ['src'];

/** The attributes of an element that a step asks for. */
export const inStep = (step, attributes) => {
  const named = Object.values(STEPS).flat();
  const wanted = STEPS[step];
  if (step === 'options') return attributes.filter(({ name }) => ![...named, ...ELSEWHERE].includes(name));
  return wanted.flatMap((name) => attributes.find((attribute) => attribute.name === name) ?? []);
};

/** Words for names that do not say enough. */
const LABELS = {
  'article-id': 'Article',
  'link-query': 'Added to links',
  'link-template': 'Address of articles',
  'include-current': 'Also the page’s own article',
  deduplicate: 'Leave out what stands above',
  'slot-every': 'Advertisement after',
  lang: 'Language',
  dir: 'Direction',
  more: 'What leads on',
  scheme: 'Colours',
  show: 'What a story shows',
  today: 'Today’s date',
  debug: 'Tell the console',
  offline: 'Keep for readers without network',
  extract: 'Read out of prose',
};

/** What an attribute is called in the form. */
export const labelOf = (name) =>
  Object.hasOwn(LABELS, name) ? LABELS[name] : name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
