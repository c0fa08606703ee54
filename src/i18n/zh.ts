import type { Label } from '../model/article.js';
import type { EmbedKind } from '../model/embed.js';
import { digits } from './digits.js';
import type { Translation } from './en.js';

const LABELS: Record<Label, string> = {
  live: '直播',
  breaking: '突发',
  opinion: '观点',
  exclusive: '独家',
  sponsored: '赞助内容',
  subscriber: '订阅专享',
  updated: '更新',
  correction: '更正',
  video: '视频',
  audio: '音频',
  gallery: '图集',
};

const EMBEDS: Record<EmbedKind, string> = { post: '帖子', video: '视频', chart: '图表' };

/** Chinese in simplified characters. */
const zh: Translation<'zh'> = {
  by: (names) => `文：${names}`,
  from: (publisher) => `来源：${publisher}`,
  updated: (time) => `更新于${time}`,
  sponsoredBy: (sponsor) => `由${sponsor}赞助`,
  credit: (credit) => `图片：${credit}`,
  showCredit: '图片来源',
  empty: '暂无新闻。',
  noArticle: '这篇报道无法显示。',
  retry: '重试',
  share: '分享',
  copied: '链接已复制。',
  readingTime: (minutes) => `阅读约需${minutes}`,
  label: (label) => LABELS[label],
  more: (section) => (section ? `更多${section}报道` : '更多报道'),
  advertisement: '广告',
  article: {
    published: (time) => `发布于${time}`,
    keyPoints: '要点',
    corrections: '更正',
    readOn: (publisher) => (publisher ? `前往${publisher}阅读全文` : '阅读全文'),
    table: '表格',
    wholeHeadline: '显示完整标题',
  },
  embeds: {
    what: (kind, name) => `${name}上的${EMBEDS[kind]}`,
    show: (kind, name) => `显示${name}的${EMBEDS[kind]}`,
    asks: (name) => `将载入${name}的内容，对方可能会存储跟踪信息。`,
    open: (name) => `在${name}打开`,
  },
  withdrawn: '这篇报道已撤回。',
  lastUpdated: (time) => `最近更新：${time}`,
  flow: {
    newStories: { other: (number) => `${number}条新报道` },
    moreStories: '更多报道',
    moreFrom: (publisher) => `更多来自${publisher}的报道`,
    allShown: '没有更多报道了。',
  },
  carousel: {
    previous: '上一组新闻',
    next: '下一组新闻',
    place: (shown, all) => `第 ${shown} 条，共 ${all} 条`,
  },
  details: {
    labelWith: (label, detail) => `${label}，${detail}`,
    pictures: {
      other: (number) => `${number} 张图片`,
    },
    related: '相关新闻',
    copyLink: '复制链接',
    email: '用邮件发送',
    print: '打印',
  },
  problems: {
    'no-source': () => '未指定新闻来源。',
    network: () => '无法连接到新闻来源。',
    timeout: () => '新闻来源响应超时。',
    http: ({ status }, tag) => `无法获取新闻（错误 ${digits(status, tag)}）。`,
    'too-large': () => '新闻文件过大。',
    'not-json': ({ detail }) =>
      detail ? `新闻来源返回的是 ${detail}，而不是 JSON。` : '新闻来源返回的 JSON 无法读取。',
    'not-a-feed': () => '新闻来源返回的内容不是新闻列表。',
    script: () => '部分组件未能加载。',
  },
};

export default zh;
