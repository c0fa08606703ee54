/** A picture that does not come leaves its tinted space, not a broken mark. */
export const onAnswer = ({ target, type }: Event): void => {
  (target as HTMLElement).style.visibility = type === 'error' ? 'hidden' : '';
};
