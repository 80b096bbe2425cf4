/** Writes a number with a comma between thousands. */
export function renderNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
