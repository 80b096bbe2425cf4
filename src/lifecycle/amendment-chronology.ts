import { findArticle, findArticleOfAdoption } from '../amendment/find-article.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { type Dated, type Determined, findLatestDay, isDated } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import type { AmendingAgreement, AmendmentLife, Life } from './life.ts';
import { isBound } from './status-on.ts';

interface OfAmendment {
  readonly on: CivilDate;
  readonly article: string;
  /** Its id. */
  readonly amendment: string;
}

/** A step of an amendment, or a dated consequence. */
export type AmendmentEntry =
  | (OfAmendment & { readonly kind: 'amendment-act'; readonly act: ActReference })
  | (OfAmendment & { readonly kind: 'conference-requested'; readonly basis: Determined<CivilDate> })
  | (OfAmendment & { readonly kind: 'window-closes' })
  | (OfAmendment & { readonly kind: 'amendment-lapsed'; readonly reason: Message })
  | (OfAmendment & { readonly kind: 'amendment-in-force'; readonly basis: Dated })
  | (OfAmendment & {
      /** It enters into force and does not bind a Party that objected in time. */
      readonly kind: 'amendment-binds-not';
      readonly participant: ParticipantCode;
    })
  | (OfAmendment & {
      /** It binds a State later than from its own entry into force. */
      readonly kind: 'amendment-binds';
      readonly participant: ParticipantCode;
      readonly because: AmendmentLife['bound'][number]['because'];
    });

/** Composes the dated steps and consequences of every amendment. */
export function composeAmendmentEntries(life: Life): readonly AmendmentEntry[] {
  const agreements = (life.amendingAgreements ?? []).flatMap(composeInForce);
  return [...composeEntriesOfRecord(life), ...agreements];
}

/** Composes when an amendment enters into force, and whom it binds later. */
function composeInForce({
  id: amendment,
  entryIntoForce,
  bound,
}: Pick<AmendingAgreement, 'id' | 'entryIntoForce' | 'bound'>): readonly AmendmentEntry[] {
  const on = findLatestDay(entryIntoForce);
  if (on === undefined || !isDated(entryIntoForce)) return [];
  const { article } = entryIntoForce;
  return [
    { kind: 'amendment-in-force', on, article, amendment, basis: entryIntoForce },
    ...bound.flatMap(({ participant, from, because, article: bindingArticle }): readonly AmendmentEntry[] =>
      from > on
        ? [{ kind: 'amendment-binds', on: from, article: bindingArticle, amendment, participant, because }]
        : [],
    ),
  ];
}

function composeEntriesOfRecord({ treaty, amendments, participants }: Life): readonly AmendmentEntry[] {
  return amendments.flatMap(({ record, window, request, entryIntoForce, bound }): readonly AmendmentEntry[] => {
    const clause = findProcedure(treaty.finalClauses.amendment, record.proposal);
    if (clause === undefined) return [];
    const {
      id: amendment,
      proposal,
      communication,
      requests,
      convening,
      failedVotes,
      adoption,
      approval,
      acceptances,
      objections,
    } = record;
    const acts: readonly (AmendmentAct | undefined)[] = [
      proposal,
      communication,
      ...requests,
      convening,
      ...failedVotes,
      adoption,
      approval,
      ...acceptances,
      ...objections,
    ];
    const entries: AmendmentEntry[] = acts.flatMap((act) =>
      act === undefined
        ? []
        : [
            {
              kind: 'amendment-act',
              on: act.on,
              article: findArticle(act, clause),
              amendment,
              act: actReferenceOf(act),
            },
          ],
    );
    const lastDay = window === undefined ? undefined : findLatestDay(window);
    if (lastDay !== undefined) {
      entries.push({ kind: 'window-closes', on: lastDay, article: articleOfWindow(clause), amendment });
      const lapse = clause.kind === 'by-silence' ? entryIntoForce : request;
      if (lapse?.kind === 'excluded') {
        const { article, reason } = lapse;
        entries.push({ kind: 'amendment-lapsed', on: dayAfter(lastDay), article, amendment, reason });
      }
    }
    if (request?.kind === 'determined') {
      const { value: on, article } = request;
      entries.push({ kind: 'conference-requested', on, article, amendment, basis: request });
    }
    const on = findLatestDay(entryIntoForce);
    if (on !== undefined && isDated(entryIntoForce)) {
      entries.push(...composeInForce({ id: amendment, entryIntoForce, bound }));
      const binds = new Set(bound.map(({ participant }) => participant));
      const objectors = new Set(objections.map(({ participant }) => participant));
      const parties = participants.filter(({ participations }) => participations.some((each) => isBound(each, on)));
      for (const { participant } of parties) {
        if (!objectors.has(participant) || binds.has(participant)) continue;
        entries.push({ kind: 'amendment-binds-not', on, article: clause.binding.article, amendment, participant });
      }
    }
    return entries;
  });
}

function articleOfWindow(clause: AmendmentProcedure): string {
  if (clause.kind === 'by-silence') return clause.objection.article;
  return clause.kind === 'conference' ? clause.request.article : findArticleOfAdoption(clause);
}
