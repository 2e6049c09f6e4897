import { hasWording, type Language, type Say, sayIn } from './wording';

/**
 * The words of the screen for who is filling in: a helper or the clinic is asked about "them".
 * The one place that chooses: a wording `form.x` may have the variant `form.other.x`.
 */
export function voiceFor(filledInBy: string, language: Language): Say {
  const say = sayIn(language);
  if (filledInBy !== 'helper' && filledInBy !== 'clinic') return say;
  return (key, values) => {
    const variant = `form.other.${key.replace(/^form\./, '')}`;
    return say(hasWording(variant) ? variant : key, values);
  };
}
