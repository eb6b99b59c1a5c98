/**
 * Whether a briefing has a speaker's window already. The presentation holds no handle of it: windows with
 * handles hang and crash together.
 */
import { openBriefingChannel } from './briefing-channel.ts';

/**
 * A responsive window answers at once. The permission of a key press lasts much longer, so that a window may
 * still be opened.
 */
const PATIENCE_MS = 200;

interface Finding {
  readonly open: typeof openBriefingChannel;
  readonly after: (ms: number, run: () => void) => void;
}

/** @param key of the briefing's channel */
export function hasSpeaker(
  key: string,
  { open, after }: Finding = { open: openBriefingChannel, after: (ms, run) => void setTimeout(run, ms) },
): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = open(key, ({ type }) => {
      if (type === 'here') end(true);
    });
    const end = (isThere: boolean) => {
      channel.close();
      resolve(isThere);
    };
    channel.send({ type: 'who' });
    after(PATIENCE_MS, () => end(false));
  });
}
