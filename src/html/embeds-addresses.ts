import { embedAddress, type EmbedAddress, type EmbedPlace } from './embeds-place.js';

type Read = (address: EmbedAddress) => EmbedPlace | null;

/** An id or a name that holds these signs only; empty where it does not. */
const checked = (value: string | null | undefined, pattern: RegExp): string =>
  value && pattern.test(value) ? value : '';

/** Seconds of `90`, `90s` or `1h2m3s`; 0 for what is no time. */
const seconds = (text: string | null | undefined): number => {
  const [, hours, minutes, rest] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text ?? '') ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
};

/** A start time behind the `#`, as some share it. */
const fragmentTime = (fragment: string): string | null => new URLSearchParams(fragment).get('t');

// Names as long as an id that stand where ids do: playlists, and whatever a channel sends at present.
const NO_VIDEO = /^(videoseries|live_stream)$/;
const YOUTUBE_ID = /^[\w-]{11}$/;

/** Pages, short addresses, upright films, broadcasts and frames. */
export const youtube: Read = ({ host, path, params, fragment }) => {
  const [, place, named] =
    (host === 'youtu.be' ? /^()\/([\w-]{11})\/?$/ : /^\/(embed|shorts|live|v|e)\/([\w-]{11})\/?$/).exec(path) ?? [];
  const id = /^\/watch\/?$/.test(path) && host !== 'youtu.be' ? checked(params.get('v'), YOUTUBE_ID) : (named ?? '');
  if (!id || NO_VIDEO.test(id)) return null;
  const start = seconds(params.get('start') ?? params.get('t') ?? fragmentTime(fragment));
  const tall = place === 'shorts';
  return {
    page: `https://www.youtube.com/${tall ? 'shorts/' : 'watch?v='}${id}${start && !tall ? `&t=${start}s` : ''}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
    tall,
  };
};

const VIMEO =
  /^\/(?:(?:video|channels\/[\w-]+|groups\/[\w-]+\/videos|(?:album|showcase)\/\d+\/video)\/)?(\d{5,12})(?:\/([\da-f]{6,20}))?\/?$/;

/** The hash of an unlisted film is part of its address: without it nobody gets to see it. */
export const vimeo: Read = ({ path, params, fragment }) => {
  const [, id, named] = VIMEO.exec(path) ?? [];
  if (!id) return null;
  const hash = named ?? checked(params.get('h'), /^[\da-f]{6,20}$/);
  const start = seconds(fragmentTime(fragment));
  const from = start ? `#t=${start}s` : '';
  return {
    page: `https://vimeo.com/${id}${hash && `/${hash}`}${from}`,
    frame: `https://player.vimeo.com/video/${id}?${hash && `h=${hash}&`}dnt=1${from}`,
  };
};

const STATUS = /^\/(?:i\/web|(\w{1,15}))\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d)?\/?$/;

/** Under both of its names. */
export const x: Read = ({ host, path, params }) => {
  const framed = host === 'platform.twitter.com';
  const [, user, status] = STATUS.exec(framed ? '' : path) ?? [];
  const isFrame = framed && /^\/embed\/(?:Tweet\.html|index\.html)$/.test(path);
  const id = isFrame ? checked(params.get('id'), /^\d{1,20}$/) : status;
  return id
    ? {
        page: `https://x.com/${user ?? 'i'}/status/${id}`,
        frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
      }
    : null;
};

const MEDIA = /^\/(?:[\w.]{1,30}\/)?(p|reel|reels|tv)\/([\w-]{5,40})(?:\/embed(?:\/captioned)?)?\/?$/;

/** Pictures and films alike; both are framed by the same address. */
export const instagram: Read = ({ path }) => {
  const [, sort, id] = MEDIA.exec(path) ?? [];
  return sort && id
    ? {
        page: `https://www.instagram.com/${sort === 'reels' ? 'reel' : sort}/${id}/`,
        frame: `https://www.instagram.com/p/${id}/embed/`,
      }
    : null;
};

const FB_ID = /^(?:pfbid\w{10,100}|\d{5,25})$/;
const FB_NUMBER = /^\d{5,25}$/;
const FB_OF_SOMEONE = /^\/([\w.-]{1,80})\/(posts|videos|photos)\/(?:[\w.%-]{1,200}\/)?(pfbid\w{10,100}|\d{5,25})\/?$/;
const FB_IN_GROUP = /^\/groups\/([\w.-]{1,80})\/(?:posts|permalink)\/(\d{5,25})\/?$/;

interface FacebookPage {
  page: string;
  film?: boolean;
  tall?: boolean;
}

const facebookPage = ({ host, path, params }: EmbedAddress): FacebookPage | null => {
  const site = 'https://www.facebook.com';
  if (host === 'fb.watch') {
    const [, code] = /^\/([\w-]{6,20})\/?$/.exec(path) ?? [];
    return code ? { page: `https://fb.watch/${code}/`, film: true } : null;
  }
  const [, user, sort, id] = FB_OF_SOMEONE.exec(path) ?? [];
  if (user && sort && id) return { page: `${site}/${user}/${sort}/${id}`, film: sort === 'videos' };
  const [, group, told] = FB_IN_GROUP.exec(path) ?? [];
  if (group && told) return { page: `${site}/groups/${group}/posts/${told}/` };
  const [, reel] = /^\/reel\/(\d{5,25})\/?$/.exec(path) ?? [];
  if (reel) return { page: `${site}/reel/${reel}`, film: true, tall: true };
  if (/^\/(?:watch\/(?:live\/)?|watch|video\.php)$/.test(path)) {
    const film = checked(params.get('v'), FB_NUMBER);
    return film ? { page: `${site}/watch/?v=${film}`, film: true } : null;
  }
  if (/^\/(?:permalink|story)\.php$/.test(path)) {
    const [story, owner] = [checked(params.get('story_fbid'), FB_ID), checked(params.get('id'), FB_NUMBER)];
    return story && owner ? { page: `${site}/permalink.php?story_fbid=${story}&id=${owner}` } : null;
  }
  const photo = /^\/photo(?:\.php|\/)?$/.test(path) ? checked(params.get('fbid'), FB_NUMBER) : '';
  return photo ? { page: `${site}/photo.php?fbid=${photo}` } : null;
};

const FB_HOST = /^(?:(?:www|m|mobile|web)\.)?facebook\.com$|^fb\.watch$/;

const within = (href: string | null): EmbedAddress | null => {
  const address = embedAddress(href ?? '');
  return address && FB_HOST.test(address.host) ? address : null;
};

/** Posts and films; a frame's address has the page's in it, which is read as any other. */
export const facebook: Read = (address) => {
  const { host, path, params } = address;
  const isFrame = host !== 'fb.watch' && /^\/(?:v\d{1,2}\.\d\/)?plugins\/(?:post|video)\.php$/.test(path);
  const inner = isFrame ? within(params.get('href')) : address;
  const found = inner && facebookPage(inner);
  if (!found) return null;
  const { page, film = false, tall = false } = found;
  const plugin = film ? 'video.php?show_text=false' : 'post.php?show_text=true';
  return {
    page,
    frame: `https://www.facebook.com/plugins/${plugin}&href=${encodeURIComponent(page)}`,
    kind: film ? 'video' : 'post',
    tall,
  };
};

const TIKTOK = /^\/(?:@([\w.]{0,30})\/video|embed(?:\/v[123])?|player\/v1|v|video)\/(\d{8,22})(?:\.html)?\/?$/;

/** Films of its pages and frames. Its short addresses say nothing about what they lead to. */
export const tiktok: Read = ({ path }) => {
  const [, user, id] = TIKTOK.exec(path) ?? [];
  return id
    ? {
        page: `https://www.tiktok.com/@${user ?? ''}/video/${id}`,
        frame: `https://www.tiktok.com/player/v1/${id}`,
        tall: true,
      }
    : null;
};

const AUTHOR = 'did:plc:[a-z2-7]{24}|did:web:[a-z\\d.-]{3,100}|[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){1,5}';
const BLUESKY = new RegExp(`^/profile/(${AUTHOR})/post/([a-z\\d]{10,16})/?$`, 'i');
const BLUESKY_FRAME = new RegExp(`^/embed/(${AUTHOR})/app\\.bsky\\.feed\\.post/([a-z\\d]{10,16})/?$`, 'i');

/** By the author's name or by the number that stays when the name changes. */
export const bluesky: Read = ({ host, path }) => {
  const [, author, id] = (host === 'embed.bsky.app' ? BLUESKY_FRAME : BLUESKY).exec(path) ?? [];
  return author && id
    ? {
        page: `https://bsky.app/profile/${author}/post/${id}`,
        frame: `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`,
      }
    : null;
};

/** The newest state of a chart, whichever one was embedded: corrections to it should be seen. */
export const datawrapper: Read = ({ host, path }) => {
  const place =
    host === 'www.datawrapper.de' ? /^\/_\/([a-z\d]{5})\/?$/i : /^\/([a-z\d]{5})(?:\/\d{1,4})?\/?(?:index\.html)?$/i;
  const [, id] = place.exec(path) ?? [];
  const page = `https://datawrapper.dwcdn.net/${id}/`;
  return id ? { page, frame: page } : null;
};
