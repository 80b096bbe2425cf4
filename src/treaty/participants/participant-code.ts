/** The code of a State, a former State or an organisation: three capital letters. */
export type ParticipantCode = string;

export function isParticipantCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}
