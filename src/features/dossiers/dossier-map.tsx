import { useMemo } from 'react';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { cutLines } from '../../analysis/dossier/border-line.ts';
import { resolveSection } from '../../analysis/dossier/resolve-section.ts';
import { boundsOfFeature, boundsOfPositions } from '../../analysis/feature-bounds.ts';
import type { AreaShape } from '../../domain/area.ts';
import {
  type AlongPart,
  areaOfSubject,
  type DossierSubject,
  isAreaSubject,
  subjectOf,
} from '../../domain/dossier-subject.ts';
import { drawScene } from '../../figure/draw-scene.ts';
import { type Bounds, fitBounds, projectToScreen, type ScreenPoint, type Size } from '../../lib/mercator.ts';
import { type SvgNode, svg } from '../../lib/svg-node.ts';
import type { LayerId } from '../../scene/scene.ts';
import { SvgTree } from '../../ui/primitives/svg-tree.tsx';
import { useAtlas, useScene, useT, useTokens } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { pathOf } from './path-of.ts';
import { markRecords, type RowsToMark } from './record-marks.ts';
import { StretchHandles } from './stretch-handles.tsx';
import { useShapeOf } from './use-dossier.ts';
import { useSubjectName } from './use-subject-name.ts';

/** Margin around a point, degrees to each side. */
const AROUND = 0.6;
/** The map has no more detail beyond it. */
const MAX_ZOOM = 9;
const PADDING_PX = 36;

const SHOWN: readonly LayerId[] = ['jurisdictions', 'borders', 'routes', 'nodes', 'crossings', 'ports'];

interface Props {
  readonly subject: DossierSubject;
  readonly size: Size;
  /** Keeps ids unique among several figures. */
  readonly idPrefix: string;
  readonly isForPaper?: boolean;
  /** The user's records of the subject; `null` for none. */
  readonly records: readonly RowsToMark[] | null;
  /** Called when the ends of a section are dragged; the map then shows the whole border without moving. */
  readonly onStretch?: (part: AlongPart) => void;
}

/** Map of a subject under the current filters, with its section or area drawn over it. */
export function DossierMap({ subject, size, idPrefix, isForPaper = false, records, onStretch }: Props) {
  const t = useT();
  const dossierT = useDossierT();
  const atlas = useAtlas();
  const tokens = useTokens();
  const scene = useScene((whole) => whole);
  const shapeOf = useShapeOf();
  const name = useSubjectName()(subject);
  const border = atlas.borders.features.find(({ properties }) => properties.id === subject.id);
  const drawn = subject.part?.kind === 'along' && !subject.isRest ? subject.part : null;
  const isStill = drawn !== null && onStretch !== undefined;
  // The base map stays the same while a section is dragged.
  const mapped = useMemo(() => (isStill ? subjectOf(subject.id) : subject), [isStill, subject]);
  const { node, camera } = useMemo(() => {
    const part = mapped.part === null ? null : resolveSection(mapped, atlas, shapeOf);
    const lines = part === null ? [] : cutLines(part.lines, part.stretches);
    const feature = isAreaSubject(mapped.id) ? null : mapped.id;
    const shape = feature === null ? (shapeOf(areaOfSubject(mapped) ?? '') ?? []) : [];
    const bounds =
      part === null && feature !== null
        ? boundsOfFeature(atlas, feature)
        : boundsOfPositions([...shape.flat(2), ...lines.flatMap(({ positions }) => positions)]);
    const fit = fitBounds(bounds !== null && shape.length > 0 ? bounds : widened(bounds), {
      ...size,
      padding: PADDING_PX,
      maxZoom: MAX_ZOOM,
    });
    const camera = { ...fit, bearing: 0, pitch: 0 };
    // A section is highlighted instead of its whole border.
    const selection = part === null && !isStill ? feature : null;
    const plain = { ...scene, comparison: null, projection: 'mercator' as const };
    const shown = { ...plain, camera, layers: SHOWN, selection };
    const map = drawScene({ atlas, scene: shown, tokens, t, size, idPrefix, isForPaper });
    const screen = projectToScreen(camera, size);
    const strokes = lines.map(({ positions }) =>
      strokeOf(
        positions.map((position) => screen(position)),
        tokens,
      ),
    );
    const drawn = [...areaNodes(shape, screen, tokens), ...strokes];
    return { node: { ...map, children: [...map.children, ...drawn] }, camera };
  }, [atlas, scene, tokens, t, size, idPrefix, isForPaper, mapped, isStill, shapeOf]);
  const { marks, count } = useMemo(
    () => markRecords(records ?? [], projectToScreen(camera, size), size, tokens),
    [records, camera, size, tokens],
  );
  const marked = useMemo(() => ({ ...node, children: [...node.children, ...marks] }), [node, marks]);
  return (
    <figure className="dossier-map">
      <div className="dossier-map-frame">
        <SvgTree node={marked} />
        {isStill && border !== undefined && (
          <StretchHandles border={border} part={drawn} camera={camera} size={size} onStretch={onStretch} />
        )}
      </div>
      <figcaption>
        <bdi>{name}</bdi>. {t('notes.kosovo')} {t('notes.boundaries')} {t('figure.notUnitedNations')}{' '}
        {t('notes.schematic')}
        {count > 0 && ` ${dossierT('dossier.map.records', { count })}`}
      </figcaption>
    </figure>
  );
}

/** A whole border is shown as selected, a section as a band. */
function strokeOf(points: readonly (readonly [number, number])[], { ui }: Tokens): SvgNode {
  return svg('path', {
    d: pathOf(points),
    fill: 'none',
    stroke: ui.accent,
    'stroke-width': 5,
    'stroke-opacity': 0.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** The area, through which the map stays readable. */
function areaNodes(
  shape: AreaShape,
  screen: (place: readonly [lng: number, lat: number]) => ScreenPoint,
  { ui }: Tokens,
): readonly SvgNode[] {
  if (shape.length === 0) return [];
  return [
    svg('path', {
      class: 'dossier-area',
      d: shape
        .flat()
        .map((ring) => `${pathOf(ring.map((corner) => screen(corner)))}Z`)
        .join(''),
      fill: ui.accent,
      'fill-rule': 'evenodd',
      'fill-opacity': 0.12,
      stroke: ui.accent,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  ];
}

function widened(bounds: Bounds | null): Bounds {
  const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
  const isPoint = east - west < AROUND && north - south < AROUND;
  return isPoint
    ? [west - AROUND, south - AROUND, east + AROUND, north + AROUND]
    : [west, south, east, north];
}
