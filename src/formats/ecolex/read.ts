import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';

/** The kinds of instruments, each in a list of a document; on a page they share a column, with these figures behind their days. */
const INSTRUMENTS = {
  ratification: { figure: '1', act: { kind: 'ratification' } },
  // One list for two kinds: which it was, ECOLEX does not say.
  accession: { figure: '2', act: { kind: 'consent', note: 'Accession/approbation' } },
  acceptance: { figure: '3', act: { kind: 'consent', note: 'Acceptance/approval' } },
  succession: { figure: '4', act: { kind: 'succession' } },
  consent: { figure: '5', act: { kind: 'consent', note: 'Consent to be bound' } },
  definite: { figure: '6', act: { kind: 'definitive-signature' } },
} as const;

const KINDS = ['ratification', 'accession', 'acceptance', 'succession', 'consent', 'definite'] as const;

/** Heads that ECOLEX alone has. */
const OWN_HEAD = /^(?:ratification \*|simple signature|acc(?:ession\/approbation|eptance\/approval)|partydateof\w+)$/;

/**
 * The documents and the pages of participants of ECOLEX: a row a participant, with a day for each kind of act. A withdrawal stands as it is: whether a
 * Party left the treaty or took an instrument back, and whether its day is that of the notice, ECOLEX does not say.
 *
 * @see docs/formats.md#ecolex
 */
export const ecolex = defineTableForm({
  id: 'ecolex',
  heads: {
    participant: /^(?:countries(?:\/territories)?|partycountry(?: [a-z]{2})?)$/,
    inForce: /^(?:entry into force|partyentryintoforce)$/,
    instrument: /^ratification \*$/,
    ratification: /^(?:ratification|partydateofratification)$/,
    accession: /^(?:accession\/approbation|partydateofaccessionapprobation)$/,
    acceptance: /^(?:acceptance\/approval|partydateofacceptanceapproval)$/,
    succession: /^(?:succession|partydateofsuccession)$/,
    consent: /^(?:consent to be bound|partydateofconsenttobebound)$/,
    definite: /^(?:definite signature|partydateofdefinitesignature)$/,
    signed: /^(?:simple signature|partydateofsimplesignature)$/,
    provisional: /^(?:provisional application|partydateofprovisionalapplication)$/,
    withdrawal: /^(?:withdrawal|partydateofwithdrawal)$/,
    reservation: /^(?:reservation|partydateofreservation)$/,
    declaration: /^(?:declaration|partydateofdeclaration)$/,
    participation: /^(?:participation|partydateofparticipation)$/,
  },
  needed: ['inForce'],
  isOfForm: (names) => names.some((name) => OWN_HEAD.test(name)),
  // The same names again, in another language.
  withoutActs: /^partycountry [a-z]{2}$/,
  storedIn: 'inForce',
  read: (row): ActsOfRow => {
    const day = (text: string): string => (text === '-' ? '' : text);
    const inForce = day(row.inForce);
    const listed = KINDS.flatMap((kind) =>
      day(row[kind]) === '' ? [] : [{ ...INSTRUMENTS[kind].act, date: row[kind] }],
    );
    const instruments: readonly ForeignAct[] = [
      ...listed,
      ...(day(row.instrument) === '' ? [] : [readInstrument(row.instrument)]),
    ];
    // With which of several instruments it is in force, ECOLEX does not say.
    const isOfOne = instruments.length === 1;
    const plain = [
      { kind: 'provisional-application', date: day(row.provisional) },
      { kind: 'Withdrawal', date: day(row.withdrawal) },
    ].filter(({ date }) => date !== '');
    const left = [
      ['Entry into force', isOfOne ? '' : inForce],
      ['Reservation', day(row.reservation)],
      ['Declaration', day(row.declaration)],
      ['Participation', day(row.participation)],
    ] as const;
    return {
      acts: [
        ...(day(row.signed) === '' ? [] : [{ kind: 'signature', date: row.signed }]),
        ...instruments.map((act) => (isOfOne ? { ...act, inForce } : act)),
        ...plain,
      ],
      left: left.flatMap(([what, date]) => (date === '' ? [] : [`${what} ${date}`])),
    };
  },
});

/** `Nov 14, 2000 [1]`: a figure that nobody knows stands as it is, and without one the kind is not known. */
function readInstrument(text: string): ForeignAct {
  const [, date = text, figure = ''] = /^(.*?)\s*\[(\d+)\]$/u.exec(text) ?? [];
  const kind = KINDS.find((each) => INSTRUMENTS[each].figure === figure);
  if (kind !== undefined) return { ...INSTRUMENTS[kind].act, date };
  return { kind: figure === '' ? 'consent' : `[${figure}]`, date };
}
