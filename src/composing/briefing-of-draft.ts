/** Converts drafts to briefings and back. */
import type { Briefing } from '../domain/briefing.ts';
import type { FeatureId } from '../domain/ids.ts';
import { isKeyFigureId } from '../domain/key-figure-ids.ts';
import type { Chapter, Said } from '../domain/story.ts';
import { cleanLine, cleanLines } from '../lib/clean-text.ts';
import { DRAFT_LIMITS, type Draft, type DraftChapter } from './draft.ts';
import { makeHandling } from './handling.ts';
import { formatWritten, parseWritten } from './written.ts';

/** Content of the data edition that a briefing refers to. */
export interface KnownContent {
  readonly isFeature: (id: string) => boolean;
  readonly isPassage: (id: string) => boolean;
  readonly isSource: (id: string) => boolean;
}

/** Titles for what has none yet. */
export interface UntitledWords {
  readonly briefing: string;
  /** @param number from 1 */
  readonly chapter: (number: number) => string;
}

/** Returns the briefing of a draft, without references unknown to this edition; the draft keeps them. */
export function briefingOfDraft(draft: Draft, known: KnownContent, untitled: UntitledWords): Briefing {
  const isKnown = ({ feature }: { readonly feature: string }) => known.isFeature(feature);
  const said = (written: string): Said => {
    const parsed = parseWritten(written, known.isPassage);
    return {
      ...parsed,
      mentions: parsed.mentions.filter(isKnown),
      cites: parsed.cites.filter(({ id, kind }) => kind === 'passage' || known.isSource(id)),
    };
  };
  const chapterOf = (chapter: DraftChapter, at: number): Chapter => ({
    id: chapter.id,
    title: chapter.title.trim() || untitled.chapter(at + 1),
    said: said(chapter.text),
    notes: said(chapter.notes),
    scene: chapter.scene,
    size: { ...chapter.size },
    callouts: chapter.callouts
      .filter((callout) => isKnown(callout) && callout.text.trim() !== '')
      .map(({ feature, text }) => ({ feature, said: said(text) })),
    lit: chapter.lit.filter(known.isFeature),
    ...(chapter.figure !== undefined && isKeyFigureId(chapter.figure) ? { figure: chapter.figure } : {}),
    passages: chapter.passages.filter(known.isPassage),
    seconds: chapter.seconds,
  });
  return {
    story: {
      id: draft.id,
      title: draft.title.trim() || untitled.briefing,
      summary: draft.summary.trim(),
      language: draft.language,
      chapters: draft.chapters.map(chapterOf),
    },
    handling: draft.handling,
  };
}

/** Returns a draft with the content of a briefing and a new id. */
export function draftOfBriefing({ story, handling }: Briefing, id: string): Draft {
  const { title, summary, language, chapters } = story;
  return {
    id,
    title: cleanLine(title, DRAFT_LIMITS.title),
    summary: cleanLine(summary, DRAFT_LIMITS.summary),
    language,
    handling: handling === null ? null : makeHandling(handling.text, handling.color),
    chapters: chapters.map((chapter) => ({
      id: chapter.id,
      title: cleanLine(chapter.title, DRAFT_LIMITS.chapterTitle),
      text: cleanLines(formatWritten(chapter.said), DRAFT_LIMITS.text),
      notes: cleanLines(formatWritten(chapter.notes), DRAFT_LIMITS.notes),
      scene: chapter.scene,
      size: { width: chapter.size.width, height: chapter.size.height },
      seconds: chapter.seconds,
      callouts: chapter.callouts.map(({ feature, said }) => ({
        feature: feature as FeatureId,
        text: cleanLines(formatWritten(said), DRAFT_LIMITS.calloutText),
      })),
      lit: chapter.lit as readonly FeatureId[],
      ...(chapter.figure === undefined ? {} : { figure: chapter.figure }),
      passages: chapter.passages,
    })),
  };
}
