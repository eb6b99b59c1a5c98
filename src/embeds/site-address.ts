/** Checks whether an address is public. */

/**
 * Whether only this machine or its network can reach it: a file, this machine itself (RFC 6761), addresses of
 * private networks (RFC 1918, 3927, 4193, 4291), and local names.
 */
export function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return true;
  const name = hostname.replace(/^\[|\]$/g, '');
  if (name.includes(':')) return /^(::1$|f[cd]|fe[89ab])/.test(name);
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(name);
  if (numbers === null)
    return !name.includes('.') || /\.(local|localhost|internal|test|home\.arpa)$/.test(name);
  const [a, b] = [Number(numbers[1]), Number(numbers[2])];
  return (
    [0, 10, 127].includes(a) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32)
  );
}
