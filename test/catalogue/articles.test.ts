import { describe, expect, it } from 'vitest';
import { listTreaties } from '../support/catalogue.ts';

/** Whose clauses govern a protocol or an amendment too, as it is cited for short. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'basel-ban': 'Basel',
  cartagena: 'CBD',
  'crc-art43-2-amendment': 'CRC',
  'doha-amendment': 'Kyoto',
  'echr-p13': 'ECHR',
  'echr-p15': 'ECHR',
  'kigali-amendment-ozone': 'Montreal',
  'montreal-protocol': 'Vienna',
  nagoya: 'CBD',
  'untoc-trafficking': 'UNTOC',
  'cefta-2006': 'CEFTA',
  'wto-fisheries': 'WTO',
};

/** An article of the treaty itself: a number in Latin or Roman figures. */
const OWN = /^(?:\d+|[IVX]+)(?: ?[A-Za-z]+)?(?:\(|$)/;

interface Cited {
  readonly path: string;
  readonly article: unknown;
}

/** Lists what has, or should have, an article: every part that cites one, and everybody that a treaty declares for itself. */
function listCited(value: unknown, path: string): readonly Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const isDeclared = /\.participants\.\d+$/.test(path);
  const own =
    'article' in value || isDeclared ? [{ path, article: 'article' in value ? value.article : undefined }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => listCited(each, `${path}.${key}`))];
}

describe('the articles of the catalogue', () => {
  it.each(listTreaties())(
    '$id: each clause cites one of its own, or of the treaty whose clauses govern it',
    (treaty) => {
      const cited = listCited(treaty.finalClauses, '').flatMap(({ path, article }) =>
        String(article)
          .split(', ')
          .map((one) => ({ path, one })),
      );
      expect(cited.length).toBeGreaterThan(3);
      const other = OF_OTHERS[treaty.id];
      const foreign = cited.filter(
        ({ one }) =>
          !OWN.test(one) && !(other !== undefined && one.startsWith(`${other} `)) && !one.startsWith('VCLT '),
      );
      expect(foreign).toEqual([]);
    },
  );

  it.each(listTreaties())('$id cites the law of treaties alone where it has no rule of its own', ({ finalClauses }) => {
    const { denunciation, amendment, laterParties, participation } = finalClauses;
    const silent = [
      ...(denunciation.kind === 'not-provided' ? ['.denunciation'] : []),
      ...(amendment !== undefined && 'kind' in amendment && amendment.kind === 'not-provided' ? ['.amendment'] : []),
      ...(laterParties.wording === 'not-provided' ? ['.laterParties'] : []),
      ...(participation.entireTerritory === undefined ? [] : ['.participation.entireTerritory']),
    ];
    const general = listCited(finalClauses, '').filter(({ article }) => String(article).startsWith('VCLT '));
    expect(general.filter(({ path }) => !silent.includes(path))).toEqual([]);
  });
});
