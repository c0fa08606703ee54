import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'लाइव',
  breaking: 'ब्रेकिंग न्यूज़',
  opinion: 'राय',
  exclusive: 'एक्सक्लूसिव',
  sponsored: 'प्रायोजित',
  subscriber: 'सब्सक्राइबर के लिए',
  updated: 'अपडेट',
  correction: 'भूल सुधार',
  video: 'वीडियो',
  audio: 'ऑडियो',
  gallery: 'तस्वीरें',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'पोस्ट', video: 'वीडियो', chart: 'चार्ट' };

/** Hindi. */
const hi: Translation<'hi'> = {
  by: (names) => `रिपोर्ट: ${names}`,
  from: (publisher) => `स्रोत: ${publisher}`,
  updated: (time) => `अपडेट: ${time}`,
  sponsoredBy: (sponsor) => `${sponsor} द्वारा प्रायोजित`,
  credit: (credit) => `फ़ोटो: ${credit}`,
  showCredit: 'फ़ोटो का श्रेय',
  empty: 'अभी कोई ख़बर नहीं है।',
  noArticle: 'यह ख़बर उपलब्ध नहीं है।',
  retry: 'फिर कोशिश करें',
  share: 'शेयर करें',
  copied: 'लिंक कॉपी हो गया।',
  readingTime: (minutes) => `पढ़ने का समय: ${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `${section} की और ख़बरें` : 'और ख़बरें'),
  advertisement: 'विज्ञापन',
  article: {
    published: (time) => `प्रकाशित: ${time}`,
    keyPoints: 'मुख्य बातें',
    corrections: 'भूल सुधार',
    readOn: (publisher) => (publisher ? `पूरी ख़बर ${publisher} पर पढ़ें` : 'पूरी ख़बर पढ़ें'),
    table: 'तालिका',
    wholeHeadline: 'पूरा शीर्षक दिखाएँ',
  },
  embeds: {
    what: (kind, name) => `${name} पर ${EMBEDS[kind]}`,
    show: (kind, name) => `${name} से ${EMBEDS[kind]} दिखाएँ`,
    asks: (name) => `इससे ${name} की सामग्री लोड होगी, जो कुकी सहेज सकती है।`,
    open: (name) => `${name} पर खोलें`,
  },
  withdrawn: 'यह ख़बर वापस ले ली गई है।',
  lastUpdated: (time) => `आख़िरी अपडेट: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} नई ख़बर`,
      other: (number) => `${number} नई ख़बरें`,
    },
    moreStories: 'और ख़बरें',
    moreFrom: (publisher) => `${publisher} की और ख़बरें`,
    allShown: 'और कोई ख़बर नहीं है।',
  },
  carousel: {
    previous: 'पिछली ख़बरें',
    next: 'अगली ख़बरें',
    place: (shown, all) => `${all} में से ${shown}`,
  },
  details: {
    labelWith: (label, detail) => `${label}, ${detail}`,
    pictures: {
      one: (number) => `${number} तस्वीर`,
      other: (number) => `${number} तस्वीरें`,
    },
    related: 'संबंधित ख़बरें',
    copyLink: 'लिंक कॉपी करें',
    email: 'ईमेल करें',
    print: 'प्रिंट करें',
  },
  problems: {
    'no-source': () => 'ख़बरों का कोई स्रोत नहीं बताया गया है।',
    network: () => 'ख़बरों तक पहुँचा नहीं जा सका।',
    timeout: () => 'ख़बरों का स्रोत समय पर जवाब नहीं दे रहा है।',
    http: ({ status }, tag) => `ख़बरें नहीं मिल सकीं (त्रुटि ${digits(status, tag)})।`,
    'too-large': () => 'ख़बरों की फ़ाइल बहुत बड़ी है।',
    'not-json': ({ detail }) => (detail ? `स्रोत ने JSON की जगह ${detail} भेजा।` : 'स्रोत ने पढ़ने लायक JSON नहीं भेजा।'),
    'not-a-feed': () => 'स्रोत ने जो भेजा वह ख़बरों की सूची नहीं है।',
    script: () => 'इस प्रोग्राम का एक हिस्सा लोड नहीं हो सका।',
  },
};

export default hi;
