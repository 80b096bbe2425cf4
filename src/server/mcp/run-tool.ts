import * as z from 'zod';
import { BadInput, describeBadInput } from '../../cli/bad-input.ts';
import type { Session } from '../../cli/command.ts';
import { NoRecord } from '../../cli/no-record.ts';
import { renderPlainJson } from '../../cli/output/write-json.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { LANGUAGES, type Language } from '../../wording.ts';
import type { AnswerCache } from '../answer-cache.ts';
import { composeSession } from '../compose-session.ts';
import type { Refusal } from './check-arguments.ts';
import { composeShortened } from './compose-shortened.ts';
import { FIELDS_OF_CUT } from './fields.ts';
import { listArticles } from './list-articles.ts';
import { textsIn } from './texts-in.ts';
import type { Tool } from './tool.ts';

/** With what tools answer. */
export interface Answering {
  /** The present moment, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** What was answered before: the same question has the same answer until a day begins. */
  readonly cache: AnswerCache<{ readonly body: string }>;
  /** Takes what went wrong in the program itself. */
  readonly onFault: (error: unknown) => void;
}

/** What a tool gives back: its answer, or everything that is wrong with the question. */
export interface ToolResult {
  readonly [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: true;
}

/** How many rows of a list are given where nobody says it. */
const ROWS = 20;

/** The shortest time in which a day begins at some seat: clocks differ by quarters of an hour. */
const QUARTER = 15 * 60_000;

/** Answers the call of a tool. Whatever is wrong with what is given is told at once, as a result that is an error. */
export async function runTool(tool: Tool, given: unknown, { now, cache, onFault }: Answering): Promise<ToolResult> {
  const written: string[] = [];
  const session = await composeSession(languageOf(given), now, undefined, (text) => written.push(text));
  try {
    const checked = await tool.check(given, session);
    if (!checked.ok) return refuse(checked.refusals, session);
    const { key, ask } = checked.value;
    const question = `${Math.floor(now() / QUARTER)} ${key}`;
    let answer = cache.find(question);
    if (answer === undefined) {
      await ask();
      answer = { body: written.join('') };
      cache.add(question, answer);
    }
    return composeResult(tool, given, JSON.parse(answer.body), session);
  } catch (error) {
    if (error instanceof BadInput) return refuse([{ bad: error }], session);
    if (error instanceof NoRecord) return refuseWithoutRecord(session);
    onFault(error);
    return composeError([describe({ code: 'page.mcp.fault', values: {} }, session)]);
  }
}

/** Finds the language that is asked for, also where something else is wrong with what is given. */
function languageOf(given: unknown): Language {
  const asked = typeof given === 'object' && given !== null && 'language' in given ? given.language : undefined;
  return LANGUAGES.find((each) => each === asked) ?? 'en';
}

const cuttingSchema = z.looseObject(FIELDS_OF_CUT);

function composeResult({ rows, doesNot }: Tool, given: unknown, whole: unknown, session: Session): ToolResult {
  const { from = 0, most = ROWS } = cuttingSchema.parse(given);
  const { recordEnd = NO_RECORD_END, ...json } = answerSchema.parse(
    Array.isArray(whole) ? { [rows ?? 'rows']: whole } : whole,
  );
  const { answer, cuts, stepsLeft } = composeShortened(json, { rows, from, most });
  const limits: readonly CommandMessage[] = [
    ...cuts.map(({ list, of, shown }): CommandMessage => ({ code: 'page.mcp.cut', values: { list, of, shown } })),
    ...(stepsLeft ? [{ code: 'page.mcp.steps-left', values: {} } as const] : []),
  ];
  const structuredContent = {
    recordEndsOn: recordEnd.endsOn,
    articles: listArticles(answer),
    doesNot: [
      ...recordEnd.says,
      ...doesNot.map((code) => ({ code, values: {}, text: session.words.text(code) })),
      ...limits.map((each) => describe(each, session)),
    ],
    cut: cuts,
    answer,
  };
  return composeAnswer(textsIn(structuredContent, session.words.language));
}

const answerSchema = z.looseObject({
  recordEnd: z.looseObject({ endsOn: z.string().nullable(), says: z.array(z.unknown()) }).optional(),
});

/** What is said of no record: the answer comes from several, each with its own end, or from none. */
const NO_RECORD_END = { endsOn: null, says: [] };

/** An issue, with its text in the language of the session, what to do about it, and which argument it is about. */
type PlainIssue = Readonly<Record<string, unknown>>;

async function refuse(refusals: readonly Refusal[], { words }: Session): Promise<ToolResult> {
  const described = refusals.map(async ({ argument, bad }) => {
    const { issues } = await describeBadInput(bad, words);
    // Of a file and its lines nothing is told: there is none.
    return issues.map(({ code, values, text, remedy, ...place }): PlainIssue => {
      const named = argument ?? ('name' in place ? place.name : undefined);
      return { ...(named !== undefined && { argument: named }), code, values, text, ...(remedy && { remedy }) };
    });
  });
  return composeError((await Promise.all(described)).flat());
}

/** What of a treaty can be asked without its record. */
const TOOLS_OF_CLAUSES = { show: 'treaty_show', coverage: 'treaty_coverage' } as const;

function refuseWithoutRecord(session: Session): ToolResult {
  const remedy = describe({ code: 'page.mcp.ask-for-clauses', values: TOOLS_OF_CLAUSES }, session);
  const none = { code: 'record.none', values: {} } as const;
  return composeError([{ ...none, text: session.words.formats.message(none), remedy }]);
}

function describe(message: CommandMessage, { words }: Session): PlainIssue {
  return { ...message, text: words.render(message) };
}

function composeAnswer(structuredContent: Record<string, unknown>): ToolResult {
  return { content: textOf(structuredContent), structuredContent };
}

function composeError(issues: readonly PlainIssue[]): ToolResult {
  return { content: textOf({ issues }), isError: true };
}

/** The same once more as text, for clients that read no structured content. */
function textOf(value: object): ToolResult['content'] {
  return [{ type: 'text', text: renderPlainJson(value, 0) }];
}
