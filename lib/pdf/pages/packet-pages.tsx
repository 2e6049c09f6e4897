import type { Cover, Insert } from '../../sheet/packet/cover';
import type { Section } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { FactLine } from './blanks';
import { asList, type Block, fixed } from './block';
import { Bullet } from './marks';
import type { PageStyle } from './page-style';
import { heading, paragraph, typedLines } from './parts';
import { PrintedLogo } from './printed-logo';
import { Text } from './words';

/** Page 1 of a packet: who and when, whom to call, what to bring, what is inside. */
export const coverColumn = (
  { logo, title, from, facts, bring, inside }: Cover,
  pageStyle: PageStyle,
): Block[] => [
  titleBlock(title, pageStyle, logo),
  ...(from ? [paragraph(from, pageStyle, pageStyle.space.line)] : []),
  ...facts.map((fact, index) => ({
    element: (
      <View>
        <FactLine pageStyle={pageStyle} fact={fact} name={`cover-${index + 1}`} />
      </View>
    ),
    above: fixed(pageStyle.gap * (index === 0 ? 4 : 1.5)),
  })),
  ...section(bring, pageStyle),
  ...section(inside, pageStyle),
];

/** The practice's own page, as it was typed. */
export const insertColumn = ({ title, text }: Insert, pageStyle: PageStyle): Block[] => [
  titleBlock(title, pageStyle),
  ...typedLines(text, pageStyle, fixed(pageStyle.gap * 1.5)),
];

const titleBlock = (title: string, pageStyle: PageStyle, logo: string | null = null): Block => ({
  element: (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', columnGap: 18 }}>
      <Text tag="H1" style={{ ...pageStyle.title, ...elastic }}>
        {title}
      </Text>
      <PrintedLogo logo={logo} side="right" />
    </View>
  ),
  above: pageStyle.space.item,
});

const section = ({ heading: text, items }: Section<string>, pageStyle: PageStyle): Block[] => [
  heading(text, pageStyle),
  ...asList(
    { role: 'L' },
    items.map((item) => ({
      element: <Bullet pageStyle={pageStyle}>{item}</Bullet>,
      above: pageStyle.space.line,
    })),
  ),
];
