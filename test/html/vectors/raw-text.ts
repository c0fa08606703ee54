import { vectorsOf } from './vector.js';

const INSIDE = 'script style title textarea noembed noframes iframe xmp'.split(' ');

/** An attribute in which a raw text ends, and goes on as markup, for a reader who takes the one for the other. */
const endings = Object.fromEntries(
  INSIDE.map((name) => [
    `${name} that ends in an attribute`,
    `<${name}><p title="</${name}><img src=x: onerror=hit()>"></${name}>`,
  ]),
);

/** Texts that are no markup, or are markup only for some. */
export const RAW_TEXT = vectorsOf(
  'raw text',
  {
    ...endings,
    'a template': '<template><img src=x: onerror=hit()><script>hit()</script></template>',
    'a template in a template': '<template><template><svg onload=hit()></svg></template></template>',
    'a template whose content is a row': '<template><tr><td><img src=x: onerror=hit()></td></tr></template>',
    'a template in a table': '<table><template><td onclick=hit()></td></template><tr><td>Merrowmouth</td></tr></table>',
    'a style with markup': '<style><img src=x: onerror=hit()></style>',
    'a style that is closed twice': '<style></style><img src=x: onerror=hit()></style>Merrowmouth',
    'a title with a script': '<title><script>hit()</script></title>',
    'a field of text with a script': '<textarea><script>hit()</script></textarea>',
    'a field of text that is closed by a space': '<textarea></textarea ><img src=x: onerror=hit()>Merrowmouth',
    'no script with a picture': '<noscript><img src=x: onerror=hit()></noscript>Merrowmouth',
    'no script in no script': '<noscript><noscript></noscript><svg onload=hit()></svg></noscript>',
    'no frames': '<noframes><img src=x: onerror=hit()></noframes>Merrowmouth',
    'no embed': '<noembed><img src=x: onerror=hit()></noembed>Merrowmouth',
    'an example': '<xmp><img src=x: onerror=hit()></xmp>Merrowmouth',
    'a listing': '<listing>&lt;img src=x: onerror=hit()&gt; Merrowmouth</listing>',
    'a source with entities': '<pre>&lt;script&gt;hit()&lt;/script&gt; Merrowmouth</pre>',
    'a source that is escaped twice': '<p>&amp;lt;img src=x: onerror=hit()&amp;gt; Merrowmouth</p>',
    'a line feed in a source': '<pre>\n\n<img src=x: onerror=hit()>Merrowmouth</pre>',
    'no script in a paragraph': '<p><noscript></p><p title="</noscript><img src=x: onerror=hit()>"></noscript>',
    'an option with raw text': '<select><option><style></option></select><img src=x: onerror=hit()></style>',
    'a frame with text': '<iframe>Fallback<img src=x: onerror=hit()></iframe>Merrowmouth',
    'an object with text': '<object data="x:">Merrowmouth<img src=x: onerror=hit()></object>',
    'a video with text': '<video><p onclick=hit()>Merrowmouth</p></video>',
    'a canvas with text': '<canvas><img src=x: onerror=hit()>Merrowmouth</canvas>',
    'a dialog of words': '<dialog open onclose=hit() oncancel=hit()>Merrowmouth</dialog>',
  },
  {
    'a plain text': 'Merrowmouth<plaintext><img src=x: onerror=hit()>',
    'an open template': 'Merrowmouth<template><img src=x: onerror=hit()>',
    'an open example': 'Merrowmouth<xmp><img src=x: onerror=hit()>',
    'an open style': 'Merrowmouth<style><img src=x: onerror=hit()>',
    'an open title': 'Merrowmouth<title><script>hit()</script>',
    'an open field of text': 'Merrowmouth<textarea><script>hit()</script>',
    'an open no script': 'Merrowmouth<noscript><img src=x: onerror=hit()>',
    'no script in a head': '<head><noscript><style></noscript><img src=x: onerror=hit()></head>',
    'no script that ends in an attribute': '<noscript><p title="</noscript><img src=x: onerror=hit()>"></noscript>',
    'an open no frames': 'Merrowmouth<noframes></p><img src=x: onerror=hit()>',
    'an open frame': 'Merrowmouth<iframe><img src=x: onerror=hit()>',
  },
);
