import crash from './en/crash.json' with { type: 'json' };

/** Texts of the error screen, in a file of their own because every page loads them. */
export const crashWords = {
  title: crash['screen.crash.title'],
  text: crash['screen.crash.text'],
  button: crash['screen.crash.button'],
  kept: crash['screen.crash.kept'],
  back: crash['screen.crash.back'],
  save: crash['screen.crash.save'],
  notSaved: crash['screen.crash.notSaved'],
};
