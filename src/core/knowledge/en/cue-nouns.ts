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
statement      that       asserts
claim          that       asserts
assertion      that       asserts
contention     that       asserts
argument       that       asserts
insistence     that       asserts
declaration    that       asserts
announcement   that       asserts
allegation     that       criticises
accusation     that       criticises
charge         that       criticises
complaint      that       criticises
suggestion     that       asserts
remark         that       asserts
comment        that       asserts
observation    that       asserts
assessment     that       asserts
prediction     that       asserts
forecast       that       asserts
estimate       that       asserts
report         that       asserts
admission      that       asserts
acknowledgment that       asserts
acknowledgementthat       asserts
confession     that       asserts
confirmation   that       asserts
revelation     that       asserts
testimony      that       asserts
rumour         that       asserts
rumor          that       asserts
boast          that       asserts
hint           that       asserts
reminder       that       asserts
denial         that       denies
warning        that       warns
caution        that       warns
threat         that       threatens
promise        that       promises
pledge         that       promises
vow            that       promises
assurance      that       promises
guarantee      that       promises
proposal       that       offers
demand         that for   demands
call           for        demands
plea           for        asks
appeal         for        asks
request        that for   asks
recommendation that       demands
advice         that       demands
order          that       demands
criticism      that       criticises
agreement      that       accepts
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
]);

/** Papers that speak for those who wrote them: they can be a source like a person. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `statement report filing letter memo memorandum communique communiqué declaration release transcript affidavit complaint indictment
lawsuit petition resolution editorial article column readout ruling verdict manifesto op-ed statements reports letters filings`
    .trim()
    .split(/\s+/),
);

/** More nouns for what somebody wrote or said, by whoever is named beside them: “a Harbour Board cable”. */
export const WRITINGS: ReadonlySet<string> = new Set(
  `email emails e-mail e-mails tweets comments remarks posts apology note notes speech testimony cable cables memos memoranda summary
poll polls survey surveys study studies review reviews audit audits analysis assessment evaluation inquiry draft drafts dossier dispatch
advisory guidance guidelines document documents paper papers notice briefing brief briefs complaints motion order orders ruling opinion
dissent charge-sheet blueprint outline ad ads advertisement advertisements commercial commercials newsletter bulletin website manual handbook agenda minutes log transcripts records`
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
