/**
 * What a document has by itself: an element of the page whose name is that of a method covers the document's own
 * (`<img name=querySelector>`), and old libraries put theirs in the place of `Document`. Default: the page's document.
 */
export const own = <K extends keyof Document>(name: K, of = document): Document[K] =>
  Reflect.get(Object.getPrototypeOf(of) as object, name, of);
