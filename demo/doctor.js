// Examines a feed in the reader's own browser: nothing is sent anywhere.
import { countWords, diagnose, SEVERITIES } from './doctor/diagnose.js';
import { remedyFor } from './doctor/remedies.js';

const find = (id) => document.getElementById(id);
const pasted = find('pasted');
const text = find('text');
const report = find('report');
const summary = find('summary');
const coverage = find('coverage');

const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Notes' };
const MEANINGS = {
  error: 'An article is missing, or should not be public.',
  warning: 'Something was left out, or may be wrong.',
  info: 'Put right, and worth mending.',
};
const PAUSE_EVERY = 25;

/** What an article can have, and how to see whether it has. */
const FIELDS = [
  ['Link', ({ url }) => url],
  ['Section', ({ section }) => section],
  ['Standfirst or summary', ({ standfirst, summary: words }) => standfirst ?? words],
  ['Byline or author', ({ byline, authors }) => byline || authors.length],
  ['Agency', ({ agency }) => agency],
  ['Date', ({ publishedAt }) => publishedAt],
  ['Picture', ({ image }) => image],
  ['Alternative text', ({ image }) => image?.alt],
  ['Caption', ({ image }) => image?.caption],
  ['Credit', ({ image }) => image?.credit],
];

/** Makes an element; texts are texts. */
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
};

let turn = 0;

/** Shows a feed in a fresh element, so that nothing of the last one stays. */
const examine = (src) => {
  const element = document.createElement('news-section-feed');
  const format = find('format').value;
  const template = find('template').value.trim();
  const agencies = find('agencies').value.trim();
  const fixed = { id: 'shown', src, limit: '12', heading: '', 'heading-level': '3', time: 'absolute' };
  for (const [name, value] of Object.entries({ ...fixed, format, agencies, 'link-template': template }))
    element.setAttribute(name, value);
  find('shown').replaceWith(element);
  void tellOf(element);
  summary.scrollIntoView({ block: 'nearest' });
};

const examineText = (feed) => {
  pasted.textContent = feed;
  examine('#pasted');
};

const tellOf = async (element) => {
  const mine = ++turn;
  summary.textContent = 'Reading …';
  report.replaceChildren();
  coverage.replaceChildren();
  await customElements.whenDefined('news-section-feed');
  const feed = await element.loaded;
  if (mine !== turn) return;
  if (!feed) return tellProblem(element.problem);
  const texts = await textsIn(feed.articles, () => mine === turn);
  // What is found within the texts is added to the report while they are read.
  if (mine === turn) tellFeed(feed, texts);
};

/** How many articles have a text; the page stays quick meanwhile. */
const textsIn = async (articles, wanted) => {
  let texts = 0;
  for (const [index, article] of articles.entries()) {
    if (!wanted()) break;
    if ((await article.body()).length) texts++;
    if (index % PAUSE_EVERY === PAUSE_EVERY - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return texts;
};

const tellProblem = (problem) => {
  summary.textContent = 'Nothing can be shown.';
  const reasons = (problem.detail ?? '').split(/; (?=[a-z-]+: )/).filter((reason) => reason.includes(': '));
  report.append(
    make(
      'section',
      { className: 'finding problem' },
      make('h3', {}, problem.sentence),
      make('p', {}, remedyFor(problem)),
      reasons.length ? make('ul', {}, ...reasons.map((reason) => make('li', {}, reason))) : null,
      make('details', {}, make('summary', {}, 'For a log'), make('p', { className: 'log' }, problem.message)),
    ),
  );
};

const tellFeed = ({ title, articles, report: entries }, texts) => {
  const { counts, findings } = diagnose(entries);
  const many = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  summary.textContent = `“${title}”: ${many} to show, ${countWords(counts)}.`;
  for (const severity of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (!group.length) continue;
    report.append(
      make('h3', { className: `severity ${severity}` }, `${TITLES[severity]} `, make('span', {}, MEANINGS[severity])),
      ...group.map(findingOf),
    );
  }
  if (!findings.length) report.append(make('p', {}, 'Nothing has to be mended.'));
  if (articles.length) coverage.append(coverageOf(articles, texts));
};

const findingOf = ({ rule, severity, count, done, mend, source, places }) =>
  make(
    'section',
    { className: `finding ${severity}` },
    make('h4', {}, done),
    mend ? make('p', {}, make('strong', {}, 'Mend it: '), mend) : null,
    make('p', { className: 'rule' }, [rule, `${count}×`, source].filter(Boolean).join(' · ')),
    make(
      'ul',
      { className: 'places' },
      ...places.map(({ path, seen }) => make('li', {}, make('code', {}, path || 'the feed'), seen ? ` ${seen}` : '')),
      count > places.length ? make('li', {}, `and ${count - places.length} more`) : null,
    ),
  );

const coverageOf = (articles, texts) => {
  const rows = FIELDS.map(([name, has]) => [name, articles.filter(has).length]);
  return make(
    'table',
    { className: 'coverage' },
    make('caption', {}, `What the ${articles.length === 1 ? 'article has' : `${articles.length} articles have`}`),
    make(
      'tbody',
      {},
      ...[...rows, ['Text', texts]].map(([name, number]) =>
        make(
          'tr',
          { className: number ? '' : 'none' },
          make('th', { scope: 'row' }, name),
          make('td', {}, number === articles.length ? 'all' : number ? String(number) : 'none'),
        ),
      ),
    ),
  );
};

const examineFile = async (file) => {
  text.value = await file.text();
  examineText(text.value);
};

find('by-address').addEventListener('submit', (event) => {
  event.preventDefault();
  examine(find('address').value.trim());
});

find('by-text').addEventListener('submit', (event) => {
  event.preventDefault();
  examineText(text.value);
});

// What was pasted is in place when the paste is over.
text.addEventListener('paste', () => setTimeout(() => examineText(text.value)));

find('file').addEventListener('change', ({ target }) => {
  const [file] = target.files;
  if (file) void examineFile(file);
  target.value = '';
});

document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  document.body.classList.add('dropping');
});

document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) document.body.classList.remove('dropping');
});

document.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer.files;
  document.body.classList.remove('dropping');
  if (!file) return;
  event.preventDefault();
  void examineFile(file);
});

text.value = JSON.stringify(JSON.parse(pasted.textContent), null, 2);
void tellOf(find('shown'));
