import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'زنده',
  breaking: 'فوری',
  opinion: 'دیدگاه',
  exclusive: 'اختصاصی',
  sponsored: 'رپورتاژ آگهی',
  subscriber: 'ویژهٔ مشترکان',
  updated: 'به‌روز شد',
  correction: 'اصلاحیه',
  video: 'ویدئو',
  audio: 'صوتی',
  gallery: 'گزارش تصویری',
};

const EMBEDS: Record<EmbedKind, string> = { post: 'پست', video: 'ویدئو', chart: 'نمودار' };

/** Persian, written from right to left. */
const fa: Translation<'fa'> = {
  direction: 'rtl',
  by: (names) => `نوشتهٔ ${names}`,
  from: (publisher) => `منبع: ${publisher}`,
  updated: (time) => `به‌روزرسانی: ${time}`,
  sponsoredBy: (sponsor) => `با حمایت مالی ${sponsor}`,
  credit: (credit) => `عکس: ${credit}`,
  showCredit: 'منبع عکس',
  empty: 'اکنون خبری نیست.',
  noArticle: 'این خبر در دسترس نیست.',
  retry: 'تلاش دوباره',
  share: 'هم‌رسانی',
  copied: 'نشانی کپی شد.',
  readingTime: (minutes) => `زمان مطالعه: ${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `خبرهای بیشتر از بخش ${section}` : 'خبرهای بیشتر'),
  advertisement: 'آگهی',
  article: {
    published: (time) => `انتشار: ${time}`,
    keyPoints: 'نکته‌های مهم',
    corrections: 'اصلاحیه',
    readOn: (publisher) => (publisher ? `متن کامل خبر را در ${publisher} بخوانید` : 'متن کامل خبر را بخوانید'),
    table: 'جدول',
    wholeHeadline: 'نمایش کامل تیتر',
  },
  embeds: {
    what: (kind, name) => `${EMBEDS[kind]} در ${name}`,
    show: (kind, name) => `نمایش ${EMBEDS[kind]} از ${name}`,
    asks: (name) => `محتوایی از ${name} بارگذاری می‌شود که ممکن است کوکی ذخیره کند.`,
    open: (name) => `باز کردن در ${name}`,
  },
  withdrawn: 'این خبر پس گرفته شد.',
  lastUpdated: (time) => `آخرین به‌روزرسانی: ${time}`,
  flow: {
    newStories: {
      one: (number) => `${number} خبر تازه`,
      other: (number) => `${number} خبر تازه`,
    },
    moreStories: 'خبرهای بیشتر',
    moreFrom: (publisher) => `خبرهای بیشتر از ${publisher}`,
    allShown: 'خبر دیگری نیست.',
  },
  carousel: {
    previous: 'خبرهای قبلی',
    next: 'خبرهای بعدی',
    place: (shown, all) => `${shown} از ${all}`,
  },
  details: {
    labelWith: (label, detail) => `${label}، ${detail}`,
    pictures: {
      one: (number) => `${number} عکس`,
      other: (number) => `${number} عکس`,
    },
    related: 'خبرهای مرتبط',
    copyLink: 'کپی پیوند',
    email: 'ارسال با ایمیل',
    print: 'چاپ',
  },
  problems: {
    'no-source': () => 'منبع خبر مشخص نشده است.',
    network: () => 'دسترسی به خبرها ممکن نشد.',
    timeout: () => 'منبع خبر دیر پاسخ می‌دهد.',
    http: ({ status }, tag) => `دریافت خبرها ممکن نشد (خطای ${digits(status, tag)}).`,
    'too-large': () => 'فایل خبرها بیش از اندازه بزرگ است.',
    'not-json': ({ detail }) =>
      detail ? `منبع به جای JSON فایل ${detail} فرستاد.` : 'منبع فایل JSON خوانایی نفرستاد.',
    'not-a-feed': () => 'آنچه منبع فرستاد فهرست خبر نیست.',
    script: () => 'بخشی از این برنامه بارگذاری نشد.',
  },
};

export default fa;
