/** Puts a text between the first strong isolate and its end, where it has its own direction. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
