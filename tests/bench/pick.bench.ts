import assert from 'node:assert/strict';
import type { FeatureId } from '../../src/domain/ids.ts';
import en from '../../src/i18n/locales/en/messages.ts';
import { makeTranslate } from '../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../src/layers/build-drawing.ts';
import type { StrokeMark } from '../../src/layers/drawing.ts';
import { pick } from '../../src/layers/pick.ts';
import { selectVisibleMarks } from '../../src/layers/visible-marks.ts';
import { projectToScreen } from '../../src/lib/mercator.ts';
import { nearestOnPolyline, offsetPolyline, type PlanePoint } from '../../src/lib/polyline.ts';
import { DEFAULT_SCENE } from '../../src/scene/defaults.ts';
import { light } from '../../styles/tokens/light.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import type { Benchmark } from './compare.ts';

const SIZE = { width: 900, height: 700 };
const TOLERANCE_PX = 6;

/** Path of a pointer over the figure. */
const POINTER: readonly PlanePoint[] = Array.from({ length: 12 }, (_, step) => [
  60 + step * 70,
  80 + step * 48,
]);

export default async function benchmarks(): Promise<readonly Benchmark[]> {
  const atlas = await readCompiledAtlas();
  const scene = DEFAULT_SCENE;
  const t = makeTranslate('en', en);
  const drawing = buildDrawing({ atlas, scene, tokens: light, t, hover: null });
  const lines = selectVisibleMarks(drawing, scene.camera.zoom).filter(
    (mark): mark is StrokeMark => mark.type === 'stroke' && mark.feature !== null && mark.transient !== true,
  );
  const project = projectToScreen(scene.camera, SIZE);

  /** Projects and measures every line of every mark. */
  const measureAll = (point: PlanePoint): Set<FeatureId> => {
    const found = new Set<FeatureId>();
    for (const { feature, lines: parts, offsetPx, widthPx } of lines) {
      for (const part of parts) {
        const distance = nearestOnPolyline(offsetPolyline(part.map(project), offsetPx), point)?.distance;
        if (feature !== null && distance !== undefined && distance <= Math.max(widthPx / 2, TOLERANCE_PX))
          found.add(feature);
      }
    }
    return found;
  };

  return [
    {
      name: 'pick lines',
      baseline: {
        name: 'measuring every line',
        run: () => POINTER.map((point) => [...measureAll(point)].sort()),
      },
      subject: {
        name: 'picking what may reach',
        run: () => POINTER.map((point) => pick(lines, project, point, TOLERANCE_PX).sort()),
      },
      check: (baseline, subject) => assert.deepEqual(subject, baseline),
    },
  ];
}
