// Made of src/doctor/remedies.ts by scripts/demo-doctor.js.
// What stands where JSON should.
const INSTEAD = {
  RSS:
    'This is RSS, and browsers are given JSON only. Publish a JSON Feed beside it, or give the address of your system’s ' +
    'own JSON: docs/feeds.md names it for each.',
  XML: 'This is XML, perhaps a sitemap or an error. Give the address of the feed as JSON.',
  HTML:
    'This is a web page: a login, an error, or the page that announces the feed. Open the address where you are not ' +
    'logged in, and give that of the feed itself.',
};
/** What to do about each kind of problem. A kind without words does not compile. */
const REMEDIES = {
  'no-source': () => 'Give the address of a feed, or put it into the page.',
  network: () =>
    'Open the address in a browser. If it answers there, its server has to send "Access-Control-Allow-Origin: *", since ' +
    'a page may not read from another site without it; and a page over https reads nothing over http.',
  timeout: () =>
    'The first byte has to come within 8 seconds, the whole feed within 15. Shorten the feed, or cache it.',
  http: ({ status }) => {
    if (status === 401 || status === 403)
      return 'The feed is not open to everybody. What readers see has to be readable without a login.';
    if (status === 404 || status === 410)
      return 'There is no feed at this address. Check its spelling, and whether it has moved.';
    return status !== null && status >= 500
      ? 'The feed’s server has a fault of its own. Look into its log.'
      : 'The address has to answer with status 200 and the feed.';
  },
  'too-large': () => 'A feed may have 5 MB. Give the newest articles, and the others on further pages ("next_url").',
  'not-json': ({ detail }) =>
    INSTEAD[detail ?? ''] ??
    'A sign is missing or too many; the details say where. Have the feed written by a JSON library instead of a template.',
  'not-a-feed': ({ detail }) =>
    detail?.includes('WordPress says')
      ? 'WordPress answers with an error of its own. The address is …/wp-json/wp/v2/posts?_embed, and a plugin must not close it to visitors.'
      : 'It is JSON, but of no format that is known. The details say what each of them lacks; an empty list needs the attribute "format".',
  script: () =>
    'Put the whole folder "cdn" on your server, with the folder "chunks" in it, and let your policy allow it.',
};
/** What a publisher can do about a problem, in a sentence or two. */
export const remedyFor = (problem) => REMEDIES[problem.kind](problem);
