import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Feed } from '../../src/index.js';
import { given, type Given } from './given.js';
import { declarationOf } from './manifest.js';

/** What a story sets: attributes, tokens and parts by their names. */
export type Args = Record<string, unknown>;

interface Helpers {
  args: Args;
  argTypes: ArgTypes;
  /** Draws the element with its attributes, with a feed that needs no network, and with the page's own content inside. */
  draw: (args: Args, feed: unknown, content?: unknown) => TemplateResult;
  /** A story of the element, where a file has stories of several. It shows what its loader brings. */
  as: (args?: Args, content?: unknown) => Pick<StoryObj<Args>, 'args' | 'argTypes' | 'render'>;
}

type Draw = (given: Given, content: unknown) => TemplateResult;

const DRAW: Record<string, Draw> = {
  'news-article-body': (settings, content) =>
    html`<news-article-body ${given(settings)}>${content}</news-article-body>`,
  'news-article-card': (settings, content) =>
    html`<news-article-card ${given(settings)}>${content}</news-article-card>`,
  'news-related-articles': (settings, content) =>
    html`<news-related-articles ${given(settings)}>${content}</news-related-articles>`,
  'news-section-feed': (settings, content) =>
    html`<news-section-feed ${given(settings)}>${content}</news-section-feed>`,
};

// Nothing is not the same as an empty text there.
const OPTIONAL = ['heading', 'show'];

const control = (type: ArgTypes[string]): ArgTypes[string] => {
  const { category } = type.table ?? {};
  if (category === 'slots' || category === 'properties') return { ...type, control: false };
  // Numbers and lists are texts in an attribute, and may be absent.
  const isNumber = typeof type.control === 'object' && type.control.type === 'number';
  return type.name === 'show' || isNumber ? { ...type, control: 'text', options: undefined } : type;
};

const defaultOf = (type: ArgTypes[string] | undefined): string => {
  const written = type?.table?.defaultValue?.summary ?? '';
  return /^(''|null|\[\])$/.test(written) ? '' : written;
};

const start = (type: ArgTypes[string]): unknown => {
  if (type.table?.category !== 'attributes' || OPTIONAL.includes(type.name ?? '')) return undefined;
  return typeof type.control === 'object' && type.control.type === 'boolean' ? false : defaultOf(type);
};

const isSet = (name: string, value: unknown, type: ArgTypes[string] | undefined): boolean => {
  if (typeof value !== 'string' && typeof value !== 'number' && value !== true) return false;
  return OPTIONAL.includes(name) || (value !== '' && String(value) !== defaultOf(type));
};

/** Tokens and parts as a page's style sheet has them. */
const styleOf = (tag: string, args: Args): string => {
  const set = Object.entries(args).filter(([, value]) => value);
  const tokens = set.filter(([name]) => name.startsWith('--')).map(([name, value]) => `  ${name}: ${String(value)};\n`);
  const parts = set
    .filter(([name]) => name.endsWith('-part'))
    .map(([name, value]) => `${tag}::part(${name.slice(0, -5)}) {\n  ${String(value)}\n}\n`);
  return `${tokens.length ? `${tag} {\n${tokens.join('')}}\n` : ''}${parts.join('')}`;
};

/** The controls of an element, made from the manifest, and how it is drawn. */
export const elementOf = (tag: string): Helpers => {
  const { argTypes: made } = getStorybookHelpers<HTMLElement>(tag);
  // Attributes that HTML itself has are no fields of the class.
  const { attributes: all } = declarationOf(tag);
  const ours = all.filter(({ name }) => name === 'lang' || name === 'dir');
  const own = ours.map(({ name, description }) => {
    const type = { name, description, control: 'text', table: { category: 'attributes' } };
    return [name, type as ArgTypes[string]] as const;
  });
  const entries = [...Object.entries(made).map(([name, type]) => [name, control(type)] as const), ...own];
  const argTypes: ArgTypes = Object.fromEntries(entries);
  const starts = entries.map(([key, type]) => [key, start(type)] as const);
  const defaults = Object.fromEntries(starts.filter(([, value]) => value !== undefined));
  const draw: Helpers['draw'] = (args, feed, content = '') => {
    // In the manifest's order, whichever control was turned first.
    const attributes = all
      .filter(({ name }) => isSet(name, args[name], argTypes[name]))
      .map(({ name }) => [name, args[name]] as const);
    const css = styleOf(tag, args);
    const settings = { attributes, feed: (feed as Feed | undefined) ?? null, css };
    return html`${unsafeHTML(css && `<style>${css}</style>`)}${DRAW[tag]!(settings, content)}`;
  };
  return {
    args: defaults,
    argTypes,
    draw,
    as: (args = {}, content = '') => ({
      args: { ...defaults, ...args },
      argTypes,
      render: (given, { loaded }) => draw(given, loaded.feed, content),
    }),
  };
};
