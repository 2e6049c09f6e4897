import { serve } from '../../../lib/service/serve';
import { sheetRoute } from '../../../lib/service/sheet-route';

const handle = (request: Request) => serve(request, sheetRoute);

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
