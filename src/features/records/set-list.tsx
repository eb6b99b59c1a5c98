import { type ComponentProps, useEffect, useId, useRef, useState } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { undo } from '../../state/history.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { FoundGradings } from './gradings/found-gradings.tsx';
import { useIncidentsT } from './incident-words.ts';
import type { ProblemGroups } from './problem-groups.tsx';
import { changeSet } from './state/change-set.ts';
import { IMPORTED_FILES, isRemoved, removeFile } from './state/file-history.ts';
import type { IncidentSet, Tagging } from './state/incidents.ts';
import { sharersOf } from './state/sharers-of.ts';
import { tagAgain } from './state/tag-set.ts';

/** Imported files with hide, inspect and remove. */
export function SetList({ sets }: { readonly sets: readonly IncidentSet[] }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const [removed, setRemoved] = useState<IncidentSet | null>(null);
  return (
    <>
      {sets.length === 0 ? (
        <p className="empty">{t('incidents.none')}</p>
      ) : (
        <ul className="incident-sets">
          {sets.map((set) => (
            <SetRow
              key={set.key}
              set={set}
              sets={sets}
              onRemove={() => {
                setRemoved(set);
                removeFile(store, set);
              }}
            />
          ))}
        </ul>
      )}
      {removed !== null && <RemovedLine removed={removed} />}
    </>
  );
}

function SetRow({
  set,
  sets,
  onRemove,
}: {
  readonly set: IncidentSet;
  readonly sets: readonly IncidentSet[];
  readonly onRemove: () => void;
}) {
  const t = useIncidentsT();
  const store = useAppStore();
  const { key, name, isShown, taken, tagging } = set;
  return (
    <li id={`incident-set-${key}`} tabIndex={-1} aria-label={name} data-testid="incident-set">
      <header className="import-head">
        <label className="incident-set-name">
          <input
            type="checkbox"
            checked={isShown}
            aria-label={t('incidents.sets.show', { name })}
            onChange={({ currentTarget }) => changeSet(store, key, { isShown: currentTarget.checked })}
          />
          <b>{name}</b>
        </label>
        <IconButton icon="close" label={t('incidents.sets.remove', { name })} onClick={onRemove} />
      </header>
      <p className="incidents-note">{t('incidents.sets.about', taken.counts)}</p>
      <Sharing fileKey={key} sets={sets} />
      <FoundGradings fileKey={key} />
      <SetTagging fileKey={key} name={name} tagging={tagging} rowCount={taken.table.rowCount} />
      <Disclosure summary={t('incidents.sets.report')}>
        <LazyProblemGroups
          name={name}
          problems={taken.problems}
          places={taken.places}
          columnNames={taken.columnNames}
        />
      </Disclosure>
      {(set.earlier.length > 0 || set.shared.length > 0) && <LazyVersionList set={set} />}
    </li>
  );
}

/** Offers to undo the last removal of a file, while the list is open. */
function RemovedLine({ removed }: { readonly removed: IncidentSet }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const button = useRef<HTMLButtonElement>(null);
  const isUndoable = useAppState((state) => isRemoved(state, removed));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each removal takes away the focused button
  useEffect(() => button.current?.focus(), [removed]);
  if (!isUndoable) return null;
  const restore = () => {
    undo(store, IMPORTED_FILES);
    announce(store, t('incidents.sets.restored', { name: removed.name }));
    // This button is removed.
    document.querySelector<HTMLElement>('.incidents button')?.focus();
  };
  return (
    <p role="status">
      {t('incidents.sets.removed', { name: removed.name })}{' '}
      <button ref={button} type="button" className="text-button" onClick={restore}>
        {t('incidents.sets.restore')}
      </button>
    </p>
  );
}

/** Notes that another set comes from the same file. */
function Sharing({ fileKey, sets }: { readonly fileKey: number; readonly sets: readonly IncidentSet[] }) {
  const t = useIncidentsT();
  const gradings = useAppState((state) => state.gradings);
  const [other] = sharersOf(gradings, fileKey);
  const name = sets.find(({ key }) => key === other)?.name;
  return name === undefined ? null : <p className="incidents-note">{t('incidents.sets.same', { name })}</p>;
}

/** In one file with the report of an import. */
const loadProblemGroups = () =>
  import('./import-report.tsx').then(({ ProblemGroups }) => ({ default: ProblemGroups }));

function LazyProblemGroups(props: ComponentProps<typeof ProblemGroups>) {
  const Groups = useLazyComponent(loadProblemGroups);
  return Groups === null ? null : <Groups {...props} />;
}

export const loadVersionList = () => import('./versions/version-list.tsx');

function LazyVersionList({ set }: { readonly set: IncidentSet }) {
  const List = useLazyComponent(loadVersionList);
  return List === null ? null : <List set={set} />;
}

interface Props {
  readonly fileKey: number;
  readonly name: string;
  readonly tagging: Tagging | null;
  readonly rowCount: number;
}

/** Progress of tagging a file's records, which are usable meanwhile; completion is announced once. */
function SetTagging({ fileKey, name, tagging, rowCount }: Props) {
  const t = useIncidentsT();
  const say = useT();
  const store = useAppStore();
  const format = useFormat();
  const label = useId();
  const status = tagging?.status ?? 'done';
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'running' && status === 'done') {
      announce(store, t('incidents.sets.tagged', { name }));
    }
    before.current = status;
  }, [store, status, name, t]);
  if (tagging === null) return null;
  if (tagging.status === 'failed') {
    return (
      <div role="alert">
        <p className="incidents-note">{t('incidents.sets.untagged')}</p>
        <p className="form-actions">
          <button
            type="button"
            className="button"
            data-quiet=""
            onClick={() => {
              // Retrying removes the focused button.
              document.getElementById(`incident-set-${fileKey}`)?.focus();
              void tagAgain(store, fileKey);
            }}
          >
            {say('ui.retry')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="step-progress" aria-busy="true" data-testid="set-tagging">
      <p id={label}>{t('incidents.sets.tagging')}</p>
      <progress aria-labelledby={label} value={tagging.records} max={rowCount} />
      <p className="incidents-note">
        {t('incidents.running.records', {
          done: format.number(tagging.records),
          total: format.number(rowCount),
        })}
      </p>
    </div>
  );
}
