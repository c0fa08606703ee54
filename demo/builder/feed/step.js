import { feedAddress } from '../address.js';
import { byId, el, later, say } from '../dom.js';
import { Reading } from './reading.js';
import { reportOf } from './report.js';

const DEMO = new URL('../../feeds/harbour-ledger.json', import.meta.url).href;
const TYPING = 700;

/** What changes how a feed is read. */
const READ_BY = ['format', 'link-template', 'agencies'];

const howOf = (attributes) =>
  Object.fromEntries(READ_BY.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : [])));

/** The first step: an address or a text becomes a feed, or a reason. */
export class FeedStep {
  /** `none`, `reading`, `good` or `bad`. */
  status = 'none';
  /** What was read: feed, problem and why. */
  result = null;
  #pasted = '';
  #how = {};

  /** @param {() => void} changed something else was typed, or it has been read */
  constructor(changed) {
    this.changed = changed;
    this.input = byId('src');
    this.text = byId('pasted');
    this.reading = new Reading(byId('reading'));
    this.readLater = later(() => void this.#read(), TYPING);
    this.input.addEventListener('input', () => {
      this.#pasted = '';
      this.#wait();
    });
    byId('steps').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#read();
    });
    byId('use-demo').addEventListener('click', () => this.#give(DEMO));
    byId('use-pasted').addEventListener('click', () => this.#paste());
    // What was pasted is in place when the paste is over.
    this.text.addEventListener('paste', () => setTimeout(() => this.#paste()));
  }

  /** What was typed, as it was typed. */
  get typed() {
    return this.input.value.trim();
  }

  /** The feed's address; `null` where there is none, or the feed was pasted. */
  get src() {
    return this.#pasted ? null : feedAddress(this.typed, location.href);
  }

  /** The feed that was pasted. */
  get pasted() {
    return this.#pasted;
  }

  /** Whether there is something that could be read. */
  get isAddress() {
    return Boolean(this.#pasted) || !this.typed || this.src !== null;
  }

  /** Begins with an address, and with how it is to be read. */
  start(attributes) {
    this.#how = howOf(attributes);
    this.#give(attributes.src ?? '');
  }

  /** Takes over how it is to be read. */
  follow(attributes) {
    const how = howOf(attributes);
    if (JSON.stringify(how) === JSON.stringify(this.#how)) return;
    this.#how = how;
    this.#wait();
  }

  // What is half typed is no address yet: nobody is asked for it.
  #wait() {
    this.reading.stop();
    this.result = null;
    this.status = this.src || this.#pasted ? 'reading' : 'none';
    this.readLater();
    this.changed();
  }

  #give(address) {
    this.input.value = address;
    this.#pasted = '';
    void this.#read();
  }

  #paste() {
    this.#pasted = this.text.value.trim();
    if (!this.#pasted) return;
    this.input.value = '';
    void this.#read();
  }

  async #read() {
    const { src } = this;
    this.readLater.cancel();
    this.result = null;
    if (!src && !this.#pasted) {
      this.reading.stop();
      this.#tell('none', this.typed ? 'This is no address: it begins with https://.' : '', []);
      return;
    }
    this.#tell('reading', 'Reading …', []);
    const result = await this.reading.read({ src, text: this.#pasted, attributes: this.#how });
    if (!result) return;
    this.result = result;
    const { words, content } = reportOf(result);
    this.#tell(result.feed ? 'good' : 'bad', words, content);
  }

  #tell(status, words, content) {
    this.status = status;
    const said = byId('feed-said');
    said.dataset.status = status;
    say(said, words);
    byId('feed-report').replaceChildren(...content.map((each) => el('div', {}, each)));
    this.changed();
  }
}
