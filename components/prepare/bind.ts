import type { FormField, ListField } from '../../lib/read-form';
import { say } from '../say';

/** Joins a control to its value in the form. */
export type Bind = {
  one: (id: FormField) => {
    id: FormField;
    value: string;
    error: string | undefined;
    onChange: (value: string) => void;
  };
  list: (id: ListField) => {
    id: ListField;
    values: string[];
    onChange: (values: string[]) => void;
  };
};

/** The label of a text field that may stay blank. */
export const optional = (label: string) => say('form.optional', { label });
