import { existsSync, readFileSync } from 'node:fs';
import { readTable } from '../support/read-table.ts';

const ROOT = new URL('../../', import.meta.url);

/** What there is for one form of a clause, as `forms.csv` has it. */
export interface FormRow {
  readonly form: string;
  /** The test that runs through the calendar, or why there is none. */
  readonly calendar: string;
  /** The function that answers the question backwards, or why there is none. */
  readonly inverse: string;
  /** The test that proves the inverse; empty where there is none. */
  readonly inverse_in: string;
  /** What the kernel does with it: codes of refusal, or words of {@link KERNEL}; several where it depends on what the form holds. */
  readonly kernel: string;
  /** Whether `treaty new` asks for it: a word of {@link DIALOGUE}. */
  readonly dialogue: string;
  /** A treaty of the catalogue that takes it, or why there is none: a word of {@link WITHOUT_TREATY}. */
  readonly treaty: string;
}

/** Why a form is not run through the calendar. */
export const WITHOUT_CALENDAR: Readonly<Record<string, string>> = {
  'no-day': 'It says who, what or how many: no day is reckoned from it.',
  'given-day':
    'The file or an act gives the day, or says which of two it is; it is compared with others, and nothing is added to it.',
  'its-delay': 'Its day is that of the delay in it, and every delay is run through the calendar.',
  'not-there': 'A day is reckoned from it on chosen days alone.',
};

/** Why a form has no inverse. */
export const WITHOUT_INVERSE: Readonly<Record<string, string>> = {
  'no-day': 'No day follows from it that anybody could be in time for.',
  'is-last-day': 'The answer is itself the last day on which something can be done.',
  'not-there': 'The question could be asked backwards, and no function answers it.',
};

/** What the kernel does with a form that it does not refuse. */
export const KERNEL: Readonly<Record<string, string>> = {
  packed: 'It is in the columns.',
  'in-its-place': 'It stands within another form, and is taken or refused with that one.',
  'from-the-life': 'What follows from it for each instrument is taken over from the record as the law reads it.',
  'not-asked': 'The kernel gives the dates of the treaty and of its Parties, and no day that this form is about.',
};

/** How a form comes into the file that `treaty new` writes. */
export const DIALOGUE: Readonly<Record<string, string>> = {
  asked: 'Some answers lead to it.',
  'by-hand': 'It is not asked, and the dialogue says at its end that it is written into the file by hand.',
  'left-out': 'It says in words what the file says where it is left out.',
};

/** Why no treaty of the catalogue is named. */
export const WITHOUT_TREATY: Readonly<Record<string, string>> = {
  elsewhere:
    'No treaty has it in this place, and one has the same in another, such as a delay of an extension for a delay.',
  'left-out': 'It says what a file says that leaves it out, or the catalogue fills something else in.',
  'no-treaty': 'No treaty of the catalogue has the like in any place.',
};

/** The rows of the list. */
export const FORM_ROWS: readonly FormRow[] = readTable(
  readFileSync(new URL('./forms.csv', import.meta.url), 'utf8'),
).map(({ form = '', calendar = '', inverse = '', inverse_in = '', kernel = '', dialogue = '', treaty = '' }) => ({
  form,
  calendar,
  inverse,
  inverse_in,
  kernel,
  dialogue,
  treaty,
}));

/** Reads a test and the files of `test/` that it imports; `undefined` where there is none of that name. */
export function readTest(path: string): string | undefined {
  const file = new URL(path, ROOT);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, from = '']) => new URL(from, file))
    .filter(({ pathname }) => pathname.startsWith(new URL('test/', ROOT).pathname));
  return [text, ...imported.map((each) => readFileSync(each, 'utf8'))].join('\n');
}

/**
 * Checks if a test is about a form: it has the word that tells the form apart, or draws clauses of every form that the schema admits,
 * which `whole-lives.test.ts` proves of those draws, or runs through all month-end rules.
 */
export function isAbout(test: string, form: string): boolean {
  if (test.includes('any-whole-life.ts')) return true;
  if (form.startsWith('MonthEndRule = ') && test.includes('MONTH_END_RULES')) return true;
  const [, key = '', option] = /([\w-]+)(?:\(([^()]*)\))?$/.exec(form) ?? [];
  // An option that is a named part of the schema, or a kind of value, has no word of its own: its key has.
  const own = option === undefined || /^[A-Z]|^(?:boolean|string)$/.test(option) ? key : option;
  return own !== '' && new RegExp(`(?<![\\w-])${own}(?![\\w-])`).test(test);
}

/** Unions that share their kinds: the same rule in several places. */
const SAME_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Plain)?Eligibility(?:ForAct)?$/, 'Eligibility'],
  [/^(?:Plain|Extension|Withdrawal)?Delay$/, 'Delay'],
  [/^(?:LaterPartiesClause|SpecialRule)$/, 'LaterPartiesClause'],
  [/^(?:Recorded)?Condition(?:\(.*\)\.conditions)?$/, 'Condition'],
];

/** The rule that a form is, wherever it stands: a kind of a union with the name of the union, and otherwise its key or word. */
export function ruleOf(form: string): string {
  const [, union, kind] = /^(.*)\(([\w -]+)\)$/.exec(form) ?? [];
  if (union === undefined || kind === undefined) return /[\w-]+$/.exec(form)?.[0] ?? form;
  return `${SAME_KINDS.find(([pattern]) => pattern.test(union))?.[1] ?? union}(${kind})`;
}
