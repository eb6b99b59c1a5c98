import { timesInTop } from '../../../analysis/network/stability.ts';
import type { StabilityStudy as Found, StudySettings } from '../../../analysis/studies/studies.ts';
import { frameFeatures } from '../../../state/commands/move-map.ts';
import { InterfaceIcon } from '../../../ui/primitives/interface-icon.tsx';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { FeatureName } from '../feature-name.tsx';
import { useNetworkT } from '../network-words.ts';
import { PathDetails } from '../path-details.tsx';
import { openPath } from '../state/ask-network.ts';
import type { NetworkState, WorkedOutStudy } from '../state/network.ts';
import { changeStudy } from '../state/study-network.ts';
import type { AskedLine } from '../use-asked-said.ts';
import { useNames } from '../use-names.ts';
import { useNetworkAtlas } from '../use-network-atlas.ts';
import { usePathFigures } from '../use-path-figures.ts';
import { DoubtFields, ShareField, useDoubtSaid } from './doubt-fields.tsx';
import { SpeedRanges } from './speed-ranges.tsx';
import { useStudiesT } from './studies-words.ts';
import { StudyFrame } from './study-frame.tsx';

const DRAWS = [50, 100, 200, 500, 1000];
const THERE = [1, 0.9, 0.75, 0.5];

/** How sensitive the ranking of alternatives is to assumed numbers. */
export function StabilityStudy({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const store = useAppStore();
  const format = useFormat();
  const names = useNames();
  const top = useTop();
  const saidOf = useStandingsSaid();
  const settingsSaid = useStabilitySettings();
  const thereSaid = useThereSaid();
  const settings = network.studySettings.stability;
  const change = (part: Partial<typeof settings>) => changeStudy(store, 'stability', part);
  return (
    <StudyFrame
      kind="stability"
      network={network}
      fields={
        <>
          <SelectField
            label={t('studies.stability.draws')}
            value={String(settings.draws)}
            options={DRAWS.map((draws) => ({ value: String(draws), label: format.number(draws) }))}
            onChoose={(draws) => change({ draws: Number(draws) })}
          />
          <SeedField seed={settings.seed} onChange={(seed) => change({ seed })} />
          <DoubtFields doubt={settings} onChange={change} />
          <ShareField
            label={t('studies.stability.legs')}
            value={settings.legs}
            onChoose={(legs) => change({ legs })}
          />
          <SelectField
            label={t('studies.stability.there')}
            value={String(settings.illustrativeThere)}
            options={THERE.map((share) => ({
              value: String(share),
              label: thereSaid(share),
            }))}
            onChoose={(share) => change({ illustrativeThere: Number(share) })}
          />
        </>
      }
      show={(worked) => <Standings worked={worked} />}
      table={({ value, value: { standings, onFirst }, asked: { settings: used } }) => ({
        settings: settingsSaid(used),
        notes: saidOf(value),
        head: [
          t('studies.column.name'),
          t('studies.column.id'),
          ...topsOf(standings.length).map(top),
          t('studies.stability.absent'),
          t('studies.column.draws'),
          t('studies.stability.seed'),
        ],
        rows: [
          ...standings.map((standing, place) => [
            networkT('network.alternative', { number: format.number(place + 1) }),
            '',
            ...topsOf(standings.length).map((count) => timesInTop(standing, count)),
            standing.absent,
            used.draws,
            used.seed,
          ]),
          ...onFirst.map(({ id, draws }) => [
            names.feature(id),
            id,
            ...topsOf(standings.length).map((_, at) => (at === 0 ? draws : '')),
            '',
            used.draws,
            used.seed,
          ]),
        ],
      })}
      how={[t('studies.stability.how'), <SpeedRanges key="ranges" />]}
    />
  );
}

/** Reported top ranks: the first, and the first three where meaningful. */
function topsOf(alternatives: number): readonly number[] {
  return alternatives > 1 ? [1, Math.min(3, alternatives)] : [1];
}

function useTop(): (count: number) => string {
  const t = useStudiesT();
  const format = useFormat();
  return (count) =>
    count === 1 ? t('studies.stability.first') : t('studies.stability.top', { count: format.number(count) });
}

/** Seeds are 32-bit integers. */
const MAX_SEED = 2 ** 32 - 1;

function SeedField({ seed, onChange }: { readonly seed: number; readonly onChange: (seed: number) => void }) {
  const t = useStudiesT();
  return (
    <label className="field">
      <span>{t('studies.stability.seed')}</span>
      <input
        type="number"
        min={0}
        max={MAX_SEED}
        step={1}
        inputMode="numeric"
        value={seed}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Math.min(MAX_SEED, Math.max(0, Math.trunc(valueAsNumber || 0))))
        }
      />
    </label>
  );
}

function useThereSaid(): (share: number) => string {
  const t = useStudiesT();
  const format = useFormat();
  return (share) => t('studies.stability.ofDraws', { share: `${format.number(share * 100)} %` });
}

/** Varied numbers, runs and ranges, for paper and export. */
export function useStabilitySettings(): (settings: StudySettings['stability']) => readonly AskedLine[] {
  const t = useStudiesT();
  const format = useFormat();
  const doubtSaid = useDoubtSaid();
  const thereSaid = useThereSaid();
  return (settings) => [
    [t('studies.stability.draws'), format.number(settings.draws)],
    [t('studies.stability.seed'), String(settings.seed)],
    ...doubtSaid(settings),
    [t('studies.stability.there'), thereSaid(settings.illustrativeThere)],
  ];
}

/** Results besides the ranking, and whether the search was incomplete, for screen, paper and export. */
function useStandingsSaid(): (found: Found) => readonly string[] {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const format = useFormat();
  return ({ draws, otherFirst, withoutPath, isComplete }) => {
    const times = (count: number) => ({ times: format.number(count), draws: format.number(draws) });
    return [
      t('studies.stability.other', times(otherFirst)),
      ...(withoutPath > 0 ? [t('studies.stability.without', times(withoutPath))] : []),
      ...(isComplete ? [] : [networkT('network.gaveUp')]),
    ];
  };
}

export function Standings({ worked: { value, asked } }: { readonly worked: WorkedOutStudy<'stability'> }) {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const format = useFormat();
  const { draws, standings } = value;
  const top = useTop();
  const tops = topsOf(standings.length);
  const said = useStandingsSaid()(value);
  return (
    <>
      {standings.length === 0 ? (
        <p>{t('studies.stability.none')}</p>
      ) : (
        <table className="figures study-standings" data-testid="standings">
          <caption>
            {t('studies.stability.table', {
              draws: format.number(draws),
              seed: String(asked.settings.seed),
            })}
          </caption>
          <thead>
            <tr>
              <td />
              {tops.map((count) => (
                <th key={count} scope="col">
                  {top(count)}
                </th>
              ))}
              <th scope="col">{t('studies.stability.absent')}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map((standing, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: alternatives are told apart by their place in the order
              <tr key={place}>
                <th scope="row">{networkT('network.alternative', { number: format.number(place + 1) })}</th>
                {tops.map((count) => (
                  <td key={count}>{format.number(timesInTop(standing, count))}</td>
                ))}
                <td>{format.number(standing.absent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{said.join(' ')}</p>
      <OtherRoute found={value} />
      <OnFirst found={value} />
    </>
  );
}

/** The other route that came first in most runs, which can be shown on the map. */
function OtherRoute({ found: { other } }: { readonly found: Found }) {
  const t = useStudiesT();
  const store = useAppStore();
  const format = useFormat();
  const figures = usePathFigures();
  const network = useNetworkAtlas();
  const isShown = useAppState((state) => other !== null && state.network?.opened === other.path);
  if (other === null) return null;
  const press = () => {
    openPath(store, isShown ? null : other.path);
    if (!isShown)
      frameFeatures(
        store,
        other.path.legs.map(({ leg }) => leg),
        network,
      );
  };
  return (
    <div data-testid="other-route">
      <p>
        {t('studies.stability.mostOther', { times: format.number(other.draws) })} {figures(other.path)}
      </p>
      <button type="button" className="text-button" aria-pressed={isShown} onClick={press}>
        <InterfaceIcon id="target" sizePx={16} />
        {t(isShown ? 'studies.unmark' : 'studies.mark')}
      </button>
      {isShown && <PathDetails path={other.path} />}
    </div>
  );
}

/** Maximum rows shown. */
const MAX_CROSSINGS = 8;

function OnFirst({ found: { onFirst } }: { readonly found: Found }) {
  const t = useStudiesT();
  const format = useFormat();
  const crossings = onFirst.filter(({ id }) => id.startsWith('crossing:')).slice(0, MAX_CROSSINGS);
  if (crossings.length === 0) return null;
  return (
    <>
      <h4>{t('studies.stability.onFirst')}</h4>
      <ol className="study-shares">
        {crossings.map(({ id, draws }) => (
          <li key={id}>
            <FeatureName id={id} />
            <span className="study-share">{format.number(draws)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
