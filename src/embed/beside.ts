import { own } from '../html/own-document.js';

type Script = HTMLScriptElement | null;

// A classic script is told which it is. As a module this file is not, and looks for its name.
const script =
  (own('currentScript') as Script) ?? (own('querySelector').call(document, 'script[src*="presslet.full."]') as Script);

/**
 * Brings a part that is not in the full file from where that file is, if it is the part that the file was made with: whoever pins
 * the one file's hash has pinned all. An `import` by itself cannot be told a hash, and WebKit looks at none where it preloads;
 * every engine does at a module's element, after which the import is of what came with that.
 */
export const beside = (file: string, integrity: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const url = new URL(file, script?.src).href;
    const checked = own('createElement').call(document, 'script') as HTMLScriptElement;
    checked.type = 'module';
    checked.crossOrigin = 'anonymous';
    checked.integrity = integrity;
    checked.nonce = script?.nonce ?? '';
    checked.onload = () => resolve(import(/* @vite-ignore */ url));
    checked.onerror = () => reject(new Error(`${url} is not there, or is not the one that belongs to this script`));
    checked.src = url;
    own('head').append(checked);
    checked.remove();
  });
