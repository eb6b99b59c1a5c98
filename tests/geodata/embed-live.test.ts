/** Checks live maps of embed pages on the real data: they match the static map and contain no planner data. */
import { brotliCompressSync } from 'node:zlib';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { deriveLive } from '../../src/embeds/live/derive-live.ts';
import type { LiveSource } from '../../src/embeds/live/live-map.ts';
import { decodeSource, homeIn, readTopology, themedLayers } from '../../src/embeds/live/themed-style.ts';
import { derivePages } from '../../src/embeds/page-content.ts';
import { listPages } from '../../src/embeds/page-list.ts';
import type { PageContent, PageSpeech } from '../../src/embeds/page-model.ts';
import { loadCatalogue, makeTranslate } from '../../src/i18n/make-translate.ts';
import { type SvgNode, toSvgString } from '../../src/lib/svg-node.ts';
import { THEME_IDS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';

const LANGUAGES = ['en', 'sr'] as const;
const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());
const stories = await readCompiledStories();
const entries = listPages(atlas, stories);
/** One page of each kind, with a globe, a band and the most signs. */
const LOOKED_AT = [
  'story.the-balkan-route.from-the-east',
  'story.the-balkan-route.central',
  'story.the-balkan-route.direction',
  'jurisdiction.RS',
  'route.balkan',
  'market.drugs',
];
const namesOfCrossings = [
  ...atlas.crossings.features,
  ...atlas.nodes.features.filter(({ properties }) => properties.crossing !== undefined),
].map(({ properties }) => properties.name);

type LivePage = PageContent & { readonly live: NonNullable<PageContent['live']> };
const made = new Map<string, readonly LivePage[]>();
beforeAll(async () => {
  const spoken = await Promise.all(
    LANGUAGES.map(async (language): Promise<PageSpeech> => {
      await Promise.all([embeddingWords.fetch(language), passageWords.fetch(language)]);
      const t = makeTranslate(language, await loadCatalogue(language));
      return {
        language,
        t,
        say: embeddingWords.now(language).t,
        read: passageWords.now(language).t,
        stories,
      };
    }),
  );
  for (const entry of entries.filter(({ id }) => LOOKED_AT.includes(id))) {
    const of = {
      atlas,
      digest,
      spoken,
      briefingOf: englishBriefings({ atlas, digest }),
      variables: new Map(),
      live: deriveLive,
    };
    const pages = derivePages({ entry, ...of });
    made.set(
      entry.id,
      pages.flatMap((page) => (page.live === null ? [] : [{ ...page, live: page.live }])),
    );
  }
});
const pagesOf = (id: string) => made.get(id) ?? expect.fail();
const mapOf = (id: string) => pagesOf(id)[0]?.live.map ?? expect.fail();

function all(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

function positionsIn(coordinates: unknown): readonly Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(positionsIn);
}

describe.each(LOOKED_AT)('live map of %s', (id) => {
  it('contains no names or ids of crossings', () => {
    for (const { live } of pagesOf(id)) {
      const text = JSON.stringify([live.map, live.speech]);
      expect(text).not.toContain('crossing:');
      for (const name of namesOfCrossings) expect(text).not.toContain(name);
    }
  });

  it('states the evidence of every described feature', () => {
    const { features } = mapOf(id);
    expect(new Set(features).size).toBe(features.length);
    for (const { live } of pagesOf(id)) {
      expect(live.speech.told).toHaveLength(features.length);
      features.forEach((feature, at) => {
        const told = live.speech.told[at];
        const record = atlas.byId.get(feature);
        if (told === null || told === undefined || record?.kind === 'jurisdiction') return;
        expect([feature, told.evidence]).toEqual([feature, expect.stringMatching(/\S/)]);
        expect(
          record !== undefined && 'sources' in record.properties && record.properties.sources,
        ).not.toEqual([]);
      });
    }
  });

  it('is a valid MapLibre style in every theme', () => {
    const map = mapOf(id);
    const topology = readTopology(map);
    const names = Object.keys(map.outlines.objects) as LiveSource[];
    const data = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } };
    const sources = Object.fromEntries([...names, 'ground-coast-soft'].map((name) => [name, data]));
    for (const theme of THEME_IDS) {
      const layers = themedLayers(map, theme, homeIn(map, 390), 3, true);
      expect(validateStyleMin({ version: 8, sources, layers }).map(({ message }) => message)).toEqual([]);
      expect(JSON.stringify(layers)).not.toMatch(/"@\d/);
    }
    const { bounds } = map;
    const speech = pagesOf(id)[0]?.live.speech ?? expect.fail();
    for (const name of names) {
      const { features } = decodeSource(map, topology, speech.names, name, homeIn(map, 720));
      for (const { geometry, properties } of features) {
        const positions = positionsIn('coordinates' in geometry ? geometry.coordinates : []);
        expect(positions.length).toBeGreaterThan(0);
        if (properties.i !== undefined) expect(map.images).toHaveProperty(properties.i);
        if (bounds === null || geometry.type !== 'MultiPolygon') continue;
        for (const [lng = 0, lat = 0] of positions) {
          expect(lng).toBeGreaterThan(bounds[0] - 0.1);
          expect(lat).toBeLessThan(bounds[3] + 0.1);
        }
      }
    }
  });

  it('draws dashed lines exactly when the static map does', () => {
    const [page] = pagesOf(id);
    const { layers, palettes } = mapOf(id);
    const variables = new Set(
      all(page?.map ?? expect.fail())
        .filter(
          ({ attributes }) => attributes['vector-effect'] === undefined && attributes.stroke !== undefined,
        )
        .map(({ attributes }) => `${attributes['stroke-dasharray'] ?? ''}`),
    );
    const dashes = layers.filter(
      (layer) => layer.type === 'line' && layer.paint?.['line-dasharray'] !== undefined,
    );
    // The live map has dashed lines if and only if the static map has them.
    expect(dashes.length > 0).toBe([...variables].some((dash) => dash !== ''));
    for (const theme of THEME_IDS) expect(palettes[theme].length).toBe(palettes.light.length);
    expect(toSvgString(page?.map ?? expect.fail())).toContain('class="fluid-step-0 names"');
  });

  it('limits the map to 46 kB and the names to 10 kB in brotli', () => {
    for (const { live } of pagesOf(id)) {
      const { letters: _, ...speech } = live.speech;
      const [map = 0, names = 0] = [live.map, speech].map(
        (part) => brotliCompressSync(JSON.stringify(part)).byteLength,
      );
      expect(map).toBeLessThan(46_000);
      expect(names).toBeLessThan(10_000);
    }
  });
});

describe('live map of a page', () => {
  it('keeps the asterisk in every name of Kosovo', () => {
    for (const { live, language } of pagesOf('route.balkan')) {
      const named = live.speech.names.filter((name) => /^(kosovo|косово)/i.test(name));
      expect([language, named]).toEqual([language, [expect.stringMatching(/\*$/)]]);
    }
  });

  it('uses the script of its language', () => {
    const [english, serbian] = pagesOf('route.balkan').map(({ live }) => live.speech);
    expect(english?.letters['Noto Serif normal']).not.toMatch(/[А-Я]/);
    expect(serbian?.letters['Noto Serif normal']).toMatch(/[А-Я]/);
    expect(serbian?.words.close).toMatch(/[а-я]/);
  });
});
