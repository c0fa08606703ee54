import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json';
import '../src/define/article-body.js';
import '../src/define/article-card.js';
import '../src/define/related-articles.js';
import '../src/define/section-feed.js';
import { prepareDocument } from './document.js';
import { withPage } from './page.js';
import { globalTypes, initialGlobals } from './toolbars.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });
prepareDocument();

const preview: Preview = {
  decorators: [withPage],
  globalTypes,
  initialGlobals,
  parameters: {
    controls: { expanded: true, sort: 'alpha' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Elements',
          ['Section feed', 'Article card', 'Article body', 'Article text', 'Related articles'],
          'Layouts',
          ['Feed', 'All'],
          'Cards',
          ['Layouts', 'What comes'],
          'Themes',
          'Languages',
          ['One language', 'Several languages'],
          'States',
          ['Loading and problems', 'A page that stays open', 'Articles', 'Pages', 'On other pages'],
          'Feeds',
          'Host pages',
          'Changelog',
        ],
      },
    },
  },
};

export default preview;
