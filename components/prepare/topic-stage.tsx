import { useState } from 'react';
import { fields } from '../../lib/answers/fields';
import type { TopicField } from '../../lib/intake/form/read-form';
import type { PageProps } from './bind';
import { TopicChoice } from './pages/topic-choice';
import { useSheet } from './use-sheet';

/**
 * Topics are chosen from the sheet as the answers so far make it. It keeps those with which one
 * came: the list stays as it is while they change.
 */
export const TopicStage = ({ field, ...props }: PageProps & { field: TopicField }) => {
  const [kept] = useState(() => props.values[field].slice(0, fields[field].atMost));
  const { sheet } = useSheet({ ...props.values, [field]: kept });
  return <TopicChoice {...props} field={field} sheet={sheet} />;
};
