/** What is said of an instrument whose kind is not known, where dates hang on it. */
export interface KindsNotKnownMessages {
  /** It is one of these. */
  'if.kind-is': { readonly kinds: readonly string[] };
}
