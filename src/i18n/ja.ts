import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: 'ライブ',
  breaking: '速報',
  opinion: 'オピニオン',
  exclusive: '独自',
  sponsored: '広告',
  subscriber: '会員限定',
  updated: '更新',
  correction: '訂正',
  video: '動画',
  audio: '音声',
  gallery: '写真特集',
};

const EMBEDS: Record<EmbedKind, string> = { post: '投稿', video: '動画', chart: 'グラフ' };

/** Japanese. */
const ja: Translation<'ja'> = {
  by: (names) => `執筆：${names}`,
  from: (publisher) => `提供：${publisher}`,
  updated: (time) => `更新：${time}`,
  sponsoredBy: (sponsor) => `広告：${sponsor}`,
  credit: (credit) => `写真：${credit}`,
  showCredit: '写真の提供元',
  empty: '現在、記事はありません。',
  noArticle: 'この記事は表示できません。',
  retry: '再読み込み',
  share: '共有',
  copied: 'リンクをコピーしました。',
  readingTime: (minutes) => `読了時間：${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `${section}のほかの記事` : 'ほかの記事'),
  advertisement: '広告',
  article: {
    published: (time) => `公開：${time}`,
    keyPoints: '記事のポイント',
    corrections: '訂正',
    readOn: (publisher) => (publisher ? `${publisher}で全文を読む` : '全文を読む'),
    table: '表組み',
    wholeHeadline: '見出しをすべて表示',
  },
  embeds: {
    what: (kind, name) => `${name}の${EMBEDS[kind]}`,
    show: (kind, name) => `${name}の${EMBEDS[kind]}を表示`,
    asks: (name) => `${name}のコンテンツを読み込みます。クッキーが使われることがあります。`,
    open: (name) => `${name}で開く`,
  },
  withdrawn: 'この記事は取り下げられました。',
  lastUpdated: (time) => `最終更新：${time}`,
  flow: {
    newStories: { other: (number) => `新着記事${number}件` },
    moreStories: 'もっと見る',
    moreFrom: (publisher) => `${publisher}の記事をもっと見る`,
    allShown: '記事は以上です。',
  },
  carousel: {
    previous: '前の記事',
    next: '次の記事',
    place: (shown, all) => `${all}件中${shown}件目`,
  },
  details: {
    labelWith: (label, detail) => `${label}、${detail}`,
    pictures: {
      other: (number) => `写真${number}枚`,
    },
    related: '関連記事',
    copyLink: 'リンクをコピー',
    email: 'メールで送る',
    print: '印刷',
  },
  problems: {
    'no-source': () => 'ニュースの提供元が指定されていません。',
    network: () => 'ニュースの提供元に接続できません。',
    timeout: () => 'ニュースの提供元から応答がありません。',
    http: ({ status }, tag) => `ニュースを取得できませんでした（エラー${digits(status, tag)}）。`,
    'too-large': () => 'ニュースのファイルが大きすぎます。',
    'not-json': ({ detail }) =>
      detail ? `提供元から返されたのはJSONではなく${detail}でした。` : '提供元から返されたJSONを読み取れません。',
    'not-a-feed': () => '提供元から返された内容はニュースの一覧ではありません。',
    script: () => '一部の機能を読み込めませんでした。',
  },
};

export default ja;
