import { fitBounds, project, type Size } from '../../lib/mercator.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../../scene/defaults.ts';
import { setPreference } from '../../state/commands/set-appearance.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { showsRecords } from '../map-overlays.tsx';

/** Size of the open legend with its margins, px. */
const LEGEND_PX = { width: 270, height: 400 };

/** Whether the map, showing the ten jurisdictions, leaves room for the legend beside them. */
function hasRoom({ width, height }: Size): boolean {
  const { zoom } = fitBounds(HOME_BOUNDS, { width, height, padding: HOME_PADDING_PX });
  const [west] = project([HOME_BOUNDS[0], 0], zoom);
  const [east] = project([HOME_BOUNDS[2], 0], zoom);
  return height >= LEGEND_PX.height && (width - (east - west)) / 2 >= LEGEND_PX.width;
}

/** The legend in a corner of the map, open until the user closes it. On a phone it is in the layers. */
export function MapLegend() {
  const t = useT();
  const store = useAppStore();
  const isOpen = useAppState(
    ({ preferences, session }) =>
      preferences.legendOpen ?? (session.mapSize !== null && hasRoom(session.mapSize)),
  );
  return (
    <div className="map-legend">
      <button
        type="button"
        className="map-legend-button"
        aria-expanded={isOpen}
        onClick={() => setPreference(store, 'legendOpen', !isOpen)}
      >
        {t('map.legend')}
        <InterfaceIcon id={isOpen ? 'chevron-down' : 'chevron-up'} sizePx={14} />
      </button>
      {isOpen && <Rows />}
    </div>
  );
}

const loadRows = () => import('../../ui/legend/open-legend.tsx');

function Rows() {
  const OpenLegend = useLazyComponent(loadRows);
  const hasRecords = useAppState(showsRecords);
  return OpenLegend && <OpenLegend>{hasRecords && <RecordRows />}</OpenLegend>;
}

const loadRecordRows = () =>
  import('../record-tools.tsx').then((tools) => ({ default: tools.RecordsLegend }));

function RecordRows() {
  const RecordsLegend = useLazyComponent(loadRecordRows);
  return RecordsLegend && <RecordsLegend />;
}
