// Invented pages whose article has other things between its paragraphs, under names that mean nothing; as in pages-layouts.ts.
import { doc, H1, JUNK, type Layout, P, ps, TEASERS } from "./pages-layouts.ts";

/** The article with `inner` after its third paragraph and `end` after its last. */
const inside = (
  name: string,
  { inner = "", end = "", lang = "en" }: { inner?: string; end?: string; lang?: string },
): Layout => ({
  name,
  keep: P,
  html: doc(
    `<div class="x1">${H1}<div class="x2">${ps(P.slice(0, 3))}${inner}${ps(P.slice(3))}${end}</div></div><div class="x9">${TEASERS(3, "x8")}</div>`,
    { lang },
  ),
});

export const INSIDE: readonly Layout[] = [
  inside("a line that leads to another article", {
    inner: '<p>Related: <a href="/r">Lanternfish return to the bay of Oster</a></p>',
  }),
  inside("a linked line in bold", {
    inner:
      '<p><strong><a href="/r">Lanternfish return to the bay of Oster, and the mayor is glad</a></strong></p>',
  }),
  inside("a box of links with a heading", {
    inner:
      '<div><h4>More on this story</h4><ul><li><a href="/r1">Lanternfish return to the bay of Oster</a></li><li><a href="/r2">Why Lanternfish shine, and why they stop</a></li></ul></div>',
  }),
  inside("a box that asks for an address", {
    inner:
      '<div class="x5"><h4>The Lanternfish Letter</h4><p>Get the best of the Lanternfish in your inbox every morning.</p><form><input><button>Sign up</button></form><p>By signing up you agree to the Lanternfish terms.</p></div>',
  }),
  inside("a picture with its words in a paragraph", {
    inner: '<div class="x6"><img src="a.jpg"><p>A Lanternfish in the harbour. (Photo: A. Dam)</p></div>',
  }),
  inside("a player", {
    inner:
      '<div class="x7"><video></video><div>Lanternfish at night: watch the video</div><span>01:32</span></div>',
  }),
  inside("a line for advertising", {
    inner: "<p>Advertisement</p><div><span>Article continues below Lanternfish advertisement</span></div>",
  }),
  inside("who wrote it", {
    end: '<hr><div><p><em>A. Lanternfish is a reporter in Lunde. Follow her on <a href="https://x.example/a">X</a>.</em></p></div>',
  }),
  inside("subjects as links", {
    end: '<div class="x4"><a href="/t/1">Lanternfish</a> <a href="/t/2">Copper Lanternfish</a> <a href="/t/3">Lanternfish strikes</a></div>',
  }),
  inside("a line to share", {
    end: "<div>Share this Lanternfish: <a>Facebook</a> <a>X</a> <a>E-mail</a></div>",
  }),
  inside("whose words they are", { end: "<p>© 2026 The Lanternfish Post. All rights reserved.</p>" }),
  inside("what to read next", { end: `<h3>Read next</h3><div>${TEASERS(3, "x8")}</div>` }),
  inside("a few lines of other articles", { end: `<h3>Related stories</h3><div><p>${JUNK(1)}</p></div>` }),
  inside("a letter to the newsroom", {
    end: '<p><em>Do you have a story about Lanternfish? Write to <a href="mailto:l@post.example">l@post.example</a>.</em></p>',
  }),
  inside("other languages: German", {
    lang: "de",
    inner: '<p>Mehr zum Thema: <a href="/r">Lanternfish im Hafen von Oster gesehen</a></p>',
    end: "<p>Melden Sie sich für unseren Lanternfish-Newsletter an.</p>",
  }),
  inside("other languages: French", {
    lang: "fr",
    inner: '<p>Lire aussi : <a href="/r">Les Lanternfish de retour dans la baie</a></p>',
    end: "<p>Inscrivez-vous à notre newsletter Lanternfish.</p>",
  }),
  inside("other languages: Spanish", {
    lang: "es",
    inner: '<p>Lea también: <a href="/r">Los Lanternfish vuelven a la bahía</a></p>',
    end: "<p>Suscríbase a nuestro boletín Lanternfish.</p>",
  }),
  inside("a teaser in the row of paragraphs", {
    inner: `<div class="x3"><a href="/r"><h3>Lanternfish are back in the bay of Oster</h3><p>${JUNK(1)}</p></a></div>`,
  }),
  inside("readers' words by a heading", {
    end: `<h2>What readers say: 12 comments</h2><div><p>${JUNK(1)}</p><p>${JUNK(2)}</p></div>`,
  }),
];
