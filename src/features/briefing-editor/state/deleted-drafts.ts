/**
 * Announces deleted briefings to other windows, which may have them open. Only pages of this origin receive
 * it.
 */

const CHANNEL = 'crossroads-deleted-briefings';

/**
 * Does nothing without `BroadcastChannel`: the other window then saves the briefing again with its next
 * change.
 */
export function announceDeletion(id: string): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(id);
    channel.close();
  } catch {
    // See above.
  }
}

/** Calls back with the id of each briefing that another window deletes. Returns a function that stops it. */
export function subscribeToDeletions(hear: (id: string) => void): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') hear(data);
    };
    return () => channel.close();
  } catch {
    return () => {};
  }
}
