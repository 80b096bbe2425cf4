import { describe, expect, it } from 'vitest';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { composeJsonSchemas } from '../../src/treaty/json-schema.ts';
import type { Eligibility, ParticipationClause, Treaty } from '../../src/treaty/treaty.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { inEnglish } from './in-english.ts';

interface Lists {
  readonly afterSignature: unknown;
  readonly withoutSignature: unknown;
  readonly bySuccession?: boolean;
  readonly counts?: unknown;
  readonly eligibility?: Eligibility;
  readonly signature?: ParticipationClause['signature'];
}

const SIGNED = opCrcSc.finalClauses.participation.signature;
const UNSIGNED = { article: '13', provided: false, opensOn: SIGNED.opensOn } as const;
const ANY_STATE: Eligibility = { kind: 'any-state', article: '13' };
const ANYBODY: Eligibility = { kind: 'any-state-or-organisation', article: '13' };

/** Parses the Optional Protocol with other lists of kinds, in force by one instrument: a circle of two is enough for it. */
function parse({ afterSignature, withoutSignature, bySuccession = false, counts = 'all', ...rest }: Lists) {
  const { participation, entryIntoForce } = opCrcSc.finalClauses;
  const { eligibility = ANY_STATE, signature = SIGNED } = rest;
  const consent = { article: '13', afterSignature, withoutSignature, bySuccession };
  const finalClauses = {
    ...opCrcSc.finalClauses,
    participation: { ...participation, eligibility, signature, consent },
    entryIntoForce: { ...entryIntoForce, condition: { kind: 'instruments', number: 1 }, counts },
  };
  return parseTreatyJson(JSON.stringify({ ...opCrcSc, finalClauses }));
}

function listsOf({ finalClauses }: Treaty) {
  const { afterSignature, withoutSignature } = finalClauses.participation.consent;
  return { afterSignature, withoutSignature, counts: finalClauses.entryIntoForce.counts };
}

const RATIFY = ['ratification', 'acceptance', 'approval'];

describe('parseKindsOfConsent', () => {
  it.each([
    [
      'signatories ratify, accept or approve (VCLT 14); others accede or sign definitively (VCLT 15, 12)',
      { afterSignature: 'all', withoutSignature: 'all' },
      {
        afterSignature: RATIFY,
        withoutSignature: ['accession', 'definitive-signature'],
        counts: [...RATIFY, 'accession', 'definitive-signature'],
      },
    ],
    [
      'an organisation confirms formally (VCLT-IO 14), and a succession counts where the treaty provides for it',
      { afterSignature: 'all', withoutSignature: ['accession'], bySuccession: true, eligibility: ANYBODY },
      {
        afterSignature: [...RATIFY, 'formal-confirmation'],
        withoutSignature: ['accession'],
        counts: [...RATIFY, 'accession', 'succession', 'formal-confirmation'],
      },
    ],
    [
      'an organisation may be among those who are named',
      {
        afterSignature: 'all',
        withoutSignature: [],
        eligibility: { kind: 'named-states', article: '13', says: 'these', states: ['NOR', 'EUE'] },
      },
      {
        afterSignature: [...RATIFY, 'formal-confirmation'],
        withoutSignature: [],
        counts: [...RATIFY, 'formal-confirmation'],
      },
    ],
    [
      'nobody signs, so nobody is a signatory, and every kind is there but the signature',
      { afterSignature: 'all', withoutSignature: 'all', signature: UNSIGNED },
      { afterSignature: [], withoutSignature: [...RATIFY, 'accession'], counts: [...RATIFY, 'accession'] },
    ],
    [
      'what is listed stays as it is',
      { afterSignature: ['ratification'], withoutSignature: 'all', counts: ['ratification'] },
      {
        afterSignature: ['ratification'],
        withoutSignature: ['accession', 'definitive-signature'],
        counts: ['ratification'],
      },
    ],
  ] satisfies readonly (readonly [string, Lists, object])[])('%s', (_rule, lists, expected) => {
    const parsed = parse(lists);
    expect(parsed.ok ? listsOf(parsed.value) : parsed.issues.map(inEnglish)).toEqual(expected);
  });

  it('takes no other word, and says which one can stand there', () => {
    const parsed = parse({ afterSignature: 'any', withoutSignature: 'all', counts: ['ratification'] });
    const issues = parsed.ok ? [] : parsed.issues.map(inEnglish);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.remedy).toContain('`all`');
  });

  it('lets an editor take the word and the list', () => {
    const written = JSON.stringify(composeJsonSchemas().treaty);
    expect(written).not.toContain('orWord');
    expect(written.match(/"anyOf":\[\{"const":"all"\},\{"type":"array"/g)).toHaveLength(3);
  });
});
