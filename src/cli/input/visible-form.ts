/** Writes what was typed so that it can be repeated at a terminal, which would obey a control character. */
export function visibleFormOf(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}
