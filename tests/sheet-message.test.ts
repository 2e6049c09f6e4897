import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { buildSheet } from '../lib/sheet/build-sheet';
import { sheetAsMessage } from '../lib/sheet/sheet-message';
import { blankMark, crossMark, sheetAsText } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';
import { en } from './wordings';

// The short text, for a patient portal (decision 50).

const sheetOf = (answers: Answers) => buildSheet(answers, { madeOn });
const people = Object.entries<Answers>(patients);

/** A portal cuts off what is longer. Every sign is named (25), which takes more if all are marked. */
const mostLetters = (name: string) => (name === 'everythingTicked' ? 3300 : 3000);

describe.each(people)('the message of %s', (name, answers) => {
  const sheet = sheetOf(answers);
  const message = sheetAsMessage(sheet);
  /** Position of each text; -1 for one that is missing. */
  const placesOf = (texts: readonly string[]) => texts.map((text) => message.indexOf(text));

  it(`has fewer than ${mostLetters(name)} letters`, () => {
    expect(message.length).toBeLessThan(mostLetters(name));
  });

  it('says first what does not wait, then what is known, what to ask, and which answers', () => {
    const { handOver, banner } = sheet;
    const facts = [handOver.cancer, handOver.matters, handOver.visit].flatMap(({ items }) =>
      items.flatMap((item) =>
        typeof item === 'string' ? item : item.value ? `${item.label} ${item.value}` : [],
      ),
    );
    const topics = [...sheet.first, ...sheet.questions, ...sheet.ownQuestions];
    const inOrder = [
      ...(banner ? [en['message.callFirst'], ...banner.sentences] : []),
      ...facts,
      ...(handOver.unknown ? [handOver.unknown] : []),
      ...(sheet.mismatch ? [sheet.mismatch] : []),
      ...topics.map(({ number, inMessage }) => `${number}. ${inMessage}`),
      ...sheet.answersToGet.map(({ text }) => text),
      sheet.disclaimer,
    ];
    const places = placesOf(inOrder);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(message.startsWith(en['message.callFirst'])).toBe(banner !== null);
    expect(message.trimEnd().endsWith(sheet.disclaimer)).toBe(true);
  });

  it('has the chosen three, the five, and every own question', () => {
    for (const id of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5']) {
      expect([...sheet.first, ...sheet.questions].map((topic) => topic.id)).toContain(id);
    }
    for (const { text, inMessage, id } of [...sheet.first, ...sheet.ownQuestions]) {
      if (id !== 'Q4') expect(inMessage.startsWith(text)).toBe(true);
    }
    for (const own of answers.ownQuestions ?? []) expect(message).toContain(own);
  });

  it('states nothing that nobody said: no blank, no option, no prompt of the rules', () => {
    expect(message).not.toContain(blankMark);
    expect(message).not.toContain(crossMark);
    for (const said of ['ultralow', 'Sample and date', 'Immunotherapy now before', 'ask again on'])
      expect(message).not.toContain(said);
    for (const { text } of [...sheet.followUps, ...sheet.trials.items, ...sheet.offered])
      expect(message).not.toContain(text);
    for (const { label, value } of [...sheet.about, ...sheet.handOver.cancer.items].flatMap(
      (item) => (typeof item === 'string' ? [] : item),
    )) {
      if (value === null) expect(message).not.toMatch(new RegExp(`^${label}`, 'm'));
    }
  });
});

describe('a message', () => {
  it('names marked signs once, above, and asks about them below', () => {
    const message = sheetAsMessage(sheetOf({ filledInBy: 'self', symptoms: ['911.9', 'day.1'] }));
    expect(message.split('sudden loss of sight')).toHaveLength(2);
    expect(message).toContain('1. What caused these symptoms, and do I need tests now?');
    expect(message.split('\n')[0]).toBe('Call first. This may not be read today.');
  });

  it('keeps results that the strip does not have, and leaves out notes that it has', () => {
    const message = sheetAsMessage(sheetOf({ markers: ['brca'], health: ['autoimmune'] }));
    expect(message).toContain('Other results: BRCA change.');
    expect(message).not.toContain('Please keep in mind');
    expect(message).toContain('Health: autoimmune disease');
  });

  it('is no more than a part of what the paper says', () => {
    for (const [, answers] of people) {
      const sheet = sheetOf({ ...answers, symptoms: [], needs: [] });
      const lines = sheetAsMessage(sheet).split('\n');
      const paper = sheetAsText(sheet).replace(/\s+/g, ' ');
      for (const line of lines) {
        const sentences = line.replace(/^\d+\. /, '').split(/(?<=[.?!]) (?=[A-Z])/);
        for (const sentence of sentences) expect(paper).toContain(sentence);
      }
      expect(paper.length).toBeGreaterThan(lines.join(' ').length);
    }
  });
});
