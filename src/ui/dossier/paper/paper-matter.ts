import type { TimeCounts, TimeStep } from '../../../analysis/dossier/count-by-time.ts';
import type { Dossier } from '../../../analysis/dossier/derive-dossier.ts';
import type { Digest } from '../../../domain/brief.ts';
import type { HandlingMark } from '../../../domain/briefing.ts';
import type { DossierLine } from '../listed-lines.ts';

/** One page of a port or crossing, or all of a subject with what was worked out on the network. */
export type PaperKind = 'page' | 'annex';

export const PAPER_SIZES = ['A4', 'Letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** What there is to print. */
export interface PaperMatter {
  readonly dossier: Dossier;
  /** The same first, then its neighbours. */
  readonly all: readonly Dossier[];
  readonly lines: readonly DossierLine[];
  readonly digest: Digest;
  /** Of each of `all`; `null` where none are imported. */
  readonly incidents: readonly TimeCounts[] | null;
  /** In which steps of time these are told; `null` for what the length of the time asks. */
  readonly timeStep: TimeStep | null;
  /** Up to where something is near. */
  readonly nearKm: number;
}

/** How it is printed. */
export interface PaperChoices {
  readonly title: string;
  readonly handling: HandlingMark | null;
  readonly paper: PaperSize;
  /** With what the planner wrote down about the subject. */
  readonly hasNotes: boolean;
  /** Whether what the planner brought, assessed and asked is in it; otherwise it is what anybody could make of the atlas. */
  readonly hasOwn: boolean;
}
