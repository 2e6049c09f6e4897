import { fields } from '../../lib/answers/fields';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayMaking } from '../../lib/wording/making-wording';
import { Choice } from '../choice';
import { DetailsBox } from '../details-box';
import styles from './prepare.module.css';

type Props = { values: FormValues; say: SayMaking; onValues: (values: FormValues) => void };

/** How the PDF is made: paper, size of print, which sheets, by pen or on a screen. */
export const PrintOptions = ({ values, say, onValues }: Props) => (
  <DetailsBox title={say('result.options')} className={styles.more}>
    <p>{say('result.options.what')}</p>
    <Choice
      id="textSize"
      inline
      label={say('result.textSize')}
      value={values.textSize || fields.textSize.of[0]}
      options={fields.textSize.of.map((value) => ({
        value,
        label: say(`result.textSize.${value}`),
      }))}
      onChange={(textSize) => onValues({ ...values, textSize })}
    />
    <Choice
      id="paper"
      inline
      label={say('result.paper')}
      value={values.paper || fields.paper.of[0]}
      options={fields.paper.of.map((value) => ({ value, label: say(`result.paper.${value}`) }))}
      onChange={(paper) => onValues({ ...values, paper })}
    />
    <Choice
      id="sheets"
      inline
      label={say('result.sheets')}
      value={values.sheets || fields.sheets.of[0]}
      options={fields.sheets.of.map((value) => ({ value, label: say(`result.sheets.${value}`) }))}
      onChange={(sheets) => onValues({ ...values, sheets })}
    />
    <Choice
      id="edition"
      inline
      label={say('result.edition')}
      value={values.edition || fields.edition.of[0]}
      options={fields.edition.of.map((value) => ({
        value,
        label: say(`result.edition.${value}`),
      }))}
      onChange={(edition) => onValues({ ...values, edition })}
    />
    <Choice
      id="wallet"
      inline
      label={say('result.wallet')}
      value={values.wallet || 'no'}
      options={(['no', 'yes'] as const).map((value) => ({
        value,
        label: say(`result.wallet.${value}`),
      }))}
      onChange={(wallet) => onValues({ ...values, wallet })}
    />
  </DetailsBox>
);
