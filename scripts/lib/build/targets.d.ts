/** The browsers of Baseline 2024, as Vite and oxc name them. */
export declare const jsTargets: string[];
