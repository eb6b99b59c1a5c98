import '../../../styles/css/present.css';
import { useMemo } from 'react';
import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import { untitledWords } from '../../composing/compose-words.ts';
import { knownContentOf } from '../../composing/known-content.ts';
import type { ScreenView } from '../../layers/screen-view.ts';
import type { StandOver } from '../../ui/map-stage/use-over.ts';
import { useAppState, useAtlas } from '../../ui/ui-context.tsx';
import { Callouts, useBeneath } from '../present/index.ts';
import { useComposeT } from './use-compose-t.ts';

interface Props {
  readonly view: ScreenView;
  readonly onOver: StandOver;
}

/** Preview of the open chapter's callouts as presented. */
export default function DraftCallouts({ view, onOver }: Props) {
  const t = useComposeT();
  const atlas = useAtlas();
  const draft = useAppState(({ composing }) => composing?.history.present ?? null);
  const open = useAppState(({ composing }) => composing?.chapter ?? null);
  const written = draft?.chapters.find(({ id }) => id === open);
  const beneath = useBeneath(view);
  const known = useMemo(() => knownContentOf(atlas), [atlas]);
  const [chapter] = useMemo(
    () =>
      draft === null || written === undefined
        ? []
        : briefingOfDraft({ ...draft, chapters: [written] }, known, untitledWords(t)).story.chapters,
    [draft, written, known, t],
  );
  if (draft === null || chapter === undefined || chapter.callouts.length === 0) return null;
  return (
    <Callouts chapter={chapter} language={draft.language} view={view} beneath={beneath} onOver={onOver} />
  );
}
