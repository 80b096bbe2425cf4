import type * as z from 'zod';
import type { Session } from '../../cli/command.ts';
import type { FixedCode } from '../../wording/command-wording.ts';
import { type Checked, checkArguments } from './check-arguments.ts';
import { FIELDS_OF_CUT } from './fields.ts';

/** What a tool tells of itself: to whoever calls it, and to whoever reviews a change of it. */
export interface ToolHead {
  readonly name: `treaty_${string}`;
  readonly title: string;
  readonly description: string;
  /** What its answers do not say, beside what is said of the record. */
  readonly doesNot: readonly FixedCode[];
  /** The long list of its answer, of which rows are passed over. */
  readonly rows?: string;
  readonly output: z.ZodObject;
}

/** A question that a program can ask. */
export interface Tool extends ToolHead {
  readonly input: z.ZodObject;
  /** Checks what is given: a question that can be asked, or everything that is wrong with it. */
  readonly check: (given: unknown, session: Session) => Promise<Checked<Question>>;
}

/** A question whose arguments are in order. */
interface Question {
  /** What tells it from all others, however much of its answer is shown. */
  readonly key: string;
  /** Asks it: the answer then stands as JSON on the output of the session. */
  readonly ask: () => Promise<unknown>;
}

/**
 * Defines a tool: what it tells of itself, what it takes, and how it asks. What is asked writes its answer as JSON, as the command does
 * with `--json`.
 */
export function defineTool<Input extends z.ZodObject>(
  head: ToolHead,
  input: Input,
  ask: (given: z.infer<Input>, session: Session) => Promise<unknown>,
): Tool {
  return {
    ...head,
    input,
    check: async (given, session) => {
      const checked = await checkArguments(input, given, session);
      if (!checked.ok) return checked;
      const { value } = checked;
      return { ok: true, value: { key: keyOf(head.name, value), ask: () => ask(value, session) } };
    },
  };
}

function keyOf(name: string, value: object): string {
  return JSON.stringify([name, value], (key, each) => (Object.hasOwn(FIELDS_OF_CUT, key) ? undefined : each));
}
