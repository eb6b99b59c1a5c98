/** The user's notes, by keyboard alone: at a feature, at a passage, at a place. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from '../atlas-test.ts';

const AT_PORT = 'Ask the harbour master.';
const AT_PASSAGE = 'Who counted this?';
const AT_PLACE = 'Patrol boat seen here.';

/** Twice the saving interval: after leaving earlier, a half-written note would return. */
const KEPT_MS = 4000;

describe('the user’s notes', () => {
  it('are written in context, undone, and restored after a reload', async ({ atlas }) => {
    const { notes } = atlas;
    await atlas.workspace.given.hasNoWebgl();
    await atlas.given.openAtlasWithoutWebGl('?v=1&select=port:ALDRZ&passage=I.A.p2');
    await notes.when.writesAtPassage('I.A.p2', AT_PASSAGE);
    await notes.when.undoesAtPassage('I.A.p2');
    await notes.when.presses('Control+Shift+z');
    await notes.then.isAtPassage('I.A.p2', [AT_PASSAGE]);
    await notes.then.areSaved(1);
    // The map has moved to the features of the passage.
    await atlas.given.openAtlasWithoutWebGl('?v=1&select=port:ALDRZ');
    await notes.when.writesAtFeature(AT_PORT);
    await notes.when.writesOnMap(3, 2, AT_PLACE);
    await notes.then.hasMarks(2);
    await notes.then.isNotInAddress(AT_PORT);
    await notes.then.areSaved(3);
    await wait(KEPT_MS);
    await notes.when.loadsAgain();
    await notes.then.hasMarks(2);
    await notes.when.listsAll();
    await notes.then.lists([AT_PLACE, AT_PORT, AT_PASSAGE]);
    await atlas.then.axeFindsNothingSerious();
  });

  it('are moved from the database of version 1.0', async ({ atlas }) => {
    const { notes } = atlas;
    await atlas.workspace.given.hasNoWebgl();
    await atlas.given.openAtlasWithoutWebGl('?v=1&select=port:ALDRZ&passage=I.A.p2');
    await notes.given.hasNoteOfVersion1('I.A.p2', AT_PASSAGE);
    await notes.when.loadsAgain();
    await notes.then.isAtPassage('I.A.p2', [AT_PASSAGE]);
    await notes.then.areSaved(1);
  });
});
