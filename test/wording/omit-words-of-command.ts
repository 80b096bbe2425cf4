/** Marks of direction, and the blanks that stand inside quotation marks in French. */
const AROUND = /^[\s\u2068]+|[\s\u2069]+$/g;

/** What is typed, or stands in a file: it looks like no word of English, and so English needs no quotation marks around it. */
const TYPED = /^(?:treaty|npm) |^[A-Z]+$|[-<{.,"\d]/;

/**
 * Leaves out of what the command says the words that are typed, such as `«--json»`: those that stand in the quotation marks of the language,
 * and in the English sentence, where a word of English has quotation marks too.
 *
 * @param model the same sentence in English
 */
export function omitWordsOfCommand(sentence: string, model: string): string {
  return sentence.replace(
    /«([^«»]+)»|[“"]([^“”"]+)[”"]/g,
    (quotation: string, ...quoted: readonly (string | undefined)[]) => {
      const words = (quoted[0] ?? quoted[1] ?? '').replace(AROUND, '');
      const isInModel = TYPED.test(words)
        ? model.includes(words)
        : [`"${words}"`, `“${words}”`].some((each) => model.includes(each));
      return isInModel ? '' : quotation;
    },
  );
}
