/** Checks embed pages on the real data: map, text and sources agree, and they contain no planner data. */
import { beforeAll, describe, expect, it } from 'vitest';
import { englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { EVIDENCE } from '../../src/domain/evidence.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { indexCrossingNames, lintCarried } from '../../src/embeds/lint-carried.ts';
import { deriveLive } from '../../src/embeds/live/derive-live.ts';
import { derivePages } from '../../src/embeds/page-content.ts';
import { isPageId } from '../../src/embeds/page-ids.ts';
import { listPages } from '../../src/embeds/page-list.ts';
import type { PageContent, PageSpeech } from '../../src/embeds/page-model.ts';
import { refuseFaults } from '../../src/embeds/public-fault.ts';
import { savedFeatures } from '../../src/embeds/saved-features.ts';
import { startsOf, stepsFrom, type WalkTie, type WalkWords } from '../../src/embeds/walk.ts';
import { walkWordsOf } from '../../src/embeds/walk-files.ts';
import type { OwnVariables } from '../../src/figure/themed-tree.ts';
import { loadCatalogue, makeTranslate } from '../../src/i18n/make-translate.ts';
import { type SvgNode, toSvgString } from '../../src/lib/svg-node.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';

const LANGUAGES = ['en', 'sr'] as const;
const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());
const stories = await readCompiledStories();
const entries = listPages(atlas, stories);
const variables: OwnVariables = new Map();
/** One page of each kind, and special cases: a globe, a band and a market without features on the map. */
const LOOKED_AT = [
  'story.the-balkan-route',
  'story.the-balkan-route.from-the-east',
  'story.the-balkan-route.direction',
  'story.the-balkan-route.north-and-south',
  'jurisdiction.BG',
  'route.black-sea',
  'market.drugs.heroin',
  'market.cybercrime',
  // Scenes that hide crossings, and a callout on a leg that ends at a crossing.
  'story.the-region.drugs',
  'story.waste-trafficking.in-by-land',
];

/** Names of crossings at the ends of legs. */
const namesOfCrossings = atlas.nodes.features
  .filter(({ properties }) => properties.crossing !== undefined)
  .map(({ properties }) => properties.name);

const crossingNames = indexCrossingNames(atlas);

let spoken: PageSpeech[] = [];
beforeAll(async () => {
  spoken = await Promise.all(
    LANGUAGES.map(async (language) => {
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
});

const made = new Map<string, readonly PageContent[]>();
function pagesOf(id: string): readonly PageContent[] {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`there is no page ${id}`);
  const pages =
    made.get(id) ??
    derivePages({
      entry,
      atlas,
      digest,
      spoken,
      briefingOf: englishBriefings({ atlas, digest }),
      variables,
      live: deriveLive,
    });
  made.set(id, pages);
  return pages;
}
const englishOf = (id: string) => pagesOf(id)[0] ?? expect.fail();

function all(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

describe('listPages', () => {
  it('lists every story, chapter, jurisdiction, route and market once', () => {
    const chapters = stories.flatMap((story) => story.chapters);
    const count = (kind: string) => entries.filter(({ id }) => id.startsWith(`${kind}.`)).length;
    expect(count('story')).toBe(chapters.length + stories.length);
    expect([count('jurisdiction'), count('route'), count('market')]).toEqual([10, 2, atlas.markets.length]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) expect([id, isPageId(id)]).toEqual([id, true]);
  });
});

describe.each(LOOKED_AT)('page %s', (id) => {
  it('lists exactly the sources that it cites by number', () => {
    for (const page of pagesOf(id)) {
      const numbers = new Set([
        ...page.rows.flatMap(({ sources }) => sources),
        ...[...page.sections, ...page.callouts].flatMap(({ paragraphs }) =>
          paragraphs.flat().flatMap((piece) => (piece.kind === 'cite' ? [piece.number] : [])),
        ),
      ]);
      expect([...numbers].sort((a, b) => a - b)).toEqual(page.sources.map(({ number }) => number));
      for (const { text } of page.sources) expect(text.length).toBeGreaterThan(3);
    }
  });

  it('shows, describes and selects no crossing', () => {
    const page = englishOf(id);
    const told = [...page.rows.map((row) => row.id), ...page.callouts.map((callout) => callout.id)];
    expect(told.filter((one) => one.startsWith('crossing:'))).toEqual([]);
    expect(page.atlasQuery).not.toMatch(/crossings|select=crossing/);
    const words = [...page.description, ...page.rows.flatMap((row) => [row.name, ...row.markets])].join(' ');
    for (const name of namesOfCrossings) expect(words).not.toContain(name);
  });

  it('contains no name or id of a crossing and no planner field', () => {
    const pages = Object.fromEntries(pagesOf(id).map((page) => [page.language, page]));
    expect(lintCarried(pages, crossingNames)).toEqual([]);
  });

  it('gives the same number of legs in the text and the table', () => {
    const page = englishOf(id);
    const legs = page.rows.filter((row) => row.id.startsWith('leg:')).length;
    const sentence = page.description.find((one) => one.startsWith('Of '));
    expect(sentence === undefined ? 0 : Number(/\d+/.exec(sentence)?.[0])).toBe(legs);
  });

  it('draws the same lines in every language, with names in the language', () => {
    const [english, serbian] = pagesOf(id);
    const outlines = (page: PageContent | undefined) =>
      all(page?.map ?? expect.fail())
        .map(({ attributes }) => attributes.d)
        .filter((d) => d !== undefined);
    expect(outlines(serbian)).toEqual(outlines(english));
    expect(toSvgString(serbian?.map ?? expect.fail())).toMatch(/[\u0410-\u044f]{3}/);
    expect(toSvgString(english?.map ?? expect.fail())).not.toMatch(/[\u0410-\u044f]/);
  });

  it('uses only known colour variables and no fixed colours', () => {
    const text = toSvgString(englishOf(id).map);
    expect(text).not.toMatch(/#[0-9a-f]{6}"| style="|<script|<style/);
    for (const [, name = ''] of text.matchAll(/var\((--map-[^)]+)\)/g))
      expect(variables.has(name)).toBe(true);
  });
});

describe.each(LOOKED_AT)('download of the page %s', (id) => {
  const saved = (page: PageContent) => savedFeatures(page, page.language, atlas);

  it('contains every table row in the language of the page with its sources', () => {
    for (const page of pagesOf(id)) {
      const { features, notes, edition, title } = saved(page);
      expect([title, edition, notes]).toEqual([page.title, page.edition, page.notes]);
      expect(notes.join(' ')).toMatch(/1999/);
      expect(features.map(({ properties }) => [properties?.['name'], properties?.['kind']])).toEqual(
        page.rows.map(({ name, kind }) => [name, kind]),
      );
      for (const [at, { properties }] of features.entries()) {
        const row = page.rows[at] ?? expect.fail();
        expect(properties?.['sources']).toHaveLength(row.sources.length);
        expect(properties?.['markets']).toHaveLength(row.markets.length);
        expect(properties?.['evidence']).toBe(row.evidence);
      }
    }
  });

  it('rounds coordinates to two decimals and keeps two points per line', () => {
    const numbers: number[] = [];
    for (const { geometry } of saved(englishOf(id)).features) {
      if (geometry === null) continue;
      const text = JSON.stringify(geometry);
      numbers.push(...[...text.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number)));
      const lines =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      for (const line of lines) expect(line.length).toBeGreaterThan(1);
    }
    expect(numbers.filter((one) => Math.round(one * 100) / 100 !== one)).toEqual([]);
  });

  it('contains no names or ids of crossings', () => {
    const { features } = saved(englishOf(id));
    const text = JSON.stringify(
      features.map(({ properties, id: known }) => [known, properties?.['name'], properties?.['markets']]),
    );
    for (const name of namesOfCrossings) expect(text).not.toContain(name);
    const ids = atlas.nodes.features.flatMap(({ properties }) =>
      properties.crossing === undefined ? [] : properties.legs,
    );
    expect(features.filter((feature) => ids.some((leg) => leg === feature.id))).toEqual([]);
  });
});

describe.each(LOOKED_AT)('walk of the page %s', (id) => {
  const wordsOf = (language: string): WalkWords =>
    walkWordsOf(atlas, spoken.find((speech) => speech.language === language) ?? expect.fail());

  it('contains the legs of the table with their markets, direction and evidence', () => {
    for (const page of pagesOf(id)) {
      const words = wordsOf(page.language);
      const legs = page.rows.filter((row) => row.id.startsWith('leg:'));
      expect(page.walk?.legs.length ?? 0).toBe(legs.length);
      for (const [at, leg] of (page.walk?.legs ?? []).entries()) {
        const [from, to, fields, evidence, forth, back] = leg;
        const row = legs[at] ?? expect.fail();
        const flow =
          (start: number, end: number) =>
          ([market, tied]: WalkTie) => ({
            market: words.markets[market],
            evidence: EVIDENCE[tied],
            way: { from: words.places[start], to: words.places[end] },
          });
        const flows = [...forth.map(flow(from, to)), ...back.map(flow(to, from))];
        expect(new Set(flows.map((one) => JSON.stringify(one)))).toEqual(
          new Set(row.flows.map((one) => JSON.stringify(one))),
        );
        expect(row.evidence).toBe(words.evidence[evidence]);
        for (const field of fields)
          expect(row.kind.toLowerCase()).toContain(words.fields[field]?.toLowerCase());
      }
    }
  });

  it('starts at places with unique names and has a text for each number of legs', () => {
    for (const page of pagesOf(id)) {
      if (page.walk === null) continue;
      const words = wordsOf(page.language);
      const starts = startsOf(page.walk, words);
      expect(new Set(starts.map((place) => words.places[place])).size).toBe(starts.length);
      for (const place of starts) {
        const steps = stepsFrom(place, page.walk, words);
        expect(words.legs[steps.length]).toMatch(new RegExp(`^${steps.length}\\b`));
      }
    }
  });

  it('contains no names of crossings', () => {
    const words = JSON.stringify(wordsOf('en').places);
    for (const name of namesOfCrossings) expect(words).not.toContain(JSON.stringify(name));
  });
});

describe('lintCarried', () => {
  const page = () => englishOf('route.black-sea');
  const rulesOf = (value: unknown) => lintCarried(value, crossingNames).map(({ rule }) => rule);

  it.each([
    ['an id', { concerns: ['crossing:kapitan-andreevo'] }],
    ['an id as a field name', { told: { 'crossing:kapitan-andreevo': 1 } }],
    ['a name in a sentence', { description: ['Two roads lead to Kapitan Andreevo – Kapıkule.'] }],
    ['the name of one side', { description: ['Two roads lead to Kapitan Andreevo.'] }],
    ['a name in another language', { title: 'Према: Капитан Андреево' }],
    ['a leg named after a crossing', { rows: [{ name: 'Kapitan Andreevo – Plovdiv' }] }],
  ])('reports a crossing: %s', (_, spoilt) => {
    expect(rulesOf({ ...page(), ...spoilt })).toContain('crossing');
  });

  it('reports a crossing in the live map and in the static map', () => {
    const live = page().live ?? expect.fail();
    const speech = { ...live.speech, names: [...live.speech.names, 'Gyueshevo – Deve Bair'] };
    expect(rulesOf({ ...page(), live: { ...live, speech } })).toEqual(['crossing']);
    const map = {
      tag: 'svg',
      attributes: {},
      children: [{ ...page().map, children: ['Bregana – Obrežje'] }],
    };
    expect(rulesOf({ ...page(), map })).toEqual(['crossing']);
  });

  it('does not report parts of words or towns as crossings', () => {
    expect(
      rulesOf(['Human trafficking', 'Giurgiulești', 'Ruse', 'Brčko', 'Brod je pristao.', 'Брод је пристао.']),
    ).toEqual([]);
  });

  it.each(['reliability', 'gradings', 'incidents', 'handlingMark', 'areas', 'tags', 'speakerNotes'])(
    'reports a planner field: %s',
    (field) => {
      expect(rulesOf({ ...page(), live: { ...page().live, [field]: [] } })).toEqual(['planner']);
      expect(rulesOf({ features: [{ properties: { [field]: 'B' } }] })).toEqual(['planner']);
    },
  );

  it('reports the place of a fault, for which refuseFaults throws', () => {
    const faults = lintCarried({ en: { rows: [{ name: 'Kapitan Andreevo' }] } }, crossingNames);
    expect(() => refuseFaults('route.balkan', faults)).toThrow(
      /route\.balkan .*\n {2}crossing: Kapitan Andreevo in \.en\.rows/,
    );
    expect(() => refuseFaults('route.balkan', [])).not.toThrow();
  });
});

describe('globe of a page', () => {
  it('draws the sea disc at almost the full width of the map', () => {
    const { map } = englishOf('story.the-balkan-route.from-the-east');
    const scaled = all(map).find(({ attributes }) => attributes.preserveAspectRatio === 'none');
    const [, , width = 0] = String(scaled?.attributes.viewBox).split(' ').map(Number);
    const [sea] = all(scaled ?? expect.fail()).filter(({ tag }) => tag === 'circle');
    expect(Number(sea?.attributes.r) * 2).toBeGreaterThan(width * 0.9);
  });
});

describe('page of a market without lines', () => {
  it('lists no leg or route in the table', () => {
    const page = englishOf('market.cybercrime');
    expect(page.rows.filter(({ id }) => /^(leg|route):/.test(id))).toEqual([]);
    expect(page.legend.length).toBeGreaterThan(0);
  });
});

describe('legend of a page', () => {
  const tokensOf = (node: SvgNode) => new Set(toSvgString(node).match(/var\(--[\w-]+\)/g));
  /** The node without parts of other steps. */
  const inStep = (node: SvgNode, step: number): SvgNode => ({
    ...node,
    children: node.children.flatMap((child): readonly (SvgNode | string)[] => {
      if (typeof child === 'string') return [child];
      const ofStep = /fluid-step-(\d)/.exec(String(child.attributes.class))?.[1];
      return ofStep === undefined || Number(ofStep) === step ? [inStep(child, step)] : [];
    }),
  });

  it.each([...LOOKED_AT, 'jurisdiction.XK'])(
    'uses only line colours of the map at the same width (%s)',
    (id) => {
      const { map, legend } = englishOf(id);
      const lines = legend.filter(({ key }) =>
        /^routes (market:\S+|balkan|black-sea|both|feeder)( \d)?$/.test(key),
      );
      for (const step of [0, 1]) {
        const drawn = tokensOf(inStep(map, step));
        const told = lines.filter((row) => row.step === null || row.step === step);
        for (const { key, sample } of told)
          expect(
            [...tokensOf(sample)].filter((token) => !drawn.has(token)),
            `${key}, ${step}`,
          ).toEqual([]);
      }
    },
  );

  it('lists markets for a wide map of Kosovo and routes for a narrow one', () => {
    const { legend } = englishOf('jurisdiction.XK');
    const told = (step: number) =>
      legend.filter((row) => row.step === null || row.step === step).map(({ label }) => label);
    expect(told(0)[0]).toBe('Balkan route');
    expect(told(0)).not.toContain('Drug trafficking');
    expect(told(1)).toContain('Drug trafficking');
    expect(told(1)).not.toContain('Balkan route');
  });
});
