// English nouns, adjectives and prepositions that tell of speech. Written by hand.
import type { SpeechAct } from "../../model/annotation.ts";

/**
 * A noun of communication and what is done by it. `that`: "his claim that …"; `to`: "its promise to leave"; other words are
 * prepositions ("a call for talks"). "own" prepositions as in the verbs' frames.
 */
export interface CueNoun {
  readonly frames: ReadonlySet<string>;
  readonly act: SpeechAct;
}

const NOUNS_TABLE = `
statement      that                asserts
claim          that of             asserts
assertion      that                asserts
contention     that                asserts
argument       that                asserts
insistence     that on=demands     asserts
declaration    that                asserts
announcement   that of             asserts
allegation     that of             criticises
accusation     that of             criticises
charge         that                criticises
complaint      that about          criticises
suggestion     that                asserts
remark         that                asserts
comment        that                asserts
observation    that                asserts
assessment     that                asserts
prediction     that of             asserts
forecast       that of             asserts
estimate       that                asserts
report         that of             asserts
admission      that of             asserts
acknowledgment that of             asserts
acknowledgement that of            asserts
confession     that                asserts
confirmation   that of             asserts
revelation     that                asserts
testimony      that                asserts
rumour         that                asserts
rumor          that                asserts
boast          that                asserts
hint           that                asserts
reminder       that                asserts
denial         that of             denies
warning        that of about to    warns
caution        that                warns
threat         to that of          threatens
promise        to that of          promises
pledge         to that of          promises
vow            to that             promises
assurance      that                promises
guarantee      that                promises
commitment     to                  promises
offer          to of               offers
proposal       that to for         offers
invitation     to                  offers
demand         that for            demands
call           for                 demands
plea           for to              asks
appeal         for to              asks
request        that for to         asks
recommendation that                demands
advice         that to             demands
order          that to             demands
question       about               asks
refusal        to                  rejects
rejection      of                  rejects
criticism      that of             criticises
condemnation   of                  criticises
denunciation   of                  criticises
praise         for                 praises
agreement      that                accepts
`;

/** The nouns of communication by their singular. */
export const CUE_NOUNS: ReadonlyMap<
  string,
  CueNoun & { readonly acts: Readonly<Record<string, SpeechAct>> }
> = new Map(
  NOUNS_TABLE.trim()
    .split("\n")
    .map((line) => {
      const [noun, ...words] = line.trim().split(/\s+/);
      const act = words.pop() as SpeechAct;
      const acts: Record<string, SpeechAct> = {};
      const frames = words.map((w) => {
        const [frame, other] = w.split("=");
        if (other) acts[frame!] = other as SpeechAct;
        return frame!;
      });
      return [noun!, { frames: new Set(frames), act, acts }] as const;
    }),
);

/** Adjectives that tell of a position spoken out, after a form of "be", with a that-clause: "is adamant that". */
export const CUE_ADJECTIVES: ReadonlyMap<string, SpeechAct> = new Map([
  ["adamant", "asserts"],
  ["insistent", "demands"],
  ["emphatic", "asserts"],
  ["unequivocal", "asserts"],
  ["clear", "asserts"],
  ["explicit", "asserts"],
  ["quoted", "asserts"],
  ["critical", "criticises"],
]);

/** Things that say: with a verb of saying or "according to" they are channel or document, not a person. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `statement report filing letter memo memorandum document documents communique communiqué declaration release tweet post message
email e-mail transcript affidavit complaint indictment lawsuit petition poll survey study analysis brief resolution text note
bulletin notice newsletter interview speech remarks testimony address briefing video headline story article editorial column ad
advertisement website sign placard banner caption readout draft proposal plan law bill order ruling letters reports polls records`
    .trim()
    .split(/\s+/),
);

/** Where words were said or published, after "in", "at", "on", "during", "via", "through": the channel of a statement. */
export const CHANNEL_NOUNS: ReadonlySet<string> = new Set(
  `statement interview tweet post message email e-mail letter speech address briefing conference telegram facebook twitter x
instagram truth social youtube tiktok channel website site blog video memo note release call podcast show program programme
broadcast column op-ed article essay book report filing testimony remarks transcript comments comment television tv radio cnn
fox msnbc nbc abc cbs bbc reuters debate rally event forum hearing meeting appearance op-ed editorial document communique
communiqué readout account platform network service app messenger page thread livestream broadcaster newspaper magazine agency`
    .trim()
    .split(/\s+/),
);
