/**
 * SHA-256 (FIPS 180-4). Browsers provide it only in secure contexts, which excludes plain http and may
 * exclude files.
 */

const WORD_BITS = 2 ** 32;
const BLOCK_BYTES = 64;

/**
 * The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots
 * of the first 64.
 */
const { INITIAL, ROUND } = makeConstants();

function makeConstants(): { readonly INITIAL: readonly number[]; readonly ROUND: Int32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number) => ((root % 1) * WORD_BITS) | 0;
  return {
    INITIAL: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    ROUND: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** Processes one block of `view` into the eight words of `state`; `schedule` has room for 64 words. */
function mix(state: Int32Array, view: DataView, offset: number, schedule: Int32Array): void {
  const at = (index: number) => schedule[index] as number;
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [far, near] = [at(index - 15), at(index - 2)];
    const first = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    const second = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    schedule[index] = at(index - 16) + first + at(index - 7) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const spread = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const incoming = (h + spread + chosen + (ROUND[index] as number) + at(index)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const turned = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    h = g;
    g = f;
    f = e;
    e = (d + incoming) | 0;
    d = c;
    c = b;
    b = a;
    a = (incoming + turned + majority) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] as number) + word;
  }
}

/** Returns the digest of `bytes`, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = Int32Array.from(INITIAL);
  const schedule = new Int32Array(64);
  const whole = bytes.byteLength - (bytes.byteLength % BLOCK_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset < whole; offset += BLOCK_BYTES) mix(state, view, offset, schedule);

  // The rest, a single 1 bit, and the length in bits at the end of the last block.
  const rest = bytes.subarray(whole);
  const tail = new DataView(new ArrayBuffer(rest.length + 9 > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES));
  for (const [index, byte] of rest.entries()) tail.setUint8(index, byte);
  tail.setUint8(rest.length, 0x80);
  tail.setBigUint64(tail.byteLength - 8, BigInt(bytes.byteLength) * 8n);
  for (let offset = 0; offset < tail.byteLength; offset += BLOCK_BYTES) mix(state, tail, offset, schedule);

  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** Returns the digest in hexadecimal: 64 digits, lower case. */
export function sha256Hex(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
