import { describe, expect, it } from 'vitest';
import { buildPicture, type PictureInput, pictureTitle } from '../../../src/figure/build-picture.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { type SvgNode, toSvgString } from '../../../src/lib/svg-node.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../../support/time-zone.ts';
import { makeAtlas } from '../builders.ts';
import { makeBasemap, SCENE } from './made-drawing.ts';

const t = translateEnglish;
const ATLAS = makeAtlas({
  basemap: makeBasemap(),
  sources: [
    {
      id: 'GEONAMES',
      kind: 'data set',
      title: 'Places',
      licence: 'CC BY',
      consulted: { how: 'whole', note: 'Read.' },
      attribution: 'Places: <GeoNames> & others',
    },
    {
      id: 'X',
      kind: 'publication',
      title: 'A report',
      licence: '©',
      consulted: { how: 'whole', note: 'Read.' },
    },
    {
      id: 'UNUSED',
      kind: 'publication',
      title: 'Unused',
      licence: '©',
      consulted: { how: 'whole', note: 'Read.' },
      attribution: 'Never drawn',
    },
  ],
});

function build(overrides: Partial<PictureInput> = {}): SvgNode {
  const scene = overrides.scene ?? SCENE;
  return buildPicture({
    atlas: ATLAS,
    scene,
    drawing: buildDrawing({ atlas: ATLAS, scene, tokens: TOKENS.light, t, hover: null }),
    tokens: TOKENS.light,
    t,
    width: 900,
    height: 600,
    date: new Date('2026-03-04T10:00:00Z'),
    ...overrides,
  });
}

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}

/** The text of an image file, with its lines joined. */
function wordsOf(node: SvgNode): string {
  const words = (part: SvgNode | string): string =>
    typeof part === 'string' ? part : part.children.map(words).join(' ');
  return words(node).replaceAll(/\s+/g, ' ');
}

describe('buildPicture', () => {
  it('prints the handling mark above and below the map when there is one', () => {
    const marked = wordsOf(build({ handling: { text: 'RESTRICTED', color: '#8a0000' } }));
    expect(marked.split('RESTRICTED')).toHaveLength(3);
    expect(wordsOf(build())).not.toContain('RESTRICTED');
  });

  it('contains the Kosovo and boundary notes in every scene and size', () => {
    for (const overrides of [
      {},
      { width: 280, height: 200 },
      { scene: { ...SCENE, briefOnly: true, layers: [] } },
      { scene: { ...SCENE, projection: 'globe' as const } },
    ]) {
      const words = wordsOf(build(overrides));
      expect(words).toContain(t('notes.kosovo'));
      expect(words).toContain(t('notes.boundaries'));
      expect(words).toContain(t('figure.notUnitedNations'));
      expect(words).toMatch(/1244 \(1999\)/);
    }
  });

  it('wraps the notes within the image at a font size of at least 7 px', () => {
    const node = build({ width: 320, height: 240 });
    for (const text of all(node).filter(({ tag }) => tag === 'text')) {
      expect(Number(text.attributes['font-size'] ?? 12)).toBeGreaterThanOrEqual(7);
    }
    const notes = all(node).filter(
      ({ tag, children }) =>
        tag === 'text' && children.some((line) => wordsOf(line as SvgNode).includes('1244')),
    );
    expect(notes[0]?.children.length).toBeGreaterThan(2);
    const height = Number(node.attributes.height);
    expect(height).toBeGreaterThan(240);
    for (const { attributes } of all(node).filter(({ tag }) => tag === 'tspan')) {
      if (typeof attributes.y === 'number') expect(attributes.y).toBeLessThan(height);
    }
  });

  it('contains the title, visible layers, credits of drawn sources, edition and date', () => {
    const words = wordsOf(build());
    expect(words).toContain(t('app.subtitle'));
    expect(words).toContain(t('layer.routes.title'));
    expect(words).toContain('Places: <GeoNames> & others');
    expect(words).not.toContain('Never drawn');
    expect(words).toContain('1 further source');
    expect(words).toContain('edition 2024');
    expect(words).toContain('4 March 2026');
    expect(wordsOf(build({ scene: { ...SCENE, layers: [] } }))).not.toContain(t('layer.routes.title'));
  });

  it('prints the local date after midnight', async () => {
    const node = await inTimeZone(REGION_ZONE, () => build({ date: AFTER_MIDNIGHT }));
    expect(wordsOf(node)).toContain('5 July 2026');
  });

  it('names the filters that limit the view', () => {
    const scene = { ...SCENE, briefOnly: true, period: { from: '2019', to: null } };
    expect(wordsOf(build({ scene }))).toContain(`${t('figure.briefOnly')} · Period: 2019–`);
  });

  it('names the selected jurisdiction first in the title', () => {
    expect(pictureTitle({ atlas: ATLAS, scene: { ...SCENE, selection: 'jurisdiction:XK' }, t })).toMatch(
      /^Kosovo\*: /,
    );
  });

  it('writes one SVG element with escaped text when standalone', () => {
    const text = toSvgString(build(), { standalone: true });
    expect(text).toContain('&lt;GeoNames&gt; &amp; others');
    expect(text.match(/<svg /g)).toHaveLength(1);
  });
});
