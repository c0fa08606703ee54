/**
 * What an element has to show. `ready`: at least one article; `empty`: the feed is good and nothing is left to show;
 * `problem`: it could not be had or read.
 */
export type NewsStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'problem';
