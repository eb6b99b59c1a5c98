/**
 * Areas of interest as marks: a soft fill, a dashed edge, and a name. Fill and edge show which areas filter.
 */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { cutEdges } from '../../analysis/area/cut-edges.ts';
import type { Area, AreaShape, Corner } from '../../domain/area.ts';
import type { FillMark, LabelMark } from '../../layers/drawing.ts';
import type { OwnMarks } from '../own-marks.ts';
import { OWN, ownEdge } from './own-areas.ts';

const GROUND_OPACITY = { filtering: 0.16, kept: 0.06 } as const;
const CASING_PX = 1;
const EDGE_PX = { filtering: 2.25, kept: 1.5 } as const;
/** After jurisdiction names, before those of places. */
const PRIORITY = 1;

/** @param filtering ids of the areas that filter records */
export function deriveAreaMarks(
  areas: readonly Area[],
  filtering: readonly string[],
  tokens: Tokens,
): OwnMarks {
  const marks = areas.flatMap(({ id, name, shape }) => {
    const state = filtering.includes(id) ? 'filtering' : 'kept';
    const drawn = shape.map((rings) => rings.map(cutEdges));
    return [
      groundOf(drawn, tokens, GROUND_OPACITY[state]),
      ownEdge(
        drawn.flat().map((ring) => ring.map((corner) => [...corner])),
        tokens,
        EDGE_PX[state],
        CASING_PX,
      ),
      nameOf(name, shape),
    ];
  });
  return { marks, instead: [] };
}

function groundOf(shape: AreaShape, tokens: Tokens, opacity: number): FillMark {
  return {
    ...OWN,
    type: 'fill',
    group: 'areas',
    geometry: {
      type: 'MultiPolygon',
      coordinates: shape.map((rings) => rings.map((ring) => ring.map((corner) => [...corner]))),
    },
    color: tokens.map.highlight,
    opacity,
    pattern: 'none',
  };
}

function nameOf(text: string, shape: AreaShape): LabelMark {
  return {
    ...OWN,
    type: 'label',
    group: 'labels',
    position: [...topOf(shape)],
    text,
    class: 'external',
    priority: PRIORITY,
    placement: 'around',
    offsetPx: 6,
  };
}

/** The northernmost corner: a name in the middle would cover the area's content. */
function topOf(shape: AreaShape): Corner {
  return shape.flat(2).reduce<Corner>((top, corner) => (corner[1] > top[1] ? corner : top), [0, -91]);
}
