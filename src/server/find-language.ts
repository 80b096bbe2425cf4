import { LANGUAGES, type Language } from '../wording.ts';

/** No browser asks for more; what stands behind them is not looked at. */
const MOST = 20;

/**
 * Finds the language in which a request is answered: the one of ours that its header `Accept-Language` prefers (RFC 9110, 12.5.4), or English.
 *
 * @example findLanguage('de, fr;q=0.8, en;q=0.7') // 'fr'
 */
export function findLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',', MOST).map(parseRange);
  let best: { readonly language: Language; readonly quality: number } | undefined;
  for (const { language, quality } of ranges) {
    if (language !== undefined && quality > (best?.quality ?? 0)) best = { language, quality };
  }
  return best?.language ?? 'en';
}

interface Range {
  readonly language: Language | undefined;
  /** From 0, not wanted, to 1. */
  readonly quality: number;
}

function parseRange(text: string): Range {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const [primary] = tag.split('-');
  const weight = parameters.map((each) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean);
  return {
    language: LANGUAGES.find((each) => each === primary),
    quality: parameters.length === 0 ? 1 : Math.min(1, Number(weight ?? 0)),
  };
}
