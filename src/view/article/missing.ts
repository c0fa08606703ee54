// A caption that is longer says something without its picture.
const CAPTION_MAX = 140;

// What stays in a figure whose pictures did not come.
const OTHERS = 'audio, video, table, pre, blockquote, iframe, button';

/** Whether nothing of a figure would be missed. */
const isIdle = (figure: Element): boolean =>
  [...figure.querySelectorAll('img')].every((image) => image.hasAttribute('data-gone')) &&
  !figure.querySelector(OTHERS);

const saysSomething = (figure: Element): boolean =>
  [...figure.querySelectorAll('figcaption')].some(
    (caption) => caption.querySelector('a') !== null || caption.textContent.trim().length > CAPTION_MAX,
  );

/**
 * What a text does when one of its pictures came, or did not: no broken mark and no hole is left, and nothing of pictures that
 * turn out to be a dot to count readers by. The figure goes with its picture, unless its caption has a link or a story to tell;
 * that stays, and only the credit goes.
 */
export const onBodyPicture = ({ target, type }: Event): void => {
  const image = target as HTMLImageElement;
  const { naturalWidth: width, naturalHeight: height } = image;
  // A drawing without a size of its own has none here either.
  const isDot = width > 0 && height > 0 && width * height <= 4;
  image.toggleAttribute('data-gone', type === 'error' || isDot);
  for (let figure = image.closest('figure'); figure; figure = figure.parentElement?.closest('figure') ?? null) {
    const idle = isIdle(figure);
    const speaks = saysSomething(figure);
    figure.toggleAttribute('data-gone', idle && !speaks);
    figure.toggleAttribute('data-without', idle && speaks);
  }
};
