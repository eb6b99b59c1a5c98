import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { compareIncidents } from '../../../../src/features/explore/state/filter-incidents.ts';
import { ComparePanel } from '../../../../src/features/records/compare/compare-panel.tsx';
import { type ComparedView, viewCompared } from '../../../../src/features/records/state/set-map-mode.ts';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';
import { makeAtlas } from '../../builders.ts';

const ROWS: readonly MadeRow[] = [
  { market: 'market:arms', date: '2024-02-01', leg: ['leg:sofia-nis', 100] },
  { market: 'market:drugs/heroin', date: '2024-02-15', leg: ['leg:sofia-nis', -300] },
];

/** The panel that compares two groups. */
async function markupOf(view: ComparedView): Promise<string> {
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  await exploreSets(store, [{ key: 1, table: makeTable(ROWS), tags: makeTags(ROWS) }]);
  const pair = { of: 'groups', source: 'market', first: 'market:arms', second: null } as const;
  compareIncidents(store, { pair, by: 'market', measure: 'counts' });
  viewCompared(store, view);
  const children = jsx(ComparePanel, {});
  return renderToStaticMarkup(
    // Rendered on a server, components read the state with which their store began.
    jsx(UiProvider, {
      store: createAppStore(store.getState()),
      t: translateEnglish,
      tokens: TOKENS.light,
      children,
    }),
  );
}

/** Rows of the legend in the panel. */
async function legendIn(view: ComparedView): Promise<readonly string[]> {
  const markup = await markupOf(view);
  const [, list = ''] = /<ul class="legend-list records-legend"[^>]*>(.*?)<\/ul>/.exec(markup) ?? [];
  return [...list.matchAll(/<span>(.*?)<\/span>/g)].map(([, text = '']) => text);
}

describe('ComparePanel', () => {
  it('begins its table with all records of both sides', async () => {
    const [, row = ''] = /<tbody>(<tr.*?<\/tr>)/.exec(await markupOf('all')) ?? [];
    expect(row).toMatch(/^<tr data-verdict="unsure"><th scope="row">All<\/th><td>1<\/td><td>1<\/td>/);
  });

  it('explains the lines of the difference', async () => {
    expect(await legendIn('difference')).toEqual([
      '▲ more in the first',
      '▼ fewer in the first',
      'No sign: the difference may be chance',
    ]);
  });

  it.each(['swipe', 'beside'] as const)(
    'explains the points of both sides when they are shown %s',
    async (view) => {
      expect(await legendIn(view)).toHaveLength(2);
    },
  );
});
