/**
 * Stories as Bluesky gives an account's posts: `app.bsky.feed.getAuthorFeed` (docs.bsky.app). The headline is the post's text, with the page
 * as its external embed.
 *
 * @param {readonly import('./stories.js').Story[]} stories
 * @returns {string}
 */
export function blueskyFeed(stories) {
  const did = 'did:plc:harbourledger234567abcde';
  const author = {
    ...{ did, handle: 'ledger.example', displayName: 'The Harbour Ledger', labels: [] },
    avatar: stories[0].picture.url,
  };
  const feed = stories.map(({ url, headline, summary, date, picture }, index) => {
    const external = { uri: url, title: headline, description: summary };
    return {
      post: {
        uri: `at://${did}/app.bsky.feed.post/3k${`${index}`.padStart(11, '2')}`,
        cid: CID,
        author,
        record: { $type: 'app.bsky.feed.post', text: headline, createdAt: new Date(date).toISOString(), langs: ['en'] },
        embed: { $type: 'app.bsky.embed.external#view', external: { ...external, thumb: picture.url } },
        ...{ replyCount: 1, repostCount: 2, likeCount: 3, labels: [], indexedAt: new Date(date).toISOString() },
      },
    };
  });
  return JSON.stringify({ feed });
}

/** Any content identifier: the widget does not follow it, but its client checks the form. */
const CID = 'bafyreidydclltygu72w4vdd3mq3lhe72vc6s7mbcsapks4z572haonhcea';
