/**
 * The speaker's side of a briefing: receives the status of the presentation and requests it every few
 * seconds. A closed window sends `over`; missing answers reveal a window that crashed or hangs. The
 * presentation answers without a timer, since browsers slow timers down in covered windows.
 */
import type { Story } from '../../../domain/story.ts';
import {
  type BriefingChannel,
  type BriefingMessage,
  openBriefingChannel,
  type PresentationStatus,
} from './briefing-channel.ts';

export interface FollowedPresentation {
  /** Last status; `null` before the first. */
  readonly news: PresentationStatus | null;
  /** The presented briefing; `null` until received. */
  readonly story: Story | null;
  /** The presentation has ended, or its window is closed. */
  readonly isOver: boolean;
  /** It answered before, but no longer. */
  readonly isSilent: boolean;
}

export const NOT_FOLLOWED: FollowedPresentation = { news: null, story: null, isOver: false, isSilent: false };

/** Time between two requests. */
const ASK_MS = 3000;
/** Missing answers in a row that mean a failure; counted, since timers stop in a covered window. */
const MAX_UNANSWERED = 3;

interface Hearing {
  readonly open: typeof openBriefingChannel;
  /** Returns a function that stops it. */
  readonly every: (ms: number, run: () => void) => () => void;
}

export interface PresentationConnection {
  readonly send: (message: BriefingMessage) => void;
  /** Requests the status at once. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** @param onChange called with the state whenever it changes */
export function followPresentation(
  key: string,
  onChange: (heard: FollowedPresentation) => void,
  { open, every }: Hearing = { open: openBriefingChannel, every: everyMs },
): PresentationConnection {
  let heard = NOT_FOLLOWED;
  let unanswered = 0;
  const set = (change: Partial<FollowedPresentation>) => {
    heard = { ...heard, ...change };
    onChange(heard);
  };
  const channel: BriefingChannel = open(key, (message) => {
    if (message.type === 'stage') {
      unanswered = 0;
      set({ news: message, isOver: false, isSilent: false });
    } else if (message.type === 'briefing') {
      // The same briefing again is a copy that would redraw everything.
      if (JSON.stringify(message.story) !== JSON.stringify(heard.story)) set({ story: message.story });
    } else if (message.type === 'over') set({ isOver: true, isSilent: false });
    else if (message.type === 'who') channel.send({ type: 'here' });
  });
  const ask = () => channel.send({ type: 'hello' });
  const stop = every(ASK_MS, () => {
    const isExpected = heard.news !== null && !heard.isOver;
    if (isExpected && !heard.isSilent && unanswered >= MAX_UNANSWERED) set({ isSilent: true });
    unanswered += 1;
    ask();
  });
  channel.send({ type: 'which' });
  ask();
  return {
    send: channel.send,
    ask,
    close: () => {
      stop();
      channel.close();
    },
  };
}

function everyMs(ms: number, run: () => void): () => void {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
}
