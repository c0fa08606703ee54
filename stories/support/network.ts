/** A network that never answers, until the story is left. */
export const silentNetwork = (): (() => void) => {
  const { fetch } = window;
  window.fetch = () => new Promise(() => undefined);
  return () => {
    window.fetch = fetch;
  };
};
