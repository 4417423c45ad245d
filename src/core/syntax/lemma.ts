// Dictionary forms.

/** The dictionary form of a word with its Penn Treebank tag, lower case. */
export function lemma(form: string, _tag: string): string {
  return form.toLowerCase();
}
