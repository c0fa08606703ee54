import { nothing } from 'lit';
import type { AdPlaces } from './ads.js';

/** No place for advertisements. */
export const NO_ADS: AdPlaces = { css: '', after: () => nothing };
