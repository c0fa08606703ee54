import type { Article } from '../model/article.js';
import { textKey } from '../model/text.js';

/** Takes away what would repeat the headline: caption, alternative text, standfirst, summary, key points. */
export const saidOnce = (article: Article): Article => {
  const headline = textKey(article.headline);
  // A headline that was cut out of the text would be repeated by an excerpt that starts with it.
  const cut = article.headline.endsWith('…');
  const fresh = (text: string | null): string | null => {
    const key = textKey(text);
    return key === headline || (cut && key.startsWith(headline)) ? null : text || null;
  };
  const { image } = article;
  return {
    ...article,
    standfirst: fresh(article.standfirst),
    summary: fresh(article.summary),
    keyPoints: article.keyPoints.filter((point) => fresh(point) !== null),
    image: image && { ...image, alt: fresh(image.alt) ?? '', caption: fresh(image.caption) },
  };
};
