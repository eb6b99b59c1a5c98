/**
 * Checks figures I and II against their passages: each passage of a figure occurs once in its place, each
 * stage names only features of its passages, and each market of the brief has its box.
 */
import { type PassageKind, STAGE_IDS } from '../../src/domain/brief.schema.ts';
import { gazetteerOf, unlinkedNames } from './names-in-digest.ts';
import type { Sources } from './source.schema.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

type Tell = (place: string, reason: string, fix: string) => void;

export const validateFigures: Check = ({ sources }, problems) => {
  const tell: Tell = (place, reason, fix) => problems.add(FILES.figures, place, reason, fix);
  checkPlaces(sources, tell);
  checkStages(sources, tell);
  checkBoxes(sources, tell);
};

/** Kinds of passages that belong to a figure. */
const KINDS_OF_FIGURES: readonly PassageKind[] = [
  'figure-lost',
  'caption',
  'market-box',
  'credit',
  'figure-note',
];

function checkPlaces({ digest }: Sources, tell: Tell): void {
  const { businessModel, landscape } = digest.figures;
  const places: readonly (readonly [passage: string, kinds: readonly PassageKind[]])[] = [
    [businessModel.caption, ['figure-lost', 'caption']],
    [landscape.caption, ['caption']],
    ...landscape.boxes.map(({ passage }) => [passage, ['market-box']] as const),
    ...[...landscape.mapNotes, ...landscape.notes].map((id) => [id, ['credit', 'figure-note']] as const),
  ];
  for (const [id, kinds] of places) {
    const passage = digest.passages.find((one) => one.id === id);
    if (passage === undefined) tell(id, 'it is not in the digest', 'Correct the passage id');
    else if (!kinds.includes(passage.kind)) {
      tell(id, `a ${passage.kind} stands where a ${kinds[0]} belongs`, 'Put it in its own place');
    }
  }
  for (const { id, kind } of digest.passages) {
    const times = places.filter(([placed]) => placed === id).length;
    if (KINDS_OF_FIGURES.includes(kind) && times !== 1) {
      tell(id, `it stands in ${times} places of the figures`, 'Give it its one place');
    }
  }
}

function checkStages({ digest, links }: Sources, tell: Tell): void {
  const { stages } = digest.figures.businessModel;
  const gazetteer = gazetteerOf(digest.gazetteer);
  if (stages.map(({ id }) => id).join() !== STAGE_IDS.join()) {
    tell(
      'businessModel',
      'the stages are not each there once, in their order',
      `Write ${STAGE_IDS.join(', ')}`,
    );
  }
  for (const [index, stage] of stages.entries()) {
    const spoken = new Set(
      stage.passages.flatMap((id) => (links.get(id) ?? []).map(({ feature }) => feature)),
    );
    for (const id of stage.passages) {
      if (!links.has(id)) tell(stage.id, `passage ${id} is not in the digest`, 'Correct the passage id');
    }
    for (const feature of new Set(stage.mentions.map((mention) => mention.feature))) {
      if (!spoken.has(feature)) {
        tell(
          stage.id,
          `none of its passages speaks of ${feature}`,
          'Name the passage, or leave the words out',
        );
      }
    }
    for (const name of unlinkedNames(stage, gazetteer)) {
      tell(stage.id, `“${name.words}” is not linked`, `Link it to ${name.feature}`);
    }
    if ((stage.passesOn === null) !== (index === stages.length - 1)) {
      tell(stage.id, 'the last stage, and no other, passes nothing on', 'Correct passesOn');
    }
  }
}

function checkBoxes({ digest, links, markets }: Sources, tell: Tell): void {
  const { boxes } = digest.figures.landscape;
  for (const { passage, market } of boxes) {
    if (!(links.get(passage) ?? []).some(({ feature }) => feature === market)) {
      tell(passage, `it does not speak of ${market}`, 'Correct the market');
    }
  }
  for (const { id } of markets.filter(({ parent }) => parent === null)) {
    const times = boxes.filter(({ market }) => market === id).length;
    if (times !== 1) tell(id, `it has ${times} boxes`, 'Give it one');
  }
}
