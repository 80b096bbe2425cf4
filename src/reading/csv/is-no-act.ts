/** What a depositary's list has beside acts: communications about a treaty, by which nobody joins or leaves and no date moves. */
const NO_ACT =
  /^(?:(?:partial-)?(?:withdrawal|modification|renewal)-of-)?(?:interpreta?tive-)?(?:notification|declaration|reservation|statement|communication|understanding)s?$|^objection-to-.*(?:reservation|declaration)s?$/;

const ARTICLES = /-(?:an?|the)(?=-)/g;

/**
 * Checks if what stands where a table has the kind of an act is none, such as a notification or a reservation: such a row is left, where
 * the kind of an act that is written wrongly is an issue.
 *
 * @example isNoAct('Notification') // true
 * @example isNoAct('Notification of succession') // false
 */
export function isNoAct(text: string): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(ARTICLES, '');
  return NO_ACT.test(word);
}
