import { STATUS_CODES } from 'node:http';
import { BadInput, describeBadInput } from '../cli/bad-input.ts';
import type { Words } from '../cli/output/load-words.ts';
import type { CommandMessage } from '../wording/command-wording.ts';

/** A problem of HTTP, as RFC 9457 writes it, with the same issues as the library has. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly issues?: readonly unknown[];
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Ends a request with a status of HTTP, for what is wrong with it: the issues are those of the command. */
export class Refused extends Error {
  readonly status: number;
  readonly bad: BadInput;

  constructor(status: number, bad: BadInput | CommandMessage) {
    super();
    this.status = status;
    this.bad = bad instanceof BadInput ? bad : new BadInput(bad);
  }
}

/** Composes a problem that says nothing but its status. */
export function composeBareProblem(status: number): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
}

/** Composes a problem of what is wrong with an input, each issue with its text in the language of the request. */
export async function composeProblem({ status, bad }: Refused, words: Words): Promise<Problem> {
  const { issues } = await describeBadInput(bad, words);
  const [first] = issues;
  return { ...composeBareProblem(status), ...(first === undefined ? {} : { detail: first.text }), issues };
}
