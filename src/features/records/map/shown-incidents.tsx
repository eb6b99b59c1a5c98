import { incidentEngine } from 'virtual:site-config';
import { useEffect, useMemo, useState } from 'react';
import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import { surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { rowsNear } from '../../../analysis/incidents/rows-near.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import { mercatorOfDegrees } from '../../../domain/incident-places.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { project, TILE_SIZE_PX } from '../../../lib/mercator.ts';
import { classColors } from '../../../map/incidents/class-colors.ts';
import { deriveDifferenceMarks } from '../../../map/incidents/difference-marks.ts';
import { deriveLegMarks, placesOfNumbers } from '../../../map/incidents/leg-marks.ts';
import { paintDensity } from '../../../map/incidents/paint-density.ts';
import type { PointCloud } from '../../../map/incidents/point-cloud.ts';
import { type PointStyle, pointStyles } from '../../../map/incidents/point-styles.ts';
import { SurfaceLayer } from '../../../map/incidents/surface-layer.ts';
import type { PickOwn } from '../../../map/map-callbacks.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { OwnMarks } from '../../../map/own-marks.ts';
import type { AppState } from '../../../state/store.ts';
import { useAppState, useAppStore, useAtlas, useFormat, useTokens } from '../../../ui/ui-context.tsx';
import { AreaShapes } from '../../areas/index.ts';
import type { SelectRows } from '../../explore/state/explored-incidents.ts';
import { toggleBar } from '../../explore/state/filter-incidents.ts';
import { selectLegDifferences } from '../../network/state/leg-differences.ts';
import { selectOffCorridor } from '../../network/state/off-corridor.ts';
import { selectComparedRows, selectSplitView } from '../../network/state/split-view.ts';
import { ClusterAreas } from '../clusters/cluster-areas.tsx';
import { LazyOwnLegRecords } from '../own-legs/lazy-own-leg-records.tsx';
import { selectEngineQuery } from '../state/engine-query.ts';
import type { IncidentSet } from '../state/incidents.ts';
import { selectIsEngineDrawn } from '../state/is-engine-drawn.ts';
import { selectOwnLegs, selectUsesAtlas } from '../state/own-leg-tags.ts';
import { pressIncidents } from '../state/press-incidents.ts';
import { tilesFor } from '../state/remote-incidents.ts';
import { SELECTORS_OF_ALL } from '../state/row-selectors.ts';
import { HexagonAreas } from './hexagon-areas.tsx';
import type { OnMap } from './on-map.ts';
import { PickedPoints } from './picked-points.tsx';
import { SelectedPoint } from './selected-point.tsx';
import { useCloud } from './use-cloud.ts';
import { useExtraLayer } from './use-extra-layer.ts';
import { usePointLayer } from './use-point-layer.ts';

/** Owner key of these marks; only one map mode uses them at a time. */
const OWNER = 'legs';
/** Half the height of a number, px. */
const NUMBER_REACH_PX = 8;

/** Adds leg marks to the map; pressing a leg's number selects its facet value. */
function useLegNumbers(controller: MapController, own: OwnMarks): void {
  const store = useAppStore();
  useEffect(() => controller.setOwnMarks(OWNER, own), [controller, own]);
  useEffect(() => {
    const numbers = placesOfNumbers(own);
    const pickOwn: PickOwn = ([x, y], tolerancePx, { project }) => {
      const reach = NUMBER_REACH_PX + tolerancePx;
      const found = numbers.find(({ at }) => {
        const [numberX = Number.NaN, numberY = Number.NaN] = project(at) ?? [];
        return Math.hypot(numberX - x, numberY - y) <= reach;
      });
      return found === undefined ? null : () => toggleBar(store, 'leg', found.leg);
    };
    controller.setOwnPick(pickOwn);
  }, [controller, own, store]);
  useEffect(
    () => () => {
      controller.setOwnMarks(OWNER, null);
      controller.setOwnPick(null);
    },
    [controller],
  );
}

/** Added to the pointer or finger tolerance. */
const POINT_REACH_PX = 3;

/** Opens the nearest point on press; pressing again opens the one below. */
function PickIncidents({ controller, of }: OnMap) {
  const store = useAppStore();
  useEffect(() => {
    const pickOwn: PickOwn = (_point, tolerancePx, { zoom }, position) => {
      const state = store.getState();
      const shownRows = of.rows(state);
      const sets = (state.incidents?.sets ?? []).flatMap(({ key, taken }) => {
        const shown = shownRows.get(key);
        return shown === undefined ? [] : [{ set: key, places: taken.mercator, shown }];
      });
      const [x, y] = project(position, 0);
      const reach = (POINT_REACH_PX + tolerancePx) / (TILE_SIZE_PX * 2 ** zoom);
      const near = rowsNear(sets, [x / TILE_SIZE_PX, y / TILE_SIZE_PX], reach);
      return near.length === 0 ? null : () => pressIncidents(store, near);
    };
    controller.setOwnPick(pickOwn);
    return () => controller.setOwnPick(null);
  }, [controller, of, store]);
  return null;
}

/** The report renders first; with software rendering a map frame would block the page. */
const AFTER_REPORT_MS = 300;

/** The user's records in the chosen map mode, with areas, the open record and the import preview. */
export function ShownIncidents({ controller, of }: OnMap) {
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const imports = useAppState(({ incidents }) => incidents?.imports);
  const mode = useAppState(({ exploration }) => exploration.mapMode);
  const isEngineDrawn = useAppState(selectIsEngineDrawn);
  useEffect(() => {
    // Early, since the first layer of a draw group costs an extra frame.
    controller.holdExtras('points');
    controller.holdExtras('labels');
  }, [controller]);
  const shownSets = sets?.flatMap(({ key, isShown }) => (isShown ? [key] : [])).join() ?? '';
  return (
    <>
      {(mode === 'points' || mode === 'clusters') &&
        sets?.map(
          (set) =>
            set.isShown && (
              <SetPoints
                key={set.key}
                controller={controller}
                set={set}
                select={mode === 'points' ? of.rows : selectOffCorridor}
              />
            ),
        )}
      {mode === 'points' && <PickIncidents controller={controller} of={of} />}
      {/* Preview records have no side in a comparison. */}
      {isEngineDrawn && of === SELECTORS_OF_ALL && <EnginePoints controller={controller} />}
      {mode === 'density' && <DensitySurface controller={controller} of={of} />}
      {mode === 'hexagons' && <HexagonAreas controller={controller} of={of} />}
      {mode === 'legs' && <LegStrips controller={controller} of={of} />}
      {mode === 'difference' && <DifferenceStrokes controller={controller} />}
      <AreaShapes controller={controller} />
      {mode === 'clusters' && <ClusterAreas controller={controller} />}
      {/* Mounted after all points, to be drawn above them. */}
      <PickedPoints key={`${mode} ${shownSets}`} controller={controller} of={of} />
      <SelectedPoint controller={controller} />
      {imports?.map(({ key, opened, running }) =>
        opened?.trial == null || running?.what === 'taking' ? null : (
          <PreviewPoints key={key} id={key} controller={controller} points={opened.trial.points} />
        ),
      )}
    </>
  );
}

function SetPoints({
  controller,
  set,
  select,
}: {
  readonly controller: MapController;
  readonly set: IncidentSet;
  /** By set key, 1 for each drawn row. */
  readonly select: SelectRows;
}) {
  // All rows are drawn until the counts are ready.
  const shown = useAppState((state) => select(state).get(set.key) ?? null);
  const cloud = useCloud(set);
  return <Points controller={controller} id={`incidents-${set.key}`} cloud={cloud} shown={shown} />;
}

function PreviewPoints({
  controller,
  id,
  points,
}: {
  readonly controller: MapController;
  readonly id: number;
  readonly points: Float64Array;
}) {
  const cloud = useMemo(
    (): PointCloud => ({ places: mercatorOfDegrees(points), groups: new Uint8Array(points.length / 2) }),
    [points],
  );
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), AFTER_REPORT_MS);
    return () => clearTimeout(timer);
  }, []);
  return isDue && <PreviewLayer controller={controller} id={`incidents-preview-${id}`} cloud={cloud} />;
}

/** Tinted, unlike records without a market and the signs of the atlas, which are white with a dark edge. */
const previewStyles = (_: Atlas, { map, ui }: Tokens): readonly PointStyle[] => [
  { market: null, fill: map.tintSelected, edge: ui.accent },
];
const PREVIEW = { growPx: 3, edgeShare: 0.22 };

function PreviewLayer({ controller, id, cloud }: PointsProps) {
  usePointLayer(controller, id, cloud, previewStyles, PREVIEW);
  return null;
}

interface PointsProps {
  readonly controller: MapController;
  readonly id: string;
  readonly cloud: PointCloud;
}

function Points({ controller, id, cloud, shown }: PointsProps & { readonly shown: Uint8Array | null }) {
  const layer = usePointLayer(controller, id, cloud, pointStyles);
  const crowd = useAppState(selectCrowd);
  useEffect(() => {
    if (shown === null) return;
    if (layer.setShown(shown, crowd)) controller.redrawExtra(layer);
  }, [controller, layer, shown, crowd]);
  return null;
}

/** Both sides of a split view share the point size of the larger side. */
function selectCrowd(state: AppState): number | null {
  const compared = selectSplitView(state) === null ? null : selectComparedRows(state);
  return compared && Math.max(...compared.counts);
}

/** Rows aggregated onto all legs of the network in use. */
function LegStrips({ controller, of }: OnMap) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const folded = useAppState(of.folded);
  const ownLegs = useAppState(selectOwnLegs);
  const usesAtlas = useAppState(selectUsesAtlas);
  const own = useMemo(() => {
    const legs = [usesAtlas ? atlas.legs.features : [], ownLegs ?? []].flat();
    return deriveLegMarks(legs, folded, tokens, (count) => formatAmount(count, folded.unit, format));
  }, [atlas, ownLegs, usesAtlas, folded, tokens, format]);
  useLegNumbers(controller, own);
  return <LazyOwnLegRecords isHidden />;
}

/** Draws the compared difference along the legs. */
function DifferenceStrokes({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const differences = useAppState(selectLegDifferences);
  const own = useMemo(
    () =>
      deriveDifferenceMarks(atlas, differences?.legs ?? [], tokens, (sum) =>
        formatAmount(sum, differences?.compared.unit ?? null, format),
      ),
    [atlas, differences, tokens, format],
  );
  useLegNumbers(controller, own);
  return null;
}

/** Density of rows as filled classes below lines and labels. */
function DensitySurface({ controller, of }: OnMap) {
  const tokens = useTokens();
  const { values, frame, most } = useAppState(of.density);
  const layer = useMemo(() => new SurfaceLayer('incidents-density'), []);
  useExtraLayer(controller, layer, 'areas');
  useEffect(() => {
    const breaks = surfaceBreaks(most);
    layer.setImage(paintDensity(values, frame, breaks, classColors(tokens, breaks.length)));
    controller.redrawExtra(layer);
  }, [controller, layer, values, frame, most, tokens]);
  return null;
}

/** The organisation's records on the map, drawn by its engine under the current filters. */
function EnginePoints({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const question = useAppState(selectEngineQuery);
  const isAsked = useAppState(({ engine }) => engine.isAsked);
  const address = isAsked ? tilesFor(incidentEngine?.tiles ?? null, question) : null;
  useEffect(() => {
    const [style] = pointStyles(atlas, tokens).filter(({ market }) => market === null);
    controller.showEngineTiles(
      address === null || style === undefined ? null : { address, fill: style.fill, edge: style.edge },
    );
  }, [controller, atlas, tokens, address]);
  useEffect(() => () => controller.showEngineTiles(null), [controller]);
  return null;
}
