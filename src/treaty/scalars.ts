import * as z from 'zod';
import { type CivilDate, civilDate, isCivilDate } from '../calendar/civil-date.ts';
import { OWN_CODE } from '../participants/own-participant.ts';
import { isParticipantCode } from '../participants/participant-codes.ts';

/** A civil date, `YYYY-MM-DD`, from the year 1800. */
export const civilDateSchema = z.iso
  .date()
  .refine(isCivilDate, 'outside-calendar')
  .pipe(z.custom<CivilDate>())
  .meta({ id: 'CivilDate', examples: [civilDate('2002-01-18')] });

const OWN_OR_KNOWN = new RegExp(`^[A-Z]{3}$|${OWN_CODE.source}`);

/** The code of a State, a former State or an organisation; that of one of a treaty's own is declared there. */
export const participantSchema = z
  .string()
  .regex(OWN_OR_KNOWN, 'unknown-code')
  .refine((code) => isParticipantCode(code) || OWN_CODE.test(code), 'unknown-code')
  .meta({
    id: 'Participant',
    description:
      'ISO 3166-1 alpha-3, or a code of docs/glossary.md: VAT, PSE, COK, NIU, EUE, and the former States; or one that the treaty declares for itself.',
    examples: ['NOR'],
  });

/** The code of a participant that a treaty declares for itself. */
export const ownCodeSchema = z
  .string()
  .regex(OWN_CODE)
  .meta({
    id: 'OwnCode',
    description:
      'Its kind and a word of its own, such as `organisation:caricom`, `territory:…`, `state:…` or `former-state:…`.',
    examples: ['organisation:caricom'],
  });

/** An article as it is cited, such as `14(1)` or `XXI(1)`. */
export const articleSchema = z
  .string()
  .min(1)
  .meta({ id: 'Article', examples: ['14(1)'] });

/** The id of an amendment within the register of its treaty. */
export const amendmentIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    id: 'AmendmentId',
    description: 'Small letters, digits and hyphens, such as `article-43-2`.',
    examples: ['article-43-2'],
  });

/** The id of a treaty, as the catalogue and references between treaties use it. */
export const treatyIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'TreatyId', description: 'Small letters, digits and hyphens.', examples: ['op-crc-sc'] });
