import { listCatalogue, loadRecord, loadTreaty } from '../../catalogue.ts';
import type { Session } from '../../cli/command.ts';
import { composeLifeAsked } from '../../cli/input/compose-life-asked.ts';
import { composeRecordEnd } from '../../cli/input/compose-record-end.ts';
import { findTreatyWithRecord, type RecordAsked } from '../../cli/input/find-subject.ts';
import { findAsOf } from '../../cli/input/today.ts';
import { composeJson } from '../../cli/output/write-answer.ts';
import { determineRecordEnd, type Life, listNotKnown, type Register, type Treaty } from '../../index.ts';
import { listOpenQuestions } from '../../reading.ts';

/** Composes what is not known of a treaty: of its record, of its clauses, and of those who may be Parties. */
export async function composeCoverage(id: string, asked: RecordAsked, session: Session): Promise<unknown> {
  const { treaty, register } = await findTreatyWithRecord(id, asked, session);
  const asOf = findAsOf(asked.asOf, treaty, session);
  const life = register === undefined ? undefined : composeLifeAsked(treaty, register, asOf);
  const about = {
    treaty: treaty.id,
    title: treaty.title,
    asOf,
    record: register === undefined ? null : describeRecord(register),
    text: { basis: treaty.text.basis, fromMemory: treaty.text.fromMemory ?? [], sources: treaty.text.sources },
    notes: treaty.notes ?? [],
    clausesNotGiven: listClausesNotGiven(treaty),
  };
  return composeJson({
    recordEnd:
      register === undefined || life === undefined
        ? determineRecordEnd(undefined, asOf)
        : composeRecordEnd(register, asOf, life),
    json: () => ({ ...about, openQuestions: listOpenQuestions(treaty), ...(life && describeLife(life, asOf)) }),
  });
}

function describeRecord({ acts, endsOn, completeness, sources, leftOut = [], notes = [] }: Register): object {
  return {
    acts: acts.length,
    endsOn: endsOn ?? null,
    completeness: completeness ?? null,
    leftOut,
    notes,
    sources,
  };
}

/** Says of whom a life does not tell what they are, and which acts it does not count. */
function describeLife(life: Life, asOf: Parameters<typeof listNotKnown>[1]): object {
  return {
    participantsNotKnown: listNotKnown(life, asOf),
    actsAfterAsOf: life.actsLater,
    actsRefused: life.refusals.length,
  };
}

/** The clauses that a definition may leave out. */
const OPTIONAL = ['termination', 'amendment', 'reporting'] as const;

/** Lists the clauses that the definition of a treaty does not have: the treaty has none, or nobody has taken it down. */
function listClausesNotGiven({ finalClauses }: Treaty): readonly string[] {
  return OPTIONAL.filter((clause) => finalClauses[clause] === undefined);
}

/** Composes for every treaty of the catalogue, in short, what is not known of it. */
export async function composeCoverageOfAll(): Promise<unknown> {
  const treaties = await Promise.all(
    listCatalogue().map(async ({ id }) => {
      const [treaty, register] = await Promise.all([loadTreaty(id), loadRecord(id)]);
      return {
        treaty: id,
        endsOn: register?.endsOn ?? null,
        completeness: register === undefined ? 'no-record' : (register.completeness?.kind ?? 'not-stated'),
        leftOut: register?.leftOut?.length ?? 0,
        textRead: treaty.text.basis,
        clausesNotGiven: listClausesNotGiven(treaty),
        openQuestions: listOpenQuestions(treaty).length,
      };
    }),
  );
  return { treaties };
}
