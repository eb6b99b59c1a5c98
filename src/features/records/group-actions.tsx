/** What the user can do about a group of problems during an import: correct its records, or undo that. */
import {
  CORRECTED,
  correctionOf,
  placeNamesOf,
  withCorrection,
  withoutCorrection,
  withPlaceNames,
} from '../../importers/incidents/corrections.ts';
import type { OfferedCorrection } from '../../importers/incidents/find-corrections.ts';
import { readPlacedAt } from '../../importers/incidents/knowledge.ts';
import type { Mapping } from '../../importers/incidents/mapping.ts';
import {
  type ProblemCode,
  type ProblemTable,
  problemAt,
  VALUE_LETTERS,
} from '../../importers/incidents/problem-log.ts';
import type { ReadSummary } from '../../importers/incidents/summarise.ts';
import { SYSTEM_NAMES } from '../../importers/incidents/systems.ts';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useFormat } from '../../ui/ui-context.tsx';
import { columnTitle } from './column-title.ts';
import { groupProblems, isPlacedByName, isToPlace } from './group-problems.ts';
import { useIncidentsT } from './incident-words.ts';
import { MarketWords } from './market-fields.tsx';
import { PlaceWords } from './place-words.tsx';
import type { OpenedFile } from './state/incidents.ts';

interface Props {
  readonly code: ProblemCode;
  readonly opened: OpenedFile;
  /** @param code where the corrected records are listed then; `null` if that is open */
  readonly onMapping: (mapping: Mapping, code: ProblemCode | null) => void;
}

export function GroupActions({ code, opened, onMapping }: Props) {
  const t = useIncidentsT();
  const { mapping, summary, trial } = opened;
  const labelOf = useLabel(summary);
  const by = correctionOf(code);
  const offered = trial?.offered.filter((one) => one.code === code) ?? [];
  const { market } = mapping;
  if (code === 'market-unknown' && market !== null) {
    const words = summary.columns[market.column]?.words ?? [];
    return (
      <MarketWords
        words={words.filter(({ text }) => !Object.hasOwn(market.words, text))}
        market={market}
        isOpen
        onChange={(next) => onMapping({ ...mapping, market: next }, code)}
      />
    );
  }
  const buttons =
    by !== undefined || offered.length > 0 ? (
      <p className="group-actions">
        {by !== undefined && (
          <button
            type="button"
            className="button"
            data-quiet=""
            onClick={() => onMapping(withoutCorrection(mapping, by), null)}
          >
            {t('incidents.correct.undo')}
          </button>
        )}
        {offered.map((one) => (
          <button
            key={JSON.stringify(one.correction)}
            type="button"
            className="button"
            data-quiet=""
            onClick={() => onMapping(withCorrection(mapping, one.correction), CORRECTED[one.correction.by])}
          >
            {labelOf(one)}
          </button>
        ))}
      </p>
    ) : null;
  const isPlaced = isPlacedByName(code);
  const places = placeNamesOf(mapping);
  if ((!isPlaced && !isToPlace(code)) || places === null) return buttons;
  const problems = trial?.problems ?? null;
  const words = (
    <PlaceWords
      words={isPlaced ? placedWordsOf(problems, code) : wordsOf(problems, code).map((word) => [word, null])}
      places={places}
      onChange={(next) => onMapping(withPlaceNames(mapping, next), code)}
    />
  );
  return (
    <>
      {buttons}
      {isPlaced ? <Disclosure summary={t('incidents.correct.places')}>{words}</Disclosure> : words}
    </>
  );
}

/** Rows, so that a report of a million problems stays fast. */
const MAX_LOOKED_AT = 10_000;

/** Returns the values with a problem, most frequent first. */
function wordsOf(problems: ProblemTable | null, code: ProblemCode): readonly string[] {
  const { rows } = (problems && groupProblems(problems).find((group) => group.code === code)) ?? {};
  if (problems === null || rows === undefined) return [];
  const counts = new Map<string, number>();
  for (const at of rows.subarray(0, MAX_LOOKED_AT)) {
    const { value } = problemAt(problems, at);
    // Longer values are cut.
    if (value.length < VALUE_LETTERS) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** Returns the names that were placed, with the ids of their places. */
function placedWordsOf(problems: ProblemTable | null, code: ProblemCode) {
  return wordsOf(problems, code).flatMap((value) => {
    const placed = readPlacedAt(value);
    return placed === null ? [] : [placed];
  });
}

function useLabel({ columns }: ReadSummary): (offered: OfferedCorrection) => string {
  const t = useIncidentsT();
  const format = useFormat();
  const actionOf = ({ correction, example, value, place }: OfferedCorrection): string => {
    const readAs = (name: string) => t('incidents.correct.readAs', { example, name });
    switch (correction.by) {
      case 'system':
        return readAs(
          [SYSTEM_NAMES.get(correction.system) ?? correction.system, place]
            .filter(Boolean)
            .join(format.comma),
        );
      case 'notation':
        return readAs(correction.notation.form === 'decimal' ? '44.79' : '44° 47′ 24″');
      case 'names':
        return t('incidents.correct.names', {
          column: columnTitle(columns[correction.column]?.name ?? '', correction.column, t),
        });
      case 'date-order':
        return readAs(t(`incidents.ask.date.${correction.order as 'dmy' | 'mdy' | 'ymd' | 'serial'}`));
      case 'quantity-style':
        return readAs(format.number(value ?? 0, 3));
      default:
        return t(
          `incidents.correct.${correction.by as 'swap' | 'crossings' | 'keep-totals' | 'drop-repeats'}`,
        );
    }
  };
  return (offered) => {
    const { correction, count, tried } = offered;
    const action = actionOf(offered);
    // These correct the whole group.
    if (correction.by === 'keep-totals' || correction.by === 'drop-repeats') return action;
    return t('incidents.correct.of', { action, count, tried });
  };
}
