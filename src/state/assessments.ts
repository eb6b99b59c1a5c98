/**
 * Assessments of borders, ports and crossings, with undo history. Saved in this browser only, never in a URL
 * or a page for others.
 */
import type { Assessment } from '../domain/assessment.ts';
import type { WaysBack } from './ways-back.ts';

/** One per subject, in the order of creation. */
export interface AssessmentsState extends WaysBack<Assessment> {
  /** Text being typed; all typing in the same text is one undo step. */
  readonly typing: string | null;
  /** The browser refused to save: assessments last until the page closes. */
  readonly isRefused: boolean;
  /** Whether changes from another window were applied. */
  readonly isShared: boolean;
}

export const INITIAL_ASSESSMENTS: AssessmentsState = {
  kept: [],
  past: [],
  future: [],
  steps: 0,
  typing: null,
  isRefused: false,
  isShared: false,
};
