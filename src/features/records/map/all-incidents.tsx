import type { MapController } from '../../../map/map-controller.ts';
import { SELECTORS_OF_ALL } from '../state/row-selectors.ts';
import { ShownIncidents } from './shown-incidents.tsx';

/** All matching records, on a second map. */
export default function AllIncidents({ controller }: { readonly controller: MapController }) {
  return <ShownIncidents controller={controller} of={SELECTORS_OF_ALL} />;
}
