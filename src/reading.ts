/** Untrusted files in and out: every issue at once, nothing half-read. */

export { addActs } from './reading/add-acts.ts';
export { type LineDecoder, openLineDecoder } from './reading/bytes/decode-lines.ts';
export type { EncodingListener, OtherEncoding } from './reading/bytes/open-transcoder.ts';
export { parseText } from './reading/bytes/parse-text.ts';
export { LARGEST_INPUT_BYTES, refuseSize } from './reading/bytes/refuse-size.ts';
export { type AmbiguousDay, type AmbiguousDays, listAmbiguousDays } from './reading/checks/list-ambiguous-days.ts';
export { listKindsOfConsent } from './reading/checks/list-kinds-of-consent.ts';
export { listOpenQuestions, type OpenQuestion } from './reading/checks/list-open-questions.ts';
export type { CsvColumn } from './reading/csv/csv-columns.ts';
export { readFreeText, writeCell } from './reading/csv/csv-free-text.ts';
export { parseRegisterCsv } from './reading/csv/parse-register-csv.ts';
export type { RowLeft } from './reading/csv/read-other-heads.ts';
export { writeRegisterCsv } from './reading/csv/write-register-csv.ts';
export type { Issue, Parsed } from './reading/issues/issue.ts';
export { parseRegisterJson } from './reading/json/parse-register-json.ts';
export { parseTreatyJson } from './reading/json/parse-treaty-json.ts';
export { writeRegisterJson } from './reading/json/write-register-json.ts';
export { writeTreatyJson } from './reading/json/write-treaty-json.ts';
export { parseRegister, type RegisterOptions } from './reading/parse-register.ts';
export {
  openRegisterWriter,
  REGISTER_FORMS,
  type RegisterForm,
  type RegisterHead,
  type RegisterWriter,
} from './reading/register-writer.ts';
export type { RowListeners } from './reading/rows-left.ts';
export { parseDateText } from './reading/values/parse-date-text.ts';
export { parseParticipantText } from './reading/values/parse-participant-text.ts';
export { findZoneOfSeat } from './reading/values/zone-of-seat.ts';
export { composeJsonSchemas } from './treaty/json-schema.ts';
