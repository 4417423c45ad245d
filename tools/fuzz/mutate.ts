// Bytes changed by chance from a seed: the same seed, the same bytes.

/** A source of chance in [0, 1) from a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is put in: pieces of the languages of pages, feeds, PDFs and mails where they are least expected. */
const PIECES = [
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<script>",
  "</script>",
  "<style>",
  "<svg><p>",
  "<br><br>",
  "<a href=x>",
  "<blockquote>",
  '<time datetime="',
  "&#x10FFFF;",
  "&#0;",
  "&amp;&lt;",
  "\0",
  "\ufffd",
  "\u202e",
  "\ud83d",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '"datePublished":"2026-13-45T99:99"',
  "“",
  "”",
  '"',
  "'",
  "(",
  ")",
  "\r\n\r\n",
  "--x\r\n",
  "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "=?utf-8?b?",
  "endobj",
  "stream\n",
  "endstream",
  "<< /Length 99999999 >>",
  "/Kids [2 0 R]",
  "Tj ET BT",
  "1e999 0 0 1 0 0 cm",
  "<item>",
  "</item>",
  "<entry>",
  "<link href=''/>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "&a;",
  "he said, ",
  "10:05 ",
  "[...]",
];

/** The bytes with one to a dozen changes: bytes flipped, cut out, doubled, moved, pieces put in, cut off. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const chance = chanceOf(seed);
  const at = (n: number) => Math.floor(chance() * n);
  let out = Buffer.from(bytes);
  for (let n = 1 + at(12); n > 0; n--) {
    const from = at(out.length + 1);
    const length = Math.min(out.length - from, chance() < 0.8 ? at(60) : at(3000));
    const cut = out.subarray(from, from + length);
    const [before, after] = [out.subarray(0, from), out.subarray(from)];
    switch (at(7)) {
      case 0:
        out = Buffer.from(out);
        for (let i = 0; i < 1 + at(20) && out.length > 0; i++) out[at(out.length)] = at(256);
        break;
      case 1:
        out = Buffer.concat([before, out.subarray(from + length)]);
        break;
      case 2:
        out = Buffer.concat([before, cut, after]);
        break;
      case 3: {
        const to = at(out.length + 1);
        out = Buffer.concat([out.subarray(0, to), cut, out.subarray(to)]);
        break;
      }
      case 4: {
        const piece = Buffer.from(PIECES[at(PIECES.length)]!);
        const times = chance() < 0.9 ? 1 : at(2000);
        out = Buffer.concat([before, ...Array.from({ length: times }, () => piece), after]);
        break;
      }
      case 5:
        if (chance() < 0.3) out = Buffer.from(before);
        break;
      default:
        out = Buffer.concat([before, Buffer.alloc(at(40), at(256)), after]);
    }
  }
  return out.subarray(0, 2_000_000);
}
