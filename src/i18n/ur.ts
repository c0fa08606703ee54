import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'براہِ راست',
  breaking: 'بریکنگ نیوز',
  opinion: 'رائے',
  exclusive: 'خصوصی',
  sponsored: 'اشتہاری مواد',
  subscriber: 'صرف خریداروں کے لیے',
  updated: 'اپ ڈیٹ',
  correction: 'تصحیح',
  video: 'ویڈیو',
  audio: 'آڈیو',
  gallery: 'تصاویر',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'پوسٹ', video: 'ویڈیو', chart: 'چارٹ' };

/** Urdu, written from right to left. */
const ur: Translation<'ur'> = {
  direction: 'rtl',
  by: (names) => `تحریر: ${names}`,
  from: (publisher) => `بشکریہ ${publisher}`,
  updated: (time) => `تازہ کاری: ${time}`,
  sponsoredBy: (sponsor) => `${sponsor} کے مالی تعاون سے`,
  credit: (credit) => `تصویر: ${credit}`,
  showCredit: 'تصویر کا ماخذ',
  empty: 'اس وقت کوئی خبر نہیں ہے۔',
  noArticle: 'یہ خبر دستیاب نہیں ہے۔',
  retry: 'دوبارہ کوشش کریں',
  share: 'شیئر کریں',
  copied: 'لنک کاپی ہو گیا۔',
  readingTime: (minutes) => `مطالعے کا وقت: ${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `${section} کی مزید خبریں` : 'مزید خبریں'),
  advertisement: 'اشتہار',
  article: {
    published: (time) => `تاریخِ اشاعت: ${time}`,
    keyPoints: 'اہم نکات',
    corrections: 'تصحیح',
    readOn: (publisher) => (publisher ? `پوری خبر ${publisher} پر پڑھیں` : 'پوری خبر پڑھیں'),
    table: 'جدول',
    wholeHeadline: 'پوری سرخی دکھائیں',
  },
  embeds: {
    what: (kind, name) => `${name} پر ${EMBEDS[kind]}`,
    show: (kind, name) => `${name} کی ${EMBEDS[kind]} دکھائیں`,
    asks: (name) => `اس سے ${name} کا مواد لوڈ ہو گا، جو کوکیز محفوظ کر سکتا ہے۔`,
    open: (name) => `${name} پر کھولیں`,
  },
  withdrawn: 'یہ خبر واپس لے لی گئی ہے۔',
  lastUpdated: (time) => `آخری تازہ کاری: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} نئی خبر`,
      other: (number) => `${number} نئی خبریں`,
    },
    moreStories: 'مزید خبریں',
    moreFrom: (publisher) => `${publisher} کی مزید خبریں`,
    allShown: 'مزید کوئی خبر نہیں ہے۔',
  },
  carousel: {
    previous: 'پچھلی خبریں',
    next: 'اگلی خبریں',
    place: (shown, all) => `${all} میں سے ${shown}`,
  },
  details: {
    labelWith: (label, detail) => `${label}، ${detail}`,
    pictures: {
      one: (number) => `${number} تصویر`,
      other: (number) => `${number} تصاویر`,
    },
    related: 'متعلقہ خبریں',
    copyLink: 'لنک کاپی کریں',
    email: 'ای میل کریں',
    print: 'پرنٹ کریں',
  },
  problems: {
    'no-source': () => 'خبروں کا کوئی ذریعہ نہیں بتایا گیا۔',
    network: () => 'خبروں تک رسائی نہیں ہو سکی۔',
    timeout: () => 'خبروں کا ذریعہ وقت پر جواب نہیں دے رہا۔',
    http: ({ status }, tag) => `خبریں حاصل نہیں ہو سکیں (خرابی ${digits(status, tag)})۔`,
    'too-large': () => 'خبروں کی فائل بہت بڑی ہے۔',
    'not-json': ({ detail }) =>
      detail ? `ذریعے نے JSON کے بجائے ${detail} بھیجا۔` : 'ذریعے نے پڑھنے کے قابل JSON نہیں بھیجا۔',
    'not-a-feed': () => 'ذریعے نے جو بھیجا وہ خبروں کی فہرست نہیں ہے۔',
    script: () => 'اس پروگرام کا ایک حصہ لوڈ نہیں ہو سکا۔',
  },
};

export default ur;
