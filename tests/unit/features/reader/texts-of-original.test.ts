import { expect, it } from 'vitest';
import {
  isSearchedInPart,
  MAX_PARAGRAPHS,
  textsOfOriginal,
} from '../../../../src/features/reader/original/texts-of-original.ts';
import type { Original } from '../../../../src/features/reader/state/original.ts';
import { makeOriginal } from '../../make-brief.ts';

function makeRelated(paragraphs: number): Original {
  const opened = makeOriginal({}, []);
  return {
    ...opened,
    document: {
      ...opened.document,
      text: Array.from({ length: paragraphs }, (_, i) => `Paragraph ${i}.`).join('\n\n'),
    },
    alignment: { ...opened.alignment, isThisBrief: false },
  };
}

it('limits the searched paragraphs and reports a longer related document', () => {
  const [whole, longer] = [makeRelated(MAX_PARAGRAPHS), makeRelated(MAX_PARAGRAPHS + 1)];
  expect(textsOfOriginal(whole, null)).toHaveLength(MAX_PARAGRAPHS);
  expect(textsOfOriginal(longer, null)).toHaveLength(MAX_PARAGRAPHS);
  expect(isSearchedInPart(whole, null)).toBe(false);
  expect(isSearchedInPart(longer, null)).toBe(true);
});
