import { assertArgument } from '../../calendar/assert-argument.ts';
import type { Text } from '../../participants/text.ts';
import type { Act } from '../../treaty/act.ts';
import { REGISTER } from '../../treaty/argument-shapes.ts';
import type { Completeness, Missing, Register, Source, TextCorrection } from '../../treaty/register.ts';

type KeysOf<Union> = Union extends Union ? keyof Union : never;

/** Every key of a register, outer and inner: a key that the schema gains is missed by the compiler until it stands below. */
type RegisterKey =
  | keyof Register
  | keyof Source
  | KeysOf<Completeness>
  | keyof Missing
  | Exclude<KeysOf<Text>, keyof string>
  | keyof NonNullable<Register['leftOut']>[number]
  | keyof TextCorrection
  | keyof NonNullable<TextCorrection['proposal']>
  | keyof NonNullable<TextCorrection['made']>
  | Exclude<KeysOf<Act>, 'recordedAs'>
  | keyof Extract<Act, { kind: 'correction' }>['corrects']
  | keyof NonNullable<Extract<Act, { kind: 'amendment-adoption' }>['votes']>;

/** The keys in the order in which they are written: an act begins with its kind, and the lists come after the single values. */
const KEYS_IN_ORDER = Object.keys({
  treaty: true,
  endsOn: true,
  completeness: true,
  id: true,
  kind: true,
  participant: true,
  by: true,
  on: true,
  totalsFrom: true,
  signatories: true,
  parties: true,
  rows: true,
  lacks: true,
  missing: true,
  of: true,
  since: true,
  effectiveOn: true,
  notifiedOn: true,
  namedOn: true,
  depositary: true,
  armedConflict: true,
  receipt: true,
  standing: true,
  ground: true,
  territory: true,
  successor: true,
  towards: true,
  amendment: true,
  title: true,
  procedure: true,
  votes: true,
  inFavour: true,
  against: true,
  abstaining: true,
  objectionsUntil: true,
  holdsFrom: true,
  objections: true,
  proposal: true,
  made: true,
  covers: true,
  dueOn: true,
  corrects: true,
  to: true,
  what: true,
  why: true,
  source: true,
  note: true,
  recordAsOf: true,
  consultedOn: true,
  sources: true,
  leftOut: true,
  notes: true,
  textCorrections: true,
  acts: true,
  en: true,
  fr: true,
  es: true,
  ru: true,
  zh: true,
  ar: true,
} satisfies Record<RegisterKey, true>);

/**
 * Writes a register as JSON that `parseRegisterJson` reads back into the same register; the keys always come in the same order,
 * so two versions can be compared line by line.
 *
 * @example writeRegisterJson({ acts: [], sources: [], treaty: 'op-crc-sc' }).slice(0, 26) // '{\n  "treaty": "op-crc-sc",'
 */
export function writeRegisterJson(register: Register): string {
  assertArgument('writeRegisterJson', 'register', REGISTER, register);
  return renderRegister(register);
}

function renderRegister(register: Register): string {
  const acts = register.acts.map((act) => ({ ...act, participant: act.recordedAs ?? act.participant }));
  return `${JSON.stringify({ ...register, acts }, KEYS_IN_ORDER, 2)}\n`;
}

const NO_ACTS = '"acts": []\n}\n';

/** How JSON lays out the list of the acts, as it does where it writes all of them at once. */
const ACTS_BEGIN = '"acts": [\n';
const ACTS_END = '\n  ]\n}\n';

/**
 * Renders what stands before the acts of a register as JSON and what behind them, so that a register of any size can be written act by act: the acts
 * as {@link renderActJson} gives them, with a comma and a line end between them.
 *
 * @example renderRegisterJson({ treaty: 'op-crc-sc', sources: [] })[1] // '\n  ]\n}\n'
 */
export function renderRegisterJson(register: Omit<Register, 'acts'>): readonly [before: string, behind: string] {
  return [`${renderRegister({ ...register, acts: [] }).slice(0, -NO_ACTS.length)}${ACTS_BEGIN}`, ACTS_END];
}

/** Renders an act as it stands in a register as JSON, without a line end. */
export function renderActJson(act: Act): string {
  const text = renderRegister({ treaty: '', sources: [], acts: [act] });
  return text.slice(text.indexOf(ACTS_BEGIN) + ACTS_BEGIN.length, -ACTS_END.length);
}
