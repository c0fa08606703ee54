interface HtmlPolicy {
  createHTML: (html: string) => string;
}

interface PolicyMaker {
  createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy;
}

const makePolicy = (): HtmlPolicy | undefined => {
  try {
    // Own property of the window: an element of that id in the host page must not be taken for the platform's object.
    const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
    return maker?.createPolicy('presslet', { createHTML: (html) => html });
  } catch {
    // The host's `trusted-types` directive does not name us. Whoever needs the policy then does without.
    return undefined;
  }
};

/**
 * Our one Trusted Types policy, `presslet` (W3C Trusted Types, 2.3). It passes text on as it is, because it is used only
 * for our own templates and for inert documents that are read and never drawn.
 */
export const policy = makePolicy();
