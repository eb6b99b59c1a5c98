/**
 * Channel between the windows of one briefing: the presentation sends its status, the speaker's window sends
 * commands. Each briefing has a channel named by its key, so two briefings in two tabs do not interfere. Only
 * pages of this origin can use it.
 */
import { HANDLING_COLOR, type HandlingMark } from '../../../domain/briefing.ts';
import type { Story } from '../../../domain/story.ts';
import type { Screen } from './presentation.ts';

/** Status of the presentation; times in ms since 1970, durations in ms. */
export interface PresentationStatus {
  readonly type: 'stage';
  readonly story: string;
  /** Shown in both windows. */
  readonly handling: HandlingMark | null;
  readonly index: number;
  readonly screen: Screen;
  readonly isAway: boolean;
  readonly begunAt: number;
  readonly chapterBegunAt: number;
  readonly spentMs: readonly number[];
}

/** Commands that the speaker's window may send. */
export const SPEAKER_ACTIONS = ['next', 'previous', 'first', 'last', 'return', 'black', 'white'] as const;
export type SpeakerAction = (typeof SPEAKER_ACTIONS)[number];

export type BriefingMessage =
  | PresentationStatus
  /** The presentation has ended. */
  | { readonly type: 'over' }
  /** A window requests the status. */
  | { readonly type: 'hello' }
  /** A window requests the briefing. */
  | { readonly type: 'which' }
  /** The presented briefing: the browser may have saved an older one, or none. */
  | { readonly type: 'briefing'; readonly story: Story }
  /** The presentation checks for a speaker's window, which answers `here`. */
  | { readonly type: 'who' }
  | { readonly type: 'here' }
  | { readonly type: 'do'; readonly action: SpeakerAction }
  | { readonly type: 'go'; readonly index: number };

export interface BriefingChannel {
  readonly send: (message: BriefingMessage) => void;
  readonly close: () => void;
}

const NAME = 'crossroads-briefing-';

/** Opens the channel of a briefing. Messages are checked, as a page of another version may send them too. */
export function openBriefingChannel(key: string, hear: (message: BriefingMessage) => void): BriefingChannel {
  const channel = new BroadcastChannel(NAME + key);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message !== null) hear(message);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Returns the message, or `null` for any other value. */
export function readMessage(data: unknown): BriefingMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Partial<Record<string, unknown>>;
  switch (message['type']) {
    case 'hello':
    case 'which':
    case 'who':
    case 'here':
    case 'over':
      return { type: message['type'] };
    case 'briefing':
      return isStory(message['story']) ? { type: 'briefing', story: message['story'] } : null;
    case 'go':
      return isIndex(message['index']) ? { type: 'go', index: message['index'] } : null;
    case 'do': {
      const action = SPEAKER_ACTIONS.find((known) => known === message['action']);
      return action === undefined ? null : { type: 'do', action };
    }
    case 'stage':
      return isPresentationStatus(message) ? message : null;
    default:
      return null;
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPresentationStatus(
  message: Partial<Record<string, unknown>>,
): message is Record<string, unknown> & PresentationStatus {
  const { story, handling, index, screen, isAway, begunAt, chapterBegunAt, spentMs } = message;
  return (
    typeof story === 'string' &&
    (handling === null || isHandling(handling)) &&
    isIndex(index) &&
    typeof screen === 'string' &&
    typeof isAway === 'boolean' &&
    typeof begunAt === 'number' &&
    typeof chapterBegunAt === 'number' &&
    Array.isArray(spentMs)
  );
}

/** Another version of the atlas may send another shape. */
function isStory(value: unknown): value is Story {
  const { id, title, chapters } = (value ?? {}) as Partial<Story>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    Array.isArray(chapters) &&
    chapters.every(
      ({ title, scene, seconds, notes, said, callouts }) =>
        typeof title === 'string' &&
        typeof scene === 'string' &&
        typeof seconds === 'number' &&
        [notes, said].every((text) => typeof text?.text === 'string' && Array.isArray(text.cites)) &&
        Array.isArray(callouts),
    )
  );
}

function isHandling(value: unknown): value is HandlingMark {
  if (typeof value !== 'object' || value === null) return false;
  const { text, color } = value as Partial<HandlingMark>;
  return typeof text === 'string' && typeof color === 'string' && HANDLING_COLOR.test(color);
}
