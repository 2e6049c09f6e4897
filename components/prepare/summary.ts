import { type QuestionPage, questionsFor } from '../../lib/intake/form/journey';
import { type FormValues, noneOfThese } from '../../lib/intake/form/read-form';
import type { Sheet } from '../../lib/sheet/sheet';
import { hasMakingWording, type MakingKey, type SayMaking } from '../../lib/wording/making-wording';
import { longDate } from '../../lib/wording/wording';
import { screenLanguage } from '../screen-language';

/** An answer in words. What was typed is not to be translated. */
export type AnswerInWords = { text: string; isTyped: boolean };

type Row = { page: QuestionPage; answers: AnswerInWords[] };

/** A field of a page: its values are named by `words`, or typed if there is none. */
type Part = { field: keyof FormValues; words?: string; label?: MakingKey };

const partsOf: Record<Exclude<QuestionPage, 'signs' | 'own' | 'open' | 'top'>, Part[]> = {
  who: [{ field: 'filledInBy', words: 'form.filledInBy' }],
  newly: [{ field: 'newlyTold', words: 'form.newlyTold' }],
  type: [{ field: 'subtype', words: 'form.subtype' }],
  results: [{ field: 'results', words: 'form.results' }],
  receptors: [
    { field: 'er', words: 'form.result', label: 'label.er' },
    { field: 'pr', words: 'form.result', label: 'label.pr' },
    { field: 'her2', words: 'form.result', label: 'label.her2' },
  ],
  pdl1: [
    { field: 'pdl1', words: 'form.pdl1' },
    { field: 'cps', label: 'form.cps' },
  ],
  markers: [
    { field: 'markersTested', words: 'form.markersTested', label: 'check.tested' },
    { field: 'markers', words: 'value.markers' },
  ],
  spread: [{ field: 'spread', words: 'form.spread' }],
  lines: [{ field: 'priorLines', words: 'form.priorLines' }],
  immunotherapy: [{ field: 'immunotherapy', words: 'form.immunotherapy' }],
  effects: [{ field: 'immunotherapyEffects', words: 'form.immunotherapyEffects' }],
  drugs: [{ field: 'drugsNow' }],
  treatments: [{ field: 'treatments' }],
  health: [{ field: 'health', words: 'form.health' }],
  goal: [{ field: 'goal' }],
  detail: [{ field: 'detail', words: 'form.detail' }],
  needs: [
    { field: 'needs', words: 'form.needs' },
    { field: 'interpreterLanguage', label: 'form.interpreterLanguage' },
  ],
  visit: [
    { field: 'name' },
    { field: 'visitDate' },
    { field: 'doctor', label: 'form.doctor' },
    { field: 'clinic', label: 'form.clinic' },
    { field: 'dayPhone', label: 'check.dayPhone' },
    { field: 'nightPhone', label: 'check.nightPhone' },
  ],
};

const isoDay = /^\d{4}-\d\d-\d\d$/;

/**
 * Puts the answers of each shown page into words, in the order of the questions; a page without any
 * was not answered.
 */
export function summaryOf(values: FormValues, sheet: Sheet, say: SayMaking): Row[] {
  const named = (words: string, value: string): AnswerInWords => {
    const key = [`${words}.${value}`, 'form.none'].find(hasMakingWording);
    return { text: key ? say(key) : value, isTyped: false };
  };
  const typed = (text: string): AnswerInWords => ({
    text: isoDay.test(text) ? longDate(text, screenLanguage) : text.trim(),
    isTyped: true,
  });
  const inWords = ({ field, words, label }: Part): AnswerInWords[] => {
    const given = [values[field]].flat().filter((value) => value.trim() !== '');
    return given.map((value) => {
      const answer = words ? named(words, value) : typed(value);
      const text = label
        ? say('check.pair', { label: say(label), value: answer.text })
        : answer.text;
      return { ...answer, text };
    });
  };
  const signs = (): AnswerInWords[] => {
    const hasList = values.anySign === 'yes' || values.anySign === 'not-sure';
    const marked = hasList ? inWords({ field: 'symptoms', words: 'value.symptoms' }) : [];
    const reply = marked.length > 0 ? [] : inWords({ field: 'anySign', words: 'form.anySign' });
    const worsening: Part = {
      field: 'worsening',
      words: 'form.worsening',
      label: 'check.worsening',
    };
    return [...reply, ...marked, ...inWords(worsening)];
  };
  const topics = (field: 'leftOpen' | 'topThree'): AnswerInWords[] => {
    const asked = [...sheet.first, ...sheet.questions, ...sheet.followUps];
    return values[field].flatMap((id) => {
      if (id === noneOfThese) return named(`form.${field}`, id);
      const own = /^own-(\d+)$/.exec(id)?.[1];
      if (own) return typed(values.ownQuestions[Number(own) - 1] ?? '');
      const topic = asked.find((one) => one.id === id);
      return topic ? { text: topic.topic, isTyped: false } : [];
    });
  };
  const answersOn = (page: QuestionPage): AnswerInWords[] => {
    switch (page) {
      case 'signs':
        return signs();
      case 'own':
        return inWords({ field: 'ownQuestions' });
      case 'open':
        return topics('leftOpen');
      case 'top':
        return topics('topThree');
      default:
        return partsOf[page].flatMap(inWords);
    }
  };
  return questionsFor(values).map((page) => ({ page, answers: answersOn(page) }));
}
