/**
 * Whether this browser may save the user's work: other people may use the machine too. Repositories check
 * this before they write; saved data stays until it is deleted. Windows share the decision.
 */
let isOn = true;

export function setSavingAllowed(keeps: boolean): void {
  isOn = keeps;
}

export function isSavingAllowed(): boolean {
  return isOn;
}

/** Decision of another window: save from now on, save nothing, or everything was deleted. */
const NEWS = ['on', 'off', 'forgotten'] as const;
export type SavingChange = (typeof NEWS)[number];

const hearers = new Set<(news: SavingChange) => void>();
/**
 * `undefined` until first used, `null` without `BroadcastChannel`: other windows then follow after a reload.
 */
let channel: BroadcastChannel | null | undefined;

/** One channel for all, as it does not receive its own messages. */
function openChannel(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel('crossroads-keeping');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const news = NEWS.find((one) => one === data);
      if (news !== undefined) for (const hear of hearers) hear(news);
    };
  } catch {
    channel = null;
  }
  return channel;
}

export function announceSaving(news: SavingChange): void {
  openChannel()?.postMessage(news);
}

/** Calls back with the decisions of other windows of this origin. */
export function subscribeToSaving(hear: (news: SavingChange) => void): void {
  openChannel();
  hearers.add(hear);
}
