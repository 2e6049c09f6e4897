'use client';

import {
  firstPage,
  hasAnswers,
  isQuestion,
  offersTopics,
  topicPages,
} from '../../lib/intake/form/journey';
import { signsIn } from '../../lib/intake/form/read-form';
import { alertsFor } from '../../lib/sheet/rules/alerts';
import { EmergencyBox, EmergencyPlace } from '../alert-box';
import { Button } from '../button';
import { PageFooter } from '../page-footer';
import { screenLanguage } from '../screen-language';
import { bindTo } from './bind';
import { ClearAnswers } from './clear-answers';
import { KeepInTab } from './keep-in-tab';
import { leaveByLink, useKeptUntil } from './memory';
import { OfflineNote } from './offline-note';
import { Cleared } from './pages/cleared';
import styles from './prepare.module.css';
import { QuestionFrame } from './question-frame';
import { questionPages } from './question-pages';
import { ReportStage } from './report-stage';
import { useArrival } from './use-arrival';
import { useEngineAhead } from './use-engine-ahead';
import { useJourney } from './use-journey';
import { WaitForWorkshop } from './wait-for-workshop';
import { WayBack } from './way-back';

const timeOf = (time: number) =>
  new Date(time).toLocaleTimeString(screenLanguage, { timeStyle: 'short' });

/**
 * From the first question to the sheet, on one address. The answers live in memory, and in the tab if
 * the person wants that, and nowhere else.
 */
export const Prepare = () => {
  const journey = useJourney();
  const { place, values, errors, say, workshop } = journey;
  const { page } = place;
  const alerts = alertsFor(signsIn(values));
  const isEmergency = alerts.includes('emergency');
  const bind = bindTo(values, errors, journey.change);
  const props = { values, errors, bind, say, onChange: journey.change };
  const Question = isQuestion(page) && !offersTopics(page) ? questionPages[page] : undefined;
  const needsWorkshop = offersTopics(page) || page === 'check' || page === 'sheet';

  const isBegun = hasAnswers(values);
  useEngineAhead(isBegun, workshop);
  const clear = isBegun && <ClearAnswers say={say} onClear={journey.clear} />;
  const isThere = !needsWorkshop || workshop !== undefined;
  const keptUntil = useKeptUntil();
  const { box, ignoreSecondTap } = useArrival(place, journey.hasErrors, isThere);

  return (
    <div ref={box} className={styles.page} onClickCapture={ignoreSecondTap}>
      <div className={styles.above}>
        {page === 'signs' ? (
          <EmergencyPlace isMarked={isEmergency} say={say} onCall={leaveByLink} />
        ) : (
          isEmergency && <EmergencyBox say={say} onCall={leaveByLink} />
        )}
      </div>
      <div>
        {page !== 'cleared' && <WayBack place={place} say={say} />}
        {isQuestion(page) && (
          <QuestionFrame
            page={page}
            values={values}
            errors={errors}
            say={say}
            onContinue={journey.goOn}
            onMakeNow={journey.make}
          >
            {journey.isAskedAgain && <p role="status">{say('form.askAgain')}</p>}
            {Question && <Question key={page} {...props} />}
            {offersTopics(page) && workshop && (
              <workshop.TopicStage key={page} {...props} field={topicPages[page]} />
            )}
          </QuestionFrame>
        )}
        {(page === firstPage || page === 'type') && (
          <div className={styles.door}>
            <Button variant="small" onClick={() => journey.go({ page: 'report' })}>
              {say('form.report')}
            </Button>
          </div>
        )}
        {page === 'report' && <ReportStage say={say} onValues={journey.change} />}
        {page === firstPage && workshop && <workshop.OpenFile say={say} onOpen={journey.open} />}
        {!isThere && <WaitForWorkshop isLost={journey.isLost} say={say} onRetry={journey.load} />}
        {(page === 'check' || page === 'sheet') && workshop && (
          <workshop.SheetStage
            page={page}
            values={values}
            alerts={alerts}
            kept={journey.kept}
            clear={clear}
            onKeep={journey.keep}
            onValues={journey.change}
            onChangeAnswer={journey.changeAnswer}
            onChangePage={journey.changePage}
            onMake={journey.make}
            onCheck={() => journey.go({ page: 'check' })}
          />
        )}
        {page === 'cleared' && (
          <Cleared say={say} onStart={() => journey.go({ page: firstPage })} />
        )}
        <OfflineNote hasAnswers={isBegun} />
        {page !== 'cleared' && (
          <PageFooter
            text={
              keptUntil > 0
                ? say('form.stays.kept', { time: timeOf(keptUntil) })
                : say('form.stays')
            }
          >
            <KeepInTab say={say} />
            {page !== 'sheet' && clear}
          </PageFooter>
        )}
      </div>
      {isQuestion(page) && workshop && <workshop.Preview values={values} />}
    </div>
  );
};
