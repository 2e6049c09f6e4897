import { openApi } from './openapi';
import { jsonResponse } from './responses';
import type { Route } from './serve';

/** Serves the OpenAPI document. */
export const openApiRoute: Route = {
  name: 'openapi',
  method: 'GET',
  work: async ({ service }) => jsonResponse(openApi(service.settings.mostPeople)),
};
