/** Windows tell each other which of the kept briefings one of them has deleted: another may have it open. Only pages of this origin hear it. */

const CHANNEL = 'crossroads-deleted-briefings';

/** Does nothing where a browser has no such channel: the other window keeps what is composed in it with its next change. */
export function announceDeletion(id: string): void {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(id);
    channel.close();
  } catch {
    // Said above.
  }
}

/** Calls back with the id of each briefing that another window deletes. Returns the function that stops. */
export function hearDeletions(hear: (id: string) => void): () => void {
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
