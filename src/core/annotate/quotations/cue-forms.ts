// The verbs of communication that a word may be a form of, looked up once for each word.
import { type CueForm, type CueVerb, cueVerbForms } from "../../knowledge/en/cue-verbs.ts";
import type { FormKind } from "../../knowledge/en/inflect.ts";
import { remembering } from "../../text/remember.ts";

/** What a word is a form of. */
export interface CueForms {
  readonly forms: readonly CueForm[];
  readonly kinds: ReadonlySet<FormKind>;
  /** The verbs of all its forms, each once. */
  readonly verbs: readonly CueVerb[];
}

/** The forms of verbs of communication that the word is; null for any other word. */
export const cueFormsOf = remembering(({ plain }): CueForms | null => {
  const forms = cueVerbForms(plain);
  if (forms.length === 0) return null;
  return {
    forms,
    kinds: new Set(forms.map((f) => f.kind)),
    verbs: [...new Set(forms.flatMap((f) => f.verbs))],
  };
});
