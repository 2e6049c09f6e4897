'use client';

import { useEffect } from 'react';
import { Logo } from './logo';
import { publisherMark } from './marks';
import { sitePractice, useSitePractice } from './site-practice';

/**
 * Says at the foot of each page who is behind the site, where somebody is, and shows their logo.
 * @param offered the sentence, with a mark for the name: no page loads all words of the site for one
 */
export const PublishedBy = ({ offered }: { offered: string }) => {
  useEffect(() => void sitePractice(), []);
  const { publisher, contact, name, logo } = useSitePractice();
  return (
    <div translate="no">
      {logo && name && <Logo png={logo} name={name} />}
      {(publisher || contact) && (
        <p>
          {publisher && offered.replace(publisherMark, publisher)} {contact}
        </p>
      )}
    </div>
  );
};
