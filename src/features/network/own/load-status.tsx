import type { NetworkRefusal } from '../../../importers/network/network-fault.ts';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { stopLoading } from '../state/own-networks.ts';
import { describeFault } from './describe-fault.ts';
import { groupFaults } from './group-faults.ts';
import { useOwnNetworkT } from './own-network-words.ts';

/** Progress of checking files, or why they were rejected and what to do. */
export function LoadStatus() {
  const t = useOwnNetworkT();
  const networkT = useNetworkT();
  const store = useAppStore();
  const load = useAppState(({ network }) => network?.load ?? null);
  if (load === null) return null;
  const { name } = load;
  if ('share' in load) {
    return (
      <p className="network-work" role="status">
        <progress max={1} value={load.share} aria-label={t('ownNetwork.loading', { name })} />
        <button type="button" className="link-button" onClick={() => stopLoading(store)}>
          {networkT('network.stop')}
        </button>
      </p>
    );
  }
  return (
    <div className="own-network-faults">
      {'refusal' in load ? (
        <Refused name={name} refusal={load.refusal} />
      ) : (
        <p role="alert">{t('ownNetwork.failed', { name })}</p>
      )}
    </div>
  );
}

function Refused({
  name,
  refusal: { faults, more },
}: {
  readonly name: string;
  readonly refusal: NetworkRefusal;
}) {
  const t = useOwnNetworkT();
  const format = useFormat();
  return (
    <>
      <p role="alert">{t('ownNetwork.refused', { name, count: format.number(faults.length + more) })}</p>
      <ol>
        {groupFaults(faults, (reason) => describeFault(reason, t, format)).map(([cause, places]) => (
          <li key={cause}>
            {cause}
            {places.length > 0 && (
              <ul>
                {places.map(({ file, feature, id }) => (
                  <li key={`${file} ${feature}`}>
                    <bdi>{t('ownNetwork.feature', { file, number: format.number(feature) })}</bdi>
                    {id !== '' && (
                      <>
                        {' '}
                        <code dir="ltr">{id}</code>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('ownNetwork.more', { count: format.number(more) })}</p>}
    </>
  );
}
