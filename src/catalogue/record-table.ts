import { civilDate } from '../calendar/civil-date.ts';
import type { Act } from '../treaty/act.ts';
import type { ConsentKind, ParticipationKind } from '../treaty/act-kinds.ts';
import type { Register } from '../treaty/register.ts';

/** A record as it is written here: where it comes from, and its acts as a table of one line a participant. */
export interface RecordTable extends Omit<Register, 'acts'> {
  /**
   * A participant's code, then its acts: a sign, the day and, for a succession, a stroke and the date of succession. An act
   * that is not from the first source has the number of its source behind a colon, from 1.
   */
  readonly table: string;
}

type PlainConsent = Exclude<ConsentKind, 'succession'>;

const CONSENTS: Readonly<Record<string, PlainConsent>> = {
  r: 'ratification',
  A: 'acceptance',
  AA: 'approval',
  a: 'accession',
  c: 'formal-confirmation',
  S: 'definitive-signature',
};

const OTHERS: Readonly<Record<string, Exclude<ParticipationKind, ConsentKind | 'territorial-extension'>>> = {
  s: 'signature',
  n: 'provisional-application',
  W: 'withdrawal-of-instrument',
  D: 'denunciation',
  R: 'revocation-of-denunciation',
};

const ACT = /^([A-Za-z]+)(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?(?::(\d+))?$/;

/**
 * Reads a record of the catalogue as a register.
 *
 * @throws RangeError for a line that is not of this form: a mistake in the catalogue, never in an input
 * @example readRecordTable({ treaty: 'x', sources: [{ id: 'a', title: 'A' }], table: 'NOR s1992-06-12 r1993-07-09' }).acts.length // 2
 */
export function readRecordTable({ table, ...register }: RecordTable): Register {
  return {
    ...register,
    acts: table
      .trim()
      .split('\n')
      .flatMap((line) => readLine(line, register.sources)),
  };
}

function readLine(line: string, sources: Register['sources']): readonly Act[] {
  const [participant = '', ...acts] = line.trim().split(/\s+/);
  return acts.map((text): Act => {
    const [, sign = '', day = '', effective, number = '1'] = ACT.exec(text) ?? [];
    const source = sources[Number(number) - 1]?.id;
    if (source === undefined) throw new RangeError(`"${text}" of ${participant} names no source`);
    const common = { participant, on: civilDate(day), source };
    if (sign === 'd') {
      return {
        kind: 'succession',
        ...common,
        ...(effective === undefined ? {} : { effectiveOn: civilDate(effective) }),
      };
    }
    const consent = CONSENTS[sign];
    if (consent !== undefined) return { kind: consent, ...common };
    const other = OTHERS[sign];
    if (other === undefined) throw new RangeError(`"${text}" of ${participant} is no act`);
    return { kind: other, ...common };
  });
}
