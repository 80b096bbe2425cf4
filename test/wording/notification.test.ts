import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';
import { composeNotification } from '../../src/wording/notification/compose-notification.ts';
import { isSentAct, type SentAct } from '../../src/wording/notification/sent-act.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

const own = { participant: 'NOR', on: civilDate('2027-01-10') };
const amendment = 'article-3';

/** An act of every kind that is sent. */
const SENT: readonly SentAct[] = [
  { kind: 'signature', ...own },
  { kind: 'ratification', ...own },
  { kind: 'acceptance', ...own },
  { kind: 'approval', ...own },
  { kind: 'accession', ...own },
  { kind: 'succession', ...own },
  { kind: 'definitive-signature', ...own },
  { kind: 'formal-confirmation', ...own, participant: 'EUE' },
  { kind: 'provisional-application', ...own },
  { kind: 'intention-not-to-become-party', ...own },
  { kind: 'territorial-extension', ...own, territory: 'Svalbard' },
  { kind: 'objection-to-accession', ...own, towards: 'FJI' },
  { kind: 'withdrawal-of-objection', ...own, towards: 'FJI' },
  { kind: 'acceptance-of-accession', ...own, towards: 'FJI' },
  { kind: 'withdrawal-of-extension', ...own, territory: 'Svalbard' },
  { kind: 'end-of-responsibility', ...own, territory: 'Svalbard' },
  { kind: 'withdrawal-of-instrument', ...own },
  { kind: 'denunciation', ...own },
  { kind: 'revocation-of-denunciation', ...own },
  { kind: 'amendment-proposal', ...own, amendment },
  { kind: 'conference-request', ...own, amendment },
  { kind: 'amendment-acceptance', ...own, amendment },
  { kind: 'amendment-objection', ...own, amendment },
  { kind: 'report', ...own },
];

const NOT_SENT = [
  'termination',
  'domestic-ratification',
  'consent',
  'amendment-communication',
  'conference-convening',
  'amendment-adoption',
  'amendment-approval',
  'due-date-set',
  'correction',
];

describe('isSentAct', () => {
  it('tells the acts of a State from those of a depositary, a conference, an assembly, a committee, and of internal law', () => {
    expect([...SENT.map(({ kind }) => kind), ...NOT_SENT].sort()).toEqual([...ACT_KINDS].sort());
    expect(SENT.every(isSentAct)).toBe(true);
    expect(isSentAct({ kind: 'domestic-ratification', ...own })).toBe(false);
    expect(isSentAct({ kind: 'due-date-set', ...own, dueOn: own.on })).toBe(false);
  });
});

describe('composeNotification', () => {
  // The articles of OP-CRC-SC: 13(1) signature, 13(2) instruments, 15(1) denunciation, 16(1) proposal and reply, 16(2) acceptance, 12(1) report.
  // Where it has no rule: VCLT 25 provisional application, 29 territory, 68 revocation, 40 an objection to an amendment.
  it.each([
    ['signature', '13(1)', 'signed-with', 'VCLT 7(2)(a)'],
    ['ratification', '13(2)', 'deposited-with', 'VCLT 7(2)(a)'],
    ['acceptance', '13(2)', 'deposited-with', 'VCLT 7(2)(a)'],
    ['approval', '13(2)', 'deposited-with', 'VCLT 7(2)(a)'],
    ['accession', '13(2)', 'deposited-with', 'VCLT 7(2)(a)'],
    ['succession', 'VCSSRT 22', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['definitive-signature', '13(1)', 'signed-with', 'VCLT 7(2)(a)'],
    ['formal-confirmation', '13(2)', 'deposited-with', 'VCLTIO 7(3)'],
    ['provisional-application', 'VCLT 25', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['intention-not-to-become-party', 'VCLT 18(a)', 'received-by-depositary', 'VCLT 77(1)'],
    ['territorial-extension', 'VCLT 29', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['objection-to-accession', '13(2)', 'received-by-depositary', 'VCLT 77(1)'],
    ['withdrawal-of-objection', '13(2)', 'received-by-depositary', 'VCLT 77(1)'],
    ['acceptance-of-accession', '13(2)', 'received-by-depositary', 'VCLT 77(1)'],
    ['withdrawal-of-extension', 'VCLT 29', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['end-of-responsibility', 'VCSSRT 15', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['withdrawal-of-instrument', '13(2)', 'received-by-depositary', 'VCLT 7(2)(a)'],
    ['denunciation', '15(1)', 'received-by-depositary', 'VCLT 67(2)'],
    ['revocation-of-denunciation', 'VCLT 68', 'received-by-depositary', 'VCLT 67(2)'],
    ['amendment-proposal', '16(1)', 'received-by-depositary', 'VCLT 77(1)'],
    ['conference-request', '16(1)', 'received-by-depositary', 'VCLT 77(1)'],
    ['amendment-acceptance', '16(2)', 'deposited-with', 'VCLT 7(2)(a)'],
    ['amendment-objection', 'VCLT 40', 'received-by-depositary', 'VCLT 77(1)'],
    // It goes to a committee, and no depositary sees its form.
    ['report', '12(1)', 'received-by', undefined],
  ])('%s: under %s, %s, signed under %s', (kind, article, goes, signers) => {
    const act = SENT.find((each) => each.kind === kind);
    if (act === undefined) throw new Error(`there is no act of the kind ${kind}`);
    const { head, opening, text, goesTo, signedBy } = composeNotification(opCrcSc, act, {});
    expect(head).toEqual([{ code: 'notification.draft', values: {} }]);
    expect(opening).toContainEqual({ code: 'notification.act', values: { kind, article } });
    expect(goesTo[0]?.code).toBe(`notification.${goes}`);
    expect(signedBy.map((each) => each.article)).toEqual(signers === undefined ? [] : [signers]);
    expect(text.slice(-2).map(({ code }) => code)).toEqual(['notification.done', 'notification.signature']);
  });

  it('counts from the deposit of an instrument (VCLT 16(b)), and from the receipt of a notification (VCLT 78(b))', () => {
    const articles = (kind: string) => {
      const act = SENT.find((each) => each.kind === kind);
      return act === undefined ? [] : composeNotification(opCrcSc, act, {}).goesTo.map(({ article }) => article);
    };
    expect(articles('ratification')).toEqual(['13(2)', 'VCLT 16(b)', 'VCLT 77(1)']);
    expect(articles('succession')).toEqual(['VCSSRT 22', 'VCLT 78(b)', 'VCLT 77(1)', 'VCLT 78(c)']);
    // Article 15(1) itself says whom the Secretary-General informs.
    expect(articles('denunciation')).toEqual(['15(1)', 'VCLT 78(b)', '15(1)', 'VCLT 78(c)']);
  });

  // The testimonia of the texts: "Done at Montego Bay, this tenth day of December …"; where the catalogue has none, the day of adoption.
  it.each([
    ['unclos', 'Montego Bay', '1982-12-10'],
    ['cbd', 'Rio de Janeiro', '1992-06-05'],
    ['coe-126-ecpt', 'Strasbourg', '1987-11-26'],
    ['echr-p13', 'Vilnius', '2002-05-03'],
    ['echr-p15', 'Strasbourg', '2013-06-24'],
    ['istanbul', 'Istanbul', '2011-05-11'],
    ['op-crc-sc', 'New York', '2000-05-25'],
  ])('cites a treaty by the place and the day that its text bears: %s', (id, place, on) => {
    const { opening } = composeNotification(treatyOfCatalogue(id), { kind: 'denunciation', ...own }, {});
    const cited = opening.find(({ code }) => code === 'notification.treaty');
    expect(cited?.values).toMatchObject({ place: { en: place }, on });
  });

  it('refers to what was done before: the signature, the instrument, the denunciation', () => {
    const before = {
      signedOn: civilDate('2000-06-13'),
      instrument: { kind: 'ratification', on: civilDate('2001-10-02') },
      receivedOn: civilDate('2026-11-24'),
    };
    const codesOf = (act: SentAct) => composeNotification(opCrcSc, act, before).opening.map(({ code }) => code);
    expect(codesOf({ kind: 'ratification', ...own })).toContain('notification.signed');
    expect(codesOf({ kind: 'accession', ...own })).not.toContain('notification.signed');
    expect(codesOf({ kind: 'withdrawal-of-instrument', ...own })).toContain('notification.instrument');
    expect(codesOf({ kind: 'revocation-of-denunciation', ...own })).toContain('notification.notice');
  });
});
