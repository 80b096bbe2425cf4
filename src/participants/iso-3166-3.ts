import type { ParticipantCode } from './participant-code.ts';

/** The four letters that ISO 3166-3 has for a former State, and its code here. */
export const ISO_3166_3: Readonly<Record<string, ParticipantCode>> = {
  CSHH: 'CSK',
  CSXX: 'SCG',
  DDDE: 'DDR',
  SUHH: 'SUN',
  VDVN: 'VDR',
  YDYE: 'YMD',
  YUCS: 'YUG',
};
