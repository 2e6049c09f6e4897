import { openApi } from './openapi';
import { jsonResponse } from './responses';
import type { Route } from './serve';

/** What the service takes and gives, for programs. */
export const openApiRoute: Route = {
  name: 'openapi',
  method: 'GET',
  work: async ({ service }) => jsonResponse(openApi(service.settings.mostPeople)),
};
