import type { TemplateResult } from 'lit';
import type { EmbedMessages } from '../../i18n/en.js';
import type { BodyElement } from '../../model/body.js';
import type { EmbedKind } from '../../model/embed.js';
import type { Kit } from '../kit.js';
import type { ArticleSettings } from './settings.js';

/** Something embedded, at its place in a text. */
export interface EmbedPlace {
  /** Counted from 0 within the text. */
  readonly number: number;
  /** Whether it is shown as its provider shows it; otherwise nothing is asked of the provider. */
  readonly framed: boolean;
  /** The frame itself has said how high it is. */
  readonly spoke: boolean;
}

/** Which of a text's embedded things are framed. */
export interface EmbedPlaces {
  /** Whether a reader may have them framed; otherwise there are links only. */
  readonly offered: boolean;
  /** The place of the next one, in the text's order. */
  next: (attributes: BodyElement['attributes']) => EmbedPlace;
  /** A reader wants to see this one, by pressing the button that the event is of. */
  show: (place: EmbedPlace, event: Event) => void;
}

const WHAT: Readonly<Record<EmbedKind, string>> = { post: 'Post', video: 'Video', chart: 'Chart' };

const ENGLISH: EmbedMessages = {
  what: (kind, name) => `${WHAT[kind]} on ${name}`,
  show: (kind, name) => `Show ${kind} from ${name}`,
  asks: (name) => `This loads content from ${name}, which may set cookies.`,
  open: (name) => `Open on ${name}`,
};

const isKind = (word: string | undefined): word is EmbedKind => word !== undefined && Object.hasOwn(WHAT, word);

/**
 * Draws what is embedded from elsewhere: the words that stand in for it, a button to have it framed, and a link to it, which
 * stays. Without `places` there is nothing to press. Whoever gives them puts the frame in its place, named as the figure is:
 * a template with one would be cut by the browser's own sanitiser.
 */
export const embedsOf = (
  { target, locale: { tag, messages } }: ArticleSettings,
  places: EmbedPlaces | undefined,
  { html, nothing }: Kit,
): ((attributes: BodyElement['attributes'], words: readonly unknown[]) => TemplateResult) => {
  const say = { ...ENGLISH, ...messages.embeds };

  return (attributes, words) => {
    const { from: name = '', href = '', title, ratio } = attributes;
    const kind = isKind(attributes.kind) ? attributes.kind : 'post';
    const place = places?.next(attributes);
    const framed = !!place?.framed;
    const asks = places?.offered && place && !framed;
    const what = say.what(kind, name);
    const heading = title ?? (words.length || framed ? null : what);
    const said = place ? `asks-${place.number}` : nothing;
    return html`<figure
      class="embed is-${kind} ${ratio === '9/16' ? 'tall' : ''} ${framed ? 'framed' : ''} ${place?.spoke ? 'spoke' : ''}"
      aria-label=${title ?? what}
      tabindex=${framed ? '-1' : nothing}
    >
      ${framed ? html`<div class="frame-place"></div>` : nothing}
      ${
        heading || words.length || asks
          ? html`<div class="stage">
              ${heading ? html`<p class="title" lang=${title ? nothing : tag} dir="auto">${heading}</p>` : nothing}${words}
              ${
                asks
                  ? html`<div class="ask" lang=${tag}>
                      <button
                        type="button"
                        aria-describedby=${said}
                        @click=${(event: Event) => places.show(place, event)}
                      >
                        ${say.show(kind, name)}
                      </button>
                      <p class="small" id=${said}>${say.asks(name)}</p>
                    </div>`
                  : nothing
              }
            </div>`
          : nothing
      }
      <p class="small" lang=${tag}>
        <a href=${href} target=${target} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
          >${say.open(name)}</a
        >
      </p>
    </figure>`;
  };
};
