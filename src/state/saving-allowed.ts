/** Whether this browser is to keep what a planner makes: a machine may be used by others too. Shelves ask before they write; what they have is theirs until it is forgotten. Windows tell each other. */
let isOn = true;

export function setKeepsHere(keeps: boolean): void {
  isOn = keeps;
}

export function isSavingAllowed(): boolean {
  return isOn;
}

/** What was decided in another window: to keep from now on, to keep nothing, to forget everything. */
const NEWS = ['on', 'off', 'forgotten'] as const;
export type KeepingNews = (typeof NEWS)[number];

const hearers = new Set<(news: KeepingNews) => void>();
/** `undefined` until it is asked for, `null` where a browser has no such channels: then another window hears of it when it is loaded again. */
let channel: BroadcastChannel | null | undefined;

/** One for all: what it says it does not hear itself. */
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

export function announceSaving(news: KeepingNews): void {
  openChannel()?.postMessage(news);
}

/** Calls back with what another window of this origin decides. */
export function hearKeeping(hear: (news: KeepingNews) => void): void {
  openChannel();
  hearers.add(hear);
}
