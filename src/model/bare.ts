/**
 * The same values without a prototype: what a host page put on `Object.prototype` (`headers`, `once`, `root`) must not become part
 * of what the platform is asked for.
 */
export const bare = <T extends object>(values: T): T => Object.assign(Object.create(null) as T, values);
