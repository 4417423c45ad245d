// Blocks inside the article's element that are not its words: an ordered table of named rules.
import type { Block } from "./blocks.ts";
import { proseOf } from "./choose-body.ts";

interface PruneRule {
  readonly name: string;
  readonly drops: (block: Block, i: number, all: readonly Block[], last: number) => boolean;
}

/** A line of an outlet about itself or about other articles, in the languages that outlets often print. */
const LABEL =
  /^(?:advert(?:isement|ising)?s?|ad|sponsored|promoted|anzeige|werbung|iklan|publicidad|publicité|pubblicità|реклама|comments?|\d+ comments?|share(?: this)?|tweet|print|e-?mail|share this (?:article|story|post|page)|story continues(?: below)?|article continues below|continue reading|loading|filed under|posted in|copyright|all rights reserved|view gallery|related(?: (?:articles?|stories|posts?|news|topics?|content|links?|coverage))?|more on this(?: story| topic)?|see (?:also|more)|read (?:more|next|also)|more from|don[’']?t miss|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|most read|trending(?: now)?|topics?|tags?|image|photos?|video|watch|listen|play|gallery|close|menu|search|skip|back to top|next|previous|subscribe|sign up|log in|sign in|register|leia (?:também|mais)|lee también|ver más|leggi anche|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|читайте также|baca juga)\b[\s:.…»>|–-]*$/i;
/** The first words of a line that leads to another article. */
const LEADS_ON =
  /^(?:(?:read|see|watch|listen|hear|learn|find out) (?:more|also|next|now)|also read|related|see also|more on this|more from|don[’']?t miss|must read|just in|insight|recommended|leggi anche|leia (?:também|mais)|lee también|lesen sie auch|mehr zum thema|lire aussi|читайте также|baca juga|tags?|topics?|filed (?:under|to)|posted (?:in|by|on)|video|watch|live)\s?(?:[:|–—»>\n-]|(?=[A-Z]{4}))/i;
/** A line that asks the reader for something. */
const ASKS =
  /^(?:(?:please )?(?:sign up|subscribe|register|join|click here|tap here|follow us|follow @|like us|share (?:this|it|your)|tell us|let us know|download (?:the|our)|support (?:our|us)|donate|get (?:the|our) (?:latest|best|top|daily|newsletter|free)|want (?:more|to (?:read|get))|like this (?:story|article)|have (?:a|any) (?:tip|story|news tip)|got a (?:tip|story)|do you have|to (?:receive|subscribe|get|comment)\b.{0,60}(?:newsletter|inbox|alerts|subscribe|here)|stay (?:up to date|informed|on top)|start your (?:day|morning)|enjoy(?:ed)? (?:this|reading)|thank you for (?:reading|subscribing)|we use cookies|this (?:site|website) uses)\b)/i;
const NEWSLETTER = /\bnewsletters?\b|\binbox\b|\bsign up\b|\bsubscrib|\bfollow (?:us|me) on\b|\bcookies\b/i;
/** A heading behind which readers' comments begin, and one behind which other articles do. */
const COMMENTS =
  /^(?:(?:leave|post|add|write) a (?:reply|comment).*|(?:top rated |latest |recent |all )?(?:\d+ )?(?:comments|responses|thoughts on)\b.{0,60}|join the (?:conversation|discussion))[:.…]?$/i;
const OTHERS =
  /^(?:(?:next|more|related|latest|other|recent|similar|popular|featured)\s.{0,30}?(?:news|articles?|stor(?:y|ies)|posts?|content|topics|coverage)\b.{0,20}|about the authors?|most (?:read|popular|viewed|shared).{0,20}|editors?[’']s? picks|recommended for you|you (?:may|might) also (?:like|be interested in)|up next|around the web|from the web)[:.…]?$/i;
/** A link to another article set off by a lead of a few words: "On Example.com: …". */
const ON_SITE = /^(?:On|At|From|In|Via) (?:\S+ ){0,3}?\S+: /;
/** Who owns the words and when the page was changed. */
const COLOPHON =
  /^(?:©|\(c\)|copyright\b|all rights reserved|this (?:material|article) may not be|(?:first |originally )?(?:published|posted|updated|last (?:modified|updated))(?: (?:on|at))?[: ]{1,2}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|image (?:source|credit|copyright)s?\b|photo(?: credit| by|graph:)|picture:|source: (?:getty|reuters|ap|afp)\b|\((?:photo|image|picture) )/i;

/** How many items before and behind one are looked at in its list. */
const NEIGHBOURS = 50;
const mostlyLink = (b: Block) => b.linked * 10 >= b.size * 8;

const RULES: readonly PruneRule[] = [
  { name: "headline", drops: (b) => b.inside[0] === "h1" },
  { name: "label", drops: (b) => b.size < 60 && LABEL.test(b.text) },
  {
    name: "leads-on",
    drops: (b) => b.size < 300 && (mostlyLink(b) || b.linked > 0 || b.size < 90) && LEADS_ON.test(b.text),
  },
  {
    name: "asks",
    drops: (b) => b.size < 400 && ASKS.test(b.text) && (b.size < 160 || NEWSLETTER.test(b.text)),
  },
  {
    name: "newsletter",
    drops: (b) => b.size < 300 && b.linked > 0 && b.styled * 2 > b.size && NEWSLETTER.test(b.text),
  },
  { name: "colophon", drops: (b) => b.size < 160 && COLOPHON.test(b.text) },
  { name: "on-site-link", drops: (b) => b.linked * 2 > b.size && ON_SITE.test(b.text) },
  { name: "capital-link", drops: (b) => mostlyLink(b) && b.size > 20 && isCapitals(b.text) },
  {
    name: "links-behind-the-end",
    drops: (b, i, _all, last) => i > last && mostlyLink(b),
  },
  {
    name: "list-of-links",
    drops: (b, i, all) => {
      if (!mostlyLink(b) || b.inside[0] !== "li" || !/^["'“‘(]?[\p{Lu}\p{N}]/u.test(b.text)) return false;
      const list = b.element.parentNode;
      const inList = (o: Block | undefined) => o !== undefined && o.element.parentNode === list;
      let from = i;
      while (inList(all[from - 1]) && i - from < NEIGHBOURS) from--;
      let to = i;
      while (inList(all[to + 1]) && to - i < NEIGHBOURS) to++;
      return to > from && b.size > 25 && all.slice(from, to + 1).every(mostlyLink);
    },
  },
  {
    name: "under-a-label",
    drops: (b, i, all) =>
      i > 0 && mostlyLink(b) && (LABEL.test(all[i - 1]!.text) || LEADS_ON.test(all[i - 1]!.text)),
  },
];

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((c) => c !== c.toLowerCase()).length * 10 > letters.length * 8;
}

/** How much of the prose must stand before a heading for it to end the article: comments may be longer than it. */
const BEFORE_COMMENTS = 0.2;
const BEFORE_OTHERS = 0.75;

/** The blocks up to the heading behind which comments or other articles begin. */
function upToTheEnd(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, b) => sum + proseOf(b), 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.size < 90) {
      if (before > BEFORE_COMMENTS * total && COMMENTS.test(block.text)) return blocks.slice(0, i);
      if (before > BEFORE_OTHERS * total && OTHERS.test(block.text)) return blocks.slice(0, i);
    }
    before += proseOf(block);
  }
  return blocks;
}

/** The blocks that are left after every rule. */
export function pruneBlocks(all: readonly Block[]): Block[] {
  const blocks = upToTheEnd(all);
  const last = blocks.findLastIndex((b) => proseOf(b) > 0);
  return blocks.filter((block, i) => !RULES.some((rule) => rule.drops(block, i, blocks, last)));
}
