/** What is said of an instrument whose kind is not known, by whoever reads such a record. */
export interface KindsNotKnownMessages {
  /** Which kinds it may be. */
  'remark.kind-not-known': { readonly kinds: readonly string[] };
  /** It is one of these. */
  'if.kind-is': { readonly kinds: readonly string[] };
}
