import { byId, el, say } from './dom.js';
import { readyPage } from './snippets/page.js';
import { notesOf } from './snippets/parts.js';
import { SNIPPETS } from './snippets/table.js';
import { Tabs } from './tabs.js';

const FILE = 'news.html';

/** Puts a text on the clipboard; says so, or how to do it by hand. */
export const copy = async (text, region, instead) => {
  try {
    await navigator.clipboard.writeText(text);
    say(region, 'Copied.');
  } catch {
    // Also where there is none: on pages without https.
    say(region, instead());
  }
};

const selectCode = (code) => () => {
  getSelection().selectAllChildren(code);
  return 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C.';
};

const download = (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  el('a', { href: address, download: FILE }).click();
  URL.revokeObjectURL(address);
};

const listOf = (missing) =>
  el(
    'ul',
    { className: 'missing' },
    ...missing.map(({ field, words }) => {
      const go = el('button', { type: 'button', className: 'link', textContent: words });
      go.addEventListener('click', () => byId(field)?.focus());
      return el('li', {}, byId(field) ? go : words);
    }),
  );

const things = (number) => `${number} ${number === 1 ? 'thing is' : 'things are'}`;

/** The same in a sentence, for those who do not see it change. */
const stateWords = (missing, warnings) => {
  if (missing.length) return `No snippet yet: ${things(missing.length)} missing.`;
  return warnings.length
    ? `The snippet is ready; ${things(warnings.length)} still missing before readers see it.`
    : 'The snippet is ready.';
};

/** The snippets in tabs, or what they lack. */
export class SnippetView {
  /**
   * @param {HTMLElement} root
   * @param {{ hashes: Record<string, string>, sizes: Record<string, number> }} files
   * @param {(tab: string) => void} chosen
   */
  constructor(root, files, chosen) {
    this.files = files;
    this.tabs = new Tabs(root, SNIPPETS, (tab) => {
      chosen(tab);
      this.show({ ...this.shown, tab });
    });
    this.said = el('p', { className: 'said', attr: { role: 'status' } });
    this.state = el('p', { className: 'unseen', attr: { role: 'status' } });
    this.tabs.panel.before(this.said, this.state);
  }

  /** @param {{ tab: string, embed: object | null, missing: object[], warnings: string[], hosted: { warnings: string[], notes: string[] } }} given */
  show(given) {
    const id = this.tabs.select(given.tab);
    const { help, write, bundled } = SNIPPETS.find((snippet) => snippet.id === id);
    const written = given.embed ? write(given.embed, this.files) : { blocks: [] };
    const missing = [...given.missing, ...(given.missing.length ? [] : (written.missing ?? []))];
    const hosted = bundled ? { warnings: [], notes: [] } : given.hosted;
    const warnings = [...given.warnings, ...hosted.warnings];
    const notes = [...hosted.notes, ...(written.notes ?? []), ...(given.embed ? notesOf(given.embed) : [])];
    const key = JSON.stringify([id, missing, warnings, notes, written]);
    this.shown = given;
    // What did not change keeps its focus and its selection.
    if (key === this.key) return;
    this.key = key;
    this.said.textContent = '';
    const words = stateWords(missing, warnings);
    if (words !== this.state.textContent) this.state.textContent = words;
    this.tabs.panel.replaceChildren(
      el('p', { className: 'help' }, help),
      ...(missing.length
        ? [el('p', { className: 'lack' }, 'There is no snippet yet. Missing:'), listOf(missing)]
        : this.#offer(given.embed, { ...written, warnings, notes })),
    );
  }

  #offer(embed, { blocks, warnings, notes }) {
    const lacks = warnings.length
      ? [
          el('p', { className: 'lack warned' }, 'Still missing before readers see it:'),
          el('ul', { className: 'missing' }, ...warnings.map((words) => el('li', {}, words))),
        ]
      : [];
    const page = el('button', { type: 'button', className: 'quiet', textContent: 'Download a page with it' });
    page.addEventListener('click', () => {
      download(readyPage(embed));
      say(this.said, `The page is in your downloads: ${FILE}.`);
    });
    return [
      ...lacks,
      ...(notes.length ? [el('ul', { className: 'notes' }, ...notes.map((words) => el('li', {}, words)))] : []),
      ...blocks.map((block, index) => this.#block(block, index, blocks.length)),
      el('p', { className: 'after' }, page),
    ];
  }

  #block({ title, code }, index, many) {
    const id = `code-${index}`;
    const text = el('code', { textContent: code });
    const button = el('button', {
      type: 'button',
      className: 'copy',
      textContent: many > 1 ? `Copy ${index + 1} of ${many}` : 'Copy',
      attr: { 'aria-describedby': id },
    });
    button.addEventListener('click', () => void copy(code, this.said, selectCode(text)));
    return el(
      'div',
      { className: 'block' },
      el('div', { className: 'bar' }, el('h3', { id }, title ?? 'The lines'), button),
      el('pre', { tabIndex: 0, dir: 'ltr', attr: { 'aria-labelledby': id, role: 'region' } }, text),
    );
  }
}
