import { answersAsFile } from '../../lib/answers/saved-file';
import type { FormValues } from '../../lib/intake/form/read-form';
import { validAnswers } from '../../lib/intake/form/valid-answers';
import { saveFile } from '../save-file';
import { say } from '../say';

/** Saves what the form holds as a file of this device, without what the sheet would not take. */
export const saveAnswers = (values: FormValues): void =>
  saveFile(say('result.save.fileName'), answersAsFile(validAnswers(values)), 'application/json');
