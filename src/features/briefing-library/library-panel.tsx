import { openDialog } from '../../state/commands/show-panels.ts';
import { loadStories } from '../present/state/load-stories.ts';
import { presentBriefing } from '../present/state/present-briefing.ts';
import { beginRehearsal } from '../present/state/rehearse.ts';
import '../../../styles/css/library.css';
import '../../../styles/css/present.css';
import { useEffect } from 'react';
import type { Briefing } from '../../domain/briefing.ts';
import { plannedSeconds, type Story } from '../../domain/story.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { useAppState, useAppStore, useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { useComposeFrom } from '../briefing-editor/index.ts';
import { ChapterMap, usePresentT } from '../present/index.ts';
import { BriefingAction } from './briefing-action.tsx';
import { ChooseSubject } from './choose-subject.tsx';

const loadOwn = () => import('./own-briefings.tsx');

/** Stories of the edition, preceded by the file's briefing, which may be a marked copy of one. */
function listed(stories: readonly Story[], ofFile: Briefing | null): readonly Briefing[] {
  const others = stories.filter(({ id }) => id !== ofFile?.story.id);
  return [...(ofFile === null ? [] : [ofFile]), ...others.map((story) => ({ story, handling: null }))];
}

/** Lists the user's briefings and those of the edition. */
export default function LibraryPanel() {
  const t = usePresentT();
  const say = useT();
  const store = useAppStore();
  const Own = useLazyComponent(loadOwn);
  const composeFrom = useComposeFrom();
  const state = useAppState(({ stories }) => stories);
  const missing = useAppState(({ session }) => session.missingBriefing);
  const oneFile = useAppState((all) => all.oneFile);
  const briefings = listed(state.status === 'ready' ? state.stories : [], oneFile?.briefing ?? null);
  const language = useInterfaceLanguage();
  useEffect(() => void loadStories(store, language), [store, language]);
  return (
    <section className="library">
      <h2>{say('room.briefings')}</h2>
      {missing !== null && (
        <p className="caution" role="alert">
          {t('present.library.missing', { id: missing })}
        </p>
      )}
      <p>{t('present.library.intro')}</p>
      {Own !== null && <Own />}
      <h3>{t('present.library.edition')}</h3>
      {state.status === 'ready' && (
        <ul className="story-list">
          {briefings.map(({ story, handling }) => (
            <li key={story.id} data-story={story.id}>
              {story.chapters[0] !== undefined && <ChapterMap chapter={story.chapters[0]} />}
              <header>
                <h4 lang={story.language}>{story.title}</h4>
                <span>
                  {t('present.library.about', {
                    chapters: story.chapters.length,
                    minutes: Math.round(plannedSeconds(story) / 60),
                  })}
                </span>
              </header>
              <p lang={story.language}>{story.summary}</p>
              <p className="story-actions">
                <BriefingAction
                  title={story.title}
                  onPress={() => presentBriefing(store, { story, handling })}
                >
                  {t('present.library.start')}
                </BriefingAction>
                <BriefingAction
                  title={story.title}
                  look="text"
                  onPress={() => {
                    presentBriefing(store, { story, handling });
                    beginRehearsal(store);
                  }}
                >
                  {t('present.library.rehearse')}
                </BriefingAction>
                <BriefingAction
                  title={story.title}
                  look="text"
                  onPress={() =>
                    openDialog(store, { kind: 'briefing-export', briefing: { story, handling } })
                  }
                >
                  {t('present.library.export')}
                </BriefingAction>
                <BriefingAction
                  title={story.title}
                  look="text"
                  onPress={() => composeFrom({ story, handling })}
                >
                  {t('present.library.compose')}
                </BriefingAction>
              </p>
            </li>
          ))}
        </ul>
      )}
      {state.status === 'ready' && <ChooseSubject />}
      {(state.status === 'loading' || state.status === 'waiting') && (
        <p role="status">{t('present.loading')}</p>
      )}
      {state.status === 'failed' && (
        <div role="alert">
          <p className="caution">
            {t('present.failed')} {describeLoadFailure(state.failure, say)}
          </p>
          <button type="button" className="button" onClick={() => void loadStories(store, language)}>
            {say('ui.retry')}
          </button>
        </div>
      )}
    </section>
  );
}
