import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locales.js';
import type { Problem } from '../model/problem.js';
import type { CardPreset } from './settings.js';

const bones = ({ layout, fields }: CardPreset): TemplateResult => {
  const pictured = fields.includes('image');
  return html`<div class="card is-${layout} ${pictured ? 'pictured' : ''}">
    ${pictured ? html`<div class="media"><div class="frame"></div></div>` : nothing}
    <div class="text">
      ${fields.includes('section') ? html`<div class="bone"></div>` : nothing}
      <div class="headline bone two"></div>
      ${fields.includes('summary') ? html`<div class="bone three"></div>` : nothing}
      <div class="bone"></div>
    </div>
  </div>`;
};

/** The place of cards that are on their way, in their own layout. Not spoken: `aria-busy` says it. */
export const skeletonView = (
  presets: readonly CardPreset[],
  layout: string,
  after: (position: number) => unknown = () => nothing,
): TemplateResult =>
  html`<ul class="items as-${layout}" role="list">
    ${presets.map(
      (preset, position) =>
        html`<li aria-hidden="true">${bones(preset)}</li>
          ${after(position)}`,
    )}
  </ul>`;

/** One sentence for a reader, and one thing to do about it where that can help. */
export const problemView = (problem: Problem, { tag, messages }: Locale, retry: () => void): TemplateResult =>
  html`<span>${messages.problems?.[problem.kind](problem, tag) ?? problem.sentence}</span> ${
      problem.kind === 'no-source' ? nothing : html`<button type="button" @click=${retry}>${messages.retry}</button>`
    }`;
