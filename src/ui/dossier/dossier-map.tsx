import { useMemo } from 'react';
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { cutLines } from '../../analysis/dossier/border-line.ts';
import { resolvePart } from '../../analysis/dossier/resolve-part.ts';
import { boundsOfFeature } from '../../analysis/feature-bounds.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { drawScene } from '../../figure/draw-scene.ts';
import { type Bounds, fitBounds, projectToScreen, type Size } from '../../lib/mercator.ts';
import { type SvgNode, svg } from '../../lib/svg-node.ts';
import type { LayerId } from '../../scene/scene.ts';
import { SvgTree } from '../primitives/svg-tree.tsx';
import { useAtlas, useScene, useT, useTokens } from '../ui-context.tsx';
import { useShapeOf } from './use-dossier.ts';
import { useSubjectName } from './use-subject-name.ts';

/** A place is shown with what is around it: degrees to each side. */
const AROUND = 0.6;
/** Closer in, the map has nothing more to show. */
const MAX_ZOOM = 9;
const PADDING_PX = 36;

const SHOWN: readonly LayerId[] = ['jurisdictions', 'borders', 'routes', 'nodes', 'crossings', 'ports'];

interface Props {
  readonly subject: DossierSubject;
  readonly size: Size;
  /** Sets apart the ids of several figures in one page. */
  readonly idPrefix: string;
  readonly isForPaper?: boolean;
}

/** The map of a subject as the filters stand, with its part of the border drawn over it. */
export function DossierMap({ subject, size, idPrefix, isForPaper = false }: Props) {
  const t = useT();
  const atlas = useAtlas();
  const tokens = useTokens();
  const scene = useScene((whole) => whole);
  const shapeOf = useShapeOf();
  const name = useSubjectName()(subject);
  const node = useMemo(() => {
    const part = subject.part === null ? null : resolvePart(subject, atlas, shapeOf);
    const lines = part === null ? [] : cutLines(part.lines, part.stretches);
    const bounds =
      part === null
        ? boundsOfFeature(atlas, subject.id)
        : boundsOf(lines.flatMap(({ positions }) => positions));
    const fit = fitBounds(widened(bounds), { ...size, padding: PADDING_PX, maxZoom: MAX_ZOOM });
    const camera = { ...fit, bearing: 0, pitch: 0 };
    // A part stands out by itself: the whole of its border does not.
    const selection = part === null ? subject.id : null;
    const shown = { ...scene, camera, projection: 'mercator' as const, layers: SHOWN, selection };
    const map = drawScene({ atlas, scene: shown, tokens, t, size, idPrefix, isForPaper });
    const screen = projectToScreen(camera, size);
    const strokes = lines.map(({ positions }) =>
      strokeOf(
        positions.map((position) => screen(position)),
        tokens,
      ),
    );
    return { ...map, children: [...map.children, ...strokes] };
  }, [atlas, scene, tokens, t, size, idPrefix, isForPaper, subject, shapeOf]);
  return (
    <figure className="dossier-map">
      <SvgTree node={node} />
      <figcaption>
        <bdi>{name}</bdi>. {t('notes.kosovo')} {t('notes.boundaries')} {t('figure.notUnitedNations')}{' '}
        {t('notes.schematic')}
      </figcaption>
    </figure>
  );
}

/** The whole border is marked by being selected; a part stands on it as a band. */
function strokeOf(points: readonly (readonly [number, number])[], { ui }: Tokens): SvgNode {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return svg('path', {
    d,
    fill: 'none',
    stroke: ui.accent,
    'stroke-width': 5,
    'stroke-opacity': 0.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function widened(bounds: Bounds | null): Bounds {
  const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
  const isPoint = east - west < AROUND && north - south < AROUND;
  return isPoint
    ? [west - AROUND, south - AROUND, east + AROUND, north + AROUND]
    : [west, south, east, north];
}

function boundsOf(positions: readonly (readonly [number, number])[]): Bounds {
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
