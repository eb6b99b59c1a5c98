import { useMemo } from 'react';
import type { TranslateCompose } from '../../composing/compose-words.ts';
import type { Draft, DraftChapter } from '../../composing/draft.ts';
import { type DraftProblem, findProblems } from '../../composing/find-problems.ts';
import { isolate } from '../../lib/isolate.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { useAtlas, useT } from '../ui-context.tsx';
import { useComposeT } from './use-compose-t.ts';

/** References of a chapter that are missing in this edition. */
export function ChapterProblemList({
  draft,
  chapter,
}: {
  readonly draft: Draft;
  readonly chapter: DraftChapter;
}) {
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
    case 'view': {
      const { message, parameter, value } = problem.problem;
      return say(message, { parameter: isolate(parameter), value: isolate(value) });
    }
  }
}
