import { sayWhileMaking as say } from '../say-making';

/** Says where a browser does not save a file, and which ways are left. */
export const SaveOutcome = ({ hasFailed }: { hasFailed: boolean }) => (
  <p role="status">{hasFailed && say('result.save.failed')}</p>
);
