'use client';

import { useEffect, useRef } from 'react';
import { BackLink } from '../back-link';
import { PageFooter } from '../page-footer';
import { sayAtDesk } from '../say-at-desk';
import { sitePractice } from '../site-practice';
import { ClearEverything } from './clear-everything';
import { ColumnsSection } from './columns-section';
import styles from './desk.module.css';
import { readyToMake, readyToShow } from './engines';
import { GetList } from './get-list';
import { ListSource } from './list-source';
import { MakeSection } from './make-section';
import { takePractice, useDesk } from './memory';
import { PaperSection } from './paper-section';
import { PracticeSection } from './practice-section';
import { readyToRead } from './read-list';
import { MadeResults } from './results';
import { RowsSection } from './rows-section';
import { useClearedWords } from './use-cleared-words';
import { clearEverything } from './work';

/** From a list to packets for the printer, on one page. The list lives in memory and nowhere else. */
export const PacketDesk = () => {
  const list = useDesk('list');
  const work = useDesk('work');
  const heading = useRef<HTMLHeadingElement>(null);
  const { words, tell } = useClearedWords(list !== null);

  // Fetches the worker and the engine now: the network may be gone when they are needed.
  useEffect(() => {
    readyToRead();
    readyToMake();
    readyToShow();
    void sitePractice().then(takePractice);
  }, []);

  // Next to the place for it, a dropped file would be opened in place of this page.
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);

  const clear = () => {
    clearEverything();
    tell();
    heading.current?.focus();
  };

  return (
    <div className={styles.page}>
      <BackLink href="/">{sayAtDesk('desk.back')}</BackLink>
      <h1 ref={heading} tabIndex={-1}>
        {sayAtDesk('desk.title')}
      </h1>
      <p className={styles.lead}>{sayAtDesk('desk.lead')}</p>
      <p role="status" className={styles.cleared}>
        {words}
      </p>
      {list ? <ListSource /> : <GetList />}
      {list && (
        <>
          <ColumnsSection list={list} />
          <RowsSection list={list} />
          <div className={styles.columns}>
            <PracticeSection />
            <PaperSection />
          </div>
          <MakeSection list={list} />
        </>
      )}
      {list && work.status === 'done' && <MadeResults made={work.made} />}
      <PageFooter text={sayAtDesk('desk.stays')}>
        <ClearEverything onClear={clear} />
      </PageFooter>
    </div>
  );
};
