import { jsonResponse } from './responses';
import { theService } from './service';

/**
 * Whether to send requests here: 200, or 503 while it starts and from the moment it is to stop. It
 * looks at nothing but memory. It answers where the service is off too: the pages have a server.
 */
export function health(service = theService()): Response {
  const { settings, pool } = service;
  const state = settings.isOn || service.state === 'stopping' ? service.state : 'ready';
  const { running, waiting } = pool.load;
  const content = { state, service: settings.isOn ? 'on' : 'off', running, waiting };
  return jsonResponse(content, { status: state === 'ready' ? 200 : 503 });
}
