import { elastic, View } from '../tagged/elements';
import { grayPicture } from '../tagged/gray-picture';
import { mm } from './page-style';

type Props = { logo: string | null; side: 'left' | 'right' };

/**
 * The logo of a practice in room that is left over: it makes nothing higher or wider. An artifact,
 * since the practice is named beside it. Nothing where it cannot be unpacked: a file that nobody
 * checked must not cost the sheet.
 */
export const PrintedLogo = ({ logo, side }: Props) =>
  logo &&
  grayPicture(logo) && (
    <View
      tag="Artifact"
      picture={{ png: logo, side }}
      style={{ ...elastic, maxHeight: 12 * mm, maxWidth: 60 * mm }}
    />
  );
