/**
 * Returns the tab to activate after a key, per the ARIA tabs pattern; `null` for other keys. Arrows go round.
 *
 * @param key in reading direction, see `readingKey`
 */
export function tabByKey<Id extends string>(key: string, tabs: readonly Id[], active: Id): Id | null {
  if (key === 'Home') return tabs[0] ?? null;
  if (key === 'End') return tabs.at(-1) ?? null;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return null;
  return tabs[(tabs.indexOf(active) + step + tabs.length) % tabs.length] ?? null;
}
