import { useEffect, useRef } from 'react';
import { NONE, OFF, type PlaceDimension } from '../../analysis/incidents/dimensions.ts';
import { textAt } from '../../domain/column-cells.ts';
import { degreesOf, type IncidentTags, NO_POSITION } from '../../domain/incident.ts';
import { formatPosition, NOTATIONS } from '../../lib/notations.ts';
import type { Position } from '../../lib/position-text.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { CopyText, NotationChoice } from '../areas/index.ts';
import { columnTitle, RecordGrades, useBarNames, useExploreT, useIncidentsT } from '../records/index.ts';
import { selectIncident } from '../records/state/select-incident.ts';
import { zoomToIncident } from '../records/state/zoom-to-incident.ts';
import { focusAwaitedRecord, focusTable, RECORD_HEADING } from './focus-record.ts';
import { dateOfRow } from './incident-date.ts';
import { selectShownRows } from './state/explored-incidents.ts';
import { callRecord, kmOf, quantityOf } from './table-columns.ts';

/** The open record: interpreted fields, nearby atlas features and every cell. */
export function IncidentRecord() {
  const t = useExploreT();
  const tIncidents = useIncidentsT();
  const store = useAppStore();
  const format = useFormat();
  const nameOf = useBarNames();
  const selected = useAppState(({ exploration }) => exploration.selected);
  const set = useAppState(
    ({ incidents }) => incidents?.sets.find(({ key }) => key === selected?.set) ?? null,
  );
  const isHidden = useAppState((state) =>
    selected === null ? false : selectShownRows(state).get(selected.set)?.[selected.row] === 0,
  );
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected === null) return;
    section.current?.scrollIntoView({ block: 'start' });
    focusAwaitedRecord();
  }, [selected]);
  if (selected === null || set === null) return null;
  const { row } = selected;
  const {
    taken: { table },
    tags,
  } = set;
  const name = callRecord(table, row, t);
  const [lng = NO_POSITION, lat = NO_POSITION] = [table.lng[row], table.lat[row]];
  const market = table.markets[(table.market[row] ?? 0) - 1];
  const close = () => {
    selectIncident(store, null);
    focusTable();
  };
  const facts = [
    [t('explore.column.date'), dateOfRow(table, row)],
    [t('explore.by.market'), market === undefined ? '' : nameOf('market', market)],
    [t('explore.column.quantity'), quantityOf(table, row, format)],
  ] as const;
  return (
    <section
      ref={section}
      className="incident-record"
      aria-labelledby={RECORD_HEADING}
      data-testid="incident-record"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="import-head">
        <h2 id={RECORD_HEADING} tabIndex={-1}>
          {name}
        </h2>
        <IconButton icon="close" label={t('explore.record.close')} onClick={close} />
      </header>
      {isHidden && <p className="incidents-note">{t('explore.record.hidden')}</p>}
      {lng === NO_POSITION ? (
        <p>{t('explore.record.nowhere')}</p>
      ) : (
        <>
          <p className="form-actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                zoomToIncident(store, selected);
                announce(store, t('explore.record.zoomed', { name }));
              }}
            >
              {t('explore.record.zoom')}
            </button>
          </p>
          <PositionTexts position={[degreesOf(lng), degreesOf(lat)]} />
        </>
      )}
      <h3>{t('explore.record.understood')}</h3>
      <dl className="record-facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value === '' ? <i>{t('explore.record.unknown')}</i> : value}</dd>
          </div>
        ))}
      </dl>
      <RecordGrades incident={selected} />
      {lng !== NO_POSITION &&
        (tags === null ? (
          <p className="incidents-note">{t('explore.record.untagged')}</p>
        ) : (
          <NearPlaces tags={tags} row={row} />
        ))}
      <h3>{t('explore.record.file')}</h3>
      <dl className="record-facts">
        {table.columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are, and two may have one name
          <div key={at}>
            <dt>{columnTitle(column.name, at, tIncidents)}</dt>
            <dd className="import-value">{textAt(column, row)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A position in three notations with copy buttons, the preferred one first. */
function PositionTexts({ position }: { readonly position: Position }) {
  const t = useExploreT();
  const chosen = useAppState(({ preferences }) => preferences.notation);
  const ways = [chosen, ...NOTATIONS.filter((one) => one !== chosen)];
  return (
    <>
      <h3>{t('explore.record.position')}</h3>
      <dl className="record-facts record-position">
        {ways.map((notation) => {
          const text = formatPosition(position, notation);
          const title = t(`explore.record.${notation}`);
          return text === null ? null : (
            <div key={notation}>
              <dt>{title}</dt>
              <dd>
                <span>{text}</span>
                <CopyText what={title} text={text} />
              </dd>
            </div>
          );
        })}
      </dl>
      <NotationChoice />
    </>
  );
}

/** Nearest features from a record's tags, by straight-line distance. */
function NearPlaces({ tags, row }: { readonly tags: IncidentTags; readonly row: number }) {
  const t = useExploreT();
  const format = useFormat();
  const nameOf = useBarNames();
  const jurisdiction = tags.jurisdictions[(tags.jurisdiction[row] ?? 0) - 1] ?? OFF;
  const legMetres = tags.legMetres[row] ?? Number.NaN;
  const near = (dimension: PlaceDimension, id: string | undefined, distance: string) => (
    <div>
      <dt>{t(`explore.by.${dimension}`)}</dt>
      <dd>
        {nameOf(dimension, id ?? NONE)} <span className="record-distance">{distance}</span>
      </dd>
    </div>
  );
  return (
    <>
      <h3>{t('explore.record.around')}</h3>
      <dl className="record-facts">
        <div>
          <dt>{t('explore.by.jurisdiction')}</dt>
          <dd>{nameOf('jurisdiction', jurisdiction)}</dd>
        </div>
        {near(
          'leg',
          tags.legs[(tags.leg[row] ?? 0) - 1],
          t(legMetres < 0 ? 'explore.record.leg.left' : 'explore.record.leg.right', {
            distance: kmOf(legMetres, format),
          }),
        )}
        {near(
          'crossing',
          tags.crossings[(tags.crossing[row] ?? 0) - 1],
          kmOf(tags.crossingMetres[row] ?? Number.NaN, format),
        )}
        {near(
          'port',
          tags.ports[(tags.port[row] ?? 0) - 1],
          kmOf(tags.portMetres[row] ?? Number.NaN, format),
        )}
        {near(
          'border',
          tags.borders[(tags.border[row] ?? 0) - 1],
          kmOf(tags.borderMetres[row] ?? Number.NaN, format),
        )}
      </dl>
      <p className="incidents-note">{t('explore.record.straight')}</p>
    </>
  );
}
