import { GREEDY_PART } from '../../../analysis/network/coverage.ts';
import {
  COUNTED_BETWEEN,
  type CountedBetween,
  type WatchStudy as Found,
  type Passed,
  type StudySettings,
} from '../../../analysis/studies/studies.ts';
import { exportedId } from '../../../domain/own-network.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { FeatureName } from '../feature-name.tsx';
import { useNetworkT } from '../network-words.ts';
import type { NetworkState } from '../state/network.ts';
import { changeStudy } from '../state/study-network.ts';
import type { AskedLine } from '../use-asked-said.ts';
import { useNames } from '../use-names.ts';
import { MarkButton } from './mark-button.tsx';
import { useStudiesT } from './studies-words.ts';
import { StudyFrame } from './study-frame.tsx';

const COUNTS = [1, 2, 3, 4, 5, 6, 8];
const PATHS = [5, 10, 20, 40];

/** Places passed by most alternatives, and features on most shortest paths. */
export function WatchStudy({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const store = useAppStore();
  const format = useFormat();
  const names = useNames();
  const saidOf = useWatchSaid();
  const settingsSaid = useWatchSettings();
  const amongSaid = useAmongSaid();
  const settings = network.studySettings.watch;
  const change = (part: Partial<typeof settings>) => changeStudy(store, 'watch', part);
  const numbers = (values: readonly number[]) =>
    values.map((value) => ({ value: String(value), label: format.number(value) }));
  return (
    <StudyFrame
      kind="watch"
      network={network}
      fields={
        <>
          <SelectField
            label={t('studies.watch.count')}
            value={String(settings.count)}
            options={numbers(COUNTS)}
            onChoose={(count) => change({ count: Number(count) })}
          />
          <SelectField
            label={t('studies.watch.among')}
            value={String(settings.withPorts)}
            options={[true, false].map((value) => ({ value: String(value), label: amongSaid(value) }))}
            onChoose={(value) => change({ withPorts: value === 'true' })}
          />
          <SelectField
            label={t('studies.watch.paths')}
            value={String(settings.paths)}
            options={numbers(PATHS)}
            onChoose={(paths) => change({ paths: Number(paths) })}
          />
          <SelectField
            label={t('studies.watch.between')}
            value={settings.between}
            options={COUNTED_BETWEEN.map((value) => ({
              value,
              label: t(`studies.watch.between.${value}`),
            }))}
            onChoose={(between) => change({ between: between as CountedBetween })}
          />
        </>
      }
      show={({ value }) => (
        <>
          <Picks found={value} />
          <PassedList found={value} />
        </>
      )}
      table={({ value, value: { picks, places, legs, pairs }, asked: { asked, settings: used } }) => ({
        settings: settingsSaid(used),
        notes: [
          ...saidOf(value),
          `${t('studies.watch.passed')}: ${t('studies.watch.pairs', { pairs: format.number(pairs) })}`,
        ],
        head: [
          t('studies.column.name'),
          t('studies.column.id'),
          t('studies.column.added'),
          t('studies.column.share'),
        ],
        rows: [
          ...picks.map(({ id, added }) => [names.feature(id), exportedId(id, asked.on), added, '']),
          ...[...places, ...legs].map(({ id, share }) => [
            names.feature(id),
            exportedId(id, asked.on),
            '',
            inPercent(share),
          ]),
        ],
      })}
      how={[
        t('studies.watch.how', { part: `${format.number(Math.floor(GREEDY_PART * 100))} %` }),
        t('studies.watch.how.between'),
      ]}
    />
  );
}

function useAmongSaid(): (withPorts: boolean) => string {
  const t = useStudiesT();
  return (withPorts) => t(withPorts ? 'studies.watch.withPorts' : 'studies.watch.crossings');
}

/** Number of picks, candidates and alternatives, for paper and export. */
export function useWatchSettings(): (settings: StudySettings['watch']) => readonly AskedLine[] {
  const t = useStudiesT();
  const format = useFormat();
  const amongSaid = useAmongSaid();
  return ({ count, withPorts, paths, between }) => [
    [t('studies.watch.count'), format.number(count)],
    [t('studies.watch.among'), amongSaid(withPorts)],
    [t('studies.watch.paths'), format.number(paths)],
    [t('studies.watch.between'), t(`studies.watch.between.${between}`)],
  ];
}

/** Coverage of the picks and whether more is possible, for screen, paper and export. */
function useWatchSaid(): (found: Found) => readonly string[] {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const format = useFormat();
  return ({ picks, covered, paths, atMost, isComplete }) => [
    picks.length === 0
      ? t('studies.watch.none')
      : t('studies.watch.covered', {
          covered: format.number(covered),
          paths: format.number(paths),
          atMost: format.number(Math.min(atMost, paths)),
        }),
    ...(isComplete ? [] : [networkT('network.gaveUp')]),
  ];
}

export function Picks({ found }: { readonly found: Found }) {
  const t = useStudiesT();
  const format = useFormat();
  const { picks } = found;
  const sentences = useWatchSaid()(found).map((sentence) => <p key={sentence}>{sentence}</p>);
  if (picks.length === 0) return sentences;
  return (
    <>
      {sentences}
      <ol className="network-warned" data-testid="watch-points">
        {picks.map(({ id, added }) => (
          <li key={id}>
            <FeatureName id={id} />: {t('studies.watch.added', { count: format.number(added) })}
          </li>
        ))}
      </ol>
      <MarkButton ids={picks.map(({ id }) => id)} name={t('studies.watch')} />
    </>
  );
}

/** Maximum rows shown. */
const MAX_PASSED = 10;

function PassedList({ found: { places, pairs } }: { readonly found: Found }) {
  const t = useStudiesT();
  const format = useFormat();
  return (
    <>
      <h4>{t('studies.watch.passed')}</h4>
      <p>{t('studies.watch.pairs', { pairs: format.number(pairs) })}</p>
      <ol className="study-shares">
        {places.slice(0, MAX_PASSED).map((passed) => (
          <li key={passed.id}>
            <PassedRow passed={passed} />
          </li>
        ))}
      </ol>
    </>
  );
}

function PassedRow({ passed: { id, share } }: { readonly passed: Passed }) {
  const format = useFormat();
  return (
    <>
      <FeatureName id={id} />
      <span className="study-share">{`${format.number(share * 100, 1)} %`}</span>
    </>
  );
}

/** One decimal, since a schematic network is no more precise. */
function inPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
