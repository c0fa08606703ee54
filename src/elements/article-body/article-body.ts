import type { TemplateResult } from 'lit';
import { loadBody } from '../../formats/article.js';
import type { Article } from '../../model/article.js';
import { kit } from '../../view/kit.js';
import type { CardPreset } from '../../view/settings.js';
import { LIMIT_MAX } from '../list-element.js';
import { OneArticleElement } from '../one-article-element.js';
import { ruled } from '../ruled-element.js';
import { choice, spaces, whole } from '../rules.js';

export type * from '../types.js';

const PAGE = () => import('./article-page.js');
const BONES: CardPreset = { layout: 'stacked', fields: ['section', 'summary'] };

/**
 * One whole article: section, headline, standfirst, byline, times, lead picture with its credit, key points, text,
 * corrections and copyright line.
 *
 * @tag news-article-body
 *
 * @slot - Fallback content: visible before the script runs, while loading, and when there is no article to show.
 * @slot empty - In place of the sentence that the story is not available.
 * @slot footer - Below the article.
 * @slot ad-1 - What stands after the first `slot-every` paragraphs, marked as an advertisement; `ad-2` after the next, and so on.
 *
 * @csspart status - The sentence that there is no article, or why.
 * @csspart card - The article.
 * @csspart label - "Live", "Opinion" and the like.
 * @csspart section - The section's name.
 * @csspart kicker - The short line above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The introduction below the headline.
 * @csspart byline - Desk or authors, and the place of filing.
 * @csspart author - One author.
 * @csspart agency - The agency whose copy it is.
 * @csspart time - When it was published or updated, and how long it takes to read.
 * @csspart media - A picture with its caption.
 * @csspart image - The picture itself.
 * @csspart caption - Caption and credit of a picture.
 * @csspart credit - Whom a picture is owed to.
 * @csspart key-points - The article in short.
 * @csspart body - The text.
 * @csspart ad - The place of an advertisement.
 * @csspart summary - The excerpt, where there is no text.
 * @csspart more - The link to the text, where there is none here.
 * @csspart correction - What the newsroom says about a published mistake.
 * @csspart source - Whose news it is.
 */
export class ArticleBodyElement extends OneArticleElement {
  static override properties = ruled({
    time: choice(['absolute', 'relative']),
    slotEvery: whole(0, 0, LIMIT_MAX),
    embeds: choice(['click', 'link']),
    consent: spaces,
  });

  /** Id or URL of the article. Default: the article whose page this is; never another in its place. */
  declare articleId: string;

  /** Whether times are written as a date or as an age. */
  declare time: 'relative' | 'absolute';

  /** After how many paragraphs a slot `ad-1`, `ad-2`, … stands. 0: none. */
  declare slotEvery: number;

  /** What stands for posts, videos and charts of known providers: a button that shows them, or only a link. */
  declare embeds: 'click' | 'link';

  /** Providers from whom the reader agreed to get things, spaces between: `youtube vimeo x instagram facebook tiktok bluesky datawrapper`. Theirs are shown without a press. */
  declare consent: readonly string[];

  protected readonly preset = BONES;

  protected get css(): string | undefined {
    return this.parts.take(PAGE)?.css;
  }

  protected override choose(articles: readonly Article[]): readonly Article[] {
    const found = this.find(articles);
    // Asked for beside the feed, though only the article needs it.
    this.parts.take(loadBody);
    if (found) this.parts.take(found.body);
    // Without the part that shows it there is what the page wrote.
    return this.parts.take(PAGE) && found ? [found] : [];
  }

  protected view(article: Article): TemplateResult | undefined {
    return this.parts.take(PAGE)?.articlePage(article, this.parts.take(article.body) ?? [], this, kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-body': ArticleBodyElement;
  }
}
