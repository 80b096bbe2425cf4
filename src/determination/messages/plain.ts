/** What is said in words that are not ours. */
export interface PlainMessages {
  /** Words as somebody wrote them, in the language in which they were written. */
  'plain.text': { readonly text: string };
}
