import { lengthOfPath, sizeOfShape } from '../../analysis/area/measure.ts';
import { measuredPath } from '../../analysis/area/measured-path.ts';
import type { Corner } from '../../domain/area.ts';
import type { LegId } from '../../domain/ids.ts';
import { useAtlas, useFormat, useName } from '../../ui/ui-context.tsx';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import { isSchematic } from './is-schematic.ts';
import type { Sketch } from './state/areas.ts';
import { shapeOfSketch } from './state/sketch.ts';

interface Measured {
  /** The line on the ground, including corners of legs. */
  readonly path: readonly Corner[];
  /** The measurement in words, for display and copying. */
  readonly text: string;
  /** Why the length is only indicative; empty if it is exact. */
  readonly warning: string;
}

/** Measures the current drawing: length, area and reliability. */
export function useMeasured(sketch: Sketch): Measured {
  const t = useAreasT();
  const atlas = useAtlas();
  const nameOf = useName();
  const format = useFormat();
  const words = useSizeWords();
  const legOf = (id: LegId) => {
    const record = atlas.byId.get(id);
    return record?.kind === 'leg' ? record : null;
  };
  const { corners, purpose } = sketch;
  const path = measuredPath(
    corners,
    (id) => legOf(id)?.geometry.coordinates.map(([lng = 0, lat = 0]): Corner => [lng, lat]) ?? null,
  );
  const shape = corners.length < 3 ? null : shapeOfSketch(sketch);
  const size = shape?.ok === true ? sizeOfShape(shape.value) : null;
  const legs = new Set(corners.flatMap(({ leg }) => (isSchematic(atlas, leg) && leg !== null ? [leg] : [])));
  const names = [...legs].flatMap((id) => {
    const leg = legOf(id);
    return leg === null ? [] : [nameOf(leg)];
  });
  const texts =
    purpose === 'area'
      ? [
          t('areas.sketch.corners', { count: corners.length }),
          ...(size === null
            ? []
            : [t('areas.size', { area: words.area(size.squareMetres), length: words.length(size.metres) })]),
        ]
      : [
          t('areas.sketch.length', { length: words.length(lengthOfPath(path)) }),
          ...(size === null ? [] : [t('areas.sketch.within', { area: words.area(size.squareMetres) })]),
        ];
  return {
    path,
    text: texts.join(format.semicolon),
    warning:
      names.length === 0
        ? ''
        : t('areas.sketch.schematic', { legs: format.list(names), count: names.length }),
  };
}
