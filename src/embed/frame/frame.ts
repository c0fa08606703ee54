/**
 * The script of `embed.html`: a document for an `<iframe>` that shows one element, by its address. It takes `element`, `theme` and the
 * attributes of that element; what else stands in the address is named once in the console and has no effect.
 */
const TAGS = ['section-feed', 'article-card', 'article-body', 'related-articles'];

/** In a frame: links leave it, and nothing of others' is framed in it. */
const ALWAYS: Readonly<Record<string, string>> = { target: '_blank', embeds: 'link' };

/** In a frame: the reader's colours, since there is no page to inherit from. */
const USUAL: Readonly<Record<string, string>> = { scheme: 'auto' };

/** What the address may not say: a frame has no inline feed, and stores nothing. */
const NEVER = ['consent', 'offline', ...Object.keys(ALWAYS)];

const told = (message: string): void => console.warn(`presslet: ${message}`);

const isFeed = (src: string): boolean => URL.canParse(src) && /^https?:$/.test(new URL(src).protocol);

const addTheme = (name: string): void => {
  const unknown = (): void => told(`theme "${name}" is not known.`);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `./themes/${encodeURIComponent(name)}.css`;
  link.addEventListener('error', unknown);
  document.head.append(link);
};

const show = async (): Promise<void> => {
  const asked = new URLSearchParams(location.search);
  const kind = asked.get('element') ?? TAGS[0]!;
  if (!TAGS.includes(kind)) {
    told(`element "${kind}" is not known; it may be ${TAGS.join(', ')}.`);
    return;
  }
  const known = await customElements.whenDefined(`news-${kind}`);
  const names = (known as unknown as { observedAttributes: readonly string[] }).observedAttributes;
  const element = document.createElement(`news-${kind}`);
  for (const [name, value] of Object.entries({ ...USUAL, ...ALWAYS }))
    if (names.includes(name)) element.setAttribute(name, value);
  for (const [name, value] of asked) {
    if (name === 'element') continue;
    if (name === 'theme') addTheme(value);
    else if (!names.includes(name) || NEVER.includes(name)) told(`"${name}" is not taken from the address of a frame.`);
    else if (name === 'src' && !isFeed(value)) told('src is the address of a feed, with https://.');
    else element.setAttribute(name, value);
  }
  document.documentElement.lang = element.getAttribute('lang') ?? 'en';
  document.body.append(element);
};

/** Tells the page around how high the news is; nothing else, so that it may be whichever page. */
const tellHeight = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'presslet-height', height }, '*');
};

void show();
if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source === parent && (data as { type?: unknown } | null)?.type === 'presslet-ask') tellHeight();
  });
}
