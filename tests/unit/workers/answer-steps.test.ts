import { afterEach, describe, expect, it, vi } from 'vitest';
import { buffer } from '../../../src/analysis/area/buffer.ts';
import { combineShapes } from '../../../src/analysis/area/combine.ts';
import { orientShape } from '../../../src/analysis/area/rings.ts';
import type { ShapeWork } from '../../../src/analysis/area/work-out-shape.ts';
import { tagGround } from '../../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../../src/analysis/tagging/tagger.ts';
import type { IncidentTags } from '../../../src/domain/incident.ts';
import type { Mapping } from '../../../src/importers/incidents/mapping.ts';
import type { ReadSummary } from '../../../src/importers/incidents/summarise.ts';
import { checksumOf } from '../../../src/lib/checksum.ts';
import { failed, ok } from '../../../src/lib/result.ts';
import { answerSteps } from '../../../src/workers/answer-steps.ts';
import type { IncidentAnswer, IncidentSteps } from '../../../src/workers/incident-protocol.ts';
import { HANDED_KNOWLEDGE } from '../../support/make-raw-table.ts';
import { makeAtlas } from '../builders.ts';

const GROUND = tagGround(makeAtlas());
type TakenNow = IncidentSteps['take']['value'];
const CSV = 'id,lon,lat,date\n1,20.45,44.79,2024-05-17\n2,,,2024-05-18\n3,21.9,43.3,2024-05-19,more\n';

/** A fake worker scope: `ask` sends one step and waits for its answer. */
function makeScope() {
  const target = new EventTarget();
  let settle: ((answer: IncidentAnswer) => void) | null = null;
  const transferred: Transferable[][] = [];
  const told: unknown[] = [];
  answerSteps({
    postMessage: (message, transfer) => {
      transferred.push(transfer);
      const answer = message as IncidentAnswer;
      if (answer.answer === 'progress') told.push(answer.progress.of);
      else settle?.(answer);
    },
    addEventListener: (type, listen) =>
      target.addEventListener(type, (event) => listen(event as MessageEvent)),
  });
  const ask = (request: object) =>
    new Promise<IncidentAnswer>((resolve) => {
      settle = resolve;
      target.dispatchEvent(new MessageEvent('message', { data: request }));
    });
  return { ask, transferred, told };
}

const read = (text: string, name = 'seizures.csv') => ({
  step: 'read',
  file: new File([text], name),
  options: {},
  knowledge: HANDED_KNOWLEDGE,
  ground: GROUND,
});

function doneOf<T>(answer: IncidentAnswer): T {
  if (answer.answer !== 'done') throw new Error(JSON.stringify(answer));
  return answer.value as T;
}

describe('answerSteps', () => {
  afterEach(() => vi.useRealTimers());

  it('reads a file, accepts it with the guessed mapping, then returns its tags', async () => {
    const { ask, transferred } = makeScope();
    const summary = doneOf<ReadSummary>(await ask(read(CSV)));
    expect(summary.recordCount).toBe(3);
    const { mapping } = summary.guess;
    const taken = doneOf<TakenNow>(await ask({ step: 'take', mapping, name: 'seizures.csv' }));
    expect(taken.counts).toEqual({ total: 3, accepted: 1, dropped: 1, unlocated: 1 });
    expect(taken.outcome).toBe('partial');
    expect(taken.mercator).toHaveLength(4);
    expect(transferred.at(-1)?.length).toBeGreaterThan(5);
    // Tagging begins only after a pause, so the tags are not ready yet.
    expect(taken.tags).toBeNull();
    const { lng, lat } = taken.table;
    const tags = doneOf<IncidentTags>(await ask({ step: 'tag', rows: null }));
    expect(tags).toEqual(makeTagger(GROUND).tag(lng, lat));
    const again = { step: 'tag', rows: { lng, lat, ground: GROUND } };
    expect(doneOf<IncidentTags>(await ask(again))).toEqual(tags);
  });

  it('tags records while the report is read, and returns the tags on acceptance', async () => {
    const { ask } = makeScope();
    const { guess } = doneOf<ReadSummary>(await ask(read(CSV)));
    const { mapping } = guess;
    const other: Mapping = { ...mapping, position: { by: 'nothing', known: true } };
    // The tags belong to the mapping that was tried last.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    for (const one of [other, mapping]) await ask({ step: 'try', mapping: one, name: '' });
    await vi.advanceTimersByTimeAsync(450);
    vi.useRealTimers();
    const { table, tags } = doneOf<TakenNow>(await ask({ step: 'take', mapping, name: '' }));
    expect(tags).toEqual(makeTagger(GROUND).tag(table.lng, table.lat));
  });

  it('delays tagging of records accepted at once until tags are requested', async () => {
    const { ask, told } = makeScope();
    const { guess } = doneOf<ReadSummary>(await ask(read(CSV)));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await ask({ step: 'take', mapping: guess.mapping, name: '' });
    await vi.advanceTimersByTimeAsync(450);
    vi.useRealTimers();
    await ask({ step: 'tag', rows: null });
    expect(told.at(-1)).toBe('tagging');
  });

  it('limits how often progress is reported', async () => {
    const { ask, told } = makeScope();
    const long = read(`id,lon,lat\n${'1,20.45,44.79\n'.repeat(300_000)}`);
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    await ask(long);
    expect(told).toEqual(['reading']);
    now.mockImplementation(() => 1000 * now.mock.calls.length);
    await ask(long);
    now.mockRestore();
    expect(told.length).toBeGreaterThan(3);
  });

  it('limits progress reports for a shape, and restarts with each step', async () => {
    const { ask, told } = makeScope();
    const line = Array.from({ length: 40 }, (_, at) => [20 + at / 100, 44 + (at % 2) / 100] as const);
    const surrounded = { lines: [line], areas: [] };
    const work: ShapeWork = { how: 'around', surrounded, metres: 5000 };
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    await ask({ step: 'shape', work });
    expect(told).toEqual(['shaping']);
    // Each step reports its start.
    await ask({ step: 'shape', work });
    expect(told).toEqual(['shaping', 'shaping']);
    now.mockRestore();
  });

  it('returns the checksum of a file', async () => {
    const { ask } = makeScope();
    const file = new Blob([CSV]);
    expect(doneOf(await ask({ step: 'sum', file }))).toEqual({ sum: await checksumOf(file) });
  });

  it('computes unions, intersections and buffers, with progress for buffers', async () => {
    const { ask, told } = makeScope();
    const square = (west: number) =>
      orientShape([
        [
          [
            [west, 44],
            [west + 1, 44],
            [west + 1, 45],
            [west, 45],
            [west, 44],
          ],
        ],
      ]);
    const shapeOf = async (work: ShapeWork) =>
      doneOf<IncidentSteps['shape']['value']>(await ask({ step: 'shape', work }));
    expect(await shapeOf({ how: 'union', a: square(20), b: square(20.5) })).toEqual(
      ok(combineShapes('union', square(20), square(20.5))),
    );
    expect(await shapeOf({ how: 'intersection', a: square(20), b: square(22) })).toEqual(ok([]));
    expect(told).toEqual([]);
    const surrounded = { lines: [], areas: square(20) };
    expect(await shapeOf({ how: 'around', surrounded, metres: 5000 })).toEqual(buffer(surrounded, 5000));
    expect(told).toContain('shaping');
    expect(
      await shapeOf({ how: 'around', surrounded: { lines: [[[20, 87.9]]], areas: [] }, metres: 50_000 }),
    ).toEqual(failed('edge-of-map'));
  });

  it('returns the reason for a rejected file, then reads another', async () => {
    const { ask } = makeScope();
    expect(await ask(read(''))).toEqual({ answer: 'refused', refusal: { kind: 'empty' } });
    expect(await ask(read('id,lon,lat\n'))).toMatchObject({ answer: 'refused' });
    expect(await ask(read(CSV))).toMatchObject({ answer: 'done' });
  });

  it('rejects acceptance while a question is open or before a file is read', async () => {
    const { ask } = makeScope();
    expect(await ask({ step: 'take', mapping: {}, name: '' })).toMatchObject({ answer: 'broken' });
    const { guess } = doneOf<ReadSummary>(await ask(read(CSV)));
    const mapping: Mapping = { ...guess.mapping, position: { by: 'nothing', known: false } };
    expect(await ask({ step: 'take', mapping, name: '' })).toEqual({
      answer: 'broken',
      detail: 'a question is open',
    });
  });
});
