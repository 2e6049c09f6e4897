import { jsonResponse } from './responses';
import { theService } from './service';

/**
 * Health check: 200, or 503 while the service starts or stops. Reads nothing but memory. Answers
 * even if the service is off, because the server still has pages to serve.
 */
export function health(service = theService()): Response {
  const { settings, pool } = service;
  const state = settings.isOn || service.state === 'stopping' ? service.state : 'ready';
  const { running, waiting } = pool.load;
  const content = { state, service: settings.isOn ? 'on' : 'off', running, waiting };
  return jsonResponse(content, { status: state === 'ready' ? 200 : 503 });
}
