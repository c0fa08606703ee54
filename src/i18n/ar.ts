import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'مباشر',
  breaking: 'عاجل',
  opinion: 'رأي',
  exclusive: 'حصري',
  sponsored: 'محتوى مموَّل',
  subscriber: 'للمشتركين',
  updated: 'محدَّث',
  correction: 'تصويب',
  video: 'فيديو',
  audio: 'صوت',
  gallery: 'صور',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'منشور', video: 'فيديو', chart: 'رسم بياني' };
const THE_EMBEDS: Record<EmbedKind, string> = { post: 'المنشور', video: 'الفيديو', chart: 'الرسم البياني' };

/** Arabic, written from right to left. */
const ar: Translation<'ar'> = {
  direction: 'rtl',
  by: (names) => `بقلم ${names}`,
  from: (publisher) => `المصدر: ${publisher}`,
  updated: (time) => `آخر تحديث: ${time}`,
  sponsoredBy: (sponsor) => `برعاية ${sponsor}`,
  credit: (credit) => `الصورة: ${credit}`,
  showCredit: 'مصدر الصورة',
  empty: 'لا توجد أخبار الآن.',
  noArticle: 'هذا الخبر غير متاح.',
  retry: 'أعد المحاولة',
  share: 'مشاركة',
  copied: 'نُسخ الرابط.',
  readingTime: (minutes) => `مدة القراءة: ${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `المزيد من ${section}` : 'المزيد من الأخبار'),
  advertisement: 'إعلان',
  article: {
    published: (time) => `نُشر: ${time}`,
    keyPoints: 'أبرز النقاط',
    corrections: 'تصويب',
    readOn: (publisher) => (publisher ? `اقرأ الخبر كاملًا في ${publisher}` : 'اقرأ الخبر كاملًا'),
    table: 'جدول',
    wholeHeadline: 'عرض العنوان كاملًا',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} على ${name}`,
    show: (kind, name) => `عرض ${THE_EMBEDS[kind]} من ${name}`,
    asks: (name) => `يُحمَّل عندها محتوى من ${name}، وقد تُحفظ ملفات تعريف الارتباط.`,
    open: (name) => `فتح على ${name}`,
  },
  withdrawn: 'سُحب هذا الخبر.',
  lastUpdated: (time) => `آخر تحديث: ${time}`,
  flow: {
    newStories: {
      zero: () => 'لا أخبار جديدة',
      one: () => 'خبر جديد واحد',
      two: () => 'خبران جديدان',
      few: (number) => `${number} أخبار جديدة`,
      many: (number) => `${number} خبرًا جديدًا`,
      other: (number) => `${number} خبر جديد`,
    },
    moreStories: 'المزيد من الأخبار',
    moreFrom: (publisher) => `المزيد من ${publisher}`,
    allShown: 'لا توجد أخبار أخرى.',
  },
  carousel: {
    previous: 'الأخبار السابقة',
    next: 'الأخبار التالية',
    place: (shown, all) => `${shown} من ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}، ${detail}`,
    pictures: {
      zero: () => 'لا صور',
      one: () => 'صورة واحدة',
      two: () => 'صورتان',
      few: (number) => `${number} صور`,
      many: (number) => `${number} صورة`,
      other: (number) => `${number} صورة`,
    },
    related: 'أخبار ذات صلة',
    copyLink: 'نسخ الرابط',
    email: 'بريد إلكتروني',
    print: 'طباعة',
  },
  problems: {
    'no-source': () => 'لم يُحدَّد مصدر للأخبار.',
    network: () => 'تعذّر الوصول إلى الأخبار.',
    timeout: () => 'تأخّر مصدر الأخبار في الرد.',
    http: ({ status }, tag) => `تعذّر جلب الأخبار (خطأ ${digits(status, tag)}).`,
    'too-large': () => 'ملف الأخبار كبير جدًا.',
    'not-json': ({ detail }) => (detail ? `أعاد المصدر ${detail} بدلًا من JSON.` : 'لم يُعِد المصدر ملف JSON صالحًا.'),
    'not-a-feed': () => 'ما أعاده المصدر ليس ملف أخبار.',
    script: () => 'تعذّر تحميل جزء من هذا البرنامج.',
  },
};

export default ar;
