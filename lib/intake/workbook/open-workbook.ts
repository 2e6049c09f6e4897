import { numberFormatsIn } from './number-formats';
import { type Parts, partsIn } from './parts';
import { unescaped } from './rich-text';
import { sharedStringsIn } from './shared-strings';
import { type CellContext, type SheetRows, sheetRowsIn } from './sheet-rows';
import { isOn, visitXml } from './xml';

/** A sheet of a workbook; its rows are read when they are asked for. */
export type WorkbookSheet = { name: string; isHidden: boolean; read: () => SheetRows };

export type Workbook = { sheets: WorkbookSheet[]; hasMacros: boolean };

/** A link from one part of a workbook to another: its kind, and the path that it leads to. */
type Link = { id: string; kind: string; path: string };

/**
 * Opens a workbook (ECMA-376, .xlsx and .xlsm). Its macros, links and pictures are not looked at.
 * @throws if it is damaged, or too large once it is inflated
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = partsIn(bytes);
  const path = linksIn(parts, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const main = path === undefined ? undefined : parts(path);
  if (path === undefined || !main) throw new Error('No workbook');
  const links = linksIn(parts, path);
  const partOf = (wanted: string) => {
    const found = links.find(({ kind }) => kind === wanted);
    return found && parts(found.path);
  };
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const { sheets, is1904 } = sheetsIn(main);
  const context: CellContext = {
    strings: strings ? sharedStringsIn(strings) : [],
    formats: styles ? numberFormatsIn(styles) : [],
    is1904,
  };
  return {
    sheets: sheets.flatMap(({ link, ...sheet }) => {
      const found = links.find(({ id, kind }) => id === link && kind === 'worksheet');
      return found ? { ...sheet, read: () => readSheet(parts, found.path, context) } : [];
    }),
    hasMacros: links.some(({ kind }) => kind === 'vbaProject'),
  };
}

function readSheet(parts: Parts, path: string, context: CellContext): SheetRows {
  const xml = parts(path);
  if (!xml) throw new Error('No such sheet');
  return sheetRowsIn(xml, context);
}

/** @param path of the part whose links are read; '' for the file as a whole */
function linksIn(parts: Parts, path: string): Link[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = parts(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const links: Link[] = [];
  if (!xml) return links;
  visitXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      // Only the path counts: it is one within the file, wherever it seems to lead.
      const { pathname } = new URL(target, `file:///${folder}`);
      links.push({ id, kind, path: decodeURIComponent(pathname.slice(1)) });
    },
  });
  return links;
}

function sheetsIn(xml: Uint8Array) {
  const sheets: { name: string; isHidden: boolean; link: string }[] = [];
  let is1904 = false;
  visitXml(xml, {
    open: (element, { name = '', state = 'visible', id = '', date1904 }) => {
      if (element === 'workbookPr') is1904 ||= isOn(date1904);
      if (element === 'sheet')
        sheets.push({ name: unescaped(name), isHidden: state !== 'visible', link: id });
    },
  });
  return { sheets, is1904 };
}
