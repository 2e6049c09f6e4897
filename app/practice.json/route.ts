import { practiceResponse } from '../../lib/service/practice-route';

// Read at run time: a container gets its practice file when it starts.
export const dynamic = 'force-dynamic';

export const GET = (): Response => practiceResponse();
