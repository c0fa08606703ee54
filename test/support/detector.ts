/** What vectors call to say that they ran; the browser's own dialogs count as well. */
const HOOKS = ['hit', 'alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;

/** What the test server and its page ask for by themselves. */
const OURS = /\/(?:src|test|node_modules|\.cache|__corpora__|__web-|demo\/pictures)|\/favicon\.ico/;

/** A picture, or the one that stands for a film until a reader starts it. */
const isPicture = (type: string, address: string): boolean =>
  type === 'img' || (type === 'video' && /\.(?:avif|gif|jpe?g|png|webp)$/.test(address));

type Hooked = Record<string, unknown>;

const hook = (target: Hooked, ran: (name: string) => void): void => {
  for (const name of HOOKS) target[name] = () => ran(name);
};

const pageState = (): string =>
  [location.href, document.title, document.cookie, document.head.innerHTML, document.body.attributes.length].join('\n');

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What runs, changes the page or is asked for while something is done, and shortly after; pictures that are drawn may be
 * asked for. Nothing that is clicked leads away.
 */
export async function effects(act: () => Promise<void>): Promise<string[]> {
  const page = window as unknown as Hooked;
  const real = HOOKS.map((name) => [name, page[name]] as const);
  const found: string[] = [];
  const stay = (event: Event): void => event.preventDefault();
  const state = pageState();
  hook(page, (name) => found.push(`${name} ran`));
  const globals = new Set(Object.getOwnPropertyNames(window));
  performance.setResourceTimingBufferSize(20_000);
  performance.clearResourceTimings();
  window.addEventListener('click', stay);
  window.addEventListener('submit', stay);
  try {
    await act();
    // What an inert document must not load would fail late.
    await later(100);
  } finally {
    window.removeEventListener('click', stay);
    window.removeEventListener('submit', stay);
    Object.assign(window, Object.fromEntries(real));
    if (real[0]![1] === undefined) Reflect.deleteProperty(window, 'hit');
  }
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const { name, initiatorType } of asked)
    if (!OURS.test(name) && !isPicture(initiatorType, name)) found.push(`${initiatorType} asked for ${name}`);
  const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
  // A part of the script that comes late may bring a library's one mark.
  found.push(...added.filter((name) => !/^\d+$|^(?:lit|reactive)/.test(name)).map((name) => `window.${name} is new`));
  if (Object.keys(Object.prototype).length) found.push('Object.prototype has more');
  if (pageState() !== state) found.push('the page changed');
  return found;
}

const DRAWN = new Set(
  (
    'a abbr article aside audio b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small slot ' +
    'source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr'
  ).split(' '),
);

const ATTRIBUTES =
  /^(?:alt|aria-(?:busy|hidden|label|labelledby|live)|cite|class|colspan|controls|datetime|decoding|dir|height|hidden|href|lang|loading|media|name|open|part|playsinline|poster|preload|referrerpolicy|rel|reversed|role|rowspan|scope|sizes|span|src|srcset|start|tabindex|target|title|type|value|width)$/;

const ADDRESS = /^https?:\/\/[^/@\s]+(?:\/\S*)?$/i;
const LINK = /^(?:mailto|tel):[^\s<>"]+$/i;

const faultsOf = (element: Element): string[] => {
  const found: string[] = [];
  const say = (what: string): void => void found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !DRAWN.has(element.localName)) say('element');
  for (const { name, value } of element.attributes) {
    const isOurStyle = name === 'style' && /^(?:visibility: hidden;)?$/.test(value);
    const isOurMark = /^data-(?:file|gone)$/.test(name) && !value;
    // What a button that asks is about.
    const isOurName = /^(?:id|aria-describedby)$/.test(name) && /^asks-\d+$/.test(value);
    if (!ATTRIBUTES.test(name) && !isOurStyle && !isOurMark && !isOurName) say(name);
    if (name === 'href' && !ADDRESS.test(value) && !LINK.test(value)) say('href');
    if (/^(?:src|cite|poster)$/.test(name) && !ADDRESS.test(value)) say(name);
    if (
      name === 'srcset' &&
      !value.split(/,\s*(?=https?:)/).every((one) => /^https?:\/\/\S+( [\d.]+[wx])?$/i.test(one))
    )
      say(name);
    if (name === 'target' && !/^_(?:self|blank)$/.test(value)) say(name);
    if ((name === 'class' || name === 'part') && /[<>"=]/.test(value)) say(name);
  }
  // Media are asked for when a reader starts them.
  if (/^(?:audio|video)$/.test(element.localName) && element.getAttribute('preload') !== 'none') say('preload');
  if (
    element.localName === 'a' &&
    element.hasAttribute('href') &&
    !/^(?:https?|mailto|tel):$/.test((element as HTMLAnchorElement).protocol)
  )
    say('protocol');
  return found;
};

/** What of a news element is no element, attribute or address that it may draw, in its shadow tree and those within. */
export const faultsDrawn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...faultsOf(element),
    ...(element.shadowRoot ? faultsDrawn(element.shadowRoot) : []),
  ]);

const EVENTS = 'mouseover pointerover focus toggle beforematch animationstart'.split(' ');

/** Tells everything in a tree what browsers tell elements, but for clicks, which lead away: links are looked at instead. */
export const provoke = (root: ParentNode, events: readonly string[] = EVENTS): void => {
  for (const element of root.querySelectorAll('*'))
    for (const name of events)
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true, composed: true }));
};

// Nothing is asked for beyond this server, so that what fails does so at once.
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'";

const frames = new Map<number, (inner: Hooked) => void>();
let made = 0;

/** Whether a vector runs, put raw into a document of a frame; each element is told each event that it has a handler for. */
export async function runsRaw(html: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  const number = made++;
  let ran = false;
  const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.set(number, (inner) => hook(inner, () => (ran = true)));
  Object.assign(window, { frameOf: (id: number, inner: Hooked) => frames.get(id)?.(inner) });
  // What would lead the whole page away leads nowhere.
  frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-modals');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>parent.frameOf(${String(number)}, window)</script><body>${html}`;
  document.body.append(frame);
  try {
    await Promise.race([arrived, later(500)]);
    await later(30);
    const elements = frame.contentDocument?.querySelectorAll<HTMLElement>('*') ?? [];
    for (const element of elements) {
      for (const { name } of [...element.attributes])
        if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), { bubbles: true }));
      if (/^javascript:/i.test((element as Partial<HTMLAnchorElement>).href ?? '')) element.click();
    }
    await later(30);
  } finally {
    frame.remove();
    frames.delete(number);
    if (!frames.size) Reflect.deleteProperty(window, 'frameOf');
  }
  return ran;
}
