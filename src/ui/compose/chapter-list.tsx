import { type DragEvent, useLayoutEffect, useRef, useState } from 'react';
import type { DraftChapter } from '../../composing/draft.ts';
import { openChapter } from '../../state/commands/compose/edit-draft.ts';
import type { Composing } from '../../state/composing.ts';
import { ChapterPicture } from '../present/chapter-picture.tsx';
import { IconButton } from '../primitives/icon-button.tsx';
import { useAppStore, useCommands } from '../ui-context.tsx';
import { ChapterFields } from './chapter-fields.tsx';
import { useComposeT } from './compose-words.ts';
import { showView } from './show-view.ts';
import { titleOf, useEdit } from './use-draft.ts';

interface Props {
  readonly composing: Composing;
  /** @param index of the chapter to begin with */
  readonly onPresent: (index: number) => void;
}

/** The chapters in their order; the one that is chosen shows its view on the map, and its fields. */
export function ChapterList({ composing, onPresent }: Props) {
  const t = useComposeT();
  const store = useAppStore();
  const commands = useCommands();
  const edit = useEdit();
  const list = useRef<HTMLOListElement>(null);
  const draft = composing.history.present;
  const { chapters } = draft;
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  // A chapter that is moved takes its place in the page anew, and the focus is lost on the way.
  const focusAfter = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons have moved with the chapters
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  }, [chapters]);

  const move = (chapter: DraftChapter, from: number, to: number, button: 'up' | 'down') => {
    if (to < 0 || to >= chapters.length) return;
    focusAfter.current = `[data-chapter="${chapter.id}"] [data-move="${button}"]`;
    edit({ kind: 'move-chapter', chapter: chapter.id, to });
    commands.announce(t('compose.moved', { title: titleOf(draft, from, t), number: to + 1 }));
  };
  const choose = (chapter: DraftChapter) => {
    const isOpen = composing.chapter === chapter.id;
    openChapter(store, isOpen ? null : chapter.id);
    if (!isOpen) showView(store, chapter);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const from = chapters.findIndex(({ id }) => id === dragged);
    // The place between two chapters, as it is before the dragged one is taken out.
    if (dragged !== null && target !== null && from !== -1) {
      edit({ kind: 'move-chapter', chapter: dragged, to: target > from ? target - 1 : target });
    }
    setDragged(null);
    setTarget(null);
  };
  const over = (event: DragEvent<HTMLElement>, at: number) => {
    if (dragged === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setTarget(event.clientY < top + height / 2 ? at : at + 1);
  };

  return (
    <ol ref={list} className="compose-chapters" aria-label={t('compose.chapters')}>
      {chapters.map((chapter, at) => {
        const title = titleOf(draft, at, t);
        const isOpen = composing.chapter === chapter.id;
        const dropsAt = target === at ? 'before' : target === at + 1 ? 'after' : undefined;
        return (
          <li
            key={chapter.id}
            data-chapter={chapter.id}
            data-open={isOpen || undefined}
            data-dragged={dragged === chapter.id || undefined}
            data-drop={dropsAt}
            onDragOver={(event) => over(event, at)}
            onDrop={drop}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the first are the buttons */}
            <div
              className="compose-chapter"
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', title);
                setDragged(chapter.id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setTarget(null);
              }}
            >
              <button
                type="button"
                className="compose-choose"
                aria-expanded={isOpen}
                onClick={() => choose(chapter)}
              >
                <ChapterPicture chapter={chapter} />
                <span>
                  <b>{at + 1}</b> <span lang={draft.language}>{title}</span>
                </span>
              </button>
              <span className="compose-moves">
                <IconButton
                  icon="chevron-up"
                  label={t('compose.moveUp', { title })}
                  data-move="up"
                  aria-disabled={at === 0}
                  onClick={() => move(chapter, at, at - 1, 'up')}
                />
                <IconButton
                  icon="chevron-down"
                  label={t('compose.moveDown', { title })}
                  data-move="down"
                  aria-disabled={at === chapters.length - 1}
                  onClick={() => move(chapter, at, at + 1, 'down')}
                />
              </span>
            </div>
            {isOpen && (
              <ChapterFields draft={draft} chapter={chapter} at={at} onPresent={() => onPresent(at)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
