import { renderExcerpt } from '../../determination/render-excerpt.ts';

/**
 * Renders the way to a value of a JSON text as programs write it.
 *
 * @example renderPath(['acts', 3, 'on']) // 'acts[3].on'
 */
export function renderPath(path: readonly (string | number)[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${renderExcerpt(key)}`));
  return parts.join('').replace(/^\./, '');
}
