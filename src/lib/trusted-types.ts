/**
 * Trusted Types: the page's policy demands that every script address set at run time passes this one gate. Only addresses
 * named beforehand, on the page's own origin, get through: the workers and the service worker. Markup and script text
 * have no gate at all, so the browser refuses them.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): unknown;
}

/** Absolute addresses that may be run. */
const trusted = new Set<string>();
/** By absolute address: the blob that stands in for a script which is not beside the page but inside it. */
const standIns = new Map<string, string>();

/** Has a script of ours run from its text, where there is nothing beside the page. Call it with what the bundler made, and with nothing else. */
export function standInForScript(url: string, text: Blob): void {
  const address = URL.createObjectURL(text);
  trusted.add(address);
  standIns.set(new URL(url, document.baseURI).href, address);
}

/** What stands in for the script at an address; the address itself where nothing does. */
export function standInOf(url: string | URL): string {
  const { href } = new URL(url, document.baseURI);
  return standIns.get(href) ?? href;
}

/**
 * Names a script of ours that will be run by its address, and returns the absolute address. Call it with the address that the
 * bundler gave, never with anything read at run time.
 * @throws TypeError when the address is not of the page's own origin
 */
export function trustScriptUrl(url: string): string {
  const absolute = new URL(url, document.baseURI);
  if (absolute.origin !== location.origin) throw new TypeError(`not a script of this site: ${absolute.href}`);
  trusted.add(absolute.href);
  return absolute.href;
}

/** The gate of the default policy. @throws TypeError for any address that was not named */
export function passTrustedScriptUrl(input: string): string {
  const absolute = new URL(input, document.baseURI).href;
  if (!trusted.has(absolute)) throw new TypeError(`refused script address: ${absolute}`);
  return absolute;
}

/** Makes the default policy. Call once, before anything else runs; browsers without Trusted Types need none. */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createScriptURL: passTrustedScriptUrl });
}
