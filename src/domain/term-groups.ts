import type { FeatureId } from './ids.ts';

/**
 * Groups that the brief names by the language or the origin of their members. A passage that speaks of one is the context of a jurisdiction
 * at most, and pages on a jurisdiction list it by its title: none of their sentences is about a people.
 */
const TERM_GROUPS: readonly FeatureId[] = ['group:albanian-speaking', 'group:former-yugoslavia'];

export function speaksOfTermGroup({
  mentions,
}: {
  readonly mentions: readonly { readonly feature: FeatureId }[];
}): boolean {
  return mentions.some(({ feature }) => TERM_GROUPS.includes(feature));
}
