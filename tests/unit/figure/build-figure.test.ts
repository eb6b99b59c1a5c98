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

  it('draws for paper with letters of one size, enlarged where they stand as far as on screen', () => {
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

  it('draws for paper with fewer strokes in the halo of the sea', () => {
    const halo = (node: SvgNode) => withAttribute(all(node), 'stroke', TOKENS.light.map.seaHalo).length;
    const [screen, paper] = [build(), build({ isForPaper: true })];
    expect(halo(paper)).toBeGreaterThan(0);
    expect(halo(paper)).toBeLessThan(halo(screen));
  });

  it('draws the ground in the order of the live map: sea, coast, land, marks, names', () => {
    const text = toSvgString(build());
    const { sea, land, river, labelCity } = TOKENS.light.map;
    const places = [sea, land, '#f6e0c2', river, '#a8321f', labelCity].map((color) =>
      text.indexOf(`"${color}"`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('holds no script, no style, no handler and no address but its own', () => {
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

  it('refers only to ids that it defines, each once, under its own prefix', () => {
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

  it('writes an outline once that is stroked several times', () => {
    const text = toSvgString(build());
    const outlines = [...text.matchAll(/ d="([^"]{40,})"/g)].map(([, d]) => d);
    expect(new Set(outlines).size).toBe(outlines.length);
  });

  it('leaves out what only moves or answers the pointer, and what the zoom hides', () => {
    const hidden = [
      makeStroke({ color: '#abcdef', animated: true }),
      makeStroke({ color: '#abcdef', transient: true }),
      makeStroke({ color: '#abcdef', zoom: { minZoom: 7, maxZoom: 25 } }),
    ];
    expect(toSvgString(build({ drawing: hidden }))).not.toContain('#abcdef');
  });

  it('is an image with a name, and without furniture shows no tip', () => {
    const node = build();
    expect(node.attributes).toMatchObject({
      role: 'img',
      'aria-label': translateEnglish('figure.title'),
      lang: 'en-GB',
    });
    expect(all(node).some(({ tag }) => tag === 'title')).toBe(false);
  });

  it('draws the globe as a disc', () => {
    const globe = build({ scene: { ...SCENE, projection: 'globe', camera: { ...SCENE.camera, zoom: 1.5 } } });
    const discs = all(globe).filter(
      ({ tag, attributes }) => tag === 'circle' && attributes.fill === TOKENS.light.map.sea,
    );
    expect(discs).toHaveLength(1);
  });

  it('refuses a size that cannot be drawn', () => {
    expect(() => build({ width: 0 })).toThrow(RangeError);
  });

  it('tells sheets, owners and parts of a picture that is to be taken apart, and joins no lines of two owners', () => {
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
