import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBriefingFile,
  MAX_FILE_BYTES,
  parseBriefingFile,
  readBriefingFile,
} from '../../../src/composing/briefing-file.ts';
import { DRAFT_LIMITS, type Draft } from '../../../src/composing/draft.ts';
import { applyEdit } from '../../../src/composing/edit.ts';
import { anyEdit, makeMadeChapter, makeMadeDraft } from './made-draft.ts';

const EDITION = '2026-11';
const written = (draft: Draft) => formatBriefingFile(draft, EDITION);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fault = (text: string) => {
  const read = parseBriefingFile(text);
  if (read.ok) throw new Error('it was taken');
  return read.failure;
};
/** Text of the sample briefing file with one change in its data. */
const spoilt = (spoil: (file: Record<string, unknown> & { briefing: Draft }) => unknown) => {
  const file = JSON.parse(written(makeMadeDraft()));
  spoil(file);
  return JSON.stringify(file, null, 2);
};
const set = (of: unknown, name: string, value: unknown) => Reflect.set(of as object, name, value);

describe('briefing file', () => {
  it('restores a draft byte for byte after any edits', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const draft = edits.reduce(applyEdit, makeMadeDraft());
        const read = readBriefingFile(bytesOf(written(draft)));
        expect(read).toEqual({ ok: true, value: { draft, edition: EDITION } });
        if (read.ok) expect(written(read.value.draft)).toBe(written(draft));
      }),
      { numRuns: 200 },
    );
  });

  it('accepts the largest briefing that can be composed', () => {
    const full = makeMadeChapter('c', {
      title: 'ш'.repeat(DRAFT_LIMITS.chapterTitle),
      text: '中'.repeat(DRAFT_LIMITS.text),
      notes: '中'.repeat(DRAFT_LIMITS.notes),
      callouts: Array.from({ length: DRAFT_LIMITS.callouts }, (_, at) => ({
        feature: `port:${'x'.repeat(90)}${at}` as const,
        text: '中'.repeat(DRAFT_LIMITS.calloutText),
      })),
      lit: Array.from({ length: DRAFT_LIMITS.features }, (_, at) => `port:${'x'.repeat(90)}${at}` as const),
      scene: 'x'.repeat(DRAFT_LIMITS.scene),
    });
    const chapters = Array.from({ length: DRAFT_LIMITS.chapters }, (_, at) => ({ ...full, id: `c${at}` }));
    const bytes = bytesOf(written(makeMadeDraft({ chapters })));
    expect(bytes.byteLength).toBeLessThan(MAX_FILE_BYTES);
    expect(readBriefingFile(bytes).ok).toBe(true);
  });

  it('opens a file without key figures, and writes none for a chapter without one', () => {
    const text = written(makeMadeDraft());
    expect(text).not.toContain('"figure":');
    const read = parseBriefingFile(text);
    expect(read.ok && read.value.draft.chapters.map(({ figure }) => figure)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the key figure of a chapter, also one that this edition does not have', () => {
    const draft = makeMadeDraft({
      chapters: [
        makeMadeChapter('one', { figure: 'detections' }),
        makeMadeChapter('two', { figure: 'of-tomorrow' }),
      ],
    });
    const read = parseBriefingFile(written(draft));
    expect(read).toEqual({ ok: true, value: { draft, edition: EDITION } });
    expect(fault(spoilt((file) => set(file.briefing.chapters[0], 'figure', 'No id')))).toMatchObject({
      code: 'not-allowed',
      pointer: '/briefing/chapters/0/figure',
    });
  });

  it('keeps unknown feature ids and unknown scene values', () => {
    const draft = makeMadeDraft({
      chapters: [makeMadeChapter('one', { scene: 'v=9&layers=tomorrow', lit: ['port:of-tomorrow'] })],
    });
    expect(parseBriefingFile(written(draft))).toMatchObject({ ok: true, value: { draft } });
  });

  it.each([
    ['is cut off', written(makeMadeDraft()).slice(0, 200), { code: 'syntax', line: 10 }],
    ['is no JSON', 'PK\u0003\u0004', { code: 'syntax', line: 1, column: 1 }],
    ['is of something else', '{"type": "FeatureCollection"}', { code: 'not-a-briefing' }],
    ['is a list', '[]', { code: 'not-a-briefing' }],
    [
      'is of a newer program',
      spoilt((file) => set(file, 'version', 2)),
      { code: 'newer-version', version: 2, known: 1 },
    ],
    [
      'is of version 0',
      spoilt((file) => set(file, 'version', 0)),
      { code: 'out-of-range', pointer: '/version' },
    ],
    [
      'holds a field that would be lost',
      spoilt(({ briefing }) => set(briefing, 'owner', 'me')),
      { code: 'unknown-field', pointer: '/briefing/owner' },
    ],
    [
      'would change what all objects are',
      written(makeMadeDraft()).replace('"summary": ""', '"summary": "", "__proto__": {"polluted": true}'),
      { code: 'unknown-field', pointer: '/briefing/__proto__' },
    ],
    [
      'lacks a field',
      spoilt(({ briefing }) => Reflect.deleteProperty(briefing.chapters[1] ?? {}, 'notes')),
      { code: 'missing', pointer: '/briefing/chapters/1/notes', line: 27 },
    ],
    [
      'has a number for a title',
      spoilt(({ briefing }) => set(briefing, 'title', 7)),
      { code: 'wrong-kind', pointer: '/briefing/title', line: 7 },
    ],
    [
      'has too long a title',
      spoilt(({ briefing }) => set(briefing, 'title', 'x'.repeat(121))),
      { code: 'too-long', pointer: '/briefing/title', limit: '120' },
    ],
    [
      'turns the direction of a title',
      spoilt(({ briefing }) => set(briefing, 'title', 'a\u202eb')),
      { code: 'unfit-letters', pointer: '/briefing/title' },
    ],
    [
      'has a control character in a text',
      spoilt(({ briefing }) => set(briefing.chapters[0], 'text', 'a\u0000b')),
      { code: 'unfit-letters', pointer: '/briefing/chapters/0/text' },
    ],
    [
      'has two chapters of one id',
      spoilt(({ briefing }) => set(briefing.chapters[1], 'id', 'one')),
      { code: 'repeated', pointer: '/briefing/chapters/1' },
    ],
    [
      'takes the id of a story',
      spoilt(({ briefing }) => set(briefing, 'id', 'the-region')),
      { code: 'not-allowed', pointer: '/briefing/id' },
    ],
    [
      'has a callout beside no feature',
      spoilt(({ briefing }) => set(briefing.chapters[1]?.callouts[0], 'feature', 'javascript:alert(1)')),
      { code: 'not-allowed', pointer: '/briefing/chapters/1/callouts/0/feature' },
    ],
    [
      'plans no time',
      spoilt(({ briefing }) => set(briefing.chapters[0], 'seconds', 0)),
      { code: 'out-of-range', pointer: '/briefing/chapters/0/seconds', limit: '5–3600' },
    ],
    [
      'has a colour that is none',
      spoilt(({ briefing }) => set(briefing, 'handling', { text: 'R', color: 'url(x)' })),
      { code: 'not-allowed', pointer: '/briefing/handling/color' },
    ],
    [
      'says a thing twice',
      written(makeMadeDraft()).replace('"summary": ""', '"summary": "", "title": "other"'),
      { code: 'repeated-name', found: 'title', line: 8 },
    ],
    ['nests without end', '['.repeat(100_000), { code: 'too-deep', line: 1, column: 11 }],
  ])('returns the fault and its place when the file %s', (_, text, expected) => {
    expect(fault(text)).toMatchObject(expected);
  });

  it('rejects bytes that are too large or not valid text', () => {
    const large = new Uint8Array(MAX_FILE_BYTES + 1);
    expect(readBriefingFile(large)).toMatchObject({ ok: false, failure: { code: 'too-large', limit: 8 } });
    expect(readBriefingFile(new Uint8Array([0xff, 0xfe, 0x7b]))).toMatchObject({
      ok: false,
      failure: { code: 'not-text' },
    });
  });

  it('leaves Object.prototype unchanged when the file contains __proto__', () => {
    parseBriefingFile('{"format": "crossroads-briefing", "__proto__": {"polluted": true}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
