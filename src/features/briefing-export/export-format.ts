/**
 * An export format of a briefing. To add one: a file, a line in `export-formats.ts`, and texts in
 * the namespace `leave`.
 */
import type { Atlas } from '../../domain/atlas.ts';
import type { Briefing } from '../../domain/briefing.ts';
import type { ExportWork } from '../../exporters/export-work.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import type { AppStore } from '../../state/store.ts';

export const LEAVE_FORMAT_IDS = ['html', 'pptx', 'handout', 'pictures-png', 'pictures-svg', 'file'] as const;
export type BriefingExportFormatId = (typeof LEAVE_FORMAT_IDS)[number];

export const PAPER_SIZES = ['A4', 'Letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

export type BriefingExportChoice = 'chapter' | 'paper';

export interface BriefingExportRequest {
  readonly briefing: Briefing;
  readonly store: AppStore;
  /** Unfiltered atlas. */
  readonly atlas: Atlas;
  readonly t: Translate;
  readonly language: Scene['language'];
  readonly theme: Scene['theme'];
  /** From 0; `null` for all. */
  readonly chapter: number | null;
  readonly paper: PaperSize;
  /** Whether to include speaker notes. */
  readonly withNotes: boolean;
  readonly date: Date;
}

export interface LeftFile {
  readonly blob: Blob;
  readonly fileName: string;
  /** Of the whole file, for verification. */
  readonly sha256?: string;
}

export interface BriefingExportFormat {
  readonly id: BriefingExportFormatId;
  /** Whether speaker notes are optional. */
  readonly choosesNotes: boolean;
  /** Further options; by default all chapters are exported. */
  readonly choices?: readonly BriefingExportChoice[];
  /**
   * Makes the file; `null` if the browser's print dialog takes over.
   * @throws ExportError with a translated message, or the signal's reason
   */
  readonly make: (request: BriefingExportRequest, work: ExportWork) => Promise<LeftFile | null>;
}
