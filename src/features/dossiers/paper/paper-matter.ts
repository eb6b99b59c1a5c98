import type { TimeCounts, TimeStep } from '../../../analysis/dossier/count-by-time.ts';
import type { Dossier } from '../../../analysis/dossier/derive-dossier.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { HandlingMark } from '../../../domain/briefing.ts';
import type { DossierLine } from '../listed-lines.ts';
import type { RowsToMark } from '../record-marks.ts';
import type { RecordsByYear } from '../year-table.tsx';

/** One page of a port or crossing, or the full dossier with network results. */
export type PaperKind = 'page' | 'annex';

export const PAPER_SIZES = ['A4', 'Letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** Content to print. */
export interface PaperMatter {
  readonly dossier: Dossier;
  /** The same dossier first, then its neighbours. */
  readonly all: readonly Dossier[];
  readonly lines: readonly DossierLine[];
  readonly digest: Digest;
  /** Of the dossier's own subject, for its map; `null` without imported records. */
  readonly records: readonly RowsToMark[] | null;
  /** For each of `all`; `null` without imported records. */
  readonly incidents: readonly TimeCounts[] | null;
  /** Of the dossier's own subject; `null` without dated records. */
  readonly byYear: RecordsByYear | null;
  /** Time step; `null` for automatic. */
  readonly timeStep: TimeStep | null;
  /** Search distance in km; `null` for an area. */
  readonly nearKm: number | null;
}

/** Print options. */
export interface PaperChoices {
  readonly title: string;
  readonly handling: HandlingMark | null;
  readonly paper: PaperSize;
  /** Whether to include the user's notes. */
  readonly hasNotes: boolean;
  /** Whether to include the user's records, assessments and queries, or only the atlas. */
  readonly hasOwn: boolean;
}
