import type { Article } from '../model/article.js';
import { textKey } from '../model/text.js';

/** Takes away what would repeat the headline: caption, alternative text, standfirst, summary, key points. */
export const saidOnce = (article: Article): Article => {
  const headline = textKey(article.headline);
  const fresh = (text: string | null): string | null => (textKey(text) === headline ? null : text || null);
  const { image, summary } = article;
  // A headline that was cut out of the text would be repeated by an excerpt that starts with it.
  const repeats = article.headline.endsWith('…') && textKey(summary).startsWith(headline);
  return {
    ...article,
    standfirst: fresh(article.standfirst),
    summary: repeats ? null : fresh(summary),
    keyPoints: article.keyPoints.filter((point) => fresh(point) !== null),
    image: image && { ...image, alt: fresh(image.alt) ?? '', caption: fresh(image.caption) },
  };
};
