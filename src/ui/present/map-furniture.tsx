import { useEffect } from 'react';
import type { BeneathWithSigns } from '../../figure/beneath.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { boxesAround, type ScreenBox } from '../../lib/screen-box.ts';
import { chapterOf } from '../../state/presentation.ts';
import { isAway } from '../../state/selectors/is-away.ts';
import type { StandOver } from '../map-stage/use-over.ts';
import { useAppState } from '../ui-context.tsx';
import { Callouts } from './callouts.tsx';
import { PresentLegend } from './present-legend.tsx';
import { useBeneath } from './use-beneath.ts';

/** Part of a sign that a name may touch. */
const SIGN_RIM = 0.5;
/** Names keep so far from the edge of the map, px. */
const RIM_PX = 5;
/** Squares that hold them off have their middles on the map, where MapLibre has loaded what there is: they reach less far out than in, px. */
const BEYOND_PX = 3;

interface Props {
  readonly view: ScreenView;
  readonly onOver: StandOver;
}

/** What a briefing adds to the map itself: callouts while the chapter is shown as it was made, and the legend. */
export default function MapFurniture({ view, onOver }: Props) {
  const presentation = useAppState((state) => state.presentation);
  const away = useAppState(isAway);
  const beneath = useBeneath(view);
  useRoomForNames(view, beneath, onOver);
  if (presentation === null) return null;
  const chapter = chapterOf(presentation);
  const subjects = away ? [] : [...chapter.callouts.map(({ feature }) => feature), ...chapter.lit];
  return (
    <>
      {/* First: callouts keep off where it stands. */}
      {presentation.hasLegend && (
        <PresentLegend view={view} beneath={beneath} subjects={subjects} onOver={onOver} />
      )}
      {!away && (
        <Callouts
          chapter={chapter}
          language={presentation.story.language}
          view={view}
          beneath={beneath}
          onOver={onOver}
        />
      )}
    </>
  );
}

/** No name is written over a sign, and none is cut by the edge of the map, which nobody moves while a chapter is told. */
function useRoomForNames(
  { size: { width, height } }: ScreenView,
  { signs }: BeneathWithSigns,
  onOver: StandOver,
): void {
  useEffect(() => {
    onOver('edges', boxesAround({ width, height }, BEYOND_PX, RIM_PX));
    return () => onOver('edges', []);
  }, [width, height, onOver]);
  useEffect(() => {
    onOver('signs', signs.map(coreOf));
    return () => onOver('signs', []);
  }, [signs, onOver]);
}

/** Names of towns stand near the dot that a sign may cover: they reach over its rim. */
function coreOf([left, top, right, bottom]: ScreenBox): ScreenBox {
  const [x, y] = [(SIGN_RIM * (right - left)) / 2, (SIGN_RIM * (bottom - top)) / 2];
  return [left + x, top + y, right - x, bottom - y];
}
