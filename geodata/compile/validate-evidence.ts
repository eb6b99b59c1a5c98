/**
 * What may be said on whose word. The brief names no road, crossing or port of the region, so none of them may claim
 * it; a claim of the brief needs its passage; literature needs a document beside data sets and our own knowledge.
 */
import { checkBasis, claimsBrief, lacksDocument } from '../../src/domain/network-rules.ts';
import { FILES } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import { sayClaim, tellNetworkFaults } from './tell-network-faults.ts';
import type { Check } from './validate.ts';

const NEVER_BRIEF = ['leg', 'port', 'crossing', 'node'];

export const validateEvidence: Check = ({ sources }, problems) => {
  const kindOfSource = new Map(sources.citations.map(({ id, kind }) => [id, kind]));
  for (const { file, id, kinds, properties } of sourceEntries(sources)) {
    const { evidence, inBrief, sources: own, passages } = properties;
    if (NEVER_BRIEF.includes(kinds[0] ?? '') && claimsBrief(evidence, inBrief)) {
      problems.add(file, id, ...sayClaim(kinds[0] ?? ''));
    }
    if (evidence === 'brief' && (passages.length === 0 || !own.includes('BRIEF'))) {
      problems.add(file, id, 'evidence brief without a passage or without the source BRIEF', 'Name both');
    }
    if (inBrief === true && passages.length === 0) {
      problems.add(file, id, 'inBrief without a passage', 'Name the passage that speaks of it');
    }
    if (lacksDocument(evidence, own, (source) => kindOfSource.get(source))) {
      problems.add(file, id, 'evidence literature rests on no document', 'Cite one, or write illustrative');
    }
    if (evidence === 'illustrative' && passages.length > 0 && inBrief === true) {
      problems.add(file, id, 'illustrative and in the brief at once', 'Decide for one');
    }
  }
  for (const entry of sources.timeline) {
    if (entry.inBrief && entry.passages.length === 0) {
      problems.add(
        FILES.timeline,
        entry.id,
        'inBrief without a passage',
        'Name the passage that speaks of it',
      );
    }
  }
  tellNetworkFaults(checkBasis(sources.legs), problems);
  for (const { properties: crossing } of sources.crossings) {
    if ((crossing.certainty === 'C') !== (crossing.basis === 'inferred')) {
      problems.add(
        FILES.crossings,
        crossing.id,
        `certainty ${crossing.certainty} with basis ${crossing.basis}`,
        'A position of certainty C is inferred, others are of the gazetteer',
      );
    }
  }
};
