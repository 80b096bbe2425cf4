/**
 * Opens what finds the id of the treaty that a row names: in capitals or not, or otherwise where that can be told.
 *
 * @param ids those that are known; another text is looked for with `findTreatyId`, and left as it is where that finds nothing
 * @example openTreatyIds(['op-crc-sc'])(' OP-CRC-SC ') // 'op-crc-sc'
 */
export function openTreatyIds(
  ids: Iterable<string>,
  findTreatyId: (written: string) => string | undefined = () => undefined,
): (written: string) => string {
  const exact = new Set(ids);
  const small = new Map([...exact].map((id) => [id.toLowerCase(), id]));
  const found = new Map<string, string>();
  return (written) => {
    const known = found.get(written);
    if (known !== undefined) return known;
    const text = written.trim();
    const id = exact.has(text) ? text : (small.get(text.toLowerCase()) ?? findTreatyId(text) ?? text);
    found.set(written, id);
    return id;
  };
}
