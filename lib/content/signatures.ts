/**
 * What is signed by itself: the symptom card with its signs and the banner, and all else that the
 * English sheet says. A language adds its own.
 */
export const signedParts = ['card-and-signs', 'everything-else'] as const;

export type SignedPart = (typeof signedParts)[number];

/**
 * Who read a part, and when (ISO day). `hash` is the SHA-256, in hex, of the text that was read; the
 * text itself is kept in `signed`, to show later what changed.
 */
export type Signature = {
  part: SignedPart;
  name: string;
  profession: string;
  day: string;
  hash: string;
};

/** At most one for each part. `npm run review -- --sign` writes them. */
export const signatures: readonly Signature[] = [];

/** Signed parts that say something else by now. Written before each build; a test holds it. */
export const staleParts: readonly SignedPart[] = [];
