const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The themes there are: what is in their folder, by name. */
export const THEMES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/.*\/|\.css$/g, ''), css]),
);

/** The page's own look. */
export const NO_THEME = 'none';

let sheet: CSSStyleSheet | undefined;

/** Puts the page into a theme; one that there is not falls back to none. Returns whether there is. */
export const wear = (name: string): boolean => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(THEMES.get(name) ?? '');
  return name === NO_THEME || THEMES.has(name);
};
