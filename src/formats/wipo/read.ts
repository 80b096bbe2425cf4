import { type ActsOfRow, defineTableForm } from '../table-form.ts';
import { findWipoKind } from './find-wipo-kind.ts';
import { findWipoTreaty } from './find-wipo-treaty.ts';

/**
 * The table of memberships of the World Intellectual Property Organization: a row a party, with the day of signature beside the instrument, of one
 * treaty or of several.
 *
 * @see docs/formats.md#wipo
 */
export const wipo = defineTableForm({
  id: 'wipo',
  isNearOurs: true,
  isClosed: true,
  heads: {
    participant: /^contracting party$/,
    treaty: /^treaty$/,
    signed: /^signature date$/,
    kind: /^instrument type$/,
    date: /^instrument date$/,
    inForce: /^entry into force date$/,
  },
  needed: ['treaty', 'signed', 'kind', 'date'],
  storedIn: 'inForce',
  ofSeveralTreaties: true,
  read: ({ treaty, signed, kind, date, inForce }): ActsOfRow => {
    const signature = signed === '' ? [] : [{ kind: 'signature', date: signed }];
    const id = { treaty: findWipoTreaty(treaty) };
    if (kind === '' && date === '') {
      // A day on which the treaty is in force and no act from which it follows.
      return { acts: signature, left: inForce === '' ? [] : [`Entry Into Force Date ${inForce}`], ...id };
    }
    return { acts: [...signature, { kind: findWipoKind(kind), date, inForce }], ...id };
  },
});
