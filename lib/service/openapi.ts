import * as z from 'zod/mini';
import { allowedIn, answersSchema } from '../answers/answers';
import { type Field, fields } from '../answers/fields';
import { practiceFields } from '../answers/practice';
import { topicIds } from '../answers/topic-ids';
import { sayProblemIn } from '../wording/problem-wording';
import { type StaffKey, sayToStaff } from '../wording/staff-wording';
import { type RefusalId, refusals } from './refusal';

const say = sayToStaff('en');

type Schema = Record<string, unknown>;

const signs = fields.symptoms.of
  .map((id) => say('api.about.sign', { id, words: say(`value.symptoms.${id}`) }))
  .join('; ');

/** Meaning of a field, where its name and its values do not say so. */
const meanings: Partial<Record<Field, string>> = {
  doctor: say('api.about.doctor'),
  health: say('api.about.health'),
  drugsNow: say('api.about.drugsNow'),
  spread: say('api.about.spread'),
  symptoms: say('api.about.symptoms', { signs }),
  topThree: say('api.about.topThree'),
  leftOpen: say('api.about.leftOpen'),
};

const describe = (field: Field) =>
  [meanings[field], allowedIn(field, sayProblemIn('en'))].filter(Boolean).join(' ');

/**
 * Returns the JSON Schema of Answers, made from the zod schema. `fields` adds what zod cannot
 * express: the items of lists that are parsed in two steps, and lengths in graphemes.
 */
export function answersAsJsonSchema(): Schema & { properties: Record<Field, Schema> } {
  const made = z.toJSONSchema(answersSchema, { io: 'input', unrepresentable: 'any' });
  const { $schema: _, ...schema } = made;
  const properties = Object.entries(fields).map(([name, spec]) => {
    const field = name as Field;
    const more: Schema = { description: describe(field) };
    if (spec.kind === 'some') more.items = { type: 'string', enum: spec.of };
    if (spec.kind === 'texts') more.items = { type: 'string' };
    if (spec.kind === 'ids') more.items = { type: 'string', enum: topicIds };
    return [field, { ...(schema.properties?.[field] as Schema), ...more }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

const answers = { $ref: '#/components/schemas/Answers' };
const problem = { $ref: '#/components/schemas/Problem' };
const json = (schema: Schema, example?: unknown) => ({
  'application/json': example === undefined ? { schema } : { schema, example },
});

/** A time as the cover prints it: "9:30", "1:30 PM". */
export const timeOfDay = /^\d{1,2}:[0-5]\d(?: [AP]M)?$/;

/** Example answers, the same as in the README. */
export const exampleAnswers = {
  subtype: 'triple-negative',
  pdl1: '10-or-more',
  cps: 22,
  priorLines: 'none',
};

/** Returns the responses for these refusals, grouped by status. */
function problemsFor(ids: readonly RefusalId[]) {
  const byStatus = new Map<number, RefusalId[]>();
  for (const id of ids) {
    byStatus.set(refusals[id], [...(byStatus.get(refusals[id]) ?? []), id]);
  }
  const again = { 'Retry-After': { schema: { type: 'integer' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      String(status),
      {
        description: same.map((id) => `${say(`api.problem.${id}`)}.`).join(' '),
        ...(status === 429 || status === 503 ? { headers: again } : {}),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}

const forGet: RefusalId[] = ['off', 'method'];
const forPost = (Object.keys(refusals) as RefusalId[]).filter(
  (id) => id !== 'nowhere' && id !== 'address',
);

const pdf = { 'application/pdf': { schema: { type: 'string', format: 'binary' } } };
const missing = {
  'Askwell-Missing-Characters': { description: say('api.missing'), schema: { type: 'string' } },
};
const date = {
  name: 'date',
  in: 'query',
  description: say('api.date'),
  schema: { type: 'string', format: 'date' },
};

function post(name: 'sheet' | 'packet', body: object, done: object, most: number) {
  return {
    post: {
      summary: say(`api.${name}`),
      description: say(`api.what.${name}`, { most }),
      parameters: [date],
      requestBody: { required: true, content: body },
      security: [{}, { key: [] }],
      responses: {
        '200': { description: say('api.done.pdf'), headers: missing, content: done },
        ...problemsFor(forPost),
      },
    },
  };
}

function get(name: 'health' | 'openapi', done: StaffKey, more: object = {}) {
  const content = json({ type: 'object' });
  return {
    get: {
      summary: say(`api.${name}`),
      description: say(`api.what.${name}`),
      responses: { '200': { description: say(done), content }, ...more },
    },
  };
}

/**
 * Returns the OpenAPI 3.1 document of the service.
 * @param most how many people a packet may have
 */
export function openApi(most: number) {
  const texts = Object.keys(practiceFields).map((field) => [field, { type: 'string' }]);
  const packet = {
    type: 'object',
    required: ['people'],
    additionalProperties: false,
    properties: {
      people: {
        type: 'array',
        minItems: 1,
        maxItems: most,
        items: answers,
        description: say('api.packet.results'),
      },
      practice: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(texts),
      },
      names: { type: 'boolean', description: say('api.packet.names') },
      times: {
        type: 'array',
        items: { type: ['string', 'null'], pattern: timeOfDay.source },
        description: say('api.packet.times'),
      },
    },
  };
  const state = { description: say('api.done.state'), content: json({ type: 'object' }) };
  return {
    openapi: '3.1.0',
    info: { title: 'Askwell', version: '1', description: say('api.describe') },
    paths: {
      '/api/sheet': post(
        'sheet',
        json(answers, exampleAnswers),
        { ...pdf, ...json({ type: 'object' }) },
        most,
      ),
      '/api/packet': post('packet', json(packet, { people: [exampleAnswers, {}] }), pdf, most),
      '/api/health': get('health', 'api.done.state', { '503': state }),
      '/api/openapi.json': get('openapi', 'api.done.openapi', problemsFor(forGet)),
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: { Answers: answersAsJsonSchema(), Problem: problemSchema },
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};
