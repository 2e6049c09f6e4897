import crash from './en/crash.json' with { type: 'json' };

/** The few words for when everything else failed: every page loads these, and no others. */
export const crashWords = {
  title: crash['screen.crash.title'],
  text: crash['screen.crash.text'],
  button: crash['screen.crash.button'],
};
