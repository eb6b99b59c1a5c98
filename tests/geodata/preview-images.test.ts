/** Checks the pixels of preview images for links, made as in the build. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import {
  makePreviewPainter,
  type PreviewPainter,
  previewImageName,
  previewImageUrl,
} from '../../src/build/preview-images.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { indexCrossingNames, lintCarried } from '../../src/embeds/lint-carried.ts';
import { Page } from '../../src/embeds/page.tsx';
import { derivePages } from '../../src/embeds/page-content.ts';
import { listPages } from '../../src/embeds/page-list.ts';
import { viewOfPage } from '../../src/embeds/page-view.ts';
import { buildPreviewImage } from '../../src/embeds/preview-image.ts';
import { publicAtlas } from '../../src/embeds/public-scene.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../../src/i18n/make-translate.ts';
import { swatchOf } from '../../src/layers/markets.ts';
import { toSvgString } from '../../src/lib/svg-node.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';
import { countPixels, isBlank } from '../support/pictures.ts';

const atlas = await readCompiledAtlas();
const stories = await readCompiledStories();
const drawable = publicAtlas(atlas);
const crossingNames = indexCrossingNames(atlas);
const chapters = new Map(
  listPages(atlas, stories).flatMap(({ id, subject }) =>
    subject.kind === 'chapter' ? [[id, subject.chapter] as const] : [],
  ),
);
const pictureOf = (id: string) => {
  const chapter = chapters.get(id) ?? expect.fail(`there is no page ${id}`);
  const of = { view: viewOfPage(atlas, chapter), title: chapter.title, tokens: TOKENS.light };
  return buildPreviewImage({ atlas: drawable, ...of, t: translateEnglish });
};

let folder = '';
let painter: PreviewPainter;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-images-'));
  painter = await makePreviewPainter();
});
afterAll(async () => {
  await painter.end();
  await rm(folder, { recursive: true });
});

/** The number of pixels between two rows that are as dark as letters. */
function inkIn({ data, width }: PNG, [top, bottom]: readonly [number, number]): number {
  let count = 0;
  for (let i = top * width * 4; i < bottom * width * 4; i += 4) if ((data[i] ?? 255) < 90) count += 1;
  return count;
}

/** The colour of lines in a view of this market alone. */
const DRUGS = swatchOf(atlas, 'market:drugs', TOKENS.light).ink;

describe.each([
  ['a network', 'story.the-balkan-route.question', TOKENS.light.map.routeBalkan],
  ['a globe', 'story.the-balkan-route.from-the-east', DRUGS],
  ['a title of two lines, and hidden crossings', 'story.the-region.drugs', DRUGS],
] as const)('preview image of %s', (_, id, line) => {
  it('is a PNG of 1200 × 630 with title, notes and map', async () => {
    const file = join(folder, previewImageName(id));
    await painter.write(file, pictureOf(id));
    const bytes = await readFile(file);
    const picture = PNG.sync.read(bytes);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(isBlank(bytes)).toBe(false);
    expect(inkIn(picture, [0, 84])).toBeGreaterThan(3000);
    expect(inkIn(picture, [562, 630])).toBeGreaterThan(1500);
    expect(countPixels(bytes, TOKENS.light.map.sea)).toBeGreaterThan(20_000);
    expect(countPixels(bytes, line)).toBeGreaterThan(300);
    expect(bytes.byteLength).toBeLessThan(600_000);
  });

  it('contains no crossings and prints the boundary notes', () => {
    const picture = pictureOf(id);
    expect(lintCarried(picture, crossingNames)).toEqual([]);
    const text = toSvgString(picture);
    expect(text).toContain('1244 (1999)');
    expect(text).toContain(translateEnglish('notes.boundaries'));
  });
});

describe('Page', () => {
  const SITE = 'https://maps.example.org/crossroads/';
  const markupOf = async (isKnown: boolean) => {
    await embeddingWords.fetch('sq');
    const { t: say } = embeddingWords.now('sq');
    const t = makeTranslate('sq', await loadCatalogue('sq'));
    const entry = listPages(atlas, stories).find(({ id }) => id === 'route.balkan') ?? expect.fail();
    const digest = indexBrief(await readCompiledBrief());
    const [content] = derivePages({
      entry,
      atlas,
      digest,
      spoken: [{ language: 'sq', t, say, read: passageWords.now('en').t, stories }],
      briefingOf: englishBriefings({ atlas, digest }),
      variables: new Map(),
      live: null,
    });
    const file = 'file';
    const picture = previewImageUrl(SITE, 'route.balkan');
    return renderToStaticMarkup(
      Page({
        content: content ?? expect.fail(),
        drawings: { map: '', samples: [] },
        policy: '',
        rules: '',
        script: '',
        say,
        files: {
          ...{ faces: file, script: file, editions: file, atlas: file, tools: file, words: file },
          ...{ walk: file, csv: file, geojson: file, pageOf: () => file },
          live: { script: file, worker: file, map: file, names: file },
          known: isKnown ? { page: file, oembed: file, picture } : null,
        },
      }),
    );
  };

  it('names the preview image with size and alt text when the site address is known', async () => {
    const markup = await markupOf(true);
    expect(markup).toContain(`<meta property="og:image" content="${SITE}embed/route.balkan/share.png"/>`);
    expect(markup).toContain('<meta property="og:image:width" content="1200"/>');
    expect(markup).toContain('<meta property="og:image:height" content="630"/>');
    expect(markup).toMatch(/<meta property="og:image:alt" content="Harta[^"]*"\/>/);
    expect(markup).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });

  it('names no preview image when the site address is unknown', async () => {
    expect(await markupOf(false)).not.toMatch(/og:image|twitter:card|share\.png/);
  });
});
