import { listTreaties } from '../support/catalogue.ts';
import { PARTS } from './any-whole-life.ts';
import { listChoices } from './list-choices.ts';

const CLAUSES = { $ref: '#/$defs/FinalClauses' } as const;

/** The forms that each treaty of the catalogue takes, by its id; those of each of several procedures as those of the procedure alone. */
export const FORMS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  listTreaties().map(({ id, finalClauses }) => [
    id,
    new Set(
      listChoices(CLAUSES, PARTS, finalClauses).map((form) =>
        form.replace('AmendmentClause(several).procedures.clause', 'AmendmentClause'),
      ),
    ),
  ]),
);
