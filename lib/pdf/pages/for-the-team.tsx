import type { Sheet } from '../../sheet/sheet';
import { elastic, View } from '../tagged/elements';
import { CheckBox, Marked } from './marks';
import { Options } from './options';
import { Paragraph, type WithPageStyle } from './parts';

type Props = WithPageStyle & Pick<Sheet, 'team' | 'spoken'>;

/** Things that the team is asked for, with boxes to tick; beside them the help that is needed. */
export const ForTheTeam = ({ team, spoken, pageStyle }: Props) => {
  const items = team.items.map((item, index) => ({ ...item, name: `team-${index + 1}` }));
  const column = { ...elastic } as const;
  const isNarrow = pageStyle.scale > 1;
  return (
    <View style={{ flexDirection: isNarrow ? 'column' : 'row', columnGap: 18 }}>
      <View tag="L" style={isNarrow ? {} : column}>
        {items
          .filter(({ options }) => options.length === 0)
          .map(({ text, name }) => (
            <Marked
              key={name}
              mark={<CheckBox pageStyle={pageStyle} place={{ name, label: text }} />}
            >
              <Paragraph pageStyle={pageStyle}>{text}</Paragraph>
            </Marked>
          ))}
      </View>
      <View style={isNarrow ? {} : column}>
        {items
          .filter(({ options }) => options.length > 0)
          .map(({ text, options, name }) => (
            <Options
              key={name}
              pageStyle={pageStyle}
              label={text}
              options={options}
              name={name}
              spoken={spoken}
            />
          ))}
      </View>
    </View>
  );
};
