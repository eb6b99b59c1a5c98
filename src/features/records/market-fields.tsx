import type { MarketMapping } from '../../importers/incidents/mapping.ts';
import type { ColumnSummary, ReadSummary } from '../../importers/incidents/summarise.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';
import { ColumnSelect } from './column-select.tsx';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly summary: ReadSummary;
  readonly market: MarketMapping | null;
  readonly onChange: (market: MarketMapping | null) => void;
}

/** Selects the market column and maps each value to a market. */
export function MarketFields({ summary, market, onChange }: Props) {
  const t = useIncidentsT();
  const words = market === null ? [] : (summary.columns[market.column]?.words ?? []);
  return (
    <>
      <ColumnSelect
        label={t('incidents.meaning.market')}
        columns={summary.columns}
        chosen={market?.column ?? null}
        mayBeNone
        onChoose={(column) => {
          const guessed = summary.guess.mapping.market;
          if (column === null) onChange(null);
          else onChange(guessed?.column === column ? guessed : { column, words: {} });
        }}
      />
      {market !== null && <MarketWords words={words} market={market} onChange={onChange} />}
    </>
  );
}

interface WordsProps {
  readonly words: ColumnSummary['words'];
  readonly market: MarketMapping;
  readonly onChange: (market: MarketMapping) => void;
  /** Whether a word without a choice shows none, instead of no market. */
  readonly isOpen?: boolean;
}

/** Words of the market column, each with the market that it stands for. */
export function MarketWords({ words, market, onChange, isOpen = false }: WordsProps) {
  const t = useIncidentsT();
  const { markets } = useAtlas();
  const nameOf = useName();
  if (words.length === 0) return null;
  return (
    <ul className="import-words">
      {words.map(({ text, count }) => (
        <li key={text}>
          <label className="field">
            <span>{t('incidents.meaning.marketOf', { text, count })}</span>
            <select
              value={Object.hasOwn(market.words, text) ? (market.words[text] ?? '') : isOpen ? '?' : ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({
                  ...market,
                  words: { ...market.words, [text]: markets.find(({ id }) => id === value)?.id ?? null },
                })
              }
            >
              {isOpen && <option value="?">—</option>}
              <option value="">{t('incidents.meaning.noMarket')}</option>
              {markets.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
