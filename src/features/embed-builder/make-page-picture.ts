/** Picture of an embed page's map. Lazy-loaded. */
import { TOKENS } from '../../../styles/tokens/index.ts';
import type { ThemeId } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { mapNotes } from '../../embeds/map-notes.ts';
import { chapterOfFeature } from '../../embeds/page-chapter.ts';
import type { PageDraft } from '../../embeds/page-draft.ts';
import type { PageEntry } from '../../embeds/page-list.ts';
import { PAGE_MAP, viewOfPage } from '../../embeds/page-view.ts';
import { publicAtlas } from '../../embeds/public-scene.ts';
import { viewOfDrawn } from '../../embeds/view-of-drawn.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { ExportError, type Picture } from '../../exporters/picture.ts';
import { picturePng } from '../../exporters/picture-png.ts';
import { pictureSvg } from '../../exporters/picture-svg.ts';
import { creditsOf } from '../../figure/build-picture.ts';
import { deriveCalloutSpots } from '../../figure/callout-spots.ts';
import { buildChapterMap } from '../../figure/chapter-map.ts';
import { drawVisible, shortLegendOf } from '../../figure/draw-scene.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { loadCatalogue, makeTranslate } from '../../i18n/make-translate.ts';
import { localDay } from '../../lib/local-day.ts';
import type { Size } from '../../lib/mercator.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import { carryScene } from '../../scene/carried-scene.ts';
import type { AppStore } from '../../state/store.ts';
import { pictureOf } from '../pictures/index.ts';
import { makeBriefing } from '../present/index.ts';

export interface PagePictureRequest {
  /** Unfiltered atlas. */
  readonly atlas: Atlas;
  readonly store: AppStore;
  readonly entry: PageEntry;
  readonly title: string;
  readonly language: InterfaceLanguage;
  readonly theme: ThemeId;
  readonly format: 'svg' | 'png';
}

export interface SavedPicture extends Size {
  readonly file: string;
  /** Edition and sources, in the picture's language. */
  readonly credit: string;
  /** Required notes. */
  readonly notes: string;
}

/** Ratio of the page's map, CSS px: names match it at column width. */
const MAP: Size = { width: 1080, height: 720 };
const SCALE = 2;

/**
 * Makes and downloads the picture.
 * @throws ExportError with a message for the user
 */
export async function savePagePicture(request: PagePictureRequest): Promise<SavedPicture> {
  const { title, language, format } = request;
  const { picture, ...said } = await makePagePicture(request);
  const [exporter, scale] = format === 'png' ? [picturePng, SCALE] : [pictureSvg, 1];
  const blob = await exporter.make(picture, scale);
  const file = fileNameOf(`${title}-${language}`, new Date(), exporter.extension);
  downloadBlob(blob, file, document);
  return { file, width: Math.round(picture.width), height: Math.round(picture.height), ...said };
}

interface PagePicture extends Pick<SavedPicture, 'credit' | 'notes'> {
  readonly picture: Picture;
}

async function makePagePicture(request: PagePictureRequest): Promise<PagePicture> {
  const { atlas, entry, title, language, theme } = request;
  const view = await viewOf(request);
  if (view === null) throw new ExportError('export.error.noPart');
  const t = makeTranslate(language, await loadCatalogue(language));
  const tokens = TOKENS[theme];
  const date = new Date();
  // Removes non-public content, as the page does.
  const { scene: ofPage, lit } = viewOfPage(atlas, view);
  const scene = { ...ofPage, theme, language, camera: cameraForSize(ofPage.camera, PAGE_MAP, MAP) };
  const shown = { atlas: publicAtlas(atlas), scene, tokens, t, size: MAP, lit };
  const { subject } = entry;
  const node = buildChapterMap({
    ...shown,
    title,
    story: subject.kind === 'chapter' ? subject.story.title : null,
    handling: null,
    legend: shortLegendOf(shown),
    callouts: [],
    spots: deriveCalloutSpots(shown, []),
    sources: [],
    date,
  });
  const colophon = t('figure.colophon', {
    edition: atlas.editions.current,
    date: formatsOf(language).date(localDay(date)),
  });
  return {
    picture: pictureOf(node, carryScene(scene, atlas.editions.current)),
    credit: [colophon, ...creditsOf({ ...drawVisible(shown), scene, t })].join(' · '),
    notes: mapNotes(t).join(' '),
  };
}

async function viewOf({
  atlas,
  store,
  entry: { subject },
}: PagePictureRequest): Promise<PageDraft['view'] | null> {
  if (subject.kind === 'chapter') return subject.chapter;
  if (subject.kind !== 'feature') return viewOfDrawn(atlas, subject);
  const [opening] = (await makeBriefing(store, subject.record.id))?.chapters ?? [];
  return opening === undefined ? null : chapterOfFeature(opening, subject.record);
}
