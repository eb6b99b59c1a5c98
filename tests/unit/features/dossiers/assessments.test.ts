import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ASSESSED,
  type Assessment,
  emptyAssessment,
  formatAssessment,
  isWhole,
  parseAssessment,
  REASON_MAX_LENGTH,
} from '../../../../src/domain/assessment.ts';
import {
  areaOfSubject,
  subjectKey,
  subjectOf,
  subjectOfArea,
} from '../../../../src/domain/dossier-subject.ts';
import {
  ASSESSMENTS,
  assess,
  loadAssessments,
} from '../../../../src/features/dossiers/state/edit-assessments.ts';
import { redo, undo } from '../../../../src/state/history.ts';
import { patch } from '../../../../src/state/patch.ts';
import { REPOSITORY } from '../../../../src/state/repository.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';

const BORDER = subjectOf('border:BG-TR');
const PART = subjectOf('border:BG-TR', {
  kind: 'between',
  crossings: ['crossing:lesovo', 'crossing:malko-tarnovo'],
});

beforeEach(saveInMemory);

/** The text saved about a subject. */
const savedText = async (key: string) => String((await savedOf('assessments')).get(key) ?? '');

/** Reasons of the first assessment in the order threat, vulnerability, impact. */
const reasonsIn = (store: AppStore) => {
  const [one] = store.getState().assessments.list;
  return ASSESSED.map((what) => one?.[what].reason);
};

const whole: Assessment = {
  ...emptyAssessment(PART),
  threat: {
    level: 'high',
    reason: 'Two finds in a month.',
    reliability: 'B',
    credibility: '2',
    confidence: null,
  },
};

describe('assessment', () => {
  it('restores an assessment from its text', () => {
    expect(parseAssessment(formatAssessment(whole))).toEqual(whole);
  });

  it('uses one key for a border part in either crossing order', () => {
    const turned = subjectOf('border:BG-TR', {
      kind: 'between',
      crossings: ['crossing:malko-tarnovo', 'crossing:lesovo'],
    });
    expect(subjectKey(turned)).toBe(subjectKey(PART));
    expect(subjectKey(turned)).not.toBe(subjectKey(BORDER));
  });

  it('uses a distinct key for each stretch, part and border', () => {
    const drawn = (fromKm: number, toKm: number) =>
      subjectOf('border:BG-TR', { kind: 'along', fromKm, toKm });
    const assessed = { ...whole, subject: drawn(12, 90) };
    expect(parseAssessment(formatAssessment(assessed))).toEqual(assessed);
    const keys = [drawn(12, 90), drawn(12, 91), drawn(1, 290), PART, BORDER].map(subjectKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('restores an assessment of an area, also beside a border section in the same area', () => {
    const [area, section] = [
      subjectOfArea('a-1'),
      subjectOf('border:BG-TR', { kind: 'inside', area: 'a-1' }),
    ];
    const assessed = { ...whole, subject: area };
    expect(parseAssessment(formatAssessment(assessed))).toEqual(assessed);
    expect(subjectKey(area)).toBe('area:a-1');
    expect(subjectKey(area)).not.toBe(subjectKey(section));
    expect([area, section, BORDER].map(areaOfSubject)).toEqual(['a-1', 'a-1', null]);
  });

  it.each<readonly [string, (value: Record<string, unknown>) => unknown]>([
    ['no JSON', () => '{'],
    ['another format', (value) => ({ ...value, format: 'something' })],
    ['a newer version', (value) => ({ ...value, version: 2 })],
    ['no subject', ({ subject: _, ...rest }) => rest],
    ['a subject that has no dossier', (value) => ({ ...value, subject: { ...PART, id: 'leg:a-b' } })],
    ['an area without id', (value) => ({ ...value, subject: subjectOfArea('') })],
    ['an area with a part', (value) => ({ ...value, subject: { ...PART, id: 'area:a-1' } })],
    ['a part of a port', (value) => ({ ...value, subject: { ...PART, id: 'port:ALDRZ' } })],
    [
      'a part with one crossing',
      (value) => ({ ...value, subject: { ...PART, part: { kind: 'between', crossings: ['crossing:a'] } } }),
    ],
    ...[
      [90, 12],
      [-1, 12],
      [1.5, 12],
      [0, 1e6],
      [0, '12'],
    ].map(
      ([fromKm, toKm]) =>
        [
          `a stretch from ${fromKm} to ${JSON.stringify(toKm)}`,
          (value: Record<string, unknown>) => ({
            ...value,
            subject: { ...PART, part: { kind: 'along', fromKm, toKm } },
          }),
        ] as const,
    ),
    ['an unknown level', (value) => ({ ...value, threat: { ...whole.threat, level: 'certain' } })],
    ['a missing grade', (value) => ({ ...value, impact: { level: null, reason: '' } })],
    [
      'a reason without end',
      (value) => ({ ...value, threat: { ...whole.threat, reason: 'x'.repeat(REASON_MAX_LENGTH + 1) } }),
    ],
  ])('returns null when parsing %s', (_, spoil) => {
    const spoilt = spoil(JSON.parse(formatAssessment(whole)));
    expect(parseAssessment(typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt))).toBeNull();
  });

  it('requires a level and a reason to be complete', () => {
    expect(isWhole(whole.threat)).toBe(true);
    expect(isWhole({ ...whole.threat, reason: ' \n' })).toBe(false);
    expect(isWhole({ ...whole.threat, level: null })).toBe(false);
  });
});

describe('assessment commands', () => {
  it('saves an assessment and loads it again', async () => {
    const store = createAppStore();
    assess(store, PART, 'threat', { level: 'high' });
    assess(store, PART, 'threat', { reason: 'Two finds.' });
    expect([...(await savedOf('assessments')).values()].join()).toContain('Two finds.');
    const later = createAppStore();
    await loadAssessments(later);
    expect(later.getState().assessments.list).toEqual(store.getState().assessments.list);
  });

  it('merges typing in one field into one undo step', () => {
    const store = createAppStore();
    const kept = () => store.getState().assessments.list;
    assess(store, BORDER, 'impact', { level: 'low' });
    for (const reason of ['T', 'Tw', 'Two']) assess(store, BORDER, 'impact', { reason });
    assess(store, BORDER, 'threat', { reason: 'O' });
    undo(store, ASSESSMENTS);
    expect(kept()[0]).toMatchObject({ impact: { level: 'low', reason: 'Two' }, threat: { reason: '' } });
    undo(store, ASSESSMENTS);
    expect(kept()[0]).toMatchObject({ impact: { level: 'low', reason: '' } });
    redo(store, ASSESSMENTS);
    expect(kept()[0]).toMatchObject({ impact: { reason: 'Two' } });
    undo(store, ASSESSMENTS);
    undo(store, ASSESSMENTS);
    undo(store, ASSESSMENTS);
    expect(kept()).toEqual([]);
  });

  it('deletes an assessment when it becomes empty', async () => {
    const store = createAppStore();
    assess(store, BORDER, 'impact', { level: 'low' });
    expect((await savedOf('assessments')).size).toBe(1);
    assess(store, BORDER, 'impact', { level: null });
    expect(store.getState().assessments.list).toEqual([]);
    expect((await savedOf('assessments')).size).toBe(0);
  });

  it('keeps a started assessment when the saved one loads later', async () => {
    await REPOSITORY.assessments.update(subjectKey(PART), () => formatAssessment(whole));
    const store = createAppStore();
    assess(store, PART, 'threat', { level: 'low' });
    await loadAssessments(store);
    expect(store.getState().assessments.list).toHaveLength(1);
    expect(store.getState().assessments.list[0]?.threat.level).toBe('low');
  });

  it('completes work of an earlier session without a word of another window', async () => {
    await REPOSITORY.assessments.update(subjectKey(PART), () => formatAssessment(whole));
    const store = createAppStore();
    // As restored with a workspace that was saved before the last judgements.
    const { threat } = whole;
    patch(store, 'assessments', { list: [{ ...emptyAssessment(PART), threat }] });
    await loadAssessments(store);
    expect(store.getState().assessments).toMatchObject({ list: [whole], isShared: false });
  });

  it('loads changes of another window except where changed here', async () => {
    const [here, there] = [createAppStore(), createAppStore()];
    assess(here, BORDER, 'threat', { reason: 'a' });
    await loadAssessments(there);
    assess(there, BORDER, 'impact', { reason: 'b' });
    const third = createAppStore();
    await loadAssessments(third);
    assess(there, BORDER, 'vulnerability', { reason: 'c' });
    expect(await savedText('border:BG-TR')).toContain('"c"');
    await loadAssessments(third);
    expect(third.getState().assessments.list).toEqual(there.getState().assessments.list);
    await loadAssessments(here);
    expect(reasonsIn(here)).toEqual(['a', 'c', 'b']);
    // A local change wins over a change of the same field in another window.
    assess(there, BORDER, 'threat', { reason: 'of there' });
    assess(here, BORDER, 'threat', { reason: 'of here' });
    await loadAssessments(here);
    expect(reasonsIn(here)).toEqual(['of here', 'c', 'b']);
  });

  it('merges simultaneous changes of two windows field by field', async () => {
    const [here, there] = [createAppStore(), createAppStore()];
    assess(here, BORDER, 'threat', { reason: 'a' });
    await loadAssessments(there);
    assess(here, BORDER, 'vulnerability', { reason: 'of here' });
    assess(there, BORDER, 'impact', { reason: 'of there' });
    await vi.waitFor(() => expect(there.getState().assessments.isShared).toBe(true));
    const saved = async () => parseAssessment(await savedText('border:BG-TR'));
    expect([(await saved())?.vulnerability.reason, (await saved())?.impact.reason]).toEqual([
      'of here',
      'of there',
    ]);
    expect(reasonsIn(there)).toEqual(['a', 'of here', 'of there']);
    // An undo in one window must not remove the change of the other.
    undo(there, ASSESSMENTS);
    await vi.waitFor(async () => expect((await saved())?.impact.reason).toBe(''));
    expect((await saved())?.vulnerability.reason).toBe('of here');
  });

  it('keeps a refused change and saves it with the next one', async () => {
    const store = createAppStore();
    assess(store, BORDER, 'threat', { reason: 'a' });
    expect(await savedText('border:BG-TR')).toContain('"a"');
    const { indexedDB } = globalThis;
    refuseToSave();
    assess(store, BORDER, 'threat', { reason: 'not taken' });
    await vi.waitFor(() => expect(store.getState().assessments.isRefused).toBe(true));
    vi.stubGlobal('indexedDB', indexedDB);
    assess(store, BORDER, 'impact', { reason: 'b' });
    expect(await savedText('border:BG-TR')).toContain('"b"');
    expect(reasonsIn(store)).toEqual(['not taken', '', 'b']);
    expect(await savedText('border:BG-TR')).toContain('not taken');
  });

  it('keeps assessments for the visit and sets isRefused when saving fails', async () => {
    refuseToSave();
    const store = createAppStore();
    assess(store, BORDER, 'threat', { level: 'low' });
    await vi.waitFor(() => expect(store.getState().assessments.isRefused).toBe(true));
    expect(store.getState().assessments.list).toHaveLength(1);
  });
});
