import type { ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { sayIn } from '../../wording/wording';
import { closest, type Setting, type SideName } from './fit';
import { HomeBack, HomeFront, HomeWords, homeBackOf, homeFrontOf, homeWordsOf } from './home-pages';
import { type Look, lookOf } from './look';
import { Foot, Paper, PaperFile } from './paper';
import { VisitBack, VisitFront } from './visit-pages';

/** What a side shows of a sheet, and how. */
type Side<Content> = {
  contentOf: (sheet: Sheet) => Content;
  show: (content: Content, look: Look) => ReactNode;
};

const side = <Content,>(
  contentOf: Side<Content>['contentOf'],
  show: Side<Content>['show'],
): Side<unknown> => ({ contentOf, show: show as Side<unknown>['show'] });

const all = (sheet: Sheet) => sheet;

const sideContents: Record<SideName, Side<unknown>> = {
  'visit-front': side(all, (sheet, look) => <VisitFront sheet={sheet} look={look} />),
  'visit-back': side(all, (sheet, look) => <VisitBack sheet={sheet} look={look} />),
  'home-front': side(homeFrontOf, (content, look) => <HomeFront content={content} look={look} />),
  'home-back': side(homeBackOf, (content, look) => <HomeBack content={content} look={look} />),
  'home-words': side(homeWordsOf, (content, look) => <HomeWords content={content} look={look} />),
};

/** All that a side shows of a sheet: where it is the same, so is the side. */
export const contentOf = (name: SideName, sheet: Sheet): unknown =>
  sideContents[name].contentOf(sheet);

type SideProps = {
  sheet: Sheet;
  name: SideName;
  setting: Setting;
  /** One page as high as its content, to see whether it fits. */
  whole: boolean;
};

/** A side of the paper, without its footer. */
export const SheetSide = ({ sheet, name, setting, whole }: SideProps) => {
  const look = lookOf(sheet.print, setting);
  const { contentOf, show } = sideContents[name];
  return (
    <PaperFile made={sheet}>
      <Paper print={sheet.print} look={look} whole={whole}>
        {show(contentOf(sheet), look)}
      </Paper>
    </PaperFile>
  );
};

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
