'use client';

import { useEffect } from 'react';
import { sitePractice, useSitePractice } from './site-practice';

type Props = {
  /** Said where no site may show the pages. */
  none: string;
  /** Said above those that may. */
  some: string;
};

/** Lists the sites that may show these pages in a frame. */
export const FrameSites = ({ none, some }: Props) => {
  useEffect(() => void sitePractice(), []);
  const sites = (useSitePractice().frames ?? '').split(/\s+/).filter((site) => site !== '');
  if (sites.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{some}</p>
      <ul translate="no">
        {sites.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
    </>
  );
};
