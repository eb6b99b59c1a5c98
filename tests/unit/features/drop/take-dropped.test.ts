import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { formatBriefingFile } from '../../../../src/composing/briefing-file.ts';
import { makeDraft } from '../../../../src/composing/draft.ts';
import { DROP_TAKERS } from '../../../../src/features/drop/drop-takers.ts';
import { dropWords } from '../../../../src/features/drop/drop-words.ts';
import { takeDropped } from '../../../../src/features/drop/take-dropped.ts';
import { beginNetwork } from '../../../../src/features/network/state/begin-network.ts';
import { pictureOf } from '../../../../src/features/pictures/picture-of.ts';
import { presentBriefing } from '../../../../src/features/present/state/present-briefing.ts';
import { beginPlanning } from '../../../../src/features/records/state/begin-planning.ts';
import { INTERFACE_LANGUAGES } from '../../../../src/i18n/languages.ts';
import { withPngText } from '../../../../src/lib/png-text.ts';
import { svg } from '../../../../src/lib/svg-node.ts';
import { CARRIED_KEYWORD, carryScene, formatCarried } from '../../../../src/scene/carried-scene.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import { runNoticeAction } from '../../../../src/state/commands/notify.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { formatLink } from '../../../../src/state/url-sync.ts';
import { makeAtlas, makeJurisdiction } from '../../builders.ts';
import { makeStory } from '../../state/made-story.ts';

const page = { origin: 'https://atlas.example', pathname: '/' };
const pixels = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
const picture = (text: string, name = 'view.png') =>
  new File([withPngText(pixels, CARRIED_KEYWORD, text)], name, { type: 'image/png' });
const taken: Scene = {
  ...DEFAULT_SCENE,
  selection: 'jurisdiction:XK',
  briefOnly: true,
  theme: 'dark',
  camera: { lng: 20.5, lat: 42.25, zoom: 6.5, bearing: 0, pitch: 0 },
};
const makeStore = (): AppStore =>
  createAppStore({
    data: {
      status: 'ready',
      atlas: makeAtlas({ jurisdictions: { type: 'FeatureCollection', features: [makeJurisdiction('XK')] } }),
    },
  });
const said = (store: AppStore) =>
  store
    .getState()
    .session.notices.flatMap((notice) => (notice.kind === 'told' ? [notice.lines.join(' ')] : []));

describe('takeDropped', () => {
  it('opens the view stored in an exported image and announces it', async () => {
    const store = makeStore();
    await takeDropped(store, [picture(formatCarried(carryScene(taken, '1')))]);
    expect(formatLink(store.getState().scene, page)).toBe(formatLink(taken, page));
    expect(store.getState().session.cameraRequest).toMatchObject({ camera: taken.camera });
    expect(store.getState().session.announcements.at(-1)?.text).toContain('view.png');
    expect(said(store)).toEqual([]);
  });
  it('offers to present from the chapter stored in an image', async () => {
    const store = makeStore();
    const story = makeStory('v=1&lng=21&lat=43&zoom=5', 'v=1&lng=20&lat=42&zoom=6');
    store.setState({ stories: { status: 'ready', stories: [story], language: 'en' } });
    const from = { story: 'made', chapter: 'chapter-2' };
    await takeDropped(store, [picture(formatCarried(carryScene(taken, '1', from)))]);
    expect(formatLink(store.getState().scene, page)).toBe(formatLink(taken, page));
    const [offer] = store.getState().session.notices.filter(({ kind }) => kind === 'told');
    if (offer?.kind !== 'told') throw new Error('nothing was offered');
    expect(offer.lines.join(' ')).toMatch(/Chapter 2.*A story/);
    runNoticeAction(store, offer.id, 0);
    expect(store.getState().presentation).toMatchObject({ index: 1, story: { id: 'made' } });
  });
  it.each([
    ['a briefing that is not here', { story: 'own-elsewhere', chapter: 'chapter-1' }],
    ['a chapter that is no more', { story: 'made', chapter: 'chapter-9' }],
  ])('opens the view without an offer for %s', async (_, from) => {
    const store = makeStore();
    store.setState({
      stories: { status: 'ready', stories: [makeStory('v=1&lng=21&lat=43&zoom=5')], language: 'en' },
    });
    await takeDropped(store, [picture(formatCarried(carryScene(taken, '1', from)))]);
    expect(formatLink(store.getState().scene, page)).toBe(formatLink(taken, page));
    expect(store.getState().session.notices).toEqual([]);
  });
  it('makes no offer during a presentation and withdraws an offer with the next image', async () => {
    const store = makeStore();
    const story = makeStory('v=1&lng=21&lat=43&zoom=5');
    store.setState({ stories: { status: 'ready', stories: [story], language: 'en' } });
    const made = picture(formatCarried(carryScene(taken, '1', { story: 'made', chapter: 'chapter-1' })));
    await takeDropped(store, [made]);
    expect(said(store)).toHaveLength(1);
    await takeDropped(store, [picture(formatCarried(carryScene(taken, '1')))]);
    expect(said(store)).toEqual([]);
    presentBriefing(store, { story, handling: null });
    await takeDropped(store, [made]);
    expect(said(store)).toEqual([]);
  });
  it('opens the view of an SVG file, also after an editor saved it again', async () => {
    const drawing = pictureOf(svg('svg', { width: 2, height: 2 }), carryScene(taken, '1')).svg;
    const edited = drawing
      .replace('<metadata id="Crossroads">', '<!-- made\n anew --><metadata\n   id="Crossroads">')
      .replaceAll('&quot;', '"');
    for (const text of [drawing, edited]) {
      const store = makeStore();
      await takeDropped(store, [new File([text], 'view.svg')]);
      expect(formatLink(store.getState().scene, page)).toBe(formatLink(taken, page));
    }
  });
  it('reports what this edition cannot apply from an image', async () => {
    const store = makeStore();
    const scene = carryScene({ ...taken, selection: 'jurisdiction:AL' }, '1');
    await takeDropped(store, [picture(formatCarried(scene))]);
    expect(store.getState().session.notices).toMatchObject([{ kind: 'scene-problems' }]);
    expect(store.getState().scene.briefOnly).toBe(true);
  });
  it.each([
    ['of elsewhere', new File([pixels], 'photo.png'), /photo\.png.*contains no view/],
    ['with another text', picture('{}'), /not a view of this atlas/],
    ['of a later version', picture('{"format":"crossroads-view","version":9}'), /newer version/],
    [
      'that is a drawing of elsewhere',
      new File(['<svg><metadata>x</metadata></svg>'], 'd.svg'),
      /contains no view/,
    ],
    ['that is cut short', new File([pixels.slice(0, 40)], 'cut.png'), /cut short or damaged/],
  ])('keeps the scene and gives a reason for a picture %s', async (_, file, words) => {
    const store = makeStore();
    const before = store.getState().scene;
    await takeDropped(store, [file, new File([], 'other.txt')]);
    expect(store.getState().scene).toBe(before);
    expect(said(store)).toHaveLength(1);
    expect(said(store)[0]).toMatch(words);
    // The notice also mentions the other files.
    expect(said(store)[0]).toContain('The other file was left out');
  });
  it('does nothing without a file', async () => {
    const store = makeStore();
    const before = store.getState();
    await takeDropped(store, []);
    expect(store.getState()).toBe(before);
  });
  it('chooses the handler by content or file name, and the reader otherwise', async () => {
    const store = makeStore();
    const takerOf = (head: Uint8Array, name: string) =>
      DROP_TAKERS.find(({ takes }) => takes({ file: new File([], name), head }, store))?.id;
    expect(takerOf(pixels, 'brief.pdf')).toBe('picture');
    expect(takerOf(new TextEncoder().encode('%PDF-1.7'), 'view.png')).toBe('document');
    expect(takerOf(new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="x">'), 'a')).toBe('picture');
    expect(takerOf(new TextEncoder().encode('# On <svg> files'), 'a.md')).toBe('document');
    expect(takerOf(new Uint8Array(), 'notes')).toBe('document');
    expect(takerOf(new Uint8Array(), 'Region.CROSSROADS.json')).toBe('briefing');
    const briefing = new TextEncoder().encode(formatBriefingFile(makeDraft('d-1', 'en'), '1'));
    expect(takerOf(briefing.subarray(0, 64), 'renamed.txt')).toBe('briefing');
    expect(takerOf(new TextEncoder().encode('id;lon;lat'), 'Заплене.CSV')).toBe('incidents');
    expect(takerOf(new TextEncoder().encode('id;lon;lat'), 'table.txt')).toBe('document');
    expect(takerOf(new Uint8Array(), 'roads.geojson')).toBe('incidents');
    // During an import of records, a text file is treated as a table.
    beginPlanning(store);
    expect(takerOf(new TextEncoder().encode('id;lon;lat'), 'table.txt')).toBe('incidents');
    // While a network is open, a GeoJSON file is treated as a network.
    beginNetwork(store);
    expect(takerOf(new Uint8Array(), 'roads.GeoJSON')).toBe('network');
    expect(takerOf(new Uint8Array(), 'Region.CROSSROADS.json')).toBe('briefing');
    expect(takerOf(new Uint8Array(), 'table.csv')).toBe('incidents');
  });
  it('formats the notice about omitted files in every language', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      await dropWords.fetch(language);
      const { t } = dropWords.now(language);
      for (const count of [1, 2, 5]) {
        const words = t('drop.leftOut', { name: 'brief.pdf', count });
        expect(words, language).toContain('brief.pdf');
        expect(words, language).not.toMatch(/[{}]/);
      }
    }
  });
});
