/** Selects the statements of the brief itself. */
import type { Fact, Jurisdiction, Market } from '../domain/atlas.ts';
import type { SourceId } from '../domain/ids.ts';

/** Key of the brief among the sources. */
const BRIEF_SOURCE: SourceId = 'BRIEF';

/** Whether the brief is a source of the statement. */
export function isSaidByBrief(statement: { readonly sources: readonly SourceId[] }): boolean {
  return statement.sources.includes(BRIEF_SOURCE);
}

/**
 * Returns the facts of the brief, without those of other sources for which a passage only gives the context.
 */
export function selectBriefFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(isSaidByBrief);
}

/**
 * Returns a jurisdiction without the facts of other sources. Its type needs area, population and capital:
 * check them with {@link isSaidByBrief} before showing them.
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

/** Returns a market with the presence in the brief and without scores, which the brief does not give. */
export function reduceMarketToBrief(market: Market): Market {
  return {
    ...market,
    jurisdictions: market.jurisdictions
      .filter(({ evidence }) => evidence === 'brief')
      .map((presence) => ({ ...presence, index: [] })),
    unscored: [],
  };
}
