import { fields } from '../../lib/content/fields';
import { Choice, TickList } from '../choice';
import { TextInput } from '../field';
import { say } from '../say';
import { type Bind, optional } from './bind';
import styles from './prepare.module.css';

/** The cancer: its type, its markers. */
export const CancerFields = ({ bind }: { bind: Bind }) => (
  <>
    <Choice
      {...bind.one('subtype')}
      label={say('form.subtype')}
      hint={say('form.subtype.hint')}
      options={fields.subtype.of.map((value) => ({ value, label: say(`form.subtype.${value}`) }))}
    />
    <Choice
      {...bind.one('pdl1')}
      label={say('form.pdl1')}
      hint={say('form.pdl1.hint')}
      options={fields.pdl1.of.map((value) => ({ value, label: say(`form.pdl1.${value}`) }))}
    />
    <TextInput
      {...bind.one('cps')}
      label={optional(say('form.cps'))}
      hint={say('form.cps.hint')}
      inputMode="decimal"
      short
    />
    <details className={styles.more}>
      <summary>{say('form.results')}</summary>
      {(['er', 'pr', 'her2'] as const).map((field) => (
        <Choice
          key={field}
          {...bind.one(field)}
          label={say(`form.${field}`)}
          options={fields[field].of.map((value) => ({ value, label: say(`form.result.${value}`) }))}
        />
      ))}
      <Choice
        {...bind.one('markersTested')}
        label={say('form.markersTested')}
        options={fields.markersTested.of.map((value) => ({
          value,
          label: say(`form.markersTested.${value}`),
        }))}
      />
      <TickList
        {...bind.list('markers')}
        label={say('form.markers')}
        hint={say('form.markers.hint')}
        options={fields.markers.of.map((value) => ({
          value,
          label: say(`value.markers.${value}`),
        }))}
      />
    </details>
  </>
);
