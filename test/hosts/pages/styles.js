const style = (text) => `<style>${text}</style>`;

/** Pages that style everything, and readers who see pages in other ways. @type {import('../hosts.js').Host[]} */
export const styles = [
  { number: 48, name: '* { all: unset !important }', head: style('* { all: unset !important }') },
  {
    number: 49,
    name: '* { display: none !important }',
    // Not the root, in which case no browser would show anything.
    head: style('main * { display: none !important }'),
    expected: ['news', 'unseen', 'news', 'news'],
    reason: 'a placeholder’s own box is the page’s, which hides it',
  },
  {
    number: 50,
    name: 'tiny, uppercase, vertical, right-to-left text that is inherited',
    head: style(`body { font-size: 4px; text-transform: uppercase; writing-mode: vertical-rl; direction: rtl; letter-spacing: 1em; line-height: 0.5;
      text-indent: 5em; white-space: pre; word-break: break-all; visibility: visible; text-align: right; color: red }`),
  },
  {
    number: 65,
    name: 'print',
    look: { media: 'print' },
    steps: () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.done = '';
    },
  },
  { number: 66, name: 'forced colours', look: { forced: true } },
  { number: 67, name: '400 % zoom', look: { width: 320, height: 256 } },
];
