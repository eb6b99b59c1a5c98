import { type Closable, closedMode } from '../../domain/closure.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { QuestionEnd } from '../../state/network.ts';
import { useAppStore, useAtlas, useName, useT } from '../ui-context.tsx';
import { useNetworkT } from './network-words.ts';

interface Names {
  readonly feature: (id: FeatureId) => string;
  readonly end: (end: QuestionEnd | null) => string;
  readonly closed: (thing: Closable) => string;
}

/** Names of what is asked and closed, whatever the filters hide. */
export function useNames(): Names {
  const t = useNetworkT();
  const pageT = useT();
  const atlas = useAtlas();
  const store = useAppStore();
  const nameOf = useName();
  const feature = (id: FeatureId) => {
    const record = atlas.byId.get(id);
    return record === undefined ? id : nameOf(record);
  };
  return {
    feature,
    end: (end) => {
      if (end === null) return '';
      if (end.kind === 'feature') return feature(end.id);
      return store.getState().areas.kept.find(({ id }) => id === end.id)?.name ?? '';
    },
    closed: (thing) => {
      const mode = closedMode(thing);
      if (mode === null) return feature(thing as FeatureId);
      // Joins of ports with their towns are roads.
      const key = mode === 'road' ? 'network.mode.joined' : 'network.mode';
      return t(key, { mode: pageT(`panel.mode.${mode}`) });
    },
  };
}
