import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { hostName, makeHeadline } from '../../src/desk/headline.js';

const URL = 'https://www.ledger.example/news/harbour-bridge-reopens.html';
const LONG =
  'The ferry that links both sides of the harbour returns to its night timetable on Monday after a winter of repairs';

describe('makeHeadline', () => {
  it('takes a short text whole', () => {
    expect(makeHeadline('Ferry returns.', URL)).to.equal('Ferry returns.');
  });

  it('takes a text of 90 characters whole', () => {
    const text = `${'Ferry '.repeat(14)}return`;
    expect(text.length).to.equal(90);
    expect(makeHeadline(text, URL)).to.equal(text);
  });

  it('cuts a longer text between words', () => {
    expect(makeHeadline(LONG, URL)).to.equal(
      'The ferry that links both sides of the harbour returns to its night timetable on Monday…',
    );
  });

  it('takes the first sentence where it ends in time', () => {
    expect(makeHeadline(`The ferry is back at night. ${LONG}`, URL)).to.equal('The ferry is back at night.');
    expect(makeHeadline(`Will the ferry be back? ${LONG}`, URL)).to.equal('Will the ferry be back?');
  });

  it('takes no sentence of a few letters', () => {
    expect(makeHeadline(`No. 5 is back. ${LONG}`, URL)).to.equal(
      'No. 5 is back. The ferry that links both sides of the harbour returns to its night…',
    );
  });

  it('leaves no comma before the ellipsis', () => {
    const text = `${'Ferry '.repeat(13)}returns, and so does the crane of the harbour`;
    expect(makeHeadline(text, URL)).to.equal(`${'Ferry '.repeat(13)}returns…`);
  });

  it('cuts no character in two', () => {
    expect(makeHeadline(`a${'😀'.repeat(60)}`, URL)).to.equal(`a${'😀'.repeat(44)}…`);
  });

  const addresses: [fact: string, url: string, headline: string][] = [
    ['the last part of the address as words', URL, 'harbour bridge reopens'],
    ['the part before a trailing slash', 'https://ledger.example/news/harbour-bridge/', 'harbour bridge'],
    ['the words of an encoded part', 'https://ledger.example/le-caf%C3%A9_rouvre', 'le café rouvre'],
    ['the host of an address without a path', 'https://www.ledger.example/', 'ledger.example'],
    ['the host where the last part cannot be decoded', 'https://ledger.example/%E0%A4%A', 'ledger.example'],
    ['the host where the last part has no words', 'https://ledger.example/--', 'ledger.example'],
    ['nothing for what is no address', 'ferry', ''],
    ['nothing for nothing', '', ''],
  ];
  for (const [fact, url, headline] of addresses) {
    it(`takes, without a text, ${fact}`, () => {
      expect(makeHeadline('', url)).to.equal(headline);
    });
  }

  it('is at most 91 characters of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        (text) => makeHeadline(text, URL).length <= 91,
      ),
    );
  });
});

describe('hostName', () => {
  it('is the host without www', () => {
    expect(hostName(URL)).to.equal('ledger.example');
    expect(hostName('http://news.ledger.example:8080/a')).to.equal('news.ledger.example:8080');
  });

  it('is empty for what is no address', () => {
    expect([hostName(''), hostName('ledger.example')]).to.deep.equal(['', '']);
  });
});
