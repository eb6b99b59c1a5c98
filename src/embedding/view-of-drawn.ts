/** The view of a page that is drawn when it is asked for. */
import type { Atlas } from '../domain/atlas.ts';
import type { DrawnSubject } from './page-list.ts';
import { viewOfPassage } from './tell-passage.ts';
import { viewOfQuery } from './tell-view.ts';
import type { Told } from './told.ts';

export function viewOfDrawn(atlas: Atlas, subject: DrawnSubject): Told['view'] {
  return subject.kind === 'view'
    ? viewOfQuery(subject.view, subject.hasCrossings)
    : viewOfPassage(atlas, subject);
}
