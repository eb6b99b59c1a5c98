import type { Gap, Outcome, Unknown } from '../../../analysis/network/gaps.ts';
import type { GapStudy as Found } from '../../../analysis/studies/studies.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { useAppStore, useFormat, useHrefOf, useT } from '../../../ui/ui-context.tsx';
import { FeatureName } from '../feature-name.tsx';
import { useNetworkT } from '../network-words.ts';
import { PassageLinks } from '../passage-links.tsx';
import type { NetworkState } from '../state/network.ts';
import { changeStudy } from '../state/study-network.ts';
import { useNames } from '../use-names.ts';
import { DoubtFields, useDoubtSaid } from './doubt-fields.tsx';
import { MarkButton } from './mark-button.tsx';
import { SpeedRanges } from './speed-ranges.tsx';
import { useStudiesT } from './studies-words.ts';
import { StudyFrame } from './study-frame.tsx';

/** What new information would change: single unknowns, ranked by their effect on the answer. */
export function GapStudy({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const store = useAppStore();
  const words = useGapWords();
  const hrefOf = useHrefOf();
  const saidOf = useGapsSaid();
  const doubtSaid = useDoubtSaid();
  const settings = network.studySettings.gaps;
  return (
    <StudyFrame
      kind="gaps"
      network={network}
      fields={<DoubtFields doubt={settings} onChange={(change) => changeStudy(store, 'gaps', change)} />}
      show={({ value }) => <Gaps found={value} />}
      table={({ value, asked }) => ({
        settings: doubtSaid(asked.settings),
        notes: saidOf(value),
        head: [
          t('studies.column.name'),
          t('studies.column.id'),
          t('studies.gaps.request'),
          t('studies.gaps.reason'),
          networkT('network.passages'),
          t('studies.column.link'),
        ],
        rows: value.gaps.map(({ unknown, outcomes, passages }) => {
          const id = featureOf(unknown);
          return [
            words.name(unknown),
            id ?? '',
            t(`studies.gaps.${unknown.kind}`),
            outcomes.map(words.reason).join('; '),
            passages.join('; '),
            id === null ? '' : hrefOf(id),
          ];
        }),
      })}
      how={[t('studies.gaps.how'), <SpeedRanges key="ranges" />]}
    />
  );
}

/** Number tried and searches aborted, for screen, paper and export. */
function useGapsSaid(): (found: Found) => readonly string[] {
  const t = useStudiesT();
  const format = useFormat();
  return ({ gaps, tried, isComplete, givenUp }) => {
    const isSure = isComplete && givenUp === 0;
    const counts = { tried: format.number(tried), count: format.number(gaps.length) };
    return [
      t(gaps.length === 0 && isSure ? 'studies.gaps.none' : 'studies.gaps.found', counts),
      ...(isComplete ? [] : [t('studies.gaps.givenUp.before')]),
      ...(givenUp === 0 ? [] : [t('studies.gaps.givenUp.some', { count: format.number(givenUp) })]),
    ];
  };
}

export function Gaps({ found }: { readonly found: Found }) {
  const said = useGapsSaid()(found);
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {found.gaps.length > 0 && (
        <ol className="network-warned study-gaps" data-testid="gaps">
          {found.gaps.map((gap) => (
            <li key={JSON.stringify(gap.unknown)}>
              <OneGap gap={gap} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function OneGap({ gap: { unknown, outcomes, passages } }: { readonly gap: Gap }) {
  const t = useStudiesT();
  const networkT = useNetworkT();
  const words = useGapWords();
  const id = featureOf(unknown);
  return (
    <>
      <div className="study-row">
        <b>{id === null ? words.name(unknown) : <FeatureName id={id} />}</b>
        {id !== null && <MarkButton ids={[id]} name={words.name(unknown)} />}
      </div>
      <div>{t(`studies.gaps.${unknown.kind}`)}</div>
      {outcomes.map((outcome) => (
        <div key={outcome.finding} className="network-gates">
          {words.reason(outcome)}
        </div>
      ))}
      {passages.length > 0 && (
        <div className="network-gates">
          {networkT('network.passages')}: <PassageLinks ids={passages} />
        </div>
      )}
    </>
  );
}

/** Feature of an unknown; `null` for a number. */
function featureOf(unknown: Unknown): FeatureId | null {
  switch (unknown.kind) {
    case 'leg':
      return unknown.leg;
    case 'crossing':
      return unknown.crossing;
    default:
      return null;
  }
}

function useGapWords() {
  const t = useStudiesT();
  const pageT = useT();
  const networkT = useNetworkT();
  const format = useFormat();
  const names = useNames();
  return {
    name: (unknown: Unknown): string => {
      switch (unknown.kind) {
        case 'leg':
          return names.feature(unknown.leg);
        case 'crossing':
          return names.feature(unknown.crossing);
        case 'weight':
          return networkT(`network.mix.${unknown.weight}`);
        case 'speed':
          return pageT(`panel.mode.${unknown.mode}`);
      }
    },
    reason: ({ finding, change, cutOff, otherFirst, isComplete }: Outcome): string => {
      const isOnlyOrder = change === 0 && otherFirst.length > 0;
      const told = [
        ...(cutOff.length > 0 ? [t('studies.gaps.cutOff')] : []),
        ...(cutOff.length === 0 && !isOnlyOrder
          ? [t('studies.gaps.change', { share: `${format.number(change * 100)} %` })]
          : []),
        ...(otherFirst.length > 0 && cutOff.length === 0 ? [t('studies.gaps.otherFirst')] : []),
        ...(isComplete ? [] : [t('studies.gaps.givenUp')]),
      ];
      return `${t(`studies.gaps.${finding}`)}: ${told.join(format.comma)}`;
    },
  };
}
