import type { Act } from './act.ts';

/** Refers to an act, for an answer that runs from it. Nearly all say who acted, under one code: these are written out, which is faster. */
export function actReferenceOf({
  participant,
  recordedAs,
  kind,
  on,
}: Act): Pick<Act, 'participant' | 'recordedAs' | 'kind' | 'on'> {
  if (participant === undefined) return recordedAs === undefined ? { kind, on } : { kind, on, recordedAs };
  return recordedAs === undefined ? { participant, kind, on } : { participant, kind, on, recordedAs };
}
