import type { AreaShape } from '../../domain/area.ts';
import type { Atlas, BorderFeature } from '../../domain/atlas.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import type { CrossingId } from '../../domain/ids.ts';
import {
  type Foot,
  footOn,
  isOn,
  type MeasuredLine,
  measureLines,
  restOf,
  type Stretch,
  stretchBetween,
  stretchesAlong,
  stretchesWithin,
  wholeOf,
} from './border-line.ts';

export interface ResolvedSection {
  readonly border: BorderFeature;
  readonly lines: readonly MeasuredLine[];
  /** At least one. */
  readonly stretches: readonly Stretch[];
  /** Whether a point belongs to the part; never both to a part and to its rest. */
  readonly holds: (foot: Foot) => boolean;
}

/** Returns a border scaled to its length in the atlas. */
export function linesOfBorder({ geometry, properties }: BorderFeature): readonly MeasuredLine[] {
  return measureLines(geometry, properties.lengthKm);
}

/**
 * Returns the stretches of a part of a border; `null` without that border, for crossings on different lines,
 * an area off the border, or kilometres beyond its end.
 *
 * @param shapeOf returns the shape of the user's area by its id
 */
export function resolveSection(
  { id, part, isRest }: DossierSubject,
  atlas: Pick<Atlas, 'borders' | 'crossings'>,
  shapeOf: (area: string) => AreaShape | undefined,
): ResolvedSection | null {
  const border = atlas.borders.features.find(({ properties }) => properties.id === id);
  if (border === undefined) return null;
  const lines = linesOfBorder(border);
  const meant = part === null ? wholeOf(lines) : stretchesOf(part, lines, atlas, shapeOf);
  const stretches = isRest ? restOf(lines, meant) : meant;
  if (stretches.length === 0 || meant.length === 0) return null;
  return { border, lines, stretches, holds: (foot) => isOn(meant, foot) !== isRest };
}

function stretchesOf(
  part: NonNullable<DossierSubject['part']>,
  lines: readonly MeasuredLine[],
  atlas: Pick<Atlas, 'crossings'>,
  shapeOf: (area: string) => AreaShape | undefined,
): readonly Stretch[] {
  if (part.kind === 'inside') return stretchesWithin(lines, shapeOf(part.area)?.flat() ?? []);
  if (part.kind === 'along') return stretchesAlong(lines, part.fromKm, part.toKm);
  const [a, b] = part.crossings.map((crossing) => footOfCrossing(lines, crossing, atlas));
  const stretch = a == null || b == null ? null : stretchBetween(a, b);
  return stretch === null ? [] : [stretch];
}

/** Returns the position of a crossing on its border; `null` if there is no such crossing. */
function footOfCrossing(
  lines: readonly MeasuredLine[],
  crossing: CrossingId,
  { crossings }: Pick<Atlas, 'crossings'>,
): Foot | null {
  const found = crossings.features.find(({ properties }) => properties.id === crossing);
  if (found === undefined) return null;
  const [lng = 0, lat = 0] = found.geometry.coordinates;
  return footOn(lines, [lng, lat]);
}
