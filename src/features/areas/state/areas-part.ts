import { checkRing } from '../../../analysis/area/check-ring.ts';
import type { Area } from '../../../domain/area.ts';
import { formatAreaFile } from '../../../exporters/area-file.ts';
import { readAreaFile } from '../../../importers/areas/read-area-file.ts';
import { failed, ok } from '../../../lib/result.ts';
import { addToSteps, changeList } from '../../../state/saved-list.ts';
import type { WorkspacePart } from '../../workspace/state/workspace-part.ts';
import { AREAS } from './edit-areas.ts';

const UUID = /^[0-9a-f-]{36}$/;

/** Areas of interest, in a format that map programs read. */
export const areasPart: WorkspacePart = {
  id: 'areas',
  version: 1,
  isPooled: true,
  watched: ({ areas }) => [areas.list],
  collect: async (store) => {
    const { list } = store.getState().areas;
    return list.length === 0 ? null : { text: formatAreaFile(list), files: [] };
  },
  check: (text) => {
    const areas = areasOf(text);
    if (areas === null) return failed({ code: 'unfit' });
    return ok({
      count: areas.length,
      needs: [],
      apply: async (store, how) => {
        const { list } = store.getState().areas;
        const isNew = ({ id }: Area) => !list.some((one) => one.id === id);
        if (how === 'again') addToSteps(store, AREAS, areas.filter(isNew));
        else if (how === 'instead') changeList(store, AREAS, areas);
        else {
          const isSame = (area: Area) => list.some((one) => formatAreaFile([one]) === formatAreaFile([area]));
          const others = areas.filter((area) => !isSame(area));
          const added = others.map((area) => (isNew(area) ? area : { ...area, id: crypto.randomUUID() }));
          changeList(store, AREAS, [...list, ...added]);
        }
      },
    });
  },
  empty: (store) => {
    if (store.getState().areas.list.length > 0) changeList(store, AREAS, []);
  },
};

/** Returns `null` unless all are areas in this program's format. */
function areasOf(text: string): readonly Area[] | null {
  const read = readAreaFile(text, true);
  if (!read.ok) return null;
  const areas: Area[] = [];
  for (const { id, name, polygons } of read.value) {
    const isWhole = id !== null && UUID.test(id) && name !== null && !areas.some((one) => one.id === id);
    if (!isWhole || !polygons.flat().every((ring) => isRing(ring))) return null;
    areas.push({ id, name, shape: polygons });
  }
  return areas;
}

function isRing(ring: Area['shape'][number][number]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && String(first) === String(last) && checkRing(ring).ok;
}
