// Stand in texts that the server makes for what only a browser knows.

/** For the address of a page. */
export const addressMark = '{address}';

/** For who is behind the site, as the practice file says. */
export const publisherMark = '{publisher}';
