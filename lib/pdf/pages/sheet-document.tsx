import type { ReactNode } from 'react';
import type { Sheet } from '../../sheet/sheet';
import { sayIn } from '../../wording/sheet-wording';
import { type Density, densest, type SideName } from './density';
import { HomeBack, HomeFront, HomeWords, homeBackOf, homeFrontOf, homeWordsOf } from './home-pages';
import { type PageStyle, pageStyleOf } from './page-style';
import { Foot, Paper, PaperFile } from './paper';
import { VisitBack } from './visit-back';
import { VisitFront } from './visit-front';

/** Content of a side, and the component that shows it. */
type Side<Content> = {
  contentOf: (sheet: Sheet) => Content;
  show: (content: Content, pageStyle: PageStyle) => ReactNode;
};

const side = <Content,>(
  contentOf: Side<Content>['contentOf'],
  show: Side<Content>['show'],
): Side<unknown> => ({ contentOf, show: show as Side<unknown>['show'] });

const all = (sheet: Sheet) => sheet;

const sideContents: Record<SideName, Side<unknown>> = {
  'visit-front': side(all, (sheet, pageStyle) => (
    <VisitFront sheet={sheet} pageStyle={pageStyle} />
  )),
  'visit-back': side(all, (sheet, pageStyle) => <VisitBack sheet={sheet} pageStyle={pageStyle} />),
  'home-front': side(homeFrontOf, (content, pageStyle) => (
    <HomeFront content={content} pageStyle={pageStyle} />
  )),
  'home-back': side(homeBackOf, (content, pageStyle) => (
    <HomeBack content={content} pageStyle={pageStyle} />
  )),
  'home-words': side(homeWordsOf, (content, pageStyle) => (
    <HomeWords content={content} pageStyle={pageStyle} />
  )),
};

/** All that a side shows of a sheet: where it is the same, so is the side. */
export const contentOf = (name: SideName, sheet: Sheet): unknown =>
  sideContents[name].contentOf(sheet);

type SideProps = {
  sheet: Sheet;
  name: SideName;
  density: Density;
  /** One page as high as its content, to see whether it fits. */
  whole: boolean;
};

/** A side of the paper, without its footer. */
export const SheetSide = ({ sheet, name, density, whole }: SideProps) => {
  const pageStyle = pageStyleOf(sheet.print, density);
  const { contentOf, show } = sideContents[name];
  return (
    <PaperFile made={sheet}>
      <Paper print={sheet.print} pageStyle={pageStyle} whole={whole}>
        {show(contentOf(sheet), pageStyle)}
      </Paper>
    </PaperFile>
  );
};

/** As many pages with nothing but their footers: page numbers are known when the sides are set. */
export const Footers = ({ sheet, count }: { sheet: Sheet; count: number }) => {
  const pageStyle = pageStyleOf(sheet.print, densest);
  const say = sayIn(sheet.language);
  return (
    <PaperFile made={sheet}>
      {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
        <Paper key={page} print={sheet.print} pageStyle={pageStyle}>
          <Foot
            pageStyle={pageStyle}
            texts={[sheet.foot.made, say('foot.page', { page, pages: count })]}
          />
        </Paper>
      ))}
    </PaperFile>
  );
};
