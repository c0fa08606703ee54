import { expect } from '@open-wc/testing';
import { inertDocument } from '../../src/html/inert.js';
import { plainText } from '../../src/html/plain-text.js';
import { readHtml } from '../../src/html/read-html.js';
import { cleanText } from '../../src/model/text.js';

describe('on a page that forbids parsing', () => {
  const real = DOMParser.prototype.parseFromString;
  let tries = 0;

  before(() => {
    DOMParser.prototype.parseFromString = () => {
      tries++;
      throw new TypeError('This document requires TrustedHTML');
    };
  });

  after(() => {
    DOMParser.prototype.parseFromString = real;
  });

  it('there is no inert document', () => {
    expect(inertDocument('<p>One</p>')).to.equal(null);
  });

  it('the text is there without its tags', () => {
    expect(plainText('<p>One <b>two</b></p><script>three</script><style>four</style>')).to.equal('One two');
    expect(readHtml('<p>One <b>two</b></p>', { inertDocument, cleanText }).blocks).to.deep.equal(['One two']);
  });

  it('it is tried once, since each try is a line in the host’s logs', () => {
    for (let turn = 0; turn < 5; turn++) plainText('<p>One</p>');
    expect(tries).to.equal(1);
  });

  it('a long run of odd tags takes no long time', () => {
    // The square of the time would be longer than a test may take.
    for (const piece of ['<a ', '<', '<!--', '</', '<p "']) expect(plainText(piece.repeat(50_000))).to.be.a('string');
  });
});
