/**
 * Checks the numbers of the front page: a find of drugs is stated by a fact of its feature with one of its
 * sources, the amount is the stated one, and no year is counted twice.
 */
import type { SourceKeyFigures } from './source.schema.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

type Seizure = SourceKeyFigures['seizures'][number];

export const validateKeyFigures: Check = ({ sources }, problems) => {
  const { detections, seizures } = sources.keyFigures;
  const facts = new Map(sources.ports.map(({ properties }) => [properties.id as string, properties.facts]));
  for (const seizure of seizures) {
    const stating = (facts.get(seizure.feature) ?? []).filter(({ text }) => text.includes(seizure.stated));
    if (!stating.some(({ sources: own }) => own.some((id) => seizure.sources.includes(id)))) {
      problems.add(
        FILES.keyFigures,
        seizure.feature,
        `no fact of it with one of these sources states “${seizure.stated}”`,
        'Quote the fact, and name its source',
      );
    }
    if (statedKg(seizure) !== seizure.amountKg) {
      problems.add(
        FILES.keyFigures,
        seizure.feature,
        `${seizure.amountKg} kg, but “${seizure.stated}”`,
        'Make them agree',
      );
    }
  }
  const years = detections.map(({ year }) => year);
  for (const year of years.filter((one, at) => years.indexOf(one) !== at)) {
    problems.add(FILES.keyFigures, year, 'it is counted twice', 'Keep the number with the better source');
  }
};

function statedKg({ stated }: Seizure): number | null {
  if (stated.includes('half a tonne')) return 500;
  const kg = /([\d.,]+) kg/.exec(stated)?.[1];
  return kg === undefined ? null : Number(kg.replaceAll(',', ''));
}
