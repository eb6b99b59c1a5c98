/** The report of an import as text: the words of the page, in English. */
import { formatsOf } from '../../i18n/format.ts';
import problemMessages from '../../i18n/locales/en/import-problems.ts';
import messages from '../../i18n/locales/en/incidents.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import type { Question } from '../../importers/incidents/mapping.ts';
import { problemAt } from '../../importers/incidents/problem-log.ts';
import { placeOf, type RawTable } from '../../importers/incidents/raw-table.ts';
import type { Refusal } from '../../importers/incidents/refusal.ts';
import { SYSTEM_NAMES } from '../../importers/incidents/systems.ts';
import type { Trial } from '../../importers/incidents/try-mapping.ts';

const { t } = makeNamespace('incidents', messages).now('en');
const { t: problemsT } = makeNamespace('import-problems', problemMessages).now('en');
const format = formatsOf('en');

/** Records named for each cause. */
const FIRST_PLACES = 3;

export async function describeRefusal(name: string, refusal: Refusal): Promise<string> {
  const { describeFailure } = await import('../../features/records/describe-failure.ts');
  const { what, where, remedy } = describeFailure(refusal, { t, problemsT, format });
  return [problemsT('refused.title', { name }), what, where, remedy]
    .filter((words) => words !== null)
    .join(' ');
}

/** Counts, notes on the file, and problems by cause with the first records and the remedy of each. */
export async function describeReport(raw: RawTable, trial: Trial): Promise<string> {
  const { describeNote } = await import('../../features/records/describe-note.ts');
  const { groupProblems, remedyOf } = await import('../../features/records/group-problems.ts');
  const counts = (['total', 'accepted', 'unlocated', 'dropped'] as const).map(
    (count) => `  ${t(`incidents.count.${count}`)}: ${format.number(trial.counts[count])}`,
  );
  const notes = raw.notes.map((note) => `  ${describeNote(note, problemsT, format.comma)}`);
  const groups = groupProblems(trial.problems).map(({ code, outcome, rows }) => {
    const first = Array.from(rows.subarray(0, FIRST_PLACES), (at) => {
      const { record, column, value } = problemAt(trial.problems, at);
      const where = t(`incidents.where.${raw.places.unit}`, { number: placeOf(raw.places, record) });
      const name = column === null ? '' : ` ${raw.columns[column]?.name ?? ''}`;
      return `${where}${name}${value === '' ? '' : ` “${value}”`}`;
    });
    const more = rows.length > FIRST_PLACES ? ', …' : '';
    return [
      `  ${format.number(rows.length)} ${problemsT(`problem.${code}`)} (${t(`incidents.outcome.${outcome}`)})`,
      `    ${problemsT(remedyOf(code))}`,
      `    ${first.join(format.comma)}${more}`,
    ].join('\n');
  });
  return [...counts, ...notes, ...groups].join('\n');
}

/** The open questions, and the option that answers each. */
export function describeQuestions(name: string, raw: RawTable, { questions }: Trial): string {
  const asked = questions.map((question) => `  ${askFor(question, raw)}`);
  const isMapped = questions.some(({ ask }) => ask !== 'part');
  return [
    t('incidents.outcome.ask', { count: questions.length, name }),
    ...asked,
    ...(isMapped
      ? [
          'Answer with --template FILE: open the file in Crossroads, answer there, save the mapping as a template, and save the workspace as that file.',
        ]
      : []),
  ].join('\n');
}

function askFor(question: Question, { columns, dialect, parts }: RawTable): string {
  const share = (of: number) => `${format.number(of * 100)} %`;
  switch (question.ask) {
    case 'part': {
      const named = parts.map(({ name, recordCount }) =>
        recordCount === null ? name : `${name} (${format.number(recordCount)})`,
      );
      return `${t('incidents.ask.part')} Answer with --part NAME: ${named.join(format.comma)}`;
    }
    case 'encoding': {
      const samples = (dialect?.samples ?? []).map(
        ({ encoding, lines }) => `\n    ${encoding}: ${lines.join(' · ')}`,
      );
      return `${t('incidents.ask.encoding')}${samples.join('')}`;
    }
    case 'header':
      return `${t('incidents.ask.header')} ${columns.map((column) => column.name).join(' · ')}`;
    case 'position':
      return t('incidents.ask.position');
    case 'system': {
      const unknown =
        question.unknown === null ? '' : ` ${t('incidents.ask.system.unknown', { text: question.unknown })}`;
      const fits = question.fits.map(
        ({ system, share: of }) =>
          `\n    ${t('incidents.ask.system.fit', { name: SYSTEM_NAMES.get(system) ?? system, share: share(of) })}`,
      );
      return `${t('incidents.ask.system')}${unknown}${fits.join('')}`;
    }
    case 'swapped':
      return t('incidents.ask.swapped', {
        share: share(question.share),
        swappedShare: share(question.swappedShare),
      });
    case 'coordinate-order':
      return t('incidents.ask.coordinate-order');
    case 'letter-s':
      return t('incidents.ask.letter-s', question);
    case 'other-shapes':
      return t('incidents.ask.other-shapes', question);
    case 'date-order':
      return t('incidents.ask.date-order', { example: question.examples.slice(0, 3).join(' · ') });
    case 'zone':
      return t('incidents.ask.zone');
    case 'quantity-style':
      return t('incidents.ask.quantity-style', question);
  }
}
