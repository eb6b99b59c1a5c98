/** Selects the records of a dossier. */
import type { SubjectFeatureId } from '../../domain/dossier-subject.ts';
import { degreesOf, type IncidentTable, type IncidentTags } from '../../domain/incident.ts';
import type { Reach } from '../incidents/dimensions.ts';
import { footOn } from './border-line.ts';
import type { ResolvedSection } from './resolve-section.ts';

/**
 * Returns rows whose nearest border, port or crossing is the subject, within the reach. A row belongs to the
 * part of a border with the nearest point of the line, so that a part and its rest add up to the whole.
 *
 * @param shown 1 for the rows to choose from
 * @param part `null` for a whole border, and for other subjects
 * @returns rows in their order
 */
export function rowsHere(
  id: SubjectFeatureId,
  part: ResolvedSection | null,
  { lng, lat }: Pick<IncidentTable, 'lng' | 'lat'>,
  tags: IncidentTags,
  shown: Uint8Array,
  reach: Reach,
): readonly number[] {
  const { nearest, metres, ids, reachKm } = nearestOf(id, tags, reach);
  const wanted = ids.indexOf(id) + 1;
  const rows: number[] = [];
  if (wanted === 0) return rows;
  for (let row = 0; row < shown.length; row += 1) {
    // False for NaN too, as in rows without position.
    const isNear = nearest[row] === wanted && Math.abs(metres[row] as number) <= reachKm * 1000;
    if (shown[row] !== 1 || !isNear) continue;
    if (part !== null) {
      const foot = footOn(part.lines, [degreesOf(lng[row] as number), degreesOf(lat[row] as number)]);
      if (!part.holds(foot)) continue;
    }
    rows.push(row);
  }
  return rows;
}

function nearestOf(id: SubjectFeatureId, tags: IncidentTags, reach: Reach) {
  if (id.startsWith('port:')) {
    return { nearest: tags.port, metres: tags.portMetres, ids: tags.ports, reachKm: reach.port };
  }
  if (id.startsWith('crossing:')) {
    const { crossing, crossingMetres, crossings } = tags;
    return { nearest: crossing, metres: crossingMetres, ids: crossings, reachKm: reach.crossing };
  }
  return { nearest: tags.border, metres: tags.borderMetres, ids: tags.borders, reachKm: reach.border };
}
