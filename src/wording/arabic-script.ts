/** What is done in Arabic alone, which runs from right to left. */
export const ARABIC_SCRIPT = { isolate: isolateForeign } as const;

/** Keeps a text that is not Arabic, such as `14(1)` or a name in Latin letters, from changing places with its neighbours in a line that runs from right to left. A number alone keeps its place. */
function isolateForeign(text: string): string {
  return /\p{Script=Arabic}|^\d+$/u.test(text) ? text : `\u2068${text}\u2069`;
}
