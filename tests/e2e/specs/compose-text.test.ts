/** Writes the text of a chapter: links, citations, pasting and undo. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

const FIELD = 'Text';

describe('the text of a chapter', () => {
  it('shows links and citations, asks before they go, and is undone and saved', async ({ atlas }) => {
    const { compose } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ&passage=I.A.p2');
    await compose.when.addsTheView();
    await compose.when.entersText(FIELD);
    await compose.when.types('A port: ');
    await compose.when.presses(`Name Durrës here – ${FIELD}`);
    await compose.then.isSaid(/Added: Durrës/);
    await compose.when.types(' [1].');
    await compose.when.presses(`Cite I.A, para. 2 here – ${FIELD}`);
    await compose.then.isSaid(/Added: I\.A, para\. 2/);
    await compose.when.presses(`Cite a source of Durrës – ${FIELD}`);
    await compose.when.presses(/^Associated Press/);
    await compose.then.isSaid(/Added: Associated Press, 2018/);
    await atlas.when.press('Enter');
    await compose.when.types('On the Adriatic.');
    const lines = ['A port: <Durrës> [1].(I.A, para. 2)(Associated Press, 2018)', 'On the Adriatic.'];
    await compose.then.richTextIs(FIELD, ...lines);
    await atlas.then.axeFindsNothingSerious();

    // The caret passes over a citation, and one key deletes it.
    await atlas.when.press('ArrowUp', 'End', 'ArrowLeft', 'ArrowRight', 'Backspace');
    await compose.then.richTextIs(FIELD, 'A port: <Durrës> [1].(I.A, para. 2)', 'On the Adriatic.');
    await atlas.when.press('Control+z');
    await compose.then.richTextIs(FIELD, ...lines);

    await compose.when.selectsAllOf(FIELD);
    await compose.when.pastes(FIELD, 'Plain [^I.A.p2]');
    await compose.then.focusIsOn('Replace');
    await atlas.when.press('Escape');
    await compose.then.richTextIs(FIELD, ...lines);
    await compose.then.focusIsOn(FIELD);
    await compose.when.pastes(FIELD, 'Plain [^I.A.p2]');
    await compose.when.presses('Replace');
    await compose.then.richTextIs(FIELD, 'Plain [^I.A.p2]');
    await compose.when.presses('Undo');
    await compose.then.richTextIs(FIELD, ...lines);

    await compose.then.isSaved();
    await compose.when.reloads();
    await compose.when.opensChapter(1);
    await compose.then.richTextIs(FIELD, ...lines);
    const file = JSON.parse(await compose.when.savesFile());
    expect(file.briefing.chapters[0].text).toBe(
      'A port: [Durrës](port:ALDRZ) [1].[^I.A.p2][^PRESS-AP-2018]\nOn the Adriatic.',
    );
    await atlas.when.press('Escape');
  });

  it('is open in the editor at the chapter where its presentation ended', async ({ atlas }) => {
    const { compose, present } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ALDRZ');
    await compose.when.addsTheView();
    await compose.when.writes('Title', 'First');
    await compose.when.writes(FIELD, 'Of the first');
    await compose.when.addsTheView();
    await compose.when.writes('Title', 'Second');
    await compose.when.presses('Present');
    await present.then.isGiven();
    await atlas.when.press('Escape');
    await present.then.isOver();
    await compose.then.richTextIs(FIELD, 'Of the first');
  });
});
