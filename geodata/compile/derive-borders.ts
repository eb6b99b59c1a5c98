/**
 * Derives borders: geometry and length from the ground, names and status from both sides, crossings from
 * their files.
 */
import type { Feature, LineString, MultiLineString } from 'geojson';
import type { Border } from '../../src/domain/atlas.schema.ts';
import type { Names } from '../../src/domain/language.ts';
import { NAME_LANGUAGES } from '../../src/domain/language.ts';
import { deriveEntryExit, deriveStatus } from './derive-status.ts';
import { roundTo } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { SourceCrossing, SourceJurisdiction, SourceNeighbour, Sources } from './source.schema.ts';

export type Side = SourceJurisdiction | SourceNeighbour;

/** Returns the ten and their neighbours by ISO code. */
function sidesOf(sources: Pick<Sources, 'jurisdictions' | 'neighbours'>): Map<string, Side> {
  return new Map([...sources.jurisdictions, ...sources.neighbours].map((side) => [side.iso2, side]));
}

export function deriveBorders(
  sources: Sources,
  ground: Pick<Ground, 'borders'>,
): Feature<LineString | MultiLineString, Border>[] {
  const sides = sidesOf(sources);
  return ground.borders.flatMap(({ pair, geometry, lengthKm, line }) => {
    const [a, b] = pair.map((iso2) => sides.get(iso2));
    if (!a || !b) return [];
    const id = `border:${pair[0]}-${pair[1]}` as const;
    const status = deriveStatus(a.memberships, b.memberships);
    const entryExit = deriveEntryExit(status, sources.timeline);
    const told = sources.borders.find((border) => border.id === id);
    const citations = [
      'NATURAL-EARTH',
      ...status.flatMap((entry) => entry.sources),
      ...(entryExit?.sources ?? []),
      ...(told?.facts ?? []).flatMap((fact) => fact.sources),
    ];
    const properties: Border = {
      id,
      name: `${displayName(a)} – ${displayName(b)}`,
      names: pairNames(a, b),
      kind: 'border',
      evidence: 'reference',
      basis: 'official',
      sources: [...new Set(citations)],
      passages: told?.passages ?? [],
      facts: told?.facts ?? [],
      inBrief: false,
      pair: [...pair],
      lengthKm: roundTo(1, lengthKm),
      line,
      status,
      ...(entryExit === undefined ? {} : { entryExit }),
      crossings: crossingsOn(id, sources.crossings),
    };
    return { type: 'Feature', id, properties, geometry };
  });
}

function crossingsOn(id: string, crossings: readonly SourceCrossing[]): Border['crossings'] {
  return crossings
    .filter(({ properties }) => properties.border === id)
    .map(({ properties }) => properties.id)
    .sort();
}

function displayName(side: Side): string {
  return 'displayName' in side ? side.displayName : side.name;
}

/** Returns a name in each language that both sides have; Kosovo always keeps its asterisk. */
function pairNames(a: Side, b: Side): Names {
  const names: Names = {};
  for (const language of NAME_LANGUAGES) {
    const [left, right] = [a, b].map((side) => {
      const name = side.names[language];
      return name && side.iso2 === 'XK' ? `${name}*` : name;
    });
    if (left && right) names[language] = `${left} – ${right}`;
  }
  return names;
}
