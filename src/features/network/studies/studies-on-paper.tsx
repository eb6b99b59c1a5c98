import '../../../../styles/css/network-studies.css';
import type { ReactNode } from 'react';
import type { StudyKind } from '../../../analysis/studies/studies.ts';
import { OwnNote } from '../own-note.tsx';
import type { NetworkState, WorkedOutStudy } from '../state/network.ts';
import type { AskedLine } from '../use-asked-said.ts';
import { Cuts, cutSettings } from './cut-study.tsx';
import { useDoubtSaid } from './doubt-fields.tsx';
import { Gaps } from './gap-study.tsx';
import { Standings, useStabilitySettings } from './stability-study.tsx';
import { useStudiesT } from './studies-words.ts';
import { StudyOf } from './study-frame.tsx';
import { Picks, useWatchSettings } from './watch-study.tsx';

/** Completed studies for printing, each with its query and limits. */
export default function StudiesOnPaper({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const watchSettings = useWatchSettings();
  const stabilitySettings = useStabilitySettings();
  const doubtSaid = useDoubtSaid();
  const { cuts, watch, stability, gaps } = network.studies;
  return (
    <>
      {cuts !== null && (
        <OnPaper worked={cuts} network={network} settings={cutSettings(t, cuts.asked.settings)}>
          <Cuts found={cuts.value} isWeighed={cuts.asked.asked.own !== null} isWhole />
        </OnPaper>
      )}
      {watch !== null && (
        <OnPaper worked={watch} network={network} settings={watchSettings(watch.asked.settings)}>
          <Picks found={watch.value} />
        </OnPaper>
      )}
      {stability !== null && (
        <OnPaper worked={stability} network={network} settings={stabilitySettings(stability.asked.settings)}>
          <Standings worked={stability} />
        </OnPaper>
      )}
      {gaps !== null && (
        <OnPaper worked={gaps} network={network} settings={doubtSaid(gaps.asked.settings)}>
          <Gaps found={gaps.value} />
        </OnPaper>
      )}
    </>
  );
}

interface Props<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly network: NetworkState;
  readonly settings: readonly AskedLine[];
  readonly children: ReactNode;
}

function OnPaper<K extends StudyKind>({ worked, network, settings, children }: Props<K>) {
  const t = useStudiesT();
  const { kind }: { readonly kind: StudyKind } = worked.asked;
  return (
    <section className="paper-study" data-testid={`annex-${kind}`}>
      <h4>{t(`studies.${kind}`)}</h4>
      <StudyOf worked={worked} network={network} />
      <OwnNote asked={worked.asked.asked} />
      <p>{settings.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>
      {children}
      <p>{t('studies.limits', { limits: t(`studies.${kind}.limits`) })}</p>
    </section>
  );
}
