import { hasScreenWording, type SayOnScreen, sayOnScreen } from './screen-wording';
import type { Language } from './wording';

/**
 * The words of the screen for who is filling in: a helper is asked about "them", a clinic about "the
 * patient". The one place that chooses: a wording `form.x` or `V.x` may have the variants
 * `form.other.x` or `form.other.V.x` for both, and `form.clinic.x` or `form.clinic.V.x`.
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
