import {
  HANDLING_COLOR,
  HANDLING_MAX_LENGTH,
  HANDLING_WORDS,
  type HandlingMark,
} from '../domain/briefing.ts';
import { cleanLine } from '../lib/clean-text.ts';

/**
 * Returns the handling mark of a text and colour; `null` without visible text.
 * @throws RangeError for a colour that is not `#rrggbb`
 */
export function makeHandling(text: string, color: string): HandlingMark | null {
  const ground = color.toLowerCase();
  if (!HANDLING_COLOR.test(ground)) throw new RangeError(`not a colour: ${color}`);
  const words = cleanLine(text, HANDLING_MAX_LENGTH);
  return HANDLING_WORDS.test(words) ? { text: words, color: ground } : null;
}
