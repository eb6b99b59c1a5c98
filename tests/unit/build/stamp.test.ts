import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forget, isUpToDate, listFiles, markDone, type Step } from '../../../src/build/stamp.ts';

let root = '';
let step: Step;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossroads-'));
  mkdirSync(join(root, 'in/deep'), { recursive: true });
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'in/deep/a.txt'), 'a');
  writeFileSync(join(root, 'out/b.txt'), 'b');
  step = { name: 'step', root, inputs: ['in', 'lock.json'], outputs: ['out'] };
});

afterEach(() => rmSync(root, { recursive: true }));

describe('build stamp', () => {
  it('is up to date only between markDone and forget', () => {
    expect(isUpToDate(step)).toBe(false);
    markDone(step);
    expect(isUpToDate(step)).toBe(true);
    forget(step);
    expect(isUpToDate(step)).toBe(false);
  });

  it.each([
    ['an input changes', 'in/deep/a.txt', 'A'],
    ['an input is added', 'in/c.txt', ''],
    ['an input that was absent appears', 'lock.json', '{}'],
    ['an output is edited by hand', 'out/b.txt', 'B'],
  ])('is out of date when %s', (_what, file, text) => {
    markDone(step);
    writeFileSync(join(root, file), text);
    expect(isUpToDate(step)).toBe(false);
  });

  it('is out of date when a setting changes', () => {
    markDone({ ...step, settings: 'a' });
    expect(isUpToDate({ ...step, settings: 'a' })).toBe(true);
    expect(isUpToDate({ ...step, settings: 'b' })).toBe(false);
  });

  it('is out of date when the outputs are missing', () => {
    markDone(step);
    rmSync(join(root, 'out'), { recursive: true });
    expect(isUpToDate(step)).toBe(false);
  });

  it('lists files in a stable order', () => {
    writeFileSync(join(root, 'in/z.txt'), '');
    expect(listFiles(root, 'in')).toEqual(['in/deep/a.txt', 'in/z.txt']);
  });
});
