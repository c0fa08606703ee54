/** What people type as an address, made whole. */

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.local)$/;

/** The address of a feed: with spaces around it, without `https://`, or relative to this page. `null` where it is none. */
export const feedAddress = (typed, page) => {
  const text = typed.trim();
  if (!text || /\s/.test(text)) return null;
  const whole = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(text) && !isFile(text) ? `https://${text}` : text;
  return webAddress(whole, page);
};

// `feed.json` is a file beside this page, `paper.example` a site.
const isFile = (text) => /^[\w-]+\.(?:json|php|txt)$/i.test(text);

/** The folder of the script's files, with a slash at its end; also when the script itself was given. */
export const folderAddress = (typed, page) => {
  const address = webAddress(typed.trim(), page);
  if (!address) return null;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/?(?:[\w.-]+\.js)?$/, '/')}`;
};

const webAddress = (text, page) => {
  if (!text || !URL.canParse(text, page)) return null;
  const url = new URL(text, page);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
};

/** Whether only this machine can ask for it. */
export const isLocal = (address) => LOCAL.test(new URL(address).hostname);

/** A page over https reads nothing over http. */
export const isMixed = (address, page) =>
  new URL(page).protocol === 'https:' && new URL(address).protocol === 'http:' && !isLocal(address);
