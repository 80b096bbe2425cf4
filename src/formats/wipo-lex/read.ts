import { type ActsOfRow, defineTableForm, type ForeignAct } from '../table-form.ts';
import { findWipoKind } from '../wipo/find-wipo-kind.ts';

/**
 * The pages of contracting parties of WIPO Lex: a row a party, the kind of the instrument before its day.
 *
 * @see docs/formats.md#wipo
 */
export const wipoLex = defineTableForm({
  id: 'wipo-lex',
  isNearOurs: true,
  heads: {
    participant: /^(?:member|contracting parties\/signatories)$/,
    signed: /^signature$/,
    instrument: /^instrument$/,
    inForce: /^in force$/,
  },
  needed: ['signed', 'instrument', 'inForce'],
  // A link to what a party has declared.
  withoutActs: /^details$/,
  storedIn: 'inForce',
  read: ({ signed, instrument, inForce }): ActsOfRow => {
    const acts: ForeignAct[] = signed === '' ? [] : [{ kind: 'signature', date: signed }];
    if (instrument === '') return { acts, left: inForce === '' ? [] : [`In Force ${inForce}`] };
    const [, kind = instrument, date = ''] = /^([^:]*?)\s*:\s*(.*)$/u.exec(instrument) ?? [];
    return { acts: [...acts, { kind: findWipoKind(kind), date, inForce }] };
  },
});
