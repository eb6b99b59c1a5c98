import type { LegendGroup } from '../../layers/select-legend.ts';
import { useT } from '../ui-context.tsx';
import { LegendList } from './legend-list.tsx';

/** The legend of a view, group by group. */
export function LegendGroups({ groups }: { readonly groups: readonly LegendGroup[] }) {
  const t = useT();
  return groups.map(({ id, title, entries }) => <LegendList key={id} entries={entries} title={t(title)} />);
}
