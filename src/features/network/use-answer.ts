import { useEffect, useRef, useState } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import { answerNetwork } from './state/answer-network.ts';
import { selectAlternatives, selectAsked } from './state/asked-paths.ts';

interface Answering {
  /** Stops the computation. */
  readonly stop: () => void;
  readonly again: () => void;
}

/** Answers the query while the panel is open and announces the result. */
export function useAnswer(): Answering {
  const t = useNetworkT();
  const store = useAppStore();
  const asked = useAppState(selectAsked);
  const running = useRef<AbortController | null>(null);
  const [turn, setTurn] = useState(0);
  const latest = useRef(t);
  latest.current = t;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew by hand where it was stopped
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    if (asked !== null) {
      void answerNetwork(store, controller.signal).then((isNew) => {
        const count = selectAlternatives(store.getState())?.paths.length ?? 0;
        if (isNew) announce(store, latest.current('network.found', { count }));
      });
    }
    return () => controller.abort();
  }, [store, asked, turn]);
  return { stop: () => running.current?.abort(), again: () => setTurn(turn + 1) };
}
