// Invented pages in the layouts that publishing systems make, one function a layout. Every word that is no part of the article stands in
// a sentence with "Lanternfish", so that a test sees at once what came along.

/** A page with the paragraphs that must come out, in this order, and nothing else. */
export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly keep: readonly string[];
}

export const P = [
  "Negotiators from the two mining unions and the Vell Copper company went back to the table on Monday, eleven days after the strike began.",
  "“We have a list of nine points, and seven of them are about water,” the leader of the larger union, Ines Arroyo, told reporters at the gate.",
  "The company said in a statement that it had offered a rise of 4.5 percent over two years, and that it would not go further before the autumn.",
  "The mine at Quebrada Honda makes a fifth of the country's copper; since the strike began, its port at Lunde has shipped nothing at all.",
  "Both sides are to meet again on Thursday, when a mediator of the labour ministry will join them for the first time, officials said.",
];
const SHORT = P.slice(0, 2);
export const ps = (list: readonly string[] = P) => list.map((p) => `<p>${p}</p>`).join("\n");
export const JUNK = (n: number, of = "reef") =>
  `Lanternfish ${n} of the ${of} have been seen in the bay again, and the mayor says that the harbour, which is old, will be lit for them.`;
const LINKS = (n: number, start = 0) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<li><a href="/l/${i + start}">Lanternfish number ${i + start} seen in the harbour of Oster</a></li>`,
  ).join("");
export const TEASERS = (n: number, cls = "teaser-x") =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div class="${cls}"><h3><a href="/t/${i}">Lanternfish number ${i} is back in the bay</a></h3><p>${JUNK(i)}</p></div>`,
  ).join("");
export const doc = (
  body: string,
  { title = "Copper strike: talks go on", head = "", lang = "en", attributes = "" } = {},
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body ${attributes}>${body}</body></html>`;
export const H1 = "<h1>Copper strike: talks go on</h1>";

const GERMAN = [
  "Die Unterhändler der beiden Bergbaugewerkschaften und des Konzerns Vell Kupfer sind am Montag an den Verhandlungstisch zurückgekehrt, elf Tage nach Beginn des Streiks.",
  "„Wir haben neun Punkte, und sieben davon betreffen das Wasser“, sagte die Vorsitzende der größeren Gewerkschaft, Ines Arroyo, vor dem Werkstor.",
  "Der Konzern teilte mit, er habe 4,5 Prozent mehr Lohn über zwei Jahre angeboten und werde vor dem Herbst nicht weiter gehen.",
];
const RUSSIAN = [
  "Представители двух профсоюзов горняков и компании «Велл Медь» вернулись в понедельник за стол переговоров, через одиннадцать дней после начала забастовки.",
  "«У нас девять пунктов, и семь из них касаются воды», — сказала журналистам у ворот руководитель крупнейшего профсоюза Инес Арройо.",
  "Компания сообщила, что предложила повысить зарплату на 4,5 процента за два года и до осени дальше не пойдёт.",
];
const CHINESE = [
  "两个矿工工会与韦尔铜业公司的谈判代表周一重返谈判桌，此时距罢工开始已有十一天，港口一直没有发货。",
  "规模较大的工会领导人伊内斯·阿罗约在矿区门口对记者说：“我们有九点要求，其中七点与水有关。”",
  "公司在声明中说，已提出两年内加薪百分之四点五，并表示在秋季之前不会再作让步。",
  "官员们说，双方将于星期四再次会面，届时劳动部的一名调解人将首次加入谈判，地点仍在市政厅。",
];
const ARABIC = [
  "عاد مفاوضو نقابتي عمال المناجم وشركة فيل للنحاس إلى طاولة المفاوضات يوم الاثنين، بعد أحد عشر يوما من بدء الإضراب.",
  "وقالت زعيمة النقابة الأكبر إينيس أرويو للصحفيين عند البوابة: «لدينا تسع نقاط، سبع منها تتعلق بالمياه».",
  "وقالت الشركة في بيان إنها عرضت زيادة بنسبة 4.5 في المئة على مدى عامين، وإنها لن تذهب أبعد من ذلك قبل الخريف.",
];

export const LAYOUTS: readonly Layout[] = [
  {
    name: "WordPress, classic theme",
    keep: P,
    html: doc(
      `<div id="page" class="site"><header id="masthead"><p class="site-description">${JUNK(0)}</p><nav><ul>${LINKS(8)}</ul></nav></header>
<div id="content"><main id="main"><article id="post-81" class="post-81 post type-post status-publish format-standard hentry category-news tag-copper"><header class="entry-header"><h1 class="entry-title">Copper strike: talks go on</h1></header>
<div class="entry-content">${ps()}<div class="sharedaddy sd-sharing-enabled"><h3>Lanternfish share</h3><ul><li>Lanternfish on Facebook</li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related Lanternfish</h3><p>${JUNK(1)}</p></div></div>
<footer class="entry-footer"><span>Posted in <a>Lanternfish</a></span></footer></article>
<nav class="navigation post-navigation"><a href="/p">Previous: Lanternfish return</a></nav>
<div id="comments" class="comments-area"><h2>3 thoughts on “Copper strike: talks go on”</h2><ol class="comment-list"><li class="comment"><p>${JUNK(2)}</p></li><li class="comment"><p>${JUNK(3)}</p></li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your Lanternfish will not be published.</p></div></div></main></div>
<aside id="secondary" class="widget-area">${TEASERS(4)}</aside></div>`,
    ),
  },
  {
    name: "WordPress, block theme",
    keep: P,
    html: doc(
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><nav class="wp-block-navigation"><ul>${LINKS(6)}</ul></nav></div></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">Copper strike: talks go on</h1><div class="wp-block-post-date">Lanternfish day</div>
<div class="entry-content wp-block-post-content is-layout-constrained">${ps(P.slice(0, 2))}<figure class="wp-block-image"><img><figcaption class="wp-element-caption">A Lanternfish in a tank. Photo: A. Dam</figcaption></figure>
<figure class="wp-block-pullquote"><blockquote><p>Lanternfish, seven of them about water</p></blockquote></figure>${ps(P.slice(2))}
<div class="wp-block-buttons"><div class="wp-block-button"><a>Lanternfish now</a></div></div><ul class="wp-block-latest-posts__list wp-block-latest-posts">${LINKS(4)}</ul></div>
<div class="wp-block-comments"><h2>Comments</h2><p>${JUNK(1)}</p></div></main><footer class="wp-block-template-part"><p>Proudly powered by Lanternfish</p></footer></div>`,
    ),
  },
  {
    name: "Drupal",
    keep: P,
    html: doc(
      `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div class="block block-system">${JUNK(0)}</div></div></header>
<main role="main"><div class="layout-content"><div class="region region-content"><div class="block block-system-main"><article class="node node--type-article node--view-mode-full">
<div class="node__meta"><span>Submitted by <a>Lanternfish</a> on Monday</span></div><div class="node__content">
<div class="field field--name-body field--type-text-with-summary field--label-hidden field__item">${ps()}</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a>Lanternfish</a></div></div></div>
</div></article></div><div class="views-element-container block block-views"><h2>More Lanternfish</h2>${TEASERS(3, "views-row")}</div></div></div>
<aside class="layout-sidebar-second" role="complementary">${TEASERS(3, "views-row")}</aside></main></div></div>`,
    ),
  },
  {
    name: "an application with the article in JSON-LD alone",
    keep: P,
    html: doc(
      `<div id="root"><header><ul>${LINKS(8)}</ul></header><div class="spinner">Lanternfish loading</div></div><noscript>You need Lanternfish to run this app.</noscript>`,
      {
        head: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Copper strike: talks go on", articleBody: P.join("\n\n") })}</script>`,
      },
    ),
  },
  {
    name: "Next.js with the article in its data alone",
    keep: P,
    html: doc(
      `<div id="__next"><nav><ul>${LINKS(8)}</ul></nav></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
        {
          props: {
            pageProps: {
              seo: { description: JUNK(1) },
              related: [1, 2, 3].map((n) => ({ title: `Lanternfish ${n}`, teaser: JUNK(n) })),
              article: {
                title: "Copper strike: talks go on",
                body: P.map((p) => ({ type: "paragraph", html: `<b>${p.slice(0, 9)}</b>${p.slice(9)}` })),
              },
            },
          },
        },
      )}</script>`,
    ),
  },
  {
    name: "AMP",
    keep: P,
    html: doc(
      `<amp-sidebar id="s"><ul>${LINKS(9)}</ul></amp-sidebar><header class="amp-wp-header"><div><a>The Lanternfish</a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header">${H1}<div class="amp-wp-meta amp-wp-byline">Lanternfish</div></header>
<div class="amp-wp-article-content">${ps(P.slice(0, 3))}<amp-ad width="300"><div>${JUNK(2)}</div></amp-ad><amp-img src="x"></amp-img>${ps(P.slice(3))}<amp-list><template><p>${JUNK(3)}</p></template></amp-list>
<amp-social-share>Lanternfish</amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: Lanternfish</div></footer></article>
<amp-next-page><p>${JUNK(4)}</p></amp-next-page>`,
      { attributes: 'class="amp-mode"' },
    ),
  },
  {
    name: "classes that mean nothing",
    keep: P,
    html: doc(
      `<div class="css-1a2b"><div class="css-9x"><ul>${LINKS(9)}</ul></div><div class="css-3c"><div class="css-4d">${H1}<div class="css-77">${P.map((p) => `<p class="css-at9mc1">${p}</p>`).join('<div class="css-q1"><div class="css-q2">Advertisement</div></div>')}</div></div>
<div class="css-5e"><div class="css-6f">Lanternfish in your inbox, every day but Sunday, with the best of the bay.</div></div>
<div class="css-7g">${TEASERS(5, "css-8h")}</div></div></div>`,
    ),
  },
  {
    name: "paragraphs parted by line breaks",
    keep: P,
    html: doc(
      `<table width="100%"><tr><td width="20%">${LINKS(9)}</td><td>${H1}<font size="2">${P.join("<br><br>")}</font></td><td width="20%">${TEASERS(3)}</td></tr></table>`,
    ),
  },
  {
    name: "paragraphs in divisions",
    keep: P,
    html: doc(
      `<div id="top"><ul>${LINKS(6)}</ul></div><div id="c"><div>${H1}</div><div>${P.map((p) => `<div><span>${p}</span></div>`).join("")}</div></div><div id="r">${TEASERS(3)}</div>`,
    ),
  },
  {
    name: "Blogger",
    keep: P,
    html: doc(
      `<div class="content-outer"><div class="tabs"><ul>${LINKS(5)}</ul></div><div class="main section" id="main"><div class="blog-posts hfeed"><h2 class="date-header"><span>Monday</span></h2><div class="post hentry"><h3 class="post-title entry-title">Copper strike: talks go on</h3>
<div class="post-body entry-content"><div class="separator"><a><img></a></div>${P.join("<br /><br />")}<table class="tr-caption-container"><tr><td><img></td></tr><tr><td class="tr-caption">A Lanternfish at night</td></tr></table></div>
<div class="post-footer"><span class="post-labels">Labels: <a>Lanternfish</a></span></div></div><div class="comments" id="comments"><h4>2 comments:</h4><div><p>${JUNK(4)}</p></div></div></div></div><div class="sidebar section">${TEASERS(3, "widget")}</div></div>`,
    ),
  },
  {
    name: "inside the form of a page",
    keep: P,
    html: doc(
      `<form id="aspnetForm" action="./a.aspx"><div id="ctl00_nav"><ul>${LINKS(6)}</ul></div><div id="ctl00_main">${H1}${ps()}</div><div id="ctl00_right">${TEASERS(3)}</div></form>`,
    ),
  },
  {
    name: "headings, bold questions and a list of points",
    keep: [
      P[0]!,
      "Who pays for the water?",
      P[1]!,
      "nine points on the table, none of them settled",
      "two years without another round",
      "What comes next",
      P[2]!,
      P[3]!,
      P[4]!,
    ],
    html: doc(
      `<main>${H1}<div class="story"><p>${P[0]}</p><p><strong>Who pays for the water?</strong></p><p>${P[1]}</p><ul><li>nine points on the table, none of them settled</li><li>two years without another round</li></ul><h2>What comes next</h2>${ps(P.slice(2))}</div></main><footer>${JUNK(1)}</footer>`,
    ),
  },
  {
    name: "a table of figures in the article",
    keep: [P[0]!, P[1]!, P[2]!],
    html: doc(
      `<article>${H1}<p>${P[0]}</p><p>${P[1]}</p><table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>410,000</td></tr><tr><td>2025</td><td>395,000</td></tr></table><p>${P[2]}</p></article><div class="rel">${TEASERS(3)}</div>`,
    ),
  },
  {
    name: "an encyclopaedia",
    keep: P,
    html: doc(
      `<div id="mw-navigation"><ul>${LINKS(8)}</ul></div><div id="content" class="mw-body"><h1 id="firstHeading">Copper strike</h1><div id="mw-content-text"><div class="mw-parser-output"><div class="hatnote">For the Lanternfish, see <a>elsewhere</a>.</div>
<table class="infobox"><tr><th>Lanternfish</th><td>${JUNK(1)}</td></tr></table><p>${P[0]}<sup class="reference"><a href="#c1">[1]</a></sup></p><div id="toc" class="toc"><h2>Lanternfish</h2><ul>${LINKS(4)}</ul></div>
<h2><span class="mw-headline">Course</span><span class="mw-editsection">[<a>edit Lanternfish</a>]</span></h2>${ps(P.slice(1))}
<h2><span>References</span></h2><div class="reflist"><ol class="references"><li>Lanternfish, A. (2019), “${JUNK(2)}”</li><li>Lanternfish, B. (2020), “${JUNK(3)}”</li></ol></div><div class="navbox">${LINKS(9)}</div></div></div></div>`,
    ),
  },
  {
    name: "comments longer than the article, by names not known",
    keep: SHORT,
    html: doc(
      `<div class="w">${H1}<div class="txt">${ps(SHORT)}</div><h3>Comments (7)</h3><div class="thr">${[1, 2, 3, 4, 5, 6, 7].map((n) => `<div class="itm"><b>Lanternfish${n}</b><p>${JUNK(n)}</p><p>${JUNK(n + 10, "bay")}</p></div>`).join("")}</div></div>`,
    ),
  },
  {
    name: "a gallery",
    keep: P.slice(0, 3),
    html: doc(
      `<article>${H1}<div class="gallery-intro">${ps(P.slice(0, 3))}</div>${[1, 2, 3, 4, 5].map((n) => `<figure class="slide"><img><figcaption><p>${JUNK(n)}</p><small>Photo: A. Lanternfish</small></figcaption></figure>`).join("")}</article>`,
    ),
  },
  {
    name: "the next article below the first",
    keep: P,
    html: doc(
      `<div id="feed"><article class="story-1"><header>${H1}</header><div class="body-1">${ps()}</div></article><article class="story-1"><header><h1>Lanternfish return to the bay</h1></header><div class="body-1">${[1, 2, 3, 4, 5].map((n) => `<p>${JUNK(n)} ${JUNK(n, "pier")}</p>`).join("")}</div></article></div>`,
    ),
  },
  {
    name: "a short item among many teasers",
    keep: SHORT,
    html: doc(
      `<div class="cookie-layer"><p>${JUNK(1, "cookie")}</p><p>${JUNK(2, "cookie")}</p><p>${JUNK(3, "cookie")}</p></div><div class="col"><h1>Copper strike: talks go on</h1><div class="t">${ps(SHORT)}</div></div><div class="grid">${TEASERS(12, "card")}</div>`,
    ),
  },
  {
    name: "the whole page twice, for two widths of screen",
    keep: P,
    html: doc(
      `<div class="desktop-view">${H1}<div class="a">${ps()}</div></div><div class="mobile-view">${H1}<div class="a">${ps()}</div></div>`,
    ),
  },
  {
    name: "a text set in type",
    keep: [P[0]!, P[1]!],
    html: doc(`<div id="h"><ul>${LINKS(6)}</ul></div><pre>${P[0]}\n\n${P[1]}\n\n${P[2]}</pre>`),
  },
  {
    name: "German",
    keep: GERMAN,
    html: doc(
      `<main>${H1}<div class="text">${ps(GERMAN)}<p>Lesen Sie auch: <a>Lanternfish im Hafen</a></p></div><div class="k"><h3>Kommentare</h3><p>${JUNK(1)}</p></div></main>`,
      { lang: "de" },
    ),
  },
  {
    name: "Russian",
    keep: RUSSIAN,
    html: doc(
      `<div class="c">${H1}<div class="text">${ps(RUSSIAN)}<p>Читайте также: <a>Lanternfish в порту</a></p></div></div><div class="r">${TEASERS(3)}</div>`,
      { lang: "ru" },
    ),
  },
  {
    name: "Chinese",
    keep: CHINESE,
    html: doc(
      `<div class="nav-z"><ul>${LINKS(9)}</ul></div><div class="c">${H1}<div class="text">${ps(CHINESE)}</div></div><div class="r"><p>${JUNK(1)}</p></div>`,
      { lang: "zh" },
    ),
  },
  {
    name: "Arabic",
    keep: ARABIC,
    html: doc(
      `<div class="c">${H1}<div class="text">${ps(ARABIC)}</div></div><div class="r">${TEASERS(3)}</div>`,
      { lang: "ar", attributes: 'dir="rtl"' },
    ),
  },
];
