import { expect } from '@open-wc/testing';
import { explain } from '../../src/data/explain.js';
import { parseFeed } from '../../src/data/parse-feed.js';
import { fail } from '../../src/data/problem.js';
import type { Problem, ProblemKind } from '../../src/index.js';
import { PROBLEM_KINDS } from '../../src/model/problem.js';

const FEED = 'https://news.example/feed.json';

const problemOf = (kind: ProblemKind, more: Partial<Problem> = {}): Problem => ({
  ...{ kind, url: FEED, status: null, detail: null, sentence: '', message: '' },
  ...more,
});

const told = async (text: string): Promise<Problem> => (await parseFeed(text, { url: FEED })).problem!;

describe('explain', () => {
  const SENTENCES: Record<ProblemKind, string> = {
    'no-source': 'No news source was given.',
    network: 'The news could not be reached.',
    timeout: 'The news took too long to answer.',
    http: 'The news could not be had (error 503).',
    'too-large': 'The news feed is too large.',
    'not-json': 'The news source did not give readable JSON.',
    'not-a-feed': 'The news source is not a news feed.',
    script: 'A part of this widget could not be loaded.',
  };

  for (const kind of PROBLEM_KINDS) {
    it(`has a sentence for readers and a message with the address for ${kind}`, () => {
      const { sentence, message } = explain(problemOf(kind, { status: kind === 'http' ? 503 : null }), null, '');
      expect(sentence).to.equal(SENTENCES[kind]);
      expect(message).to.match(/^The |^No |^A /);
      expect(message.startsWith(sentence)).to.equal(true);
      expect(message.endsWith(`(${FEED})`)).to.equal(true);
    });
  }

  it('says what a publisher can check', () => {
    const message = (kind: ProblemKind): string => explain(problemOf(kind), null, '').message;
    expect(message('no-source')).to.contain('src').and.to.contain('<link rel="alternate" type="application/feed+json"');
    expect(message('network')).to.match(/CORS.*Access-Control-Allow-Origin.*connect-src/s);
    expect(message('timeout')).to.match(/8 s.*15 s/);
    expect(message('too-large')).to.contain('5 MB');
  });

  it('leaves the address out where there is none', () => {
    expect(explain(problemOf('no-source', { url: null }), null, '').message).not.to.match(/[()]|null|undefined/);
  });

  it('changes neither kind, address nor status', () => {
    const problem = problemOf('http', { status: 404 });
    expect(explain(problem, null, '')).to.include({ kind: 'http', url: FEED, status: 404, detail: null });
    expect(problem.message).to.equal('');
  });
});

describe('fail', () => {
  it('is a result without a value', async () => {
    const { value, problem } = await fail('http', FEED, { status: 410 });
    expect(value).to.equal(null);
    expect(problem).to.deep.equal({
      ...{ kind: 'http', url: FEED, status: 410, detail: null },
      sentence: 'The news could not be had (error 410).',
      message: `The news could not be had (error 410). (${FEED})`,
    });
  });
});

describe('a text that is not JSON is told to be', () => {
  const LOOKS: [text: string, detail: string | null][] = [
    ['<!DOCTYPE html><html lang="en"><title>Not found</title>', 'HTML'],
    ['  \n<html><body>Sign in</body></html>', 'HTML'],
    ['<div>A fragment</div>', 'HTML'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"></html>', 'HTML'],
    ['<rss version="2.0"><channel/></rss>', 'RSS'],
    ['<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n<rss version="2.0"/>', 'RSS'],
    ['<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', 'RSS'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'RSS'],
    ['<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"/>', 'RSS'],
    ['\ufeff<?xml version="1.0"?><rss/>', 'RSS'],
    ['<?xml version="1.0"?><sitemapindex/>', 'XML'],
    ['{"version": ', null],
    ['callback({})', 'JSONP'],
    ["{'version': '1.1'}", null],
    ['', null],
  ];

  for (const [text, detail] of LOOKS) {
    it(`${detail ?? 'nothing known'}: ${JSON.stringify(text.slice(0, 44))}`, async () => {
      const problem = await told(text);
      expect(problem).to.include({ kind: 'not-json', url: FEED, status: null, detail });
      const said = detail ? `gave ${detail} instead of a JSON feed` : 'did not give readable JSON';
      expect(problem.sentence).to.equal(`The news source ${said}.`);
    });
  }

  it('empty, in words', async () => {
    expect((await told('')).message).to.contain('The answer is empty.');
  });

  it('broken, with what the parser said of it', async () => {
    let fault = '';
    try {
      JSON.parse('{"version": }');
    } catch (error) {
      fault = String(error);
    }
    expect((await told('{"version": }')).message).to.contain(fault);
  });
});
