import { type ReactNode, useId } from 'react';
import { type Answer, amountIn, answersTo } from '../../importers/incidents/answers.ts';
import type { Mapping, Question } from '../../importers/incidents/mapping.ts';
import type { ReadOptions } from '../../importers/incidents/raw-table.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { SYSTEM_NAMES } from '../../importers/incidents/systems.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';
import type { OpenedFile } from './state/incidents.ts';
import { SystemSelect } from './system-select.tsx';

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

/** A question with answers as buttons; pressing one submits it, so none is preselected. */
function OneQuestion({
  question,
  opened: { mapping, summary },
  onMapping,
  onOptions,
}: Omit<Props, 'questions'> & { readonly question: Question }) {
  const id = useId();
  const t = useIncidentsT();
  const { words, label } = useWords(question, summary);
  const { position } = mapping;
  const give = (answer: Answer) =>
    'mapping' in answer ? onMapping(answer.mapping) : onOptions(answer.options);
  return (
    <div className="import-question" role="group" aria-labelledby={id}>
      {question.ask === 'system' && question.unknown !== null && (
        <p>{t('incidents.ask.system.unknown', { text: question.unknown })}</p>
      )}
      <p id={id}>{words}</p>
      {answersTo(question, mapping, summary).map((answer) => (
        <button
          key={String(answer.value)}
          type="button"
          className="import-answer"
          onClick={() => give(answer)}
        >
          {label(answer.value)}
        </button>
      ))}
      {question.ask === 'system' && 'system' in position && (
        <SystemSelect
          label={t('incidents.ask.system.choose')}
          chosen={null}
          onChoose={(system) => onMapping({ ...mapping, position: { ...position, system } })}
        />
      )}
    </div>
  );
}

interface Words {
  readonly words: ReactNode;
  readonly label: (value: Answer['value']) => ReactNode;
}

function useWords(question: Question, { columns, dialect, parts }: ReadSummary): Words {
  const t = useIncidentsT();
  const format = useFormat();
  const percent = (share: number) => `${format.number(share * 100)} %`;
  switch (question.ask) {
    case 'encoding':
      return {
        words: t('incidents.ask.encoding'),
        // The same bytes as each encoding decodes them.
        label: (value) => (
          <>
            <span className="import-encoding">{value}</span>
            <samp>{dialect?.samples.find(({ encoding }) => encoding === value)?.lines.join(' · ')}</samp>
          </>
        ),
      };
    case 'header': {
      const row = columns.map(({ name, examples }) => (dialect?.hasHeader ? name : (examples[0] ?? '')));
      return {
        words: (
          <>
            {t('incidents.ask.header')} <samp>{row.join(' · ')}</samp>
          </>
        ),
        label: (value) => t(value ? 'incidents.yes' : 'incidents.no'),
      };
    }
    case 'part':
      return {
        words: t('incidents.ask.part'),
        label: (value) => {
          const { name = '', recordCount = null } = parts[Number(value)] ?? {};
          return recordCount === null ? name : `${name} (${format.number(recordCount)})`;
        },
      };
    case 'position':
      return {
        words: t('incidents.ask.position'),
        label: () => t('incidents.meaning.by.nothing'),
      };
    case 'system':
      return {
        words: t('incidents.ask.system'),
        label: (value) => {
          const fit = question.fits.find(({ system }) => system === value);
          if (fit === undefined) return null;
          const { system, share, first, place } = fit;
          const name = SYSTEM_NAMES.get(system) ?? '';
          const [lng, lat] = first.map((degrees) => format.number(degrees, 4));
          const at = place && {
            position: `${lat}° ${lng}°`,
            place: place.name,
            distance: format.km(place.km),
          };
          return (
            <>
              {t('incidents.ask.system.fit', { name, share: percent(share) })}
              {at && <span className="incidents-note">{t('incidents.ask.system.at', at)}</span>}
            </>
          );
        },
      };
    case 'swapped':
      return {
        words: t('incidents.ask.swapped', {
          share: percent(question.share),
          swappedShare: percent(question.swappedShare),
        }),
        label: (value) => t(value ? 'incidents.ask.swapped.swap' : 'incidents.ask.swapped.asIs'),
      };
    case 'coordinate-order':
      return {
        words: t('incidents.ask.coordinate-order'),
        label: (value) => t(`incidents.ask.order.${value as 'lat-lng' | 'lng-lat'}`),
      };
    case 'other-shapes':
      return {
        words: t('incidents.ask.other-shapes', { count: question.count }),
        label: (value) => t(`incidents.ask.others.${value as 'unlocated' | 'middle'}`),
      };
    case 'date-order':
      return {
        words: t('incidents.ask.date-order', { example: question.examples.slice(0, 3).join(' · ') }),
        label: (value) => t(`incidents.ask.date.${value as 'dmy' | 'mdy' | 'ymd'}`),
      };
    case 'letter-s':
      return {
        words: t('incidents.ask.letter-s', { example: question.example }),
        label: (value) => t(`incidents.ask.letter-s.${value as 'north' | 'south'}`),
      };
    case 'zone':
      return { words: t('incidents.ask.zone'), label: (value) => value };
    case 'quantity-style': {
      // The decimal in the language's notation, and the thousands without groups, which would look like a decimal.
      const { number, mark } = amountIn(question.example);
      return {
        words: t('incidents.ask.quantity-style', { example: question.example }),
        label: (value) =>
          value === mark ? format.number(Number(number.replace(mark, '.')), 3) : number.replaceAll(mark, ''),
      };
    }
  }
}
