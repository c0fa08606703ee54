/** What of a Trusted Types policy is used. */
export interface HtmlPolicy {
  createHTML: (html: string) => string;
}

type TrustedTypes = { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy } | undefined;

const makePolicy = (): HtmlPolicy | undefined => {
  try {
    return (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('presslet', {
      createHTML: (html) => html,
    });
  } catch {
    // The host's `trusted-types` directive does not name us, an element of that id stands in the way, or there is no page: do without.
    return undefined;
  }
};

/**
 * Our one Trusted Types policy, `presslet` (W3C Trusted Types, 2.3). It passes text on as it is, because it is used only for our own templates and for
 * inert documents that are read and never drawn.
 */
export const policy = makePolicy();
