import { EVIDENCE } from '../../domain/evidence.ts';
import { EvidenceSample } from '../legend/evidence-sample.tsx';
import { Section } from '../primitives/section.tsx';
import { Switch } from '../primitives/switch.tsx';
import { useCommands, useScene, useT } from '../ui-context.tsx';

/** Who says so: each kind of evidence with the sample that the map draws for it. */
export function EvidenceFilter() {
  const t = useT();
  const commands = useCommands();
  const shown = useScene((scene) => scene.evidence);
  return (
    <Section title={t('filters.evidence')} level={2}>
      <ul className="filter-list">
        {EVIDENCE.map((evidence) => (
          <li key={evidence}>
            <Switch
              lead={<EvidenceSample evidence={evidence} />}
              label={t(`panel.evidence.${evidence}`)}
              checked={shown.includes(evidence)}
              onChange={(visible) => commands.toggleEvidence(evidence, visible)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
