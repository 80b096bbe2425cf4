// Answers in words: messages into sentences.
export type { ClauseInWords } from './wording/clauses/clause-in-words.ts';
export { listClauses } from './wording/clauses/list-clauses.ts';
export { LANGUAGES, type Language } from './wording/language.ts';
export { english } from './wording/languages/en.ts';
export { renderCited } from './wording/render-cited.ts';
export { renderMessage, type Wording } from './wording/wording.ts';
