/** What the organisation calls a notification by which a successor State says that it considers itself bound. */
const SUCCESSION: ReadonlySet<string> = new Set([
  'declaration of continued application',
  'declaration/notification of succession',
]);

/**
 * Finds which kind of act an instrument of the World Intellectual Property Organization is: however it is phrased or named, the notification by
 * which a successor State consents to be considered as bound is a succession (VCSSRT 2(1)(g)). What it calls otherwise is given as it stands.
 *
 * @example findWipoKind('Declaration of Continued Application') // 'succession'
 * @see docs/formats.md#wipo
 */
export function findWipoKind(text: string): string {
  return SUCCESSION.has(text.trim().toLowerCase()) ? 'succession' : text;
}
