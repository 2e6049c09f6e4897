/**
 * Name and label of a form field. The name never changes. Fields that share a name are `shared`:
 * text typed in one of them shows in all.
 */
export type FieldPlace = {
  name: string;
  label: string;
  shared?: boolean;
  /** For a name, or a number with an extension: type gets smaller rather than cut off. */
  mayShrink?: boolean;
};

/** A place inside another, by its number there. */
export const placeWithin = (
  { name, label }: FieldPlace,
  index: number,
  part: string,
): FieldPlace => ({
  name: `${name}-${index + 1}`,
  label: `${label.replace(/:$/, '')}: ${part}`,
});
