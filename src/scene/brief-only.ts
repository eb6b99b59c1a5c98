/** What counts as said by the brief itself. */
import type { Fact, Jurisdiction, Market } from '../domain/atlas.ts';
import type { SourceId } from '../domain/ids.ts';

/** Key of the brief among the sources. */
const BRIEF_SOURCE: SourceId = 'BRIEF';

/** Whether a statement with these sources is the brief's own. */
export function isSaidByBrief(statement: { readonly sources: readonly SourceId[] }): boolean {
  return statement.sources.includes(BRIEF_SOURCE);
}

/** Facts that the brief states. Another source's fact that a passage only gives the context of is not among them. */
export function selectBriefFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(isSaidByBrief);
}

/**
 * A jurisdiction without what other sources tell of it. Area, population and capital stay in the record, whose type needs them: who shows
 * them asks {@link isSaidByBrief}.
 */
export function reduceJurisdictionToBrief({ euStatus: _, ...jurisdiction }: Jurisdiction): Jurisdiction {
  return {
    ...jurisdiction,
    facts: selectBriefFacts(jurisdiction.facts),
    seas: [],
    memberships: jurisdiction.memberships.filter(isSaidByBrief),
    neighbours: [],
  };
}

/** A market with the presence that the brief states, and without scores, which the brief does not give. */
export function reduceMarketToBrief(market: Market): Market {
  return {
    ...market,
    jurisdictions: market.jurisdictions
      .filter(({ evidence }) => evidence === 'brief')
      .map((presence) => ({ ...presence, index: [] })),
    unscored: [],
  };
}
