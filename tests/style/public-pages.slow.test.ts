/** Checks the maps of all embed pages with the lint of movements of people, and the lint with faulty maps. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deriveBriefing } from '../../src/analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { type DrawnPeople, isRed, lintArrows, lintPeople } from '../../src/embeds/lint-people.ts';
import { chapterOfFeature } from '../../src/embeds/page-chapter.ts';
import { listPages, type PageEntry } from '../../src/embeds/page-list.ts';
import { PAGE_MAP, viewOfPage } from '../../src/embeds/page-view.ts';
import { publicAtlas } from '../../src/embeds/public-scene.ts';
import { drawVisible } from '../../src/figure/draw-scene.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import type { Mark, StrokeMark } from '../../src/layers/drawing.ts';
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { ThemeId } from '../../styles/tokens/tokens.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());
const pages = listPages(atlas, await readCompiledStories());
const drawable = publicAtlas(atlas);

function chapterOf({ id, subject }: PageEntry) {
  if (subject.kind === 'chapter') return subject.chapter;
  if (subject.kind !== 'feature') return expect.fail(`${id} is drawn when it is asked for`);
  const of = { atlas, digest, words: ENGLISH_BRIEFING_WORDS, language: 'en' } as const;
  const opening = deriveBriefing(subject.record.id, of)?.chapters[0];
  return chapterOfFeature(opening ?? expect.fail(`nothing is told on ${id}`), subject.record);
}

function drawnOf(entry: PageEntry, theme: ThemeId): DrawnPeople {
  const { scene, lit } = viewOfPage(atlas, chapterOf(entry));
  const of = { atlas: drawable, scene: { ...scene, theme }, tokens: TOKENS[theme], t: translateEnglish, lit };
  return { scene, ...drawVisible(of) };
}

describe('movements of people on embed pages', () => {
  it.each(THEME_IDS)('passes the lint on every page in %s', (theme) => {
    for (const entry of pages)
      expect([entry.id, lintPeople(drawnOf(entry, theme), TOKENS[theme])]).toEqual([entry.id, []]);
  });

  it('draws no clusters of arrows on any page', () => {
    for (const entry of pages)
      expect([entry.id, lintArrows(drawnOf(entry, 'light'), PAGE_MAP)]).toEqual([entry.id, []]);
  });
});

describe('lintPeople and lintArrows', () => {
  const page = pages.find(({ id }) => id === 'market.people') ?? expect.fail();
  const drawn = drawnOf(page, 'light');
  const isLine = (mark: Mark): mark is StrokeMark => mark.type === 'stroke' && mark.motif !== undefined;
  const spoilt = (spoil: (mark: StrokeMark, at: number) => Partial<StrokeMark>): DrawnPeople => {
    let at = 0;
    const drawing = drawn.drawing.map((mark) => (isLine(mark) ? { ...mark, ...spoil(mark, at++) } : mark));
    expect(at).toBeGreaterThan(10);
    return { ...drawn, drawing };
  };
  const rules = (one: DrawnPeople) => new Set(lintPeople(one, TOKENS.light).map(({ rule }) => rule));

  it('reports a line in the red of a route, of drugs or in a lighter red', () => {
    for (const color of [TOKENS.light.map.routeBalkan, TOKENS.light.swatches[0].ink, '#e38b80'])
      expect([color, rules(spoilt((_, at) => (at === 3 ? { color } : {})))]).toEqual([
        color,
        new Set(['red']),
      ]);
  });

  it('does not report grey, blue, sand or brown as red in any theme', () => {
    for (const { swatches, map, sequence } of Object.values(TOKENS))
      for (const color of [swatches[1].ink, swatches[1].soft, map.routeFeeder, map.highlight, ...sequence])
        expect([color, isRed(color)]).toEqual([color, false]);
  });

  it('reports a red area on a map of people only', () => {
    const area = drawn.drawing.find(({ type }) => type === 'fill') ?? expect.fail();
    const drawing = [...drawn.drawing, { ...area, color: '#c0392b' } as Mark];
    expect(rules({ ...drawn, drawing })).toEqual(new Set(['red']));
  });

  it('reports a wider line and an animated line', () => {
    expect(rules(spoilt((mark, at) => (at === 5 ? { widthPx: mark.widthPx + 1 } : {})))).toEqual(
      new Set(['width']),
    );
    expect(rules(spoilt((_, at) => (at === 5 ? { animated: true } : {})))).toEqual(new Set(['motion']));
  });

  it('reports a cluster of arrows at a border', () => {
    const border = atlas.borders.features.find(({ properties }) => properties.id === 'border:BA-HR');
    const { geometry } = border ?? expect.fail();
    const line: readonly Position[] =
      geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
    const along = (at: number): Position => line[Math.floor((line.length * (at % 12)) / 12)] ?? [];
    const massed = spoilt((mark, at) => {
      const [lng = 0, lat = 0] = along(at);
      return {
        ...mark,
        lines: [
          [
            [lng, lat - 0.4],
            [lng, lat + 0.4],
          ],
        ],
        direction: 'forward',
      };
    });
    expect(lintArrows(massed, PAGE_MAP)).toContainEqual({
      rule: 'arrows',
      found: expect.stringMatching(/^\d+ at border:BA-HR$/),
    });
  });
});
