import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';
import { inWordsOf, type Glossary } from './glossary.js';

const LABELS: Record<Label, string> = {
  live: 'ਲਾਈਵ',
  breaking: 'ਤਾਜ਼ਾ ਖ਼ਬਰ',
  opinion: 'ਨਜ਼ਰੀਆ',
  exclusive: 'ਵਿਸ਼ੇਸ਼',
  sponsored: 'ਪ੍ਰਾਯੋਜਿਤ',
  subscriber: 'ਗਾਹਕਾਂ ਲਈ',
  updated: 'ਅੱਪਡੇਟ',
  correction: 'ਭੁੱਲ ਸੁਧਾਰ',
  video: 'ਵੀਡੀਓ',
  audio: 'ਆਡੀਓ',
  gallery: 'ਤਸਵੀਰਾਂ',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'ਪੋਸਟ', video: 'ਵੀਡੀਓ', chart: 'ਚਾਰਟ' };

// What Chrome and Edge on computers have no data for, in the words of the others (Unicode CLDR 48). Some write "Sept", some "Sep".
const WORDS: Glossary = {
  January: 'ਜਨਵਰੀ',
  February: 'ਫ਼ਰਵਰੀ',
  March: 'ਮਾਰਚ',
  April: 'ਅਪ੍ਰੈਲ',
  May: 'ਮਈ',
  June: 'ਜੂਨ',
  July: 'ਜੁਲਾਈ',
  August: 'ਅਗਸਤ',
  September: 'ਸਤੰਬਰ',
  October: 'ਅਕਤੂਬਰ',
  November: 'ਨਵੰਬਰ',
  December: 'ਦਸੰਬਰ',
  Jan: 'ਜਨ',
  Feb: 'ਫ਼ਰ',
  Mar: 'ਮਾਰਚ',
  Apr: 'ਅਪ੍ਰੈ',
  Jun: 'ਜੂਨ',
  Jul: 'ਜੁਲਾ',
  Aug: 'ਅਗ',
  Sep: 'ਸਤੰ',
  Sept: 'ਸਤੰ',
  Oct: 'ਅਕਤੂ',
  Nov: 'ਨਵੰ',
  Dec: 'ਦਸੰ',
  Sunday: 'ਐਤਵਾਰ',
  Monday: 'ਸੋਮਵਾਰ',
  Tuesday: 'ਮੰਗਲਵਾਰ',
  Wednesday: 'ਬੁੱਧਵਾਰ',
  Thursday: 'ਵੀਰਵਾਰ',
  Friday: 'ਸ਼ੁੱਕਰਵਾਰ',
  Saturday: 'ਸ਼ਨੀਵਾਰ',
  today: 'ਅੱਜ',
  yesterday: 'ਬੀਤਿਆ ਕੱਲ੍ਹ',
  now: 'ਹੁਣ',
  ago: 'ਪਹਿਲਾਂ',
  second: 'ਸਕਿੰਟ',
  seconds: 'ਸਕਿੰਟ',
  minute: 'ਮਿੰਟ',
  minutes: 'ਮਿੰਟ',
  hour: 'ਘੰਟਾ',
  hours: 'ਘੰਟੇ',
  day: 'ਦਿਨ',
  days: 'ਦਿਨ',
  and: 'ਅਤੇ',
  am: 'AM',
  pm: 'PM',
};

/** Punjabi in Gurmukhi. */
const pa: Translation<'pa'> = {
  formatter: inWordsOf('en-IN', WORDS),
  by: (names) => `ਰਿਪੋਰਟ: ${names}`,
  from: (publisher) => `ਸਰੋਤ: ${publisher}`,
  updated: (time) => `ਅੱਪਡੇਟ: ${time}`,
  sponsoredBy: (sponsor) => `${sponsor} ਵੱਲੋਂ ਪ੍ਰਾਯੋਜਿਤ`,
  credit: (credit) => `ਤਸਵੀਰ: ${credit}`,
  showCredit: 'ਤਸਵੀਰ ਦਾ ਸਰੋਤ',
  empty: 'ਇਸ ਵੇਲੇ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਹੈ।',
  noArticle: 'ਇਹ ਖ਼ਬਰ ਉਪਲਬਧ ਨਹੀਂ ਹੈ।',
  retry: 'ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  share: 'ਸਾਂਝੀ ਕਰੋ',
  copied: 'ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ।',
  readingTime: (minutes) => `ਪੜ੍ਹਨ ਦਾ ਸਮਾਂ: ${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `${section} ਦੀਆਂ ਹੋਰ ਖ਼ਬਰਾਂ` : 'ਹੋਰ ਖ਼ਬਰਾਂ'),
  advertisement: 'ਇਸ਼ਤਿਹਾਰ',
  article: {
    published: (time) => `ਪ੍ਰਕਾਸ਼ਿਤ: ${time}`,
    keyPoints: 'ਮੁੱਖ ਗੱਲਾਂ',
    corrections: 'ਭੁੱਲ ਸੁਧਾਰ',
    readOn: (publisher) => (publisher ? `ਪੂਰੀ ਖ਼ਬਰ ${publisher} ’ਤੇ ਪੜ੍ਹੋ` : 'ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ'),
    table: 'ਸਾਰਣੀ',
    wholeHeadline: 'ਪੂਰੀ ਸੁਰਖ਼ੀ ਦਿਖਾਓ',
  },
  embeds: {
    what: (kind, name) => `${name} ’ਤੇ ${EMBEDS[kind]}`,
    show: (kind, name) => `${name} ਤੋਂ ${EMBEDS[kind]} ਦਿਖਾਓ`,
    asks: (name) => `ਇਸ ਨਾਲ ${name} ਦੀ ਸਮੱਗਰੀ ਲੋਡ ਹੋਵੇਗੀ, ਜੋ ਕੁਕੀਜ਼ ਸਾਂਭ ਸਕਦੀ ਹੈ।`,
    open: (name) => `${name} ’ਤੇ ਖੋਲ੍ਹੋ`,
  },
  withdrawn: 'ਇਹ ਖ਼ਬਰ ਵਾਪਸ ਲੈ ਲਈ ਗਈ ਹੈ।',
  lastUpdated: (time) => `ਆਖ਼ਰੀ ਅੱਪਡੇਟ: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} ਨਵੀਂ ਖ਼ਬਰ`,
      other: (number) => `${number} ਨਵੀਆਂ ਖ਼ਬਰਾਂ`,
    },
    moreStories: 'ਹੋਰ ਖ਼ਬਰਾਂ',
    moreFrom: (publisher) => `${publisher} ਦੀਆਂ ਹੋਰ ਖ਼ਬਰਾਂ`,
    allShown: 'ਹੋਰ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਹੈ।',
  },
  carousel: {
    previous: 'ਪਿਛਲੀਆਂ ਖ਼ਬਰਾਂ',
    next: 'ਅਗਲੀਆਂ ਖ਼ਬਰਾਂ',
    place: (shown, all) => `${all} ਵਿੱਚੋਂ ${shown}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} ਤਸਵੀਰ`,
      other: (number) => `${number} ਤਸਵੀਰਾਂ`,
    },
    related: 'ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ',
    copyLink: 'ਲਿੰਕ ਕਾਪੀ ਕਰੋ',
    email: 'ਈਮੇਲ ਕਰੋ',
    print: 'ਪ੍ਰਿੰਟ ਕਰੋ',
  },
  problems: {
    'no-source': () => 'ਖ਼ਬਰਾਂ ਦਾ ਕੋਈ ਸਰੋਤ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।',
    network: () => 'ਖ਼ਬਰਾਂ ਤੱਕ ਪਹੁੰਚ ਨਹੀਂ ਹੋ ਸਕੀ।',
    timeout: () => 'ਖ਼ਬਰਾਂ ਦਾ ਸਰੋਤ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ।',
    http: ({ status }, tag) => `ਖ਼ਬਰਾਂ ਨਹੀਂ ਮਿਲ ਸਕੀਆਂ (ਗ਼ਲਤੀ ${digits(status, tag)})।`,
    'too-large': () => 'ਖ਼ਬਰਾਂ ਦੀ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ।',
    'not-json': ({ detail }) => (detail ? `ਸਰੋਤ ਨੇ JSON ਦੀ ਥਾਂ ${detail} ਭੇਜਿਆ।` : 'ਸਰੋਤ ਨੇ ਪੜ੍ਹਨਯੋਗ JSON ਨਹੀਂ ਭੇਜਿਆ।'),
    'not-a-feed': () => 'ਸਰੋਤ ਨੇ ਜੋ ਭੇਜਿਆ ਉਹ ਖ਼ਬਰਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ।',
    script: () => 'ਇਸ ਪ੍ਰੋਗਰਾਮ ਦਾ ਇੱਕ ਹਿੱਸਾ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ।',
  },
};

export default pa;
