import { hasScreenWording, type SayOnScreen, sayOnScreen } from './screen-wording';
import type { Language } from './wording';

/**
 * Returns the speaker for whoever fills in the form: a helper reads about "them", a clinic about "the
 * patient". The one place that chooses: a wording `form.x` or `V.x` may have the variants
 * `form.other.x` or `form.other.V.x` for both, and `form.clinic.x` or `form.clinic.V.x` for a
 * clinic.
 */
export function voiceFor(filledInBy: string, language: Language): SayOnScreen {
  const say = sayOnScreen(language);
  if (filledInBy !== 'helper' && filledInBy !== 'clinic') return say;
  return (key, values) => {
    const name = key.replace(/^form\./, '');
    const variants = [`form.other.${name}`, key];
    if (filledInBy === 'clinic') variants.unshift(`form.clinic.${name}`);
    return say(variants.find(hasScreenWording) ?? key, values);
  };
}
