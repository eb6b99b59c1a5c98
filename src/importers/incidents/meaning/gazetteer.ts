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
  /^(gp|gkp|mgp|ggp|гп|гкп|гкпп|bcp|border crossing point|border crossing|granicni prelaz|grani?cni prijelaz|granicen premin|pika e kalimit kufitar|port of|port|luka|porti i|porti)\s+/;

/** @param places in order of priority among equal places */
export function gazetteerOf(places: readonly KnownPlace[]): Gazetteer {
  const byName = new Map<string, KnownPlace | 'ambiguous'>();
  for (const place of places) {
    for (const name of new Set(place.names.map(foldText))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, place);
      else if (known !== 'ambiguous' && apartKm(known, place) > SAME_PLACE_KM) byName.set(name, 'ambiguous');
    }
  }
  byName.delete('');
  return {
    find: (name) => {
      const folded = foldText(name);
      return byName.get(folded) ?? byName.get(folded.replace(KIND_WORDS, '')) ?? null;
    },
  };
}

function apartKm(one: KnownPlace, other: KnownPlace): number {
  return distanceKm([one.lng, one.lat], [other.lng, other.lat]);
}
