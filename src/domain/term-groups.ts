import type { FeatureId } from './ids.ts';

/**
 * Groups that the brief names by the language or origin of their members. A passage on one is at most context
 * of a jurisdiction, whose pages list it by title, so that no sentence is about a people.
 */
const TERM_GROUPS: readonly FeatureId[] = ['group:albanian-speaking', 'group:former-yugoslavia'];

export function speaksOfTermGroup({
  mentions,
}: {
  readonly mentions: readonly { readonly feature: FeatureId }[];
}): boolean {
  return mentions.some(({ feature }) => TERM_GROUPS.includes(feature));
}
