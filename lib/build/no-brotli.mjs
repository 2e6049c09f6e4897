// In the place of brotli in what browsers load: see next.config.mjs.

/** @throws always */
export default function decompress() {
  throw new Error('A font in WOFF2, which nothing here opens');
}
