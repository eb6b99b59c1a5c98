/** What a page for other sites is made from, and what it contains. */
import type { Geometry } from 'geojson';
import type { FigureContent } from '../analysis/key-figures/figure-content.ts';
import type { ReaderTranslate } from '../analysis/passage-label.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Digest } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { SaidPiece } from '../domain/said-pieces.ts';
import type { Story } from '../domain/story.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import type { ViewRow } from './describe-view.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import type { deriveLive } from './live/derive-live.ts';
import type { LiveMap } from './live/live-map.ts';
import type { LiveSpeech } from './live/live-view.ts';
import type { PageId } from './page-ids.ts';
import type { PageLegendRow } from './page-legend.ts';
import type { PageEntry } from './page-list.ts';
import type { WalkFile } from './walk.ts';

export interface PagesInput {
  readonly entry: PageEntry;
  readonly atlas: Atlas;
  readonly digest: Digest;
  readonly spoken: readonly PageSpeech[];
  /**
   * Derives the briefing that the page of a feature shows; `null` in browsers, which only draw passages and views.
   */
  readonly briefingOf: ((feature: FeatureId) => Story | null) | null;
  /** Variables of the style sheet of all pages; added to. */
  readonly variables: OwnVariables;
  /** Makes the live map; `null` if there is none. */
  readonly live: DeriveLive | null;
}

/** Passed in, so that pages without a live map do not load its code. */
export type DeriveLive = typeof deriveLive;

export interface PageSpeech {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  readonly say: EmbeddingTranslate;
  readonly read: ReaderTranslate;
  /** Stories in the language. */
  readonly stories: readonly Story[];
}

export type PageInput = Omit<PagesInput, 'spoken' | 'variables' | 'live'> & PageSpeech;

export interface PageLink {
  readonly id: string;
  readonly title: string;
}

export interface PageSource {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly url: string | null;
}

export interface PageRow extends Omit<ViewRow, 'sources' | 'evidence'> {
  readonly markets: readonly string[];
  readonly evidence: string;
  /** Numbers in `sources`. */
  readonly sources: readonly number[];
}

export interface PageContent {
  readonly id: PageId;
  /** Id of the chapter, if the same page has two addresses. */
  readonly canonicalId: PageId;
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly titleLanguage: string;
  /** The story (in the language of the sections) and the chapter's place in it. */
  readonly part: { readonly story: string; readonly place: string } | null;
  readonly textLanguage: string;
  /** The key figure of a chapter, in the language of the page. */
  readonly figure: FigureContent | null;
  readonly sections: readonly {
    readonly title: string | null;
    readonly titleLanguage: string;
    readonly paragraphs: readonly (readonly SaidPiece[])[];
  }[];
  /** Text about single features on the map. */
  readonly callouts: readonly {
    readonly id: FeatureId;
    readonly name: string;
    readonly paragraphs: readonly (readonly SaidPiece[])[];
  }[];
  readonly map: SvgNode;
  readonly legend: readonly PageLegendRow[];
  readonly description: readonly string[];
  readonly rows: readonly PageRow[];
  /** Lines and points of the rows in view. */
  readonly shapes: ReadonlyMap<FeatureId, Geometry>;
  /** `null` if no leg is in view. */
  readonly walk: WalkFile | null;
  readonly sources: readonly PageSource[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly contents: readonly PageLink[];
  /** Attribution of paraphrased passages; `null` if the page shows none. */
  readonly paraphrase: string | null;
  /** Messages about parameters that were not applied. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** With its last correction. */
  readonly edition: string;
  /** What a correction may concern: features shown or described; for a chapter also its story and itself. */
  readonly concerns: readonly string[];
  /** Query of the same view in the atlas. */
  readonly atlasQuery: string;
  /** The live map, the same for all languages, and its words in this language; `null` if not requested. */
  readonly live: { readonly map: LiveMap; readonly speech: LiveSpeech } | null;
}
