/**
 * Finds content of a draft that is unknown to this edition. It is reported and stays in the draft for a later
 * edition.
 */
import type { FeatureId } from '../domain/ids.ts';
import { isKeyFigureId } from '../domain/key-figure-ids.ts';
import type { SceneProblem } from '../scene/problems.ts';
import type { KnownIds } from '../scene/resolve.ts';
import { parseScene } from '../scene/url.ts';
import type { Draft, DraftChapter } from './draft.ts';
import { idsIn } from './written.ts';

export type DraftProblem =
  | { readonly kind: 'unknown-feature'; readonly id: string }
  /** Neither a passage nor a source. */
  | { readonly kind: 'unknown-cited'; readonly id: string }
  | { readonly kind: 'unknown-figure'; readonly id: string }
  | { readonly kind: 'view'; readonly problem: SceneProblem };

export interface ChapterProblems {
  readonly chapter: string;
  readonly problems: readonly DraftProblem[];
}

export interface KnownToProblems extends KnownIds {
  readonly sources: { readonly has: (id: string) => boolean };
}

/** Returns only chapters with problems. */
export function findProblems(draft: Draft, known: KnownToProblems): readonly ChapterProblems[] {
  return draft.chapters.flatMap((chapter) => {
    const problems = problemsOf(chapter, known);
    return problems.length === 0 ? [] : [{ chapter: chapter.id, problems }];
  });
}

function problemsOf(chapter: DraftChapter, known: KnownToProblems): readonly DraftProblem[] {
  const written = [chapter.text, chapter.notes, ...chapter.callouts.map(({ text }) => text)].map(idsIn);
  const named = new Set<FeatureId>([
    ...chapter.lit,
    ...chapter.callouts.map(({ feature }) => feature),
    ...written.flatMap(({ features }) => features),
  ]);
  const cited = new Set([...chapter.passages, ...written.flatMap(({ cites }) => cites)]);
  const { problems } = parseScene(new URLSearchParams(chapter.scene), { known });
  return [
    ...[...named].flatMap((id): DraftProblem[] =>
      known.features.has(id) ? [] : [{ kind: 'unknown-feature', id }],
    ),
    ...[...cited].flatMap((id): DraftProblem[] =>
      known.passages.has(id) || known.sources.has(id) ? [] : [{ kind: 'unknown-cited', id }],
    ),
    ...(chapter.figure === undefined || isKeyFigureId(chapter.figure)
      ? []
      : [{ kind: 'unknown-figure' as const, id: chapter.figure }]),
    ...problems.map((problem): DraftProblem => ({ kind: 'view', problem })),
  ];
}
