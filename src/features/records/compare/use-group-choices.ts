import { useMemo } from 'react';
import { type BarKey, NAMED_DIMENSIONS, NONE, UNTAGGED } from '../../../analysis/incidents/dimensions.ts';
import { wordsOfFiles } from '../../../analysis/incidents/rows-of-word.ts';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import type { GroupSource } from '../../explore/state/exploration.ts';
import { useBarNames } from '../bar-names.ts';
import { useExploreT } from '../explore-words.ts';
import { useCompareT } from './compare-words.ts';

export interface GroupChoice {
  readonly key: BarKey;
  readonly name: string;
}

export interface SourceOfGroups {
  readonly id: GroupSource;
  readonly name: string;
  /** Sorted by name; at least two. */
  readonly groups: readonly GroupChoice[];
}

interface GroupChoices {
  readonly sources: readonly SourceOfGroups[];
  readonly nameOf: (source: GroupSource, key: BarKey | null) => string;
}

/**
 * Returns the available groupings with their groups: dimensions present in the records, and columns by value.
 */
export function useGroupChoices(): GroupChoices {
  const t = useCompareT();
  const tExplore = useExploreT();
  const nameOfBar = useBarNames();
  const { compare } = useFormat();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const known = useMemo(() => {
    const columns = wordsOfFiles([...explored.values()].map(({ table }) => table));
    const bars = NAMED_DIMENSIONS.map((dimension) => {
      const groups = [...explored.values()].flatMap(
        ({ dimensions }) => dimensions.find((one) => one.dimension === dimension)?.keys ?? [],
      );
      return { dimension, keys: [...new Set(groups)].filter((key) => key !== UNTAGGED) };
    });
    return { columns, bars };
  }, [explored]);
  const nameOf = (source: GroupSource, key: BarKey | null): string => {
    if (key === null) return t('compare.others');
    const dimension = NAMED_DIMENSIONS.find((one) => one === source);
    if (dimension !== undefined) return nameOfBar(dimension, key);
    return key === '' ? t('compare.empty') : String(key);
  };
  const choicesOf = (source: GroupSource, keys: Iterable<BarKey>): readonly GroupChoice[] =>
    [...keys]
      .map((key) => ({ key, name: nameOf(source, key) }))
      // Groups without a value come last, as among the facet values.
      .sort((a, b) => Number(isNothing(a.key)) - Number(isNothing(b.key)) || compare(a.name, b.name));
  const sources = [
    ...known.bars.map(({ dimension, keys }) => ({
      id: dimension,
      name: tExplore(`explore.by.${dimension}`),
      groups: choicesOf(dimension, keys),
    })),
    ...[...known.columns].map(([name, words]) => ({
      id: `column:${name}` as const,
      name: t('compare.column', { name }),
      groups: choicesOf(`column:${name}`, words),
    })),
  ].filter(({ groups }) => groups.length > 1);
  // Markets and countries are compared most often.
  const rank = ({ id }: SourceOfGroups) => (id === 'market' ? 0 : id === 'jurisdiction' ? 1 : 2);
  return { sources: sources.sort((a, b) => rank(a) - rank(b)), nameOf };
}

function isNothing(key: BarKey): boolean {
  return key === NONE || key === '';
}
