import { useEffect, useRef } from 'react';
import type { StudyKind } from '../../../analysis/studies/studies.ts';
import { studyNetwork } from '../../../state/commands/network/study-network.ts';
import { announce } from '../../../state/commands/notify.ts';
import { useAppStore } from '../../ui-context.tsx';
import { useStudiesT } from './studies-words.ts';

/** Runs a study on request, announces its completion and stops it with the panel. */
export function useStudy(kind: StudyKind): { readonly work: () => void; readonly stop: () => void } {
  const t = useStudiesT();
  const store = useAppStore();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => running.current?.abort();
  const work = () => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    announce(store, t('studies.working', { study: t(`studies.${kind}`) }));
    void studyNetwork(store, kind, controller.signal).then((isNew) => {
      if (isNew) announce(store, t('studies.done', { study: t(`studies.${kind}`) }));
    });
  };
  return { work, stop };
}
