import { fields } from '../../../lib/answers/fields';
import { Choice, TickList } from '../../choice';
import { Explain } from '../../explain';
import type { PageProps } from '../bind';

export const Markers = ({ bind, say }: PageProps) => (
  <>
    <h1 tabIndex={-1}>{say('form.markersPage')}</h1>
    <Explain
      title={say('form.find')}
      texts={[say('form.markers.find'), say('form.markers.find.msi')]}
    />
    <Explain
      title={say('form.words')}
      texts={[
        say('G.biomarker'),
        say('G.msi'),
        say('G.tmb'),
        say('G.brca'),
        say('G.pik3ca'),
        say('G.esr1'),
      ]}
    />
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
      none={say('form.none')}
      options={fields.markers.of.map((value) => ({ value, label: say(`value.markers.${value}`) }))}
    />
  </>
);
