import type { ComponentProps } from 'react';
import { rigid, View } from './elements';
import type { InteractiveField } from './tag';

// Places to type and to tick. Their boxes are drawn on the page, their content by the viewer.

type FieldProps = {
  /** Unique in the document: letters, digits, hyphens. */
  name: string;
  /** Accessible name (TU): read aloud when the field gets the focus. */
  label: string;
  style: ComponentProps<typeof View>['style'];
};

/** A box to type in; more than one line where it is `multiline`. */
export const TextField = ({
  style,
  ...field
}: FieldProps & {
  multiline?: boolean;
  shared?: boolean;
  fontSize: number;
  mayShrink?: boolean;
}) => (
  <View
    tag="Form"
    field={{ kind: 'text', ...field }}
    style={[{ borderWidth: 1, borderColor: 'black' }, style ?? {}]}
    wrap={false}
  />
);

/** A box to tick, with a cross in it where it is `checked`; one of a `group` unticks the others. */
export const CheckField = ({
  name,
  label,
  checked = false,
  group,
  style,
}: FieldProps & { checked?: boolean; group?: InteractiveField['group'] }) => (
  <View
    tag="Form"
    field={{ kind: 'check', name, label, checked, group }}
    style={[{ borderWidth: 1, borderColor: 'black', ...rigid }, style ?? {}]}
    wrap={false}
  />
);
