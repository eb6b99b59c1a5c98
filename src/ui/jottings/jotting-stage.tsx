import '../../../styles/css/fields.css';
import '../../../styles/css/jottings.css';
import type { StageView } from '../../layers/stage-view.ts';
import { useAppState } from '../ui-context.tsx';
import { JottingCard } from './jotting-card.tsx';
import { JottingMarks } from './jotting-marks.tsx';
import { PlaceJotting } from './place-jotting.tsx';

/** A planner's notes over the map, live or drawn: what is written where, one place that is open, and the cross by which a place is found. */
export default function JottingStage({ view }: { readonly view: StageView }) {
  const { isOnMap, isPlacing, openAt } = useAppState(({ jottings }) => jottings);
  return (
    <>
      {isOnMap && <JottingMarks view={view} />}
      {openAt !== null && <JottingCard key={String(openAt.at)} tie={openAt} />}
      {isPlacing && <PlaceJotting view={view} />}
    </>
  );
}
