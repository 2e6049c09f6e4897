'use client';

import { useEffect } from 'react';
import { sayOnPage } from './say-on-page';
import { sitePractice, useSitePractice } from './site-practice';

/** Says at the foot of each page who is behind the site, where somebody is. */
export const PublishedBy = () => {
  useEffect(() => void sitePractice(), []);
  const { publisher, contact } = useSitePractice();
  if (!publisher && !contact) return null;
  return (
    <p translate="no">
      {publisher && sayOnPage('screen.publisher', { publisher })} {contact}
    </p>
  );
};
