import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tagGround } from '../../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../../src/analysis/tagging/tagger.ts';
import { tagAhead } from '../../../src/workers/tag-ahead.ts';
import { makeAtlas } from '../builders.ts';

const GROUND = tagGround(makeAtlas());
const ROWS = { lng: Int32Array.of(204_500_000), lat: Int32Array.of(447_900_000) };
const LONG_MS = 60_000;

function begin() {
  const make = vi.fn(() => makeTagger(GROUND));
  return { make, ahead: tagAhead(make, ROWS) };
}

describe('tagAhead', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts after a pause without requests', async () => {
    const { make, ahead } = begin();
    await vi.advanceTimersByTimeAsync(100);
    expect(make).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(ahead.tags()).toEqual(makeTagger(GROUND).tag(ROWS.lng, ROWS.lat));
  });

  it('waits while held until the tags are requested', async () => {
    const { make, ahead } = begin();
    ahead.hold();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(make).not.toHaveBeenCalled();
    expect(ahead.tags()).toBeNull();
    const finished = ahead.finish(() => {});
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(await finished).toBe(ahead.tags());
    expect(ahead.tags()).not.toBeNull();
  });

  it('stops midway when held, and continues when the tags are requested', async () => {
    const rows = { lng: new Int32Array(100_000), lat: new Int32Array(100_000) };
    const make = vi.fn(() => makeTagger(GROUND));
    const ahead = tagAhead(make, rows);
    for (let ms = 0; ms < 1000 && make.mock.calls.length === 0; ms += 1) await vi.advanceTimersByTimeAsync(1);
    expect(make).toHaveBeenCalled();
    ahead.hold();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(ahead.tags()).toBeNull();
    const finished = ahead.finish(() => {});
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect((await finished).leg).toHaveLength(100_000);
  });

  it('makes no tags after a stop, and rejects later requests', async () => {
    const { make, ahead } = begin();
    ahead.stop();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(make).not.toHaveBeenCalled();
    await expect(ahead.finish(() => {})).rejects.toThrow('not wanted');
  });
});
