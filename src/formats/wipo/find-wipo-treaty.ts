/**
 * Finds the id that a treaty of the World Intellectual Property Organization has in the catalogue, or would have, by the name in its tables.
 *
 * @example findWipoTreaty('WIPO Copyright Treaty (WCT)') // 'wipo-wct'
 * @example findWipoTreaty('Beijing') // 'wipo-beijing'
 */
export function findWipoTreaty(name: string): string {
  const [, acronym] = /\(([A-Z]+)\)$/u.exec(name) ?? [];
  const short = acronym ?? name.replace(/\b(?:WIPO|Treaty|Convention|Agreement)\b/giu, '');
  return `wipo-${short.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`.replace(/-+/gu, '-').replace(/-$/u, '');
}
