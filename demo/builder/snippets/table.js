import { writeFrame } from './frame.js';
import { writeHtml } from './html.js';
import { writeNpm } from './npm.js';
import { writePinned } from './pinned.js';
import { writePlaceholder } from './placeholder.js';
import { writePrerendered } from './prerendered.js';
import { writeReact } from './react.js';
import { writeSvelte } from './svelte.js';
import { writeVue } from './vue.js';

/**
 * The ways to put an embed on a page, in the order of the tabs. `write` gives blocks of code; `missing` says why there is none, `notes`
 * what is different. What is `bundled` needs no folder of script files.
 */
export const SNIPPETS = [
  { id: 'html', name: 'HTML', help: 'For any page: paste it where the news should stand.', write: writeHtml },
  {
    id: 'pinned',
    name: 'Pinned',
    help: 'For pages that trust one version only: a changed script does not run. Its folder of this version has to stay where it is.',
    write: writePinned,
  },
  {
    id: 'cms',
    name: 'CMS',
    help: 'For editors that remove tags which they do not know: they keep a div with data attributes.',
    write: writePlaceholder,
  },
  {
    id: 'iframe',
    name: 'iframe',
    help: 'For pages that let in no script of others; the second line gives the frame its height.',
    write: writeFrame,
  },
  {
    id: 'react',
    name: 'React',
    help: 'For React 18 and 19: components with typed properties and events.',
    bundled: true,
    write: writeReact,
  },
  {
    id: 'vue',
    name: 'Vue',
    help: 'For Vue 3: it is told that the tag is an element of its own.',
    bundled: true,
    write: writeVue,
  },
  { id: 'svelte', name: 'Svelte', help: 'For Svelte 5, and 4.', bundled: true, write: writeSvelte },
  {
    id: 'prerendered',
    name: 'Prerendered',
    help: 'For sites that are built: the news stands in the page before any script, and without it.',
    write: writePrerendered,
  },
  { id: 'npm', name: 'npm', help: 'For any bundler.', bundled: true, write: writeNpm },
];
