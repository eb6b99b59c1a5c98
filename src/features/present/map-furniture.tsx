import { useEffect } from 'react';
import type { BeneathWithSigns } from '../../figure/beneath.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import { boxesAround, type ScreenBox } from '../../lib/screen-box.ts';
import type { StandOver } from '../../ui/map-stage/use-over.ts';
import { useAppState } from '../../ui/ui-context.tsx';
import { Callouts } from './callouts.tsx';
import { PresentLegend } from './present-legend.tsx';
import { isAway } from './state/is-away.ts';
import { chapterOf } from './state/presentation.ts';
import { useBeneath } from './use-beneath.ts';

/** Share of an icon that a name may overlap. */
const SIGN_RIM = 0.5;
/** Distance of names from the map edge, px. */
const RIM_PX = 5;
/**
 * Boxes that repel names need their centres on the map, where MapLibre has loaded tiles, so they extend less
 * outwards, px.
 */
const BEYOND_PX = 3;

interface Props {
  readonly view: ScreenView;
  readonly onOver: StandOver;
}

/** Overlay of a briefing: callouts while the chapter's view is unchanged, and the legend. */
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
      {/* First, since callouts avoid it. */}
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

/** Keeps names off icons and the map edge, since the map does not move during a chapter. */
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

/** Town names overlap the rim of an icon on their dot. */
function coreOf([left, top, right, bottom]: ScreenBox): ScreenBox {
  const [x, y] = [(SIGN_RIM * (right - left)) / 2, (SIGN_RIM * (bottom - top)) / 2];
  return [left + x, top + y, right - x, bottom - y];
}
