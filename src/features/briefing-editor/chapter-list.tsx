import { useLayoutEffect, useRef } from 'react';
import type { DraftChapter } from '../../composing/draft.ts';
import { announce } from '../../state/commands/notify.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import { ChapterFields } from './chapter-fields.tsx';
import { ChapterRow, type MoveWay } from './chapter-row.tsx';
import { indexAtPlace } from './drop-place.ts';
import { showView } from './show-view.ts';
import type { Composing } from './state/composing.ts';
import { openChapter } from './state/open-chapter.ts';
import { useComposeT } from './use-compose-t.ts';
import { titleOf, useEdit } from './use-draft.ts';
import { useRowDrag } from './use-row-drag.ts';

interface Props {
  readonly composing: Composing;
  /** @param index of the first chapter */
  readonly onPresent: (index: number) => void;
}

/** Ordered chapters; the open one shows its view on the map and its fields. */
export function ChapterList({ composing, onPresent }: Props) {
  const t = useComposeT();
  const store = useAppStore();
  const edit = useEdit();
  const list = useRef<HTMLOListElement>(null);
  const draft = composing.history.present;
  const { chapters } = draft;
  // Moving a chapter remounts it and loses the focus.
  const focusAfter = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons have moved with the chapters
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  }, [chapters]);

  // The fields of a chapter that opens in a long list would be out of sight.
  useLayoutEffect(() => {
    if (composing.chapter === null) return;
    list.current?.querySelector(`[data-chapter="${composing.chapter}"]`)?.scrollIntoView({ block: 'start' });
  }, [composing.chapter]);

  const move = (from: number, to: number, way: MoveWay) => {
    const chapter = chapters[from];
    if (chapter === undefined || to < 0 || to >= chapters.length) return;
    const title = titleOf(draft, from, t);
    if (!edit({ kind: 'move-chapter', chapter: chapter.id, to })) {
      announce(store, t('compose.notMoved', { title }));
      return;
    }
    focusAfter.current = `[data-chapter="${chapter.id}"] [data-move="${way}"]`;
    announce(store, t('compose.moved', { title, number: to + 1 }));
  };
  const indexOf = (id: string) => chapters.findIndex((chapter) => chapter.id === id);
  const { drag, press } = useRowDrag({
    list,
    head: '.compose-chapter',
    onDrop: ({ id, place }) => {
      const from = indexOf(id);
      move(from, indexAtPlace(from, place), 'choose');
    },
    onCancel: (id) => announce(store, t('compose.notMoved', { title: titleOf(draft, indexOf(id), t) })),
  });
  const choose = (chapter: DraftChapter) => {
    const isOpen = composing.chapter === chapter.id;
    openChapter(store, isOpen ? null : chapter.id);
    if (!isOpen) showView(store, chapter);
  };

  return (
    <ol
      ref={list}
      className="compose-chapters"
      aria-label={t('compose.chapters')}
      data-dragging={drag === null ? undefined : ''}
    >
      {chapters.map((chapter, at) => {
        const isOpen = composing.chapter === chapter.id;
        const isLast = at === chapters.length - 1;
        const dropsAfter = isLast && drag?.place === at + 1 ? 'after' : undefined;
        return (
          <li
            key={chapter.id}
            data-chapter={chapter.id}
            data-open={isOpen || undefined}
            data-dragged={drag?.id === chapter.id || undefined}
            data-drop={drag?.place === at ? 'before' : dropsAfter}
          >
            <ChapterRow
              draft={draft}
              chapter={chapter}
              at={at}
              isOpen={isOpen}
              onChoose={() => choose(chapter)}
              onMove={(to, way) => move(at, to, way)}
              onPress={(event) => press(event, chapter.id)}
            />
            {isOpen && (
              <ChapterFields draft={draft} chapter={chapter} at={at} onPresent={() => onPresent(at)} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
