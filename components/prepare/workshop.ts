import { parseAnswers } from '../../lib/answers/answers';
import { formErrorFor } from '../../lib/intake/form/form-error';
import { endEngine } from '../../lib/pdf/engine/client';
import { openChecks } from '../../lib/sheet/rules/checks';
import { loadAhead } from './load-ahead';
import { OpenFile } from './open-file';
import { Preview } from './preview';
import { problemsNow } from './problems-now';
import { SheetStage } from './sheet-stage';
import { TopicStage } from './topic-stage';

/**
 * Turns answers into a sheet. It loads after the first question is on the screen, in one piece, so
 * that the page needs nothing more but the engine when the network is gone.
 */
export const workshop = {
  parseAnswers,
  problemsNow,
  formErrorFor,
  openChecks,
  loadAhead,
  endEngine,
  OpenFile,
  Preview,
  SheetStage,
  TopicStage,
};
