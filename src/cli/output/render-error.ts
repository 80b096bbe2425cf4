import { describeError, type KnownError } from '../../conformance.ts';
import { renderText } from './render-text.ts';

/** Renders what a known error does. */
export function renderError(error: KnownError): string {
  return renderText(describeError(error));
}
