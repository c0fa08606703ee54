import { feedOf, PICTURE, story, type Wire } from '../../support/news.js';

/** HTML in which each kind of block stands once or more, as newsrooms' systems write it. */
export const WHOLE_TEXT = `
  <p>The night ferry is <em>back</em>. <a href="/harbour">The harbour</a> <strong>kept its light on</strong>.</p>
  <h2>What it carries</h2>
  <p>Bread, post and <abbr title="physical education">PE</abbr> kit<sup>1</sup>.</p>
  <h3>Weights</h3>
  <table><caption>Weights by week</caption><thead><tr><th scope="col">Week</th><th scope="col">Tonnes</th></tr></thead>
    <tbody><tr><th scope="row">1</th><td>4</td></tr><tr><th scope="row">2</th><td>7</td></tr></tbody></table>
  <table><tr><td>A table without a caption</td></tr></table>
  <h2>Who sails</h2>
  <ul><li>A pilot</li><li>Two hands</li></ul>
  <ol start="3" reversed><li>Cast off</li><li>Blow the horn</li></ol>
  <dl><dt>Pilot</dt><dd>Knows the sands</dd></dl>
  <blockquote><p>We never left.</p><cite>The pilot</cite></blockquote>
  <figure class="pullquote"><blockquote><p>The sands move, the light does not.</p></blockquote></figure>
  <figure><img src="${PICTURE}?deck" alt="Deck hands" width="900" height="600"><figcaption>Hands on deck. <small class="credit">Photo: Bo Lind</small></figcaption></figure>
  <pre><code>tide = low
wait</code></pre>
  <details><summary>How we counted</summary><p>By hand.</p></details>
  <hr>
  <p>Write to <a href="mailto:desk@ledger.example">the desk</a>.</p>`;

/** An item that has every fact that an article shows. */
export const wholeStory = (fields: Wire = {}, news: Wire = {}): Wire =>
  story(0, {
    title: 'Night ferry returns to the timetable',
    summary: 'It sails at ten.',
    content_text: undefined,
    content_html: WHOLE_TEXT,
    date_published: '2026-01-06T08:46:00+05:30',
    date_modified: '2026-01-06T10:16:00+05:30',
    authors: [{ name: 'Ada Quill', url: 'https://ledger.example/people/ada' }, { name: 'Bo Lind' }],
    tags: ['sea'],
    attachments: [{ url: 'https://ledger.example/horn.mp3', mime_type: 'audio/mpeg', title: 'Hear the horn' }],
    ...fields,
    _news: {
      kicker: 'On the water',
      section: { name: 'Harbour', url: 'https://ledger.example/harbour' },
      standfirst: 'After a year ashore she is to sail at ten every night.',
      key_points: ['She sails at ten', 'Bread comes first'],
      agency: { name: 'Northwind Wire', url: 'https://northwind.example/' },
      located: 'Brannoch Quay',
      labels: ['exclusive', 'live'],
      corrections: [{ text: 'An earlier version gave nine as the hour.', date: '2026-01-06T11:00:00+05:30' }],
      usage_terms: 'Not for print.',
      image: {
        url: `${PICTURE}?lead`,
        alt: 'A ferry with its lights on',
        caption: 'The ferry at its berth.',
        credit: 'Northwind/Bo Lind',
        width: 1200,
        height: 800,
      },
      ...news,
    },
  });

/** A feed of the whole story. */
export const wholeFeed = (fields: Wire = {}, news: Wire = {}): Wire =>
  feedOf([wholeStory(fields, news)], {
    language: 'en',
    _news: { copyright: '© The Harbour Ledger', time_zone: 'Asia/Kolkata' },
  });
