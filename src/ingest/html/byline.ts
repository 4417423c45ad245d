// Who wrote it, out of what stands in the author's place: people without their posts, agencies and the outlet's own name apart.

/** A byline read. */
export interface Byline {
  /** Names of people or of a desk, parted by commas; null where only an agency or the outlet stands there. */
  readonly author: string | null;
  /** A news agency credited there. */
  readonly agency: string | null;
}

const AGENCIES =
  "associated press|ap|reuters|thomson reuters|agence france[- ]presse|afp|dpa|pa media|press association|upi|bloomberg(?: news)?|interfax|tass|xinhua|kyodo(?: news)?|efe|ansa|pti|ani|anadolu(?: agency)?";
const AGENCY = new RegExp(`^(?:the )?(?:${AGENCIES})$`, "i");
/** An agency's post behind a name: "AP National Political Writer", "Associated Press". */
const OF_AGENCY = new RegExp(`^(?:the )?(${AGENCIES})(?: .*)?$`, "i");
/** What people are at an outlet. */
const POST =
  /\b(?:writer|editor|editor-at-large|correspondent|reporter|columnist|producer|contributor|analyst|bureau chief|staff|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista)\b/i;
const BEFORE = /^(?:\p{L}+ )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)[: ]+(?=\p{Lu})/u;

/** True of the name of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name);
}

/** The byline of a page whose publisher is known or null. A name that nobody but a machine has ("jdadmin") is none. */
export function readByline(texts: readonly string[], publisher: string | null): Byline {
  let agency: string | null = null;
  const people: string[] = [];
  for (const text of texts) {
    const bare = text.trim().replace(BEFORE, "");
    for (const [i, piece] of apart(bare).entries()) {
      const name = piece.trim();
      const of = OF_AGENCY.exec(name);
      if (isAgency(name) || (i > 0 && of)) agency ??= isAgency(name) ? name : of![1]!;
      // Behind a name stands what they are and for whom; alone it is a desk ("Staff Reports").
      else if (i > 0 && (POST.test(name) || isOutlet(name, publisher))) continue;
      else if (name.length > 1 && !isOutlet(name, publisher) && !/^[a-z\d_.-]+$/.test(name))
        people.push(name);
    }
  }
  return { author: people.length > 0 ? [...new Set(people)].join(", ") : null, agency };
}

/** The parts between commas, and what was printed without a blank between two elements ("TUCKERAssociated Press"). */
function apart(text: string): string[] {
  return text
    .replace(/(?<=\p{L})(?=(?:The )?(?:Associated Press|Reuters|Bloomberg)$)/u, ",")
    .split(/\s*[,|•·\n]\s*/);
}

/** True of the outlet's own name, or the beginning of it ("Sky" of Sky News), or with its place ("CBS Detroit"). */
function isOutlet(name: string, publisher: string | null): boolean {
  if (publisher === null) return false;
  const fold = (s: string) =>
    s
      .toLowerCase()
      .replace(/^the |\.(?:com|co\.uk|org|net)$/g, "")
      .trim();
  const [own, its] = [fold(name), fold(publisher)];
  return own === its || its.startsWith(`${own} `) || (its.length > 3 && own.startsWith(`${its} `));
}
