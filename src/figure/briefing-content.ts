/**
 * Prepares a briefing for export: per chapter its map in any size, text pieces, legend and numbered sources.
 * Slides, paper and images share this content.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import { describeSource } from '../analysis/describe-source.ts';
import {
  deriveFigureContent,
  type FigureContent,
  type KeyFigures,
} from '../analysis/key-figures/figure-content.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Briefing, HandlingMark } from '../domain/briefing.ts';
import type { FeatureId } from '../domain/ids.ts';
import { describeBrief, nameCited } from '../domain/name-source.ts';
import { citedIn, derivePieces, type SaidPiece, textsInOrder } from '../domain/said-pieces.ts';
import { type Chapter, type Said, type Story, splitForScreen } from '../domain/story.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LegendEntry } from '../layers/legend.ts';
import type { Size } from '../lib/mercator.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { sceneOfChapter } from '../scene/chapter.ts';
import type { SceneProblem } from '../scene/problems.ts';
import { knownIdsOf } from '../scene/resolve.ts';
import type { Scene } from '../scene/scene.ts';
import { type CalloutSpots, deriveCalloutSpots } from './callout-spots.ts';
import { buildChapterMap } from './chapter-map.ts';
import { drawScene, type SceneInput, shortLegendOf } from './draw-scene.ts';

export interface BriefingContentInput {
  readonly briefing: Briefing;
  /** Unfiltered. */
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly t: Translate;
  readonly language: Scene['language'];
  /** `null` for an export without text. */
  readonly figures: KeyFigures | null;
}

export interface CitedSource {
  readonly id: string;
  readonly kind: 'passage' | 'source';
  readonly number: number;
  /** Short form, for slide footers. */
  readonly name: string;
  /** Full form, for a list of sources. */
  readonly text: string;
  readonly url: string | null;
}

export interface ChapterContent {
  readonly chapter: Chapter;
  /** From 1. */
  readonly number: number;
  readonly figure: FigureContent | null;
  readonly paragraphs: readonly (readonly SaidPiece[])[];
  /** How many of the paragraphs stand on a slide. */
  readonly onScreen: number;
  /** Empty without notes. */
  readonly notes: readonly (readonly SaidPiece[])[];
  readonly callouts: readonly {
    readonly feature: FeatureId;
    readonly paragraphs: readonly (readonly SaidPiece[])[];
  }[];
  /** Sources of text, callouts and notes; numbers as in pieces. */
  readonly sources: readonly CitedSource[];
  readonly legend: readonly LegendEntry[];
  /** Parts of the scene missing from this edition of the data. */
  readonly problems: readonly SceneProblem[];
  /** Returns the scene with a camera that shows the same area in a map of this size, CSS px. */
  readonly sceneFor: (size: Size) => Scene;
  /** The map without furniture. */
  readonly draw: (
    size: Size,
    drawn?: Pick<SceneInput, 'over' | 'idPrefix' | 'ownerOf' | 'isForPaper'>,
  ) => SvgNode;
  /** Returns the anchors of the callouts on a map of this size. */
  readonly spotsFor: (size: Size, drawn?: Pick<SceneInput, 'isForPaper'>) => CalloutSpots;
  /** Builds the standalone image: map, callouts, title, legend, sources, both notes and handling mark. */
  readonly picture: (size: Size, date: Date) => SvgNode;
}

export interface BriefingContent {
  readonly story: Story;
  readonly handling: HandlingMark | null;
  readonly edition: string;
  readonly language: Scene['language'];
  readonly tokens: Tokens;
  /** Full citation of the brief. */
  readonly brief: string;
  /** Both notes are on every export. */
  readonly boundaryNote: string;
  readonly kosovoNote: string;
  readonly chapters: readonly ChapterContent[];
}

export function deriveBriefingContent(input: BriefingContentInput): BriefingContent {
  const { briefing, atlas, tokens, t, language, figures } = input;
  const known = knownIdsOf(atlas);
  const contentOf = (chapter: Chapter, index: number): ChapterContent => {
    const sceneIn = (size: Size | null) =>
      sceneOfChapter(chapter, { theme: tokens.id, language, size }, known);
    const { scene, problems } = sceneIn(null);
    const viewIn = (size: Size) => ({
      atlas,
      scene: sceneIn(size).scene,
      tokens,
      t,
      size,
      lit: chapter.lit,
    });
    const callouts = chapter.callouts.map(({ said }) => said);
    const cites = citedIn([...textsInOrder(chapter), chapter.notes]);
    const order = cites.map(({ id }) => id);
    const pieces = (said: Said) => derivePieces(said, order);
    const features = chapter.callouts.map(({ feature }) => feature);
    const legend = shortLegendOf({ atlas, scene, tokens, t, size: chapter.size });
    const sources = cites.map((cite, at) => ({
      id: cite.id,
      kind: cite.kind,
      number: at + 1,
      name: nameCited(cite, atlas),
      ...describeSource(cite, atlas, t),
    }));
    return {
      chapter,
      number: index + 1,
      figure: deriveFigureContent(chapter, figures, { atlas, t, language }),
      paragraphs: pieces(chapter.said),
      onScreen: splitForScreen(chapter.said).onScreen.text.split('\n\n').length,
      notes: chapter.notes.text.trim() === '' ? [] : pieces(chapter.notes),
      callouts: chapter.callouts.map(({ feature, said }) => ({ feature, paragraphs: pieces(said) })),
      sources,
      legend,
      problems,
      sceneFor: (size) => sceneIn(size).scene,
      draw: (size, drawn = {}) => drawScene({ ...viewIn(size), ...drawn }),
      spotsFor: (size, drawn = {}) => deriveCalloutSpots({ ...viewIn(size), ...drawn }, features),
      picture: (size, date) => {
        const view = viewIn(size);
        const shown = citedIn(callouts).map(({ id }) => id);
        return buildChapterMap({
          ...view,
          title: chapter.title,
          story: briefing.story.title,
          handling: briefing.handling,
          legend,
          callouts: callouts.map((said) =>
            pieces(said)
              .map((paragraph) => plainWords(paragraph, 'brackets'))
              .join(' '),
          ),
          spots: deriveCalloutSpots(view, features),
          sources: sources.filter(({ id }) => shown.includes(id)),
          date,
        });
      },
    };
  };
  return {
    story: briefing.story,
    handling: briefing.handling,
    edition: atlas.editions.current,
    language,
    tokens,
    brief: describeBrief(atlas),
    boundaryNote: t('notes.boundaries'),
    kosovoNote: t('notes.kosovo'),
    chapters: briefing.story.chapters.map(contentOf),
  };
}

/** Returns a paragraph as plain text, with citations as “ [1]” or removed. */
export function plainWords(pieces: readonly SaidPiece[], signs: 'brackets' | 'none' = 'none'): string {
  return pieces
    .map((piece) => (piece.kind === 'cite' ? (signs === 'none' ? '' : ` [${piece.number}]`) : piece.text))
    .join('');
}
