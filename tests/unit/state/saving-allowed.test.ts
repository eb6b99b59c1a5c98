import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavingChange } from '../../../src/state/saving-allowed.ts';

/** Imports the module anew each time, because windows do not share its state. */
async function openWindow() {
  vi.resetModules();
  const { subscribeToSaving, isSavingAllowed, setSavingAllowed, announceSaving } = await import(
    '../../../src/state/saving-allowed.ts'
  );
  const heard: SavingChange[] = [];
  subscribeToSaving((news) => {
    heard.push(news);
    setSavingAllowed(news === 'on');
  });
  return { heard, isSavingAllowed, tell: announceSaving };
}

afterEach(() => vi.unstubAllGlobals());

describe('announceSaving', () => {
  it('notifies other windows but not the sender', async () => {
    const [one, two] = [await openWindow(), await openWindow()];
    one.tell('off');
    await vi.waitFor(() => expect(two.heard).toEqual(['off']));
    expect([one.heard, two.isSavingAllowed()]).toEqual([[], false]);
    two.tell('on');
    two.tell('forgotten');
    await vi.waitFor(() => expect(one.heard).toEqual(['on', 'forgotten']));
  });

  it('ignores unknown messages on the channel', async () => {
    const one = await openWindow();
    const stranger = new BroadcastChannel('crossroads-keeping');
    for (const words of ['all', { news: 'forgotten' }, null, 'off']) stranger.postMessage(words);
    await vi.waitFor(() => expect(one.heard).toEqual(['off']));
    stranger.close();
  });

  it('does nothing when BroadcastChannel is unavailable', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const one = await openWindow();
    one.tell('off');
    expect(one.heard).toEqual([]);
  });
});
