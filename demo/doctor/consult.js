// Made of src/doctor/page/consult.ts by scripts/demo-doctor.js.
import { countTexts, coverageOf } from './coverage.js';
import { make } from './make.js';
import { viewOfFeed, viewOfProblem } from './report-view.js';
const TAG = 'news-section-feed';
const LOOK = { id: 'shown', limit: '12', heading: '', 'heading-level': '3', time: 'absolute' };
const written = (feed) => (typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2));
/**
 * Brings a feed doctor's page to life: the forms, the report and the element that shows the feed, as they stand in
 * `demo/doctor.html`, within `root`. The feed in the page is examined first and is the first of the samples. Nothing is sent
 * anywhere. It ends when `root` is taken out of the document.
 */
export const consult = (root, samples) => {
  const page = root.ownerDocument;
  const leave = new AbortController();
  const { signal } = leave;
  const find = (id) => root.querySelector(`#${id}`);
  const pasted = root.querySelector('#pasted');
  const text = root.querySelector('#text');
  const sample = root.querySelector('#sample');
  const summary = find('summary');
  const given = [{ name: 'Faults of all kinds', feed: JSON.parse(pasted.text) }, ...samples];
  let turn = 0;
  const show = ({ summary: line, content }) => {
    summary.textContent = line;
    find('report').replaceChildren(...content);
  };
  const tell = async (element) => {
    const mine = ++turn;
    const isWanted = () => mine === turn && root.isConnected;
    find('coverage').replaceChildren();
    show({ summary: 'Reading …', content: [] });
    await customElements.whenDefined(TAG);
    const feed = await element.loaded;
    if (!isWanted()) return;
    if (!feed) {
      show(viewOfProblem(element.problem));
      return;
    }
    const texts = await countTexts(feed.articles, isWanted);
    // What is found within the texts is added to the report while they are read.
    if (!isWanted()) return;
    show(viewOfFeed(feed));
    if (feed.articles.length) find('coverage').append(coverageOf(feed.articles, texts));
  };
  // In a fresh element, so that nothing of the last feed stays.
  const examine = (src) => {
    const element = page.createElement(TAG);
    const asked = { src, format: find('format').value, agencies: find('agencies').value.trim() };
    const all = { ...LOOK, ...asked, 'link-template': find('template').value.trim() };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    find('shown').replaceWith(element);
    void tell(element);
    summary.scrollIntoView({ block: 'nearest' });
  };
  const examineText = (feed) => {
    pasted.textContent = feed;
    examine('#pasted');
  };
  const examineFile = async (file) => {
    text.value = await file.text();
    examineText(text.value);
  };
  const onSubmit = (id, act) => {
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
  const onPage = (type, act) => {
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
  void tell(root.querySelector('#shown'));
};
