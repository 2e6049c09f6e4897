import { Refused } from './refusal';
import { problemResponse, textResponse } from './responses';
import { theService } from './service';

/** Answers with the figures of the service; 404 unless they are on. Is not counted itself. */
export async function metrics(service = theService()): Promise<Response> {
  if (!service.metrics) return problemResponse(new Refused('nowhere'));
  const { body, type } = await service.metrics.text();
  return textResponse(body, type);
}
