import '../../../../styles/css/fields.css';
import '../../../../styles/css/record-export.css';
import { useMemo, useRef, useState } from 'react';
import { countRows } from '../../../analysis/incidents/pick-rows.ts';
import { HANDLING_MAX_LENGTH } from '../../../domain/briefing.ts';
import { downloadBlob, fileNameOf } from '../../../exporters/download.ts';
import { isCoarse } from '../../../exporters/incidents/coarsening.ts';
import { type AboutLine, aboutText } from '../../../exporters/incidents/exported-records.ts';
import { firstColumns } from '../../../exporters/incidents/first-columns.ts';
import { RECORD_EXPORT_FORMATS } from '../../../exporters/incidents/index.ts';
import type { NameOf } from '../../../exporters/incidents/record-export.ts';
import { exportNotes } from '../../../i18n/export-notes.ts';
import { cleanLine } from '../../../lib/clean-text.ts';
import { localDay } from '../../../lib/local-day.ts';
import { openDialog } from '../../../state/commands/show-panels.ts';
import { Dialog } from '../../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useName, useT } from '../../../ui/ui-context.tsx';
import { selectShownRows } from '../../explore/state/explored-incidents.ts';
import type { IncidentSet } from '../state/incidents.ts';
import { selectPickedRows } from '../state/picked-incidents.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { type Choices, firstChoices, WHICH_ROWS, type WhichRows } from './choices.ts';
import { CoarseningFields, positionWords } from './coarsening-fields.tsx';
import { Check, ColumnChecks } from './column-checks.tsx';
import { RecordExportPreview } from './export-preview.tsx';
import { useRecordExportT } from './export-words.ts';
import { useFilterWords } from './use-filter-words.ts';
import { useMade } from './use-made.ts';
import { useSave } from './use-save.ts';

/** Exports records: selects rows, precision and format. */
export default function RecordExportDialog() {
  const sets = useAppState((state) => state.incidents?.sets ?? NO_SETS);
  const [first] = sets;
  const [chosen, setChosen] = useState<Choices | null>(null);
  if (first === undefined) return null;
  const choices = chosen ?? firstChoices(first.key);
  const set = sets.find(({ key }) => key === choices.set) ?? first;
  return <RecordExport sets={sets} set={set} choices={choices} onChange={setChosen} />;
}

const NO_SETS: readonly IncidentSet[] = [];

interface Props {
  readonly sets: readonly IncidentSet[];
  readonly set: IncidentSet;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

function RecordExport({ sets, set, choices, onChange }: Props) {
  const t = useRecordExportT();
  const say = useT();
  const store = useAppStore();
  const number = useFormat().number;
  const { table } = set.taken;
  const { coarsening } = choices;
  const masks = useRowMasks(set);
  const grades = useAppState(({ gradings }) => gradings.columns.get(set.key)) ?? NO_GRADES;
  const nameOf = useNameOf();
  const columns = useMemo(
    () => choices.columns ?? firstColumns(table, coarsening),
    [choices.columns, table, coarsening],
  );
  const about = useAbout(choices, countRows(masks[choices.rows]));
  const format = RECORD_EXPORT_FORMATS.find(({ id }) => id === choices.format) ?? RECORD_EXPORT_FORMATS[0];
  if (format === undefined) throw new Error('there is no format to hand over in');
  // The original file name may contain a date.
  const title = isCoarse(coarsening) ? t('recordExport.fileName') : set.name.replace(/\.[a-z0-9]+$/i, '');
  const { tags } = set;
  const wanted = useMemo(
    () => ({
      source: { table, tags, grades },
      choices: {
        ...choices,
        columns,
        mask: masks[choices.rows],
        withTags: choices.withTags || coarsening.position === 'jurisdiction',
      },
      title,
      about,
      nameOf,
      format,
    }),
    [table, tags, grades, choices, columns, masks, coarsening, title, about, nameOf, format],
  );
  const made = useMade(wanted);
  const { isWorking, said, save, stop } = useSave();
  const saves = useRef<HTMLButtonElement>(null);
  const isReady = made !== null && made !== 'failed' && made.exported.rowCount > 0 && !isWorking;
  return (
    <Dialog title={t('recordExport.title')} size="wide" onClose={() => openDialog(store, null)}>
      <p>{t('recordExport.intro')}</p>
      <div className="record-export-fields">
        {sets.length > 1 && (
          <ChoiceSelect
            label={t('recordExport.set')}
            value={String(set.key)}
            among={sets.map(({ key }) => String(key))}
            onChoose={(key) => onChange({ ...choices, set: Number(key), columns: null })}
          >
            {(key) => sets.find((one) => String(one.key) === key)?.name ?? ''}
          </ChoiceSelect>
        )}
        <ChoiceSelect
          label={t('recordExport.rows')}
          value={choices.rows}
          among={WHICH_ROWS}
          onChoose={(rows) => onChange({ ...choices, rows })}
        >
          {(rows) => t(`recordExport.rows.${rows}`, { count: number(countRows(masks[rows])) })}
        </ChoiceSelect>
        <ChoiceSelect
          label={say('picture.format')}
          value={choices.format}
          among={RECORD_EXPORT_FORMATS.map(({ id }) => id)}
          onChoose={(id) => onChange({ ...choices, format: id })}
        >
          {(id) => RECORD_EXPORT_FORMATS.find((one) => one.id === id)?.label ?? id}
        </ChoiceSelect>
        <CoarseningFields
          coarsening={coarsening}
          isTagged={tags !== null}
          onChange={(next) => onChange({ ...choices, coarsening: next, columns: null })}
        />
        <label className="field">
          <span>{say('notes.handling')}</span>
          <input
            type="text"
            maxLength={HANDLING_MAX_LENGTH}
            value={choices.handling}
            onChange={({ currentTarget }) =>
              onChange({ ...choices, handling: cleanLine(currentTarget.value, HANDLING_MAX_LENGTH) })
            }
          />
        </label>
      </div>
      <ColumnChecks table={table} choices={choices} columns={columns} onChange={onChange} />
      <Check
        label={t(coarsening.position === 'exact' ? 'recordExport.tags' : 'recordExport.tags.coarse')}
        isChecked={choices.withTags || coarsening.position === 'jurisdiction'}
        isDisabled={tags === null || coarsening.position === 'none'}
        onCheck={(withTags) => onChange({ ...choices, withTags })}
      />
      {tags === null && <p className="incidents-note">{t('recordExport.tags.waiting')}</p>}
      <Check
        label={t('recordExport.grades')}
        isChecked={choices.withGrades}
        isDisabled={Object.keys(grades).length === 0}
        onCheck={(withGrades) => onChange({ ...choices, withGrades })}
      />
      <h3>{t('recordExport.preview')}</h3>
      {made === 'failed' ? (
        <p role="alert">{t('recordExport.failed')}</p>
      ) : (
        <RecordExportPreview made={made} />
      )}
      {!format.holdsAbout && <p className="incidents-note">{t('recordExport.about.beside')}</p>}
      <p className="form-actions">
        <button
          ref={saves}
          type="button"
          className="button"
          aria-disabled={!isReady}
          onClick={() => {
            if (isReady) void save(made, format);
          }}
        >
          {t('recordExport.save')}
        </button>
        {isWorking && (
          <button
            type="button"
            className="button"
            data-quiet=""
            onClick={() => {
              // Stopping removes the focused button.
              saves.current?.focus();
              stop();
            }}
          >
            {t('recordExport.stop')}
          </button>
        )}
        {!format.holdsAbout && (
          <button
            type="button"
            className="button"
            data-quiet=""
            onClick={() => {
              const blob = new Blob([`${aboutText(about)}\n`], { type: 'text/plain;charset=utf-8' });
              downloadBlob(blob, fileNameOf(title, new Date(), 'txt'), document);
            }}
          >
            {t('recordExport.saveAbout')}
          </button>
        )}
      </p>
      <p className="form-progress" role="status">
        {said}
      </p>
    </Dialog>
  );
}

const NO_GRADES = {};

/** Names a feature in the page's language; stable while the language is. */
function useNameOf(): NameOf {
  const atlas = useAtlas();
  const name = useName();
  const latest = useRef(name);
  latest.current = name;
  return useMemo(
    () => (id) => {
      const record = atlas.byId.get(id);
      return record === undefined ? id : latest.current(record);
    },
    [atlas],
  );
}

/** Row masks of a set, 1 for each selected row. Hidden sets have none. */
function useRowMasks({ key, taken }: IncidentSet): Readonly<Record<WhichRows, Uint8Array>> {
  const { rowCount } = taken.table;
  const passing = useAppState(selectShownRows).get(key);
  const picked = useAppState(selectPickedRows).get(key);
  return useMemo(() => {
    const none = new Uint8Array(rowCount);
    return { all: new Uint8Array(rowCount).fill(1), passing: passing ?? none, picked: picked ?? none };
  }, [rowCount, passing, picked]);
}

/**
 * Metadata lines of the export: handling mark, row selection, precision and general notes.
 * @param count of the records
 */
function useAbout({ handling, rows, coarsening }: Choices, count: number): readonly AboutLine[] {
  const t = useRecordExportT();
  const pageT = useT();
  const format = useFormat();
  const filters = useFilterWords()(isCoarse(coarsening));
  return useMemo(() => {
    const position = positionWords(String(coarsening.position), t, format.number);
    const exactness = `${t('recordExport.position')}: ${position}${format.semicolon}${t('recordExport.date')}: ${t(`recordExport.date.${coarsening.date}`)}`;
    const date = format.date(localDay(new Date()));
    return [
      ...(handling === ''
        ? []
        : [{ id: 'handling', label: pageT('notes.handling'), text: handling } as const]),
      {
        id: 'rows',
        label: t('recordExport.rows'),
        text: t(`recordExport.rows.${rows}`, { count: format.number(count) }),
      },
      ...(rows === 'all'
        ? []
        : [{ id: 'filters', label: t('recordExport.about.filters'), text: filters } as const]),
      { id: 'coarsening', label: t('recordExport.about.exactness'), text: exactness },
      { id: 'made', label: t('recordExport.about.made'), text: t('recordExport.about.madeBy', { date }) },
      { id: 'notes', label: pageT('about.notes.title'), text: exportNotes(pageT).join(' ') },
    ];
  }, [handling, rows, coarsening, count, filters, t, pageT, format]);
}
