/**
 * Checks evidence against sources. The brief names no road, crossing or port of the region, so none may cite
 * it; evidence from the brief needs its passage; `literature` needs a document that we read, besides data
 * sets and our knowledge; a document known only from a summary supports at most `reported`.
 */
import { type Evidence, isRead } from '../../src/domain/evidence.ts';
import { checkBasis, claimsBrief, lacksDocument } from '../../src/domain/network-rules.ts';
import { describeNetworkFaults, sayClaim } from './describe-network-faults.ts';
import { FILES, type SourceCitation } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

const NEVER_BRIEF = ['leg', 'port', 'crossing', 'node'];

export const validateEvidence: Check = ({ sources }, problems) => {
  const citations = new Map(sources.citations.map((citation) => [citation.id, citation]));
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
    // A leg's evidence comes from its markets, which are checked below.
    const isOfMarkets =
      kinds[0] === 'leg' && Array.isArray(properties['markets']) && properties['markets'].length > 0;
    const fault = isOfMarkets ? null : faultOfSources(evidence as Evidence, own, citations);
    if (fault !== null) problems.add(file, id, ...fault);
    if (evidence === 'illustrative' && passages.length > 0 && inBrief === true) {
      problems.add(file, id, 'illustrative and in the brief at once', 'Decide for one');
    }
  }
  for (const { file, id, market, evidence, sources: own } of marketTies(sources)) {
    const kind = id.slice(0, id.indexOf(':'));
    if (evidence === 'brief' && NEVER_BRIEF.includes(kind)) problems.add(file, id, ...sayClaim(kind));
    const fault = faultOfSources(evidence, own, citations);
    if (fault !== null) problems.add(file, id, `${market}: ${fault[0]}`, fault[1]);
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
  describeNetworkFaults(checkBasis(sources.legs), problems);
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

/** Returns every link of a market to a leg, a port or a jurisdiction. */
export function marketTies({ legs, ports, markets }: Parameters<Check>[0]['sources']): readonly {
  readonly file: string;
  readonly id: string;
  readonly market: string;
  readonly direction: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}[] {
  return [
    ...legs.flatMap(({ properties: { id, markets: ties } }) =>
      ties.map((tie) => ({ ...tie, file: FILES.legs as string, id: id as string })),
    ),
    ...ports.flatMap(({ properties: { id, markets: ties } }) =>
      ties.map((tie) => ({ ...tie, file: FILES.ports as string, id: id as string, direction: '' })),
    ),
    ...markets.flatMap((market) =>
      market.jurisdictions.map(({ jurisdiction, evidence, sources }) => ({
        file: FILES.market(market.id),
        id: jurisdiction as string,
        market: market.id,
        direction: '',
        evidence,
        sources,
      })),
    ),
  ];
}

function faultOfSources(
  evidence: Evidence,
  own: readonly string[],
  citations: ReadonlyMap<string, SourceCitation>,
): readonly [reason: string, fix: string] | null {
  if (lacksDocument(evidence, own, (source) => citations.get(source)?.kind)) {
    return [`evidence ${evidence} rests on no document`, 'Cite one, or write illustrative'];
  }
  const wasRead = own.some((source) => {
    const citation = citations.get(source);
    return (
      citation !== undefined &&
      !lacksDocument('literature', [source], () => citation.kind) &&
      isRead(citation.consulted.how)
    );
  });
  if (evidence === 'literature' && !wasRead) {
    return ['evidence literature, but none of its documents was read', 'Write reported'];
  }
  if (evidence === 'reported' && wasRead) {
    return [
      'evidence reported, but one of its documents was read',
      'Write literature, or cite only the others',
    ];
  }
  return null;
}
