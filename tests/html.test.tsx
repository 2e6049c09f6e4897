import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../lib/answers/answers';
import { sheetCss } from '../lib/html/css.node.ts';
import { keepWhatIsTyped, keepWhatIsTypedHash } from '../lib/html/keep-typed';
import { renderHtml } from '../lib/html/render-html';
import { SheetView } from '../lib/html/sheet-view';
import { buildSheet } from '../lib/sheet/build-sheet';
import { printedStrings } from '../lib/sheet/sheet-text';
import { madeOn, patients } from './patients';
import { firstMissing, withoutSpace } from './read-pdf';

/** The text of static markup; React escapes only these. */
const textOf = (markup: string) =>
  markup
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const fileOf = (answers: Answers) => renderHtml(buildSheet(answers, { madeOn }), sheetCss);

describe.each(Object.entries(patients))('the page of %s', (_name, answers: Answers) => {
  const sheet = buildSheet(answers, { madeOn });

  it('says what the sheet says, in the same order', () => {
    const text = withoutSpace(textOf(renderToStaticMarkup(<SheetView sheet={sheet} />)));
    expect(firstMissing(text, printedStrings(sheet))).toBeUndefined();
  });

  it('says it as a file too, with a labelled box for each place to write', () => {
    const file = renderHtml(sheet, sheetCss);
    expect(firstMissing(withoutSpace(textOf(file)), printedStrings(sheet))).toBeUndefined();
    const boxes = file.match(/<(input|textarea)\b[^>]*>/g) ?? [];
    expect(boxes.length).toBeGreaterThan(40);
    for (const box of boxes) expect(box).toMatch(/ aria-label="[^"]+"/);
    const ids = boxes.map((box) => / id="([^"]+)"/.exec(box)?.[1]);
    expect(new Set(ids).size).toBe(boxes.length);
    for (const { id } of [
      ...[...sheet.first, ...sheet.questions],
      ...[...sheet.followUps, ...sheet.ownQuestions],
    ]) {
      expect(ids).toContain(`${id}-notes`);
      expect(ids).toContain(`${id}-askAgain`);
    }
    for (const { id } of sheet.answersToGet) expect(ids).toContain(`${id}-done`);
  });
});

describe('the file', () => {
  it('needs nothing else, and may load and send nothing', () => {
    const file = fileOf(patients.firstTreatmentCps22);
    expect(file).toMatch(/^<!doctype html>\n<html lang="en" style="[^"]*">/);
    expect(file).not.toMatch(/\b(src|href|action)=|url\(|@import|https?:/);
    expect(file).toContain('default-src &#x27;none&#x27;');
    expect(file).toContain('<title>Questions for my visit</title>');
  });

  it('runs the one script that its policy names', () => {
    const hash = createHash('sha256').update(keepWhatIsTyped).digest('base64');
    expect(keepWhatIsTypedHash).toBe(`sha256-${hash}`);
    const scripts = [...fileOf({}).matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code);
    expect(scripts).toEqual([keepWhatIsTyped]);
  });

  it('shows markup that somebody typed as text', () => {
    const typed = '</style></script><img src=x onerror=alert(1)>';
    const file = fileOf({ name: typed, ownQuestions: [typed], clinic: typed, goal: typed });
    expect(file).not.toContain('<img');
    expect(file.match(/<script>/g)).toHaveLength(1);
    expect(textOf(file)).toContain('<img src=x onerror=alert(1)>');
  });
});
