import type { ReactNode } from 'react';
import type { QuestionPage, topicPages } from '../../lib/intake/form/journey';
import type { PageProps } from './bind';
import { Detail } from './pages/detail';
import { Drugs } from './pages/drugs';
import { Effects } from './pages/effects';
import { Goal } from './pages/goal';
import { Health } from './pages/health';
import { Immunotherapy } from './pages/immunotherapy';
import { Lines } from './pages/lines';
import { Markers } from './pages/markers';
import { Needs } from './pages/needs';
import { Newly } from './pages/newly';
import { Own } from './pages/own';
import { Pdl1 } from './pages/pdl1';
import { Receptors } from './pages/receptors';
import { Results } from './pages/results';
import { Signs } from './pages/signs';
import { Spread } from './pages/spread';
import { Treatments } from './pages/treatments';
import { Type } from './pages/type';
import { Visit } from './pages/visit';
import { Who } from './pages/who';

/** Component of each question page. Topics need a finished sheet: they are in the workshop. */
export const questionPages: Record<
  Exclude<QuestionPage, keyof typeof topicPages>,
  (props: PageProps) => ReactNode
> = {
  who: Who,
  newly: Newly,
  type: Type,
  results: Results,
  receptors: Receptors,
  pdl1: Pdl1,
  markers: Markers,
  spread: Spread,
  lines: Lines,
  immunotherapy: Immunotherapy,
  effects: Effects,
  drugs: Drugs,
  treatments: Treatments,
  health: Health,
  signs: Signs,
  goal: Goal,
  detail: Detail,
  needs: Needs,
  own: Own,
  visit: Visit,
};
