import { createHash } from 'node:crypto';

const inlineScript = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The SHA-256 of each inline script of a page, in base64, for its Content-Security-Policy.
 * @param {string} html
 * @returns {string[]}
 */
export const inlineScriptHashes = (html) =>
  [...html.matchAll(inlineScript)].map(([, code]) =>
    createHash('sha256').update(code).digest('base64'),
  );
