import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { SPEEDS } from '../../analysis/network/costs.ts';
import { queriedNetwork } from '../../analysis/network/queried-network.ts';
import { MODES } from '../../domain/evidence.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { CitationText } from '../../ui/primitives/sources.tsx';
import { useAppState, useAtlas, useFormat, useT } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import { useCostSaid } from './use-cost-said.ts';
import { useNetworkAtlas } from './use-network-atlas.ts';

/** Explains the method of alternatives: network, cost, algorithm with source, limits and speeds. */
export function HowAlternatives({ asked }: { readonly asked: AskedPaths }) {
  const { maxShared, maxDetour } = asked;
  const t = useNetworkT();
  const pageT = useT();
  const format = useFormat();
  const whole = useNetworkAtlas();
  const atlas = useAtlas();
  const base = useAppState((state) => state.baseNetwork.base);
  const isAlone = isOnOwnAlone(asked);
  const { nodes, legs } = isAlone ? whole : queriedNetwork({ own: null, isAdded: false, base }, atlas);
  return (
    <Disclosure summary={t('network.how')}>
      <p>
        {t(isAlone ? 'network.how.ownNetwork' : 'network.how.network', {
          nodes: format.number(nodes.features.length),
          legs: format.number(legs.features.length),
        })}
      </p>
      {asked.on?.isAdded && <p>{t('network.on.added', { name: asked.on.name })}</p>}
      <HowLengths asked={asked} />
      <CostFormula asked={asked} />
      <p>
        {t('network.how.alternatives', {
          shared: `${format.number(maxShared * 100)} %`,
          detour: format.number(maxDetour, 2),
        })}
      </p>
      <p>{t('network.how.limits')}</p>
      <table className="figures">
        <caption>{t('network.how.speeds')}</caption>
        <tbody>
          {MODES.map((mode) => {
            const { kmPerHour, citation } = SPEEDS[mode];
            return (
              <tr key={mode}>
                <th scope="row">{pageT(`panel.mode.${mode}`)}</th>
                <td>{format.number(kmPerHour)}</td>
                <td>
                  {citation === null ? t('network.how.assumed') : <EnglishContent>{citation}</EnglishContent>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}

function isOnOwnAlone({ on }: AskedPaths): boolean {
  return on !== null && !on.isAdded;
}

/** Where lengths come from, and the sources of connections that are no routes of the atlas. */
function HowLengths({ asked }: { readonly asked: AskedPaths }) {
  const t = useNetworkT();
  const format = useFormat();
  const base = useAppState((state) => state.baseNetwork.base);
  if (isOnOwnAlone(asked) || base === null) return null;
  return (
    <>
      <p>
        {t('network.how.lengths', {
          count: format.number(Object.keys(base.lengths).length),
          factor: format.number(base.landFactor, 2),
        })}
      </p>
      <ol className="source-list">
        {base.sources.map((source) => (
          <li key={source.id}>
            <CitationText citation={source} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The cost formula, with the user's records if included. */
export function CostFormula({ asked }: { readonly asked: AskedPaths }) {
  return useCostSaid()(asked).map((sentence) => <p key={sentence}>{sentence}</p>);
}

/** Explains how a scenario is compared with the baseline. */
export function HowClosures() {
  const t = useNetworkT();
  return (
    <Disclosure summary={t('network.how')}>
      <p>{t('network.how.closures')}</p>
      <p>{t('network.how.warn')}</p>
    </Disclosure>
  );
}
