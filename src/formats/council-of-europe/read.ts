import { readDayAndLetters } from '../read-day-and-letters.ts';
import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/** What the letters behind days mean. */
const KINDS: ReadonlyMap<string, Pick<ForeignAct, 'kind' | 'note'>> = new Map([
  ['a', { kind: 'accession' }],
  ['s', { kind: 'definitive-signature' }],
  ['su', { kind: 'succession' }],
  ['r', { kind: 'signature', note: 'ad referendum' }],
]);

/**
 * The charts of signatures and ratifications of the Council of Europe: a row a State, the day before the month, letters behind the days for what is
 * neither a simple signature nor a ratification.
 *
 * @see docs/formats.md#council-of-europe
 */
export const councilOfEurope = defineTableForm({
  id: 'council-of-europe',
  isNearOurs: true,
  heads: {
    participant: /^(?:|states?|country|name|member states?|members of (?:the )?council of europe)$/,
    signed: /^signature$/,
    date: /^ratification$/,
    inForce: /^entry into force$/,
  },
  needed: ['signed', 'date', 'inForce'],
  // Whether there are reservations, declarations, territories: by these heads it is told.
  isOfForm: (names) => ['r', 'd', 't'].every((mark) => names.some((name) => name === mark || name === `${mark}.`)),
  withoutActs: /^(?:notes?|[rdatco]\.?)$/,
  storedIn: 'inForce',
  daysAre: 'day-first',
  read: ({ signed, date, inForce }): ActsOfRow => {
    const signature = readCell(signed, 'signature');
    // The chart says by an instrument of any name that a signatory has ratified.
    const instrument = readCell(date, 'consent');
    if (instrument === undefined) return { acts: withDay(signature, inForce) };
    const isOne = instrument.kind === 'definitive-signature' && instrument.date === signature?.date;
    return {
      acts: [...(isOne ? [] : withDay(signature, '')), ...withDay(instrument, inForce)],
    };
  },
});

function withDay(act: ForeignAct | undefined, inForce: string): readonly ForeignAct[] {
  if (act === undefined) return [];
  return [act.kind === 'signature' ? act : { ...act, inForce }];
}

/** `12/07/2001 a`; a letter that the chart does not explain stands as it is. */
function readCell(text: string, plain: string): ForeignAct | undefined {
  if (text === '') return undefined;
  const { day, letters } = readDayAndLetters(text);
  const known = letters === undefined ? { kind: plain } : (KINDS.get(letters) ?? { kind: letters });
  return { ...known, date: day };
}
