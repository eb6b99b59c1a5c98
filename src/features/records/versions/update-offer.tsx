import { sharedColumns, type VersionCounts } from '../../../analysis/incidents/compare-versions.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { columnTitle } from '../column-title.ts';
import { useIncidentsT } from '../incident-words.ts';
import { Check } from '../record-export/column-checks.tsx';
import { updateSet } from '../state/change-version.ts';
import { commonOf, isNewVersion } from '../state/compare-with-sets.ts';
import { compareAgain } from '../state/import-files.ts';
import type { IncidentImport, IncidentSet, OpenedFile, Overlap } from '../state/incidents.ts';
import { UpdateLines } from './update-lines.tsx';
import { type TranslateVersions, useVersionsT } from './version-words.ts';

interface Props {
  readonly one: IncidentImport;
  readonly opened: OpenedFile;
  /** Imports with the given function, and announces the given text. */
  readonly onImport: (take: typeof updateSet, done: string) => void;
}

/**
 * How the records of an import compare with those of an open set: counts, changes, and the key columns; or that
 * they cannot be compared.
 */
export default function UpdateOffer({ one, opened, onImport }: Props) {
  const t = useVersionsT();
  const recordsT = useIncidentsT();
  const format = useFormat();
  const { overlap } = opened;
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const nameOf = (of: number) => sets?.find(({ key }) => key === of)?.name ?? '';
  const set = sets?.find(({ key }) => key === overlap?.set) ?? null;
  if (one.isUncompared) {
    return (
      <p role="status" className="caution">
        {t('versions.failed')}
      </p>
    );
  }
  if (set === null || overlap === null) return null;
  const { counts, onlyNewer, onlyOlder, others } = overlap;
  const { name } = set;
  const listOf = (columns: readonly string[]) =>
    format.list(columns.map((it, at) => columnTitle(it, at, recordsT)));
  return (
    <div
      className="import-question"
      role="group"
      aria-label={t('versions.title', { name })}
      data-testid="update-offer"
    >
      <p role="status">{summaryOf(overlap, set, t)}</p>
      {opened.answersOf !== null && (
        <p className="incidents-note">{t('versions.answers', { name: nameOf(opened.answersOf) })}</p>
      )}
      {commonOf(overlap) > 0 && (
        <>
          <VersionCountList counts={counts} />
          {onlyNewer.length > 0 && <p>{t('versions.onlyNewer', { columns: listOf(onlyNewer) })}</p>}
          {onlyOlder.length > 0 && <p>{t('versions.onlyOlder', { name, columns: listOf(onlyOlder) })}</p>}
          <UpdateLines {...overlap} name={one.name} unit={set.taken.places.unit} />
        </>
      )}
      <KeyFields one={one} opened={opened} overlap={overlap} set={set} />
      {isNewVersion(overlap) && (
        <>
          <p className="form-actions">
            <button
              type="button"
              className="button"
              data-testid="import-update"
              disabled={one.running !== null}
              onClick={() => onImport(updateSet, t('versions.updated', { ...counts, name }))}
            >
              {t('versions.update', { name })}
            </button>
          </p>
          <p className="incidents-note">{t('versions.keeps')}</p>
        </>
      )}
      {commonOf(overlap) > 0 && <p className="incidents-note">{t('versions.beside')}</p>}
      {others.map((other) => (
        <p key={other.set} className="incidents-note">
          {t('versions.shared', { name: nameOf(other.set), count: other.count })}
        </p>
      ))}
    </div>
  );
}

function summaryOf(overlap: Overlap, { name }: IncidentSet, t: TranslateVersions): string {
  const { added, changed, gone } = overlap.counts;
  const count = commonOf(overlap);
  if (count === 0) return t('versions.none', { name });
  return added + changed + gone === 0 ? t('versions.same', { name }) : t('versions.some', { name, count });
}

function VersionCountList({ counts }: { readonly counts: VersionCounts }) {
  const t = useVersionsT();
  const format = useFormat();
  return (
    <dl className="import-counts" data-testid="update-counts">
      {(['added', 'changed', 'gone', 'unchanged'] as const).map((count) => (
        <div key={count} data-count={count} data-zero={counts[count] === 0 ? '' : undefined}>
          <dt>{t(`versions.${count}`)}</dt>
          <dd>{format.number(counts[count])}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ComparedProps extends Omit<Props, 'onImport'> {
  readonly overlap: Overlap;
  readonly set: IncidentSet;
}

/** Chooses the columns that identify a record. */
function KeyFields({ one, opened, overlap, set }: ComparedProps) {
  const t = useVersionsT();
  const store = useAppStore();
  const columns = sharedColumns(set.taken.table.columns, opened.summary.columns);
  const { keys } = overlap;
  const toggle = (name: string) =>
    void compareAgain(
      store,
      one.key,
      keys.includes(name) ? keys.filter((other) => other !== name) : [...keys, name],
    );
  return (
    <Disclosure summary={t('versions.keys')}>
      <fieldset className="update-keys" aria-label={t('versions.keys')}>
        {columns.map((name) => (
          <Check
            key={name}
            label={name}
            isChecked={keys.includes(name)}
            isDisabled={one.running !== null}
            onCheck={() => toggle(name)}
          />
        ))}
      </fieldset>
      <p className="incidents-note">{t('versions.keys.all')}</p>
    </Disclosure>
  );
}
