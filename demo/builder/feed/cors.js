/** How a server is told to let other sites read a feed (CORS): the header, and where it is written. */

/** What has to come with the feed. */
export const HEADER = 'Access-Control-Allow-Origin: *';

const isPlain = (path) => /^[\w./~-]+$/.test(path);

// What a rule is written for: the feed's own path, or a word where that has signs which the rule would take for its own.
const pathOf = (address) => {
  const { pathname } = new URL(address);
  return isPlain(pathname) ? pathname : '/feed.json';
};
const fileOf = (path) => path.split('/').at(-1) || 'index.html';

/** Ways to set it. `knows` says by which address or `Server` header a way is likely. */
const WAYS = [
  {
    name: 'nginx',
    where:
      'In the location that answers the feed already (a new one would take the feed away from it), then nginx -s reload:',
    knows: ({ server }) => /nginx|openresty/i.test(server),
    write: () => 'add_header Access-Control-Allow-Origin "*" always;',
  },
  {
    name: 'Apache',
    where: 'In .htaccess beside the feed, with mod_headers on (a2enmod headers):',
    knows: ({ server }) => /apache|litespeed/i.test(server),
    write: (path) => `<Files "${fileOf(path)}">\n    Header set Access-Control-Allow-Origin "*"\n</Files>`,
  },
  {
    name: 'Netlify, Cloudflare Pages: _headers',
    where: 'In the file _headers at the root of what is published:',
    knows: ({ host }) => /\.(?:netlify\.app|pages\.dev)$/.test(host),
    write: (path) => `${path}\n  Access-Control-Allow-Origin: *`,
  },
  {
    name: 'Cloudflare in front of a server',
    where: 'Rules, Transform Rules, Modify Response Header: for URI Path equals',
    knows: ({ server }) => /cloudflare/i.test(server),
    write: (path) => `${path}\nSet static: Access-Control-Allow-Origin = *`,
  },
  {
    name: 'WordPress',
    where:
      'In the theme’s functions.php, or a plugin of your own. (/wp-json/ sends it by itself, unless a plugin takes it away.)',
    knows: ({ path }) => /\/wp-json\/|\/wp-content\/|\/feed\/json/.test(path),
    write: (path) =>
      path.includes('/wp-json/')
        ? "add_filter( 'rest_pre_serve_request', function ( $served ) {\n    header( 'Access-Control-Allow-Origin: *' );\n    return $served;\n}, 20 );"
        : "add_action( 'send_headers', function () {\n    if ( is_feed() ) header( 'Access-Control-Allow-Origin: *' );\n} );",
  },
  {
    name: 'PHP',
    where: 'In the script that writes the feed, before anything is written:',
    knows: ({ path, server }) => /\.php$/.test(path) || /php/i.test(server),
    write: () => "header('Access-Control-Allow-Origin: *');",
  },
  {
    name: 'Amazon S3',
    where: 'The bucket’s Permissions, Cross-origin resource sharing:',
    knows: ({ host, server }) => /\.amazonaws\.com$/.test(host) || /AmazonS3/i.test(server),
    write: () =>
      '[{ "AllowedOrigins": ["*"], "AllowedMethods": ["GET", "HEAD"], "AllowedHeaders": [], "ExposeHeaders": [] }]',
  },
  {
    name: 'Google Cloud Storage',
    where: 'With cors.json beside: [{ "origin": ["*"], "method": ["GET"], "responseHeader": ["Content-Type"] }]',
    knows: ({ host }) => /(?:^|\.)storage\.googleapis\.com$/.test(host),
    // The bucket is the host's first name, or the path's, by the way in which it is asked.
    write: (path, host) => {
      const bucket = host.replace(/\.?storage\.googleapis\.com$/, '') || path.split('/')[1];
      return `gcloud storage buckets update gs://${bucket || 'your-bucket'} --cors-file=cors.json`;
    },
  },
];

/**
 * The ways for a feed, those first that its address or its server's name speaks for.
 * @param {string} address
 * @param {string} [server] its `Server` header, where a page may read that
 */
export const waysFor = (address, server = '') => {
  const { hostname, pathname } = new URL(address);
  const path = pathOf(address);
  return WAYS.map(({ name, where, knows, write }) => ({
    name,
    where,
    code: write(path, hostname),
    likely: knows({ host: hostname, path: pathname, server }),
  })).sort((a, b) => Number(b.likely) - Number(a.likely));
};

/** How to find out which server it is, since a page may not read that. */
export const askFor = (address) =>
  `curl -sI ${/^[\w:/.?&=%~-]+$/.test(address) ? `'${address}'` : 'the-address'} | grep -iE '^(server|x-powered-by|access-control)'`;
