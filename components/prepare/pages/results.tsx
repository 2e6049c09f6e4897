import { isLeftOff, results } from '../../../lib/intake/form/journey';
import { listOf } from '../../../lib/wording/wording';
import { TickList } from '../../choice';
import { screenLanguage } from '../../screen-language';
import type { PageProps } from '../bind';

/** Which results there are: the next pages ask for those alone. */
export const Results = ({ values, bind, say }: PageProps) => {
  const leftOff = results.filter((result) => isLeftOff(result, values));
  return (
    <>
      <TickList
        {...bind.list('results')}
        isHeading
        label={say('form.results')}
        hint={say('form.results.hint')}
        none={say('form.results.none')}
        options={results.map((value) => ({ value, label: say(`form.results.${value}`) }))}
      />
      <p role="status">
        {leftOff.length > 0 &&
          say('form.results.leftOff', {
            results: listOf(
              leftOff.map((result) => say(`form.change.${result}`)),
              screenLanguage,
            ),
          })}
      </p>
    </>
  );
};
