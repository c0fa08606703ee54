import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import demoStyle from '../../demo/doctor.css?inline';
import page from '../../demo/doctor.html?raw';
import samples from '../../demo/doctor/samples.json';
import { consult } from '../../src/doctor/page/consult.js';
import ownStyle from './doctor.css?inline';

// English in a page of any direction; the feed that is shown follows the page.
const WORDS = '.page-head, .intake, [aria-labelledby="report-title"], #coverage';

/** The words and forms of the demo's page. They are parsed here, where nothing of them runs or loads. */
const room = (): HTMLElement => {
  const main = new DOMParser().parseFromString(page, 'text/html').querySelector<HTMLElement>('#doctor')!;
  main.querySelector('.fallback')?.remove();
  for (const element of main.querySelectorAll<HTMLElement>(WORDS)) element.dir = 'ltr';
  return document.importNode(main, true);
};

const enter = (place: Element | undefined): void => {
  const main = room();
  place?.replaceChildren(main);
  if (place) consult(main, samples);
};

/** The feed doctor: the demo's page in the colours of the catalogue. */
export const doctor = (): TemplateResult =>
  html`${unsafeHTML(`<style>${demoStyle}\n${ownStyle}</style>`)}
    <div lang="en" ${ref(enter)}></div>`;
