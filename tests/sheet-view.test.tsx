import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SheetView } from '../components/sheet-view';
import type { Answers } from '../lib/answers';
import { buildSheet } from '../lib/sheet';
import { printedStrings } from '../lib/sheet-text';
import { madeOn, patients } from './patients';
import { firstMissing, withoutSpace } from './read-pdf';

/** The text of static markup; React escapes only these. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe.each(Object.entries(patients))('the page of %s', (_name, answers: Answers) => {
  it('says what the sheet says, in the same order', () => {
    const sheet = buildSheet(answers, { madeOn });
    const text = withoutSpace(textOf(renderToStaticMarkup(<SheetView sheet={sheet} />)));
    expect(firstMissing(text, printedStrings(sheet))).toBeUndefined();
  });
});

it('shows markup that somebody typed as text', () => {
  const sheet = buildSheet({ name: '<img src=x onerror=alert(1)>' }, { madeOn });
  expect(renderToStaticMarkup(<SheetView sheet={sheet} />)).not.toContain('<img');
});
