import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Cover } from '../../sheet/packet/cover';
import type { Packet } from '../../sheet/packet/packet';
import type { Section } from '../../sheet/sheet';
import { FactLine } from './blanks';
import { mostOpen } from './fit';
import { type Look, lookOf } from './look';
import { Foot, Paper, PaperFile } from './paper';
import { Bullet, Heading, Lines, Paragraph } from './parts';
import { Text } from './words';

type Props = { packet: Packet };

/** Page 1 of a packet: who and when, whom to call, what to bring, what is inside. */
export const CoverPages = ({ packet }: Props) => (
  <Leaf packet={packet} large>
    {(look) => (
      <>
        <Text tag="H1" style={look.title}>
          {packet.cover.title}
        </Text>
        {packet.cover.from && <Paragraph look={look}>{packet.cover.from}</Paragraph>}
        <CoverFacts facts={packet.cover.facts} look={look} />
        <List section={packet.cover.bring} look={look} />
        <List section={packet.cover.inside} look={look} />
      </>
    )}
  </Leaf>
);

/** The practice's own page, as it was typed. */
export const InsertPages = ({ packet }: Props) => (
  <Leaf packet={packet}>
    {(look) => (
      <>
        <Text tag="H1" style={{ ...look.title, marginBottom: look.gap }}>
          {packet.insert?.title}
        </Text>
        <Lines style={look.body} text={packet.insert?.text ?? ''} />
      </>
    )}
  </Leaf>
);

/** The back of a page, so that what follows starts on a front. */
export const BlankPage = ({ packet }: Props) => <Leaf packet={packet}>{() => null}</Leaf>;

type LeafProps = Props & { large?: boolean; children: (look: Look) => ReactNode };

const Leaf = ({ packet: { sheet, cover }, large = false, children }: LeafProps) => {
  const print = large ? ({ ...sheet.print, textSize: 'large' } as const) : sheet.print;
  const look = lookOf(print, mostOpen);
  return (
    <PaperFile made={sheet}>
      <Paper print={sheet.print} look={look}>
        {children(look)}
        <Foot look={lookOf(sheet.print, mostOpen)} texts={[cover.foot]} />
      </Paper>
    </PaperFile>
  );
};

const CoverFacts = ({ facts, look }: { facts: Cover['facts']; look: Look }) => (
  <View style={{ marginTop: look.gap * 3, marginBottom: look.gap * 2 }}>
    {facts.map((fact, index) => (
      <View key={fact.label} style={{ marginBottom: look.gap }}>
        <FactLine look={look} fact={fact} name={`cover-${index + 1}`} />
      </View>
    ))}
  </View>
);

const List = ({ section: { heading, items }, look }: { section: Section<string>; look: Look }) => (
  <>
    <Heading look={look}>{heading}</Heading>
    <View tag="L">
      {items.map((text) => (
        <Bullet key={text} look={look}>
          {text}
        </Bullet>
      ))}
    </View>
  </>
);
