// English words whose change turns a saying round or changes how binding it is.

/** Words that deny. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor nowhere without cannot hardly barely scarcely".split(" "),
);

/** Modal words by what they say: what is to come, what may be, what must be. A change within a kind changes nothing. */
export const MODALS: ReadonlyMap<string, "may" | "must"> = new Map([
  ["can", "may"],
  ["could", "may"],
  ["may", "may"],
  ["might", "may"],
  ["must", "must"],
  ["should", "must"],
  ["ought", "must"],
]);

/** Words that speak of what is to come: "will" and "going to" are no change, and neither is a tense. */
export const FUTURE: ReadonlySet<string> = new Set(["will", "would", "shall", "going", "'ll"]);

/** Adjectives that deny by their first letters. */
export const DENYING_ADJECTIVE =
  /^(?:un(?:acceptable|able|likely|true|willing|necessary|fair|lawful|clear|changed|certain|just|safe|real|realistic|wanted)|in(?:valid|correct|accurate|sufficient|adequate|effective|appropriate|complete)|im(?:possible|proper|practical|probable)|il(?:legal|legitimate)|ir(?:responsible|relevant))$/;
