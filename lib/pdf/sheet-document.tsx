import type { ReactNode } from 'react';
import type { Sheet } from '../sheet';
import { sayIn } from '../wording';
import { closest, type Setting, type SideName } from './fit';
import { HomeBack, HomeFront, HomeWords } from './home-pages';
import { type Look, lookOf } from './look';
import { Foot, Paper, PaperFile } from './paper';
import { VisitBack, VisitFront } from './visit-pages';

type Content = (props: { sheet: Sheet; look: Look }) => ReactNode;

/** What stands on each side, in order. */
const contents: Record<SideName, Content> = {
  'visit-front': VisitFront,
  'visit-back': VisitBack,
  'home-front': HomeFront,
  'home-back': HomeBack,
  'home-words': HomeWords,
};

/** A side of the paper, and how closely it is set. */
export type SetSide = { name: SideName; setting: Setting };

type SidesProps = {
  sheet: Sheet;
  sides: readonly SetSide[];
  /** Each side is one page as high as its content, to see whether it fits. */
  whole: boolean;
};

/** Sides of the paper, each a page of its own, without footers. */
export const SheetSides = ({ sheet, sides, whole }: SidesProps) => (
  <PaperFile made={sheet}>
    {sides.map(({ name, setting }) => {
      const Content = contents[name];
      const look = lookOf(sheet.print, setting);
      return (
        <Paper key={name} print={sheet.print} look={look} whole={whole}>
          <Content sheet={sheet} look={look} />
        </Paper>
      );
    })}
  </PaperFile>
);

/** As many pages with nothing but their footers: page numbers are known when the sides are set. */
export const Footers = ({ sheet, count }: { sheet: Sheet; count: number }) => {
  const look = lookOf(sheet.print, closest);
  const say = sayIn(sheet.language);
  return (
    <PaperFile made={sheet}>
      {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
        <Paper key={page} print={sheet.print} look={look}>
          <Foot look={look} texts={[sheet.foot.made, say('foot.page', { page, pages: count })]} />
        </Paper>
      ))}
    </PaperFile>
  );
};
