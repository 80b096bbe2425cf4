import { type ActsRead, type FormTold, findPageTotals } from '../../formats.ts';
import { assertNever, composeLife, type Register, type Treaty } from '../../index.ts';
import type { Session } from '../command.ts';
import { visibleFormOf } from './visible-form.ts';

/** Takes the form in which others publish a table that is read, and tells it. */
export interface FormListener {
  readonly take: (table: FormTold) => void;
  /** Whether the page of the table prints totals, with which what is read can be compared. */
  readonly hasTotals: () => boolean;
  /** Tells in which form the table is, and where what was read of it is not what its page says. */
  readonly write: (file: string, read: ActsRead, session: Session) => void;
  /** Tells where the treaty enters into force by what was read on another day than its page says. */
  readonly compareDate: (
    file: string,
    of: { readonly treaty: Treaty; readonly register: Register },
    session: Session,
  ) => void;
}

/** Opens what takes the form of a table. */
export function openFormListener(): FormListener {
  let table: FormTold | undefined;
  return {
    take: (found) => {
      table = found;
    },
    hasTotals: () => table !== undefined && table.facts.size > 0,
    write: (file, read, { stderr, words }) => {
      if (table === undefined) return;
      stderr.write(`${words.say('usage.read-as', { file, form: table.form })}\n`);
      if (table.hasOneRowAParty === true) stderr.write(`${words.say('usage.one-row-a-party', { file })}\n`);
      const { columnsLeft } = table;
      if (columnsLeft.length > 0) {
        const columns = columnsLeft.map(visibleFormOf).join(', ');
        stderr.write(`${words.say('usage.columns-left', { file, columns })}\n`);
      }
      const count = [...table.others().values()].reduce((sum, rows) => sum + rows, 0);
      if (count > 0) stderr.write(`${words.say('usage.rows-of-others', { file, count })}\n`);
      const { signatories, parties } = findPageTotals(table.facts, read);
      if (signatories !== undefined && signatories.printed !== signatories.read) {
        stderr.write(`${words.say('usage.other-total', { file, of: 'signatories', ...signatories })}\n`);
      }
      if (parties !== undefined && parties.printed !== parties.read) {
        stderr.write(`${words.say('usage.other-total', { file, of: 'parties', ...parties })}\n`);
      }
    },
    compareDate: (file, { treaty, register }, { stderr, words }) => {
      const { inForceOn: printed } = findPageTotals(table?.facts ?? new Map(), { acts: [] });
      if (printed === undefined) return;
      const { entryIntoForce } = composeLife(treaty, register);
      switch (entryIntoForce.kind) {
        case 'determined': {
          const { value: computed, readings = [] } = entryIntoForce;
          if (computed === printed || readings.some(({ value }) => value === printed)) return;
          stderr.write(`${words.say('usage.other-first-day', { file, printed, computed })}\n`);
          return;
        }
        case 'pending':
        case 'excluded':
          stderr.write(`${words.say('usage.first-day-not-reached', { file, printed })}\n`);
          return;
        // Where a fact is open, the answer itself asks for it.
        case 'indeterminate':
          return;
        default:
          return assertNever(entryIntoForce);
      }
    },
  };
}
