import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { amendmentClauseSchema } from '../../src/treaty/amendment-clause.ts';
import { conditionSchema } from '../../src/treaty/condition.ts';
import { delaySchema } from '../../src/treaty/delay-schema.ts';
import { denunciationClauseSchema } from '../../src/treaty/denunciation-clause.ts';
import { entryIntoForceClauseSchema } from '../../src/treaty/entry-into-force-clause.ts';
import { laterPartiesClauseSchema } from '../../src/treaty/later-parties-clause.ts';
import { participationClauseSchema } from '../../src/treaty/participation-clause.ts';
import { reportingClauseSchema } from '../../src/treaty/reporting-clause.ts';
import { territorialExtensionClauseSchema } from '../../src/treaty/territorial-extension-clause.ts';

/** A clause of a text that has a date in it, as the language would have it, and the schema that would have to take it. */
export interface ClauseOfText {
  readonly text: string;
  readonly clause: string;
  readonly schema: z.ZodType;
  readonly said: unknown;
}

/** Clauses of which the facts are words alone, as the language has them. */
const BY_HAND = new Map(
  Object.entries<unknown>(JSON.parse(readFileSync(new URL('./clauses-by-hand.json', import.meta.url), 'utf8'))),
);

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (given: unknown): given is Facts =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const factsAt = (of: Facts, key: string): Facts | undefined => {
  const found = of[key];
  return isFacts(found) ? found : undefined;
};

/** Lists the clauses with a date of one text, by the facts that readers found in it. */
export function listClausesOfText(text: Facts): readonly ClauseOfText[] {
  const id = String(text.id);
  const of = (clause: string, schema: z.ZodType, said: unknown): ClauseOfText => ({ text: id, clause, schema, said });
  const clauses: ClauseOfText[] = [];
  const entry = factsAt(text, 'entryIntoForce');
  if (entry !== undefined) {
    clauses.push(of('entryIntoForce.condition', conditionSchema, conditionOf(entry.condition)));
    clauses.push(of('entryIntoForce.delay', delaySchema, delayOf(entry.delay)));
    if (entry.remark !== undefined && /^or /.test(String(entry.remark))) {
      const { alternatives } = entryIntoForceClauseSchema.shape;
      const said = BY_HAND.get(`${id} entryIntoForce.alternative`) ?? entry.remark;
      clauses.push(of('entryIntoForce.alternative', alternatives, said));
    }
  }
  const beyond = Array.isArray(text.beyond) ? text.beyond.map(String) : [];
  if (beyond.some((each) => each.startsWith('provisional entry into force'))) {
    const { provisional } = entryIntoForceClauseSchema.shape;
    clauses.push(
      of('entryIntoForce.provisional', provisional.unwrap(), BY_HAND.get(`${id} entryIntoForce.provisional`)),
    );
  }
  const later = factsAt(text, 'laterParties');
  if (later !== undefined) clauses.push(of('laterParties', laterPartiesClauseSchema, laterOf(later)));
  const denunciation = factsAt(text, 'denunciation');
  if (denunciation !== undefined)
    clauses.push(of('denunciation', denunciationClauseSchema, denunciationOf(denunciation)));
  const amendment = factsAt(text, 'amendment');
  if (amendment !== undefined)
    clauses.push(of('amendment', amendmentClauseSchema, BY_HAND.get(`${id} amendment`) ?? amendmentOf(amendment)));
  const reporting = factsAt(text, 'reporting');
  if (reporting !== undefined) clauses.push(of('reporting', reportingClauseSchema, reportingOf(reporting)));
  const until = factsAt(text, 'signature')?.until;
  if (until !== undefined) clauses.push(of('signature', participationClauseSchema.shape.signature, signatureOf(until)));
  const opens = factsAt(text, 'consent')?.accessionOpens;
  if (opens !== undefined) clauses.push(of('consent', participationClauseSchema.shape.consent, consentOf(opens)));
  const territorial = factsAt(text, 'territorial');
  if (territorial !== undefined && isFacts(territorial.delay)) {
    clauses.push(of('territorial', territorialExtensionClauseSchema, extensionOf(territorial, territorial.delay)));
  }
  return clauses;
}

/** Words that refer to the rule for instruments, or let the notification name a day, are facts of the remark and of the delay. */
function extensionOf({ article, remark }: Facts, delay: Facts): unknown {
  const own = { article, delay: /by reference/.test(String(remark)) ? { form: 'as-instrument' } : delayOf(delay) };
  if (/another day/.test(String(remark))) return { ...own, mayNameDay: 'any' };
  return /unless an earlier date/.test(String(delay.says)) ? { ...own, mayNameDay: 'earlier' } : own;
}

const MONTHS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Reads `one month after entry into force`. */
function timeAfter(words: string): unknown {
  const [, count = ''] = /^(\w+) months? after entry into force$/.exec(words) ?? [];
  return { after: { months: MONTHS.indexOf(count) + 1 }, monthEnd: 'last-day-of-month' };
}

function signatureOf(until: unknown): unknown {
  const own = { article: '-', opensOn: '1986-09-26' };
  if (until === 'entry-into-force') return { ...own, closesAtEntryIntoForce: true };
  if (until === 'entry into force or twelve months, whichever is longer') {
    return { ...own, closesOn: '1987-09-25', closesAtEntryIntoForce: true, whichever: 'later' };
  }
  return { ...own, closesAtEntryIntoForce: timeAfter(String(until)) };
}

function consentOf(opens: unknown): unknown {
  const own = { article: '-', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: false };
  const isThen = opens === 'after-entry-into-force';
  return { ...own, accessionOpensAtEntryIntoForce: isThen ? true : timeAfter(String(opens)) };
}

/** The words of a text for a first of January, which the facts have as words alone. */
const FIRST_OF_JANUARY = /first of January at least (three|twelve)(?: and at most twenty-four)? months after(.*)/;

function delayOf(given: unknown): unknown {
  if (!isFacts(given)) return given;
  const january = FIRST_OF_JANUARY.exec(String(given.says ?? ''));
  // From the depositary's notification, twelve months are given for notifications against a State.
  if (given.form === 'other' && /end of the period for notifications|^the same, with/.test(String(given.says))) {
    return { form: 'first-of-month-after-period', period: { months: 12 }, monthEnd: 'last-day-of-month' };
  }
  if (given.form === 'other' && january !== null) {
    const months = january[1] === 'three' ? 3 : 12;
    const plain = { form: 'first-of-year-after-period', period: { months }, monthEnd: 'last-day-of-month' };
    return january[2]?.includes('not before') ? { form: 'not-before', floor: '1988-01-01', delay: plain } : plain;
  }
  const inner = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, key === 'delay' || key === 'otherwise' ? delayOf(value) : value]),
  );
  const hasPeriod = isFacts(given.period);
  return hasPeriod ? { ...inner, monthEnd: 'last-day-of-month' } : inner;
}

function proportionOf(given: unknown): unknown {
  if (given === 'all' || given === 'unanimous' || given === 'consensus')
    return { than: 'at-least', numerator: 1, denominator: 1 };
  const found = /^(>=|>)(\d+)\/(\d+)$/.exec(String(given));
  if (found === null) return given;
  return {
    than: found[1] === '>' ? 'more-than' : 'at-least',
    numerator: Number(found[2]),
    denominator: Number(found[3]),
  };
}

function conditionOf(given: unknown): unknown {
  if (!isFacts(given)) return given;
  switch (given.kind) {
    case 'all-of':
    case 'any-of':
      return {
        kind: given.kind,
        conditions: Array.isArray(given.conditions) ? given.conditions.map(conditionOf) : given.conditions,
      };
    case 'share':
      return {
        kind: 'share',
        says: given.says,
        unit: 'per cent',
        proportion: proportionOf(given.proportion),
        tables: [],
      };
    case 'named-states':
      return { kind: given.kind, says: given.says ?? 'the States named', states: given.states };
    case 'other': {
      const exceed = /^(.+) exceed six million US dollars$/.exec(String(given.says));
      const amount = { than: 'more-than', units: 6_000_000 };
      return exceed === null ? given : { kind: 'sum', says: exceed[1], unit: 'US dollars', amount, tables: [] };
    }
    case 'all-signatories':
    case 'proportion-of-signatories':
      return {
        kind: 'proportion-of-signatories',
        says: given.says,
        proportion: proportionOf(given.kind === 'all-signatories' ? 'all' : given.proportion),
        signatories: { kind: 'of-the-record' },
      };
    case 'instruments':
      // A group that the text names in words alone.
      return typeof given.of === 'string'
        ? { ...given, of: { says: given.of, members: { kind: 'not-known' } } }
        : Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'alsoAccept'));
    default:
      return Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'alsoAccept'));
  }
}

/** Words that do not say which States they mean are given as the wording that may stand for them. */
function laterOf(given: Facts): unknown {
  const article = String(given.article ?? '-');
  const accession = factsAt(given, 'accession');
  const organisations = factsAt(given, 'organisations');
  const wording = ['not-said', 'subsequently', 'thereafter'].includes(String(given.wording))
    ? 'after-condition-met'
    : String(given.wording);
  const said = {
    wording,
    article,
    ...(wording === 'not-provided' ? {} : { delay: delayOf(given.delay) }),
    ...(wording === 'after-entry-into-force' ? { prevailing: 'A' } : {}),
    ...(given.runsFrom === undefined ? {} : { runsFrom: given.runsFrom }),
  };
  const rule = { wording: 'after-condition-met', article };
  const special = [
    ...(isFacts(accession?.delay) ? [{ ...rule, kinds: ['accession'], delay: delayOf(accession.delay) }] : []),
    ...(organisations === undefined ? [] : [{ ...rule, of: 'organisations', delay: delayOf(organisations.delay) }]),
  ];
  return special.length === 0 ? said : { ...said, special };
}

function denunciationOf(given: Facts): unknown {
  const { kind, article = 'VCLT 56' } = given;
  if (kind === 'not-provided') return { kind, article };
  if (given.says === 'at the end of the year in which it is expressed') {
    const [receivedBy, takesEffect] = [
      { month: 12, day: 31 },
      { month: 1, day: 1 },
    ];
    return { kind: 'on-a-day-of-the-year', article, receivedBy, takesEffect };
  }
  const lockIn = factsAt(given, 'lockIn');
  const keys = [
    'delay',
    'firstTerm',
    'laterTerms',
    'noticeBefore',
    'from',
    'every',
    'window',
    'receivedBy',
    'takesEffect',
  ];
  const said = Object.fromEntries(
    keys.flatMap((key) =>
      given[key] === undefined ? [] : [[key, key === 'delay' ? delayOf(given[key]) : given[key]]],
    ),
  );
  return {
    kind,
    article,
    ...said,
    ...(kind === 'at-end-of-term' || kind === 'in-windows' ? { monthEnd: 'last-day-of-month' } : {}),
    ...(lockIn === undefined
      ? {}
      : {
          lockIn: { article: lockIn.article, period: lockIn.period, from: lockIn.from, monthEnd: 'last-day-of-month' },
        }),
  };
}

function amendmentOf(given: Facts): unknown {
  const article = String(given.article ?? 'VCLT 39');
  if (given.kind === 'not-provided') return { kind: 'not-provided', article };
  const monthEnd = 'last-day-of-month';
  const { notBefore } = given;
  const proposal =
    notBefore === undefined ? { article } : { article, notBefore: { article, period: notBefore, monthEnd } };
  if (given.kind === 'by-silence') return bySilenceOf(article, proposal, given);
  const kind = kindOfAmendment(given);
  const acceptance = acceptanceOf(article, given);
  const isOwn = isFacts(acceptance) && acceptance.kind === 'by-its-own-terms';
  const delay = given.perParty ?? (isOwn ? { form: 'same-day' } : given.delay);
  const later = factsAt(given, 'laterAcceptors');
  return {
    kind,
    proposal,
    ...(kind === 'conference' ? { request: requestOf(article, factsAt(given, 'request')) } : {}),
    ...(kind === 'by-acceptance' ? {} : { adoption: adoptionOf(article, kind, given) }),
    acceptance,
    delay: delayOf(delay),
    binding: {
      article,
      whom: given.binding === 'all' ? 'all-parties' : 'acceptors',
      ...(later === undefined ? {} : { later: { article, delay: delayOf(later) } }),
    },
  };
}

/** Where an amendment is adopted or approved, somebody does so; a body that is named is a meeting. */
function kindOfAmendment({ kind, adoption, by }: Facts): unknown {
  if (kind === 'meeting-free') return adoption === null ? 'by-acceptance' : 'meeting';
  return kind === 'other' && by !== undefined ? 'meeting' : kind;
}

function adoptionOf(article: string, kind: unknown, { adoption, by }: Facts): unknown {
  const [, part, of] =
    /^(\S+)(?: of (those represented|all Parties|the Parties)(?: approve in writing)?)?$/.exec(String(adoption)) ?? [];
  const majority = adoption === null || adoption === undefined ? 'not-stated' : proportionOf(part ?? adoption);
  const whose = of === undefined ? {} : { of: of === 'those represented' ? 'represented' : 'all-parties' };
  return { article, ...(kind === 'meeting' ? { by: by ?? 'the meeting' } : {}), proportion: majority, ...whose };
}

function bySilenceOf(article: string, proposal: unknown, given: Facts): unknown {
  const objection = factsAt(given, 'objection');
  const { defeatedBy } = objection ?? {};
  const entry = given.perParty ?? given.entryIntoForce;
  const isFromNotification = isFacts(entry) && /as notified/.test(String(entry.says ?? ''));
  return {
    kind: 'by-silence',
    proposal,
    ...(given.by === undefined ? {} : { adoption: { article, proportion: 'not-stated' } }),
    objection: {
      article,
      within: objection?.within,
      monthEnd: 'last-day-of-month',
      from: 'communication',
      defeatedBy: defeatedBy === 'any Party' ? 'one-objection' : proportionOf(defeatedBy),
    },
    entryIntoForce: isFromNotification
      ? { article, delay: SECOND_OR_THIRD_JANUARY, from: 'communication' }
      : { article, delay: delayOf(entry) },
    binding: { article, whom: given.perParty === undefined ? 'all-parties' : 'acceptors' },
  };
}

/** Notified before 1 April, the first of January of the second year; otherwise of the third. */
const SECOND_OR_THIRD_JANUARY = {
  form: 'first-of-year-after-period',
  period: { months: 21, days: 1 },
  monthEnd: 'last-day-of-month',
};

function requestOf(article: string, request: Facts | undefined): unknown {
  if (request === undefined) return undefined;
  return {
    article,
    ...(request.within === null ? {} : { within: request.within }),
    monthEnd: 'last-day-of-month',
    proportion: proportionOf(request.proportion),
    ...(request.orNumber === undefined ? {} : { atLeast: request.orNumber }),
    base: 'at-communication',
    express: false,
  };
}

/** Where the facts name no acceptance, each amendment says itself when it enters into force, unless another condition of the text governs. */
function acceptanceOf(article: string, given: Facts): unknown {
  const acceptance = factsAt(given, 'acceptance');
  if (given.perParty !== undefined) return { kind: 'party-by-party', article };
  if (acceptance === undefined) {
    return /under the requirements of/.test(String(given.remark)) ? undefined : { kind: 'by-its-own-terms', article };
  }
  const { number, proportion, base, whose, of } = acceptance;
  const group = of === undefined ? {} : { of: { says: of, members: { kind: 'not-known' } } };
  if (number !== undefined) return { kind: 'number', article, number, ...group };
  const kind = base === 'at-adoption' ? 'at-adoption' : 'current';
  const theirs = whose === undefined ? {} : { whose };
  return { article, proportion: proportionOf(proportion), base: { kind, express: false, ...theirs }, ...group };
}

/** A day of each year, such as `05-31`, from the first after the initial report on. */
function eachYearOf(article: string, later: Facts): unknown {
  const [month, day] = String(later.day).split('-').map(Number);
  return { kind: 'each-year-by', article, day: { month, day }, first: 'after-the-initial-report' };
}

function reportingOf({ article, initial, later, to }: Facts): unknown {
  const own = String(article);
  const every = isFacts(later) && isFacts(later.period) ? later.period : undefined;
  return {
    to,
    initial: { article: own, period: initial === null && every !== undefined ? 'not-stated' : initial },
    monthEnd: 'last-day-of-month',
    later:
      isFacts(later) && later.kind === 'each-year-by'
        ? eachYearOf(own, later)
        : isFacts(later) && later.kind === 'with-another-treaty-or-every'
          ? { kind: 'with-reports-under', article: own, treaty: 'crc', otherwise: { article: own, period: every } }
          : isFacts(later) && later.kind === 'on-request'
            ? { kind: 'none' }
            : { ...(isFacts(later) ? later : {}), article: own },
  };
}
