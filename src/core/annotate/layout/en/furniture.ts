// How English-language outlets word what is not the report itself. Each pattern is tried on a short line as a whole.

/** Calls to follow, subscribe, click, share, and the small print. */
export const BOILERPLATE: readonly RegExp[] = [
  /^(?:follow|like|find|join) (?:us|our|me|@)\b/i,
  /^(?:follow|join) .{0,60}\bon (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news)\b/i,
  /^(?:please )?(?:subscribe|sign up|register|log in|sign in|download our|get our|get the latest)\b/i,
  /^(?:click|tap) (?:here|on|to|the|for)\b/i,
  /^(?:read|see|watch|listen|hear)(?: more| also| next| now| the full| full)\b.{0,4}(?:[:|>»-]|here\b|$)/i,
  /^(?:also read|read this|read|see also|more on|more from|watch|listen|related(?: (?:stories|articles|news|topics|content|links))?|recommended(?: for you)?|don['’]t miss|in case you missed it|most (?:read|popular|viewed)|top stories|trending(?: now)?|editors['’]s? picks?)\s*(?:[:|>»]|$)/i,
  /^(?:related|more)\s*(?:\.\.\.|…)/i,
  /^(?:before you go|story continues below|article continues below|continue reading|show more|load more|view (?:comments|gallery|all)|leave a (?:comment|reply)|comments?(?: \(\d+\))?|share(?: this)?(?: (?:article|story|on .*))?|print(?: this)?|e-?mail(?: this)?|save|listen|copy link)(?:\s*(?:[:|]|$))/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^(?:this (?:material|content|article|story|report) (?:may|can|cannot|is (?:not )?(?:to be )?)(?: not)? ?(?:be )?(?:published|reproduced|redistributed|copyrighted))/i,
  /\b(?:sign up|subscribe|delivered|straight to your|get|receive)\b.{0,80}\b(?:newsletters?|inbox)\b/i,
  /^(?:have|got|do you have) a (?:news )?(?:tip|story)\b/i,
  /^(?:if you|want to|would you like to) .{0,60}\b(?:subscribe|support our|newsletter|e-?mail us|contact us)\b/i,
  /^(?:support|donate|become a (?:member|subscriber))\b.{0,60}\b(?:journalism|our newsroom|subscriber|member|donation)\b/i,
  /^(?:press|media|duty press) (?:contacts?|enquiries|inquiries|office|officer|service)\s*(?:[:,]|$)/i,
  /^(?:for (?:more|further) information|contact)\b.{0,80}(?:@|\+?\d{2,}|www\.|https?:)/i,
  /^(?:for immediate release|embargoed\b|(?:- ?)?ends(?: ?-)?$|###$|-30-$|notes? to editors?:?$)/i,
  /^(?:press|news|media) (?:release|statement|notice)\b(?!.*[.!?]$)/i,
  /^(?:loading\W*$|please enable\b|your browser\b)/i,
  /^\d+\s*(?:min(?:ute)?s? (?:read|ago)|hours? ago|days? ago|comments?|shares?|views?|likes?)$/i,
  /^(?:topics?|tags?|keywords?|filed under|categor(?:y|ies)|section)\s*:/i,
  /^https?:\/\/\S+$/i,
  /^(?:[\w.-]+@[\w-]+\.[\w.]+|@\w+)$/i,
];

/** Words for those who write: a short line of the head that ends in one is a byline. */
export const WRITERS =
  /\b(?:staff|staff writers?|writers?|correspondents?|reporters?|editors?|newsroom|news desk|desk|bureau|bureaux|team|agencies|contributors?|columnists?|journalists?)$/i;

/** When the page was written or changed: a line of its own. */
export const STAMP_LINE =
  /^(?:(?:first |last )?(?:updated?|published|posted|modified|released|issued|created|dated?)\b\s*(?:on|at|:)?\s*)(?=.*(?:\d[.:]\d\d|\d{4}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*\d|\d\s?[ap]m\b|\bago\b)).{3,60}$/i;

/** Pictures and what stands under them. */
export const CAPTION: readonly RegExp[] = [
  /^(?:photo(?:graph)?s?|image|picture|pic|file (?:photo|picture|image|pic)|video|graphic|map|illustration)(?: (?:by|credit|courtesy|of))?\s*[:/|(]/i,
  /^(?:file (?:photo|picture|image|pic)|representative (?:photo|image|picture))\b/i,
  /[([](?:file (?:photo|pic|image)|(?:ap|reuters|afp|getty|epa|image|photo|picture)[^)\]]{0,40}(?:photo|images?|credit|file|\/)[^)\]]{0,40})[)\]]\.?$/i,
  /\b(?:photo(?:graph)?|image|picture)(?:\s*(?:by|:|credit:|courtesy(?: of)?))[^.]{2,60}\.?$/i,
  /\b(?:getty images|ap photo|afp photo|reuters\/[A-Z])\S*.{0,40}$/i,
];

/** Who else worked on it. Agencies are looked for in these lines; persons in them are no news. */
export const CREDIT: readonly RegExp[] = [
  /^\W*(?:with|including|from) .{0,40}\b(?:inputs?|agenc(?:y|ies)|wires?|wire services?)\W*$/i,
  /^\W*(?:with )?(?:additional |further )?inputs? (?:from|by)\b.{1,80}$/i,
  /^\W*(?:agencies|news agencies|wire services|agency report|by agencies|source: agencies)\W*$/i,
  /^\W*(?:(?:[Aa]dditional|[Ff]urther|[Ee]xtra) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported|[Tt]ranslated|ADDITIONAL REPORTING) (?:by|from|BY):? \p{Lu}.+$/u,
  /^\W*(?:this (?:story|report|article) )?(?:includes?|contains?|draws on|uses|used) (?:reports?|reporting|material|information|inputs?) (?:from|by)\b.+$/i,
  /^[^“”"]{2,160}\bcontributed (?:additional )?(?:reporting|research|to (?:this|the) (?:report|story|article|reporting|piece|dispatch)|to reporting)\b.{0,80}$/i,
  /^\W*(?:sources?|via|credit|agency)\s*:\s*[^.]{2,60}\.?$/i,
  /^this (?:story|report|article) (?:was|has been|is)\b.{0,60}\b(?:agency|wire|feed|syndicated|translated)\b.{0,80}$/i,
  /\b(?:newest|latest|most recent) (?:entries|updates|posts) (?:first|at the top)\b/i,
];

/** A title before the words of a dateline that is none: "LIVE — …". */
export const NO_PLACE =
  /^(?:LIVE|UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|COMMENT|NOTE|NEWS|REPORT|MORE|RELATED|READ|CORRECTION|EDITOR|FACTBOX|EXPLAINER|TIMELINE|INTERVIEW|TRANSCRIPT|FULL TEXT|PRESS RELEASE|STATEMENT)\b/;
