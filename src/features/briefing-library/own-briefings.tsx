import { openDialog } from '../../state/commands/show-panels.ts';
import { presentBriefing } from '../present/state/present-briefing.ts';
import { beginRehearsal } from '../present/state/rehearse.ts';
import '../../../styles/css/compose.css';
import { useEffect, useRef, useState } from 'react';
import { BRIEFING_FILE_EXTENSION } from '../../composing/briefing-file.ts';
import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import { untitledWords } from '../../composing/compose-words.ts';
import { knownContentOf } from '../../composing/known-content.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { useAppState, useAppStore, useAtlas, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { composeNew, openBriefingFile, openSaved, readOwn, useComposeT } from '../briefing-editor/index.ts';
import type { OwnBriefing } from '../briefing-editor/state/composing.ts';
import { type DeletedOwn, deleteOwn, restoreOwn } from '../briefing-editor/state/delete-own.ts';
import { loadOwnBriefings } from '../briefing-editor/state/load-own-briefings.ts';
import { usePresentT } from '../present/index.ts';
import { BriefingAction } from './briefing-action.tsx';

/** Briefings saved in this browser: present, download, edit, delete or create. */
export default function OwnBriefings() {
  const t = useComposeT();
  const store = useAppStore();
  const own = useAppState((state) => state.own);
  const [deleted, setDeleted] = useState<DeletedOwn | null>(null);
  const [refused, setRefused] = useState<OwnBriefing | null>(null);
  useEffect(() => void loadOwnBriefings(store), [store]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** A restored briefing takes the focus, since its button is removed. */
  const restored = useRef<string | null>(null);
  useEffect(() => {
    if (deleted !== null || restored.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-story="${restored.current}"] button`)?.focus();
    restored.current = null;
  }, [deleted]);

  return (
    <section className="own-briefings">
      <h3>{t('compose.own')}</h3>
      <p>{t('compose.own.intro')}</p>
      {own.status === 'refused' && <p className="caution">{t('compose.own.refused')}</p>}
      {own.status === 'ready' && own.briefings.length > 0 && (
        <ul ref={list} className="story-list own-list">
          {own.briefings.map((briefing) => (
            <OwnRow
              key={briefing.id}
              briefing={briefing}
              onDelete={async () => {
                setRefused(null);
                const gone = await deleteOwn(store, briefing);
                if (gone === null) setRefused(briefing);
                else setDeleted(gone);
              }}
            />
          ))}
        </ul>
      )}
      {refused !== null && (
        <p className="caution" role="alert">
          {t('compose.own.notDeleted', { title: refused.title.trim() || t('compose.untitled') })}
        </p>
      )}
      {deleted !== null && (
        <DeletedLine
          deleted={deleted}
          onRestored={() => {
            restored.current = deleted.briefing.id;
            setDeleted(null);
          }}
        />
      )}
      <p className="own-tools">
        <button
          type="button"
          className="button"
          data-quiet=""
          onClick={() => {
            composeNew(store);
          }}
        >
          {t('compose.own.new')}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept={`.${BRIEFING_FILE_EXTENSION},.json,application/json`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Allows choosing the same file again after a correction.
            event.currentTarget.value = '';
            if (file === undefined) return;
            void openBriefingFile(store, file);
          }}
        />
        <button type="button" className="button" data-quiet="" onClick={() => field.current?.click()}>
          {t('compose.own.open')}
        </button>
      </p>
    </section>
  );
}

function OwnRow({
  briefing,
  onDelete,
}: {
  readonly briefing: OwnBriefing;
  readonly onDelete: () => Promise<void>;
}) {
  const t = useComposeT();
  const presentT = usePresentT();
  const store = useAppStore();
  const atlas = useAtlas();
  const language = useInterfaceLanguage();
  const { id, chapters, seconds, at } = briefing;
  const isOpen = useAppState(({ composing }) => composing?.history.present.id === id);
  const title = briefing.title.trim() || t('compose.untitled');
  const withBriefing = async (use: (made: ReturnType<typeof briefingOfDraft>) => void) => {
    const draft = await readOwn(store, id);
    // Another window may have deleted or emptied it; the panel shows the current state.
    if (draft === null || draft.chapters.length === 0) await goOn();
    else use(briefingOfDraft(draft, knownContentOf(atlas), untitledWords(t)));
  };
  const goOn = async () => {
    openDialog(store, null);
    await openSaved(store, id, briefing.title);
  };
  return (
    <li data-story={id}>
      <header>
        <h4>{title}</h4>
        <span>
          {t('compose.about', { chapters, minutes: Math.round(seconds / 60) })},{' '}
          {isOpen ? t('compose.own.isOpen') : t('compose.own.changed', { time: formatMoment(at, language) })}
        </span>
      </header>
      <p className="story-actions">
        {chapters > 0 && (
          <>
            <BriefingAction
              title={title}
              onPress={() => void withBriefing((made) => presentBriefing(store, made))}
            >
              {t('compose.present')}
            </BriefingAction>
            <BriefingAction
              title={title}
              look="text"
              onPress={() =>
                void withBriefing((made) => {
                  presentBriefing(store, made);
                  beginRehearsal(store);
                })
              }
            >
              {presentT('present.library.rehearse')}
            </BriefingAction>
            <BriefingAction
              title={title}
              look="text"
              onPress={() =>
                void withBriefing((made) => openDialog(store, { kind: 'briefing-export', briefing: made }))
              }
            >
              {t('compose.export')}
            </BriefingAction>
          </>
        )}
        {!isOpen && (
          <>
            <BriefingAction title={title} look="text" onPress={() => void goOn()}>
              {t('compose.own.edit')}
            </BriefingAction>
            <BriefingAction title={title} look="text" onPress={() => void onDelete()}>
              {t('compose.own.delete')}
            </BriefingAction>
          </>
        )}
      </p>
    </li>
  );
}

/** Offers to restore the last deleted briefing while the list is open. */
function DeletedLine({
  deleted,
  onRestored,
}: {
  readonly deleted: DeletedOwn;
  readonly onRestored: () => void;
}) {
  const t = useComposeT();
  const store = useAppStore();
  const button = useRef<HTMLButtonElement>(null);
  // The focused row is gone.
  useEffect(() => button.current?.focus(), []);
  const [isRefused, setIsRefused] = useState(false);
  const title = deleted.briefing.title.trim() || t('compose.untitled');
  const restore = async () => {
    setIsRefused(false);
    if (await restoreOwn(store, deleted)) onRestored();
    else setIsRefused(true);
  };
  return (
    <>
      <p role="status">
        {t('compose.own.deleted', { title })}{' '}
        <button ref={button} type="button" className="text-button" onClick={() => void restore()}>
          {t('compose.own.restore')}
        </button>
      </p>
      {isRefused && (
        <p className="caution" role="alert">
          {t('compose.own.notRestored', { title })}
        </p>
      )}
    </>
  );
}
