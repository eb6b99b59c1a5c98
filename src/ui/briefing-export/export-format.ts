/** A form in which a briefing is taken away. To add one: a file, its line in `briefing-export-formats.ts`, its words in the part `leave`. */
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
  /** The whole atlas. */
  readonly atlas: Atlas;
  readonly t: Translate;
  readonly language: Scene['language'];
  readonly theme: Scene['theme'];
  /** Counted from 0; `null` for all of them. */
  readonly chapter: number | null;
  readonly paper: PaperSize;
  /** Whether what the speaker says goes along. */
  readonly withNotes: boolean;
  readonly date: Date;
}

export interface LeftFile {
  readonly blob: Blob;
  readonly fileName: string;
  /** Of the whole file, where it is worth comparing. */
  readonly sha256?: string;
}

export interface BriefingExportFormat {
  readonly id: BriefingExportFormatId;
  /** Whether speaker notes may be left out of it. */
  readonly choosesNotes: boolean;
  /** What else is to be chosen; else all chapters go along. */
  readonly choices?: readonly BriefingExportChoice[];
  /**
   * Makes the file; `null` when the browser has taken over (its print dialog).
   * @throws ExportError in words of the catalogue, or the signal's reason
   */
  readonly make: (request: BriefingExportRequest, work: ExportWork) => Promise<LeftFile | null>;
}
