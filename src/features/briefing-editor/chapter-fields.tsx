import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TranslateCompose } from '../../composing/compose-words.ts';
import { DRAFT_LIMITS, type Draft, type DraftChapter } from '../../composing/draft.ts';
import { type DraftProblem, findProblems } from '../../composing/find-problems.ts';
import { parseWritten } from '../../composing/written.ts';
import { countWords, SCREEN_WORDS, splitForScreen } from '../../domain/story.ts';
import { isolate } from '../../lib/isolate.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppStore, useAtlas, useScene, useT } from '../../ui/ui-context.tsx';
import { randomName } from './autosave-draft.ts';
import { CalloutFields } from './callout-fields.tsx';
import { FigureField } from './figure-field.tsx';
import { HighlightFields } from './highlight-fields.tsx';
import { useComposeT } from './use-compose-t.ts';
import { titleOf, useEdit } from './use-draft.ts';
import { usePointingAim } from './use-pointing.ts';
import { ViewFields } from './view-fields.tsx';
import { WrittenField } from './written-field.tsx';

/** Button that toggles a chapter in the list. */
const chooseOf = (chapter: string) => `[data-chapter="${chapter}"] .compose-choose`;

interface Props {
  readonly draft: Draft;
  readonly chapter: DraftChapter;
  /** From 0. */
  readonly at: number;
  readonly onPresent: () => void;
}

export function ChapterFields({ draft, chapter, at, onPresent }: Props) {
  const t = useComposeT();
  const store = useAppStore();
  const edit = useEdit();
  const pointing = usePointingAim();
  const { language } = draft;
  const { onScreen, rest } = splitForScreen(parseWritten(chapter.text, () => false));
  const words = countWords(onScreen.text);
  const duplicate = () => {
    const copy = `c${randomName().slice(0, 8)}`;
    if (edit({ kind: 'duplicate-chapter', chapter: chapter.id, copy })) {
      announce(store, t('compose.duplicated', { number: at + 2 }));
    } else announce(store, t('compose.full', { most: DRAFT_LIMITS.chapters }), 'assertive');
  };
  const remove = () => {
    // Deleting removes the focused button, so focus a neighbour.
    const neighbour = draft.chapters[at + 1] ?? draft.chapters[at - 1];
    const next = neighbour === undefined ? '.compose-add button' : chooseOf(neighbour.id);
    if (!edit({ kind: 'remove-chapter', chapter: chapter.id })) return;
    announce(store, t('compose.removed', { title: titleOf(draft, at, t) }));
    document.querySelector<HTMLElement>(next)?.focus();
  };

  return (
    <div className="compose-fields">
      <ChapterProblemList draft={draft} chapter={chapter} />
      <label className="field">
        <span>{t('compose.chapterTitle')}</span>
        <input
          type="text"
          lang={language}
          value={chapter.title}
          maxLength={DRAFT_LIMITS.chapterTitle}
          onChange={(event) =>
            edit({ kind: 'set-chapter-title', chapter: chapter.id, title: event.currentTarget.value })
          }
        />
      </label>
      <WrittenField
        label={t('compose.text')}
        value={chapter.text}
        maxLength={DRAFT_LIMITS.text}
        language={language}
        note={noteOnText(words, rest !== null, t)}
        hasInsertButtons
        onChange={(text, isStep) => edit({ kind: 'set-text', chapter: chapter.id, text, isStep })}
      />
      <WrittenField
        label={t('compose.notes')}
        value={chapter.notes}
        maxLength={DRAFT_LIMITS.notes}
        language={language}
        hasInsertButtons
        onChange={(notes, isStep) => edit({ kind: 'set-notes', chapter: chapter.id, notes, isStep })}
      />
      <SecondsField chapter={chapter} />
      <FigureField chapter={chapter} />
      <CalloutFields draft={draft} chapter={chapter} pointing={pointing} />
      <PassageFields chapter={chapter} />
      <ViewFields chapter={chapter} />
      <HighlightFields chapter={chapter} pointing={pointing} />
      <p className="compose-actions">
        <button type="button" className="text-button" onClick={onPresent}>
          {t('compose.presentFromHere')}
        </button>
        <button type="button" className="text-button" onClick={duplicate}>
          {t('compose.duplicate')}
        </button>
        <button type="button" className="text-button" onClick={remove}>
          {t('compose.remove')}
        </button>
      </p>
    </div>
  );
}

/** Commits on blur or Enter, never a partial number. */
function SecondsField({ chapter }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const edit = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  // Shows the committed value afterwards: clamped, or the previous one if empty.
  const take = () => {
    if (typed !== null && typed !== '') {
      edit({ kind: 'set-seconds', chapter: chapter.id, seconds: Number(typed) });
    }
    setTyped(null);
  };
  return (
    <label className="field compose-seconds">
      <span>{t('compose.seconds')}</span>
      <input
        type="number"
        min={DRAFT_LIMITS.minSeconds}
        max={DRAFT_LIMITS.maxSeconds}
        step={5}
        value={typed ?? String(chapter.seconds)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}

/** References of a chapter that are missing in this edition. */
function ChapterProblemList({ draft, chapter }: { readonly draft: Draft; readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const say = useT();
  const atlas = useAtlas();
  const known = useMemo(() => ({ ...knownIdsOf(atlas), sources: atlas.sourceById }), [atlas]);
  const [found] = useMemo(
    () => findProblems({ ...draft, chapters: [chapter] }, known),
    [draft, chapter, known],
  );
  if (found === undefined) return null;
  return (
    <div className="caution">
      <p>{t('compose.problems')}</p>
      <ul>
        {found.problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{wordsOf(problem, t, say)}</li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(problem: DraftProblem, t: TranslateCompose, say: ReturnType<typeof useT>): string {
  switch (problem.kind) {
    case 'unknown-feature':
      return t('compose.problem.feature', { id: isolate(problem.id) });
    case 'unknown-cited':
      return t('compose.problem.cited', { id: isolate(problem.id) });
    case 'unknown-figure':
      return t('compose.problem.figure', { id: isolate(problem.id) });
    case 'view': {
      const { message, parameter, value } = problem.problem;
      return say(message, { parameter: isolate(parameter), value: isolate(value) });
    }
  }
}

/** Passages shown beside the chapter by one key; adds the passage being read. */
function PassageFields({ chapter }: { readonly chapter: DraftChapter }) {
  const t = useComposeT();
  const edit = useEdit();
  const id = useId();
  const reading = useScene((scene) => scene.passage);
  const { passages } = chapter;
  const part = useRef<HTMLElement>(null);
  /** Passage whose button takes the focus after a change, or the section if none. */
  const focusAfter = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that changed the passages has gone with the change
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    const button = part.current?.querySelector<HTMLElement>(`[data-passage="${focusAfter.current}"] button`);
    (button ?? part.current)?.focus();
    focusAfter.current = null;
  }, [passages]);
  const set = (changed: readonly string[], next = '') => {
    if (edit({ kind: 'set-passages', chapter: chapter.id, passages: changed })) focusAfter.current = next;
  };
  const remove = (passage: string) => {
    const at = passages.indexOf(passage);
    const rest = passages.filter((one) => one !== passage);
    set(rest, rest[at] ?? rest[at - 1]);
  };
  return (
    <section ref={part} className="compose-part" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{t('compose.passages')}</h3>
      <ul className="compose-passages">
        {passages.map((passage) => (
          <li key={passage} data-passage={passage}>
            {passage}
            <IconButton
              icon="close"
              label={t('compose.passages.remove', { passage })}
              onClick={() => remove(passage)}
            />
          </li>
        ))}
      </ul>
      {reading !== null && !passages.includes(reading) ? (
        <button type="button" className="text-button" onClick={() => set([...passages, reading], reading)}>
          {t('compose.passages.add', { passage: reading })}
        </button>
      ) : (
        <p className="table-note">{t('compose.passages.note')}</p>
      )}
    </section>
  );
}

function noteOnText(words: number, hasRest: boolean, t: TranslateCompose): string {
  if (words > SCREEN_WORDS) return t('compose.text.long', { words, most: SCREEN_WORDS });
  return hasRest ? t('compose.text.rest', { words }) : t('compose.text.note');
}
