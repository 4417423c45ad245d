// A text's wording as a sorted list of 32-bit hashes of its runs of words (Broder 1997), and how much two texts share.

/** Words of a run. */
const RUN = 5;

/**
 * The hashes of every run of five words, sorted, each once; case and signs make no difference. A text of fewer words has one hash of them all,
 * an empty one none.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  if (words.length === 0) return new Uint32Array(0);
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let h = 0;
    const to = Math.min(i + RUN, words.length);
    for (let j = i; j < to; j++) {
      h = Math.imul(h ^ words[j]!, 0x85ebca6b);
      h ^= h >>> 13;
    }
    runs[i] = h;
  }
  runs.sort();
  let n = 1;
  for (let i = 1; i < runs.length; i++) if (runs[i] !== runs[i - 1]) runs[n++] = runs[i]!;
  return runs.slice(0, n);
}

/** The share of two sorted lists that is in both (Jaccard): 0 to 1; 0 where both are empty. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      both++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

/** A hash for each word in lower case: letters and digits with what stands between them unspaced (FNV-1a over code units). */
function wordHashes(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const hashes = new Uint32Array((lower.length >> 1) + 1);
  let n = 0;
  let h = 0x811c9dc5;
  let inside = false;
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i);
    // Letters and digits of ASCII, and everything beyond it but dashes, curly marks and spaces.
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c > 0xbf && (c < 0x2000 || c > 0x206f))) {
      h = Math.imul(h ^ c, 0x01000193);
      inside = true;
    } else if (inside && (c <= 32 || c === 0xa0 || c === 0x2014 || c === 45)) {
      hashes[n++] = h;
      h = 0x811c9dc5;
      inside = false;
    }
  }
  if (inside) hashes[n++] = h;
  return hashes.subarray(0, n);
}
