import { findFormerState } from './former-state.ts';
import { ISO_ENTRIES } from './iso-3166.ts';
import { ORGANISATIONS, type ParticipantCode } from './participant-code.ts';

/** The names that the United Nations writes otherwise than `i18n-iso-countries`. */
const UN_NAMES: ReadonlyMap<ParticipantCode, string> = new Map([
  ['BOL', 'Bolivia (Plurinational State of)'],
  ['CHN', 'China'],
  ['CIV', "Côte d'Ivoire"],
  ['COG', 'Congo'],
  ['CPV', 'Cabo Verde'],
  ['CZE', 'Czechia'],
  ['FSM', 'Micronesia (Federated States of)'],
  ['GBR', 'United Kingdom of Great Britain and Northern Ireland'],
  ['GMB', 'Gambia'],
  ['HKG', 'China, Hong Kong Special Administrative Region'],
  ['IRN', 'Iran (Islamic Republic of)'],
  ['KOR', 'Republic of Korea'],
  ['MAC', 'China, Macao Special Administrative Region'],
  ['MDA', 'Republic of Moldova'],
  ['MKD', 'North Macedonia'],
  ['NLD', 'Netherlands (Kingdom of the)'],
  ['PRK', "Democratic People's Republic of Korea"],
  ['REU', 'Réunion'],
  ['SJM', 'Svalbard and Jan Mayen Islands'],
  ['TWN', 'Taiwan Province of China'],
  ['VAT', 'Holy See'],
  ['VEN', 'Venezuela (Bolivarian Republic of)'],
  ['VGB', 'British Virgin Islands'],
  ['VIR', 'United States Virgin Islands'],
  ['VNM', 'Viet Nam'],
  ['WLF', 'Wallis and Futuna Islands'],
]);

/**
 * Names a participant: the English short name in the form that the United Nations uses today, or, for a former State, the
 * last one it used with "(former)". A text that is no participant code is returned as it stands, so that a list which
 * shows it says what the record says.
 *
 * @example nameOfParticipant('BOL') // 'Bolivia (Plurinational State of)'
 */
export function nameOfParticipant(code: ParticipantCode): string {
  return (
    UN_NAMES.get(code) ??
    ISO_ENTRIES.get(code)?.englishName ??
    ORGANISATIONS.get(code) ??
    findFormerState(code)?.name ??
    code
  );
}
