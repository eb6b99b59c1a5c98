import { EVIDENCE, type Evidence } from '../../domain/evidence.ts';
import { setEvidence, toggleEvidence } from '../../state/commands/filter-atlas.ts';
import { EvidenceSample } from '../legend/evidence-sample.tsx';
import { Section } from '../primitives/section.tsx';
import { Switch } from '../primitives/switch.tsx';
import { useAppStore, useScene, useT } from '../ui-context.tsx';

/** Sources we read: documents, official lists and gazetteers. */
const READ: readonly Evidence[] = ['brief', 'literature', 'reference'];

/** Evidence filter, with the map's sample of each kind. */
export function EvidenceFilter() {
  const t = useT();
  const store = useAppStore();
  const shown = useScene((scene) => scene.evidence);
  const isReadOnly = shown.join() === READ.join();
  return (
    <Section title={t('filters.evidence')} level={2}>
      <ul className="filter-list">
        {EVIDENCE.map((evidence) => (
          <li key={evidence}>
            <Switch
              lead={<EvidenceSample evidence={evidence} />}
              label={t(`panel.evidence.${evidence}`)}
              checked={shown.includes(evidence)}
              onChange={(visible) => toggleEvidence(store, evidence, visible)}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        aria-pressed={isReadOnly}
        onClick={() => setEvidence(store, isReadOnly ? EVIDENCE : READ)}
      >
        {t('filters.evidence.read')}
      </button>
    </Section>
  );
}
