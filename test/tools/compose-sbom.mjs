// Composes the bill of materials of the command: whatever is bundled into it, with its version, in the form CycloneDX. What is bundled stands
// nowhere else where the audit of a user looks.

/** Composes it from the package itself and the packages that are in its bundle. */
export function composeSbom({ name, version, license }, packages) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...describe({ name, version, license }) } },
    components: packages
      .map((each) => ({ type: 'library', ...describe(each) }))
      .sort((one, other) => (one.purl < other.purl ? -1 : 1)),
  };
}

function describe({ name, version, license }) {
  const [, group, own] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name) ?? [];
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${own}@${version}`;
  return {
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name: own,
    version,
    purl,
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
  };
}
