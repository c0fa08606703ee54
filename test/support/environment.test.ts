import { expect } from '@open-wc/testing';

describe('the test environment', () => {
  it('is in a zone that is neither UTC nor a whole number of hours from it', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.be.oneOf(['Asia/Kolkata', 'Asia/Calcutta']);
    const midnight = new Date('2026-01-06T00:00:00Z');
    expect([midnight.getHours(), midnight.getMinutes()]).to.deep.equal([5, 30]);
  });

  it('has a reader of British English', () => {
    expect(navigator.language).to.equal('en-GB');
    expect(navigator.languages[0]).to.equal('en-GB');
  });

  it('shows the page, so that frames and intersections come', async () => {
    expect(document.visibilityState).to.equal('visible');
    await new Promise(requestAnimationFrame);
  });
});
