import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Cover } from '../../sheet/packet/cover';
import type { Packet } from '../../sheet/packet/packet';
import type { Section } from '../../sheet/sheet';
import { FactLine } from './blanks';
import { loosest } from './density';
import { Bullet } from './marks';
import { type PageStyle, pageStyleOf } from './page-style';
import { Foot, Paper, PaperFile } from './paper';
import { Heading, Paragraph, TypedLines } from './parts';
import { Text } from './words';

type Props = { packet: Packet };

/** Page 1 of a packet: who and when, whom to call, what to bring, what is inside. */
export const CoverPages = ({ packet }: Props) => (
  <Leaf packet={packet} large>
    {(pageStyle) => (
      <>
        <Text tag="H1" style={pageStyle.title}>
          {packet.cover.title}
        </Text>
        {packet.cover.from && <Paragraph pageStyle={pageStyle}>{packet.cover.from}</Paragraph>}
        <CoverFacts facts={packet.cover.facts} pageStyle={pageStyle} />
        <List section={packet.cover.bring} pageStyle={pageStyle} />
        <List section={packet.cover.inside} pageStyle={pageStyle} />
      </>
    )}
  </Leaf>
);

/** The practice's own page, as it was typed. */
export const InsertPages = ({ packet }: Props) => (
  <Leaf packet={packet}>
    {(pageStyle) => (
      <>
        <Text tag="H1" style={{ ...pageStyle.title, marginBottom: pageStyle.gap }}>
          {packet.insert?.title}
        </Text>
        <TypedLines style={pageStyle.body} text={packet.insert?.text ?? ''} />
      </>
    )}
  </Leaf>
);

/** The back of a page, so that what follows starts on a front. */
export const BlankPage = ({ packet }: Props) => <Leaf packet={packet}>{() => null}</Leaf>;

type LeafProps = Props & { large?: boolean; children: (pageStyle: PageStyle) => ReactNode };

const Leaf = ({ packet: { sheet, cover }, large = false, children }: LeafProps) => {
  const print = large ? ({ ...sheet.print, textSize: 'large' } as const) : sheet.print;
  const pageStyle = pageStyleOf(print, loosest);
  return (
    <PaperFile made={sheet}>
      <Paper print={sheet.print} pageStyle={pageStyle}>
        {children(pageStyle)}
        <Foot pageStyle={pageStyleOf(sheet.print, loosest)} texts={[cover.foot]} />
      </Paper>
    </PaperFile>
  );
};

const CoverFacts = ({ facts, pageStyle }: { facts: Cover['facts']; pageStyle: PageStyle }) => (
  <View style={{ marginTop: pageStyle.gap * 3, marginBottom: pageStyle.gap * 2 }}>
    {facts.map((fact, index) => (
      <View key={fact.label} style={{ marginBottom: pageStyle.gap }}>
        <FactLine pageStyle={pageStyle} fact={fact} name={`cover-${index + 1}`} />
      </View>
    ))}
  </View>
);

const List = ({
  section: { heading, items },
  pageStyle,
}: {
  section: Section<string>;
  pageStyle: PageStyle;
}) => (
  <>
    <Heading pageStyle={pageStyle}>{heading}</Heading>
    <View tag="L">
      {items.map((text) => (
        <Bullet key={text} pageStyle={pageStyle}>
          {text}
        </Bullet>
      ))}
    </View>
  </>
);
