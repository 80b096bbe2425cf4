/** The words of a text, however its lines are broken. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}
