/**
 * What a reader gets of the article and of what to read next on a page that has one of each; white space is collapsed.
 * @param {import('playwright-core').Page} page
 */
export const modelPage = (page) =>
  page.evaluate(async () => {
    const words = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const [body, more] = ['news-article-body', 'news-related-articles'].map((tag) => document.querySelector(tag));
    const end = Date.now() + 9000;
    for (const element of [body, more]) {
      while (!/ready|empty|problem/.test(element.status) && Date.now() < end) await pause();
      await element.updateComplete;
    }
    const all = (root, selector) => [...(root?.querySelectorAll(selector) ?? [])];
    const said = (root, name) => words(root.querySelector(`[part="${name}"]`)) || null;
    const attributes = (root) => all(root, '*').flatMap((node) => [...node.attributes].map(({ value }) => value));
    const sources = (root) => all(root, 'img').map((image) => image.getAttribute('src'));
    const targets = (root) => all(root, 'a').map((link) => link.getAttribute('href'));
    const figure = (node) => {
      const caption = node?.querySelector('figcaption')?.cloneNode(true);
      const credit = words(caption?.querySelector('[part="credit"]')) || null;
      caption?.querySelector('[part="credit"]')?.remove();
      return { caption: words(caption) || null, credit };
    };

    const story = body.shadowRoot.querySelector('article');
    const text = story.querySelector('[part="body"]');
    const next = more.shadowRoot;
    return {
      article: {
        status: body.status,
        headline: said(story, 'headline'),
        section: said(story, 'section'),
        standfirst: said(story, 'standfirst'),
        keyPoints: all(story, '[part="key-points"] li').map(words),
        bylines: all(story, '[part="byline"]').map(words),
        agency: said(story, 'agency'),
        times: all(story, 'time[part="time"]').map(words),
        paragraphs: all(text, ':scope > p').map((node) => {
          const [link] = all(node, 'a');
          return { words: words(node), onlyLink: link && words(link) === words(node) ? link.href : null };
        }),
        subheads: all(text, 'h2, h3, h4, h5, h6').map(words),
        pullQuote: words(text.querySelector('aside')) || null,
        listItems: all(text, 'li').map(words),
        tableCells: all(text, 'tr').map((row) => [...row.cells].map(words)),
        lead: figure(story.querySelector(':scope > figure')),
        inline: figure(text.querySelector('figure:has(img)')),
        pictures: sources(story),
        links: targets(text),
        corrections: all(story, '[part="correction"]').map(words),
        attributes: attributes(story),
        text: words(story),
      },
      related: {
        status: more.status,
        heading: said(next, 'heading'),
        cards: all(next, 'article').map((card) => ({ headline: said(card, 'headline'), links: targets(card) })),
        pictures: sources(next),
        attributes: attributes(next),
        text: words(next.querySelector('.items')),
      },
    };
  });
