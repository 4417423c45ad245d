// Elements that are no part of an article by what they are or what they are called: navigation, related links, sharing, forms.
import { nameWords, type PageElement } from "./dom.ts";

const TAGS = new Set("nav footer aside dialog menu figcaption".split(" "));
const ROLES = new Set(
  "navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tooltip tablist".split(
    " ",
  ),
);
/** Words in class and id that tell furniture by themselves. */
const WORDS = new Set(
  (
    "ad ads adv advert advertisement advertising adverts adsense banner billboard breadcrumb breadcrumbs byline bylines caption captions carousel " +
    "comment comments commenting commentlist consent cookie cookies copyright cta dek dateline disclaimer disqus donate donation " +
    "facebook followus footer gallery gdpr infobox instagram jumplinks kicker login " +
    "masthead menu modal morestories mostpopular mostread nav navbar navigation navigational newsletter newsletters noprint " +
    "offscreen outbrain overlay pager pagination paginator permalink pinterest popular popup prevnext print promo promos promotion " +
    "pullquote rail readmore recirc recirculation recommend recommendation recommendations recommended register related relatedlinks reply replies respond rss screenreader " +
    "share sharebar sharedaddy sharing shares shop sidebar sidebars sidenav sign signin signup skip skyscraper slideshow social " +
    "sponsor sponsored sponsors subnav subscribe subscription subscriptions survey tagcloud taglist taboola tags teaser teasers toolbar tooltip " +
    "catlinks editsection hatnote navbox references reflist " +
    "trending tweetbutton twitter upsell utility visuallyhidden widget widgets zergnet toc bio authorbio jetpack"
  ).split(" "),
);
/** Words written as one: "relatedposts", "newsletterbox", "commentform". */
const RUN_TOGETHER =
  /^(?:related|recommended|newsletter|subscribe|advert|comment(?!a)|share(?!holder)|cookie)[a-z]{3,}/;
/** Words that tell furniture only together, in this order and side by side. */
const PAIRS = new Set(
  (
    "sr only|visually hidden|read more|most read|most viewed|most popular|see also|also read|more stories|more news|more from|more on|more articles|" +
    "further reading|up next|next article|next post|post nav|article tags|post tags|entry tags|tag list|post meta|entry meta|article meta|meta info|" +
    "article info|post info|author info|author box|author card|about author|article author|post author|author bio|article date|post date|publish date|" +
    "article footer|post footer|entry footer|article header|post header|entry header|story header|page header|site header|global header|article title|entry title|post title|" +
    "page title|in article ad|article links|story links|inline links|you may|photo credit|image credit|image meta|media info|media credit|video player|" +
    "email signup|mail list|mailing list|follow us|back to top|top stories|latest news|latest posts|screen reader|user info|email form|contact form|story meta|story tags|" +
    "article topics|story topics|back link|inline story|story package|link list|list links|news alert|call to"
  ).split("|"),
);
/** The mark of a footnote: "[3]", "[note 1]". */
const NOTE_MARK = /^\s*\[[^\]]{1,20}\]\s*$/;

/** Why an element is furniture: a rule's name, or null. */
export function furniture(element: PageElement): string | null {
  const name = element.localName;
  if (name === "body" || name === "html" || name === "main") return null;
  if (element.hasAttribute("hidden")) return "hidden";
  if (/(?:^|\s)(?:hidden|hide|d-none|invisible)(?:\s|$)/.test(element.getAttribute("class") ?? ""))
    return "hidden";
  const style = element.getAttribute("style");
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return "hidden";
  if (TAGS.has(name)) return name;
  if (name === "sup" && NOTE_MARK.test(element.textContent ?? "")) return "note-mark";
  const role = element.getAttribute("role");
  if (role && ROLES.has(role)) return "role";
  if (/articleBody/.test(element.getAttribute("itemprop") ?? "")) return null;
  if (name === "article" || name === "blockquote" || name === "p") return null;
  const words = nameWords(element);
  if (words.length === 0) return null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i + 1 < words.length && PAIRS.has(`${word} ${words[i + 1]}`)) return "name-pair";
  }
  return words.some(isFurnitureWord) ? "name" : null;
}

const NOTICES = new Set("cookie cookies consent gdpr".split(" "));

/** True of an element that tells readers of cookies: furniture even where it is longer than the item. One around the headline is the page. */
export function isNotice(element: PageElement): boolean {
  if (!nameWords(element).some((w) => NOTICES.has(w))) return false;
  for (const _ of element.querySelectorAll("h1")) return false;
  return true;
}

function isFurnitureWord(word: string): boolean {
  return WORDS.has(word) || RUN_TOGETHER.test(word);
}
