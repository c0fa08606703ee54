import type { Feed } from '../../model/feed.js';
import type { Problem } from '../../model/problem.js';
import { countTexts, coverageOf } from './coverage.js';
import { make } from './make.js';
import { viewOfFeed, viewOfProblem, type ReportView } from './report-view.js';

/** A faulty feed to look at. */
export interface Sample {
  name: string;
  /** The feed as data, or as the text that stands in its place. */
  feed: unknown;
}

/** What is used of `<news-section-feed>`. */
interface FeedElement extends HTMLElement {
  loaded: Promise<Feed | null>;
  problem: Problem | null;
}

const TAG = 'news-section-feed';
const LOOK = { id: 'shown', limit: '12', heading: '', 'heading-level': '3', time: 'absolute' };

const written = (feed: unknown): string => (typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2));

/**
 * Brings a feed doctor's page to life: the forms, the report and the element that shows the feed, as they stand in
 * `demo/doctor.html`, within `root`. The feed in the page is examined first and is the first of the samples. Nothing is sent
 * anywhere. It ends when `root` is taken out of the document.
 */
export const consult = (root: HTMLElement, samples: readonly Sample[]): void => {
  const page = root.ownerDocument;
  const leave = new AbortController();
  const { signal } = leave;
  const find = (id: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`#${id}`)!;
  const pasted = root.querySelector<HTMLScriptElement>('#pasted')!;
  const text = root.querySelector<HTMLTextAreaElement>('#text')!;
  const sample = root.querySelector<HTMLSelectElement>('#sample')!;
  const summary = find('summary');
  const given = [{ name: 'Faults of all kinds', feed: JSON.parse(pasted.text) as unknown }, ...samples];
  let turn = 0;

  const show = ({ summary: line, content }: ReportView): void => {
    summary.textContent = line;
    find('report').replaceChildren(...content);
  };

  const tell = async (element: FeedElement): Promise<void> => {
    const mine = ++turn;
    const isWanted = (): boolean => mine === turn && root.isConnected;
    find('coverage').replaceChildren();
    show({ summary: 'Reading …', content: [] });
    await customElements.whenDefined(TAG);
    const feed = await element.loaded;
    if (!isWanted()) return;
    if (!feed) {
      show(viewOfProblem(element.problem!));
      return;
    }
    const texts = await countTexts(feed.articles, isWanted);
    // What is found within the texts is added to the report while they are read.
    if (!isWanted()) return;
    show(viewOfFeed(feed));
    if (feed.articles.length) find('coverage').append(coverageOf(feed.articles, texts));
  };

  // In a fresh element, so that nothing of the last feed stays.
  const examine = (src: string): void => {
    const element = page.createElement(TAG) as FeedElement;
    const asked = { src, format: find('format').value, agencies: find('agencies').value.trim() };
    const all = { ...LOOK, ...asked, 'link-template': find('template').value.trim() };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    find('shown').replaceWith(element);
    void tell(element);
    summary.scrollIntoView({ block: 'nearest' });
  };

  const examineText = (feed: string): void => {
    pasted.textContent = feed;
    examine('#pasted');
  };

  const examineFile = async (file: File): Promise<void> => {
    text.value = await file.text();
    examineText(text.value);
  };

  const onSubmit = (id: string, act: () => void): void => {
    find(id).addEventListener('submit', (event) => {
      event.preventDefault();
      act();
    });
  };
  onSubmit('by-text', () => examineText(text.value));
  onSubmit('by-address', () => examine(find('address').value.trim()));
  onSubmit('by-sample', () => {
    text.value = written(given[sample.selectedIndex]?.feed);
    examineText(text.value);
  });

  // What was pasted is in place when the paste is over.
  text.addEventListener('paste', () => setTimeout(() => examineText(text.value)));

  find('file').addEventListener('change', () => {
    const [file] = find('file').files ?? [];
    if (file) void examineFile(file);
    find('file').value = '';
  });

  // A page that was taken out of the document takes no files.
  const onPage = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
    page.addEventListener(type, (event) => (root.isConnected ? act(event) : leave.abort()), { signal });
  };
  onPage('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.add('dropping');
  });
  onPage('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) root.classList.remove('dropping');
  });
  onPage('drop', (event) => {
    root.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void examineFile(file);
  });

  sample.replaceChildren(...given.map(({ name }) => make('option', '', name)));
  text.value = written(given[0]?.feed);
  void tell(root.querySelector<FeedElement>('#shown')!);
};
