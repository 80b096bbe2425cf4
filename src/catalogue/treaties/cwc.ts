import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their
 * Destruction.
 *
 * | article | rule |
 * |---|---|
 * | XVI(2) | withdrawal for extraordinary events, with ninety days of notice to the Parties, the Executive Council, the depositary and the Security Council |
 * | XVIII | open for signature by all States before entry into force |
 * | XIX | ratification by signatories |
 * | XX | accession by others, once it is in force |
 * | XXI(1) | in force 180 days after the sixty-fifth instrument of ratification, but not earlier than two years after the opening for signature |
 * | XXI(2) | for a State that deposits once it is in force: the thirtieth day after its own instrument |
 */
export const cwc: Treaty = {
  id: 'cwc',
  title:
    'Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction',
  shortTitle: 'CWC',
  adoptedOn: civilDate('1992-09-03'),
  adoptedAt: 'Geneva',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVI-3', 'UN registration 33757'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'cwc-text',
        title:
          'Convention, articles XV to XXIV, in English, as the Dutch database wetten.nl carries it, BWBV0001193 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The text was settled by the Conference on Disarmament at Geneva on 3 September 1992, the date under which the depositary lists it, and opened for signature at Paris on 13 January 1993.',
    'Article XIX speaks of ratification; the depositary also took an instrument of acceptance (the Netherlands, 30 June 1995), before the sixty-fifth, and counted it. It is listed beside what the text names.',
    'Accession opens only once the Convention is in force (article XX); that day is not checked here.',
    'Article XXI(2) says nothing of deposits between the sixty-fifth instrument and entry into force. The recorded reading prevails: all 87 States that had deposited by 28 April 1997 were bound from the first day.',
    'The ninety days of article XVI(2) are counted from the day that the record gives for the notice.',
    'An amendment under article XV(3) needs a majority of all Parties with none against, and the instruments of those that voted for it; changes under article XV(5) go by silence. They have no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'XVIII, XX' },
      signature: { article: 'XVIII', opensOn: civilDate('1993-01-13'), closesAtEntryIntoForce: true },
      consent: {
        article: 'XIX, XX',
        afterSignature: ['ratification', 'acceptance'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'XXI(1)',
      condition: { kind: 'instruments', number: 65 },
      counts: ['ratification', 'acceptance'],
      delay: { form: 'not-before', floor: civilDate('1995-01-13'), delay: { form: 'days-after', days: 180 } },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: 'XXI(2)',
      delay: { form: 'days-after', days: 30 },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: 'XVI(2)',
      noticeTo: 'the other Parties, the Executive Council, the depositary and the Security Council',
      delay: { form: 'days-after', days: 90 },
    },
  },
};
