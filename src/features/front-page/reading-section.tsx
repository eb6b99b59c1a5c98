import { EvidenceSample } from '../../ui/legend/evidence-sample.tsx';
import { Section } from '../../ui/primitives/section.tsx';
import { useT } from '../../ui/ui-context.tsx';

const SAMPLES = [
  ['brief', 'band'],
  ['literature', 'line'],
  ['reported', 'dashed'],
  ['reference', 'thin'],
  ['illustrative', 'dotted'],
] as const;

/** How to read the map: a sample line of each kind of evidence. */
export function ReadingSection() {
  const t = useT();
  return (
    <Section title={t('welcome.read.title')}>
      <ul className="reading">
        {SAMPLES.map(([evidence, line]) => (
          <li key={evidence}>
            <EvidenceSample evidence={evidence} />
            <span>{t(`welcome.read.${line}`)}</span>
          </li>
        ))}
      </ul>
      <p className="caution">{t('welcome.read.schematic')}</p>
    </Section>
  );
}
