/** What Vite adds to modules, as far as the catalogue uses it. */
interface ImportMeta {
  glob: <T>(pattern: string, options: { query: string; import: string; eager: true }) => Record<string, T>;
}
