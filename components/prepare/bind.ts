import { fields } from '../../lib/answers/fields';
import type { FormField, FormValues, ListField, TopicField } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import type { FieldError } from '../error-summary';
import type { Limit } from '../letters-left';

/** Joins a control to its value in the form. */
export type Bind = {
  one: (id: FormField) => {
    id: FormField;
    value: string;
    error: string | undefined;
    limit: Limit | undefined;
    onChange: (value: string) => void;
  };
  list: (id: ListField | TopicField | 'results') => {
    id: string;
    values: string[];
    error: string | undefined;
    onChange: (values: string[]) => void;
  };
};

/** Props of a question page. `say` speaks to the person who fills in. */
export type PageProps = {
  values: FormValues;
  errors: FieldError[];
  bind: Bind;
  say: SayOnScreen;
  onChange: (values: FormValues) => void;
};

/** The letters that a text may have. */
function limitOf(id: FormField): Limit | undefined {
  const field = fields[id];
  return field.kind === 'text' ? field : undefined;
}

/** The controls of a form with these values. */
export function bindTo(
  values: FormValues,
  errors: readonly FieldError[],
  onChange: (values: FormValues) => void,
): Bind {
  const errorAt = (id: string) => errors.find((error) => error.id === id)?.message;
  return {
    one: (id) => ({
      id,
      value: values[id],
      error: errorAt(id),
      limit: limitOf(id),
      onChange: (value) => onChange({ ...values, [id]: value }),
    }),
    list: (id) => ({
      id,
      values: values[id],
      error: errorAt(id),
      onChange: (list) => onChange({ ...values, [id]: list }),
    }),
  };
}
