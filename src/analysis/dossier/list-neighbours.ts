import type { Atlas, BorderFeature } from '../../domain/atlas.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { isAreaSubject, subjectOf } from '../../domain/dossier-subject.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { linesOfBorder } from './resolve-section.ts';

/** Borders meet if their ends are this close: more than rounding moves a corner. */
const MEETING_KM = 1;
/** Number of neighbours of a port or crossing. */
const NEAREST = 3;

/**
 * Returns the subjects to compare with: for a part of a border, its rest first; for a border, those that meet
 * it at an end; for a port, the nearest of its kind; for a crossing, the nearest on its border; for an area, none.
 */
export function listNeighbours(
  { id, part }: DossierSubject,
  { borders, ports, crossings, byId }: Pick<Atlas, 'borders' | 'ports' | 'crossings' | 'byId'>,
): readonly DossierSubject[] {
  if (isAreaSubject(id)) return [];
  const record = byId.get(id);
  switch (record?.kind) {
    case 'border': {
      const border = borders.features.find(({ properties }) => properties.id === id);
      const meeting = borders.features.filter(
        (other) => border !== undefined && other !== border && doMeet(border, other),
      );
      return [
        ...(part === null ? [] : [{ id: record.properties.id, part, isRest: true }]),
        ...meeting.map(({ properties }) => subjectOf(properties.id)),
      ];
    }
    case 'port': {
      const { kind } = record.properties;
      return nearest(
        ports.features.filter(({ properties }) => properties.kind === kind),
        record.properties.id,
      );
    }
    case 'crossing': {
      const { border } = record.properties;
      return nearest(
        crossings.features.filter(({ properties }) => properties.border === border),
        record.properties.id,
      );
    }
    default:
      return [];
  }
}

function doMeet(a: BorderFeature, b: BorderFeature): boolean {
  const ends = endsOf(b);
  return endsOf(a).some((end) => ends.some((other) => distanceKm(end, other) < MEETING_KM));
}

function endsOf(border: BorderFeature): readonly (readonly number[])[] {
  return linesOfBorder(border).flatMap(({ positions }) => [positions[0] ?? [], positions.at(-1) ?? []]);
}

function nearest<I extends DossierSubject['id']>(
  features: readonly {
    readonly properties: { readonly id: I };
    readonly geometry: { readonly coordinates: readonly number[] };
  }[],
  id: I,
): readonly DossierSubject[] {
  const own = features.find(({ properties }) => properties.id === id);
  if (own === undefined) return [];
  const kmTo = ({ geometry }: (typeof features)[number]) =>
    distanceKm(own.geometry.coordinates, geometry.coordinates);
  return features
    .filter((other) => other !== own)
    .sort((a, b) => kmTo(a) - kmTo(b))
    .slice(0, NEAREST)
    .map(({ properties }) => subjectOf(properties.id));
}
