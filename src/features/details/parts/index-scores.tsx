import type { Market } from '../../../domain/atlas.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { SourceMarks } from '../../../ui/primitives/sources.tsx';
import { useAtlas, useFormat, useName, useT } from '../../../ui/ui-context.tsx';

interface Props {
  readonly index: Market['jurisdictions'][number]['index'];
  /** Whether the index omits this jurisdiction. */
  readonly isUnscored: boolean;
}

/** Scores are from 1 to 10. */
const MAX_SCORE = 10;

/** Index scores as numbers and bars; an unpublished score is noted without a bar. */
export function IndexScores({ index, isUnscored }: Props) {
  const t = useT();
  const format = useFormat();
  if (isUnscored) return <span className="no-score">{t('panel.index.none')}</span>;
  if (index.length === 0) return null;
  return (
    <ul className="scores">
      {index.map((entry) => (
        <li key={entry.indexMarket}>
          <ScoredMarket indexMarket={entry.indexMarket} isOneOfSeveral={index.length > 1} />
          <svg className="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className="score-track" width="100" height="6" />
            <rect className="score-value" width={(entry.score / MAX_SCORE) * 100} height="6" />
          </svg>
          <span className="score-number">
            {t('panel.index.score', { score: format.number(entry.score, 1), edition: String(entry.edition) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The two index markets that differ from the atlas market shown with them. */
const OTHERWISE_CUT = new Map<string, MessageKey>([
  ['illicit_trade_in_excisable_goods', 'panel.index.market.excisable'],
  ['cyber_dependent_crimes', 'panel.index.market.cyberDependent'],
]);

/** Name of the scored market where it differs. */
function ScoredMarket({
  indexMarket,
  isOneOfSeveral,
}: {
  readonly indexMarket: string;
  readonly isOneOfSeveral: boolean;
}) {
  const t = useT();
  const key = OTHERWISE_CUT.get(indexMarket);
  if (key !== undefined) return <span className="score-name">{t(key)}</span>;
  if (!isOneOfSeveral) return null;
  return (
    <span className="score-name">
      <EnglishContent>{nameOfIndexMarket(indexMarket)}</EnglishContent>
    </span>
  );
}

/** Index keys such as `cannabis_trade`. */
function nameOfIndexMarket(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Jurisdictions the index omits, with evidence; nothing if none. */
export function Unscored({ entries }: { readonly entries: Market['unscored'] }) {
  const t = useT();
  const format = useFormat();
  const atlas = useAtlas();
  const nameOf = useName();
  if (entries.length === 0) return null;
  const names = entries.flatMap(({ jurisdiction }) => {
    const record = atlas.byId.get(jurisdiction);
    return record === undefined ? [] : [nameOf(record)];
  });
  return (
    <p className="caution">
      {t('panel.index.unscored', { names: format.list(names) })}
      <SourceMarks ids={[...new Set(entries.flatMap(({ sources }) => sources))]} />
    </p>
  );
}
