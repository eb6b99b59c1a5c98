/** Checks that every chapter refers to existing features, and that every sentence has a citation. */
import { isFeatureId } from '../../src/domain/ids.ts';
import type { KeyFigure } from '../../src/domain/key-figures.schema.ts';
import { placeOf } from '../../src/domain/place-of-kind.ts';
import { countWords, SCREEN_WORDS } from '../../src/domain/story.ts';
import { DEFAULT_SCENE } from '../../src/scene/defaults.ts';
import { parseScene } from '../../src/scene/url.ts';
import type { SourceSaid } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import { uncitedSentences } from './uncited-sentences.ts';
import type { Check } from './validate.ts';

/** Scene parameters that a chapter must not fix. */
const NOT_OF_A_CHAPTER = ['theme', 'language', 'lng', 'lat', 'zoom'];
/** Maximum length of a callout. */
export const MAX_CALLOUT = 110;

export const validateStories: Check = ({ sources, derived }, problems) => {
  const features = new Set<string>([
    ...sourceEntries(sources).map(({ id }) => id),
    ...derived.borders.map(({ properties }) => properties.id),
  ]);
  const passages = new Set(sources.digest.passages.map(({ id }) => id));
  const citations = new Set(sources.citations.map(({ id }) => id));
  const figures = new Map<string, KeyFigure>(derived.keyFigures.map((figure) => [figure.id, figure]));
  for (const { id: story, file, textFile, chapters } of sources.stories) {
    const ids = chapters.map(({ id }) => id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
      problems.add(file, `${story}, ${id}`, 'the chapter is listed twice', 'Give one of them another id');
    }
    for (const chapter of chapters) {
      const name = `${story}, ${chapter.id}`;
      const params = new URLSearchParams(chapter.scene);
      for (const part of NOT_OF_A_CHAPTER) {
        if (params.has(part))
          problems.add(file, name, `its scene sets ${part}`, 'Leave it out; bounds say what is shown');
      }
      const { problems: scene, scene: view } = parseScene(params, {
        defaults: DEFAULT_SCENE,
        known: { features, passages, aliases: {} },
      });
      for (const { code, parameter, value } of scene) {
        problems.add(
          file,
          name,
          `its scene is not understood: ${code} (${parameter} ${value})`,
          'Correct it',
        );
      }
      for (const feature of [...chapter.lit, ...chapter.callouts.map((callout) => callout.feature)]) {
        if (!features.has(feature)) problems.add(file, name, `${feature} does not exist`, 'Correct its id');
      }
      for (const { feature, said } of chapter.callouts) {
        if (isFeatureId(feature) && placeOf(feature) === 'none') {
          problems.add(textFile, name, `${feature} has no place to put a callout at`, 'Take another feature');
        }
        if (said.text.length > MAX_CALLOUT) {
          problems.add(
            textFile,
            name,
            `the callout of ${feature} has ${said.text.length} letters`,
            `Say it in ${MAX_CALLOUT}`,
          );
        }
      }
      const figure = figures.get(chapter.figure ?? '');
      if (chapter.figure !== undefined && figure === undefined) {
        problems.add(
          file,
          name,
          `key figure ${chapter.figure} does not exist`,
          `Take one of ${[...figures.keys()].join(', ')}`,
        );
      }
      if (figure?.inBrief === false && view.briefOnly) {
        problems.add(
          file,
          name,
          `its scene shows the brief only, and key figure ${figure.id} is not of the brief`,
          'Take another figure, or show other sources too',
        );
      }
      for (const passage of chapter.passages) {
        if (!passages.has(passage))
          problems.add(file, name, `passage ${passage} does not exist`, 'Correct its id');
      }
      checkScreenText(chapter.said, SCREEN_WORDS, (...told) => problems.add(textFile, name, ...told));
      const texts: readonly (readonly [string, SourceSaid])[] = [
        ['text', chapter.said],
        ['notes', chapter.notes],
        ...chapter.callouts.map(({ feature, said }) => [`callout of ${feature}`, said] as const),
      ];
      for (const [where, said] of texts) {
        for (const sentence of uncitedSentences(said)) {
          problems.add(
            textFile,
            name,
            `${where}: nothing is cited for “${sentence}”`,
            'End it with a sign such as [^I.A.p2] or [^EUROPOL-SOCTA-2021]; set directions to the speaker in *emphasis*',
          );
        }
        for (const { id } of said.footnotes) {
          if (!passages.has(id) && !citations.has(id))
            problems.add(textFile, name, `${where}: ${id} is no passage and no source`, 'Correct the sign');
        }
        for (const { feature } of said.mentions) {
          if (!features.has(feature))
            problems.add(textFile, name, `${where}: ${feature} does not exist`, 'Correct the link');
        }
      }
    }
  }
};

/** Checks the first paragraph, which stands on screens and slides. */
export function checkScreenText(
  { text }: Pick<SourceSaid, 'text'>,
  mostWords: number,
  add: (reason: string, fix: string) => void,
): void {
  const words = countWords(text.split('\n\n')[0] ?? '');
  if (words > mostWords)
    add(
      `the first paragraph has ${words} words, and stands on screen`,
      `Say it in ${mostWords}; what readers need as well is another paragraph`,
    );
}
