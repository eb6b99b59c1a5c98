/** Problems of a link, as values; the interface formats them as messages. */
import type { MessageKey } from '../i18n/messages.ts';

export const SCENE_PROBLEM_CODES = [
  'not-a-number',
  'out-of-range',
  'unknown-value',
  'unknown-feature',
  'unknown-market',
  'unknown-route',
  'unknown-passage',
  'unknown-story',
  'unknown-chapter',
  'not-a-date',
  'reversed-period',
  'repeated',
  'clashing-layers',
  'incomplete-position',
  'unknown-parameter',
  'unknown-version',
] as const;
export type SceneProblemCode = (typeof SCENE_PROBLEM_CODES)[number];

export interface SceneProblem {
  readonly code: SceneProblemCode;
  /** The parameter as in the link. */
  readonly parameter: string;
  /** The wrong value or part of it, shortened when very long. */
  readonly value: string;
  /** Key of the message; its values are `parameter` and `value`. */
  readonly message: MessageKey & `scene.problem.${SceneProblemCode}`;
}

/** Longer values are cut for display. */
const SHOWN_CHARACTERS = 60;

export function makeSceneProblem(code: SceneProblemCode, parameter: string, value: string): SceneProblem {
  const shorten = (text: string) =>
    text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return {
    code,
    parameter: shorten(parameter),
    value: shorten(value),
    message: `scene.problem.${code}`,
  };
}
