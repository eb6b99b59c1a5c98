import { EVIDENCE, type Evidence } from '../../domain/evidence.ts';
import { EvidenceSample } from '../legend/evidence-sample.tsx';
import { useFormat, useT } from '../ui-context.tsx';

interface Props {
  readonly kmByEvidence: ReadonlyMap<Evidence, number>;
}

/** Share of evidence by length, as a bar and as text. */
export function EvidenceBar({ kmByEvidence }: Props) {
  const t = useT();
  const format = useFormat();
  const parts = EVIDENCE.map((evidence) => ({ evidence, km: kmByEvidence.get(evidence) ?? 0 })).filter(
    ({ km }) => km > 0,
  );
  const all = parts.reduce((sum, { km }) => sum + km, 0);
  let at = 0;
  const bars = parts.map(({ evidence, km }) => {
    const x = at;
    at += (100 * km) / all;
    return <rect key={evidence} data-evidence={evidence} x={x} width={(100 * km) / all} height="8" />;
  });
  return (
    <>
      <svg className="evidence-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {bars}
      </svg>
      <ul className="legend-list">
        {parts.map(({ evidence, km }) => (
          <li key={evidence}>
            <EvidenceSample evidence={evidence} />
            <span>
              {t(`panel.evidence.${evidence}`)}: {format.km(km)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
