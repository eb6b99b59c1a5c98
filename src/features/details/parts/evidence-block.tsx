import type { Basis, Evidence } from '../../../domain/evidence.ts';
import { EvidenceSample } from '../../../ui/legend/evidence-sample.tsx';
import { Section } from '../../../ui/primitives/section.tsx';
import { useT } from '../../../ui/ui-context.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly basis: Basis;
  readonly inBrief: boolean;
}

/** Evidence and geometry basis in words, with the map's sample. */
export function EvidenceBlock({ evidence, basis, inBrief }: Props) {
  const t = useT();
  return (
    <Section title={t('panel.evidence.title')}>
      <dl className="evidence">
        <div>
          <dt>
            <EvidenceSample evidence={evidence} />
            {t(`panel.evidence.${evidence}`)}
          </dt>
          <dd>{t(`panel.evidence.${evidence}.explained`)}</dd>
        </div>
        <div>
          <dt>{t(`panel.basis.${basis}`)}</dt>
          <dd>{t(`panel.basis.${basis}.explained`)}</dd>
        </div>
        <div>
          <dt>{t('panel.inBrief.title')}</dt>
          <dd>{t(inBrief ? 'panel.inBrief.yes' : 'panel.inBrief.no')}</dd>
        </div>
      </dl>
    </Section>
  );
}
