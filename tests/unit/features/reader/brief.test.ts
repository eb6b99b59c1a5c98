import { describe, expect, it } from 'vitest';
import { loadBrief } from '../../../../src/features/reader/state/load-brief.ts';
import {
  findInReader,
  openPassage,
  reportReading,
} from '../../../../src/features/reader/state/read-brief.ts';
import { frameFeatures } from '../../../../src/state/commands/move-map.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeBrief, makePassage } from '../../make-brief.ts';

describe('openPassage', () => {
  it('opens the brief panel and requests a new jump each time', () => {
    const store = createAppStore();
    openPassage(store, 'I.A.p1', 2);
    expect(store.getState().scene.passage).toBe('I.A.p1');
    expect(store.getState().session).toMatchObject({
      rightPanel: 'brief',
      readerJump: { serial: 1, passage: 'I.A.p1', mention: 2 },
    });
    openPassage(store, 'I.A.p1');
    expect(store.getState().session.readerJump).toEqual({
      serial: 2,
      passage: 'I.A.p1',
      mention: null,
      focus: 'text',
    });
  });
});

describe('findInReader', () => {
  it('stores the search text until it is set to null', () => {
    const store = createAppStore();
    expect(store.getState().session.find).toBeNull();
    findInReader(store, 'cocaine');
    expect(store.getState().session.find).toBe('cocaine');
    findInReader(store, null);
    expect(store.getState().session.find).toBeNull();
  });
});

describe('reportReading', () => {
  it('stores the passage in the scene and keeps it after closing', () => {
    const store = createAppStore();
    reportReading(store, 'I.A.p2');
    reportReading(store, null);
    expect(store.getState().scene.passage).toBe('I.A.p2');
    expect(store.getState().session.reading).toBeNull();
    expect(store.getState().session.readerJump).toBeNull();
  });
});

describe('frameFeatures', () => {
  const store = () => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  it('requests bounds that contain all features', () => {
    const one = store();
    frameFeatures(one, ['node:nis', 'node:sofia']);
    const request = one.getState().session.cameraRequest;
    expect(request?.kind === 'bounds' ? request.bounds : null).toEqual([21.9, 42.7, 23.32, 43.32]);
  });
  it('requests nothing when no feature has a place', () => {
    const one = store();
    frameFeatures(one, ['market:cybercrime']);
    expect(one.getState().session.cameraRequest).toBeNull();
  });
});

describe('loadBrief', () => {
  const answer =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }));
  const options = (fetchFile: () => Promise<Response>) => ({
    base: 'https://example.org/',
    fetch: fetchFile,
  });
  it('fetches the digest once for repeated calls', async () => {
    const store = createAppStore();
    let times = 0;
    const fetchFile = () => {
      times += 1;
      return answer(JSON.stringify(makeBrief([makePassage({ id: 'I.p1' })])))();
    };
    await Promise.all([loadBrief(store, options(fetchFile)), loadBrief(store, options(fetchFile))]);
    await loadBrief(store, options(fetchFile));
    const { brief } = store.getState();
    expect(times).toBe(1);
    expect(brief.status === 'ready' && brief.digest.passageById.has('I.p1')).toBe(true);
  });
  it('loads the digest again after a failure', async () => {
    const store = createAppStore();
    await loadBrief(store, options(answer('gone', 404)));
    expect(store.getState().brief).toEqual({
      status: 'failed',
      failure: { kind: 'unreachable', file: 'brief.json', status: 404 },
    });
    await loadBrief(store, options(answer(JSON.stringify(makeBrief([])))));
    expect(store.getState().brief.status).toBe('ready');
  });
});
