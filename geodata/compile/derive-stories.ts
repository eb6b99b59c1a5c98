/**
 * Derives `data/stories.json`, the chapters with cameras that fit their bounds, and their translations in
 * `data/translations/<language>.json`.
 */
import { isKeyFigureId } from '../../src/domain/key-figure-ids.ts';
import type { Callout, Chapter, Said, Story, Translation } from '../../src/domain/story.schema.ts';
import { fitBounds } from '../../src/lib/mercator.ts';
import { roundCamera } from '../../src/scene/camera.ts';
import { SCENE_PARAMETERS } from '../../src/scene/parameters.ts';
import type { SourceChapter, SourceSaid, Sources } from './source.schema.ts';

/**
 * Size of the map beside the text on a screen of 1280 × 720, for which cameras are computed; other sizes show
 * the same ground.
 */
const SIZE = { width: 700, height: 560 };
/** Padding around a chapter's bounds, px. */
const PADDING_PX = 14;

export function deriveStories({ stories, citations }: Pick<Sources, 'stories' | 'citations'>): Story[] {
  const said = makeSaid(citations);
  return stories.map(({ id, title, summary, language, chapters }) => ({
    id,
    title,
    summary,
    language,
    chapters: chapters.map((chapter) => ({
      ...toldBy(chapter, said),
      notes: said(chapter.notes),
      scene: sceneAt(chapter.scene, chapter.bounds),
      size: SIZE,
      lit: chapter.lit as Chapter['lit'],
      // Unknown ids are reported by validate-stories.ts.
      ...(chapter.figure !== undefined && isKeyFigureId(chapter.figure) ? { figure: chapter.figure } : {}),
      passages: chapter.passages,
      seconds: chapter.seconds,
    })),
  }));
}

/** Returns translations of the stories by language, in story order. */
export function deriveTranslations({
  translatedStories,
  citations,
}: Pick<Sources, 'translatedStories' | 'citations'>): ReadonlyMap<string, readonly Translation[]> {
  const said = makeSaid(citations);
  return new Map(
    [...translatedStories].map(([language, stories]) => [
      language,
      stories.map(({ id, title, summary, chapters }) => ({
        id,
        title,
        summary,
        language,
        chapters: chapters.map((chapter) => toldBy(chapter, said)),
      })),
    ]),
  );
}

/** Returns the translatable part of a chapter. */
function toldBy(
  { id, title, said: text, callouts }: SourceChapter,
  said: (source: SourceSaid) => Said,
): Translation['chapters'][number] {
  return {
    id,
    title,
    said: said(text),
    callouts: callouts.map((callout) => ({
      feature: callout.feature as Callout['feature'],
      said: said(callout.said),
    })),
  };
}

function makeSaid(citations: Sources['citations']): (source: SourceSaid) => Said {
  const sources = new Set(citations.map(({ id }) => id));
  return ({ text, mentions, footnotes }) => ({
    text,
    mentions: mentions.map(({ start, end, feature }) => ({ start, end, feature })),
    cites: footnotes.map(({ id, at }) => ({ at, id, kind: sources.has(id) ? 'source' : 'passage' })),
  });
}

function sceneAt(query: string, bounds: readonly [number, number, number, number]): string {
  const params = new URLSearchParams(query);
  const camera = roundCamera(fitBounds(bounds, { ...SIZE, padding: PADDING_PX }));
  for (const [name, value] of Object.entries(SCENE_PARAMETERS.camera.format(camera))) params.set(name, value);
  return params.toString();
}
