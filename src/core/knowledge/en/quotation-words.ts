// Small closed classes of English words by which the finders of quotations read the words around the marks.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pronouns that may be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = set(
  "he she it they we i you who one everyone everybody nobody someone somebody others many some both neither",
);
/** Words that a noun phrase may begin with, besides nouns, names, adjectives and numbers. */
export const DETERMINERS = set(
  "the a an this these those his her its their our my your some many several another each every no both all few most one two three four five six seven eight nine ten another any such",
);
export const POSSESSIVES = set("his her its their our my your");
/** Forms of be, have, do and the modals, whole and as clitics. */
export const AUXILIARIES = set(
  "is are was were am be been being has have had having do does did will would shall should can could may might must 's 'd 've 're 'll 'm ca wo",
);
export const BE = set("is are was were am be been being 's 're 'm get gets got getting");
/** Adverbs that stand between a subject and its verb without ending in -ly. */
export const VERB_ADVERBS = set(
  "also then later once again even still just only already further earlier now never not n't always often ever soon first too instead since thus yet perhaps rather quite simply famously afterward afterwards today yesterday",
);
export const PREPOSITIONS = set(
  "of for in at from to on with by about into over under after before during against amid among between through without within across along around near outside inside behind beside besides despite regarding following toward towards upon via per off onto until till since beyond above below unlike like",
);
/** Prepositions inside a name or a role: "spokesman for the ministry", "the president of Peru". */
export const NOUN_PREPOSITIONS = set("of for at from with in on to");
export const SUBORDINATORS = set(
  "that if what how why when while because as although though since after before until unless whether where whereas once lest",
);
export const RELATIVES = set("who whom whose which that where");
export const CONJUNCTIONS = set("and or but nor yet so");
/** Days, months and words of time that stand as adjuncts without a preposition: "said Tuesday". */
export const TIME_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later afterward afterwards recently last this next early late january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. recently once twice again ago shortly night morning afternoon evening week month year day p.m. a.m. noon midnight weekend",
);
/** What words are spoken or written in: "in a statement", "in an interview". */
export const VEHICLES = set(
  "statement interview interviews speech letter email e-mail mail tweet post message memo release report briefing conference address remarks comments text note reply response testimony video broadcast article op-ed column essay editorial book filing ruling order affidavit complaint lawsuit brief memoir podcast blog call appearance debate exchange conversation webcast hearing document documents statements letters tweets posts messages affidavits papers motion opinion dissent transcript recording newsletter telegram facebook twitter advisory dispatch communique pamphlet press news social",
);
/** Nouns for what is said; a colon after them leads into speech. */
export const SPEECH_NOUNS = set(
  "answer reply response words message verdict conclusion chant slogan question quote quotation comment remark statement warning promise pledge motto mantra refrain advice explanation retort translation tweet post text line",
);
/** Papers, and those who look into something: what they “found” is what they wrote. */
export const FINDERS = set(
  "review reviews report reports study studies inquiry inquiries investigation investigations audit audits probe survey poll analysis assessment evaluation panel board commission committee court judge judges jury tribunal inspector inspectors auditor auditors investigators researchers watchdog ombudsman regulator regulators general office",
);
/** Nouns for what somebody says or writes of something: "his description of", "the letter’s mention of". */
export const OWN_WORDS = set(
  "mention use description characterization characterisation reference references depiction portrayal invocation denunciation condemnation account assertion claim contention insistence warning complaint dismissal promise pledge vow prediction recollection retelling rendering",
);
/** Nouns that name what stands in marks as a title, term or inscription rather than as speech. */
export const NAMED_THING = set(
  "film movie book novel song album play programme program show series episode magazine newspaper podcast documentary sitcom ballad anthem hymn poem painting exhibition exhibit musical opera drama blog column essay headline headlines title titled entitled heading headed subtitle hashtag word words term terms phrase phrases slogan label category section chapter column operation codename codenamed nicknamed nickname dubbed known banner banners sign signs placard placards sheet poster posters sticker button buttons t-shirt t-shirts hat hats cap caps bumper plaque logo caption tattoo sketch segment act law bill doctrine theory effect movement campaign project game",
);
/** Words, written with a capital, that the names of papers, broadcasters and platforms end in or are. */
export const OUTLET_WORDS = set(
  "news tv radio times post journal agency channel television herald tribune guardian telegraph gazette broadcaster newspaper daily magazine mail observer independent today press wire cnn bbc cbs nbc abc msnbc npr pbs sky reuters afp ap bloomberg politico axios twitter telegram facebook x instagram truth tiktok youtube weibo bluesky mastodon substack cspan c-span cnbc interfax tass xinhua ria",
);
