import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeepingNews } from '../../../src/state/saving-allowed.ts';

/** Each has the module of its own, as windows have. */
async function openWindow() {
  vi.resetModules();
  const { hearKeeping, isSavingAllowed, setKeepsHere, announceSaving } = await import(
    '../../../src/state/saving-allowed.ts'
  );
  const heard: KeepingNews[] = [];
  hearKeeping((news) => {
    heard.push(news);
    setKeepsHere(news === 'on');
  });
  return { heard, isSavingAllowed, tell: announceSaving };
}

afterEach(() => vi.unstubAllGlobals());

describe('what one window decides to keep', () => {
  it('is heard by the others, and not by itself', async () => {
    const [one, two] = [await openWindow(), await openWindow()];
    one.tell('off');
    await vi.waitFor(() => expect(two.heard).toEqual(['off']));
    expect([one.heard, two.isSavingAllowed()]).toEqual([[], false]);
    two.tell('on');
    two.tell('forgotten');
    await vi.waitFor(() => expect(one.heard).toEqual(['on', 'forgotten']));
  });

  it('is nothing else that is said there', async () => {
    const one = await openWindow();
    const stranger = new BroadcastChannel('crossroads-keeping');
    for (const words of ['all', { news: 'forgotten' }, null, 'off']) stranger.postMessage(words);
    await vi.waitFor(() => expect(one.heard).toEqual(['off']));
    stranger.close();
  });

  it('is not heard where there are no channels, and nothing fails', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const one = await openWindow();
    one.tell('off');
    expect(one.heard).toEqual([]);
  });
});
