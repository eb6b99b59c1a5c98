import type { Story } from '../../domain/story.ts';
import { showChapter } from '../../state/commands/present/show-chapter.ts';
import { readingKey } from '../primitives/reading-key.ts';
import { useAppStore } from '../ui-context.tsx';
import { ChapterMap } from './chapter-map.tsx';

/** Grid of all chapters as pictures, with arrow keys and Tab. */
export function Overview({ story, index }: { readonly story: Story; readonly index: number }) {
  const store = useAppStore();
  return (
    <ol
      className="overview"
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[readingKey(event)];
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        if (step === undefined || at === -1) return;
        event.preventDefault();
        buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
      }}
    >
      {story.chapters.map((chapter, at) => (
        <li key={chapter.id}>
          <button
            type="button"
            aria-current={at === index ? 'step' : undefined}
            {...(at === index ? { 'data-first-focus': '' } : {})}
            onClick={() => showChapter(store, at)}
          >
            <ChapterMap chapter={chapter} />
            <span lang={story.language}>
              <b>{at + 1}</b> {chapter.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
