import { expect } from '@open-wc/testing';
import { RIGHTS_RULES } from '../../src/doctor/rights-rules.js';
import { RULES } from '../../src/doctor/rules.js';
import { LABELS } from '../../src/model/article.js';

describe('the words for a rule', () => {
  it('are whole sentences on what was done and how to mend it', () => {
    for (const [rule, { done, mend, source }] of Object.entries(RULES)) {
      for (const text of [done, mend]) expect(text, rule).to.match(/^[A-Z].{12,}[.]$/);
      if (source !== undefined) expect(source, rule).to.match(/^(JSON Feed 1\.1|IPTC ninjs|W3C|RFC \d{4})/);
    }
  });

  it('differ from rule to rule', () => {
    const all = Object.values(RULES).map(({ done }) => done);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('stand in the order of the alphabet, those of rights first, so that each is found', () => {
    const rights = Object.keys(RIGHTS_RULES);
    const others = Object.keys(RULES).filter((rule) => !rights.includes(rule));
    expect(Object.keys(RULES)).to.deep.equal([...rights.sort(), ...others.sort()]);
  });

  it('name every label that there is', () => {
    for (const label of LABELS) expect(RULES['label-unknown'].mend).to.include(label);
  });

  it('say of what must not be public that whoever reads the feed can read it', () => {
    for (const rule of ['expired-item', 'not-usable', 'under-embargo'] as const)
      expect(RULES[rule].mend).to.match(/whoever can read the feed can read (it|them)\.$/);
  });
});
