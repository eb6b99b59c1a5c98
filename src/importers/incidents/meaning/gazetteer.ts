/** Finds atlas places by exact folded name, without fuzzy matching. */
import { distanceKm } from '../../../lib/great-circle.ts';
import { foldText } from '../../../lib/text-fold.ts';
import type { KnownPlace } from '../knowledge.ts';

export interface Gazetteer {
  /** `null` if no place has this name, `ambiguous` if distant places share it. */
  readonly find: (name: string) => KnownPlace | 'ambiguous' | null;
}

/** A port, its town and its crossing count as one place. */
const SAME_PLACE_KM = 10;

/** Prefixes to ignore: “GP” and “MP” mean border crossing in the region. */
const KIND_WORDS =
  /^(gp|gkp|gkpp|mgp|ggp|bcp|border crossing point|border crossing|granicni prelaz|grani?cni prijelaz|granicen premin|pika e kalimit kufitar)\s+/;
/** “Port of”, “Luka”, “Limanı”: of a place and its port, the port is meant. */
const PORT_WORDS =
  /^(port of|port|portul|porti i|porti|luka|pristaniste|limin|limenas|limani)\s+|\s+(port|harbou?r|liman[iu]?|limenas)$/;

/**
 * @param places in order of priority among equal places
 * @param chosen ids of the places that the user chose for names; ids that are gone are ignored
 */
export function gazetteerOf(
  places: readonly KnownPlace[],
  chosen: Readonly<Record<string, string>> = {},
): Gazetteer {
  const byChoice = new Map(
    Object.entries(chosen).map(([name, id]) => [foldText(name), places.find((place) => place.id === id)]),
  );
  const byName = new Map<string, KnownPlace[]>();
  for (const place of places) {
    for (const name of new Set(place.names.map(foldText))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [place]);
      else known.push(place);
    }
  }
  byName.delete('');
  const one = (name: string, isPort: boolean): KnownPlace | 'ambiguous' | null => {
    const all = byName.get(name) ?? [];
    const [first] = all;
    if (first === undefined) return null;
    if (all.some((place) => apartKm(first, place) > SAME_PLACE_KM)) return 'ambiguous';
    return all.find((place) => place.isPort === isPort) ?? first;
  };
  return {
    find: (name) => {
      const folded = foldText(name);
      return (
        byChoice.get(folded) ??
        one(folded, false) ??
        one(folded.replace(KIND_WORDS, ''), false) ??
        (PORT_WORDS.test(folded) ? one(folded.replace(PORT_WORDS, ''), true) : null)
      );
    },
  };
}

function apartKm(one: KnownPlace, other: KnownPlace): number {
  return distanceKm([one.lng, one.lat], [other.lng, other.lat]);
}
