import { incidentEngine } from 'virtual:site-config';
import { useEffect, useState } from 'react';
import { GRADINGS } from '../../domain/grading.ts';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';
import { askEngine, wantEngine } from './state/ask-engine.ts';
import { selectEngineQuery } from './state/engine-query.ts';
import { selectIsEngineDrawn } from './state/is-engine-drawn.ts';
import { makeRemoteStore, tilesFor } from './state/remote-incidents.ts';

/** Delay before a query while the user brushes. */
const SETTLED_MS = 250;

/**
 * Includes the organisation's records if an engine is configured. Shows what is sent to it and why it fails.
 */
export function EngineSwitch() {
  return incidentEngine === null ? null : <OfferedEngine {...incidentEngine} />;
}

interface Props {
  readonly name: string;
  readonly explore: string;
  readonly tiles: string | null;
}

function OfferedEngine({ name, explore, tiles }: Props) {
  const t = useIncidentsT();
  const pageT = useT();
  const store = useAppStore();
  const { isAsked, work } = useAppState(({ engine }) => engine);
  const again = useAnswers(explore);
  const { host } = new URL(explore);
  const isShown = useAppState(selectIsEngineDrawn);
  const isDrawn = useAppState((state) => tilesFor(tiles, selectEngineQuery(state)) !== null);
  const hasLocalFilters = useAppState(({ gradings }) =>
    GRADINGS.some((grading) => gradings.chosen[grading] !== null),
  );
  const failure = work === null || work === 'asking' ? null : work;
  return (
    <section className="incident-engine" aria-label={name} aria-busy={work === 'asking'}>
      <Switch
        checked={isAsked}
        label={t('incidents.engine', { name })}
        note={t('incidents.engine.about', { host })}
        onChange={(isOn) => wantEngine(store, isOn)}
      />
      {isAsked && hasLocalFilters && <p className="incidents-note">{t('incidents.engine.grades')}</p>}
      <p className="incidents-note" role="status">
        {work === 'asking' && t('incidents.engine.asking', { host })}
        {isShown &&
          tiles !== null &&
          work === null &&
          t(isDrawn ? 'incidents.engine.key' : 'incidents.engine.notDrawn')}
        {failure !== null && t(`incidents.engine.${failure.failure}`, { host, status: failure.status ?? 0 })}
      </p>
      {failure !== null && (
        <button type="button" className="button" onClick={again}>
          {pageT('ui.retry')}
        </button>
      )}
    </section>
  );
}

/**
 * Queries the engine on every change while it is switched on.
 * @returns repeats the query
 */
function useAnswers(explore: string): () => void {
  const store = useAppStore();
  const [engine, setEngine] = useState(() => makeRemoteStore(explore));
  const isAsked = useAppState((state) => state.engine.isAsked);
  const question = useAppState(selectEngineQuery);
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void askEngine(store, engine, question, stop.signal), SETTLED_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [store, engine, isAsked, question]);
  return () => setEngine(makeRemoteStore(explore));
}
