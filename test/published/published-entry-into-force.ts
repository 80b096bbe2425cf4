/** A date of entry into force that somebody published, for one State or territory. */
export interface PublishedEntryIntoForce<SourceId extends string> {
  readonly participant: string;
  readonly depositedOn?: string;
  readonly entersIntoForceOn: string;
  readonly source: SourceId;
}

/** The same for a territory; the participant is the State that extended the treaty to it. */
export interface PublishedExtension<SourceId extends string> extends PublishedEntryIntoForce<SourceId> {
  readonly territory: string;
}
