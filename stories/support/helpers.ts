import type { ArgTypes } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../src/index.js';

type Args = Record<string, unknown>;

interface Helpers {
  args: Args;
  argTypes: ArgTypes;
  /** Draws the element with its attributes, with a feed that needs no network, and with the page's own content inside. */
  draw: (args: Args, feed: Feed | null, content?: TemplateResult) => TemplateResult;
}

/** The controls of an element, made from the manifest. */
export const helpersFor = (tag: string): Helpers => {
  const { args, argTypes, template } = getStorybookHelpers<HTMLElement>(tag, {
    excludeCategories: ['properties', 'slots', 'cssParts', 'cssStates', 'methods'],
  });
  const known = args as Args;
  // Attributes are texts: a default that is a number or a list has to be one too, or it would be written out.
  const written = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]),
  );
  const show = { ...argTypes.show, control: 'text', options: undefined } as ArgTypes[string];
  return {
    args: written,
    argTypes: { ...argTypes, show },
    draw: (given, feed, content) => template({ ...given, ...(feed && { feed }) }, content),
  };
};
