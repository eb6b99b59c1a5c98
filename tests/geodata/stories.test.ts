/** Checks the stories of this edition, and that mistakes of their editors are reported. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../geodata/compile/problems.ts';
import { uncitedSentences } from '../../geodata/compile/uncited-sentences.ts';
import { plannedSeconds } from '../../src/domain/story.ts';
import { compileAll, compileWithText, type Json, textOf } from './compiled.ts';

const { derived } = compileAll();
const STORY = 'the-region';
const FILE = `stories/${STORY}/story.json`;
const TEXT = `stories/${STORY}/en.md`;
const ORDER = 'stories/order.json';

function problemsWith(file: string, change: (text: string) => string): string {
  const text = textOf(file);
  const changed = change(text);
  if (changed === text) throw new Error('nothing was planted');
  const result = compileWithText(file, changed);
  return result.ok ? '' : result.problems.map(formatProblem).join('\n');
}

const inStory = (change: (story: Json) => void) => (text: string) => {
  const story: Json = JSON.parse(text);
  change(story);
  return JSON.stringify(story);
};

describe('published stories', () => {
  it('contains the five stories in order with their planned minutes', () => {
    const minutes = derived.stories.map((story) => [story.id, plannedSeconds(story) / 60]);
    expect(minutes).toEqual([
      ['the-region', 10],
      ['the-balkan-route', 8],
      ['the-black-sea-route', 7],
      ['ports-and-containers', 7],
      ['waste-trafficking', 6],
    ]);
  });
  it('limits titles to 75 characters and speaker notes to the planned time', () => {
    for (const { id, chapters } of derived.stories) {
      for (const chapter of chapters) {
        const words = chapter.notes.text.split(/\s+/).length;
        expect(words, `${id}, ${chapter.id}: words of notes`).toBeGreaterThan(50);
        // A speaker says about 150 words a minute. The limit is higher because the notes include directions.
        expect(words, `${id}, ${chapter.id}: words of notes`).toBeLessThan((chapter.seconds / 60) * 200);
        expect(chapter.title.length).toBeLessThanOrEqual(75);
      }
    }
  });
});

describe('planted faults in a story', () => {
  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a sentence without a citation',
      TEXT,
      (text) => text.replaceAll(/\[\^[\w.-]+\]/g, ''),
      /nothing is cited for/,
    ],
    [
      'a first paragraph that is too long for a screen',
      TEXT,
      (text) => text.replace('## region\n\n', `## region\n\n${'word '.repeat(20)}`),
      /first paragraph has 5\d words, and stands on screen/,
    ],
    [
      'a citation of an unknown passage or source',
      TEXT,
      (text) => text.replace(/\[\^[\w.-]+\]/, '[^I.Z.p9]'),
      /I\.Z\.p9 is no passage and no source/,
    ],
    [
      'a chapter without text',
      FILE,
      inStory((story) => story.chapters.push({ ...story.chapters[0], id: 'nowhere' })),
      /no title in the front matter/,
    ],
    [
      'a key figure that does not exist',
      FILE,
      inStory((story) => {
        story.chapters[0].figure = 'schengem';
      }),
      /the-region, region.*key figure schengem does not exist.*detections/s,
    ],
    [
      'a key figure of other sources in a chapter that shows the brief only',
      FILE,
      inStory((story) => {
        story.chapters.find(({ id }: Json) => id === 'gaps').figure = 'detections';
      }),
      /key figure detections is not of the brief/,
    ],
    [
      'an invalid scene',
      FILE,
      inStory((story) => {
        story.chapters[0].scene = 'v=1&layers=railways';
      }),
      /its scene is not understood: unknown-value/,
    ],
    [
      'a scene that sets the theme',
      FILE,
      inStory((story) => {
        story.chapters[0].scene += '&theme=light';
      }),
      /its scene sets theme/,
    ],
    [
      'a feature that does not exist',
      FILE,
      inStory((story) => {
        story.chapters[0].lit = ['place:atlantis'];
      }),
      /place:atlantis does not exist/,
    ],
    [
      'a passage that does not exist',
      FILE,
      inStory((story) => {
        story.chapters[0].passages = ['I.Z.p1'];
      }),
      /passage I\.Z\.p1 does not exist/,
    ],
    [
      'a chapter listed twice',
      FILE,
      inStory((story) => story.chapters.push(story.chapters[0])),
      /the chapter is listed twice/,
    ],
    [
      'a story missing from the order',
      ORDER,
      (text) => text.replace(/"waste-trafficking"|,(?=\s*"waste)/g, ''),
      /waste-trafficking: the story is not listed/,
    ],
    [
      'an order with a story that does not exist',
      ORDER,
      (text) => text.replace('[', '["atlantis",'),
      /atlantis: no such story/,
    ],
    [
      'a story listed twice',
      ORDER,
      (text) => text.replace('[', '["waste-trafficking",'),
      /waste-trafficking: the story is listed twice/,
    ],
    [
      'a highlighted feature whose layer is off',
      FILE,
      inStory((story) => {
        story.chapters[0].scene = 'v=1&layers=jurisdictions';
        story.chapters[0].lit = ['port:GRPIR'];
      }),
      /port:GRPIR, which is lit, is not drawn/,
    ],
    [
      'a highlighted feature that the filters hide',
      FILE,
      inStory((story) => {
        story.chapters[0].scene = 'v=1&layers=jurisdictions,routes&routes=black-sea';
        story.chapters[0].lit = ['route:balkan'];
      }),
      /route:balkan, which is lit, is hidden by the filters/,
    ],
    [
      'a highlighted feature out of view',
      FILE,
      inStory((story) => {
        story.chapters[0].scene = 'v=1&layers=jurisdictions,ports';
        story.chapters[0].bounds = [19, 41, 20, 42];
        story.chapters[0].lit = ['port:ROCND'];
      }),
      /port:ROCND, which is lit, is out of view/,
    ],
  ])('reports %s', (_name, file, change, reason) => {
    expect(problemsWith(file, change)).toMatch(reason);
  });
});

describe('uncitedSentences', () => {
  it('returns sentences without a citation, except directions to the speaker', () => {
    const text = 'One is said. Two is not. Pause here. Three “is quoted.” Four';
    const at = (words: string) => text.indexOf(words) + words.length;
    expect(
      uncitedSentences({
        text,
        footnotes: [
          { id: 'I.A.p1', at: at('One is said.') },
          { id: 'I.A.p1', at: at('“is quoted.”') },
        ],
        emphasis: [{ start: text.indexOf('Pause'), end: at('Pause here.') }],
      }),
    ).toEqual(['Two is not.', 'Four']);
  });
});
