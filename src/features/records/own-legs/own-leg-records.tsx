import { useEffect } from 'react';
import type { FoldedRows } from '../../../analysis/incidents/add-up-folds.ts';
import { isOwnId } from '../../../domain/own-network.ts';
import { useAppState, useAppStore, useT } from '../../../ui/ui-context.tsx';
import { selectOwnNetwork } from '../../network/state/own-network.ts';
import { useIncidentMapT } from '../map/incident-map-words.ts';
import { selectOwnLegsStatus, selectUsesAtlas } from '../state/own-leg-tags.ts';
import { tagByOwnLegs } from './tag-by-own-legs.ts';

interface OwnLegRecordsProps {
  /** Whether records are only tagged, without a text. */
  readonly isHidden?: boolean;
  /** For the records of each network. */
  readonly counts?: Pick<FoldedRows, 'legs'> & {
    /** Formats a number of records, or their sum. */
    readonly say: (count: number) => string;
  };
}

/** Tags records by the network in use, and shows along which sections they are counted. */
export default function OwnLegRecords({ isHidden = false, counts }: OwnLegRecordsProps) {
  const store = useAppStore();
  const own = useAppState(selectOwnNetwork);
  const isAdded = useAppState(({ network }) => network?.question.isAdded);
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const usesAtlas = useAppState(selectUsesAtlas);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each network, and each change of the records
  useEffect(() => void tagByOwnLegs(store), [store, own, isAdded, sets]);
  if (own === null || isHidden) return null;
  return (
    <>
      <Rule name={own.name} usesAtlas={usesAtlas} />
      {counts !== undefined && usesAtlas && <Counts name={own.name} {...counts} />}
    </>
  );
}

function Rule({ name, usesAtlas }: { readonly name: string; readonly usesAtlas: boolean }) {
  const t = useIncidentMapT();
  const pageT = useT();
  const store = useAppStore();
  const status = useAppState(selectOwnLegsStatus);
  return (
    <p className="network-note" role="status" aria-busy={status === 'running'}>
      {status === 'failed' ? (
        <>
          {t('incidentMap.own.failed', { name })}{' '}
          <button type="button" className="link-button" onClick={() => void tagByOwnLegs(store, true)}>
            {pageT('ui.retry')}
          </button>
        </>
      ) : (
        t(usesAtlas ? 'incidentMap.own.added' : 'incidentMap.own.alone', { name })
      )}
    </p>
  );
}

function Counts({ name, legs, say }: NonNullable<OwnLegRecordsProps['counts']> & { readonly name: string }) {
  const t = useT();
  const sumOf = (isOwn: boolean) =>
    say(legs.reduce((sum, { leg, all }) => (isOwnId(leg) === isOwn ? sum + all : sum), 0));
  return (
    <dl className="picture-rest">
      <div>
        <dt>{name}</dt>
        <dd>{sumOf(true)}</dd>
      </div>
      <div>
        <dt>{t('room.atlas')}</dt>
        <dd>{sumOf(false)}</dd>
      </div>
    </dl>
  );
}
