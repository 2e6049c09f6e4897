import type { Sheet } from '../../sheet/sheet';
import { View } from '../tagged/elements';
import { LabelledBlank } from './blanks';
import type { WithPageStyle } from './parts';
import { Text } from './words';

/**
 * A black box with white text, to be read before anything else. A clinic's nurse signs below it that
 * the signs were checked.
 */
export const Banner = ({
  pageStyle,
  banner: { sentences, checkedBy },
}: WithPageStyle & { banner: NonNullable<Sheet['banner']> }) => {
  // So many signs leave the question about them its place on the page.
  const isLong = sentences.join(' ').length > longBanner;
  return (
    <View>
      <View style={{ padding: pageStyle.gap * 1.5, backgroundColor: 'black' }}>
        {sentences.map((sentence) => (
          <Text
            key={sentence}
            tag="P"
            style={{ ...(isLong ? pageStyle.strong : pageStyle.heading), color: 'white' }}
          >
            {sentence}
          </Text>
        ))}
      </View>
      {checkedBy && (
        <LabelledBlank
          pageStyle={pageStyle}
          label={checkedBy}
          place={{ name: 'banner-checked', label: checkedBy }}
        />
      )}
    </View>
  );
};

/** In letters: above it, each sign takes a line of its own or nearly so. */
const longBanner = 500;
