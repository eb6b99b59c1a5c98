/**
 * Moves the live map's jurisdiction names away from its edge. A name is moved where the visible part of its
 * area can hold it, otherwise omitted.
 */
import type { Atlas } from '../domain/atlas.ts';
import { deriveJurisdictionGroups } from '../layers/ground-sources.ts';
import type { NameMoves, ScreenView } from '../layers/screen-view.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import { isInRings } from '../lib/ring.ts';
import type { Scene } from '../scene/scene.ts';
import { letteringOf, type MapInput } from './draw-map.ts';
import { makeFixedPen } from './fixed-pen.ts';
import type { Frame } from './frame.ts';
import { makeGround } from './ground.ts';
import { unmovedNames } from './lettering.ts';
import type { Box } from './place-labels.ts';

/** Margin between names and map edge, px. */
const EDGE_PX = 6;
/** The live map also labels points beyond its edge; this is half the widest name. */
const BEYOND_PX = 160;

/** Positions along a name that must lie in its area. */
const QUARTERS = [0.25, 0.5, 0.75];

/** @returns moves of the names that the edge cuts; others are absent */
export function deriveMovesInside(
  { size }: Pick<ScreenView, 'size'>,
  { camera, projection, language }: Pick<Scene, 'camera' | 'projection' | 'language'>,
  { atlas, tokens }: { readonly atlas: Atlas } & Pick<MapInput, 'tokens'>,
): NameMoves {
  const pen = makeFixedPen({ camera, projection }, size);
  const ground = makeGround(atlas.basemap, deriveJurisdictionGroups(atlas), tokens, language);
  const input = { atlas, drawing: [], tokens, language, lettering: 'live' } as const;
  const lettering = { ...letteringOf(pen, input, ground, [], []), beyondPx: BEYOND_PX };
  const codes = new Map(atlas.basemap.labels.map(({ id, iso2 }) => [id, iso2]));
  return Object.fromEntries(
    unmovedNames(pen, lettering).flatMap(({ id, box, sizePx }) => {
      const [right, down] = moveInside(box, size);
      if (right === 0 && down === 0) return [];
      const y = (box[1] + box[3]) / 2 + down;
      const rings = ringsOf(codes.get(id), atlas, pen.frame);
      // The ends may cross a boundary, as with other long names.
      const isOwn = QUARTERS.every((part) =>
        isInRings(rings, [box[0] + part * (box[2] - box[0]) + right, y]),
      );
      return [[id, isOwn ? [right / sizePx, down / sizePx] : null]];
    }),
  );
}

/** Smallest move that brings a box into the frame, px. */
function moveInside([left, top, right, bottom]: Box, { width, height }: ScreenView['size']): PlanePoint {
  const into = (from: number, to: number, length: number) =>
    Math.max(0, EDGE_PX - from) + Math.min(0, length - EDGE_PX - to);
  return [into(left, right, width), into(top, bottom, height)];
}

/** Visible outlines of a jurisdiction, px. */
function ringsOf(
  iso2: string | undefined,
  { jurisdictions }: Atlas,
  frame: Frame,
): readonly (readonly PlanePoint[])[] {
  const area = jurisdictions.features.find(({ properties }) => properties.iso2 === iso2);
  return area === undefined ? [] : frame.trace(area.geometry).map(({ points }) => points);
}
