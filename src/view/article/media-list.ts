import type { Locale } from '../../i18n/locales.js';
import type { Medium } from '../../model/article.js';
import type { BodyElement, BodyNode } from '../../model/body.js';
import { lengthView } from '../details.js';
import type { Kit } from '../kit.js';
import { fileName, playerView, type PlayerSettings } from './player.js';

const SOUND = /^audio\/|\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav)$/i;
const FILM = /^video\/|\.(?:m4v|mov|mp4|ogv|webm)$/i;

const playerTag = ({ mimeType, url }: Medium): string | null => {
  const said = /^(?:audio|video)\//i.test(mimeType) ? mimeType : new URL(url).pathname;
  return SOUND.test(said) ? 'audio' : FILM.test(said) ? 'video' : null;
};

/** The addresses of all files that a text has players for, without what is behind them. */
const played = (node: BodyNode): string[] =>
  typeof node === 'string'
    ? []
    : [
        ...(node.tag === 'source' && node.attributes.src ? [keyOf(node.attributes.src)] : []),
        ...node.children.flatMap(played),
      ];

const keyOf = (url: string): string => url.replace(/^http:/, 'https:').replace(/[?#].*/, '');

/**
 * Sound, film and documents that come with an article, but for those that its text has players for. What can be played has
 * a player below its link: nothing of it is asked for before the reader starts it.
 */
export const mediaView = (
  media: readonly Medium[],
  nodes: readonly BodyNode[],
  settings: PlayerSettings & { locale: Locale },
  kit: Kit,
): unknown => {
  const { html, nothing } = kit;
  const known = new Set(nodes.flatMap(played));
  // Pictures are its gallery's, which stands in the text.
  const others = media.filter(({ mimeType }) => !/^image\//i.test(mimeType));
  const shown = others.filter((medium) => !playerTag(medium) || !known.has(keyOf(medium.url)));
  if (!shown.length) return nothing;
  return html`<ul class="media-list">
    ${shown.map((medium) => {
      const { url, title, duration } = medium;
      const tag = playerTag(medium);
      const name = title ?? fileName(url);
      // What feeds say of a file's format is often wrong; the file itself is not.
      const player = (): BodyElement => ({
        tag: tag!,
        attributes: { title: name },
        children: [{ tag: 'source', attributes: { src: url }, children: [] }],
      });
      return html`<li>
        <a
          href=${url}
          target=${settings.target}
          rel="noopener${settings.rel}"
          referrerpolicy="strict-origin-when-cross-origin"
          dir="auto"
          >${name}</a
        >
        ${duration ? html`<span class="small" lang=${settings.locale.tag}>${lengthView(settings.locale, duration, kit)}</span>` : nothing}
        ${tag ? playerView(player(), { ...settings, linked: true }, kit) : nothing}
      </li>`;
    })}
  </ul>`;
};
