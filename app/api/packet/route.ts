import { packetRoute } from '../../../lib/service/packet-route';
import { serve } from '../../../lib/service/serve';

const handle = (request: Request) => serve(request, packetRoute);

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
