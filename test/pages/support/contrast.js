/**
 * How well everything that a page's news elements write stands off its ground (WCAG 1.4.3, 1.4.11), in the browser's own colours.
 * What is written on a picture is measured on the ground that it brings, laid over white.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector of the elements
 * @returns {Promise<{ name: string, ratio: number }[]>} the lowest ratio of each part, the lowest of all first
 */
export function contrasts(page, selector) {
  return page.evaluate((wanted) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    });
    const known = new Map();
    /** A stack of colours, the lowest first, as one. */
    const pixel = (colours) => {
      const key = colours.join();
      if (!known.has(key)) known.set(key, laid(colours));
      return known.get(key);
    };
    const laid = (colours) => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const luminance = (rgb) => {
      const [red, green, blue] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (colour, grounds) => {
      const [dark, light] = [luminance(pixel(grounds)), luminance(pixel([...grounds, colour]))].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const grounds = (node) => {
      const found = [];
      for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
        found.unshift(getComputedStyle(at).backgroundColor);
      return found;
    };
    const lowest = new Map();
    const note = (name, value) => lowest.set(name, Math.min(lowest.get(name) ?? Infinity, value));
    for (const element of document.querySelectorAll(wanted)) {
      const root = element.shadowRoot;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !text.data.trim() || /^(style|script)$/i.test(parent.localName) || !parent.checkVisibility())
          continue;
        const part = parent.closest('[part]')?.part.value ?? 'text';
        note(
          parent.closest('a') && part === 'body' ? 'body link' : part,
          ratio(getComputedStyle(parent).color, grounds(parent)),
        );
      }
      const link = root.querySelector('a[href]');
      link.focus({ preventScroll: true, focusVisible: true });
      const { outlineStyle, outlineColor } = getComputedStyle(link);
      note('focus ring', outlineStyle === 'none' ? 1 : ratio(outlineColor, grounds(link.parentElement)));
    }
    return [...lowest].map(([name, value]) => ({ name, ratio: value })).sort((a, b) => a.ratio - b.ratio);
  }, selector);
}
