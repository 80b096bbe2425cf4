import type { CommandMessage, FixedCode } from '../../wording/command-wording.ts';
import { BadInput, renderBadInput, type Told } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openPage, type Page } from '../output/page.ts';
import { type Answers, openAnswers } from './answers.ts';

/** The name of a question, by which its words are found. */
export type QuestionName = CommandMessage<'page.new.ask'>['values']['question'];

/** The name of something that is chosen. */
export type OptionName = CommandMessage<'page.new.option'>['values']['option'];

/** The name of a part of the dialogue. */
export type PartName = CommandMessage<'page.new.part'>['values']['part'];

/** A question, and how what is answered is read. */
export interface Question<T> {
  readonly name: QuestionName;
  /** What stands for an empty answer, and how it is shown; left out where there must be an answer. */
  readonly fallback?: { readonly value: T; readonly shown: string };
  /** The lines between the question and the answer, such as what can be chosen. */
  readonly lines?: readonly string[];
  /** The words of files that are taken as an answer, too: shown with the help. */
  readonly words?: readonly string[];
  /**
   * Reads an answer.
   *
   * @throws BadInput with what is wrong with it
   */
  readonly read: (given: string) => T | Promise<T>;
}

/** A dialogue that is going on. */
export interface Interview {
  readonly session: Session;
  /** How lines are set and values shown. */
  readonly page: Page;
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  /** Asks a part under its heading, and asks it again where something is wrong with it as a whole. */
  readonly askPart: <T>(
    part: PartName,
    ask: () => Promise<T>,
    check: (value: T) => Promise<readonly Told[]>,
  ) => Promise<T>;
  /** Says something before the next question. */
  readonly tell: (code: FixedCode) => void;
}

/** Leads back to an earlier question: the dialogue begins anew with the answers that were given before that one. */
class GoBack extends Error {}

const HELP = '?';
const BACK = '<';

/**
 * Runs a dialogue to its end. It is written as one function that asks one question after another; to go back, it is run again with the answers
 * that still stand, which are then read in silence.
 *
 * @throws BadInput where the answers end before the last question; where nobody can be asked again, with the first answer that is refused
 */
export async function runInterview<T>(session: Session, lead: (interview: Interview) => Promise<T>): Promise<T> {
  const answers = await openAnswers(session);
  const page = openPage({ ...session, stdout: session.stderr });
  const given: string[] = [];
  try {
    write(session, [page.paragraph(page.text(answers.isTerminal ? 'page.new.intro' : 'page.new.intro-piped'))]);
    for (;;) {
      try {
        return await lead(openInterview({ session, page, answers, given }));
      } catch (error) {
        if (!(error instanceof GoBack)) throw error;
      }
    }
  } finally {
    answers.close();
  }
}

interface Setting {
  readonly session: Session;
  readonly page: Page;
  readonly answers: Answers;
  /** What was answered so far, one a question. */
  readonly given: string[];
}

function openInterview(setting: Setting): Interview {
  const { session, page, answers, given } = setting;
  let at = 0;
  let heading: PartName | undefined;

  async function ask<T>(question: Question<T>): Promise<T> {
    if (at < given.length) {
      at += 1;
      return readAnswer(question, given[at - 1] ?? '');
    }
    const lines = setQuestion(page, question);
    write(session, ['', ...(heading === undefined ? [] : [page.bold(sayPart(heading)), '']), ...lines]);
    heading = undefined;
    for (;;) {
      const line = await answers.next(composePrompt(page, question));
      if (line === undefined) {
        throw new BadInput({ code: 'usage.answers-end', values: { question: sayQuestion(page, question) } });
      }
      const text = line.trim();
      if (text === HELP) write(session, setHelp(page, question));
      else if (text === BACK && given.length === 0) write(session, [page.text('page.new.first-question')]);
      else if (text === BACK) {
        given.pop();
        throw new GoBack();
      } else {
        const value = await attempt(question, text);
        if (value !== undefined) {
          given.push(text);
          at = given.length;
          return value.read;
        }
      }
    }
  }

  /** Reads an answer; nothing where it is refused and somebody was told so. */
  async function attempt<T>(question: Question<T>, text: string): Promise<{ readonly read: T } | undefined> {
    try {
      return { read: await readAnswer(question, text) };
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      if (!answers.isTerminal) {
        const values = { given: text, question: sayQuestion(page, question) };
        throw new BadInput(...error.told, { code: 'usage.answer-refused', values });
      }
      await writeTold(session, page, error.told);
      return undefined;
    }
  }

  async function askPart<T>(
    part: PartName,
    askAll: () => Promise<T>,
    check: (value: T) => Promise<readonly Told[]>,
  ): Promise<T> {
    const first = at;
    heading = part;
    const value = await askAll();
    const told = await check(value);
    if (told.length === 0) return value;
    if (!answers.isTerminal)
      throw new BadInput(...told, { code: 'usage.answers-refused', values: { part: sayPart(part) } });
    await writeTold(session, page, told);
    given.length = first;
    throw new GoBack();
  }

  const sayPart = (part: PartName): string => page.say('page.new.part', { part });
  return { session, page, ask, askPart, tell: (code) => write(session, ['', page.paragraph(page.text(code))]) };
}

async function readAnswer<T>({ fallback, read }: Question<T>, text: string): Promise<T> {
  if (text !== '') return read(text);
  if (fallback === undefined) throw new BadInput({ code: 'usage.answer-missing', values: {} });
  return fallback.value;
}

function sayQuestion(page: Page, { name }: Pick<Question<unknown>, 'name'>): string {
  return page.say('page.new.ask', { question: name });
}

function setQuestion(page: Page, question: Question<unknown>): readonly string[] {
  return [page.paragraph(sayQuestion(page, question)), ...(question.lines ?? [])];
}

function composePrompt(page: Page, { fallback }: Question<unknown>): string {
  return fallback === undefined || fallback.shown === '' ? '> ' : `${page.dim(`[${fallback.shown}]`)} > `;
}

function setHelp(page: Page, { name, words = [] }: Question<unknown>): readonly string[] {
  const help = page.paragraph(page.say('page.new.help', { question: name }), '  ');
  return words.length === 0 ? [help] : [help, page.paragraph(page.say('page.new.words', { words }), '  ')];
}

async function writeTold(session: Session, page: Page, told: readonly Told[]): Promise<void> {
  const text = await renderBadInput(new BadInput(...told), session.words, '');
  write(
    session,
    text.split('\n').map((line) => page.paragraph(line, '  ')),
  );
}

function write({ stderr }: Session, lines: readonly string[]): void {
  stderr.write(`${lines.join('\n')}\n`);
}
