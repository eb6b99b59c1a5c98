import { type ReactNode, useId } from 'react';
import type { Mapping, Question } from '../../importers/incidents/mapping.ts';
import type { ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { SYSTEM_NAMES, type SystemId } from '../../importers/incidents/systems.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { DATE_ORDERS } from './date-orders.ts';
import { useIncidentsT } from './incident-words.ts';
import type { OpenedFile } from './state/incidents.ts';
import { SystemSelect } from './system-select.tsx';

/** Time zones of the region. */
const ZONES = ['Europe/Belgrade', 'Europe/Sofia', 'UTC'];

interface Props {
  readonly questions: readonly Question[];
  readonly opened: OpenedFile;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onOptions: (change: ReadOptions) => void;
}

/** Questions to answer before the import, one at a time. */
export function Questions({ questions, ...rest }: Props) {
  const t = useIncidentsT();
  if (questions.length === 0) return null;
  return (
    <section
      className="import-questions"
      aria-label={t('incidents.questions')}
      data-testid="import-questions"
    >
      {questions.map((question) => (
        <OneQuestion key={question.ask} question={question} {...rest} />
      ))}
    </section>
  );
}

function OneQuestion({
  question,
  opened,
  onMapping,
  onOptions,
}: Omit<Props, 'questions'> & { readonly question: Question }) {
  const t = useIncidentsT();
  const format = useFormat();
  const { mapping, summary } = opened;
  const { position } = mapping;
  const percent = (share: number) => `${format.number(share * 100)} %`;
  switch (question.ask) {
    case 'encoding':
      return <EncodingQuestion opened={opened} onOptions={onOptions} />;
    case 'header':
      return (
        <ChoiceQuestion
          question={
            <>
              {t('incidents.ask.header')} <samp>{firstRowOf(summary)}</samp>
            </>
          }
          choices={[
            { value: true, label: t('incidents.yes') },
            { value: false, label: t('incidents.no') },
          ]}
          onChoose={(hasHeader) => onOptions({ hasHeader })}
        />
      );
    case 'part':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.part')}
          choices={summary.parts.map(({ name, recordCount }, value) => ({
            value,
            label: recordCount === null ? name : `${name} (${format.number(recordCount)})`,
          }))}
          onChoose={(part) => onOptions({ part })}
        />
      );
    case 'position':
      // The fields below have the columns.
      return (
        <ChoiceQuestion
          question={t('incidents.ask.position')}
          choices={[{ value: 'nothing', label: t('incidents.meaning.by.nothing') }]}
          onChoose={() => onMapping({ ...mapping, position: { by: 'nothing', known: true } })}
        />
      );
    case 'system':
      return (
        <SystemQuestion
          fits={question.fits}
          unknown={question.unknown}
          onChoose={(system) => {
            if ('system' in position) onMapping({ ...mapping, position: { ...position, system } });
          }}
        />
      );
    case 'swapped':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.swapped', {
            share: percent(question.share),
            swappedShare: percent(question.swappedShare),
          })}
          choices={[
            { value: false, label: t('incidents.ask.swapped.asIs') },
            { value: true, label: t('incidents.ask.swapped.swap') },
          ]}
          onChoose={(swapped) => {
            if ('swapped' in position) onMapping({ ...mapping, position: { ...position, swapped } });
          }}
        />
      );
    case 'coordinate-order':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.coordinate-order')}
          choices={(['lat-lng', 'lng-lat'] as const).map((value) => ({
            value,
            label: t(`incidents.ask.order.${value}`),
          }))}
          onChoose={(order) => {
            if (position.by === 'one-column') onMapping({ ...mapping, position: { ...position, order } });
          }}
        />
      );
    case 'other-shapes':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.other-shapes', { count: question.count })}
          choices={(['unlocated', 'middle'] as const).map((value) => ({
            value,
            label: t(`incidents.ask.others.${value}`),
          }))}
          onChoose={(others) => {
            if (position.by === 'shape') onMapping({ ...mapping, position: { ...position, others } });
          }}
        />
      );
    case 'date-order':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.date-order', { example: question.examples.slice(0, 3).join(' · ') })}
          choices={DATE_ORDERS.filter((order) => question.likely.includes(order)).map((value) => ({
            value,
            label: t(`incidents.ask.date.${value}`),
          }))}
          onChoose={(order) => {
            if (mapping.date !== null) onMapping({ ...mapping, date: { ...mapping.date, order } });
          }}
        />
      );
    case 'letter-s':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.letter-s', { example: question.example })}
          choices={(['north', 'south'] as const).map((value) => ({
            value,
            label: t(`incidents.ask.letter-s.${value}`),
          }))}
          onChoose={(letterS) => {
            if ('notation' in position && position.notation.form === 'sexagesimal') {
              onMapping({
                ...mapping,
                position: { ...position, notation: { ...position.notation, letterS } },
              });
            }
          }}
        />
      );
    case 'zone':
      return (
        <ChoiceQuestion
          question={t('incidents.ask.zone')}
          choices={[...new Set([question.zone, ...ZONES])]
            .filter((zone) => zone !== '')
            .map((zone) => ({ value: zone, label: zone }))}
          onChoose={(zone) => {
            if (mapping.date !== null) onMapping({ ...mapping, date: { ...mapping.date, zone } });
          }}
        />
      );
    case 'quantity-style':
      return <QuantityQuestion example={question.example} mapping={mapping} onMapping={onMapping} />;
  }
}

/** Cells of the row that may be a header. */
function firstRowOf({ columns, dialect }: ReadSummary): string {
  return columns.map(({ name, examples }) => (dialect?.hasHeader ? name : (examples[0] ?? ''))).join(' · ');
}

/**
 * `1.234` may be a decimal or thousands: the one is shown in the language's notation, the other without groups, which
 * would look like a decimal.
 */
function QuantityQuestion({
  example,
  mapping,
  onMapping,
}: {
  readonly example: string;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}) {
  const t = useIncidentsT();
  const format = useFormat();
  const mark = example.includes(',') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const asFraction = Number(example.replace(mark, '.'));
  const asGrouped = Number(example.replaceAll(mark, ''));
  return (
    <ChoiceQuestion
      question={t('incidents.ask.quantity-style', { example })}
      choices={[
        { value: 'fraction', label: format.number(asFraction, 3) },
        { value: 'grouped', label: String(asGrouped) },
      ]}
      onChoose={(choice) => {
        if (mapping.quantity === null) return;
        const style =
          choice === 'fraction'
            ? ({ decimal: mark, grouped: false } as const)
            : ({ decimal: other, grouped: true } as const);
        onMapping({ ...mapping, quantity: { ...mapping.quantity, style } });
      }}
    />
  );
}

/** Asks for a text's encoding; each option shows the same bytes decoded. */
function EncodingQuestion({
  opened,
  onOptions,
}: {
  readonly opened: OpenedFile;
  readonly onOptions: (change: ReadOptions) => void;
}) {
  const t = useIncidentsT();
  const { dialect } = opened.summary;
  if (dialect === null) return null;
  return (
    <ChoiceQuestion
      question={t('incidents.ask.encoding')}
      choices={dialect.samples.map(({ encoding, lines }) => ({
        value: encoding,
        label: (
          <>
            <span className="import-encoding">{encoding}</span>
            <samp>{lines.join(' · ')}</samp>
          </>
        ),
      }))}
      onChoose={(encoding) => onOptions({ encoding })}
    />
  );
}

interface SystemQuestionProps {
  readonly fits: readonly { readonly system: SystemId; readonly share: number }[];
  /** Unrecognized system named in the file. */
  readonly unknown: string | null;
  readonly onChoose: (system: SystemId) => void;
}

/** Asks for the coordinate system: those matching the region first, then all known ones. */
function SystemQuestion({ fits, unknown, onChoose }: SystemQuestionProps) {
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
            name: SYSTEM_NAMES.get(system) ?? system,
            share: `${format.number(share * 100)} %`,
          }),
        }))}
        onChoose={onChoose}
      />
      <SystemSelect label={t('incidents.ask.system.choose')} chosen={null} onChoose={onChoose} />
    </div>
  );
}

interface ChoiceQuestionProps<Value> {
  readonly question: ReactNode;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChoose: (value: Value) => void;
}

/** A question with answers as buttons; pressing one submits it, so none is preselected. */
function ChoiceQuestion<Value extends string | number | boolean>({
  question,
  choices,
  onChoose,
}: ChoiceQuestionProps<Value>) {
  const id = useId();
  return (
    <div className="import-question" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      {choices.map(({ value, label }) => (
        <button key={String(value)} type="button" className="import-answer" onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}
