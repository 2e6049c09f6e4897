import type { Answers } from '../../lib/answers/answers';
import { answersAsFile } from '../../lib/answers/saved-file';
import { saveFile } from '../save-file';
import { sayWhileMaking as say } from '../say-making';
import { reportedNow } from './memory';

/** Saves answers as a file of this device, to go on from another time. */
export const saveAnswers = (answers: Answers): void =>
  saveFile(say('result.save.fileName'), answersAsFile(answers, reportedNow()), 'application/json');
