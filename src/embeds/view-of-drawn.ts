/** The view of a page drawn on request. */
import type { Atlas } from '../domain/atlas.ts';
import type { PageDraft } from './page-draft.ts';
import type { DrawnSubject } from './page-list.ts';
import { viewOfPassage } from './text-of-passage.ts';
import { viewOfQuery } from './text-of-view.ts';

export function viewOfDrawn(atlas: Atlas, subject: DrawnSubject): PageDraft['view'] {
  return subject.kind === 'view'
    ? viewOfQuery(subject.view, subject.hasCrossings)
    : viewOfPassage(atlas, subject);
}
