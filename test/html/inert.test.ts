import { aTimeout, expect } from '@open-wc/testing';
import { inertDocument } from '../../src/html/inert.js';
import { plainText } from '../../src/html/plain-text.js';
import { readHtml } from '../../src/html/read-html.js';
import { cleanText } from '../../src/model/text.js';

const RUN = 'window.__ran = (window.__ran || 0) + 1';
const path = (name: string): string => new URL(`/test/inert-must-not-load-${name}`, location.href).href;

const HOSTILE = [
  `<script>${RUN}</script>`,
  `<script src="${path('script.js')}"></script>`,
  `<img src="${path('image.png')}" onerror="${RUN}" srcset="${path('set.png')} 2x">`,
  `<picture><source srcset="${path('source.png')}"><img src="${path('picture.png')}"></picture>`,
  `<link rel="stylesheet" href="${path('style.css')}">`,
  `<style>@import "${path('import.css')}"; body { background: url("${path('background.png')}") }</style>`,
  `<div style="background: url('${path('inline.png')}')">x</div>`,
  `<iframe src="${path('frame.html')}" srcdoc="<script>parent.__ran = 1</script>"></iframe>`,
  `<object data="${path('object.bin')}"></object><embed src="${path('embed.bin')}">`,
  `<video src="${path('video.mp4')}" poster="${path('poster.png')}" autoplay></video>`,
  `<audio src="${path('audio.mp3')}" autoplay onloadstart="${RUN}"></audio>`,
  `<svg onload="${RUN}"><image href="${path('svg.png')}"/><script>${RUN}</script></svg>`,
  `<body onload="${RUN}" background="${path('body.png')}">`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<meta http-equiv="refresh" content="0; url=${path('refresh.html')}">`,
  `<base href="${path('base/')}">`,
  `<math><mtext><table><mglyph><style><img src="${path('mxss.png')}" onerror="${RUN}">`,
  `<noscript><p title="</noscript><img src=${path('noscript.png')} onerror='${RUN}'>">`,
  `<template shadowrootmode="open"><img src="${path('template.png')}"></template>`,
];

const readAll = (html: string): void => {
  plainText(html);
  readHtml(html, { inertDocument, cleanText });
};

describe('an inert document', () => {
  it('loads nothing and runs nothing', async () => {
    const before = [location.href, document.head.innerHTML, document.body.innerHTML];
    for (const html of HOSTILE) readAll(html);
    readAll(HOSTILE.join('\n'));
    await aTimeout(150);
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('inert-must-not-load'));
    expect(loaded.map(({ name }) => name)).to.deep.equal([]);
    expect((window as { __ran?: number }).__ran).to.equal(undefined);
    expect([location.href, document.head.innerHTML, document.body.innerHTML]).to.deep.equal(before);
  });

  it('would have shown what loads: the browser records requests', async () => {
    const address = new URL('/test/fixtures/json-feed/complete.json?control', location.href).href;
    await new Promise((resolve) => {
      const image = new Image();
      image.onerror = resolve;
      image.src = address;
    });
    await aTimeout(50);
    expect(performance.getEntriesByName(address)).not.to.deep.equal([]);
  });

  it('has no window', () => {
    expect(inertDocument('<p>One</p>')?.defaultView).to.equal(null);
  });

  it('is made of a long run of odd tags in good time', () => {
    // The square of the time would be longer than a test may take.
    for (const piece of ['<a ', '<a on', '<p style=', '<p "on=', '<', '<<a', "<p '", '"\''])
      readAll(piece.repeat(20_000));
  });
});
