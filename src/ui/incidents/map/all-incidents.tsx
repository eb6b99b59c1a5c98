import type { MapController } from '../../../map/map-controller.ts';
import { SELECTORS_OF_ALL } from '../../../state/selectors/row-selectors.ts';
import { ShownIncidents } from './shown-incidents.tsx';

/** All own incidents that pass, on a second map that shows something else beside the first. */
export default function AllIncidents({ controller }: { readonly controller: MapController }) {
  return <ShownIncidents controller={controller} of={SELECTORS_OF_ALL} />;
}
