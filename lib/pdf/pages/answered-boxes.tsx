import { View } from '@react-pdf/renderer';
import type { Sheet, Topic } from '../../sheet/sheet';
import { CheckField } from '../tagged/fields';
import type { PageStyle } from './page-style';
import { Text } from './words';

type Props = {
  topic: Pick<Topic, 'id' | 'number' | 'topic'>;
  headings: Pick<Sheet['headings'], 'answered' | 'askAgain'>;
  pageStyle: PageStyle;
  stacked: boolean;
};

/** On a screen only: whether a question was answered, or is to be asked again. */
export const AnsweredBoxes = ({ topic, headings, pageStyle, stacked }: Props) => {
  const size = 10 * pageStyle.scale;
  return (
    <View
      tag="L"
      style={{
        flexDirection: stacked ? 'column' : 'row',
        columnGap: pageStyle.gap * 2,
        marginLeft: pageStyle.gap * 2,
        flexShrink: 0,
      }}
    >
      {(['answered', 'askAgain'] as const).map((mark) => (
        <View key={mark} tag="LI" style={{ flexDirection: 'row' }}>
          <View tag="Lbl">
            <CheckField
              name={`${topic.id.replaceAll('.', '-')}-${mark}`}
              label={`${topic.number}. ${topic.topic}: ${headings[mark]}`}
              style={{
                width: size,
                height: size,
                marginRight: 5 * pageStyle.scale,
                marginTop: pageStyle.body.fontSize * (pageStyle.body.lineHeight / 2 - 0.38),
              }}
            />
          </View>
          <Text tag="LBody" style={pageStyle.body}>
            {headings[mark]}
          </Text>
        </View>
      ))}
    </View>
  );
};
