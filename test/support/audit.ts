import 'axe-core/axe.min.js';
import { expect, nextFrame } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

type Scheme = 'light' | 'dark';

/**
 * Audits an element (WCAG 2.2 A and AA, and axe's good practice) on a light and on a dark page, as it is and told by its `scheme`.
 * @throws {AssertionError} that names each violation, where it is and in which scheme
 */
export async function auditedInAllSchemes(element: HTMLElement): Promise<void> {
  const before = element.getAttribute('scheme');
  const found: string[] = [];
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const restore = paintPage(scheme);
      try {
        for (const value of [before, scheme]) {
          setScheme(element, value);
          await settled(element);
          found.push(...(await violations(element)).map((line) => `${scheme} page, scheme=${value ?? ''}: ${line}`));
        }
      } finally {
        restore();
      }
    }
  } finally {
    setScheme(element, before);
  }
  expect(found, 'accessibility violations').to.deep.equal([]);
}

/**
 * Audits an element as it is shown now. Colours are the same in every state and layout: each element's first test has them in all schemes,
 * and the whole pages have every layout light and dark.
 * @throws {AssertionError} that names each violation and where it is
 */
export async function audited(element: HTMLElement): Promise<void> {
  await settled(element);
  expect(await violations(element), 'accessibility violations').to.deep.equal([]);
}

/** What axe finds in an element as it is shown now, one line a node. */
export async function violations(element: Element): Promise<string[]> {
  const results = await window.axe.run(element, OPTIONS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? node.html}`),
  );
}

/** Paints the page as a host of that scheme would: axe needs to see the real ground for its contrasts. */
function paintPage(scheme: Scheme): () => void {
  const { documentElement: root, body } = document;
  const before = [root.style.cssText, body.style.cssText] as const;
  root.style.colorScheme = scheme;
  body.style.background = 'Canvas';
  body.style.color = 'CanvasText';
  return () => {
    root.style.cssText = before[0];
    body.style.cssText = before[1];
  };
}

function setScheme(element: HTMLElement, scheme: string | null): void {
  if (scheme === null) element.removeAttribute('scheme');
  else element.setAttribute('scheme', scheme);
}

async function settled(element: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  await nextFrame();
}
