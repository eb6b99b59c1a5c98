import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cacheOffline, type OfflineState, whenStored } from '../../../src/lib/offline.ts';

type Stage = 'installing' | 'waiting' | 'active';

/** A page with a service worker registration; the test moves its workers between stages. */
function makePage(start: Partial<Record<Stage, true>>) {
  const messages: unknown[] = [];
  const worker = () =>
    Object.assign(new EventTarget(), { postMessage: (message: unknown) => void messages.push(message) });
  const registration = Object.assign(new EventTarget(), {
    installing: start.installing ? worker() : null,
    waiting: start.waiting ? worker() : null,
    active: start.active ? worker() : null,
    update: () => Promise.resolve(),
  });
  const move = (from: 'installing' | 'waiting', to: 'waiting' | 'active') => {
    const moved = registration[from];
    registration[from] = null;
    registration[to] = moved;
    moved?.dispatchEvent(new Event('statechange'));
  };
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register: () => Promise.resolve(registration),
  });
  const page = Object.assign(new EventTarget(), {
    navigator: { serviceWorker: container },
    matchMedia: () => ({ matches: false }),
    setInterval: () => 0,
  }) as unknown as Window;
  return { page, move, messages };
}

async function follow(page: Window): Promise<OfflineState['kind'][]> {
  const kinds: OfflineState['kind'][] = [];
  await cacheOffline(({ kind }) => kinds.push(kind), page);
  return kinds;
}

describe('cacheOffline', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { baseURI: 'https://atlas.example/' });
    vi.stubGlobal('location', { origin: 'https://atlas.example' });
  });
  afterAll(() => vi.unstubAllGlobals());

  it('stores nothing for users who save data', async () => {
    const { page } = makePage({ installing: true });
    Object.assign(page.navigator, { connection: { saveData: true } });
    expect(await follow(page)).toEqual(['unavailable']);
  });

  it('reports no update when the first worker waits for a moment', async () => {
    const { page, move } = makePage({ installing: true });
    const kinds = await follow(page);
    move('installing', 'waiting');
    move('waiting', 'active');
    expect(kinds).toEqual(['storing', 'storing', 'ready']);
  });

  it('tells the storing worker when the user is active, not with every event', async () => {
    const { page, move, messages } = makePage({ installing: true });
    await follow(page);
    const act = (name: string, timeStamp: number) =>
      page.dispatchEvent(Object.defineProperty(new Event(name), 'timeStamp', { value: timeStamp }));
    for (const [name, timeStamp] of [
      ['wheel', 1000],
      ['mousemove', 1400],
      ['mousemove', 1600],
      ['focus', 3000],
    ] as const)
      act(name, timeStamp);
    expect(messages).toEqual(['user-active', 'user-active']);
    move('installing', 'waiting');
    act('keydown', 4000);
    expect(messages).toHaveLength(2);
  });

  it('reports an update when a worker waits behind the active one', async () => {
    const { page, move } = makePage({ active: true, installing: true });
    const kinds = await follow(page);
    move('installing', 'waiting');
    expect(kinds).toEqual(['ready', 'update']);
  });
});

describe('whenStored', () => {
  /** A page whose offline copy completes when `complete` is called. */
  function makeStoring(controller: object | null, registration: object | undefined) {
    const container = Object.assign(new EventTarget(), {
      controller,
      getRegistration: () => Promise.resolve(registration),
    });
    const page = {
      navigator: { serviceWorker: container },
      setTimeout: (call: () => void, ms: number) => setTimeout(call, ms),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    } as unknown as Window;
    return { page, complete: () => container.dispatchEvent(new Event('controllerchange')) };
  }

  it('returns true when a worker controls the page and false without a registration', async () => {
    expect(await whenStored(1, makeStoring({}, {}).page)).toBe(true);
    expect(await whenStored(1, makeStoring(null, undefined).page)).toBe(false);
    expect(await whenStored(1, { navigator: {} } as unknown as Window)).toBe(false);
  });
  it('waits for the copy to complete, at most for the given time', async () => {
    const { page, complete } = makeStoring(null, {});
    const stored = whenStored(60_000, page);
    setTimeout(complete, 5);
    expect(await stored).toBe(true);
    expect(await whenStored(5, makeStoring(null, {}).page)).toBe(false);
  });
});
