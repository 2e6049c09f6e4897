import { nowhere, serve } from '../../../lib/service/serve';

export const dynamic = 'force-dynamic';

const handle = (request: Request) => serve(request, nowhere);

export {
  handle as DELETE,
  handle as GET,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
