import { idOf, SYSTEMS } from '../../importers/incidents/meaning/system-list.ts';
import type { SystemId } from '../../importers/incidents/systems.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { ChoiceQuestion } from './choice-question.tsx';
import { useIncidentsT } from './incident-words.ts';
import { SystemSelect } from './system-select.tsx';

interface Props {
  readonly fits: readonly { readonly system: SystemId; readonly share: number }[];
  /** Unrecognized system named in the file. */
  readonly unknown: string | null;
  readonly onChoose: (system: SystemId) => void;
}

/** Asks for the coordinate system: those matching the region first, then all known ones. */
export function SystemQuestion({ fits, unknown, onChoose }: Props) {
  const t = useIncidentsT();
  const format = useFormat();
  return (
    <div className="import-question">
      {unknown !== null && <p>{t('incidents.ask.system.unknown', { text: unknown })}</p>}
      <ChoiceQuestion<SystemId>
        question={t('incidents.ask.system')}
        choices={fits.map(({ system, share }) => ({
          value: system,
          label: t('incidents.ask.system.fit', {
            name: SYSTEMS.find((one) => idOf(one) === system)?.name ?? system,
            share: `${format.number(share * 100)} %`,
          }),
        }))}
        onChoose={onChoose}
      />
      <SystemSelect label={t('incidents.ask.system.choose')} chosen={null} onChoose={onChoose} />
    </div>
  );
}
