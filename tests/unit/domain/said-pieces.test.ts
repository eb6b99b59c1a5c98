import { describe, expect, it } from 'vitest';
import { citedIn, derivePieces, textsInOrder } from '../../../src/domain/said-pieces.ts';
import type { Said } from '../../../src/domain/story.ts';

const said: Said = {
  text: 'Heroin goes west. So it is said.\n\nTrebinje has ten.',
  mentions: [{ start: 34, end: 42, feature: 'place:trebinje' }],
  cites: [
    { at: 17, id: 'I.A.p2', kind: 'passage' },
    { at: 32, id: 'UNODC-2024', kind: 'source' },
    { at: 32, id: 'I.A.p2', kind: 'passage' },
    { at: 51, id: 'fn.4', kind: 'passage' },
  ],
};

function say(text: string, id: string): Said {
  return { text, mentions: [], cites: [{ at: text.length, id, kind: 'source' }] };
}

describe('citedIn and derivePieces', () => {
  it('lists citations in the order of first use, each once', () => {
    expect(citedIn([said, said]).map(({ id }) => id)).toEqual(['I.A.p2', 'UNODC-2024', 'fn.4']);
  });
  it('keeps the whole text and puts citation numbers after their sentences', () => {
    const order = citedIn([said]).map(({ id }) => id);
    const words = derivePieces(said, order).map((pieces) =>
      pieces.map((piece) => (piece.kind === 'cite' ? `[${piece.number}]` : piece.text)).join(''),
    );
    expect(words).toEqual(['Heroin goes west.[1] So it is said.[2][1]', 'Trebinje has ten.[3]']);
  });
  it('numbers what stands on screen first, then callouts, then the rest', () => {
    const rest = say('Rest.', 'C');
    const callouts = [{ feature: 'port:ALDRZ' as const, said: say('Callout.', 'B') }];
    const long = say('word '.repeat(34).trim(), 'A');
    const whole: Said = {
      text: `${long.text}\n\n${rest.text} Again.`,
      mentions: [],
      cites: [
        { at: long.text.length, id: 'A', kind: 'source' },
        { at: long.text.length + 7, id: 'C', kind: 'source' },
      ],
    };
    expect(citedIn(textsInOrder({ said: whole, callouts })).map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });
  it('returns a mention as a separate piece', () => {
    const [, second] = derivePieces(said, []);
    expect(second?.[0]).toEqual({ kind: 'mention', at: 34, text: 'Trebinje', feature: 'place:trebinje' });
  });
});
