import type { UserConfig } from 'vite';

/** How Vite builds the files for the script tag. */
export declare function cdnConfig(root: string): UserConfig;

/** How Vite builds the stories. */
export declare function storiesConfig(): UserConfig;
