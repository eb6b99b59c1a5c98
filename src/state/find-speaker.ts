/** Whether a briefing has a speaker's window already. The stage holds no handle of it: a window with one would hang and crash together with the stage. */
import { openBriefingChannel } from './briefing-channel.ts';

/** A window that does not hang answers at once; a press of a key counts as one for much longer, so that a window may still be opened. */
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
