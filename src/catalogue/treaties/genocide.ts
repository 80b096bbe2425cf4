import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on the Prevention and Punishment of the Crime of Genocide.
 *
 * | article | rule |
 * |---|---|
 * | XI | open for signature until 31 December 1949 by Members of the United Nations and States that the General Assembly invites; ratification; from January 1950 accession by the same |
 * | XIII | in force the ninetieth day after the twentieth instrument; for a State that ratifies or accedes after that: the ninetieth day after its own instrument |
 * | XIV | in effect for ten years from its entry into force, then for terms of five years, for Parties that have not denounced it at least six months before the end of the term |
 * | XVI | a Party may ask for revision; the General Assembly decides what is done |
 */
export const genocide: Treaty = {
  id: 'genocide',
  title: 'Convention on the Prevention and Punishment of the Crime of Genocide',
  shortTitle: 'Genocide Convention',
  adoptedOn: civilDate('1948-12-09'),
  adoptedAt: 'Paris',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-1', 'UN registration 1021'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'genocide-text',
        title: 'Convention, articles I to XIX, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The day of adoption is taken as the opening for signature; the first signatures are of 11 December 1948.',
    'The last paragraph of article XIII points back to one of two dates before it; it is read as that of the twentieth instrument, which is named last.',
    'Article XV, under which the Convention ceases when denunciations leave fewer than sixteen Parties, is not modelled.',
    'Article XVI leaves the course of a revision to the General Assembly, so that it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'XI',
        says: 'Members of the United Nations, and States that the General Assembly has invited',
        organisations: false,
      },
      signature: { article: 'XI', opensOn: civilDate('1948-12-09'), closesOn: civilDate('1949-12-31') },
      consent: {
        article: 'XI',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1950-01-02'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'XIII',
      condition: { kind: 'instruments', number: 20 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: 'XIII', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'at-end-of-term',
      article: 'XIV',
      firstTerm: { years: 10 },
      laterTerms: { years: 5 },
      from: 'entry-into-force',
      noticeBefore: { months: 6 },
      monthEnd: 'last-day-of-month',
    },
  },
};
