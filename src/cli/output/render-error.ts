import { describeError, type KnownError } from '../../conformance.ts';
import { renderText } from './render-text.ts';

/** Says what a known error does. */
export function renderError(error: KnownError): string {
  return renderText(describeError(error));
}
