import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** Who sends a notification. */
type Sender = 'state' | 'organisation';

/** What stands in the draft of an instrument or a notification, and beside it. */
export interface NotificationMessages {
  /** The first line. */
  'notification.draft': NoValues;
  /** The record as it stands gives the act no effect. */
  'notification.without-effect': { readonly reason: NestedMessage; readonly remedy: NestedMessage };
  'notification.no-clause-on-leaving': NoValues;
  'notification.twelve-months': NoValues;
  /** The definition does not say how a Party leaves. */
  'notification.leaving-not-stated': NoValues;

  'notification.to-depositary': { readonly depositary: Text; readonly seat: Text };
  'notification.to': { readonly to: Text };
  'notification.sender': { readonly who: Sender; readonly participant: string };
  'notification.treaty': { readonly title: Text; readonly place: Text; readonly on: CivilDate };
  'notification.act': { readonly kind: string; readonly article: string };
  'notification.signed': { readonly on: CivilDate };
  'notification.territory': { readonly territory: string };
  'notification.amendment': { readonly amendment: string };
  'notification.amendment.titled': { readonly amendment: string; readonly title: Text };
  /** The instrument that is withdrawn. */
  'notification.instrument': { readonly kind: string; readonly on: CivilDate };
  /** The denunciation that is revoked. */
  'notification.notice': { readonly on: CivilDate };

  /** Full powers, which is what a State issues for a signature. */
  'notification.empowers': { readonly who: Sender; readonly form: 'signature' | 'definitive-signature' };
  'notification.consents': {
    readonly who: Sender;
    readonly kind: 'ratification' | 'acceptance' | 'approval' | 'accession' | 'formal-confirmation';
  };
  'notification.succeeds': NoValues;
  'notification.succeeds-from': { readonly on: CivilDate };
  'notification.applies-provisionally': { readonly who: Sender };
  'notification.intends-not-to-become-party': { readonly who: Sender };
  'notification.extends': { readonly who: Sender };
  'notification.towards-accession': {
    readonly who: Sender;
    readonly act: 'objection-to-accession' | 'withdrawal-of-objection' | 'acceptance-of-accession';
    readonly towards: string;
  };
  'notification.withdraws-extension': { readonly who: Sender };
  'notification.ends-responsibility': { readonly who: Sender; readonly on: CivilDate };
  'notification.withdraws-instrument': { readonly who: Sender };
  'notification.denounces': { readonly who: Sender; readonly article: string };
  'notification.denounces-without-clause': { readonly who: Sender };
  'notification.names-day': { readonly on: CivilDate };
  'notification.revokes': { readonly who: Sender };
  'notification.proposes-amendment': { readonly who: Sender };
  'notification.favours-conference': { readonly who: Sender };
  'notification.accepts-amendment': { readonly who: Sender };
  'notification.objects': { readonly who: Sender };
  'notification.reports': { readonly who: Sender; readonly article: string };
  'notification.declares-competence': { readonly article: string };
  'notification.done': NoValues;
  'notification.signature': NoValues;

  'notification.deposited-with': { readonly depositary: Text; readonly seat: Text };
  'notification.signed-with': { readonly depositary: Text; readonly seat: Text };
  'notification.received-by': { readonly to: Text };
  'notification.received-by-depositary': { readonly depositary: Text; readonly seat: Text };
  'notification.one-of-depositaries': { readonly decides: 'earliest' | 'latest' };
  'notification.day-of-deposit': NoValues;
  'notification.day-of-receipt': NoValues;
  'notification.depositary-informs': NoValues;
  /** The article itself says whom the depositary informs. */
  'notification.depositary-informs-those': { readonly informed: Text };
  'notification.taken-as-received': NoValues;

  'notification.signers': NoValues;
  'notification.signers-of-notice': NoValues;
  'notification.signer-of-organisation': NoValues;
  'notification.signer-not-stated': NoValues;

  'notification.check-declarations': NoValues;
  'notification.check-own-law': NoValues;
  'notification.check-word-of-leaving': NoValues;
  'notification.check-competence': NoValues;
  'notification.check-clauses': NoValues;
}
