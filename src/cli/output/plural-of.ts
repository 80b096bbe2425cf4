/**
 * Chooses between what is said of one thing and what of another number of them; `#` stands for the number.
 *
 * @example pluralOf(2, '# act has no effect', '# acts have no effect') // '2 acts have no effect'
 */
export function pluralOf(count: number, one: string, others: string): string {
  return (count === 1 ? one : others).replace('#', String(count));
}
