import type { PageProps } from './bind';
import { Top } from './pages/top';
import { useSheet } from './use-sheet';

/** The top three are asked of the sheet as the answers so far make it. */
export const TopStage = (props: PageProps) => {
  const { sheet } = useSheet({ ...props.values, topThree: [] });
  return <Top {...props} sheet={sheet} />;
};
