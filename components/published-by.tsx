'use client';

import { useEffect } from 'react';
import { Logo } from './logo';
import { sayOnPage } from './say-on-page';
import { sitePractice, useSitePractice } from './site-practice';

/** Says at the foot of each page who is behind the site, where somebody is, and shows their logo. */
export const PublishedBy = () => {
  useEffect(() => void sitePractice(), []);
  const { publisher, contact, name, logo } = useSitePractice();
  return (
    <div translate="no">
      {logo && name && <Logo png={logo} name={name} />}
      {(publisher || contact) && (
        <p>
          {publisher && sayOnPage('screen.publisher', { publisher })} {contact}
        </p>
      )}
    </div>
  );
};
