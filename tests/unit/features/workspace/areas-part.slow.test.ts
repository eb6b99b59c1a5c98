import { expect, it } from 'vitest';
import type { Corner } from '../../../../src/domain/area.ts';
import { formatArea } from '../../../../src/exporters/area-file.ts';
import { areasPart } from '../../../../src/features/areas/state/areas-part.ts';
import { addArea } from '../../../../src/features/areas/state/edit-areas.ts';
import { parseSavedArea } from '../../../../src/importers/areas/read-area-file.ts';
import { createAppStore } from '../../../../src/state/store.ts';

it('accepts areas with more corners than an imported file may have', async () => {
  const store = createAppStore();
  const triangle: readonly Corner[] = [
    [20, 43],
    [20.1, 43],
    [20, 43.1],
    [20, 43],
  ];
  addArea(
    store,
    'Many',
    Array.from({ length: 50_001 }, () => [triangle]),
  );
  const checked = areasPart.check((await areasPart.collect(store))?.text ?? '');
  expect(checked.ok).toBe(true);
  const [area] = store.getState().areas.list;
  expect(area && parseSavedArea(formatArea(area))).toEqual(area);
  // 200,000 corners take nine seconds on a quiet machine, and more than thirty on a busy one.
});
