import { useState } from 'react';
import { fields } from '../../lib/answers/fields';
import type { PageProps } from './bind';
import { Top } from './pages/top';
import { useSheet } from './use-sheet';

/**
 * The top three are asked of the sheet as the answers so far make it. It keeps the three with which
 * one came: the list stays as it is while they change.
 */
export const TopStage = (props: PageProps) => {
  const [topThree] = useState(() => props.values.topThree.slice(0, fields.topThree.atMost));
  const { sheet } = useSheet({ ...props.values, topThree });
  return <Top {...props} sheet={sheet} />;
};
