import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWritten, idsIn, parseWritten } from '../../../src/composing/written.ts';
import type { Said } from '../../../src/domain/story.ts';

const parse = (written: string) => parseWritten(written, (id) => id.includes('.'));

describe('written text of a chapter', () => {
  it('parses feature links and citations with offsets in the plain text', () => {
    expect(parse('From [Niš](node:nis) on.[^I.A.p2] So [^EUROPOL-2021]')).toEqual({
      text: 'From Niš on. So ',
      mentions: [{ start: 5, end: 8, feature: 'node:nis' }],
      cites: [
        { at: 12, id: 'I.A.p2', kind: 'passage' },
        { at: 16, id: 'EUROPOL-2021', kind: 'source' },
      ],
    });
  });

  it('turns each line into a paragraph', () => {
    expect(parse('One\nTwo\n\n \nThree ').text).toBe('One\n\nTwo\n\nThree');
  });

  it('keeps text unchanged that is not a valid link', () => {
    const text = '[a] (b) [c](javascript:alert) [d](port:) C:\\dir [^two words]';
    expect(parse(text)).toEqual({ text, mentions: [], cites: [] });
    expect(parse('\\[a](port:x) \\\\').text).toBe('[a](port:x) \\');
  });

  it('restores random parsed text after formatting and parsing', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'ш', '[', ']', '\\', '^', '(', ')', '.'),
      minLength: 1,
    });
    const piece = fc.oneof(
      word.map((text) => ({ text, feature: null, cite: null })),
      word.map((text) => ({ text, feature: 'node:nis' as const, cite: null })),
      fc.constantFrom('I.A.p2', 'EUROPOL').map((cite) => ({ text: '', feature: null, cite })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1 })), (paragraphs) => {
        const said: Said = { text: '', mentions: [], cites: [] };
        for (const pieces of paragraphs) {
          if (pieces.every(({ text }) => text === '')) continue;
          if (said.text !== '') said.text += '\n\n';
          for (const { text, feature, cite } of pieces) {
            const start = said.text.length;
            said.text += text;
            const end = said.text.length;
            if (feature !== null) said.mentions.push({ start, end, feature });
            if (cite !== null) {
              said.cites.push({ at: start, id: cite, kind: cite.includes('.') ? 'passage' : 'source' });
            }
          }
        }
        expect(parse(formatWritten(said))).toEqual(said);
      }),
    );
  });

  it('lists the feature ids and citations of a text', () => {
    expect(idsIn('[Niš](node:nis)[^A] \\[x](port:y)')).toEqual({ features: ['node:nis'], cites: ['A'] });
  });
});
