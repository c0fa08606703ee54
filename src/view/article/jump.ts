/** Opens whatever a place is folded away in. */
const unfold = (place: Element): void => {
  for (let box = place.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
};

/**
 * Follows a link to another place of the same text: to a note, or back from it. Browsers look for no place inside an element,
 * so that focus is moved by hand, and the page scrolls to where it went. Where the place is not drawn the link leads to the
 * article's own page.
 */
export const onJump = (event: MouseEvent): void => {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  // Who asks for another tab gets one.
  if (button || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = event.currentTarget as HTMLElement;
  const text = link.closest('.text-body') ?? (link.getRootNode() as ParentNode);
  const place = text.querySelector(`[data-place="${link.dataset.to}"]`)?.parentElement;
  if (!place) return;
  event.preventDefault();
  unfold(place);
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
};
