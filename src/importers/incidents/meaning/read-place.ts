/** Reads positions by names of places, and reports once for each name what it became. */
import { foldText } from '../../../lib/text-fold.ts';
import { type Knowledge, placedAt } from '../knowledge.ts';
import type { PlaceMapping } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { textReader } from './cell-reader.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { isCalled } from './header-words.ts';
import { type Position, type PositionReader, set } from './position.ts';

interface NamedPlace {
  readonly name: string;
  readonly place: ReturnType<Gazetteer['find']>;
  /** Whether only the user's choice makes the name that of a crossing. */
  readonly isTaken: boolean;
}

/** @param takesCrossings whether a name that only a crossing with a road has means that crossing */
export function makePlaceReader(
  { columns }: RawTable,
  { column, words }: PlaceMapping,
  { places }: Knowledge,
  takesCrossings: boolean,
): PositionReader {
  const position: Position = { lng: 0, lat: 0, problem: null, column: null, detail: '' };
  const { find } = gazetteerOf(places, words);
  const isOfCrossings = isCalled(columns[column]?.name ?? '', 'crossing');
  const read = textReader(columns[column], (text): NamedPlace => {
    const place = find(text, isOfCrossings);
    const taken = place === 'crossing' && takesCrossings ? find(text, true) : null;
    return {
      name: foldText(text),
      place: taken ?? place,
      isTaken: taken !== null && typeof taken === 'object',
    };
  });
  const reported = new Set<string>();
  return (record) => {
    const found = read(record);
    if (found === null || found.place === 'none') return set(position, 'position-missing', column);
    const { name, place, isTaken } = found;
    if (place === null || typeof place === 'string')
      return set(position, `place-${place ?? 'unknown'}`, column);
    position.lng = place.lng;
    position.lat = place.lat;
    if (reported.has(name)) return set(position, null, column);
    reported.add(name);
    set(position, isTaken ? 'place-at-crossing' : 'place-by-name', column);
    position.detail = placedAt(place);
    return position;
  };
}
