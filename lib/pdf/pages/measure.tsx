import type { ReactElement } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { layOutTagged } from '../tagged/lay-out';
import type { PageNode } from '../tagged/page-model';
import { loadedFonts } from '../type/fonts';
import { isPlain } from '../type/signs';
import type { PageStyle } from './page-style';
import { Paper, PaperFile } from './paper';

// Each block is laid out by react-pdf alone and once: people of one list have most of them in common.

/** What the pages of a sheet need of it beside their blocks. */
export type MadeSheet = Pick<Sheet, 'fileTitle' | 'language' | 'madeOn' | 'print'>;

/** A block that was laid out: the paper without it, and its parts, one for each page that it takes. */
export type Measured = { paper: PageNode; parts: PageNode[] };

/** Blocks laid out or needed last, and those before them, which go first. */
let recent = new Map<string, Measured>();
let older = new Map<string, Measured>();
const mostKept = 600;

/**
 * Lays out the elements that are not known yet.
 * @returns all of them measured, in their order; null is a blank page
 * @throws if the layout fails
 */
export async function measure(
  elements: readonly (ReactElement | null)[],
  pageStyle: PageStyle,
  made: MadeSheet,
): Promise<Measured[]> {
  const keys = elements.map((element) => keyOf(element, pageStyle, made));
  const unknown = new Map<string, ReactElement | null>();
  const found = new Map<string, Measured>();
  for (const [index, key] of keys.entries()) {
    const known = recent.get(key) ?? older.get(key);
    if (known) found.set(key, known);
    else unknown.set(key, elements[index] ?? null);
  }
  if (unknown.size > 0) {
    const { pages } = await layOutTagged(
      <PaperFile made={made}>
        {Array.from(unknown, ([key, element]) => (
          <Paper key={key} print={made.print} pageStyle={pageStyle} whole>
            {element}
          </Paper>
        ))}
      </PaperFile>,
      { oncePerPage: true },
    );
    for (const [index, [key, element]] of [...unknown].entries()) {
      const page = pages[index];
      if (!page) throw new Error('A block could not be laid out');
      found.set(key, await measuredOn(page, element, pageStyle, made));
    }
  }
  for (const [key, measured] of found) recent.set(key, measured);
  if (recent.size > mostKept) [recent, older] = [new Map(), recent];
  return keys.map((key) => found.get(key) as Measured);
}

async function measuredOn(
  page: PageNode,
  element: ReactElement | null,
  pageStyle: PageStyle,
  made: MadeSheet,
): Promise<Measured> {
  const { children = [], ...rest } = page;
  const height = page.style?.height ?? 0;
  const paper = { ...rest, box: page.box && { ...page.box, height } };
  // A block without a height shows nothing; one that is higher than the page is broken by react-pdf.
  const isWhole = (page.box?.height ?? 0) <= height + 0.01;
  if (isWhole || !element) return { paper, parts: children };
  const { pages } = await layOutTagged(
    <PaperFile made={made}>
      <Paper print={made.print} pageStyle={pageStyle}>
        {element}
      </Paper>
    </PaperFile>,
  );
  return { paper, parts: pages.flatMap((one) => one.children ?? []) };
}

/**
 * All that a block shows, and how: components are pure functions of their props, and of the fonts that
 * are loaded for letters that the paper's own typeface lacks.
 */
function keyOf(element: ReactElement | null, pageStyle: PageStyle, { print }: MadeSheet): string {
  const shown = `${JSON.stringify(element, (name, value) => {
    if (typeof value === 'function') return numberOf(value);
    if (value?.id !== undefined && value === pageStyle) return pageStyle.id;
    return name === 'key' || name.startsWith('_') ? undefined : value;
  })}`;
  const fonts = isPlain(shown) ? '' : loadedFonts();
  return `${print.paper} ${pageStyle.id} ${fonts} ${shown}`;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(component: object): number {
  const number = numbers.get(component) ?? ++lastNumber;
  numbers.set(component, number);
  return number;
}
