import { announce } from '../../../state/commands/notify.ts';
import { formatMoment } from '../../../ui/format-moment.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useInterfaceLanguage } from '../../../ui/ui-context.tsx';
import { useIncidentsT } from '../incident-words.ts';
import { openVersion, selectIsReplacing } from '../state/change-version.ts';
import type { EarlierVersion, IncidentSet } from '../state/incidents.ts';
import { selectSharedSets } from '../state/select-shared-sets.ts';
import { UpdateLines } from './update-lines.tsx';
import { useVersionsT } from './version-words.ts';

/** Earlier versions of a set, latest first, each with what changed after it; and records that are there twice. */
export default function VersionList({ set }: { readonly set: IncidentSet }) {
  const t = useVersionsT();
  const { earlier } = set;
  const incidents = useAppState((state) => state.incidents);
  return (
    <>
      {selectSharedSets({ incidents }, set).map(([{ key, name }, { count }]) => (
        <p key={key} className="incidents-note">
          {t('versions.shared', { name, count })}
        </p>
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={t('versions.earlier', { count: earlier.length })}>
          <ul className="version-list" data-testid="versions">
            {earlier.map((version) => (
              <VersionRow key={version.key} set={set} version={version} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function VersionRow({ set, version }: { readonly set: IncidentSet; readonly version: EarlierVersion }) {
  const t = useVersionsT();
  const recordsT = useIncidentsT();
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const { name, importedAt, update } = version;
  const isReplacing = useAppState((state) => selectIsReplacing(state, set));
  const open = async () => {
    announce(store, recordsT('incidents.running.reading', { name }));
    // This button is disabled, and then removed.
    document.querySelector<HTMLElement>('.incidents button')?.focus();
    if (await openVersion(store, set, version)) {
      announce(store, recordsT('incidents.sets.restored', { name }));
    }
  };
  return (
    <li>
      <p>
        {importedAt === null ? name : t('versions.of', { name, time: formatMoment(importedAt, language) })}
      </p>
      <p className="incidents-note">{t('versions.next', { ...update.counts })}</p>
      <UpdateLines {...update} name={name} unit={set.taken.places.unit} />
      {version.missing === null ? (
        <p className="form-actions">
          <button
            type="button"
            className="button"
            data-quiet=""
            disabled={isReplacing}
            onClick={() => void open()}
          >
            {t('versions.open')}
          </button>
        </p>
      ) : (
        <p className="incidents-note">{t('versions.missing')}</p>
      )}
    </li>
  );
}
