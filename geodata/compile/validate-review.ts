/**
 * Checks the data against the review tables (`geodata/review/`). Every market on a leg, at a port or in a
 * jurisdiction needs a line there, and each of its sources a claim on that very market.
 */
import { FILES, type SourceClaim } from './source.schema.ts';
import type { Check } from './validate.ts';
import { marketTies } from './validate-evidence.ts';

/** Without an external source there is nothing to check. */
const NO_CLAIM = ['AUTHOR'];

export const validateReview: Check = ({ sources }, problems) => {
  const claims = new Map<string, SourceClaim>(sources.review.claims.map((claim) => [claim.id, claim]));
  const citations = new Set(sources.citations.map(({ id }) => id));
  for (const { id, source } of claims.values()) {
    if (!citations.has(source))
      problems.add(FILES.claims, id, `no source ${source}`, 'Add it to sources.json');
  }
  const legsWithout = sources.legs
    .filter(({ properties }) => properties.markets.length === 0)
    .map(({ properties: { id, evidence } }) => ({
      file: FILES.legs as string,
      id: id as string,
      market: '',
      direction: '',
      evidence,
      sources: [] as string[],
    }));
  const ties = [...marketTies(sources), ...legsWithout];
  const lines = [
    ...sources.review.legs.map((line) => ({ ...line, feature: line.leg, file: FILES.reviewedLegs })),
    ...sources.review.ties.map((line) => ({ ...line, direction: '', file: FILES.reviewedTies })),
  ];
  const byKey = new Map(lines.map((line) => [keyOf(line.feature, line.market, line.direction), line]));
  if (byKey.size < lines.length) {
    problems.add(FILES.reviewedLegs, 'file', 'a line is written twice', 'Keep one of the two');
  }
  const used = new Set<string>();
  for (const { file, id, market, direction, evidence, sources: own } of ties) {
    const what = `${market} ${direction}`.trim() || 'no market';
    const key = keyOf(id, market, direction);
    const line = byKey.get(key);
    used.add(key);
    if (line === undefined) {
      problems.add(file, id, `${what} has no line in review/`, 'Check it against its sources and add a line');
      continue;
    }
    if (line.evidence !== evidence) {
      problems.add(file, id, `${what} is ${evidence}, in review/ ${line.evidence}`, 'Make them agree');
    }
    const named = line.claims.flatMap((claim) => claims.get(claim) ?? []);
    for (const claim of line.claims) {
      if (!claims.has(claim))
        problems.add(line.file, id, `no claim ${claim}`, 'Add it to review/claims.json');
    }
    for (const source of own) {
      const speaks = named.some((claim) => claim.source === source && claim.markets.some(isOf(market)));
      if (!speaks && !NO_CLAIM.includes(source)) {
        problems.add(
          file,
          id,
          `${what}: no claim in review/ says that ${source} speaks of it`,
          'Cite what does, write illustrative, or take the market away',
        );
      }
    }
    for (const { id: claim, source } of named) {
      if (!own.includes(source)) {
        problems.add(line.file, id, `${what}: claim ${claim}, but ${source} is not cited`, 'Make them agree');
      }
    }
  }
  for (const [key, { file, feature, market }] of byKey) {
    if (!used.has(key))
      problems.add(file, feature, `reviewed, but not in the data: ${market}`, 'Take the line away');
  }
  const named = new Set(lines.flatMap((line) => line.claims));
  for (const id of claims.keys()) {
    if (!named.has(id)) problems.add(FILES.claims, id, 'no line of the review names it', 'Take it away');
  }
};

function keyOf(feature: string, market: string, direction: string): string {
  return `${feature} ${market} ${direction}`;
}

/** Whether a claim is on the market or one under it: a claim on drugs does not cover heroin. */
function isOf(market: string): (claimed: string) => boolean {
  return (claimed) => claimed === market || claimed.startsWith(`${market}/`);
}
