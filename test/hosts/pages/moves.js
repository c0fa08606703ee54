/** Pages that change while we draw. What runs in them stands alone. @type {import('../hosts.js').Host[]} */
export const moves = [
  {
    number: 61,
    name: 'in a template that is cloned ten times',
    body: (widgets) => `<template>${widgets}</template>`,
    steps: () => {
      const { content } = document.querySelector('template');
      for (let n = 0; n < 10; n++) document.querySelector('main').append(content.cloneNode(true));
      document.documentElement.dataset.done = '';
    },
    shows: Array.from({ length: 40 }, (_, place) => place % 4),
  },
  {
    number: 62,
    name: 'moved between documents, and back',
    body: (widgets) => `${widgets}<iframe title="Other" src="{page}/inner.html"></iframe>`,
    steps: async () => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      const main = document.querySelector('main');
      const frame = main.querySelector('iframe');
      await new Promise((resolve) => addEventListener('load', resolve));
      const first = main.querySelector('news-section-feed');
      for (let n = 0; n < 100 && 'loaded' in first && first.status !== 'ready'; n++) await wait(20);
      for (let n = 0; n < 2; n++) {
        const all = [...main.children].filter((each) => each !== frame);
        frame.contentDocument.body.append(...all);
        await wait(60);
        frame.before(...all);
        await wait(60);
      }
      document.documentElement.dataset.done = '';
    },
  },
  {
    number: 62,
    variant: 'stays',
    name: 'moved to another document, where it stays',
    body: (widgets) => `${widgets}<iframe title="Other" src="{page}/inner.html" width="900" height="900"></iframe>`,
    steps: async () => {
      const main = document.querySelector('main');
      const frame = main.querySelector('iframe');
      await new Promise((resolve) => addEventListener('load', resolve));
      await new Promise((resolve) => setTimeout(resolve, 150));
      frame.contentDocument.body.append(...[...main.children].filter((each) => each !== frame));
      document.documentElement.dataset.done = '';
    },
  },
  {
    number: 63,
    name: 'page swaps in the manner of Turbo and htmx',
    steps: async () => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      await new Promise((resolve) => addEventListener('load', resolve));
      for (let n = 0; n < 3; n++) {
        await wait(100);
        // Turbo: the body that a parser made takes the old one's place.
        document.body.replaceWith(
          document.adoptNode(new DOMParser().parseFromString(document.body.outerHTML, 'text/html').body),
        );
        await wait(50);
        // htmx: what is inside is written anew. Turbo's cache: a clone comes back.
        const main = document.querySelector('main');
        main.innerHTML = String(main.innerHTML);
        await wait(50);
        main.replaceWith(main.cloneNode(true));
      }
      document.documentElement.dataset.done = '';
    },
  },
  {
    number: 64,
    name: 'nodes removed while rendering',
    steps: async () => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      const main = document.querySelector('main');
      const all = [...main.children];
      await new Promise((resolve) => addEventListener('load', resolve));
      for (let n = 0; n < 12; n++) {
        const gone = [...main.children].filter((_, place) => (place + n) % 2);
        for (const each of gone) each.remove();
        await wait(n * 5);
        main.replaceChildren(...all);
        await (n % 3 ? Promise.resolve() : wait(8));
      }
      document.documentElement.dataset.done = '';
    },
  },
  {
    number: 64,
    variant: 'emptied',
    name: 'what is inside the elements removed while rendering',
    steps: async () => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      await new Promise((resolve) => addEventListener('load', resolve));
      for (const each of document.querySelectorAll('main > *')) {
        // A placeholder's element may have taken its content by now.
        const holder = each.querySelector('news-section-feed') ?? each;
        holder.firstElementChild?.remove();
        holder.append(document.createTextNode(' '));
        await wait(10);
      }
      document.documentElement.dataset.done = '';
    },
  },
  {
    number: 68,
    name: 'scripts delayed and renamed by an optimiser',
    script: (tag) => {
      const [, address] = /src="([^"]+)"/.exec(tag);
      return `<script type="optimised/javascript" data-type="text/javascript" data-src="${address}"></script><script>
        addEventListener('load', () => setTimeout(() => { for (const old of document.querySelectorAll('script[data-src]')) {
          const script = document.createElement('script'); script.async = false; script.src = old.dataset.src; old.replaceWith(script); } }, 120));</script>`;
    },
    ways: ['full'],
  },
  {
    number: 69,
    name: 'wpautop and wptexturize around a placeholder',
    body: (widgets) =>
      widgets.replace(
        /<div data-presslet[^]*?<\/div>/,
        `<p><div data-presslet="section-feed"
          data-src="{cdn}/feed.json" data-limit="2"></p>
<p>Two <a href="/two">stories</a></p>
<p></div></p>`,
      ),
  },
  {
    number: 69,
    variant: 'curly',
    name: 'wptexturize that made quotation marks of the attributes’ quotes',
    body: (widgets) =>
      widgets.replace(
        /<div data-presslet[^]*?<\/div>/,
        `<div data-presslet=&#8221;section-feed&#8221; data-src=&#8221;{cdn}/feed.json&#8243; data-limit=&#8221;2&#8243;><br/>
<p>Two <a href="/two">stories</a></p><br/></div>`,
      ),
  },
];
