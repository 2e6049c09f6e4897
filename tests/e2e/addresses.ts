/** The addresses of all pages. */
export const addresses = [
  '/',
  '/prepare',
  '/packets',
  '/your-answers',
  '/about',
  '/for-your-site',
  '/service',
];
