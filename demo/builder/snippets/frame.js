import { html } from '../escape.js';
import { needsAddress, startTag, together } from './parts.js';

// What a frame decides by itself (embed/frame/frame.ts).
const NOT_TAKEN = ['consent', 'offline', 'target', 'embeds'];
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** A frame, for pages that let in no script of others. */
export const writeFrame = (embed) => {
  const query = new URLSearchParams();
  if (embed.element !== 'section-feed') query.set('element', embed.element);
  if (embed.theme) query.set('theme', embed.theme);
  for (const { name, kind, value } of embed.attributes)
    if (!NOT_TAKEN.includes(name)) query.set(name, kind === 'boolean' ? '' : value);
  const left = [
    ...embed.attributes.filter(({ name }) => NOT_TAKEN.includes(name)).map(({ name }) => name),
    ...embed.tokens.map(([name]) => name),
  ];
  return {
    missing: [
      ...needsAddress(embed),
      ...(embed.ofPage
        ? [{ field: 'field-article-id', words: 'An article: a frame cannot see whose page it is on.' }]
        : []),
    ],
    notes: left.length
      ? [`A frame does without ${left.join(', ')}: it has a theme, opens links in a new tab and stores nothing.`]
      : [],
    blocks: [
      {
        code: together(
          `${startTag('iframe', [
            `src="${html(`${embed.base}embed.html?${query}`)}"`,
            `title="${html(embed.title ? `News: ${embed.title}` : 'News')}"`,
            'width="100%"',
            `height="${embed.room?.height ?? 600}"`,
            `sandbox="${SANDBOX}"`,
            'loading="lazy"',
            'style="border: 0"',
          ])}</iframe>`,
          `<script async src="${html(`${embed.base}embed-parent.js`)}"></script>`,
        ),
      },
    ],
  };
};
