import { useEffect, useRef, useState } from 'react';
import {
  type BriefingChannel,
  type BriefingMessage,
  openBriefingChannel,
  type StageNews,
} from '../../state/briefing-channel.ts';

export interface Stage {
  /** What the stage told last; `null` while none has been heard. */
  readonly news: StageNews | null;
  /** The stage has left the briefing, or its window is closed. */
  readonly isOver: boolean;
  readonly send: (message: BriefingMessage) => void;
}

/** Listens to the stage of a briefing, and asks where it is when this window comes or comes back. */
export function useStageNews(key: string): Stage {
  const [news, setNews] = useState<StageNews | null>(null);
  const [isOver, setOver] = useState(false);
  const channel = useRef<BriefingChannel | null>(null);
  useEffect(() => {
    const opened = openBriefingChannel(key, (message) => {
      if (message.type === 'stage') {
        setNews(message);
        setOver(false);
      } else if (message.type === 'over') {
        setOver(true);
      }
    });
    channel.current = opened;
    const ask = () => opened.send({ type: 'hello' });
    ask();
    window.addEventListener('focus', ask);
    return () => {
      window.removeEventListener('focus', ask);
      opened.close();
      channel.current = null;
    };
  }, [key]);
  return { news, isOver, send: (message) => channel.current?.send(message) };
}
