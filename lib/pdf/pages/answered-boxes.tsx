import type { Sheet, Topic } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { CheckField } from '../tagged/fields';
import type { WithPageStyle } from './parts';
import { Text } from './words';

type Props = WithPageStyle & {
  topic: Pick<Topic, 'id' | 'number' | 'topic'>;
  headings: Pick<Sheet['headings'], 'answered' | 'askAgain'>;
};

/**
 * On a screen only: whether a question was answered, or is to be asked again. The boxes are at the end
 * of the line above the question, and are read after it.
 */
export const AnsweredBoxes = ({ topic, headings, pageStyle }: Props) => {
  const size = 9 * pageStyle.scale;
  return (
    <View
      tag="L"
      style={{
        position: 'absolute',
        top: 0,
        right: 0,
        flexDirection: 'row',
        columnGap: pageStyle.gap * 2,
      }}
    >
      {(['answered', 'askAgain'] as const).map((mark) => (
        <View key={mark} tag="LI" style={{ flexDirection: 'row' }}>
          <View tag="Lbl">
            <CheckField
              name={`${topic.id.replaceAll('.', '-')}-answered`}
              label={`${topic.number}. ${topic.topic}: ${headings[mark]}`}
              group={{ option: mark, label: `${topic.number}. ${topic.topic}` }}
              style={{
                width: size,
                height: size,
                borderRadius: size / 2,
                marginRight: 4 * pageStyle.scale,
                marginTop: 1.5 * pageStyle.scale,
              }}
            />
          </View>
          <Text tag="LBody" style={pageStyle.small}>
            {headings[mark]}
          </Text>
        </View>
      ))}
    </View>
  );
};
