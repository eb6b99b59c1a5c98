/** Checks the published atlas: its counts, its sources and the consistency of its parts. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bendDegrees } from '../../geodata/compile/derive-lines.ts';
import { statusAt } from '../../src/domain/border-status.ts';
import { distanceKm } from '../../src/lib/great-circle.ts';
import { sampleLine } from '../../src/lib/line-km.ts';
import { compileAll, compileAnew } from './compiled.ts';

const { derived, files } = compileAll();
const features = [
  derived.jurisdictions,
  derived.borders,
  derived.routes,
  derived.nodes,
  derived.legs,
  derived.ports,
  derived.crossings,
  derived.places,
].flatMap((list) => list.map(({ properties }) => properties));

describe('contents of the atlas', () => {
  it.each([
    ['jurisdictions', derived.jurisdictions.length, 10],
    ['borders', derived.borders.length, 31],
    ['nodes', derived.nodes.length, 195],
    ['legs', derived.legs.length, 269],
    ['ports', derived.ports.length, 73],
    ['crossings', derived.crossings.length, 137],
    ['places', derived.places.length, 55],
    ['passages', derived.passages.passages.length, 130],
    ['timeline entries', derived.timeline.length, 35],
  ])('contains %s: %i, at least %i', (_name, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('contains the six markets of figure II and their eleven sub-markets', () => {
    expect(derived.markets.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
      'market:drugs',
      'market:people',
      'market:arms',
      'market:counterfeit',
      'market:waste',
      'market:cybercrime',
    ]);
    expect(derived.markets.filter(({ parent }) => parent !== null)).toHaveLength(11);
  });

  it('limits the data that the app loads to 450 kB in brotli', () => {
    const bytes = [...files]
      // The app loads the digest, stories, base network and other languages on request. The route lines are only for other programs.
      .filter(
        ([path]) =>
          !path.includes('/') &&
          !['base-network.json', 'brief.json', 'stories.json', 'routes.geojson'].includes(path),
      )
      .reduce((sum, [, text]) => sum + brotliCompressSync(text).length, 0);
    expect(bytes).toBeLessThan(450_000);
  });

  it('compiles to the same files a second time', () => {
    expect([...compileAnew().files]).toEqual([...files]);
  });
});

describe('sources of the atlas', () => {
  it('cites an existing source for every feature', () => {
    const citations = new Set(derived.citations.map(({ id }) => id));
    for (const { id, sources } of features) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        sources.every((source) => citations.has(source)),
        id,
      ).toBe(true);
    }
  });

  it('attributes no leg, port, crossing or node to the brief', () => {
    for (const { properties } of [
      ...derived.legs,
      ...derived.ports,
      ...derived.crossings,
      ...derived.nodes,
    ]) {
      expect([properties.id, properties.evidence === 'brief', properties.inBrief]).toEqual([
        properties.id,
        false,
        false,
      ]);
    }
  });

  it('attributes the two routes with their bands to the brief, but no branches', () => {
    for (const { properties } of derived.routes) {
      expect(properties.evidence === 'brief', properties.id).toBe(properties.kind === 'route');
      expect(properties.band !== undefined, properties.id).toBe(properties.kind === 'route');
    }
  });

  it('links every passage of a feature back to the feature', () => {
    const tied = new Map(
      derived.passages.passages.map(({ id, features: list }) => [id, new Set<string>(list)]),
    );
    for (const { id, passages } of [...features, ...derived.markets]) {
      for (const passage of passages) expect(tied.get(passage)?.has(id), `${passage} ${id}`).toBe(true);
    }
  });

  it('publishes no score for Kosovo and none for waste', () => {
    const withoutScores = ['market:waste', 'market:counterfeit/documents', 'market:drugs/precursors'];
    for (const market of derived.markets) {
      const kosovo = market.jurisdictions.find(({ jurisdiction }) => jurisdiction === 'jurisdiction:XK');
      expect(kosovo?.index ?? [], market.id).toEqual([]);
      const isScored = market.jurisdictions.some(({ index }) => index.length > 0);
      expect(isScored, market.id).toBe(!withoutScores.includes(market.id));
      // Each scored market lists Kosovo as unscored, and this alone never creates a link.
      expect(market.unscored.map(({ jurisdiction }) => jurisdiction)).toEqual(
        isScored ? ['jurisdiction:XK'] : [],
      );
      expect(kosovo?.sources ?? []).not.toContain('BETABRIEFING-2025');
    }
    const drugs = derived.markets.find(({ id }) => id === 'market:drugs');
    expect(
      drugs?.jurisdictions.find(({ jurisdiction }) => jurisdiction === 'jurisdiction:AL')?.index,
    ).toContainEqual({
      indexMarket: 'cocaine_trade',
      score: 7,
      edition: 2025,
    });
  });
});

describe('border status by date', () => {
  const status = (pair: string, day: string) => {
    const border = derived.borders.find(({ properties }) => properties.id === `border:${pair}`);
    const entry = statusAt(border?.properties.status ?? [], day);
    return entry && `${entry.eu} ${entry.schengen}`;
  };

  it.each([
    ['BG-RO', '2006-06-01', 'none none'],
    ['BG-RO', '2024-01-01', 'internal none'],
    ['BG-RO', '2025-01-01', 'internal internal'],
    ['BG-TR', '2024-06-01', 'external none'],
    ['BG-TR', '2025-06-01', 'external external'],
    ['BG-GR', '2024-06-01', 'internal external'],
    ['HR-SI', '2013-06-30', 'external external'],
    ['HR-SI', '2022-12-31', 'internal external'],
    ['HR-SI', '2023-01-01', 'internal internal'],
    ['AT-SI', '2004-05-01', 'internal external'],
    ['AT-SI', '2007-12-21', 'internal internal'],
    ['BA-HR', '2024-01-01', 'external external'],
    ['BA-RS', '2026-01-01', 'none none'],
    ['RS-XK', '2026-01-01', 'none none'],
  ])('resolves %s on %s to %s', (pair, day, expected) => {
    expect(status(pair, day)).toBe(expected);
  });

  it('draws only the line between Serbia and Kosovo as undetermined', () => {
    expect(
      derived.borders
        .filter(({ properties }) => properties.line === 'undetermined')
        .map(({ properties }) => properties.id),
    ).toEqual(['border:RS-XK']);
  });
});

describe('network legs', () => {
  it('connects Bulgaria to Slovenia along legs of the Balkan route', () => {
    const legs = derived.legs.filter(({ properties }) => properties.routes.includes('route:balkan'));
    const reached = new Set(['node:sofia']);
    for (let grew = true; grew; ) {
      grew = false;
      for (const { properties } of legs) {
        if (reached.has(properties.from) && !reached.has(properties.to)) {
          reached.add(properties.to);
          grew = true;
        }
      }
    }
    expect(reached.has('node:ljubljana')).toBe(true);
    expect(reached.has('node:maribor')).toBe(true);
  });

  it('starts and ends each leg exactly at its nodes', () => {
    const positions = new Map(
      derived.nodes.map(({ properties, geometry }) => [properties.id, geometry.coordinates]),
    );
    const published = JSON.parse(files.get('network-legs.geojson') ?? '') as {
      features: {
        properties: { id: string; from: 'node:x'; to: 'node:x' };
        geometry: { coordinates: number[][] };
      }[];
    };
    for (const { properties, geometry } of published.features) {
      expect(geometry.coordinates[0], properties.id).toEqual(positions.get(properties.from));
      expect(geometry.coordinates.at(-1), properties.id).toEqual(positions.get(properties.to));
    }
  });

  it('bends by less than 90 degrees between points 3 km apart within a leg', () => {
    for (const { properties, geometry } of derived.legs) {
      if (properties.mode === 'river') continue;
      const points = sampleLine(geometry.coordinates, 0.4).reduce<number[][]>((kept, point) => {
        const last = kept.at(-1);
        if (!last || distanceKm(last, point) >= 3) kept.push(point);
        return kept;
      }, []);
      for (let i = 1; i < points.length - 1; i++) {
        const bend = bendDegrees(points[i - 1] ?? [], points[i] ?? [], points[i + 1] ?? []);
        expect(bend, `${properties.id} at ${points[i]}`).toBeLessThan(90);
      }
    }
  });

  it('lists the jurisdictions of a leg in order of travel', () => {
    const leg = derived.legs.find(({ properties }) => properties.id === 'leg:kapikule-plovdiv');
    expect(leg?.properties.countries).toEqual(['BG']);
    const long = derived.legs.find(({ properties }) => properties.id === 'leg:danube-vidin-belgrade');
    expect(long?.properties.countries).toContain('RS');
    expect(long?.properties.countries.at(-1)).toBe('RS');
  });
});

describe('leg names', () => {
  const serbianOf = (name: string) =>
    derived.legs.find(({ properties }) => properties.name === name)?.properties.names.sr;

  it('translates only the side of a crossing that the leg is named after', () => {
    // The crossing is Macelj – Gruškovje.
    expect(serbianOf('Gruškovje – Maribor')).toBe('Грушковје – Марибор');
  });

  it('marks a railway leg as a railway', () => {
    expect(serbianOf('Belgrade – Šid (railway)')).toBe('Београд – Шид (железница)');
  });
});
