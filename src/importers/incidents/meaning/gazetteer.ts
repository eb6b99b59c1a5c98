/** Finds atlas places by exact folded name, without fuzzy matching. */
import { foldText } from '../../../lib/text-fold.ts';
import { areNear, type KnownPlace } from '../knowledge.ts';

/**
 * Not one place: `ambiguous` if distant places have the name, `crossing` if only a crossing does. A crossing is named
 * after a town or village on each side, which may be kilometres away and across the border.
 */
export type Unsettled = 'ambiguous' | 'crossing';

/** No place, by the user's choice. */
const NO_PLACE = 'none';

export interface Gazetteer {
  /**
   * @param isOfCrossings whether a name alone means a crossing with a road
   * @returns `null` if no place has this name
   */
  readonly find: (name: string, isOfCrossings?: boolean) => KnownPlace | Unsettled | typeof NO_PLACE | null;
}

const CROSSING_WORD =
  '(?:g ?p|gkp|gkpp|mgp|ggp|bcp|p ?k ?k|ptf|vama|border crossing point|border crossing|granicni prelaz|grani?cni prijelaz|granicen premin|granicen punkt|mejni prehod|pika e kalimit kufitar|punct de trecere|punctul de trecere|sinir kapisi)';
/** Words beside a name that mean a border crossing, such as “GP”. */
const CROSSING_WORDS = new RegExp(`^${CROSSING_WORD}\\s+|\\s+${CROSSING_WORD}$`);
/** Words beside a name that mean the crossing of a railway. */
const RAIL_WORDS =
  /\b(?:rail|railway|zg?p|zelj?ezni[ck]\w*|zelezopat\w*|hekurudh\w*|feroviar\w*|demiryolu|vasuti|sidirodrom\w*)\b/g;
/** “Port of”, “Luka”, “Limanı”: of a place and its port, the port is meant. */
const PORT_WORDS =
  /^(port of|port|portul|porti i|porti|luka|pristaniste|limin|limenas|limani)\s+|\s+(port|harbou?r|liman[iu]?|limenas)$/;
/** Both sides, a number or an addition: not the name of a town. */
const IS_CROSSING_NAME = / – |\(|\s[IV]+$/;

/** What a name is to mean: `road` is a crossing that has a road, `crossing` any, but one with a road first. */
type Wanted = 'town' | 'port' | 'road' | 'crossing' | 'rail';

/**
 * @param places in order of priority among equal places
 * @param chosen ids of the places that the user chose for names, `null` for none; ids that are gone are ignored
 */
export function gazetteerOf(
  places: readonly KnownPlace[],
  chosen: Readonly<Record<string, string | null>> = {},
): Gazetteer {
  const byChoice = new Map<string, KnownPlace | typeof NO_PLACE | undefined>(
    Object.entries(chosen).map(([name, id]) => [
      foldText(name),
      id === null ? NO_PLACE : places.find((place) => place.id === id),
    ]),
  );
  const byName = new Map<string, KnownPlace[]>();
  /** Names that surely mean a crossing. */
  const crossingNames = new Set<string>();
  for (const place of places) {
    for (const name of place.names) {
      if (place.crossing !== undefined && IS_CROSSING_NAME.test(name)) crossingNames.add(foldText(name));
    }
    for (const name of new Set(place.names.map(foldText))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [place]);
      else known.push(place);
    }
  }
  byName.delete('');
  const one = (name: string, wanted: Wanted): ReturnType<Gazetteer['find']> => {
    const all = byName.get(name) ?? [];
    const crossings = all.filter(({ crossing }) => crossing !== undefined);
    if (wanted !== 'town' && wanted !== 'port' && crossings.length > 0) {
      const ofKind = crossings.filter(({ crossing }) =>
        wanted === 'rail' ? crossing?.includes('rail') : crossing !== 'rail',
      );
      if (ofKind.length > 0) return settle(ofKind, false);
      if (wanted === 'crossing') return settle(crossings, false);
    }
    const others = all.filter(({ crossing }) => crossing === undefined);
    if (others.length > 0) return settle(others, wanted === 'port');
    const found = settle(crossings, false);
    return typeof found === 'string' || found === null || crossingNames.has(name) ? found : 'crossing';
  };
  return {
    find: (name, isOfCrossings = false) => {
      const folded = foldText(name);
      const choice = byChoice.get(folded);
      if (choice !== undefined) return choice;
      const isRail = folded.search(RAIL_WORDS) >= 0;
      const alone = isRail ? 'rail' : isOfCrossings ? 'road' : 'town';
      const found = one(folded, alone);
      if (found !== null) return found;
      const bare = folded.replace(RAIL_WORDS, '').replace(/\s+/g, ' ').trim().replace(CROSSING_WORDS, '');
      const wanted = isRail ? 'rail' : 'crossing';
      return (
        one(folded.replace(CROSSING_WORDS, ''), wanted) ??
        one(bare, wanted) ??
        (PORT_WORDS.test(folded) ? one(folded.replace(PORT_WORDS, ''), 'port') : null)
      );
    },
  };
}

/** @param places with one name, in order of priority */
function settle(places: readonly KnownPlace[], isPort: boolean): KnownPlace | 'ambiguous' | null {
  const [first] = places;
  if (first === undefined) return null;
  if (!places.every((place) => areNear(first, place))) return 'ambiguous';
  return places.find((place) => place.isPort === isPort) ?? first;
}
