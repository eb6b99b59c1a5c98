import { describe, expect, it } from 'vitest';
import { buildFigure, type FigureInput } from '../../../src/figure/build-figure.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { type SvgNode, toSvgString } from '../../../src/lib/svg-node.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { makeAtlas } from '../builders.ts';
import { everyMark, makeBasemap, makeLabel, makeStroke, SCENE } from './made-drawing.ts';

const ATLAS = makeAtlas({ basemap: makeBasemap() });

function build(overrides: Partial<FigureInput> = {}): SvgNode {
  return buildFigure({
    atlas: ATLAS,
    scene: SCENE,
    drawing: everyMark(),
    tokens: TOKENS.light,
    t: translateEnglish,
    width: 900,
    height: 600,
    furniture: null,
    ...overrides,
  });
}

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

function withAttribute(nodes: readonly SvgNode[], name: 'fill' | 'stroke', value: string): SvgNode[] {
  return nodes.filter(({ attributes }) => attributes[name] === value);
}

describe('buildFigure', () => {
  it('draws every kind of mark', () => {
    const nodes = all(build());
    expect(withAttribute(nodes, 'fill', '#f6e0c2').length).toBeGreaterThan(0);
    for (const pattern of ['hatch-111111', 'dots-222222']) {
      expect(withAttribute(nodes, 'fill', `url(#figure-${pattern})`)).toHaveLength(1);
    }
    for (const color of ['#a8321f', '#333333', '#444444', '#555555', '#666666']) {
      expect(withAttribute(nodes, 'stroke', color).length, color).toBeGreaterThan(0);
    }
    const dashes = nodes.flatMap(({ attributes }) => attributes['stroke-dasharray'] ?? []);
    expect(new Set(dashes).size).toBeGreaterThanOrEqual(4);
    const texts = nodes.filter(({ tag }) => tag === 'text').map(({ children }) => children[0]);
    expect(texts).toEqual(expect.arrayContaining(['Durrës', 'SERBIA', 'Belgrade', 'Danube']));
  });

  it('uses one font size on paper and scales it to the sizes on screen', () => {
    const sizes = (node: SvgNode) =>
      all(node)
        .flatMap(({ attributes }) => attributes['font-size'] ?? [])
        .map(Number);
    const scales = (node: SvgNode) =>
      [...toSvgString(node).matchAll(/transform="scale\(([\d.]+)\)"/g)].map(([, times]) => Number(times));
    const [screen, paper] = [build(), build({ isForPaper: true })];
    expect(new Set(sizes(screen)).size).toBeGreaterThan(2);
    expect(new Set(sizes(paper))).toEqual(new Set([10]));
    for (const size of sizes(screen)) expect(scales(paper).map((times) => times * 10)).toContain(size);
    expect(scales(screen)).toEqual([]);
  });

  it('draws fewer sea halo strokes on paper, and where it is waited for', () => {
    const halo = (node: SvgNode) => withAttribute(all(node), 'stroke', TOKENS.light.map.seaHalo).length;
    for (const choice of [{ isForPaper: true }, { isWaitedFor: true }]) {
      const few = halo(build(choice));
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(halo(build()));
    }
  });

  it('draws sea, land, areas, rivers, marks and names in this order', () => {
    const text = toSvgString(build());
    const { sea, land, river, labelCity } = TOKENS.light.map;
    const places = [sea, land, '#f6e0c2', river, '#a8321f', labelCity].map((color) =>
      text.indexOf(`"${color}"`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('contains no script, style, event handler or external address', () => {
    const hostile = makeLabel('<img src=x onerror=alert(1)>', { position: [18, 42] });
    const nodes = all(build({ drawing: [...everyMark(), hostile] }));
    for (const { tag, attributes } of nodes) {
      expect(['script', 'style', 'foreignObject', 'image', 'a']).not.toContain(tag);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|^style$/);
        if (name === 'href') expect(String(value)).toMatch(/^#/);
      }
    }
    expect(toSvgString(build({ drawing: [hostile] }))).not.toContain('<img');
  });

  it('refers only to unique ids that it defines with the given prefix', () => {
    const nodes = all(build({ idPrefix: 'two-' }));
    const ids = nodes.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const text = toSvgString(build({ idPrefix: 'two-' }));
    const references = [...text.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
      ([, url, href]) => url ?? href,
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(ids).toContain(reference);
    expect(ids.every((id) => String(id).startsWith('two-'))).toBe(true);
  });

  it('writes each outline once even when it has several strokes', () => {
    const text = toSvgString(build());
    const outlines = [...text.matchAll(/ d="([^"]{40,})"/g)].map(([, d]) => d);
    expect(new Set(outlines).size).toBe(outlines.length);
  });

  it('omits animated marks, transient marks and marks outside their zoom range', () => {
    const hidden = [
      makeStroke({ color: '#abcdef', animated: true }),
      makeStroke({ color: '#abcdef', transient: true }),
      makeStroke({ color: '#abcdef', zoom: { minZoom: 7, maxZoom: 25 } }),
    ];
    expect(toSvgString(build({ drawing: hidden }))).not.toContain('#abcdef');
  });

  it('returns an image with a label and language, without title elements', () => {
    const node = build();
    expect(node.attributes).toMatchObject({
      role: 'img',
      'aria-label': translateEnglish('app.subtitle'),
      lang: 'en-GB',
    });
    expect(all(node).some(({ tag }) => tag === 'title')).toBe(false);
  });

  it('draws the sea as one disc on the globe', () => {
    const globe = build({ scene: { ...SCENE, projection: 'globe', camera: { ...SCENE.camera, zoom: 1.5 } } });
    const discs = all(globe).filter(
      ({ tag, attributes }) => tag === 'circle' && attributes.fill === TOKENS.light.map.sea,
    );
    expect(discs).toHaveLength(1);
  });

  it('throws a RangeError when the width is 0', () => {
    expect(() => build({ width: 0 })).toThrow(RangeError);
  });

  it('marks layers, owners and parts and keeps the lines of owners separate when ownerOf is given', () => {
    const lines = ['leg:a', 'leg:b'].map((feature) =>
      makeStroke({ feature: feature as `leg:${string}`, direction: 'forward', opacity: 0.5 }),
    );
    const whole = all(build({ drawing: lines }));
    const apart = all(build({ drawing: lines, ownerOf: ({ feature }) => feature ?? '' }));
    const strokesOf = (nodes: readonly SvgNode[]) =>
      withAttribute(nodes, 'stroke', '#a8321f').filter((node) => node.children.length > 0);
    expect(strokesOf(whole)).toHaveLength(1);
    expect(strokesOf(apart)).toHaveLength(2);
    const told = (name: `data-${string}`) => [
      ...new Set(apart.flatMap(({ attributes }) => attributes[name] ?? [])),
    ];
    expect(told('data-owner')).toEqual(['leg:a', 'leg:b']);
    expect(told('data-part')).toEqual(expect.arrayContaining(['line', 'sign']));
    expect(told('data-layer')).toEqual(expect.arrayContaining(['land', 'slot-lines', 'names']));
    expect(apart.some(({ tag }) => tag === 'use')).toBe(false);
    expect(JSON.stringify(whole)).not.toContain('data-');
  });
});
