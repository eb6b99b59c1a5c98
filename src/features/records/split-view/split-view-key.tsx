import { formatAmount } from '../../../i18n/format-amount.ts';
import { useSplitT } from '../../../ui/map-stage/split-view/split-words.ts';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import type { MapMode } from '../../explore/state/exploration.ts';
import type { ComparedRows } from '../../network/state/split-view.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { useIncidentMapT } from '../map/incident-map-words.ts';
import { mapSides, type OfSides } from '../state/compared-sides.ts';
import { SELECTORS_OF_SIDES } from '../state/row-selectors.ts';

interface Props {
  readonly compared: ComparedRows;
  readonly mode: MapMode;
}

/** Legend of both sides with record counts, including records off the map. */
export function SplitViewKey({ compared, mode }: Props) {
  const tMap = useIncidentMapT();
  const names = useSideNames()(compared);
  return (
    <table className="import-table records-table split-view-table" data-testid="split-view-table">
      <thead>
        <tr>
          <td />
          <SideHeads names={names} />
        </tr>
      </thead>
      <tbody>
        <Counts title={tMap('incidentMap.column.records')} counts={compared.counts} />
        {mode === 'legs' && <AtLegs />}
        <Unplaced />
      </tbody>
    </table>
  );
}

/** Headers of two columns, one for each side. */
export function SideHeads({ names: [first, second] }: { readonly names: OfSides<string> }) {
  const splitT = useSplitT();
  return (
    <>
      <th scope="col">
        <span className="half-place">{splitT('split.left')}</span> {first}
      </th>
      <th scope="col">
        <span className="half-place">{splitT('split.right')}</span> {second}
      </th>
    </>
  );
}

function Counts({
  title,
  counts: [first, second],
  unit = null,
}: {
  readonly title: string;
  readonly counts: OfSides<number>;
  /** Unit of sums; `null` for numbers of records. */
  readonly unit?: string | null;
}) {
  const format = useFormat();
  const say = (count: number) => formatAmount(count, unit, format);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{say(first)}</td>
      <td>{say(second)}</td>
    </tr>
  );
}

function AtLegs() {
  const t = useIncidentMapT();
  const format = useFormat();
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const folded: OfSides<ReturnType<(typeof SELECTORS_OF_SIDES)[0]['folded']>> = [
    useAppState(SELECTORS_OF_SIDES[0].folded),
    useAppState(SELECTORS_OF_SIDES[1].folded),
  ];
  const { unit } = folded[0];
  const sumOf = mapSides(folded, ({ legs }) => legs.reduce((sum, { all }) => sum + all, 0));
  return (
    <>
      <Counts title={t('incidentMap.splitView.atLegs', { km })} counts={sumOf} unit={unit} />
      <Counts
        title={t('incidentMap.offCorridor', { km })}
        counts={mapSides(folded, ({ offCorridor }) => offCorridor)}
        unit={unit}
      />
    </>
  );
}

function Unplaced() {
  const t = useIncidentMapT();
  const first = useAppState(SELECTORS_OF_SIDES[0].unplaced);
  const second = useAppState(SELECTORS_OF_SIDES[1].unplaced);
  return <Counts title={t('incidentMap.unplaced')} counts={[first, second]} />;
}
