/**
 * Trusted Types: the page's CSP requires that every script address set at run time passes this policy. Only
 * addresses registered beforehand, on the page's origin, pass: the workers and the service worker. There is
 * no policy for markup and script text, so the browser rejects them.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): unknown;
}

/** Registered absolute addresses. */
const trusted = new Set<string>();
/** Blob addresses of scripts embedded in the page, by absolute address. */
const standIns = new Map<string, string>();

/**
 * Registers the text of an embedded script to run for its address, in the one-file edition. Call it only with
 * bundler output.
 */
export function standInForScript(url: string, text: Blob): void {
  const address = URL.createObjectURL(text);
  trusted.add(address);
  standIns.set(new URL(url, document.baseURI).href, address);
}

/** Returns the replacement for a script's address, or the address itself. */
export function standInOf(url: string | URL): string {
  const { href } = new URL(url, document.baseURI);
  return standIns.get(href) ?? href;
}

/**
 * Registers a script's address and returns it in absolute form. Call it only with an address from the
 * bundler, never with one read at run time.
 *
 * @throws TypeError if the address is not on the page's origin
 */
export function trustScriptUrl(url: string): string {
  const absolute = new URL(url, document.baseURI);
  if (absolute.origin !== location.origin) throw new TypeError(`not a script of this site: ${absolute.href}`);
  trusted.add(absolute.href);
  return absolute.href;
}

/**
 * The check of the default policy.
 *
 * @throws TypeError for an unregistered address
 */
export function passTrustedScriptUrl(input: string): string {
  const absolute = new URL(input, document.baseURI).href;
  if (!trusted.has(absolute)) throw new TypeError(`refused script address: ${absolute}`);
  return absolute;
}

/**
 * Installs the default policy. Call once, before anything else runs; without effect in browsers without
 * Trusted Types.
 */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createScriptURL: passTrustedScriptUrl });
}
