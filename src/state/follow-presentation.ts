/**
 * The speaker's side of a briefing: hears the stage, and asks it every few seconds where it is. A window that is closed says that it is over; one
 * that crashed or hangs says nothing, which is told by the answers that do not come. The stage answers from what it hears and not by a clock of
 * its own, which browsers slow down in windows that are covered by others.
 */
import type { Story } from '../domain/story.ts';
import {
  type BriefingChannel,
  type BriefingMessage,
  openBriefingChannel,
  type PresentationStatus,
} from './briefing-channel.ts';

export interface FollowedPresentation {
  /** What the stage told last; `null` while none has been heard. */
  readonly news: PresentationStatus | null;
  /** The briefing that it gives; `null` while it has not said. */
  readonly story: Story | null;
  /** The stage has left the briefing, or its window is closed. */
  readonly isOver: boolean;
  /** It was heard before, and has not answered since. */
  readonly isSilent: boolean;
}

export const NOT_FOLLOWED: FollowedPresentation = { news: null, story: null, isOver: false, isSilent: false };

/** Between two questions. */
const ASK_MS = 3000;
/** So many in a row without an answer are no accident; counted, for the clock of a window that is covered stands still. */
const MAX_UNANSWERED = 3;

interface Hearing {
  readonly open: typeof openBriefingChannel;
  /** Returns the function that stops. */
  readonly every: (ms: number, run: () => void) => () => void;
}

export interface PresentationConnection {
  readonly send: (message: BriefingMessage) => void;
  /** Where it is, out of turn. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** @param onProgress is given what is heard, whenever it is something else than before */
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
      // The same once more is a copy, of which all would be drawn anew.
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
