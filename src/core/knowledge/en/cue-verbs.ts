// English verbs of communication: which constructions tell what was said, and what is done by saying it. Written by hand.
import type { SpeechAct } from "../../model/annotation.ts";
import { type FormKind, inflect } from "./inflect.ts";

/**
 * A construction in which a verb of communication tells its content:
 * `that` a clause, with or without "that" · `wh` an indirect question · `to` an infinitive ("promised to leave") · `oto` somebody
 * and an infinitive ("urged Oslo to sign") · `np` a noun phrase ("rejected the plan") · `ing` ("denied taking it") · `of` somebody
 * "of" something ("accused Oslo of lying") · `as` something "as" something · `small` something and what it is called ("called it
 * absurd") · `tell` a bare noun phrase is the one spoken to · `paren` stands beside the clause it belongs to (", he said") · `quote` only beside quoted words ·
 * `raised` passive with an infinitive ("is said to be ill") · `mandative` the clause may be subjunctive · `explicit` a clause with "that" only · any other word is a
 * preposition that opens the content ("called for talks", "warned of delays"), with `*` where the preposition is part of
 * a verb whose object names the one spoken to ("called on* Oslo to sign").
 */
export type Frame = string;

/** A verb of communication, with a particle after a space ("point out"). */
export interface CueVerb {
  readonly lemma: string;
  readonly particle: string | null;
  /** The particle's words, none where it has no particle. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  /** What is done with it by default. */
  readonly act: SpeechAct;
  /** Where a construction does something else. */
  readonly acts: Readonly<Record<Frame, SpeechAct>>;
}

/** Column at which a line's frames begin. */
const HEAD = 19;
// lemma, frames (frame=act where the act differs from the last column's), default act.
const TABLE = `
say                that wh paren raised                         asserts
tell               that wh paren tell oto=demands               asserts
state              that wh paren                                asserts
add                that paren                                   asserts
note               that wh paren np                             asserts
observe            that paren                                   asserts
remark             that paren on                                asserts
comment            that paren on                                asserts
mention            that np ing paren                            asserts
announce           that paren np wh                             asserts
declare            that paren np small                          asserts
proclaim           that paren np small                          asserts
pronounce          small that                                   asserts
assert             that paren                                   asserts
affirm             that paren np                                asserts
reaffirm           that paren np                                asserts
claim              that paren to                                asserts
contend            that paren                                   asserts
maintain           that paren                                   asserts
hold               explicit                                    asserts
argue              that paren for against=rejects               asserts
reason             that paren                                   asserts
insist             that paren on=demands mandative              asserts
stress             that paren np wh                             asserts
emphasise          that paren np wh                             asserts
emphasize          that paren np wh                             asserts
underline          that paren wh                                asserts
underscore         that paren                                   asserts
highlight          that paren                                   asserts
reiterate          that paren np                                asserts
repeat             that paren np                                asserts
restate            explicit np                                  asserts
explain            that wh paren np                             asserts
clarify            that wh paren np                             asserts
elaborate          that paren on                                asserts
specify            that wh paren np                             asserts
detail             np wh                                        asserts
outline            np wh explicit                               asserts
describe           np as wh                                     asserts
characterise       as                                           asserts
characterize       as                                           asserts
portray            as                                           asserts
depict             as                                           asserts
define             as                                           asserts
label              small as                                     criticises
brand              small as                                     criticises
dub                small                                        asserts
term               small                                        asserts
deem               small raised                                 asserts
call               small                                        asserts
call for           np oto                                       demands
call on            oto                                          demands
call upon          oto                                          demands
call out           np                                           criticises
answer             that paren                                   asserts
reply              that paren                                   asserts
respond            that paren                                   asserts
retort             that paren                                   asserts
counter            that paren                                   denies
rejoin             quote                                        asserts
interject          that paren                                   asserts
continue           quote                                        asserts
conclude           that paren                                   asserts
report             that wh paren np ing raised                  asserts
relate             that wh paren                                asserts
recount            that wh paren np ing                         asserts
recall             that wh paren np ing                         asserts
narrate            that np paren                                asserts
reveal             that wh paren np                             asserts
disclose           that wh paren np                             asserts
divulge            that wh np                                   asserts
confide            that paren                                   asserts
confess            that paren to                                asserts
admit              that wh paren ing to                         asserts
acknowledge        that wh paren np ing                         asserts
concede            that paren np                                asserts
confirm            that wh paren np ing                         asserts
verify             that wh                                      asserts
attest             that paren to                                asserts
testify            that paren to about                          asserts
swear              that paren to=promises                       asserts
aver               that paren                                   asserts
avow               that                                         asserts
allege             that paren np raised                         criticises
charge             that paren                                   criticises
opine              that paren                                   asserts
muse               that paren about                             asserts
speculate          that wh paren about                          asserts
theorise           that                                         asserts
theorize           that                                         asserts
posit              that np                                      asserts
postulate          that                                         asserts
estimate           that paren np raised                         asserts
predict            that wh paren np raised                      asserts
forecast           that paren np raised                         asserts
foretell           that np                                      asserts
project            that raised                                  asserts
suggest            that wh paren ing=offers np=offers mandative asserts
hint               that paren at                                asserts
imply              that paren np                                asserts
insinuate          that                                         criticises
intimate           that                                         asserts
indicate           that wh paren np                             asserts
signal             that wh paren np                             asserts
cite               np as                                        asserts
rumour             that raised                                  asserts
rumor              that raised                                  asserts
write              that wh paren                                asserts
wonder             quote                                           asks
tweet              that wh paren np                             asserts
retweet            np                                           asserts
post               that paren                                   asserts
blog               that paren                                   asserts
text               that paren tell                              asserts
email              that paren tell                              asserts
cable              that paren                                   asserts
rule               that paren                                   asserts
inform             that wh paren tell                           asserts
notify             that tell                                    asserts
advise             that wh paren tell oto=demands against=demands asserts
brief              that tell on                                 asserts
remind             that wh paren tell                           asserts
assure             that paren tell                              promises
reassure           that paren tell                              promises
guarantee          explicit to                                  promises
promise            that wh paren np to tell                     promises
pledge             that paren to                                promises
vow                that paren np to                             promises
undertake          to that                                      promises
commit to          np ing                                       promises
offer              to                                           offers
volunteer          to that paren                                offers
propose            that np ing to paren mandative               offers
put forward        np                                           offers
moot               np                                           offers
invite             oto                                          offers
agree              that paren to on with                        accepts
consent            to                                           accepts
accept             explicit np                                  accepts
concur             that paren with                              accepts
demand             that wh paren np to mandative                demands
urge               that paren oto np mandative tell             demands
exhort             oto                                          demands
implore            oto                                          demands
beseech            oto                                          demands
entreat            oto                                          demands
beg                oto that                                     asks
plead              that paren for with*                         asks
appeal             for to* on*                                  asks
petition           oto for                                      asks
request            explicit np oto mandative                    asks
order              that oto mandative                           demands
instruct           that oto tell                                demands
direct             that oto mandative                           demands
press              oto for                                      demands
push               oto for                                      demands
lobby              oto for                                      demands
encourage          oto                                          demands
challenge          oto=demands                                  criticises
dare               oto                                          threatens
recommend          that np ing paren mandative                  demands
advocate           that np ing for mandative                    demands
ask                wh paren tell oto for about that mandative       asks
inquire            wh paren about                               asks
enquire            wh paren about                               asks
query              wh paren that                                asks
question           wh                                           asks
warn               that wh paren tell oto of about against      warns
caution            that paren tell oto against                  warns
threaten           to that paren                                threatens
deny               that np ing paren                            denies
dispute            explicit np wh                               denies
rebut              np explicit                                  denies
refute             np explicit                                  denies
contradict         np                                           denies
contest            explicit                                     denies
disavow            np                                           denies
repudiate          np                                           rejects
debunk             np                                           denies
disagree           explicit with                                denies
reject             np as explicit                               rejects
rebuff             np                                           rejects
spurn              np                                           rejects
refuse             to np                                        rejects
rule out           np ing explicit                              rejects
object             that paren to                                rejects
protest            explicit paren np                            criticises
decline            to                                           declines
dismiss            np as                                        rejects
brush off          np as                                        rejects
brush aside        np as                                        rejects
write off          np as                                        rejects
scoff              that paren at                                criticises
play down          np                                           denies
downplay           np                                           denies
accuse             of                                           criticises
blame              np on                                        criticises
fault              np                                           criticises
criticise          np as                                        criticises
criticize          np as                                        criticises
condemn            np as                                        criticises
denounce           np as                                        criticises
deplore            np explicit                                  criticises
decry              np as                                        criticises
slam               np as                                        criticises
blast              np as                                        criticises
bash               np                                           criticises
lambast            np                                           criticises
lambaste           np                                           criticises
deride             np as                                        criticises
ridicule           np as                                        criticises
mock               np as                                        criticises
chide              np                                           criticises
scold              np                                           criticises
berate             np                                           criticises
castigate          np                                           criticises
chastise           np                                           criticises
excoriate          np                                           criticises
rebuke             np                                           criticises
reprimand          np                                           criticises
rail against       np                                           criticises
lash out at        np                                           criticises
lash out against   np                                           criticises
hit out at         np                                           criticises
speak out against  np                                           criticises
take issue with    np                                           criticises
complain           that paren about of                          criticises
grumble            that paren about                             criticises
gripe              that paren about                             criticises
lament             explicit paren np                            criticises
bemoan             np explicit                                  criticises
praise             np as                                        praises
hail               np as                                        praises
laud               np as                                        praises
commend            np                                           praises
applaud            np                                           praises
extol              np                                           praises
congratulate       np                                           praises
compliment         np                                           praises
thank              np                                           praises
tout               np as                                        praises
defend             np as                                        asserts
express            np                                           asserts
voice              np                                           asserts
refer to           np as                                        asserts
allude to          np                                           asserts
speak of           np                                           asserts
speak about        np                                           asserts
talk of            np                                           asserts
talk about         np                                           asserts
point out          that wh paren np                             asserts
point to           np                                           asserts
spell out          that wh np                                   asserts
set out            np wh                                        asserts
lay out            np wh                                        asserts
make clear         that wh paren                                asserts
make plain         that wh                                      asserts
go on              quote                                        asserts
put it             quote                                        asserts
boast              that paren of about                          asserts
brag               that paren of about                          asserts
gloat              that paren                                   asserts
joke               that paren about                             asserts
quip               that paren                                   asserts
jest               that paren                                   asserts
crow               that paren                                   asserts
exclaim            that paren                                   asserts
shout              that paren                                   asserts
yell               that paren                                   asserts
scream             that paren                                   asserts
cry                that paren                                   asserts
chant              quote np                                     asserts
whisper            that paren                                   asserts
mutter             that paren                                   asserts
murmur             that paren                                   asserts
mumble             that paren                                   asserts
utter              np                                           asserts
recite             np                                           asserts
preach             that np                                      asserts
lecture            that                                         asserts
lie                that paren about                             asserts
fume               that paren                                   criticises
thunder            that paren                                   asserts
snap               quote                                        asserts
sigh               quote                                        asserts
sneer              paren that                                   criticises
bristle            quote                                        criticises
vent               quote                                        criticises
rave               quote                                        praises
enthuse            paren that                                   praises
gush               quote                                        praises
fire back          that paren                                   asserts
hit back           that paren                                   denies
shoot back         that paren                                   asserts
chime in           that paren                                   asserts
sum up             paren np                                     asserts
summarise          paren np explicit                            asserts
summarize          paren np explicit                            asserts
echo               paren np                                     asserts
read               that paren                                   asserts
open               quote                                        asserts
begin              quote                                        asserts
venture            that paren                                   asserts
apologise          for                                          asserts
apologize          for                                          asserts
`;

/** A kind of form with the verbs that have it. */
export interface CueForm {
  readonly kind: FormKind;
  readonly verbs: readonly CueVerb[];
}

const FORMS: ReadonlyMap<string, readonly CueForm[]> = build();

function build(): Map<string, CueForm[]> {
  const byLemma = new Map<string, CueVerb[]>();
  for (const line of TABLE.trim().split("\n")) {
    const verb = parseLine(line);
    byLemma.set(verb.lemma, [...(byLemma.get(verb.lemma) ?? []), verb]);
  }
  const forms = new Map<string, CueForm[]>();
  for (const [lemma, verbs] of byLemma) {
    // Longer particles first: "lash out at" before "lash out".
    verbs.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));
    for (const [form, kind] of inflect(lemma)) forms.set(form, [...(forms.get(form) ?? []), { kind, verbs }]);
  }
  return forms;
}

function parseLine(line: string): CueVerb {
  const head = line.slice(0, HEAD).trim();
  const words = line.slice(HEAD).trim().split(/\s+/);
  const act = words.pop() as SpeechAct;
  const frames = new Set<Frame>();
  const acts: Record<Frame, SpeechAct> = {};
  for (const word of words) {
    const [frame, other] = word.split("=");
    frames.add(frame!);
    if (other) acts[frame!] = other as SpeechAct;
  }
  const space = head.indexOf(" ");
  if (space < 0) return { lemma: head, particle: null, particles: [], frames, act, acts };
  const particle = head.slice(space + 1);
  return { lemma: head.slice(0, space), particle, particles: particle.split(" "), frames, act, acts };
}

/** The verbs of communication that a word in lower case may be a form of, with the kind of form; empty for any other word. */
export function cueVerbForms(lower: string): readonly CueForm[] {
  return FORMS.get(lower) ?? NONE;
}
const NONE: readonly CueForm[] = [];
