/** What an embedded thing is: words and pictures of a network, a film, or a drawing of numbers. */
export type EmbedKind = 'post' | 'video' | 'chart';

/** The names by which a page says from whom its reader agreed to get things. Each has a row in `html/embeds.ts`. */
export const EMBED_PROVIDERS = [
  'youtube',
  'vimeo',
  'x',
  'instagram',
  'facebook',
  'tiktok',
  'bluesky',
  'datawrapper',
] as const;

/** One of {@link EMBED_PROVIDERS}. */
export type EmbedProviderId = (typeof EMBED_PROVIDERS)[number];
