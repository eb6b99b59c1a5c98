import { describe, expect, it } from 'vitest';
import { LEG_ZOOMS } from '../../../src/layers/route-style.ts';
import { routesLayer } from '../../../src/layers/routes.layer.ts';
import { light } from '../../../styles/tokens/light.ts';
import { makeAtlas, makeLeg } from '../builders.ts';
import { legendOf, linesOf, makeContext, makeFullAtlas, strokesOf } from './made-context.ts';

const FAR = 4;
const REGIONAL = 5;
const CLOSE = 8;
const CORRIDOR = 10;

type LegOverrides = Parameters<typeof makeLeg>[3];

function drawOne(overrides: LegOverrides) {
  const leg = makeLeg(
    'a',
    'b',
    [
      [23.3, 42.7],
      [22.6, 43],
      [21.9, 43.3],
    ],
    overrides,
  );
  const legs = { type: 'FeatureCollection' as const, features: [leg] };
  return routesLayer.draw(makeContext({}, makeAtlas({ legs })));
}

const drawAlone = (overrides: LegOverrides, zoom = REGIONAL) => linesOf(drawOne(overrides), 'leg:a-b', zoom);

describe('routesLayer', () => {
  const marks = routesLayer.draw(makeContext({}, makeFullAtlas()));

  it('draws one cased line per leg at regional zoom, in the colour of its route', () => {
    const colorOf = (leg: string) => linesOf(marks, leg, REGIONAL).map(({ color }) => color);
    expect(colorOf('leg:sofia-nis')).toEqual([light.map.routeBalkan]);
    expect(colorOf('leg:varna-poti')).toEqual([light.map.routeBlackSea]);
    expect(colorOf('leg:nis-skopje')).toEqual([light.map.routeBoth]);
    expect(colorOf('leg:durres-nis')).toEqual([light.map.routeFeeder]);
    expect(linesOf(marks, 'leg:sofia-nis', REGIONAL)[0]?.casing).not.toBeNull();
  });

  it('shows the evidence by dash and width, on land and at sea', () => {
    const lineOf = (leg: string) => linesOf(marks, leg, REGIONAL)[0];
    expect(lineOf('leg:sofia-nis')?.dash).toBe('solid');
    expect(lineOf('leg:durres-nis')?.dash).toBe('dotted');
    expect(lineOf('leg:varna-poti')?.dash).toBe('solid');
    const [reported] = drawAlone({ evidence: 'reported' });
    expect(reported?.dash).toBe('long-dashed');
    const [reference] = drawAlone({ evidence: 'reference', markets: [] });
    expect(reference?.dash).toBe('solid');
    expect(reference?.widthPx).toBeLessThan((lineOf('leg:sofia-nis')?.widthPx ?? 0) * 0.6);
    expect(reference?.direction).toBe('none');
  });

  it('draws an illustrative strand separately from a documented one on the same leg', () => {
    const markets = [
      { market: 'market:drugs/heroin', direction: 'forward' },
      { market: 'market:arms', direction: 'reverse', evidence: 'illustrative' },
    ] as const;
    const strands = drawAlone({ markets }, CLOSE);
    expect(strands.map(({ dash, evidence }) => [evidence, dash])).toEqual([
      ['literature', 'solid'],
      ['illustrative', 'dotted'],
    ]);
    // Drawn as one line, the leg takes the direction of the documented strand.
    expect(drawAlone({ markets }, REGIONAL)[0]?.direction).toBe('forward');
  });

  it('marks a closed leg and shows no traffic on it', () => {
    const status = { state: 'closed', sources: ['X'], note: 'Closed.' } as const;
    const closed = { ...status, sources: [...status.sources] };
    const drawn = drawOne({ status: closed });
    expect(drawn.flatMap((mark) => (mark.type === 'symbol' ? [mark.icon] : []))).toEqual(['closed']);
    const [line] = drawAlone({ status: closed });
    expect(line?.direction).toBe('none');
    expect(line?.color).not.toBe(drawAlone({})[0]?.color);
  });

  it('keeps illustrative lines dotted at close zoom', () => {
    expect(linesOf(marks, 'leg:durres-nis', CORRIDOR).map(({ dash }) => dash)).toEqual(['dotted']);
  });

  it('shows the direction at every zoom, both ways where traffic runs both ways', () => {
    for (const zoom of [1, REGIONAL]) {
      expect(linesOf(marks, 'leg:sofia-nis', zoom)[0]?.direction, String(zoom)).toBe('forward');
      expect(linesOf(marks, 'leg:nis-belgrade', zoom)[0]?.direction, String(zoom)).toBe('both');
    }
    expect(linesOf(marks, 'leg:nis-belgrade', CLOSE).map(({ direction }) => direction)).toEqual([
      'forward',
      'reverse',
    ]);
  });

  it('splits a leg into strands with a motif each at close zoom', () => {
    const strands = linesOf(marks, 'leg:nis-skopje', CLOSE);
    expect(strands).toHaveLength(2);
    expect(new Set(strands.map(({ motif }) => motif?.marker)).size).toBe(2);
    const [left, right] = strands.map(({ offsetPx }) => offsetPx);
    expect(Math.abs((right ?? 0) - (left ?? 0))).toBeGreaterThan(3);
  });

  it('uses one width for all lines of a zoom', () => {
    const widths = new Set(
      marks.flatMap((mark) =>
        mark.type === 'stroke' && mark.group === 'lines' && mark.zoom.minZoom === LEG_ZOOMS.regional.minZoom
          ? [mark.widthPx]
          : [],
      ),
    );
    expect(widths.size).toBe(1);
  });

  it('draws schematic legs as soft strips without a crisp line at close zoom', () => {
    for (const mark of linesOf(marks, 'leg:sofia-nis', CORRIDOR)) {
      expect(mark.softPx).toBeGreaterThan(0);
      expect(mark.casing).toBeNull();
    }
    const band = strokesOf(marks, 'leg:sofia-nis', CORRIDOR).find(({ group }) => group === 'bands');
    expect(band?.widthKm).toBe(10);
  });

  it('shows tier 2 legs only at closer zoom', () => {
    expect(linesOf(marks, 'leg:nis-pristina', REGIONAL)).toEqual([]);
    expect(linesOf(marks, 'leg:nis-pristina', 6)).toHaveLength(1);
  });

  it('does not draw movements of people alone in the colour of a route', () => {
    const [line] = linesOf(marks, 'leg:nis-pristina', 6);
    expect(line?.color).toBe(light.map.routeFeeder);
    expect(line?.color).not.toBe(light.map.routeBalkan);
  });

  it.each([
    ['far', FAR],
    ['regional', REGIONAL],
  ] as const)('shows strands of the filtered markets at %s zoom', (_, zoom) => {
    const drawn = routesLayer.draw(makeContext({ markets: ['market:arms'] }, makeFullAtlas()));
    const [strand, ...others] = linesOf(drawn, 'leg:nis-belgrade', zoom);
    expect(strand?.color).toBe(light.swatches[1].ink);
    expect(strand?.direction).toBe('reverse');
    expect(others).toEqual([]);
    expect(linesOf(drawn, 'leg:sofia-nis', zoom)).toEqual([]);
  });

  it('colours the lines of a selected market by the market at far zoom, and dims the others', () => {
    const drawn = routesLayer.draw(makeContext({ selection: 'market:arms' }, makeFullAtlas()));
    expect(linesOf(drawn, 'leg:nis-belgrade', FAR)[0]?.color).toBe(light.swatches[1].ink);
    expect(linesOf(drawn, 'leg:sofia-nis', FAR)[0]?.emphasis).toBe('dimmed');
  });

  it('shows colour, evidence and direction apart in the legend', () => {
    const legend = legendOf(routesLayer, makeContext({}, makeFullAtlas()));
    const sampleOf = (key: string) => legend.find((entry) => entry.key === key)?.sample;
    for (const key of ['balkan', 'black-sea'])
      expect(sampleOf(key), key).toMatchObject({ dash: 'solid', direction: 'none' });
    const { text } = makeContext({}).tokens.ui;
    for (const key of ['literature', 'illustrative'])
      expect(sampleOf(key), key).toMatchObject({ color: text, direction: 'none' });
  });

  it('shows the market of a selection by a solid line in the legend, if one is drawn', () => {
    const base = makeFullAtlas();
    const line = [
      [20, 42],
      [21, 43],
    ] as const;
    const of = (evidence: 'illustrative' | 'literature') => ({
      evidence,
      markets: [{ market: 'market:arms', direction: 'forward', evidence }] as const,
    });
    const features = [
      makeLeg('a', 'b', line as never, of('illustrative')),
      makeLeg('b', 'c', line as never, of('literature')),
    ];
    const context = makeContext({ selection: 'market:arms' }, { ...base, legs: { ...base.legs, features } });
    const sample = legendOf(routesLayer, context).find(({ key }) => key === 'market:arms')?.sample;
    expect(sample).toMatchObject({ dash: 'solid' });
  });

  it('raises the branch of a selected leg and dims the others', () => {
    const drawn = routesLayer.draw(makeContext({ selection: 'leg:sofia-nis' }));
    const emphasisOf = (leg: string) => linesOf(drawn, leg, REGIONAL)[0]?.emphasis;
    expect(emphasisOf('leg:sofia-nis')).toBe('selected');
    expect(emphasisOf('leg:nis-belgrade')).toBe('related');
    expect(emphasisOf('leg:durres-nis')).toBe('dimmed');
  });

  it('draws routes as soft directed bands without legs in brief-only mode', () => {
    const drawn = routesLayer.draw(makeContext({ briefOnly: true }));
    expect(drawn.map(({ feature }) => feature)).toEqual(['route:balkan', 'route:balkan']);
    const [band] = strokesOf(drawn, 'route:balkan', REGIONAL);
    expect(band).toMatchObject({ evidence: 'brief', direction: 'forward', casing: null, group: 'bands' });
    expect(band?.softPx).toBeGreaterThan(0);
    expect(band?.widthPx).toBeGreaterThan(20);
  });

  it('omits a leg that the scene filters out', () => {
    const drawn = routesLayer.draw(makeContext({ evidence: ['literature'] }));
    expect(drawn.some(({ feature }) => feature === 'leg:durres-nis')).toBe(false);
  });

  it('separates two legs between the same nodes', () => {
    const line: [[number, number], [number, number]] = [
      [21.9, 43.3],
      [20.5, 44.8],
    ];
    const road = makeLeg('nis', 'belgrade', line);
    const rail = makeLeg('nis', 'belgrade', line, { id: 'leg:rail-nis-belgrade', mode: 'rail' });
    const atlas = makeAtlas({ legs: { type: 'FeatureCollection', features: [road, rail] } });
    const drawn = routesLayer.draw(makeContext({}, atlas));
    const offsets = [road, rail].map(
      ({ properties }) => linesOf(drawn, properties.id, REGIONAL)[0]?.offsetPx ?? 0,
    );
    expect(Math.abs((offsets[0] ?? 0) - (offsets[1] ?? 0))).toBeGreaterThan(4);
  });
});
