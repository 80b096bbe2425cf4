/** Untrusted files in and out: every issue at once, nothing half-read. */
export type { Issue, Parsed } from './treaty/issue.ts';
export { type LineDecoder, openLineDecoder } from './treaty/reading/decode-lines.ts';
export { decodeText } from './treaty/reading/decode-text.ts';
export { parseRegister } from './treaty/reading/parse-register.ts';
export { parseRegisterCsv } from './treaty/reading/parse-register-csv.ts';
export { parseRegisterJson } from './treaty/reading/parse-register-json.ts';
export { parseTreatyJson } from './treaty/reading/parse-treaty-json.ts';
export { LARGEST_INPUT_BYTES, refuseSize } from './treaty/reading/refuse-size.ts';
export { renderIssue } from './treaty/reading/render-issue.ts';
export { renderIssues } from './treaty/reading/render-issues.ts';
export { writeRegisterCsv } from './treaty/reading/write-register-csv.ts';
export { writeRegisterJson } from './treaty/reading/write-register-json.ts';
