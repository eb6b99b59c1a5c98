import { useEffect, useRef, useState } from 'react';
import type { BriefingMessage } from '../../state/briefing-channel.ts';
import { hearStage, NOTHING_HEARD, type StageHeard, type StageLine } from '../../state/hear-stage.ts';

export interface Stage extends StageHeard {
  readonly send: (message: BriefingMessage) => void;
}

/** Listens to the stage of a briefing, and asks where it is when this window comes or comes back. */
export function useStageNews(key: string): Stage {
  const [heard, setHeard] = useState(NOTHING_HEARD);
  const line = useRef<StageLine | null>(null);
  useEffect(() => {
    const opened = hearStage(key, setHeard);
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
