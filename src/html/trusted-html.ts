/** What of a Trusted Types policy is used. */
export interface HtmlPolicy {
  createHTML: (html: string) => string;
}

type TrustedTypes = { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy } | undefined;

const makePolicy = (): HtmlPolicy | undefined => {
  try {
    // What parses safely by itself needs none, and a page whose list does not name us gets no report of a try.
    if ('setHTML' in Element.prototype && 'parseHTML' in Document) return undefined;
    return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('presslet', {
      createHTML: (html) => html,
    });
  } catch {
    // The host's `trusted-types` directive does not name us, an element of that id stands in the way, or there is no page: do without.
    return undefined;
  }
};

/**
 * Our one Trusted Types policy, `presslet` (W3C Trusted Types, 2.3), for browsers without a sanitiser of their own (HTML
 * Sanitizer API); elsewhere there is none. It passes text on as it is, because it is used only for our own templates and for
 * inert documents that are read and never drawn.
 */
export const policy = makePolicy();
