// Answers in words: messages into sentences.

export type { Message } from './determination/messages/message.ts';
export type {
  ActReference,
  CitedMessage,
  DayOfMonth,
  NestedMessage,
  NoValues,
} from './determination/messages/values.ts';
export { LANGUAGES, type Language } from './participants/language.ts';
export type { Text } from './participants/text.ts';
export type { ClauseInWords } from './wording/clauses/clause-in-words.ts';
export { listClauses } from './wording/clauses/list-clauses.ts';
export { composeWordingOfNames, composeWordingWith } from './wording/compose-wording-with.ts';
export type { Formats } from './wording/formats.ts';
export { composeNotification, type DoneBefore } from './wording/notification/compose-notification.ts';
export type { NotificationDraft } from './wording/notification/draft.ts';
export { isSentAct, type SentAct } from './wording/notification/sent-act.ts';
export { renderCited } from './wording/render-cited.ts';
export { renderIssue, renderIssues, renderIssuesLeft } from './wording/render-issues.ts';
export { renderMessage, type Wording } from './wording/wording.ts';
