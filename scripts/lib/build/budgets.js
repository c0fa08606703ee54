/**
 * The sizes, in bytes of brotli at its best quality, that a built script may have and should have. Chunks stand under their names without
 * the hash: each may grow by about a twentieth before somebody has to decide that it may.
 *
 * `limit` fails the build, and so does a script without one. `aim` is only shown.
 *
 * @type {Readonly<Record<string, { limit: number, aim?: number }>>}
 */
export const budgets = Object.freeze({
  'presslet.js': { limit: 16_384, aim: 14_600 },
  'presslet.full.js': { limit: 49_152 },

  'embed-frame.js': { limit: 800 },
  'embed-parent.js': { limit: 300 },

  'chunks/article-page.js': { limit: 13_700 },
  'chunks/body.js': { limit: 13_700 },
  'chunks/purify.js': { limit: 10_500 },

  'chunks/mend.js': { limit: 9_350 },
  'chunks/other-formats.js': { limit: 11_000 },

  'chunks/flow.js': { limit: 4_600 },
  'chunks/live.js': { limit: 2_400 },
  'chunks/options.js': { limit: 3_250 },
  'chunks/failure.js': { limit: 4_050 },
  'chunks/tell.js': { limit: 3_400 },
  'chunks/fill.js': { limit: 1_750 },
  'chunks/device.js': { limit: 1_450 },
  'chunks/edit.js': { limit: 1_450 },
  'chunks/take-over.js': { limit: 1_250 },
  'chunks/choice.js': { limit: 1_100 },
  'chunks/scripts.js': { limit: 1_050 },
  'chunks/placeholders.js': { limit: 450 },
  'chunks/near.js': { limit: 250 },

  'chunks/carousel.js': { limit: 2_150 },
  'chunks/timeline.js': { limit: 1_850 },
  'chunks/hero.js': { limit: 1_600 },
  'chunks/ranked.js': { limit: 650 },
  'chunks/grid.js': { limit: 475 },
  'chunks/rail.js': { limit: 400 },

  'chunks/ar.js': { limit: 1_200 },
  'chunks/de.js': { limit: 1_150 },
  'chunks/es.js': { limit: 1_100 },
  'chunks/fa.js': { limit: 1_200 },
  'chunks/fr.js': { limit: 1_200 },
  'chunks/hi.js': { limit: 1_200 },
  'chunks/ja.js': { limit: 1_150 },
  'chunks/pa.js': { limit: 1_900 },
  'chunks/pt.js': { limit: 1_150 },
  'chunks/ur.js': { limit: 1_200 },
  'chunks/zh.js': { limit: 1_000 },
});

/**
 * The name under which a built file has its budget.
 *
 * @param {string} file path below `cdn/`
 */
export const budgetName = (file) => file.replace(/^(chunks\/.*)-\w{6}(?=\.js$)/, '$1');
