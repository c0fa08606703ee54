import type { ReportRule } from '../model/report.js';
import type { RuleWords } from './rule-words.js';

/** What may be shown, and by which clock. */
export const RIGHTS_RULES = {
  'clock-reader': {
    severity: 'warning',
    done: 'The reader’s clock decides when embargoes end and stories expire: the page could not read the server’s.',
    mend: 'Send Access-Control-Expose-Headers: Date, Age with the feed, and keep embargoed stories out of it until their time.',
    source: 'RFC 9110, 6.6.1; Fetch, Access-Control-Expose-Headers',
  },
  'clock-server': {
    severity: 'info',
    done: 'The server’s clock decides when embargoes end and stories expire.',
    mend: 'Nothing needs to be done.',
    source: 'RFC 9110, 6.6.1',
  },
  'expired-item': {
    severity: 'error',
    done: 'The article is past its expiry and is not shown.',
    mend: 'Leave expired articles out of the feed: whoever can read the feed can read them.',
    source: 'IPTC ninjs, expires',
  },
  'not-usable': {
    severity: 'error',
    done: 'The article is withheld or canceled and is not shown.',
    mend: 'Leave it out of the feed: whoever can read the feed can read it.',
    source: 'IPTC ninjs, pubStatus',
  },
  'under-embargo': {
    severity: 'error',
    done: 'The article is under embargo and is not shown until then.',
    mend: 'Leave it out of the feed until the embargo ends: whoever can read the feed can read it.',
    source: 'IPTC ninjs, embargoedUntil',
  },
} satisfies Partial<Record<ReportRule, RuleWords>>;
