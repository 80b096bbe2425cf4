import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Vienna Convention on the Law of Treaties.
 *
 * | article | rule |
 * |---|---|
 * | 81 | open for signature by Members of the United Nations, of a specialised agency or of the International Atomic Energy Agency, parties to the Statute of the International Court of Justice, and States that the General Assembly invites: at Vienna until 30 November 1969, then at New York until 30 April 1970 |
 * | 82 | ratification |
 * | 83 | accession by the same |
 * | 84(1) | in force the thirtieth day after the thirty-fifth instrument |
 * | 84(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 *
 * The Convention provides neither for denunciation nor for amendment, so that its own articles 56 and 39 govern.
 */
export const vclt: Treaty = {
  id: 'vclt',
  title: 'Vienna Convention on the Law of Treaties',
  shortTitle: 'VCLT',
  adoptedOn: civilDate('1969-05-23'),
  adoptedAt: 'Vienna',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXIII-1', 'UN registration 18232'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'vclt-text',
        title: 'Convention, articles 79 to 85, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['The date of the Convention, 23 May 1969, is taken as the opening for signature.'],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '81, 83',
        says: 'Members of the United Nations, of a specialised agency or of the International Atomic Energy Agency, parties to the Statute of the International Court of Justice, and States that the General Assembly invites',
        organisations: false,
      },
      signature: { article: '81', opensOn: civilDate('1969-05-23'), closesOn: civilDate('1970-04-30') },
      consent: {
        article: '82, 83',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '84(1)',
      condition: { kind: 'instruments', number: 35 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '84(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
