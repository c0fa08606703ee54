/** How a script is set, where the habits of Latin would spoil it. */
interface Script {
  /** The languages that are written in it, as `:lang()` reads tags: "pa-Arab" is also "pa-Arab-PK". */
  languages: string;
  /** Line height of headlines, of short texts and small print, and of an article's text. */
  leading: readonly [headline: number, short: number, long: number];
  /** Room for marks and strokes above and below lines where a box is cut, in em. */
  room: number;
  /** What only this script asks for. */
  own?: (at: string) => string;
}

/** Strokes fall far below the line, thin ones vanish when small, and no typeface of another script has them. */
const nastaliq = (at: string): string => /* css */ `
  :host .root .small${at} {
    font-size: max(0.9375em, 14px);
  }

  :host(:not(${at})) :is(.headline, .summary, .standfirst, .over bdi, .key-points, .text-body)${at} {
    font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif;
  }
`;

/** Headlines break between phrases, where a browser knows them. */
const japanese = (at: string): string => /* css */ `
  :host ${at} {
    line-break: strict;
    text-autospace: normal;
  }

  :host .root :is(.headline, .heading)${at} {
    word-break: auto-phrase;
  }
`;

/** Words stay whole, as far as the column allows. */
const korean = (at: string): string => /* css */ `
  :host ${at} {
    word-break: keep-all;
  }
`;

const chinese = (at: string): string => /* css */ `
  :host ${at} {
    line-break: strict;
    text-autospace: normal;
  }
`;

/** A later row wins: Punjabi is written in Gurmukhi, but for that of Pakistan. */
const SCRIPTS: readonly Script[] = [
  { languages: 'he yi', leading: [1.25, 1.5, 1.65], room: 0.1 },
  { languages: 'ar fa ps ckb sd ug az-Arab ku-Arab', leading: [1.4, 1.65, 1.85], room: 0.2 },
  { languages: 'hi mr ne sa kok mai bho doi brx sd-Deva', leading: [1.35, 1.6, 1.8], room: 0.15 },
  { languages: 'pa', leading: [1.35, 1.6, 1.8], room: 0.15 },
  { languages: 'bn as gu or ta te kn ml si', leading: [1.4, 1.6, 1.8], room: 0.15 },
  { languages: 'th lo', leading: [1.45, 1.65, 1.85], room: 0.2 },
  { languages: 'my km bo dz am', leading: [1.6, 1.8, 2], room: 0.25 },
  { languages: 'zh yue', leading: [1.35, 1.6, 1.8], room: 0.1, own: chinese },
  { languages: 'ja', leading: [1.35, 1.6, 1.85], room: 0.1, own: japanese },
  { languages: 'ko', leading: [1.35, 1.6, 1.75], room: 0.1, own: korean },
  { languages: 'ur ks pa-Arab pa-PK', leading: [2.1, 2.1, 2.2], room: 0.4, own: nastaliq },
];

/** The figures of ordered lists where a language counts in its own by default (Unicode CLDR, default numbering systems). */
const COUNTERS: Readonly<Record<string, string>> = {
  'arabic-indic': 'ckb sd',
  bengali: 'bn as',
  devanagari: 'mr ne',
  myanmar: 'my',
  persian: 'fa ps',
};

const anyOf = (languages: string): string => `:is(${languages.replace(/\S+/g, ':lang($&)').replaceAll(' ', ',')})`;

// No script here has italics or spaced letters; `:host` outweighs what layouts and articles say.
const rules = ({ languages, leading: [headline, short, long], room, own }: Script): string => {
  const at = anyOf(languages);
  return /* css */ `
    :host ${at} {
      font-style: normal;
      letter-spacing: normal;
      text-underline-position: under;
    }

    :host em${at} {
      font-weight: 650;
    }

    :host :is(.root, .card, .story)${at} {
      line-height: max(var(--_line-height), ${short});
    }

    :host .root :is(.small, .standfirst, .box, details, caption, td, th)${at} {
      line-height: ${short};
    }

    :host .root :is(.headline, .heading, .title, h1, h2, h3, h4, h5, h6)${at} {
      line-height: ${headline};
    }

    :host :is(.text-body, .text-body [lang])${at} {
      line-height: ${long};
    }

    :host .text-body aside blockquote${at} {
      line-height: ${headline};
    }

    :host .root :is(.headline > *, .summary, .long)${at} {
      margin-block: -${room}em;
      padding-block: ${room}em;
    }
    ${own?.(at) ?? ''}
  `;
};

const counters = Object.entries(COUNTERS).map(
  ([style, languages]) => `:host ol:not([type])${anyOf(languages)}{list-style-type:${style}}`,
);

/** The style of all of them. A story in Latin letters in their midst keeps its own line height. */
export const css = /* css */ `:is(.card,.story){line-height:var(--_line-height)}${SCRIPTS.map(rules).join('')}${counters.join('')}`;
