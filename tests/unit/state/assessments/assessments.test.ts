import { describe, expect, it, vi } from 'vitest';
import {
  ASSESSED,
  type Assessment,
  emptyAssessment,
  formatAssessment,
  isWhole,
  parseAssessment,
  REASON_MAX_LENGTH,
} from '../../../../src/domain/assessment.ts';
import { subjectKey, subjectOf } from '../../../../src/domain/dossier-subject.ts';
import type { AssessmentShelf } from '../../../../src/state/assessment-shelf.ts';
import {
  assess,
  loadAssessments,
  redoAssessments,
  undoAssessments,
} from '../../../../src/state/commands/assessments/edit-assessments.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';

const BORDER = subjectOf('border:BG-TR');
const PART = subjectOf('border:BG-TR', {
  kind: 'between',
  crossings: ['crossing:lesovo', 'crossing:malko-tarnovo'],
});

/** @param texts saved texts, which several windows can share */
function makeShelf(
  texts = new Map<string, string>(),
): AssessmentShelf & { readonly texts: Map<string, string> } {
  return {
    texts,
    all: async () => [...texts.values()],
    set: async (key, text) => void texts.set(key, text),
    change: async (key, change) => {
      const after = change(texts.get(key));
      if (after === null) texts.delete(key);
      else texts.set(key, after);
    },
    remove: async (key) => void texts.delete(key),
  };
}

/** Reasons of the first assessment in the order threat, vulnerability, impact. */
const reasonsIn = (store: AppStore) => {
  const [one] = store.getState().assessments.kept;
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

  it.each<readonly [string, (value: Record<string, unknown>) => unknown]>([
    ['no JSON', () => '{'],
    ['another format', (value) => ({ ...value, format: 'something' })],
    ['a newer version', (value) => ({ ...value, version: 2 })],
    ['no subject', ({ subject: _, ...rest }) => rest],
    ['a subject that has no dossier', (value) => ({ ...value, subject: { ...PART, id: 'leg:a-b' } })],
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
    const shelf = makeShelf();
    const store = createAppStore();
    assess(store, PART, 'threat', { level: 'high' }, shelf);
    assess(store, PART, 'threat', { reason: 'Two finds.' }, shelf);
    await vi.waitFor(() => expect([...shelf.texts.values()].join()).toContain('Two finds.'));
    const later = createAppStore();
    await loadAssessments(later, shelf);
    expect(later.getState().assessments.kept).toEqual(store.getState().assessments.kept);
  });

  it('merges typing in one field into one undo step', () => {
    const shelf = makeShelf();
    const store = createAppStore();
    const kept = () => store.getState().assessments.kept;
    assess(store, BORDER, 'impact', { level: 'low' }, shelf);
    for (const reason of ['T', 'Tw', 'Two']) assess(store, BORDER, 'impact', { reason }, shelf);
    assess(store, BORDER, 'threat', { reason: 'O' }, shelf);
    undoAssessments(store, shelf);
    expect(kept()[0]).toMatchObject({ impact: { level: 'low', reason: 'Two' }, threat: { reason: '' } });
    undoAssessments(store, shelf);
    expect(kept()[0]).toMatchObject({ impact: { level: 'low', reason: '' } });
    redoAssessments(store, shelf);
    expect(kept()[0]).toMatchObject({ impact: { reason: 'Two' } });
    undoAssessments(store, shelf);
    undoAssessments(store, shelf);
    undoAssessments(store, shelf);
    expect(kept()).toEqual([]);
  });

  it('deletes an assessment when it becomes empty', async () => {
    const shelf = makeShelf();
    const store = createAppStore();
    assess(store, BORDER, 'impact', { level: 'low' }, shelf);
    await vi.waitFor(() => expect(shelf.texts.size).toBe(1));
    assess(store, BORDER, 'impact', { level: null }, shelf);
    expect(store.getState().assessments.kept).toEqual([]);
    await vi.waitFor(() => expect(shelf.texts.size).toBe(0));
  });

  it('keeps a started assessment when the saved one loads later', async () => {
    const shelf = makeShelf();
    shelf.texts.set(subjectKey(PART), formatAssessment(whole));
    const store = createAppStore();
    assess(store, PART, 'threat', { level: 'low' }, makeShelf());
    await loadAssessments(store, shelf);
    expect(store.getState().assessments.kept).toHaveLength(1);
    expect(store.getState().assessments.kept[0]?.threat.level).toBe('low');
  });

  it('loads changes of another window except where changed here', async () => {
    const shelf = makeShelf();
    const [shelfThere, shelfThird] = [makeShelf(shelf.texts), makeShelf(shelf.texts)];
    const [here, there] = [createAppStore(), createAppStore()];
    assess(here, BORDER, 'threat', { reason: 'a' }, shelf);
    await loadAssessments(there, shelfThere);
    assess(there, BORDER, 'impact', { reason: 'b' }, shelfThere);
    const third = createAppStore();
    await loadAssessments(third, shelfThird);
    assess(there, BORDER, 'vulnerability', { reason: 'c' }, shelfThere);
    await vi.waitFor(() => expect(shelf.texts.get('border:BG-TR')).toContain('"c"'));
    await loadAssessments(third, shelfThird);
    expect(third.getState().assessments.kept).toEqual(there.getState().assessments.kept);
    await loadAssessments(here, shelf);
    expect(reasonsIn(here)).toEqual(['a', 'c', 'b']);
    // A local change wins over a change of the same field in another window.
    assess(there, BORDER, 'threat', { reason: 'of there' }, shelfThere);
    assess(here, BORDER, 'threat', { reason: 'of here' }, shelf);
    await loadAssessments(here, shelf);
    expect(reasonsIn(here)).toEqual(['of here', 'c', 'b']);
  });

  it('merges simultaneous changes of two windows field by field', async () => {
    const shelf = makeShelf();
    const shelfThere = makeShelf(shelf.texts);
    const [here, there] = [createAppStore(), createAppStore()];
    assess(here, BORDER, 'threat', { reason: 'a' }, shelf);
    await loadAssessments(there, shelfThere);
    assess(here, BORDER, 'vulnerability', { reason: 'of here' }, shelf);
    assess(there, BORDER, 'impact', { reason: 'of there' }, shelfThere);
    await vi.waitFor(() => expect(there.getState().assessments.isShared).toBe(true));
    const kept = () => parseAssessment(shelf.texts.get('border:BG-TR') ?? '');
    expect([kept()?.vulnerability.reason, kept()?.impact.reason]).toEqual(['of here', 'of there']);
    expect(reasonsIn(there)).toEqual(['a', 'of here', 'of there']);
    // An undo in one window must not remove the change of the other.
    undoAssessments(there, shelfThere);
    await vi.waitFor(() => expect(kept()?.impact.reason).toBe(''));
    expect(kept()?.vulnerability.reason).toBe('of here');
  });

  it('keeps a refused change and saves it with the next one', async () => {
    const shelf = makeShelf();
    const store = createAppStore();
    assess(store, BORDER, 'threat', { reason: 'a' }, shelf);
    const { change } = shelf;
    await Promise.resolve();
    const refusing = Object.assign(shelf, { change: () => Promise.reject(new Error('full')) });
    assess(store, BORDER, 'threat', { reason: 'not taken' }, refusing);
    await vi.waitFor(() => expect(store.getState().assessments.isRefused).toBe(true));
    Object.assign(shelf, { change });
    assess(store, BORDER, 'impact', { reason: 'b' }, shelf);
    await vi.waitFor(() => expect(shelf.texts.get('border:BG-TR')).toContain('"b"'));
    expect(reasonsIn(store)).toEqual(['not taken', '', 'b']);
    expect(shelf.texts.get('border:BG-TR')).toContain('not taken');
  });

  it('keeps assessments for the visit and sets isRefused when saving fails', async () => {
    const refuse = () => Promise.reject(new Error('blocked'));
    const store = createAppStore();
    assess(
      store,
      BORDER,
      'threat',
      { level: 'low' },
      {
        all: refuse,
        set: refuse,
        change: refuse,
        remove: refuse,
      },
    );
    await vi.waitFor(() => expect(store.getState().assessments.isRefused).toBe(true));
    expect(store.getState().assessments.kept).toHaveLength(1);
  });
});
