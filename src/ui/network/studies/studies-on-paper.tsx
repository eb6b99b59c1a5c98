import '../../../../styles/css/network-studies.css';
import type { ReactNode } from 'react';
import type { StudyKind } from '../../../analysis/studies/studies.ts';
import type { NetworkState, WorkedOutStudy } from '../../../state/network.ts';
import { OwnNote } from '../own-note.tsx';
import { Cuts, cutPartsSaid } from './cut-study.tsx';
import { Gaps } from './gap-study.tsx';
import { Standings } from './stability-study.tsx';
import { useStudiesT } from './studies-words.ts';
import { StudyOf } from './study-frame.tsx';
import { Picks } from './watch-study.tsx';

/** What was worked out about questions to the network, each with the question that it is of and its limits; nothing of what was not. */
export default function StudiesOnPaper({ network }: { readonly network: NetworkState }) {
  const t = useStudiesT();
  const { cuts, watch, stability, gaps } = network.studies;
  return (
    <>
      {cuts !== null && (
        <OnPaper worked={cuts} network={network}>
          <p>{cutPartsSaid(t, cuts.asked.settings.parts)}</p>
          <Cuts found={cuts.value} isWeighed={cuts.asked.asked.own !== null} isWhole />
        </OnPaper>
      )}
      {watch !== null && (
        <OnPaper worked={watch} network={network}>
          <Picks found={watch.value} />
        </OnPaper>
      )}
      {stability !== null && (
        <OnPaper worked={stability} network={network}>
          <Standings worked={stability} />
        </OnPaper>
      )}
      {gaps !== null && (
        <OnPaper worked={gaps} network={network}>
          <Gaps found={gaps.value} />
        </OnPaper>
      )}
    </>
  );
}

interface Props<K extends StudyKind> {
  readonly worked: WorkedOutStudy<K>;
  readonly network: NetworkState;
  readonly children: ReactNode;
}

function OnPaper<K extends StudyKind>({ worked, network, children }: Props<K>) {
  const t = useStudiesT();
  const { kind }: { readonly kind: StudyKind } = worked.asked;
  return (
    <section className="paper-study" data-testid={`annex-${kind}`}>
      <h4>{t(`studies.${kind}`)}</h4>
      <StudyOf worked={worked} network={network} />
      <OwnNote asked={worked.asked.asked} />
      {children}
      <p>{t('studies.limits', { limits: t(`studies.${kind}.limits`) })}</p>
    </section>
  );
}
