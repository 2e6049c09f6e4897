import { firstPage } from '../../lib/intake/form/journey';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { BackButton, BackLink } from '../back-link';
import type { Place } from './use-place';

/** To where one came from, as the browser's own Back; from the first page to the start. */
export const WayBack = ({ place, say }: { place: Place; say: SayOnScreen }) =>
  place.page === firstPage && !place.change ? (
    <BackLink href="/">{say('form.back')}</BackLink>
  ) : (
    // The second click of two is quicker than the step that the first one takes.
    <BackButton onClick={({ detail }) => detail <= 1 && history.back()}>
      {say('form.back')}
    </BackButton>
  );
