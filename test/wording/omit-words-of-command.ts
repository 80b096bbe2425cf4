/**
 * Leaves out of what the command says the words that are typed, such as `«--json»`: in the quotation marks of the language, and the same in
 * the English sentence.
 *
 * @param model the same sentence in English
 */
export function omitWordsOfCommand(sentence: string, model: string): string {
  return sentence.replace(/«([^«»]+)»|“([^“”]+)”/g, (quotation: string, ...words: readonly (string | undefined)[]) =>
    model.includes((words[0] ?? words[1] ?? '').trim()) ? '' : quotation,
  );
}
