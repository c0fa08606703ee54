/**
 * Stories as a Mastodon server gives a public timeline: `GET /api/v1/timelines/public`, a list of Status
 * (docs.joinmastodon.org/entities/Status). The headline is the post's text, as newsrooms post it, with the page as its preview card.
 *
 * @param {readonly import('./stories.js').Story[]} stories
 * @returns {string}
 */
export function mastodonTimeline(stories) {
  const account = {
    id: '1',
    username: 'ledger',
    acct: 'ledger',
    display_name: 'The Harbour Ledger',
    url: 'https://ledger.example/@ledger',
    avatar: stories[0].picture.url,
    emojis: [],
  };
  return JSON.stringify(
    stories.map(({ url, headline, summary, byline, date, picture }, index) => ({
      id: `${index + 1}`,
      created_at: new Date(date).toISOString(),
      edited_at: null,
      ...{ in_reply_to_id: null, sensitive: false, spoiler_text: '', visibility: 'public', language: 'en' },
      ...{ url, uri: url, replies_count: 1, reblogs_count: 2, favourites_count: 3 },
      content: `<p>${escaped(headline)}</p>`,
      ...{ reblog: null, account, media_attachments: [], mentions: [], tags: [], emojis: [], poll: null },
      card: {
        ...{ url, title: headline, description: summary, type: 'link', author_name: byline, author_url: '' },
        ...{ provider_name: 'The Harbour Ledger', provider_url: 'https://ledger.example/', html: '' },
        ...{ width: picture.width, height: picture.height, image: picture.url, embed_url: '', blurhash: null },
      },
    })),
  );
}

const escaped = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
