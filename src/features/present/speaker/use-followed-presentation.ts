import { useEffect, useRef, useState } from 'react';
import type { BriefingMessage } from '../state/briefing-channel.ts';
import {
  type FollowedPresentation,
  followPresentation,
  NOT_FOLLOWED,
  type PresentationConnection,
} from '../state/follow-presentation.ts';

export interface PresentationRemote extends FollowedPresentation {
  readonly send: (message: BriefingMessage) => void;
}

/** Follows the stage of a briefing; requests its state on opening and return. */
export function useFollowedPresentation(key: string): PresentationRemote {
  const [heard, setHeard] = useState(NOT_FOLLOWED);
  const line = useRef<PresentationConnection | null>(null);
  useEffect(() => {
    const opened = followPresentation(key, setHeard);
    line.current = opened;
    window.addEventListener('focus', opened.ask);
    return () => {
      window.removeEventListener('focus', opened.ask);
      opened.close();
      line.current = null;
    };
  }, [key]);
  return { ...heard, send: (message) => line.current?.send(message) };
}
