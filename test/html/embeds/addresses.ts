/** An address of something that can be framed, the page that a link leads to, and what a frame shows. */
export type Known = readonly [address: string, page: string, frame: string];

const FILM = 'https://www.youtube.com/watch?v=Abc_123-xyZ';
const FILM_FRAME = 'https://www.youtube-nocookie.com/embed/Abc_123-xyZ';

const YOUTUBE: Known[] = [
  [FILM, FILM, FILM_FRAME],
  ['http://youtube.com/watch?v=Abc_123-xyZ', FILM, FILM_FRAME],
  ['//www.youtube.com/embed/Abc_123-xyZ', FILM, FILM_FRAME],
  ['https://m.youtube.com/watch?app=desktop&v=Abc_123-xyZ&list=PLx&index=2', FILM, FILM_FRAME],
  ['https://music.youtube.com/watch?v=Abc_123-xyZ', FILM, FILM_FRAME],
  ['https://youtu.be/Abc_123-xyZ', FILM, FILM_FRAME],
  ['https://youtu.be/Abc_123-xyZ?si=tracking', FILM, FILM_FRAME],
  ['https://www.youtube.com/live/Abc_123-xyZ?feature=share', FILM, FILM_FRAME],
  ['https://www.youtube.com/v/Abc_123-xyZ', FILM, FILM_FRAME],
  ['https://www.youtube.com/embed/Abc_123-xyZ?autoplay=1&enablejsapi=1&origin=https://evil.example', FILM, FILM_FRAME],
  ['https://www.youtube-nocookie.com/embed/Abc_123-xyZ/', FILM, FILM_FRAME],
  ['HTTPS://WWW.YouTube.COM/watch?v=Abc_123-xyZ', FILM, FILM_FRAME],
  ['https://youtu.be/Abc_123-xyZ?t=90', `${FILM}&t=90s`, `${FILM_FRAME}?start=90`],
  [`${FILM}&t=1h2m3s`, `${FILM}&t=3723s`, `${FILM_FRAME}?start=3723`],
  [`${FILM}#t=2m`, `${FILM}&t=120s`, `${FILM_FRAME}?start=120`],
  ['https://www.youtube.com/embed/Abc_123-xyZ?start=45', `${FILM}&t=45s`, `${FILM_FRAME}?start=45`],
  [`${FILM}&t=-1%22onload=`, FILM, FILM_FRAME],
  ['https://www.youtube.com/shorts/Abc_123-xyZ', 'https://www.youtube.com/shorts/Abc_123-xyZ', FILM_FRAME],
];

const VIMEO: Known[] = [
  ['https://vimeo.com/123456789', 'https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  ['https://www.vimeo.com/123456789/', 'https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  [
    'https://vimeo.com/123456789/0a1b2c3d4e?share=copy',
    'https://vimeo.com/123456789/0a1b2c3d4e',
    'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1',
  ],
  [
    'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&autoplay=1&title=0',
    'https://vimeo.com/123456789/0a1b2c3d4e',
    'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1',
  ],
  [
    'https://player.vimeo.com/video/123456789?h=%3Cscript%3E',
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?dnt=1',
  ],
  [
    'https://vimeo.com/channels/staffpicks/123456789#t=1m30s',
    'https://vimeo.com/123456789#t=90s',
    'https://player.vimeo.com/video/123456789?dnt=1#t=90s',
  ],
  [
    'https://vimeo.com/groups/harbours/videos/123456789',
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?dnt=1',
  ],
  [
    'https://vimeo.com/showcase/77/video/123456789',
    'https://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789?dnt=1',
  ],
];

const TWEET = 'https://x.com/merrowmouth/status/1700000000000000001';
const TWEET_FRAME = 'https://platform.twitter.com/embed/Tweet.html?id=1700000000000000001&dnt=true';

const X: Known[] = [
  [TWEET, TWEET, TWEET_FRAME],
  ['https://twitter.com/merrowmouth/status/1700000000000000001?ref_src=twsrc%5Etfw', TWEET, TWEET_FRAME],
  ['https://mobile.twitter.com/merrowmouth/statuses/1700000000000000001', TWEET, TWEET_FRAME],
  ['https://www.x.com/merrowmouth/status/1700000000000000001/photo/1', TWEET, TWEET_FRAME],
  ['https://twitter.com/i/web/status/1700000000000000001', 'https://x.com/i/status/1700000000000000001', TWEET_FRAME],
  [
    'https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1700000000000000001&theme=dark',
    'https://x.com/i/status/1700000000000000001',
    TWEET_FRAME,
  ],
];

const insta = (sort: string, id: string): [string, string] => [
  `https://www.instagram.com/${sort}/${id}/`,
  `https://www.instagram.com/p/${id}/embed/`,
];

const INSTAGRAM: Known[] = [
  ['https://www.instagram.com/p/Cq_9-zXLk1a/', ...insta('p', 'Cq_9-zXLk1a')],
  ['https://www.instagram.com/p/Cq_9-zXLk1a/?utm_source=ig_embed&utm_campaign=loading', ...insta('p', 'Cq_9-zXLk1a')],
  ['https://instagram.com/reel/Cq_9-zXLk1a', ...insta('reel', 'Cq_9-zXLk1a')],
  ['https://www.instagram.com/reels/Cq_9-zXLk1a/', ...insta('reel', 'Cq_9-zXLk1a')],
  ['https://www.instagram.com/tv/Cq_9-zXLk1a/', ...insta('tv', 'Cq_9-zXLk1a')],
  ['https://www.instagram.com/merrow.mouth/p/Cq_9-zXLk1a/', ...insta('p', 'Cq_9-zXLk1a')],
  ['https://www.instagram.com/p/Cq_9-zXLk1a/embed/captioned/?cr=1&v=14', ...insta('p', 'Cq_9-zXLk1a')],
  ['https://instagr.am/p/Cq_9-zXLk1a/', ...insta('p', 'Cq_9-zXLk1a')],
];

const fb = (page: string, plugin = 'post.php?show_text=true'): [string, string] => [
  page,
  `https://www.facebook.com/plugins/${plugin}&href=${encodeURIComponent(page)}`,
];
const FB_FILM = 'video.php?show_text=false';
const FB_POST = 'https://www.facebook.com/merrowmouth/posts/1234567890123';

const FACEBOOK: Known[] = [
  [FB_POST, ...fb(FB_POST)],
  ['https://m.facebook.com/merrowmouth/posts/the-pier-opens/1234567890123?ref=share', ...fb(FB_POST)],
  [
    'https://www.facebook.com/merrowmouth/posts/pfbid02abcdefGHIJKL',
    ...fb('https://www.facebook.com/merrowmouth/posts/pfbid02abcdefGHIJKL'),
  ],
  [
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02abcdefGHIJKL&id=100064',
    ...fb('https://www.facebook.com/permalink.php?story_fbid=pfbid02abcdefGHIJKL&id=100064'),
  ],
  [
    'https://www.facebook.com/groups/harbour.watch/permalink/1234567890123/',
    ...fb('https://www.facebook.com/groups/harbour.watch/posts/1234567890123/'),
  ],
  [
    'https://www.facebook.com/photo/?fbid=1234567890123&set=a.1',
    ...fb('https://www.facebook.com/photo.php?fbid=1234567890123'),
  ],
  [
    'https://www.facebook.com/merrowmouth/videos/1234567890123/',
    ...fb('https://www.facebook.com/merrowmouth/videos/1234567890123', FB_FILM),
  ],
  [
    'https://www.facebook.com/watch/?v=1234567890123&ref=x',
    ...fb('https://www.facebook.com/watch/?v=1234567890123', FB_FILM),
  ],
  [
    'https://www.facebook.com/watch/live/?v=1234567890123',
    ...fb('https://www.facebook.com/watch/?v=1234567890123', FB_FILM),
  ],
  ['https://www.facebook.com/reel/1234567890123', ...fb('https://www.facebook.com/reel/1234567890123', FB_FILM)],
  ['https://fb.watch/aB3-dE5_gH/', ...fb('https://fb.watch/aB3-dE5_gH/', FB_FILM)],
  [`https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(FB_POST)}&width=500&appId=1`, ...fb(FB_POST)],
  [
    'https://www.facebook.com/v19.0/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fmerrowmouth%2Fvideos%2F1234567890123%2F',
    ...fb('https://www.facebook.com/merrowmouth/videos/1234567890123', FB_FILM),
  ],
];

const TOK_FRAME = 'https://www.tiktok.com/player/v1/7200000000000000001';
const TOK = 'https://www.tiktok.com/@merrow.mouth/video/7200000000000000001';
const TOK_UNNAMED = 'https://www.tiktok.com/@/video/7200000000000000001';

const TIKTOK: Known[] = [
  [TOK, TOK, TOK_FRAME],
  [`${TOK}?is_from_webapp=1&lang=en`, TOK, TOK_FRAME],
  ['https://m.tiktok.com/v/7200000000000000001.html', TOK_UNNAMED, TOK_FRAME],
  ['https://www.tiktok.com/embed/v2/7200000000000000001?lang=en-US', TOK_UNNAMED, TOK_FRAME],
  ['https://www.tiktok.com/embed/7200000000000000001', TOK_UNNAMED, TOK_FRAME],
  ['https://www.tiktok.com/player/v1/7200000000000000001?autoplay=1', TOK_UNNAMED, TOK_FRAME],
];

const DID = 'did:plc:abcdefghij234567klmnopqr';
const sky = (author: string): [string, string] => [
  `https://bsky.app/profile/${author}/post/3kabcdefgh2xy`,
  `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/3kabcdefgh2xy`,
];

const BLUESKY: Known[] = [
  ['https://bsky.app/profile/merrowmouth.example/post/3kabcdefgh2xy', ...sky('merrowmouth.example')],
  [`https://bsky.app/profile/${DID}/post/3kabcdefgh2xy?ref_src=embed`, ...sky(DID)],
  [`at://${DID}/app.bsky.feed.post/3kabcdefgh2xy`, ...sky(DID)],
  [`https://embed.bsky.app/embed/${DID}/app.bsky.feed.post/3kabcdefgh2xy?id=1&ref_url=x`, ...sky(DID)],
];

const CHART = 'https://datawrapper.dwcdn.net/aB3dE/';

const DATAWRAPPER: Known[] = [
  [CHART, CHART, CHART],
  ['//datawrapper.dwcdn.net/aB3dE/12/', CHART, CHART],
  ['https://datawrapper.dwcdn.net/aB3dE', CHART, CHART],
  ['https://datawrapper.dwcdn.net/aB3dE/3/?dark=true', CHART, CHART],
  ['https://www.datawrapper.de/_/aB3dE/', CHART, CHART],
];

/** What each provider's addresses lead to. */
export const KNOWN: Readonly<Record<string, readonly Known[]>> = {
  youtube: YOUTUBE,
  vimeo: VIMEO,
  x: X,
  instagram: INSTAGRAM,
  facebook: FACEBOOK,
  tiktok: TIKTOK,
  bluesky: BLUESKY,
  datawrapper: DATAWRAPPER,
};

/** What seems to be of a provider and is not, or is nothing that can be framed. */
export const UNKNOWN: readonly string[] = [
  '',
  ' ',
  'youtube',
  'youtube.com/watch?v=Abc_123-xyZ',
  'javascript:alert(1)//www.youtube.com/embed/Abc_123-xyZ',
  'data:text/html,https://www.youtube.com/embed/Abc_123-xyZ',
  'ftp://www.youtube.com/embed/Abc_123-xyZ',
  'blob:https://www.youtube.com/embed/Abc_123-xyZ',
  'https://www.youtube.com.evil.example/embed/Abc_123-xyZ',
  'https://wwwyoutube.com/embed/Abc_123-xyZ',
  'https://evil-youtube.com/embed/Abc_123-xyZ',
  'https://youtube.evil.example/embed/Abc_123-xyZ',
  'https://evil.example/www.youtube.com/embed/Abc_123-xyZ',
  'https://evil.example/?u=https://www.youtube.com/embed/Abc_123-xyZ',
  'https://evil.example#https://www.youtube.com/embed/Abc_123-xyZ',
  'https://www.youtube.com@evil.example/embed/Abc_123-xyZ',
  'https://evil@www.youtube.com/embed/Abc_123-xyZ',
  'https://www.youtube.com:evil@evil.example/embed/Abc_123-xyZ',
  'https://www.youtube.com:8443/embed/Abc_123-xyZ',
  'https://www.youtube.com\\@evil.example/embed/Abc_123-xyZ',
  'https://www.уoutube.com/embed/Abc_123-xyZ',
  'https://www.youtube.com./embed/Abc_123-xyZ',
  'https://www.youtube.com/embed/Abc_123-xy',
  'https://www.youtube.com/embed/Abc_123-xyZZ',
  'https://www.youtube.com/embed/Abc_123-x%22Z',
  'https://www.youtube.com/embed/Abc_123-xyZ/../../redirect',
  'https://www.youtube.com/embed/videoseries?list=PLabc',
  'https://www.youtube.com/embed/live_stream?channel=UCabc',
  'https://www.youtube.com/redirect?q=https://evil.example&v=Abc_123-xyZ',
  'https://www.youtube.com/@merrowmouth',
  'https://www.youtube.com/watch?v=',
  'https://www.youtube.com/watch?V=Abc_123-xyZ',
  'https://youtu.be/watch?v=Abc_123-xyZ',
  'https://vimeo.com/merrowmouth',
  'https://vimeo.com/12',
  'https://vimeo.com/123456789/evil',
  'https://vimeo.com/ondemand/123456789',
  'https://player.vimeo.com.evil.example/video/123456789',
  'https://player.vimeo.com/external/123456789.hd.mp4',
  'https://x.com/merrowmouth',
  'https://x.com/merrowmouth/status/12a',
  'https://x.com/a/b/status/1700000000000000001',
  'https://nitter.net/merrowmouth/status/1700000000000000001',
  'https://x.com.evil.example/merrowmouth/status/1700000000000000001',
  'https://fxtwitter.com/merrowmouth/status/1700000000000000001',
  'https://platform.twitter.com/widgets.js?id=1700000000000000001',
  'https://platform.twitter.com/merrowmouth/status/1700000000000000001',
  'https://platform.twitter.com/embed/Tweet.html?id=1%26dnt=false',
  'https://t.co/abcdefghij',
  'https://www.instagram.com/merrowmouth/',
  'https://www.instagram.com/p/',
  'https://www.instagram.com/p/a%2fb%2fc/',
  'https://www.instagram.com/stories/merrowmouth/123456',
  'https://instagram.com.evil.example/p/Cq_9-zXLk1a/',
  'https://www.facebook.com/merrowmouth',
  'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fmerrowmouth%2Fposts%2F1234567890123',
  'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
  'https://www.facebook.com/plugins/post.php',
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fmerrowmouth%2Fposts%2F1234567890123',
  'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fplugins%2Fpost.php%3Fhref%3Dx',
  'https://www.facebook.com/l.php?u=https://evil.example/merrowmouth/posts/1234567890123',
  'https://www.facebook.com/share/p/abcDEF123/',
  'https://www.facebook.com/watch/?v=evil',
  'https://www.facebook.com/permalink.php?story_fbid=1234567890123',
  'https://facebook.com.evil.example/merrowmouth/posts/1234567890123',
  'https://vm.tiktok.com/ZMabcdefg/',
  'https://www.tiktok.com/@merrowmouth',
  'https://www.tiktok.com/@merrow%22mouth/video/7200000000000000001',
  'https://www.tiktok.com/@merrowmouth/video/72a',
  'https://www.tiktok.com/embed/v9/7200000000000000001',
  'https://bsky.app/profile/merrowmouth.example',
  'https://bsky.app/profile/merrowmouth/post/3kabcdefgh2xy',
  'https://bsky.app/profile/did:plc:short/post/3kabcdefgh2xy',
  'https://bsky.app/profile/merrowmouth.example/post/3kabc?x',
  'at://did:plc:abcdefghij234567klmnopqr/app.bsky.feed.like/3kabcdefgh2xy',
  'at://evil.example/app.bsky.feed.post/../../x',
  'https://embed.bsky.app/static/embed.js',
  'https://staging.bsky.app/profile/merrowmouth.example/post/3kabcdefgh2xy',
  'https://datawrapper.dwcdn.net/aB3dEf/',
  'https://datawrapper.dwcdn.net/aB3dE/embed.js',
  'https://datawrapper.dwcdn.net/aB3dE/12/full.png',
  'https://app.datawrapper.de/chart/aB3dE/edit',
  'https://dwcdn.net/aB3dE/',
];
