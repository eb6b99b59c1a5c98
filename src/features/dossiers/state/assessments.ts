/**
 * Assessments of borders, ports, crossings and areas. Saved in this browser only, never in a URL or a page for others.
 */
import type { Assessment } from '../../../domain/assessment.ts';

export interface AssessmentsState {
  /** One per subject, in the order of creation. */
  readonly list: readonly Assessment[];
  /** The browser refused to save: assessments last until the page closes. */
  readonly isRefused: boolean;
  /** Whether changes from another window were applied. */
  readonly isShared: boolean;
}

export const INITIAL_ASSESSMENTS: AssessmentsState = {
  list: [],
  isRefused: false,
  isShared: false,
};
