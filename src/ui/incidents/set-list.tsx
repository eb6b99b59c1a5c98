import { changeSet, removeSet } from '../../state/commands/incidents/change-set.ts';
import { announce } from '../../state/commands/notify.ts';
import type { IncidentSet } from '../../state/incidents.ts';
import { sharersOf } from '../../state/selectors/sharers-of.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { Disclosure } from '../primitives/section.tsx';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';
import { ProblemTable } from './problem-table.tsx';
import { SetTagging } from './set-tagging.tsx';

/** Imported files with hide, inspect and delete. */
export function SetList({ sets }: { readonly sets: readonly IncidentSet[] }) {
  const t = useIncidentsT();
  const store = useAppStore();
  return (
    <ul className="incident-sets">
      {sets.map(({ key, name, isShown, taken, tagging }) => (
        <li key={key} id={`incident-set-${key}`} tabIndex={-1} aria-label={name} data-testid="incident-set">
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
            <IconButton
              icon="close"
              label={t('incidents.sets.remove', { name })}
              onClick={() => {
                removeSet(store, key);
                announce(store, t('incidents.sets.removed', { name }));
                document.querySelector<HTMLElement>('.incidents button')?.focus();
              }}
            />
          </header>
          <p className="incidents-note">{t('incidents.sets.about', taken.counts)}</p>
          <Sharing fileKey={key} sets={sets} />
          <SetTagging fileKey={key} name={name} tagging={tagging} rowCount={taken.table.rowCount} />
          <Disclosure summary={t('incidents.sets.report')}>
            <ProblemTable
              name={name}
              problems={taken.problems}
              places={taken.places}
              columnNames={taken.columnNames}
            />
          </Disclosure>
        </li>
      ))}
    </ul>
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
