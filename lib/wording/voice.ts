import { hasScreenWording, type SayOnScreen, sayOnScreen } from './screen-wording';
import type { Language, Speaker } from './wording';

/**
 * Turns a speaker to whoever fills in the form: a helper reads about "them", a clinic about "the
 * patient". The one place that chooses: a wording `form.x` or `V.x` may have the variants
 * `form.other.x` or `form.other.V.x` for both, and `form.clinic.x` or `form.clinic.V.x` for a
 * clinic.
 * @param has tells the wordings of the speaker: only some have variants
 */
export function inVoice<Key extends string>(
  filledInBy: string,
  say: Speaker<Key>,
  has: (key: string) => key is Key,
): Speaker<Key> {
  if (filledInBy !== 'helper' && filledInBy !== 'clinic') return say;
  return (key, values) => {
    const name = key.replace(/^form\./, '');
    const variants: string[] = [`form.other.${name}`, key];
    if (filledInBy === 'clinic') variants.unshift(`form.clinic.${name}`);
    return say(variants.find(has) ?? key, values);
  };
}

/** Returns the speaker of the questions for whoever fills in the form. */
export const voiceFor = (filledInBy: string, language: Language): SayOnScreen =>
  inVoice(filledInBy, sayOnScreen(language), hasScreenWording);
