import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fields } from '../lib/answers/fields';
import { topicIds } from '../lib/answers/topic-ids';
import type { EngineRequest } from '../lib/pdf/engine/engine';
import type { Engine, EngineReply } from '../lib/pdf/engine/engine-handle';
import { health } from '../lib/service/health-route';
import { hasKey } from '../lib/service/keys';
import { metrics } from '../lib/service/metrics-route';
import { answersAsJsonSchema, openApi } from '../lib/service/openapi';
import { openApiRoute } from '../lib/service/openapi-route';
import { packetRoute } from '../lib/service/packet-route';
import { readBody } from '../lib/service/read-body';
import { nowhere, type Route, serve } from '../lib/service/serve';
import { Service } from '../lib/service/service';
import { readSettings, type Settings, WrongSettings } from '../lib/service/settings';
import { sheetRoute } from '../lib/service/sheet-route';
import { buildSheet } from '../lib/sheet/build-sheet';
import { buildPacket } from '../lib/sheet/packet/packet';
import { patients } from './patients';
import { base64, png } from './png';

// The service's handlers, with threads that do what the test says. Real threads: service-load.test.ts.

const marker = 'MARKER7Q Smith';
const defaults = { ...readSettings({ ASKWELL_API: 'on' }, 2), seconds: 1, queue: 1 };

type Reply = EngineReply | 'hangs' | undefined;
let asked: EngineRequest[];
let ended: number;
let lines: string[];

/** A service whose threads answer as `plan` says, and then always well. */
function serviceWith(plan: Reply[] = [], settings: Partial<Settings> = {}): Service {
  const start = (): Engine => {
    let handle: (reply: EngineReply | undefined) => void = () => {};
    return {
      answer: (to) => {
        handle = to;
      },
      post: (request) => {
        asked.push(request as EngineRequest);
        const isJoin = (request as EngineRequest).kind === 'join';
        const reply = plan.length > 0 ? plan.shift() : { done: isJoin ? bytes : made };
        if (reply !== 'hangs') setTimeout(() => handle(reply), 5);
      },
      end: () => {
        ended += 1;
      },
    };
  };
  const service = new Service({ ...defaults, ...settings }, start);
  service.state = 'ready';
  return service;
}

const bytes = new TextEncoder().encode('%PDF-');
const made = { bytes, missing: ['𐎀'], code: '', label: '', pages: new Blob(), pageCount: 1 };

/** The packets that a thread would build of what it was asked. */
const packetsAsked = () =>
  asked.flatMap((one) =>
    one.kind === 'person' ? buildPacket(one.person, one.code, one.options) : [],
  );

const address = 'http://127.0.0.1:3000/api/sheet';
const post = (body: BodyInit, headers: Record<string, string> = {}, url = address) =>
  new Request(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
    // Needed for a body that is a stream.
    ...{ duplex: 'half' },
  });

/** The answer, and what it says where it is a problem. */
async function ask(request: Request, service = serviceWith(), route: Route = sheetRoute) {
  const response = await serve(request, route, service);
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

beforeEach(() => {
  asked = [];
  ended = 0;
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a report', () => {
  const report = 'FINAL DIAGNOSIS\nMetastatic breast carcinoma.\nPD-L1 22C3: CPS 14';

  it('has no address, in no form', async () => {
    const paths = Object.keys(openApi(50).paths);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => /report|record/.test(path))).toEqual([]);
    for (const name of ['record', 'report', 'read-record']) {
      const url = `http://127.0.0.1:3000/api/${name}`;
      expect((await ask(post('{}', {}, url), serviceWith(), nowhere)).status).toBe(404);
    }
  });

  it.each<[string, BodyInit, string, number]>([
    ['as text', report, 'text/plain', 415],
    ['as a PDF', '%PDF-1.7', 'application/pdf', 415],
    ['in the answers', JSON.stringify({ report }), 'application/json', 422],
    ['as what a page took from one', JSON.stringify({ reported: [] }), 'application/json', 422],
  ])('is refused, and said nowhere: %s', async (_, body, type, status) => {
    const reply = await ask(post(body, { 'Content-Type': type }));
    expect(reply.status).toBe(status);
    for (const text of [reply.text, ...lines]) expect(text).not.toMatch(/CPS 14|carcinoma/);
    expect(asked).toEqual([]);
  });
});

describe('answers', () => {
  it('become a PDF to save, which nothing keeps or runs', async () => {
    const { status, headers, text } = await ask(post('{}'));
    expect([status, text]).toEqual([200, '%PDF-']);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="questions-for-my-visit.pdf"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'askwell-missing-characters': 'U+10380',
    });
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  it.each(Object.entries(patients))('of %s become the sheet as JSON', async (_name, answers) => {
    const url = `${address}?date=2026-12-24`;
    const wish = { Accept: 'application/json' };
    const { status, json } = await ask(post(JSON.stringify(answers), wish, url));
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(buildSheet(answers, { madeOn: '2026-12-24' }))));
    expect(asked).toEqual([]);
  });

  it.each([
    ['application/pdf, application/json;q=0.9', 'application/pdf'],
    ['application/json, */*;q=0.1', 'application/json'],
    ['text/html, */*', 'application/pdf'],
    ['application/*;q=0.2, application/json', 'application/json'],
    ['', 'application/pdf'],
  ])('in the form of Accept: %s', async (wish, type) => {
    const { headers } = await ask(post('{}', { Accept: wish }));
    expect(headers.get('Content-Type')).toBe(type);
  });

  it.each([
    ['Content-Type', 'application/json;'],
    ['Content-Type', 'application/json; charset=utf8'],
    ['Content-Type', 'application/json;charset="UTF-8";'],
    ['Content-Encoding', 'identity'],
    ['Content-Encoding', ' Identity '],
  ])('are taken with %s: %s', async (name, value) => {
    expect((await ask(post('{}', { [name]: value }))).status).toBe(200);
  });

  it('of the README become a PDF, as curl sends them', async () => {
    const command = /^curl (?:.*\\\n)*.*$/m.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '';
    const [, type = '', value = ''] = / -H '([\w-]+): ([^']+)'/.exec(command) ?? [];
    const body = / -d '([^']+)'/.exec(command)?.[1] ?? '';
    expect([type, command.includes('--json')]).toEqual(['Content-Type', false]);
    const { status, headers } = await ask(post(body, { Accept: '*/*', [type]: value }));
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
  });

  it('of several people become one file, each person with a code', async () => {
    const body = JSON.stringify({
      people: [patients.firstTreatmentCps22, {}],
      practice: { name: 'A' },
    });
    const { status, headers } = await ask(post(body), serviceWith(), packetRoute);
    expect([status, headers.get('Content-Disposition')]).toEqual([
      200,
      'attachment; filename="packet.pdf"',
    ]);
    const packets = packetsAsked();
    expect(packets.map(({ code }) => code.replace(/\w+$/, ''))).toEqual(['1 of 2 · ', '2 of 2 · ']);
    expect(packets[1]?.sheet.about.some(({ value }) => value === 'A')).toBe(true);
    expect(JSON.stringify(packets[1])).not.toContain('Santos');
    // Person by person, and then one file of all.
    expect(asked.map(({ kind }) => kind)).toEqual(['person', 'person', 'join']);
  });

  it('of several people have times on covers, and names in bookmarks if wanted', async () => {
    const people = [{ name: 'Ana', visitDate: '2026-12-07' }, {}];
    const body = JSON.stringify({ people, names: true, times: ['1:30 PM', null] });
    expect((await ask(post(body), serviceWith(), packetRoute)).status).toBe(200);
    const [ana, other] = packetsAsked();
    expect(ana?.label).toBe('1. Ana · 1:30 PM');
    expect(ana?.cover.facts[1]?.value).toBe('December 7, 2026, 1:30 PM');
    expect(other?.label).toBe(other?.code);
  });
});

describe('what is refused', () => {
  const endless = () =>
    new ReadableStream({ pull: (to) => to.enqueue(new TextEncoder().encode(' '.repeat(50_000))) });
  const deep = `${'['.repeat(1000)}${']'.repeat(1000)}`;
  const nul = JSON.stringify({ name: `a\0${marker}` });
  const rows: [string, () => Request, number, string][] = [
    ['A01 another method', () => new Request(address), 405, 'method'],
    ['A03 no JSON', () => post(`{"name": ${marker}`), 400, 'not-json'],
    ['A03 nothing', () => post(''), 400, 'not-json'],
    ['A03 a byte order mark', () => post('\ufeff{}'), 400, 'not-json'],
    ['A03 NaN', () => post('{"cps": NaN}'), 400, 'not-json'],
    ['A03 a field twice', () => post('{"er":"low","er":"negative"}'), 400, 'not-json'],
    [
      'A03 a field twice, spelled in two ways',
      () => post('{"er":"low","\\u0065r":"low"}'),
      400,
      'not-json',
    ],
    ['A03 a depth of 1,000', () => post(deep), 400, 'not-json'],
    ['no UTF-8', () => post(new Uint8Array([0x22, 0xff, 0x22])), 400, 'not-json'],
    [
      'A04 a length over the limit',
      () => post('{}', { 'Content-Length': '20000000' }),
      413,
      'too-large',
    ],
    ['A04 a body without an end', () => post(endless()), 413, 'too-large'],
    ['A04 a length that lies', () => post('{}', { 'Content-Length': '3' }), 400, 'cut-short'],
    ['A06 a field that is none', () => post(`{"${marker}": 1}`), 422, 'answers'],
    ['A06 a wrong type', () => post(`{"er": ["${marker}"], "cps": "${marker}"}`), 422, 'answers'],
    [
      'A08 a very long text',
      () => post(JSON.stringify({ name: marker.repeat(10_000) })),
      422,
      'answers',
    ],
    [
      'A08 very many lines',
      () => post(JSON.stringify({ treatments: `${marker}\n`.repeat(5000) })),
      422,
      'answers',
    ],
    ['a list', () => post('[]'), 422, 'answers'],
    ['a prototype', () => post('{"__proto__": {"er": "low"}}'), 422, 'answers'],
    ['no type', () => post('{}', { 'Content-Type': '' }), 415, 'media-type'],
    [
      'a form',
      () => post('a=1', { 'Content-Type': 'application/x-www-form-urlencoded' }),
      415,
      'media-type',
    ],
    [
      'another charset',
      () => post('{}', { 'Content-Type': 'application/json; charset=utf-16' }),
      415,
      'media-type',
    ],
    ['a packed body', () => post('{}', { 'Content-Encoding': 'gzip' }), 415, 'media-type'],
    ['another form', () => post('{}', { Accept: 'text/html' }), 406, 'accept'],
    ['a day that is none', () => post('{}', {}, `${address}?date=${marker}`), 400, 'date'],
  ];
  it.each(rows)('%s', async (_name, request, status, id) => {
    const answer = await ask(request());
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ type: `/service#${id}`, status });
    expect(`${answer.text} ${lines.join()}`).not.toMatch(/MARKER7Q|Unexpected|zod| at /);
    expect(asked).toEqual([]);
  });

  it('cleans what may be cleaned', async () => {
    expect((await ask(post(nul))).status).toBe(200);
  });

  it('A10 a body that does not come', async () => {
    const never = post(new ReadableStream({ pull: () => new Promise(() => {}) }));
    await expect(readBody(never, 1000, 20)).rejects.toMatchObject({ id: 'too-late' });
  });

  it('with the path of each field and what it may hold', async () => {
    const { json } = await ask(post('{"er":"x","markers":["y"],"Zoe":1,"Ann":2}'));
    expect(json.errors).toEqual([
      { pointer: '#/er', detail: `Use one of: ${fields.er.of.join(', ')}.` },
      { pointer: '#/markers/0', detail: `Use a list of any of: ${fields.markers.of.join(', ')}.` },
      { pointer: '#', detail: expect.stringMatching(/^There is no such field/) },
    ]);
  });

  it('names what took the place of retired values', async () => {
    const retired = { symptoms: ['day.4'], health: ['pregnancy'], topThree: ['Q1', 'F.pregnancy'] };
    const { status, json } = await ask(post(JSON.stringify(retired)));
    expect(status).toBe(422);
    const details = Object.fromEntries(
      json.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [
        pointer,
        detail,
      ]),
    );
    expect(details['#/symptoms/0']).toContain('day.10, day.15');
    expect(details['#/health/0']).toContain('pregnant, pregnancy-or-nursing');
    expect(details['#/topThree/1']).toContain('such as Q1, F.urgent or own-1');
    expect(Object.keys(details)).toHaveLength(3);
  });

  const most = defaults.mostPeople;
  it.each([
    ['A07 nobody', { people: [] }, ['#']],
    ['A07 too many', { people: Array(most + 1).fill({}) }, ['#']],
    ['no list', { people: marker }, ['#']],
    ['times that are none', { people: [{}], times: ['noon'] }, ['#']],
    ['a time too few', { people: [{}, {}], times: ['9:30'] }, ['#']],
    ['more than it has', { people: [{}], [marker]: 1 }, ['#']],
    ['one of the answers', { people: [{}, { er: marker }] }, ['#/people/1/er']],
    [
      'the practice',
      { people: [{}], practice: { insert: 'x'.repeat(3001) } },
      ['#/practice/insert'],
    ],
    [
      'a logo that is none',
      { people: [{}], practice: { name: 'A', logo: marker } },
      ['#/practice/logo'],
    ],
    [
      'a language that is none',
      { people: [{}], practice: { languages: 'xx' } },
      ['#/practice/languages'],
    ],
    [
      'a logo that cannot be seen',
      { people: [{}], practice: { name: 'A', logo: base64(png({ pixel: () => [255] })) } },
      ['#/practice/logo'],
    ],
    [
      'an unknown word of the practice',
      { people: [{}], practice: { [marker]: 1 } },
      ['#/practice'],
    ],
  ])('in a packet: %s', async (_name, body, pointers) => {
    const { status, json, text } = await ask(
      post(JSON.stringify(body)),
      serviceWith(),
      packetRoute,
    );
    expect(status).toBe(422);
    expect(json.errors.map((one: { pointer: string }) => one.pointer)).toEqual(pointers);
    expect(text).not.toContain('MARKER7Q');
  });

  it.each([
    ['answers', { people: [{}, { name: 'x'.repeat(1_000_000) }] }],
    ['practice', { people: [{}], practice: { insert: 'x'.repeat(100_000) } }],
  ])('in a packet: %s too large for a file of their own', async (_name, body) => {
    const { status, json } = await ask(post(JSON.stringify(body)), serviceWith(), packetRoute);
    expect([status, json.type]).toEqual([413, '/service#too-large']);
  });
});

describe('a service that is off', () => {
  const off = () => new Service(readSettings({}, 4), () => expect.fail('starts a thread'));

  it.each([sheetRoute, packetRoute, openApiRoute, nowhere])('has no $name', async (route) => {
    const { status, json } = await ask(post('{}'), off(), route === nowhere ? sheetRoute : route);
    expect([status, json.type]).toEqual([404, '/service#off']);
  });

  it('is healthy: the pages have a server', async () => {
    expect(health(off()).status).toBe(200);
  });
});

describe('keys', () => {
  const keys = ['key-of-the-portal-1', 'key-of-the-batch-22'];
  it.each([
    [undefined, 401],
    ['Bearer', 401],
    [`Bearer ${keys[0]}x`, 401],
    [`Basic ${keys[0]}`, 401],
    [`Bearer ${keys.join(',')}`, 401],
    [`Bearer ${keys[0]}`, 200],
    [`bearer ${keys[1]}`, 200],
  ])('%s: %i', async (header, status) => {
    const request = post('{}', header ? { Authorization: header } : {});
    const answer = await ask(request, serviceWith([], { keys }));
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  it('are none where no header is', () => {
    expect(hasKey(null, keys)).toBe(false);
  });
});

describe('pages of other sites', () => {
  const origin = 'https://portal.example.org';
  it.each([
    [[], origin, null],
    [[origin], origin, origin],
    [[origin], 'https://evil.example.org', null],
    [[origin], 'null', null],
  ])('%j lets %s ask: %s', async (origins, from, allowed) => {
    const service = serviceWith([], { origins });
    const preflight = new Request(address, { method: 'OPTIONS', headers: { Origin: from } });
    for (const request of [preflight, post('{}', { Origin: from })]) {
      const { headers } = await ask(request, service);
      expect(headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    }
  });
});

describe('threads that are busy or broken', () => {
  // A deadline is tested with a clock that the test moves, not by waiting for it.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), milliseconds);
      return controller.signal;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Waits without moving the clock. */
  async function until(isSo: () => boolean) {
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Asks, and lets what a thread may take pass once it has the job. */
  async function askAndWait(service: Service, request = post('{}')) {
    const before = asked.length;
    const answer = ask(request, service);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
    await vi.advanceTimersByTimeAsync(2000);
    return answer;
  }

  it('refuses at once what is too much, while what runs still runs', async () => {
    const service = serviceWith(['hangs'], { workers: 1 });
    const running = ask(post('{}'), service);
    const waiting = ask(post('{}'), service);
    await vi.waitFor(() => expect(service.pool.load).toEqual({ running: 1, waiting: 1 }));
    // The clock is stopped meanwhile: a refusal that waited for anything would never come.
    const { status, headers, json } = await ask(post('{}'), service);
    expect([status, headers.get('Retry-After'), json.type]).toEqual([429, '1', '/service#busy']);
    expect(service.pool.load).toEqual({ running: 1, waiting: 1 });
    await vi.advanceTimersByTimeAsync(2000);
    expect((await running).status).toBe(504);
    expect([200, 504]).toContain((await waiting).status);
  });

  it('takes a sheet between the sheets of a packet, and says when to come again', async () => {
    const service = serviceWith([], { workers: 1, queue: 1, seconds: 60 });
    const people = JSON.stringify({ people: Array(40).fill({}) });
    const packet = ask(post(people), service, packetRoute);
    await until(() => service.pool.load.waiting === 39);
    const sheet = ask(post('{}'), service);
    await until(() => service.pool.load.waiting === 40);
    const { status, headers } = await ask(post('{}'), service);
    expect(status).toBe(429);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(5);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked[1]?.kind).toBe('sheet');
    expect([(await sheet).status, (await packet).status]).toEqual([200, 200]);
  });

  it('makes nothing more of a packet that lost a sheet', async () => {
    const service = serviceWith([{ done: made }, { failed: true }], { workers: 1, seconds: 60 });
    const people = JSON.stringify({ people: Array(40).fill({}) });
    const packet = ask(post(people), service, packetRoute);
    await until(() => service.pool.load.waiting === 39);
    await vi.advanceTimersByTimeAsync(2000);
    expect((await packet).status).toBe(503);
    expect(service.pool.load).toEqual({ running: 0, waiting: 0 });
    expect(asked.length).toBeLessThan(5);
  });

  it.each([
    ['A14 fails', { failed: true } as const, 503, 'failed'],
    ['A14 crashes', undefined, 503, 'failed'],
    ['hangs', 'hangs' as const, 504, 'too-slow'],
  ])('says so where one %s, and the next request is fine', async (_name, reply, status, id) => {
    const service = serviceWith([reply], { workers: 1 });
    const { json, headers } = await askAndWait(service);
    expect(json).toMatchObject({ status, type: `/service#${id}` });
    if (status === 503) expect(headers.get('Retry-After')).toBe('1');
    expect((await askAndWait(service)).status).toBe(200);
  });

  it('A11 frees the thread when the caller leaves', async () => {
    const service = serviceWith(['hangs'], { workers: 1 });
    const caller = new AbortController();
    const request = new Request(post('{}'), { signal: caller.signal });
    const answer = ask(request, service);
    await vi.waitFor(() => expect(service.pool.load.running).toBe(1));
    caller.abort();
    await answer;
    expect(lines.join()).toContain('"code":"left"');
    await vi.advanceTimersByTimeAsync(3000);
    expect(ended).toBe(1);
    expect((await askAndWait(service)).status).toBe(200);
  });

  it('says nothing of what went wrong inside', async () => {
    const service = serviceWith();
    const broken: Route = {
      ...{ name: 'sheet', method: 'POST' },
      work: async () => {
        throw new TypeError(`Unexpected ${marker}`);
      },
    };
    const { status, text } = await ask(post('{}'), service, broken);
    expect([status, text.includes('MARKER7Q')]).toEqual([503, false]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status: 503, code: 'unexpected' });
  });

  it('says the cause in the log, and only there', async () => {
    const full = { failed: true, cause: 'disk-full' } as const;
    const { text } = await askAndWait(serviceWith([full], { workers: 1 }));
    const broken: Route = {
      ...{ name: 'packet', method: 'POST' },
      work: async () => {
        throw Object.assign(new Error(`${marker}: read-only file system`), { code: 'EROFS' });
      },
    };
    const other = await ask(post('{}'), serviceWith(), broken);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { route: 'sheet', status: 503, code: 'failed', cause: 'disk-full' },
      { route: 'packet', status: 503, code: 'unexpected', cause: 'read-only' },
    ]);
    expect(`${text} ${other.text}`).not.toMatch(/disk|read-only/);
    expect(lines.join()).not.toContain('MARKER7Q');
  });
});

it('a clock that jumps harms no request, no day and no figure', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const jump of ['2036-01-01', '1999-01-01']) {
    vi.setSystemTime('2026-12-01T12:00:00Z');
    const asking = ask(post(JSON.stringify({ people: [{}, {}, {}] })), serviceWith(), packetRoute);
    vi.setSystemTime(`${jump}T12:00:00Z`);
    expect((await asking).status).toBe(200);
  }
  vi.useRealTimers();
  const days = asked.flatMap((one) => (one.kind === 'person' ? one.options.madeOn : []));
  expect(days).toEqual(Array(6).fill('2026-12-01'));
  for (const line of lines) {
    expect(JSON.parse(line).milliseconds).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(line).milliseconds).toBeLessThan(600_000);
  }
});

describe('metrics', () => {
  it('are none unless they are on', async () => {
    expect((await metrics(serviceWith())).status).toBe(404);
  });

  it('count requests, sheets and threads, and hold nothing of a person', async () => {
    const service = serviceWith([], { hasMetrics: true });
    await ask(post(JSON.stringify({ name: marker })), service);
    await ask(post(JSON.stringify({ er: marker })), service);
    await ask(post(JSON.stringify({ people: [{}, {}] })), service, packetRoute);
    const response = await metrics(service);
    const text = await response.text();
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=/);
    for (const line of [
      'askwell_requests_total{route="sheet",status="200",code="done"} 1',
      'askwell_requests_total{route="sheet",status="422",code="answers"} 1',
      'askwell_request_seconds_count{route="packet"} 1',
      'askwell_sheets_total 3',
      'askwell_places 0',
      'askwell_threads 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('MARKER');
  });
});

describe('a service that stops', () => {
  it('takes nothing new, and health turns red first', async () => {
    const service = serviceWith();
    expect(health(service).status).toBe(200);
    service.state = 'stopping';
    expect(health(service).status).toBe(503);
    const { status, headers, json } = await ask(post('{}'), service);
    expect([status, json.type]).toEqual([503, '/service#stopping']);
    expect(headers.get('Connection')).toBe('close');
  });

  it('refuses a request whose body was still on its way', async () => {
    const service = serviceWith();
    let end = () => {};
    const body = new ReadableStream({
      start(to) {
        end = () => {
          to.enqueue(new TextEncoder().encode('{}'));
          to.close();
        };
      },
    });
    const asking = ask(post(body), service);
    service.state = 'stopping';
    end();
    const { status, json } = await asking;
    expect([status, json.type, asked]).toEqual([503, '/service#stopping', []]);
  });

  it('is not healthy before a sheet was made', async () => {
    const service = new Service(defaults, () => expect.fail('no thread'));
    expect(health(service).status).toBe(503);
  });
});

it('A24 the log has figures, and nothing of a person', async () => {
  const answers = { name: marker, clinic: marker, treatments: marker, ownQuestions: [marker] };
  await ask(post(JSON.stringify(answers), { 'User-Agent': marker }));
  await ask(post(JSON.stringify({ ...answers, er: marker })));
  expect(lines.join()).not.toContain('MARKER7Q');
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line))).toEqual([
      'time',
      'route',
      'status',
      'milliseconds',
      'sheets',
      'code',
    ]);
  }
});

describe('settings', () => {
  it('are off and closed unless told otherwise', () => {
    expect(readSettings({}, 4)).toMatchObject({
      isOn: false,
      keys: [],
      origins: [],
      workers: 3,
      queue: 3,
    });
    expect(readSettings({ ASKWELL_WORKERS: '2', ASKWELL_QUEUE: '0' }, 1)).toMatchObject({
      workers: 2,
      queue: 0,
    });
  });

  it.each([
    { ASKWELL_API: marker },
    { ASKWELL_API_KEYS: `short,${marker}` },
    { ASKWELL_API_ORIGINS: '*' },
    { ASKWELL_API_ORIGINS: 'https://a.example/path' },
    { ASKWELL_WORKERS: '0' },
    { ASKWELL_SECONDS: '1e3' },
    { ASKWELL_MEMORY_MB: '-5' },
  ])('are refused by name, without the value: %j', (environment) => {
    const [name = ''] = Object.keys(environment);
    try {
      readSettings(environment, 2);
      expect.fail('takes it');
    } catch (error) {
      expect(error).toBeInstanceOf(WrongSettings);
      expect((error as WrongSettings).lines).toEqual([expect.stringContaining(name)]);
      expect(String(error)).not.toContain('MARKER7Q');
    }
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1, and its example is taken', async () => {
    const { status, json } = await ask(
      new Request('http://a/api/openapi.json'),
      serviceWith(),
      openApiRoute,
    );
    expect([status, json.openapi]).toEqual([200, '3.1.0']);
    expect(json).toEqual(JSON.parse(JSON.stringify(openApi(defaults.mostPeople))));
    for (const [path, route] of [
      ['/api/sheet', sheetRoute],
      ['/api/packet', packetRoute],
    ] as const) {
      const { example } = json.paths[path].post.requestBody.content['application/json'];
      expect((await ask(post(JSON.stringify(example)), serviceWith(), route)).status).toBe(200);
    }
  });

  it('names each field and each of its values', () => {
    const { properties } = answersAsJsonSchema();
    expect(Object.keys(properties)).toEqual(Object.keys(fields));
    for (const [name, spec] of Object.entries(fields)) {
      const schema = properties[name as keyof typeof fields] as {
        enum?: string[];
        items?: { enum?: string[] };
      };
      if (spec.kind === 'one') expect(schema.enum).toEqual(spec.of);
      if (spec.kind === 'some') expect(schema.items?.enum).toEqual(spec.of);
      if (spec.kind === 'ids') expect(schema.items?.enum).toEqual(topicIds);
    }
  });

  it.each([
    ['doctor', 'The doctor of this visit. Use text of up to 60 characters.'],
    ['drugsNow', 'takes now, or: none. Use text of up to 120 characters.'],
    ['spread', 'The places that the cancer spread to. Use a list of any of: bones, liver'],
    ['health', 'pregnant is now.'],
    ['priorLines', 'Count treatments since the spread, counting the one now.'],
    ['symptoms', '911.9 is sudden loss of sight; day.5 is fever or shaking chills;'],
    ['topThree', 'What the person wants to ask first.'],
    ['leftOpen', 'It leads the sheet, unless three are chosen in topThree.'],
  ] as const)('says what %s means', (field, words) => {
    expect(answersAsJsonSchema().properties[field]?.description).toContain(words);
  });
});
