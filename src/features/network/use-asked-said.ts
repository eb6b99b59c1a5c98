import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import { SPEEDS } from '../../analysis/network/costs.ts';
import { MODES } from '../../domain/evidence.ts';
import { exportNotes } from '../../i18n/export-notes.ts';
import { useFormat, useT } from '../../ui/ui-context.tsx';
import { useNetworkT } from './network-words.ts';
import type { PathQuery } from './state/network.ts';
import { useCostSaid } from './use-cost-said.ts';
import { useNames } from './use-names.ts';
import { useOutOfServiceNotes } from './use-out-of-service.ts';
import { useOwnSaid } from './use-own-said.ts';

/** A setting of the query with its value. */
export type AskedLine = readonly [label: string, value: string];

export interface AskedSaid {
  readonly lines: readonly AskedLine[];
  /** Cost formula, included records, limits and general export notes. */
  readonly notes: readonly string[];
}

/** Describes the query for export so that it can be repeated: ends, cost, limits and closures. */
export function useAskedSaid(): (asked: AskedPaths, question: PathQuery) => AskedSaid {
  const t = useNetworkT();
  const pageT = useT();
  const format = useFormat();
  const names = useNames();
  const costSaid = useCostSaid();
  const ownSaid = useOwnSaid();
  const outOfServiceNotes = useOutOfServiceNotes();
  const upTo = (share: number) => t('network.upTo', { most: `${format.number(share * 100)} %` });
  const speeds = MODES.map(
    (mode) => `${pageT(`panel.mode.${mode}`)} ${format.number(SPEEDS[mode].kmPerHour)}`,
  );
  return (asked, question) => {
    return {
      lines: [
        [t('network.from'), names.end(question.from)],
        [t('network.to'), names.end(question.to)],
        [t('network.cost'), t(`network.cost.${question.cost}`)],
        [t('network.count'), format.number(asked.count)],
        [t('network.shared'), upTo(asked.maxShared)],
        [t('network.detour'), upTo(asked.maxDetour)],
        [t('network.modes'), asked.modes.map((mode) => pageT(`panel.mode.${mode}`)).join(format.semicolon)],
        [t('network.how.speeds'), speeds.join(format.semicolon)],
        [t('network.closures'), asked.closed.map(names.closed).join(format.semicolon)],
      ],
      notes: [
        ...costSaid(asked),
        ...ownSaid(asked),
        ...outOfServiceNotes(asked),
        t('network.intro'),
        ...exportNotes(pageT),
      ],
    };
  };
}
