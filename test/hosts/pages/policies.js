const STRICT =
  "default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; img-src {cdn} data:; connect-src {cdn}";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const policy = (text) => ({ 'content-security-policy': text });
const made = (name, rules) => `<script nonce="n1">trustedTypes?.createPolicy('${name}', { ${rules} });</script>`;
const pass = 'createHTML: (html) => html';

// WebKitGTK has Trusted Types only since 26: where there are none, nothing is made.
const make = (name, rules) => made(name, rules).replace('trustedTypes?', 'globalThis.trustedTypes?');

/** Pages with policies: what may run, be asked for, be parsed. @type {import('../hosts.js').Host[]} */
export const policies = [
  { number: 2, name: 'a nonce and strict-dynamic', headers: policy(STRICT) },
  {
    number: 3,
    name: "style-src 'none'",
    headers: policy(`${STRICT}; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'`),
  },
  {
    number: 4,
    name: 'connect-src without the feed',
    headers: policy(STRICT.replace('connect-src {cdn}', "connect-src 'self'")),
    expected: 'fallback',
    tolerates: /connect-src|violates the following Content Security Policy|Fetch API cannot load|blocked.*\/feed\.json/,
    reason: 'the page forbids the request',
  },
  { number: 5, name: 'Trusted Types required, without names', headers: policy(TRUSTED) },
  { number: 6, name: 'Trusted Types with our name', headers: policy(`${TRUSTED}; trusted-types presslet`) },
  {
    number: 7,
    name: 'Trusted Types with a list that lacks our name',
    headers: policy(`${TRUSTED}; trusted-types host`),
    head: make('host', pass),
    expected: 'text',
  },
  {
    number: 8,
    name: "Trusted Types with the list 'none'",
    headers: policy(`${TRUSTED}; trusted-types 'none'`),
    expected: 'text',
  },
  {
    number: 9,
    name: 'a default policy that throws',
    headers: policy(`${TRUSTED}; trusted-types presslet default`),
    head: make(
      'default',
      'createHTML() { throw new TypeError("no"); }, createScriptURL() { throw new TypeError("no"); }',
    ),
  },
  {
    number: 10,
    name: 'the host made a policy lit-html first',
    headers: policy(`${TRUSTED}; trusted-types presslet lit-html`),
    head: make('lit-html', pass),
  },
  {
    number: 11,
    name: 'the host made a policy dompurify first',
    headers: policy(`${TRUSTED}; trusted-types presslet dompurify`),
    head: make('dompurify', pass),
  },
];
