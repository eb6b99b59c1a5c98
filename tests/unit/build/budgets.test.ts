import { describe, expect, it } from 'vitest';
import { filesByBudget } from '../../../src/build/budgets.ts';
import { textsOf } from '../../../src/build/set-text.ts';
import { firstFiles, fontsFor } from '../../../src/build/weigh-files.ts';

describe('firstFiles', () => {
  it('follows static imports and their style sheets but not dynamic imports', () => {
    const manifest = {
      'index.html': {
        file: 'assets/index.js',
        imports: ['_react.js', '_shared.js'],
        css: ['assets/index.css'],
      },
      '_react.js': { file: 'assets/react.js' },
      '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'], css: ['assets/shared.css'] },
      'map/map-view.tsx': { file: 'assets/map.js', imports: ['_maplibre.js'] },
      '_maplibre.js': { file: 'assets/maplibre.js' },
    };
    expect(firstFiles(manifest, 'index.html')).toEqual([
      'assets/index.css',
      'assets/index.js',
      'assets/react.js',
      'assets/shared.css',
      'assets/shared.js',
    ]);
  });
});

it('firstFiles finds a chunk that the manifest names by its file, and reports a missing one', () => {
  const manifest = { '_open-briefing-BPohweDU.js': { file: 'assets/open-briefing-BPohweDU.js' } };
  expect(firstFiles(manifest, 'features/briefing-editor/open-briefing.ts')).toEqual([
    'assets/open-briefing-BPohweDU.js',
  ]);
  expect(() => firstFiles(manifest, 'features/reader/reader.tsx')).toThrow('no features/reader/reader.tsx');
  const two = { ...manifest, '_open-briefing-Ab3_-xYz.js': { file: 'assets/open-briefing-Ab3_-xYz.js' } };
  expect(() => firstFiles(two, 'features/briefing-editor/open-briefing.ts')).toThrow('and _open-briefing-');
});

describe('filesByBudget', () => {
  it('assigns each file to one budget, with separate budgets for lazy parts', () => {
    const atlas = ['assets/index-1.js', 'assets/maplibre-gl-worker-1.js'];
    const worker = ['assets/on-demand/brief.worker-1.js', 'assets/on-demand/raise-figures-1.js'];
    const incidents = 'assets/on-demand/incidents.worker-1.js';
    const network = 'assets/on-demand/network.worker-1.js';
    const words = ['assets/words/sr/areas-1.js', 'assets/words/sr/words-1.js'];
    const readers = ['assets/on-demand/delimited.importer-1.js', 'assets/on-demand/shared-1.js'];
    const [pdf, docx] = ['assets/on-demand/pdf.importer-1.js', 'assets/on-demand/docx.importer-1.js'];
    const late = {
      'front page': ['assets/front-page-1.js'],
      reader: ['assets/reader-1.js'],
      briefing: ['assets/presenter-1.js'],
      'rich text': ['assets/rich-text-1.js'],
      composing: ['assets/compose-panel-1.js'],
      slides: ['assets/make-slides-1.js'],
      'one file': ['assets/html-1.js'],
      'briefing export': ['assets/briefing-export-dialog-1.js'],
      handout: ['assets/briefing-export-handout-1.js'],
      pictures: ['assets/briefing-export-pictures-1.js'],
      'embed builder': ['assets/embed-page-1.js'],
      'dropped files': ['assets/take-dropped-1.js'],
      'own incidents': ['assets/record-tools-1.js'],
      'dossier list': [],
      'record import': ['assets/import-report-1.js'],
      'record versions': ['assets/update-offer-1.js'],
      'record export': ['assets/record-export-dialog-1.js'],
      legend: ['assets/open-legend-1.js'],
      'split view': ['assets/compare-bar-1.js'],
      network: ['assets/network-panel-1.js'],
      'own network': [],
      'own notes': [],
      search: ['assets/find-all-1.js'],
      workspace: ['assets/workspace-dialog-1.js'],
      'network studies': ['assets/studies-1.js'],
      dossiers: ['assets/dossier-dialog-1.js'],
    };
    const data = [
      'data/ports.geojson',
      'data/brief.json',
      'data/key-figures.json',
      'data/base-network.json',
      'data/stories.json',
      'data/schema/brief.json',
    ];
    const languages = ['data/names/hr.json', 'data/translations/hr.json'];
    const file = ['one-file/app.js', 'one-file/recipe.json'];
    const drawing = 'embed/assets/draw-0123abcd.js';
    const embed = ['embed.js', 'embed/assets/page-1.js', 'embed/assets/tools-1.js', drawing];
    const all = [
      'index.html',
      ...file,
      ...embed,
      ...words,
      ...atlas,
      ...Object.values(late).flat(),
      ...worker,
      pdf,
      docx,
      incidents,
      network,
      ...readers,
      ...data,
      ...languages,
    ];
    expect(filesByBudget(all, ['index.html'], late)).toEqual({
      'first picture': ['index.html'],
      scripts: atlas,
      data: ['data/ports.geojson'],
      ...late,
      'front page': [...late['front page'], 'data/key-figures.json'],
      network: [...late.network, 'data/base-network.json'],
      digest: ['data/brief.json'],
      stories: ['data/stories.json'],
      words,
      names: ['data/names/hr.json'],
      translations: ['data/translations/hr.json'],
      'document worker': worker,
      'PDF parser': [pdf],
      'DOCX parser': [docx],
      'incident worker': [incidents],
      'network worker': [network],
      'incident readers': readers,
      'embed element': ['embed.js'],
      'embed script': ['embed/assets/page-1.js'],
      'embed drawing': [drawing],
      'embed tools': ['embed/assets/tools-1.js'],
      'one file': [...late['one file'], ...file],
    });
  });
});

describe('fonts of the static map', () => {
  const sheet = `
    @font-face{font-family:Noto Sans;src:url(./sans-latin-1.woff2) format("woff2");unicode-range:U+20-7E,U+A0}
    @font-face{font-family:"Noto Sans";src:url("../fonts/sans-cyrillic-1.woff2");unicode-range:U+0400-045F}
    @font-face{font-family:Noto Serif;font-style:normal;src:url(serif-1.woff2)}
    @font-face{font-family:Noto Serif;font-style:italic;src:url(serif-italic-1.woff2)}`;

  it('returns the font files that contain a character of the text', () => {
    expect(fontsFor(sheet, [{ family: 'Noto Sans', style: 'normal', text: 'Skopje' }])).toEqual([
      'sans-latin-1.woff2',
    ]);
    expect(fontsFor(sheet, [{ family: 'Noto Sans', style: 'normal', text: 'Скопје' }])).toEqual([
      'sans-cyrillic-1.woff2',
    ]);
    expect(fontsFor(sheet, [{ family: 'Noto Serif', style: 'italic', text: 'x' }])).toEqual([
      'serif-italic-1.woff2',
    ]);
  });

  it('reads family and style from SVG attributes and uses both families outside SVG', () => {
    const html = `<!doctype html><p title="a>b">frame<br></p><!-- <p>not this</p> -->
      <svg font-family="Noto Serif, serif"><g font-style="italic"><text>sea</text></g><text>land</text><path d=""/>
      <g font-family="Noto Sans"><text>town</text></g></svg>`;
    const texts = textsOf(html).map(({ family, style, text }) => [
      family,
      style,
      text.replace(/\s+/g, ' ').trim(),
    ]);
    expect(texts).toEqual([
      ['Noto Sans', 'normal', 'frame town'],
      ['Noto Serif', 'normal', 'frame land'],
      ['Noto Serif', 'italic', 'sea'],
    ]);
  });
});
