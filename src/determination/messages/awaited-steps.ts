import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { Missing, NoValues } from './values.ts';

/** Which step of an amendment a pending answer waits for; acceptances stand with the instruments, since a treaty can be an amendment itself. */
export interface AwaitedStepsMessages {
  /** Replies in favour of a conference, of so many Parties. */
  'awaited.requests': Missing & { readonly parties: number };
  'awaited.requests-until': Missing & { readonly parties: number; readonly until: CivilDate };
  /** Of a proposal, by the depositary. */
  'awaited.communication': NoValues;
  /** Of what was adopted, by the depositary. */
  'awaited.communication-of-amendment': NoValues;
  'awaited.convening': NoValues;
  /** Where it is not known whether it is owed. */
  'awaited.convening-if-enough': NoValues;
  'awaited.adoption-by-conference': NoValues;
  'awaited.adoption-by-meeting': NoValues;
  /** Adoption by an organ that the clause names. */
  'awaited.adoption-by': { readonly by: Text };
  'awaited.approval-by': { readonly by: Text };
}
