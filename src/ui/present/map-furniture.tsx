import type { StageView } from '../../layers/stage-view.ts';
import { chapterOf } from '../../state/presentation.ts';
import { isAway } from '../../state/selectors/is-away.ts';
import type { StandOver } from '../map-stage/use-over.ts';
import { useAppState } from '../ui-context.tsx';
import { Callouts } from './callouts.tsx';
import { PresentLegend } from './present-legend.tsx';
import { useBeneath } from './use-beneath.ts';

interface Props {
  readonly view: StageView;
  readonly onOver: StandOver;
}

/** What a briefing adds to the map itself: callouts while the chapter is shown as it was made, and the legend. */
export default function MapFurniture({ view, onOver }: Props) {
  const presentation = useAppState((state) => state.presentation);
  const away = useAppState(isAway);
  const beneath = useBeneath(view);
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
