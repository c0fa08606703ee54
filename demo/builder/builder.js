import { folderAddress } from './address.js';
import { folderWords, missingOf, warningsOf } from './checks.js';
import { contrastView } from './contrast-view.js';
import { byId, el, later, say } from './dom.js';
import { accentOf, embedOf } from './embed.js';
import { FeedStep } from './feed/step.js';
import { Fields } from './form/fields.js';
import { Look } from './form/look.js';
import { badTokens } from './form/tokens.js';
import { Preview } from './preview/preview.js';
import { Stage } from './preview/stage.js';
import { weightWords } from './preview/weight.js';
import { copy, SnippetView } from './snippet-view.js';
import { fit, readState, VIEWS, writeState } from './state.js';

const SETTLED = 250;
const REMEMBERED = 150;
const SWITCHES = { dark: 'Dark page', rtl: 'Right to left', slow: 'Slow network', down: 'Feed down' };
const ELEMENTS = {
  'section-feed': 'Section feed',
  'article-card': 'Article card',
  'article-body': 'Article body',
  'related-articles': 'Related articles',
};
const NOTHING = { said: [], contrasts: [], room: null, status: '' };

const firstSentence = (text) => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

const shownWords = ({ stories, status }, { down }, canonical) => {
  if (down) return 'So it is while the feed cannot be had.';
  const many = `${stories} ${stories === 1 ? 'story' : 'stories'}`;
  return `${status === 'ready' ? `Shown: ${many}` : 'Nothing to show'}${canonical ? ', as on the page of the feed’s first article' : ''}.`;
};

/** The page: what was chosen, what comes of it, and what is said. */
export class Builder {
  #measured = NOTHING;
  #measuredAs = '';
  #shown = '';
  #playing = false;
  #offered = undefined;

  /** @param {object} facts @param {{ base: string, script: string, sizes: object, hashes: object }} files */
  constructor(facts, files) {
    this.facts = facts;
    this.files = files;
    this.form = byId('steps');
    this.base = byId('base');
    this.base.placeholder = files.base;
    this.#makeChoices();
    this.fields = new Fields(this.form, facts);
    this.look = new Look(byId('looks'), byId('more-tokens'), facts);
    this.feed = new FeedStep(() => this.#changed());
    this.stage = new Stage(byId('stage'), (width) => this.#set({ width }));
    this.preview = new Preview(this.stage, files, (weight) => (byId('weight').textContent = `${weightWords(weight)}.`));
    this.snippets = new SnippetView(byId('tabs'), files, (tab) => this.#set({ tab }));
    // Browsers let a page write its address only so often.
    this.rememberLater = later(() => this.#remember(), REMEMBERED);
    this.showLater = later(() => void this.#show(), SETTLED);
  }

  /** Begins with what the address of the page says. */
  start() {
    this.#take(readState(location.hash, this.facts));
    // Until now nothing would have come of what is pressed.
    document.querySelector('main').inert = false;
    this.form.addEventListener('input', ({ target }) => target !== this.feed.text && this.#changed());
    byId('switches').addEventListener('input', () => this.#changed());
    addEventListener('hashchange', () => this.#follow());
    byId('copy-link').addEventListener('click', () => {
      this.#remember();
      void copy(location.href, byId('link-said'), () => 'The link is the address of this page.');
    });
  }

  /** Another address: a colleague's, or a place on this page, which is no choice. */
  #follow() {
    if (byId(location.hash.slice(1))) this.#remember();
    else this.#take(readState(location.hash, this.facts));
  }

  #makeChoices() {
    const card = (name, { help }) =>
      el(
        'label',
        { className: 'card wide' },
        el('input', { type: 'radio', name: 'element', value: name }),
        el('span', {}, el('strong', {}, ELEMENTS[name] ?? name), el('small', {}, firstSentence(help))),
      );
    byId('elements').append(...Object.entries(this.facts.elements).map(([name, element]) => card(name, element)));
    byId('switches').append(
      ...VIEWS.map((name) => el('label', {}, el('input', { type: 'checkbox', value: name }), ` ${SWITCHES[name]}`)),
    );
  }

  /** Sets the whole page to a state. */
  #take(state) {
    this.state = state;
    this.#ask(state.element);
    this.fields.write(state.attributes);
    this.look.write(state);
    this.feed.start(state.attributes);
    this.base.value = state.base;
    this.stage.width = state.width;
    for (const input of byId('switches').querySelectorAll('input')) input.checked = state.view.includes(input.value);
    this.#changed();
  }

  #ask(element) {
    this.form.querySelector(`[name=element][value="${element}"]`).checked = true;
    this.fields.show(element);
    byId('filters').hidden = this.form.querySelector('[data-step="filters"]').childElementCount === 0;
    byId('one-layout').hidden = this.form.querySelector('#field-layout') !== null;
    this.#offered = undefined;
    this.#offer();
  }

  #offer() {
    const feed = this.feed.result?.feed ?? null;
    if (this.#offered === feed) return;
    this.#offered = feed;
    this.fields.offer(feed, this.state.element);
  }

  #set(part) {
    this.state = fit({ ...this.state, ...part }, this.facts);
    this.rememberLater();
    if ('width' in part) this.#showSoon();
  }

  #showSoon() {
    byId('stage').setAttribute('aria-busy', 'true');
    this.showLater();
  }

  #remember() {
    const written = writeState(this.state);
    history.replaceState(null, '', written ? `#${written}` : location.pathname + location.search);
  }

  /** Something was chosen, or the feed has been read. */
  #changed() {
    const element = this.form.querySelector('[name=element]:checked').value;
    const { theme, tokens, exact, page } = this.look.read();
    const view = [...byId('switches').querySelectorAll(':checked')].map(({ value }) => value);
    const attributes = { ...this.fields.read(), ...(this.feed.typed && { src: this.feed.typed }) };
    const before = this.state;
    this.state = fit(
      { ...before, element, attributes, theme, tokens, exact, page, view, base: this.base.value },
      this.facts,
    );
    if (element !== before.element) {
      this.#ask(element);
      this.fields.write(this.state.attributes);
    }
    this.tokens = tokens;
    this.rememberLater();
    this.#offer();
    this.feed.follow(this.state.attributes);
    this.#write();
    this.#showSoon();
  }

  #embed() {
    const { feed, state } = this;
    if (feed.status !== 'good') return null;
    const base = folderAddress(state.base || this.files.base, location.href);
    return embedOf(state, this.facts, {
      base: base ?? this.files.base,
      src: feed.src,
      text: feed.pasted,
      feed: feed.result.feed,
      room: this.#measured.room,
    });
  }

  /** Writes the snippet, or says what is missing. */
  #write() {
    const { feed, state } = this;
    const folder = folderAddress(state.base || this.files.base, location.href);
    const bad = badTokens(this.tokens, state.tokens, (value) => accentOf(value, state.exact));
    const { said, contrasts, status } = this.#measured;
    const missing = missingOf({ feed: feed.status, isAddress: feed.isAddress, folder, badTokens: bad, said });
    const { section } = state.attributes;
    const warnings = warningsOf({ contrasts, page: state.page, src: feed.src, status, section });
    byId('contrast').replaceChildren(...contrastView(contrasts, state.page));
    const hosted = folderWords(folder, this.files.base);
    this.snippets.show({ tab: state.tab, embed: missing.length ? null : this.#embed(), missing, warnings, hosted });
  }

  /** Shows the page that the snippet makes, and measures it. */
  async #show() {
    const embed = this.#embed();
    const { view, width } = this.state;
    const is = (name) => view.includes(name);
    const key = JSON.stringify([{ ...embed, room: null }, view, width]);
    if (key === this.#shown) return this.#playing ? undefined : this.#settle();
    this.#shown = key;
    this.#playing = embed !== null;
    if (!embed) {
      this.preview.clear();
      this.#measured = NOTHING;
      this.#measuredAs = '';
      for (const id of ['preview-said', 'weight']) byId(id).textContent = '';
      this.#write();
      return this.#settle();
    }
    const played = { dark: is('dark'), rtl: is('rtl'), slow: is('slow'), down: is('down') };
    const plain = JSON.stringify([{ ...embed, room: null }, width]);
    // What is played is not what readers get: it is measured without.
    if (played.down && plain !== this.#measuredAs) {
      const usual = await this.preview.show({ embed });
      if (!usual) return undefined;
      this.#measured = usual;
    }
    const found = await this.preview.show({ embed, ...played });
    if (!found) return undefined;
    this.#playing = false;
    this.#measuredAs = plain;
    if (!played.down) this.#measured = found;
    say(byId('preview-said'), shownWords(found, played, embed.ofPage));
    this.#write();
    return this.#settle();
  }

  /** What is shown and written is what was chosen, and measured. */
  #settle() {
    byId('stage').removeAttribute('aria-busy');
  }
}
