type Directives = Record<string, readonly string[]>;

const asHeader = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/**
 * The policy of a page: its own files, its own inline scripts by their hashes, and the PDF
 * that it made, shown in a frame. Nothing may be sent anywhere else.
 * @param scriptHashes SHA-256 of each inline script, in base64
 * @param frames origins of the sites that may show the page in a frame
 */
export const pagePolicy = (
  scriptHashes: readonly string[],
  frames: readonly string[] = [],
): string =>
  asHeader({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ['blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': frames.length > 0 ? frames : ["'none'"],
    'manifest-src': ["'self'"],
  });
