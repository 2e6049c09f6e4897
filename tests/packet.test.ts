import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { type Practice, practiceFields, readPractice } from '../lib/answers/practice';
import { answerRequest, type EngineRequest } from '../lib/pdf/engine/engine';
import { startThreadEngine } from '../lib/pdf/engine/engine.node.ts';
import type { Engine } from '../lib/pdf/engine/engine-handle';
import { makePackets } from '../lib/pdf/engine/make-packets';
import {
  joinPackets,
  MixedPages,
  makePacket,
  type PacketPart,
} from '../lib/pdf/engine/packet-engine';
import { Pool, type PoolOptions } from '../lib/pdf/engine/pool';
import { readPageTexts } from '../lib/pdf/engine/read-back';
import { stringsOf } from '../lib/pdf/type/coverage';
import { nodeFonts } from '../lib/pdf/type/fonts.node.ts';
import { buildPackets, type Packet } from '../lib/sheet/packet/packet';
import { codesFor } from '../lib/sheet/packet/packet-code';
import { brokenConditions } from './matterhorn';
import { madeOn, patients } from './patients';
import { base64, png } from './png';
import { firstMissing, readPdf, withoutSpace } from './read-pdf';

const practice: Practice = {
  name: 'Brooklyn Center for Cancer Care',
  dayPhone: '718-555-0100',
  insert: 'Parking is behind the house.\n\nThe bus stops at the door.',
};

const packetsFor = (people: readonly Answers[], own: Practice = practice, names = false) =>
  buildPackets(
    people.map((answers, index) => ({ number: index + 1, answers })),
    { practice: own, madeOn, of: people.length, names },
  );

const named = (count: number, word = 'Person'): Answers[] =>
  Array.from({ length: count }, (_, index) => ({
    ...Object.values(patients)[index % 5],
    name: `${word} ${'abcdefghijklmnop'[index]}`,
  }));

const nothing = new Uint8Array();

/** A packet with a file of its own. */
const fileOf = async (packet: Packet) => {
  const made = await makePacket(packet, nodeFonts, true);
  return { ...made, file: made.file ?? nothing };
};

describe('codes', () => {
  it('are the same for the same list, and no two alike in a list of thousands', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `row ${index}`);
    const codes = codesFor(texts);
    expect(codesFor(texts)).toEqual(codes);
    expect(new Set(codes).size).toBe(5000);
    expect(codes.filter((code) => !/^[2-9A-HJ-NP-Z]{4}$/.test(code))).toEqual([]);
  });

  it('are parted where two people are the same in all', () => {
    expect(new Set(codesFor(['a', 'a', 'a'])).size).toBe(3);
  });
});

describe('a packet', () => {
  it('has the numbers of the practice where its row has none', () => {
    const [bare, own] = packetsFor([{}, { dayPhone: '212-555-0000', clinic: 'East side' }]);
    expect(bare?.sheet.phones.map(({ value }) => value)).toEqual(['718-555-0100', null]);
    expect(bare?.sheet.about.at(-1)?.value).toBe(practice.name);
    expect(own?.sheet.phones[0]?.value).toBe('212-555-0000');
    expect(own?.cover.facts[2]?.value).toBe('212-555-0000');
    expect(own?.sheet.about.at(-1)?.value).toBe('East side');
  });

  it('has a cover that names no illness and no result, whatever is known', () => {
    for (const { cover } of packetsFor(Object.values(patients))) {
      expect(stringsOf(cover).join(' ')).not.toMatch(
        /cancer(?! Care)|metasta|immuno|PD-L1|CPS|negative|positive|HER2|BRCA/i,
      );
    }
  });

  it('says what the practice says must be brought, and what is inside', () => {
    const [packet] = packetsFor([{ sheets: 'visit' }], { bring: 'Card\n\nCoat' });
    expect(packet?.cover.bring.items).toEqual(['Card', 'Coat']);
    expect(packet?.cover.inside.items).toHaveLength(1);
    expect(packet?.insert).toBeNull();
    expect(packetsFor([{}])[0]?.cover.inside.items).toHaveLength(3);
  });

  it('shows a name in lists only where names may be shown', () => {
    const person = { name: 'Maria Santos' };
    expect(packetsFor([person])[0]?.label).toMatch(/^1 of 1 · ....$/);
    expect(packetsFor([person], practice, true)[0]?.label).toBe('1. Maria Santos');
  });

  it('starts cover, visit sheet, home sheet, and insert on front pages', async () => {
    const [packet] = packetsFor([patients.firstTreatmentCps22]);
    const { file, pageCount } = await fileOf(packet as Packet);
    const pages = readPageTexts(file);
    expect(pages).toHaveLength(8);
    expect(pageCount).toBe(8);
    const starts = [packet?.cover.title, packet?.sheet.title, packet?.sheet.home.title];
    const at = [...starts, 'Parking'].map((text) =>
      pages.findIndex((page) => page.includes(text ?? '')),
    );
    expect(at).toEqual([0, 2, 4, 6]);
    for (const page of pages) expect(page).toContain(packet?.code);
  });

  it('prints all that it says, in order', async () => {
    const [packet] = packetsFor([{ name: '乳腺癌 Nguyễn', visitDate: '2026-12-01' }]);
    const { file, missing } = await fileOf(packet as Packet);
    const { pages } = await readPdf(file);
    const { title, from, facts, bring, inside } = (packet as Packet).cover;
    const wanted = [title, from, ...facts.flatMap(({ label, value }) => [label, value])];
    const lists = [bring, inside].flatMap(({ heading, items }) => [heading, ...items]);
    const all = [...wanted, ...lists].filter((text) => text !== null);
    expect(firstMissing(pages[0] ?? '', all)).toBeUndefined();
    expect(missing).toEqual([]);
    expect(pages[6]).toContain(withoutSpace('The bus stops at the door.'));
  });
});

describe("the printer's file", () => {
  it.each(['pen', 'fillable'] as const)(
    'is PDF/UA, with a bookmark for each, %s',
    async (edition) => {
      const people = named(3).map((person) => ({ ...person, edition }));
      const packets = packetsFor(people, practice, true);
      const made = await Promise.all(packets.map((packet) => makePacket(packet, nodeFonts, true)));
      const file = await joinPackets(
        made.map((one, at) => ({ ...one, label: packets[at]?.label ?? '' })),
        nodeFonts,
      );
      expect(await brokenConditions(file)).toEqual([]);
      const pdf = await PDFDocument.load(file);
      const names = pdf
        .getForm()
        .getFields()
        .map((field) => field.getName());
      expect(new Set(names).size).toBe(names.length);
      expect(names.length > 0).toBe(edition === 'fillable');
      const titles = Buffer.from(file)
        .toString('latin1')
        .match(/\(\d\. Person \w\)/g);
      expect(titles).toEqual(['(1. Person a)', '(2. Person b)', '(3. Person c)']);
      const pages = readPageTexts(file);
      const own = made.map((one) => readPageTexts(one.file ?? nothing));
      expect(pages).toEqual(own.flat());
    },
  );

  it('grows with the packets, and no faster', async () => {
    const parts: PacketPart[] = [];
    for (const packet of packetsFor(Array.from({ length: 16 }, () => ({})))) {
      parts.push({ ...(await makePacket(packet, nodeFonts, false)), label: packet.label });
    }
    const sizeOf = async (count: number) =>
      (await joinPackets(parts.slice(0, count), nodeFonts)).length;
    const [few, many] = [await sizeOf(4), await sizeOf(16)];
    expect(many / few).toBeLessThan(4);
  });

  it('is not given out when pages of one packet stand among those of another', async () => {
    const packets = packetsFor(named(2));
    const [first, second] = await Promise.all(
      packets.map((packet) => makePacket(packet, nodeFonts, true)),
    );
    if (!first || !second) throw new Error('two packets');
    const mixed = [
      { ...first, label: 'a', pages: second.pages },
      { ...second, label: 'b' },
    ];
    await expect(joinPackets(mixed, nodeFonts)).rejects.toThrow(MixedPages);
    const short = [{ ...first, label: 'a', pageCount: first.pageCount - 1 }];
    await expect(joinPackets(short, nodeFonts)).rejects.toThrow(MixedPages);
  });
});

/** An engine in this thread, which need not be started; it gets and gives copies, as others do. */
const startEngineHere = (): Engine => {
  let answer: Parameters<Engine['answer']>[0] = () => {};
  return {
    answer: (handle) => {
      answer = handle;
    },
    post: async (request) => {
      const reply = await answerRequest(structuredClone(request) as EngineRequest, nodeFonts);
      answer(structuredClone(reply));
    },
    end: () => {
      answer = () => {};
    },
  };
};

/** An engine that leaves the packets of these numbers undone, as one that hangs or fails. */
const faulty = (faults: Record<number, 'hang' | 'fail'>) => (): Engine => {
  const engine = startEngineHere();
  let answer: Parameters<Engine['answer']>[0] = () => {};
  return {
    ...engine,
    answer: (handle) => {
      answer = handle;
      engine.answer(handle);
    },
    post: (request) => {
      const { packet } = request as { packet?: Packet };
      const fault = faults[packet?.number ?? 0];
      if (fault === 'fail') answer({ failed: true });
      if (!fault) engine.post(request);
    },
  };
};

const pools: Pool[] = [];
const poolOf = (start: () => Engine, options: Partial<PoolOptions> = {}) => {
  const pool = new Pool(start, { size: 2, deadline: () => 60_000, ...options });
  pools.push(pool);
  return pool;
};
afterAll(() => {
  for (const pool of pools) pool.end();
});

const textOf = async (files: Uint8Array[]) => files.flatMap(readPageTexts).join('\n');

describe('many packets', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are made but for those at which the engine fails or hangs, and these are named', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pool = poolOf(faulty({ 2: 'fail', 4: 'hang' }));
    const progress: number[] = [];
    const onProgress = (done: number) => {
      progress.push(done);
      // All but the one that hangs are done: its deadline comes.
      if (done === 4) vi.advanceTimersByTime(60_000);
    };
    const { results, files } = await makePackets(packetsFor(named(5)), {
      pool,
      withFiles: true,
      onProgress,
    });
    expect(results.map(({ number, made }) => [number, made])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, false],
      [5, true],
    ]);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
    const text = await textOf(files);
    expect(['a', 'c', 'e'].every((name) => text.includes(`Person ${name}`))).toBe(true);
    expect(text).not.toMatch(/Person [bd]/);
  });

  it('are made but for one that cannot be painted, which is found among the others', async () => {
    // A block of the laid-out page holds a text without its tag: painting refuses it.
    const spoil = (): Engine => {
      const engine = startEngineHere();
      const spoiled = async (pages: Blob) =>
        new Blob([(await pages.text()).replace('"H1"', '"Sect"')]);
      return {
        ...engine,
        answer: (handle) =>
          engine.answer(async (reply) => {
            const made = (reply as { done?: { number?: number; pages: Blob } })?.done;
            if (made?.number === 2) made.pages = await spoiled(made.pages);
            handle(reply);
          }),
      };
    };
    const pool = poolOf(spoil);
    const { results, files } = await makePackets(packetsFor(named(3)), { pool, withFiles: false });
    expect(results.map(({ made }) => made)).toEqual([true, false, true]);
    const text = await textOf(files);
    expect(/Person a/.test(text) && /Person c/.test(text) && !/Person b/.test(text)).toBe(true);
  });

  it('of two lists in a row share nothing', async () => {
    const pool = poolOf(startThreadEngine, { size: 1 });
    await makePackets(packetsFor(named(2, 'Elderflower')), { pool, withFiles: true });
    const { files, results } = await makePackets(packetsFor(named(2, 'Second'), {}), {
      pool,
      withFiles: true,
    });
    const all = [...files, ...results.flatMap((one) => (one.made && one.file ? [one.file] : []))];
    const text = await textOf(all);
    expect(text.includes('Second a')).toBe(true);
    expect(/Elderflower|718-555-0100/.test(text)).toBe(false);
    const raw = all.map((file) => Buffer.from(file).toString('latin1'));
    expect(raw.filter((file) => file.includes('Elderflower'))).toEqual([]);
  });

  it('stop at once when they are cancelled, and what is done is put together', async () => {
    const pool = poolOf(startThreadEngine);
    let after = 0;
    let cancelled = false;
    const onProgress = (done: number) => {
      if (cancelled) after += 1;
      if (done === 2) {
        cancelled = true;
        pool.end();
      }
    };
    const { results, files } = await makePackets(packetsFor(named(9)), {
      pool,
      withFiles: true,
      onProgress,
    });
    const made = results.filter((one) => one.made);
    expect(made.length).toBe(2);
    expect(results.filter((one) => !one.made && one.reason === 'ended')).toHaveLength(7);
    expect(after).toBe(0);
    expect(readPageTexts(files[0] ?? new Uint8Array())).toHaveLength(16);
  });

  it('of none leave no file', async () => {
    const pool = poolOf(startThreadEngine);
    expect(await makePackets([], { pool, withFiles: true })).toEqual({ results: [], files: [] });
  });
});

describe("the practice's words", () => {
  it('are cleaned, and those that are too long are named', () => {
    expect(readPractice({ name: ' A\u202e  clinic ', bring: 'Card\r\nCoat', other: 1 })).toEqual({
      ok: true,
      practice: { name: 'A clinic', bring: 'Card\nCoat' },
    });
    expect(readPractice({ name: 'x'.repeat(61), dayPhone: '1'.repeat(30) })).toEqual({
      ok: false,
      problems: ['name'],
      reasons: [],
    });
    expect(readPractice({ name: 'x'.repeat(61), logo: base64(png()) })).toMatchObject({
      problems: ['name'],
      reasons: [],
    });
    const problems = Object.keys(practiceFields);
    expect(readPractice('x')).toEqual({ ok: false, problems, reasons: [] });
    expect(readPractice({ name: 3 }).ok).toBe(false);
  });
});
