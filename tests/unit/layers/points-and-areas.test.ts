import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../src/domain/ids.ts';
import { borderKindAt, bordersLayer } from '../../../src/layers/borders.layer.ts';
import { briefCoverageLayer } from '../../../src/layers/brief-coverage.layer.ts';
import { crossingsLayer } from '../../../src/layers/crossings.layer.ts';
import type { FillMark, Mark, StrokeMark } from '../../../src/layers/drawing.ts';
import { jurisdictionsLayer } from '../../../src/layers/jurisdictions.layer.ts';
import { deriveScores, marketPresenceLayer } from '../../../src/layers/market-presence.layer.ts';
import { movementLayer } from '../../../src/layers/movement.layer.ts';
import { nodesLayer } from '../../../src/layers/nodes.layer.ts';
import { placesLayer } from '../../../src/layers/places.layer.ts';
import { portsLayer } from '../../../src/layers/ports.layer.ts';
import { worldLinksLayer } from '../../../src/layers/world-links.layer.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { dark } from '../../../styles/tokens/dark.ts';
import { light } from '../../../styles/tokens/light.ts';
import { contrast } from '../../style/color.ts';
import {
  makeAtlas,
  makeBorder,
  makeCrossing,
  makeJurisdiction,
  makeLeg,
  makeNode,
  makePlace,
} from '../builders.ts';
import { legendOf, makeContext, makeFullAtlas, strokesOf, symbolsOf } from './made-context.ts';

describe('bordersLayer and borderKindAt', () => {
  const { properties } = makeBorder('BG', 'RO', {
    status: [
      { from: '1990-01-01', eu: 'none', schengen: 'none', sources: ['EU'] },
      { from: '2007-01-01', eu: 'internal', schengen: 'none', sources: ['EU'] },
      { from: '2025-01-01', eu: 'internal', schengen: 'internal', sources: ['EU'] },
    ],
  });

  it('returns the status on the date, at the end of a partial date, or the latest', () => {
    const kindAt = (to: string | null) => borderKindAt(properties, { from: null, to });
    expect(kindAt('2006-12-31')).toBe('other');
    expect(kindAt('2007')).toBe('controlled');
    expect(kindAt('2024')).toBe('controlled');
    expect(kindAt('2025-01')).toBe('inner');
    expect(kindAt(null)).toBe('inner');
  });

  it('returns controlled when only one side is in the Schengen area', () => {
    const { properties: border } = makeBorder('BG', 'GR', {
      status: [{ from: '2007-01-01', eu: 'internal', schengen: 'external', sources: ['EU'] }],
    });
    expect(borderKindAt(border, { from: null, to: null })).toBe('controlled');
  });

  it('draws the border kinds with different dashes and widths', () => {
    const marks = bordersLayer.draw(makeContext({}, makeFullAtlas()));
    const forms = marks.map((mark) => (mark.type === 'stroke' ? `${mark.dash} ${mark.widthPx}` : ''));
    expect(new Set(forms).size).toBe(5);
    expect(strokesOf(marks, 'border:RS-XK', 6)[0]?.dash).toBe('dashed');
    expect(strokesOf(marks, 'border:BG-RS', 6)[0]?.dash).toBe('solid');
  });
});

describe('marketPresenceLayer', () => {
  const context = makeContext({}, makeFullAtlas());

  it('hatches Kosovo, which has no published score, and does not count it as zero', () => {
    const marks = marketPresenceLayer.draw(context);
    const kosovo = marks.find(({ feature }) => feature === 'jurisdiction:XK') as FillMark;
    expect(kosovo.pattern).toBe('hatch');
    expect(deriveScores(context.atlas, null).get('jurisdiction:XK')).toBeNull();
    const label = legendOf(marketPresenceLayer, context).find(({ key }) => key === 'none')?.label;
    expect(label).toBe('No score is published');
  });

  it('uses the highest score of all markets or that of the selected market', () => {
    expect(deriveScores(context.atlas, null).get('jurisdiction:RS')).toBe(6.5);
    expect(deriveScores(context.atlas, 'market:people').get('jurisdiction:RS')).toBe(4.5);
    expect(deriveScores(context.atlas, 'market:cybercrime').get('jurisdiction:RS')).toBeUndefined();
  });

  it('draws higher scores in darker colours', () => {
    const marks = marketPresenceLayer.draw(makeContext({ selection: 'market:people' }, makeFullAtlas()));
    const steps = ['AL', 'BG', 'RS', 'SI', 'HR', 'RO'].map((code) => {
      const fill = marks.find(({ feature }) => feature === `jurisdiction:${code}`) as FillMark;
      return context.tokens.sequence.indexOf(fill.color as `#${string}`);
    });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('briefCoverageLayer', () => {
  const atlas = makeFullAtlas();
  const fillOf = (code: string, context = makeContext({}, atlas)) =>
    briefCoverageLayer.draw(context).find(({ feature }) => feature === `jurisdiction:${code}`) as FillMark;

  it('draws jurisdictions with more passages in darker colours', () => {
    const { sequence } = makeContext().tokens;
    const steps = ['BG', 'RS', 'XK', 'SI', 'HR', 'RO'].map((code) =>
      sequence.indexOf(fillOf(code).color as `#${string}`),
    );
    expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('hatches a jurisdiction that no passage covers', () => {
    expect(fillOf('AL').pattern).toBe('hatch');
    expect(fillOf('BG').pattern).toBe('none');
  });

  it('shows passage counts in the legend and the total in its note', () => {
    const context = makeContext({}, atlas);
    const legend = legendOf(briefCoverageLayer, context);
    expect(legend.map(({ label }) => label)).toEqual([
      '1 or 2 passages',
      '3 or 4 passages',
      '5 or 6 passages',
      '7 or 8 passages',
      '9 or 10 passages',
      '11 passages or more',
      'No passage is about it',
    ]);
    expect(legend[0]?.note).toContain(`Of ${context.atlas.passages.passages.length};`);
  });

  it('is off by default and draws the same in brief-only mode', () => {
    expect(DEFAULT_SCENE.layers).not.toContain('brief-coverage');
    const brief = makeContext({ briefOnly: true }, atlas);
    expect(briefCoverageLayer.unavailable(brief)).toBeNull();
    expect(fillOf('RO', brief)).toEqual(fillOf('RO'));
  });
});

describe('features related to the selection', () => {
  const tied = (related: FeatureId[]) => {
    const base = makeFullAtlas();
    const features = [...base.places.features, makePlace('thread:driver/conflict', { related })];
    return makeContext(
      { selection: 'thread:driver/conflict' },
      makeAtlas({ ...base, places: { ...base.places, features } }),
    );
  };

  it('highlights a jurisdiction with a tint and a narrower edge than when selected', () => {
    const marks = jurisdictionsLayer.draw(tied(['jurisdiction:RS']));
    const of = (code: string) => marks.filter(({ feature }) => feature === `jurisdiction:${code}`);
    expect(of('RS').map(({ type }) => type)).toEqual(['fill', 'stroke']);
    expect(of('BG').map(({ type }) => type)).toEqual(['fill']);
    expect((of('RS')[0] as FillMark).color).toBe(makeContext().tokens.map.tintSelected);
    const selected = jurisdictionsLayer.draw(makeContext({ selection: 'jurisdiction:RS' }));
    const edge = (all: readonly Mark[]) =>
      (all.find(({ type, feature }) => type === 'stroke' && feature === 'jurisdiction:RS') as StrokeMark)
        .widthPx;
    expect(edge(of('RS'))).toBeLessThan(edge(selected));
  });

  it('hatches jurisdictions that joined the European Union after the period', () => {
    const at = (to: string) => {
      const context = makeContext({ period: { from: null, to } });
      const mark = jurisdictionsLayer.draw(context).find(({ feature }) => feature === 'jurisdiction:BG');
      return [
        (mark as FillMark).pattern,
        legendOf(jurisdictionsLayer, context).map(({ key }) => key),
      ] as const;
    };
    expect(at('2006')).toEqual(['hatch', ['later', 'western-balkans']]);
    expect(at('2007')).toEqual(['none', ['eu', 'western-balkans']]);
  });

  it('hatches no member in brief only whose membership the brief does not give', () => {
    const base = makeAtlas();
    const memberships = [
      { union: 'eu' as const, scope: 'full' as const, from: '2004-05-01', sources: ['EC'] },
    ];
    const member = makeJurisdiction('SI', { group: 'eu', memberships });
    const atlas = makeAtlas({ jurisdictions: { ...base.jurisdictions, features: [member] } });
    const context = makeContext({ briefOnly: true }, atlas);
    expect(legendOf(jurisdictionsLayer, context).map(({ key }) => key)).toEqual(['eu']);
  });

  it('highlights places at every zoom, in the highlight colour and before others', () => {
    const context = tied(['case:one']);
    const marks = placesLayer.draw(context);
    expect(symbolsOf(marks, 'case:one', 3)[0]).toMatchObject({
      emphasis: 'related',
      color: context.tokens.map.highlight,
      priority: 0,
    });
    expect(symbolsOf(marks, 'event:one', 3)).toEqual([]);
    const [arc] = strokesOf(worldLinksLayer.draw(tied(['external:china'])), 'external:china', 2);
    expect(arc?.color).toBe(context.tokens.map.highlight);
  });
});

it('gives a highlighted symbol enough contrast in the light and dark themes', () => {
  for (const tokens of [light, dark]) {
    const context = { ...makeContext({ selection: 'institution:sea-centre' }), tokens };
    const [symbol] = symbolsOf(placesLayer.draw(context), 'institution:sea-centre', 7);
    expect(symbol?.color).toBe(tokens.map.highlight);
    expect(contrast(symbol?.color ?? '', symbol?.fill ?? ''), tokens.id).toBeGreaterThan(4.5);
  }
});

describe('crossingsLayer', () => {
  it('shows at regional zoom only crossings on the core network', () => {
    const at = (lng: number) => ({ type: 'Point' as const, coordinates: [lng, 43] });
    const atlas = makeAtlas({
      crossings: {
        type: 'FeatureCollection',
        features: [
          { ...makeCrossing('passed', 'BG', 'RS', { node: 'node:nis' }), geometry: at(22) },
          { ...makeCrossing('main', 'BG', 'RS'), geometry: at(23) },
          { ...makeCrossing('minor', 'BG', 'RS', { tier: 2 }), geometry: at(24) },
        ],
      },
    });
    const marks = crossingsLayer.draw(makeContext({}, atlas));
    const seenAt = (zoom: number) =>
      ['passed', 'main', 'minor'].filter((slug) => symbolsOf(marks, `crossing:${slug}`, zoom).length > 0);
    expect(seenAt(4)).toEqual([]);
    expect(seenAt(5)).toEqual(['passed']);
    expect(seenAt(6.5)).toEqual(['passed', 'main']);
    expect(seenAt(8)).toEqual(['passed', 'main', 'minor']);
  });

  it('draws each kind of crossing with a different icon, once at each zoom', () => {
    const marks = crossingsLayer.draw(makeContext({}, makeFullAtlas()));
    const icons = ['road', 'rail', 'ferry'].map((kind) => symbolsOf(marks, `crossing:${kind}`, 8)[0]?.icon);
    expect(icons).toEqual(['crossing-road', 'crossing-rail', 'crossing-ferry']);
    for (const zoom of [5, 6.25, 7, 7.25, 9]) {
      expect(symbolsOf(marks, 'crossing:road', zoom).length).toBeLessThanOrEqual(1);
    }
  });

  it('shows a selected crossing at every zoom without yielding', () => {
    const marks = crossingsLayer.draw(makeContext({ selection: 'crossing:rail' }, makeFullAtlas()));
    expect(symbolsOf(marks, 'crossing:rail', 3)[0]).toMatchObject({ priority: null, emphasis: 'selected' });
  });
});

describe('symbols and labels of points', () => {
  it('shows the evidence by the form of the symbol', () => {
    const atlas = makeFullAtlas();
    const marks = placesLayer.draw(makeContext({}, atlas));
    expect(symbolsOf(marks, 'case:one', 7)[0]?.form).toBe('outlined');
    expect(symbolsOf(marks, 'group:one', 7)[0]?.form).toBe('hollow');
    const named = placesLayer.draw(makeContext());
    expect(symbolsOf(named, 'institution:sea-centre', 7)[0]?.form).toBe('filled');
  });

  it('uses different icons for sea and river ports', () => {
    const marks = portsLayer.draw(makeContext({}, makeFullAtlas()));
    expect(symbolsOf(marks, 'port:ALDRZ', 7)[0]?.icon).toBe('port-sea');
    expect(symbolsOf(marks, 'port:BGRSE', 7)[0]?.icon).toBe('port-river');
  });

  it('omits the symbol of a node that is a port', () => {
    const marks = nodesLayer.draw(makeContext());
    expect(marks.some(({ feature }) => feature === 'node:durres')).toBe(false);
    expect(symbolsOf(marks, 'node:nis', 6)[0]?.icon).toBe('node-hub');
  });

  it.each([
    ['port', { evidence: ['literature'] }, 'node:durres'],
    ['crossing', {}, 'node:gate'],
  ] as const)('draws no city where the filters hide a %s', (_, scene, id) => {
    const base = makeAtlas();
    const gate = makeNode('gate', [22, 43], { kind: 'border-crossing' });
    const nodes = { ...base.nodes, features: [...base.nodes.features, gate] };
    const legs = {
      ...base.legs,
      features: [
        ...base.legs.features,
        makeLeg(
          'durres',
          'gate',
          [
            [19.45, 41.31],
            [22, 43],
          ],
          { evidence: 'literature' },
        ),
      ],
    };
    const context = makeContext(scene, makeAtlas({ nodes, legs }));
    expect(context.atlas.byId.has(id)).toBe(true);
    expect(nodesLayer.draw(context).filter(({ feature }) => feature === id)).toEqual([]);
  });

  it('draws a selected border crossing without a record of its own as a junction', () => {
    const base = makeAtlas();
    const gate = makeNode('gate', [44, 39], { kind: 'border-crossing' });
    const leg = makeLeg('durres', 'gate', [
      [19.45, 41.31],
      [44, 39],
    ]);
    const atlas = makeAtlas({
      nodes: { ...base.nodes, features: [...base.nodes.features, gate] },
      legs: { ...base.legs, features: [...base.legs.features, leg] },
    });
    const signsOf = (scene: Partial<Scene>) =>
      symbolsOf(nodesLayer.draw(makeContext(scene, atlas)), 'node:gate', 8).map(({ icon }) => icon);
    expect(signsOf({})).toEqual([]);
    expect(signsOf({ selection: 'node:gate' })).toEqual(['node-city']);
  });

  it('uses names in the language of the scene', () => {
    const nodes = nodesLayer.draw(makeContext({ language: 'sr' }));
    const names = nodes.flatMap((mark) => (mark.type === 'label' ? [mark.text] : []));
    expect(names).toContain('Ниш');
  });

  it('hides the name of a town once the basemap shows it', () => {
    const base = makeAtlas();
    const town = {
      id: 'nis',
      kind: 'city' as const,
      name: 'Niš',
      names: {},
      position: [21.9, 43.32] as [number, number],
      rank: 2,
      minZoom: 6.5,
      sources: ['GEONAMES'],
    };
    const atlas = makeAtlas({ basemap: { ...base.basemap, labels: [town] } });
    const label = nodesLayer
      .draw(makeContext({}, atlas))
      .find((mark) => mark.type === 'label' && mark.feature === 'node:nis');
    expect(label?.zoom).toEqual({ minZoom: 5.25, maxZoom: 6 });
  });
});

describe('worldLinksLayer', () => {
  it('draws a directed great circle from the region', () => {
    const [arc] = strokesOf(worldLinksLayer.draw(makeContext({}, makeFullAtlas())), 'external:china', 2);
    expect(arc?.direction).toBe('forward');
    expect(arc?.lines[0]?.length).toBeGreaterThan(20);
    const north = Math.max(...(arc?.lines[0] ?? []).map(([, lat = 0]) => lat));
    // The arc rises north of both ends, which a straight line on the map would not do.
    expect(north).toBeGreaterThan(35.5);
  });

  it('splits the line at the antimeridian', () => {
    const base = makeFullAtlas();
    const places = {
      ...base.places,
      features: base.places.features.map((place) =>
        place.properties.kind === 'external'
          ? { ...place, geometry: { type: 'Point' as const, coordinates: [-160, -20] } }
          : place,
      ),
    };
    const [arc] = strokesOf(
      worldLinksLayer.draw(makeContext({}, makeAtlas({ ...base, places }))),
      'external:china',
      2,
    );
    for (const line of arc?.lines ?? []) {
      for (const [i, position] of line.entries()) {
        const step = Math.abs((position[0] ?? 0) - (line[i - 1]?.[0] ?? position[0] ?? 0));
        expect(step).toBeLessThan(180);
      }
    }
  });
});

describe('movementLayer', () => {
  it('draws animated marks without a feature and is off by default', () => {
    const marks = movementLayer.draw(makeContext());
    expect(DEFAULT_SCENE.layers).not.toContain(movementLayer.id);
    expect(
      marks.every((mark) => mark.type === 'stroke' && mark.animated === true && mark.feature === null),
    ).toBe(true);
  });
});
