import type { KeyboardEvent, PointerEvent } from 'react';
import type { Draft, DraftChapter } from '../../composing/draft.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { ChapterMap } from '../present/index.ts';
import { useComposeT } from './use-compose-t.ts';
import { titleOf } from './use-draft.ts';

/** How a chapter was moved, to restore the focus: a button, or Alt and arrow on the toggle. */
export type MoveWay = 'up' | 'down' | 'choose';

interface Props {
  readonly draft: Draft;
  readonly chapter: DraftChapter;
  /** From 0. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
  readonly onMove: (to: number, way: MoveWay) => void;
  readonly onPress: (event: PointerEvent<HTMLElement>) => void;
}

/** Header of a chapter: picture and title toggle it, buttons move it. */
export function ChapterRow({ draft, chapter, at, isOpen, onChoose, onMove, onPress }: Props) {
  const t = useComposeT();
  const title = titleOf(draft, at, t);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(at + by, 'choose');
  };
  return (
    // A picture or a text must not be dragged out of the page instead.
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the first are the buttons and their keys
    <div className="compose-chapter" onPointerDown={onPress} onDragStart={(event) => event.preventDefault()}>
      <span className="compose-grip" data-handle="" title={t('compose.drag')}>
        <InterfaceIcon id="grip" />
      </span>
      <button
        type="button"
        className="compose-choose"
        data-move="choose"
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <ChapterMap chapter={chapter} />
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
          onClick={() => onMove(at - 1, 'up')}
        />
        <IconButton
          icon="chevron-down"
          label={t('compose.moveDown', { title })}
          data-move="down"
          aria-disabled={at === draft.chapters.length - 1}
          onClick={() => onMove(at + 1, 'down')}
        />
      </span>
    </div>
  );
}
