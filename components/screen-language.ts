/** The language of the page itself. */
export const screenLanguage = 'en';
