import { type Answers, largestAnswersFile, parseAnswers } from '../answers/answers';
import type { RenderedSheet } from '../pdf/engine/render-sheet';
import { buildSheet } from '../sheet/build-sheet';
import { sayMaking } from '../wording/making-wording';
import { chosenType } from './accept';
import { fieldProblems, mostProblems } from './field-problems';
import { dayOf, jsonOf, missingHeader } from './read-request';
import { Refused } from './refusal';
import { fileResponse } from './responses';
import type { Route } from './serve';

const name = sayMaking('en')('result.fileName');

/** Turns the answers of one person into their sheet, as PDF or as JSON. */
export const sheetRoute: Route = {
  name: 'sheet',
  method: 'POST',
  work: async (call) => {
    const { request, service } = call;
    const type = chosenType(request.headers.get('Accept'), ['application/pdf', 'application/json']);
    const madeOn = dayOf(request);
    const answers = answersFrom(await jsonOf(request, largestAnswersFile));
    call.sheets = 1;
    const build = () => buildSheet(answers, { madeOn });
    if (type === 'application/json') {
      return fileResponse(JSON.stringify(build()), { type, name: name.replace('.pdf', '.json') });
    }
    const made = await service.take({ sheets: 1, signal: request.signal }, (run) =>
      run<RenderedSheet>({ kind: 'sheet', sheet: build() }, { goesFirst: true }),
    );
    return fileResponse(made.bytes, { type, name, headers: missingHeader(made.missing) });
  },
};

function answersFrom(raw: unknown): Answers {
  const parsed = parseAnswers(raw);
  if (parsed.ok) return parsed.answers;
  throw new Refused('answers', {
    errors: fieldProblems(parsed.problems, '').slice(0, mostProblems),
  });
}
