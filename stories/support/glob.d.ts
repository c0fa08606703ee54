interface ImportMeta {
  /** Vite's: what brings each file that has a name like this. */
  glob: <T>(pattern: string, options: { import: 'default' }) => Record<string, () => Promise<T>>;
}
