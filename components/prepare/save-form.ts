import type { FormValues } from '../../lib/intake/form/read-form';
import { validAnswers } from '../../lib/intake/form/valid-answers';
import { saveAnswers } from './save-answers';

/** Saves what the form holds, without what the sheet would not take. */
export const saveForm = (values: FormValues): void => saveAnswers(validAnswers(values));
