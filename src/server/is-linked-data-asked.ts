/** Checks if a header `Accept` asks for linked data by its name: whoever takes anything gets plain JSON. */
export function isLinkedDataAsked(accept: string | undefined): boolean {
  return (accept ?? '').split(',', 20).some((each) => {
    const [type = '', ...parameters] = each.trim().toLowerCase().split(';');
    return type.trim() === 'application/ld+json' && !parameters.some((one) => /^\s*q\s*=\s*0(\.0*)?\s*$/.test(one));
  });
}
