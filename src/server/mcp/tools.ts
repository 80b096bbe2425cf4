import type { Tool } from './tool.ts';
import { CATALOGUE_TOOLS } from './tools/catalogue.ts';
import { HYPOTHESIS_TOOLS } from './tools/hypotheses.ts';
import { STATUS_TOOLS } from './tools/status.ts';
import { TEXT_TOOLS } from './tools/texts.ts';

/** All tools, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [...CATALOGUE_TOOLS, ...STATUS_TOOLS, ...HYPOTHESIS_TOOLS, ...TEXT_TOOLS];
