// SHA-256 (FIPS 180-4) of bytes in one go. Ids are made by the ten thousand: nothing is allocated but the result.

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2). */
const K = new Int32Array(64);
/** The same of the square roots of the first eight (section 5.3.3). */
const START = new Int32Array(8);
for (let n = 2, found = 0; found < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
  if (!prime) continue;
  if (found < 8) START[found] = root(n, 2n);
  K[found++] = root(n, 3n);
}

/** The first 32 bits behind the point of the k-th root of n, in whole numbers: a float's last bits are not the same everywhere. */
function root(n: number, k: bigint): number {
  const target = BigInt(n) << (32n * k);
  let low = 0n;
  let high = 1n << 38n;
  while (high - low > 1n) {
    const mid = (low + high) >> 1n;
    if (mid ** k <= target) low = mid;
    else high = mid;
  }
  return Number(BigInt.asIntN(32, low));
}

const words = new Int32Array(64);
const state = new Int32Array(8);

const HEX: readonly string[] = Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, "0"));

/** The 32 bytes of the SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  take(bytes, bytes.length);
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) digest[i] = digestByte(i);
  return digest;
}

/** The first `count` bytes of the SHA-256 of the first `length` bytes, in hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array, length: number, count: number): string {
  take(bytes, length);
  let hex = "";
  for (let i = 0; i < count; i++) hex += HEX[digestByte(i)]!;
  return hex;
}

const digestByte = (i: number): number => (state[i >> 2]! >>> (24 - 8 * (i & 3))) & 255;

/** Takes the first `length` bytes into `state`. */
function take(bytes: Uint8Array, length: number): void {
  state.set(START);
  const whole = length - (length % 64);
  for (let at = 0; at < whole; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = word(bytes, at + 4 * i);
    mix();
  }
  // The rest, one bit, zeros, and the length in bits at the end of a block (section 5.1.1).
  const rest = length - whole;
  words.fill(0, 0, 16);
  for (let i = 0; i < rest; i++) words[i >> 2]! |= bytes[whole + i]! << (24 - 8 * (i & 3));
  words[rest >> 2]! |= 0x80 << (24 - 8 * (rest & 3));
  if (rest > 55) {
    mix();
    words.fill(0, 0, 16);
  }
  words[14] = Math.floor(length / 0x20000000);
  words[15] = length << 3;
  mix();
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

/** Takes the block in `words` into `state` (section 6.2.2). */
function mix(): void {
  for (let t = 16; t < 64; t++) {
    const x = words[t - 15]!;
    const y = words[t - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[t] = (words[t - 16]! + s0 + words[t - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[t]! + words[t]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
