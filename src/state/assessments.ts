/** What a planner makes of borders, ports and crossings, with the way back. It is the planner's own: this browser keeps it, and no address and no page for others has it. */
import type { Assessment } from '../domain/assessment.ts';
import type { WaysBack } from './ways-back.ts';

/** There is one for each subject, in the order in which they were begun. */
export interface AssessmentsState extends WaysBack<Assessment> {
  /** Which text is being typed: as long as it is the same, all of it is one step back. */
  readonly typing: string | null;
  /** The browser did not let them be kept: they last as long as the page. */
  readonly isRefused: boolean;
  /** Another window has changed some of them meanwhile, which were taken. */
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
