/**
 * News agencies that stand in joined bylines without a separator. Initials are matched as they are written, names
 * without case. The attribute `agencies` adds to them.
 */
const INITIALS = 'AAP AFP ANI ANSA AP APA ATS BNO DPA EFE IANS IPS JIJI MENA NTB PA PTI SDA STT TASS UNI UPI'.split(
  ' ',
);

const NAMES = [
  'Agence France-Presse',
  'Agencia EFE',
  'Anadolu Agency',
  'Anadolu',
  'Asian News International',
  'Associated Press',
  'Australian Associated Press',
  'Belga',
  'Bernama',
  'Bloomberg',
  'Canadian Press',
  'Deutsche Presse-Agentur',
  'dpa',
  'Indo-Asian News Service',
  'Keystone-SDA',
  'Kyodo News',
  'Lusa',
  'PA Media',
  'Press Association',
  'Press Trust of India',
  'Reuters',
  'Ritzau',
  'United News of India',
  'United Press International',
  'Xinhua',
  'Yonhap',
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

// "Belga" must not be found in "Belgard": a name ends where no letter or figure follows.
const pattern = (names: readonly string[], flags: string): RegExp => {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s+)?(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
};

/** An agency's name in a text. */
export interface FoundAgency {
  index: number;
  /** As printed. */
  name: string;
  /** Hardly anything else: the publisher named it, or it has several words. "Lusa" and "AP" are people's names too. */
  sure: boolean;
}

// "Foreign Press Association" is another body, and "the Lusa" is as doubtful as "Lusa".
const isSure = (name: string): boolean => {
  const bare = name.replace(/^the\s+/i, '');
  return /[\s-]/.test(bare) && !/^press\s+association$/i.test(bare);
};

/** Finds an agency's name in a text. */
export type FindAgency = (text: string) => FoundAgency | null;

/** Makes the finder for the built-in agencies and `more`, in which longer names win. */
export const agencyFinder = (more: readonly string[] = []): FindAgency => {
  const own = more.filter(Boolean);
  const named = own.length ? pattern(own, 'iu') : null;
  const builtIn = [pattern(NAMES, 'iu'), pattern(INITIALS, 'u')];
  return (text) => {
    const match = named?.exec(text);
    if (match) return { index: match.index, name: match[0], sure: true };
    for (const each of builtIn) {
      const found = each.exec(text);
      if (found) return { index: found.index, name: found[0], sure: isSure(found[0]) };
    }
    return null;
  };
};
