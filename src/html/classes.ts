/** A figure, as WordPress wrote it before it knew figures, and many themes still do. */
export const FIGURE = /(^|\s)wp-caption(\s|$)/;

/** The caption in such a figure. */
export const CAPTION = /(^|\s)wp-caption-text(\s|$)/;

/** What plugins put behind a text and its writer did not: buttons to share it, other articles. */
export const FURNITURE = /(^|\s)(sharedaddy|sd-sharing-enabled|jp-relatedposts|robots-nocontent)(\s|$)/;

/** Whom a picture is owed to. */
export const CREDIT = /(^|[\s_-])(credits?|courtesy|copyright|photographer)([\s_-]|$)/i;

/** A quotation that is set large beside the text that it is taken from. */
export const PULLED = /(^|[\s_-])pull(ed|quote)?([\s_-]|$)/i;

/** Several pictures that belong together. */
export const GALLERY = /galler(y|ies)|slide-?show|photo-?grid|image-?grid|picture-?grid/i;

/** What each kind of box beside a text is called by newsrooms' systems. */
export const BOXES: Readonly<Record<string, RegExp>> = {
  correction: /(^|[\s_-])(corrections?|corrigend(um|a)|errat(um|a)|clarifications?)([\s_-]|$)/i,
  more: /(^|[\s_-])((read|see|watch|listen)-?(also|more|next|on)|also-?read|more-?on|further-?reading|related)([\s_-]|$)/i,
  // Of side bars only that of a story: themes name their whole page after whether it has one.
  note: /(^|[\s_-])(ed(itor)?s?-?note|(info|fact|text)-?(box|file)|explainer|call-?out)([\s_-]|$)|(^|\s)((article|story|inline)-)?side-?bar(\s|$)/i,
};

/** The class by which each kind of group is written again. */
export const WRITTEN: Readonly<Record<string, string>> = {
  correction: 'correction',
  gallery: 'gallery',
  more: 'read-also',
  note: 'info-box',
};
