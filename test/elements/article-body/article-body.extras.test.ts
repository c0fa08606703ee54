import { expect, part, parts, texts } from '../../support/elements.js';
import { feedOf, story, until, type Wire } from '../../support/news.js';
import { allWords, bodyWith, outline, textBox, words } from './stage.js';
import { wholeFeed } from './whole-story.js';

const storyWith = (news: Wire, fields: Wire = {}, attributes: Record<string, string> = {}) =>
  bodyWith([story(0, { ...fields, _news: news })], attributes);

describe('news-article-body, its key points', () => {
  it('stand in a list of their own above the text, below a heading', async () => {
    const element = await storyWith({ key_points: ['She sails at ten', 'Bread comes first'] });
    const [points] = parts(element, 'key-points');
    expect([...points!.querySelectorAll('li')].map(words)).to.deep.equal(['She sails at ten', 'Bread comes first']);
    expect(outline(element)[1]).to.equal('h3 Key points');
    expect(points!.compareDocumentPosition(textBox(element))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('are headed in the page’s language, and are not there where there are none', async () => {
    expect(outline(await storyWith({ key_points: ['Un'] }, {}, { lang: 'fr' }))[1]).to.equal('h3 Les points clés');
    expect(parts(await storyWith({ key_points: [' '] }), 'key-points')).to.deep.equal([]);
  });
});

describe('news-article-body, its corrections', () => {
  const TWO = [{ text: 'Nine was wrong.', date: '2026-01-06T11:00:00+05:30' }, { text: 'It was ten.' }];

  it('stand below the text, below a heading, each with its time', async () => {
    const element = await storyWith({ corrections: TWO });
    expect(texts(element, 'correction')).to.deep.equal(['Nine was wrong. 6 Jan 2026, 11:00', 'It was ten.']);
    const times = parts(element, 'correction').map((node) => node.querySelector('time')?.dateTime ?? null);
    expect(times).to.deep.equal(['2026-01-06T11:00:00+05:30', null]);
    expect(outline(element)[1]).to.equal('h3 Correction');
    expect(textBox(element).compareDocumentPosition(parts(element, 'correction')[0]!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('are headed in the page’s language, with times in the zone that it wants', async () => {
    const element = await storyWith({ corrections: TWO }, {}, { lang: 'fr', 'time-zone': 'UTC' });
    expect(outline(element)[1]).to.equal('h3 Rectificatif');
    expect(texts(element, 'correction')[0]).to.equal('Nine was wrong. 6 janv. 2026, 05:30');
  });

  it('stay where the page shows next to nothing', async () => {
    expect(parts(await storyWith({ corrections: TWO }, {}, { show: '' }), 'correction')).to.have.length(2);
  });

  it('are not there where there are none', async () => {
    expect(outline(await storyWith({}))).to.have.length(1);
  });
});

describe('news-article-body, what it owes', () => {
  it('is the feed’s copyright and the article’s terms of use, in one line', async () => {
    const element = await bodyWith(wholeFeed());
    expect(allWords(element)).to.contain('© The Harbour Ledger Not for print.');
    const alone = await storyWith({ usage_terms: 'Not for print.' });
    expect(allWords(alone)).to.contain('Not for print.');
    const feed = feedOf([story(0)], { _news: { copyright: '© Ledger 2026' } });
    expect(allWords(await bodyWith(feed))).to.contain('© Ledger 2026');
  });

  it('is nothing where neither is given', async () => {
    const element = await storyWith({});
    expect([...element.shadowRoot!.querySelectorAll('article > p')].map(words)).to.deep.equal([
      'From The Harbour Ledger',
    ]);
  });
});

describe('news-article-body, what comes with it', () => {
  it('are links to sound, video and documents, by their titles, else by their files’ names', async () => {
    const attachments = [
      { url: 'https://ledger.example/a/horn.mp3', mime_type: 'audio/mpeg', title: 'Hear the horn' },
      { url: '/a/tides.pdf', mime_type: 'application/pdf' },
      { url: 'https://sound.example/', mime_type: 'audio/mpeg' },
      { url: 'https://ledger.example/quay.jpg', mime_type: 'image/jpeg', title: 'A picture' },
      { url: 'javascript:alert(1)', mime_type: 'audio/mpeg', title: 'Nothing' },
    ];
    const element = await storyWith({}, { attachments }, { show: '', target: '_blank' });
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.media-list a')];
    expect(links.map((link) => [words(link), link.href, link.target, link.rel])).to.deep.equal([
      ['Hear the horn', 'https://ledger.example/a/horn.mp3', '_blank', 'noopener'],
      ['tides.pdf', 'https://ledger.example/a/tides.pdf', '_blank', 'noopener'],
      ['https://sound.example/', 'https://sound.example/', '_blank', 'noopener'],
    ]);
  });

  it('is no list where nothing comes with it', async () => {
    expect((await storyWith({})).shadowRoot!.querySelector('.media-list')).to.equal(null);
  });
});

describe('news-article-body, an item without text', () => {
  it('is its excerpt, and a link to read on', async () => {
    const element = await storyWith(
      {},
      { content_text: undefined },
      { 'link-query': 'utm_source=p', target: '_blank' },
    );
    expect(parts(element, 'body')).to.deep.equal([]);
    expect(texts(element, 'summary')).to.deep.equal(['What happened in story 0.']);
    expect(texts(element, 'more')).to.deep.equal(['Read the full story at The Harbour Ledger']);
    const [link] = parts(element, 'more') as HTMLAnchorElement[];
    expect([link!.href, link!.target, link!.rel]).to.deep.equal([
      'https://ledger.example/stories/0?utm_source=p',
      '_blank',
      'noopener',
    ]);
    expect(element.status).to.equal('ready');
  });

  it('has its standfirst rather than the excerpt', async () => {
    const element = await storyWith({ standfirst: 'After a year.' }, { content_text: undefined });
    expect([texts(element, 'standfirst'), texts(element, 'summary')]).to.deep.equal([['After a year.'], []]);
  });

  it('says it in the page’s language', async () => {
    const element = await storyWith({}, { content_text: undefined }, { lang: 'fr' });
    expect(texts(element, 'more')).to.deep.equal(['Lire l’article complet sur The Harbour Ledger']);
  });

  it('has no link where it has no address, and still says whose news it is', async () => {
    const element = await storyWith({}, { content_text: undefined, url: undefined });
    expect(parts(element, 'more')).to.deep.equal([]);
    expect(texts(element, 'summary')).to.deep.equal(['What happened in story 0.']);
    expect(texts(element, 'source')).to.deep.equal(['From The Harbour Ledger']);
  });

  for (const [what, html] of [
    ['nothing but what is not text', '<script>x</script><style>y</style>'],
    ['nothing but white space', '<p>&nbsp;</p>\n<div></div>'],
  ] as const) {
    it(`is likewise one whose HTML has ${what}`, async () => {
      const element = await storyWith({}, { content_text: undefined, content_html: html });
      expect([parts(element, 'body').length, parts(element, 'more').length]).to.deep.equal([0, 1]);
    });
  }
});

describe('news-article-body, its link that is copied', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is told of at each press, in a status of its own that is empty in between', async () => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.resolve() },
      configurable: true,
    });
    const element = await bodyWith(wholeFeed(), { show: 'share' });
    const status = part(element, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    const said: string[] = [];
    const note = (): void => void said.push(status.innerText.trim());
    const observer = new MutationObserver(note);
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    const button = [...element.shadowRoot!.querySelectorAll('button')].find((each) => words(each) === 'Copy link')!;
    button.click();
    await until(() => said.join() === 'Link copied.', 'the first time');
    button.click();
    await until(() => said.join() === 'Link copied.,,Link copied.', 'the second time');
    observer.disconnect();
  });
});
