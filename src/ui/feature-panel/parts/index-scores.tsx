import type { Market } from '../../../domain/atlas.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { EnglishContent } from '../../primitives/content.tsx';
import { useAtlas, useFormat, useName, useT } from '../../ui-context.tsx';
import { SourceMarks } from './sources.tsx';

interface Props {
  readonly index: Market['jurisdictions'][number]['index'];
  /** The index says nothing of this jurisdiction. */
  readonly isUnscored: boolean;
}

/** Scores run from 1 to 10. */
const MAX_SCORE = 10;

/** Index scores as a number and a bar of that length; where none is published, that is said, and no bar is drawn. */
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

/** The two markets of the index that are not the market of the atlas beside which their score is shown. */
const OTHERWISE_CUT = new Map<string, MessageKey>([
  ['illicit_trade_in_excisable_goods', 'panel.index.market.excisable'],
  ['cyber_dependent_crimes', 'panel.index.market.cyberDependent'],
]);

/** What is scored, wherever that does not follow from the market. */
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

/** The index names its markets by keys such as `cannabis_trade`. */
function nameOfIndexMarket(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whom the index leaves out, with who says so; nothing when it leaves out nobody. */
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
