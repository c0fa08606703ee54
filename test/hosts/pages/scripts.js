const late = (delay) => (tag) => {
  const [, address] = /src="([^"]+)"/.exec(tag);
  const type = tag.includes('type="module"') ? "script.type = 'module';" : '';
  return `<script>addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script'); ${type} script.src = '${address}';
    document.head.append(script);
  }, ${delay}));</script>`;
};

/** How the script comes into the page. @type {import('../hosts.js').Host[]} */
export const scripts = [
  { number: 1, name: 'a plain page' },
  { number: 12, name: 'the script twice', script: (tag) => tag + tag },
  {
    number: 12,
    variant: 'addresses',
    name: 'the script twice, by two addresses',
    script: (tag) => tag + tag.replace('.js"', '.js?again"'),
  },
  {
    number: 13,
    name: 'two versions: the second stands down',
    script: (tag) => `${tag}<script type="module" crossorigin src="{cdn}/v2/presslet.js"></script>`,
  },
  {
    number: 14,
    name: 'module and full file',
    script: () =>
      '<script type="module" crossorigin src="{cdn}/presslet.js"></script><script src="{cdn}/presslet.full.js"></script>',
    ways: ['module'],
  },
  {
    number: 14,
    variant: 'after',
    name: 'full file after the module',
    script: () =>
      '<script type="module" crossorigin src="{cdn}/presslet.js"></script><script type="module" crossorigin src="{cdn}/presslet.full.js"></script>',
    ways: ['module'],
  },
  { number: 15, name: 'the script added late', script: late(50) },
  {
    number: 16,
    name: 'the script in the head, blocking',
    script: () => '<script src="{cdn}/presslet.full.js"></script>',
    ways: ['full'],
  },
  {
    number: 17,
    name: 'a tag that is taken',
    head: `<script>customElements.define('news-article-card', class Taken extends HTMLElement { taken = true; });</script>`,
    expected: ['news', 'news', 'fallback', 'news'],
    reason: 'that tag belongs to whoever took it first; the others work',
  },
  {
    number: 17,
    variant: 'feed',
    name: 'the tag of the placeholder’s element is taken',
    head: `<script>customElements.define('news-section-feed', class Taken extends HTMLElement { connectedCallback() {} });</script>`,
    expected: ['fallback', 'fallback', 'news', 'news'],
  },
];
