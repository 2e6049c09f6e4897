import { startsWith } from '../table/csv-text';
import { fileKindOf } from '../table/file-kind';
import type { RecordRefusal } from './record';

/** In bytes. */
export const largestRecord = 20 * 1024 * 1024;

const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** How much of a file shows which kind of text it holds, in bytes. */
const inspected = 4000;

/**
 * Tells what a file is by its bytes, whatever its name: text, a PDF, or why it is not read.
 * @param bytes untrusted
 */
export function recordKindOf(bytes: Uint8Array): 'text' | 'pdf' | RecordRefusal {
  if (bytes.length > largestRecord) return 'too-large';
  // Some systems put a line or two before the mark of a PDF.
  const start = String.fromCharCode(...bytes.subarray(0, inspected));
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, rtf)) return 'document';
  const kind = fileKindOf(bytes);
  if (kind === 'csv') return isChartData(start) ? 'chart-data' : 'text';
  if (kind === 'image') return 'picture';
  if (kind === 'html') return isChartData(start) ? 'chart-data' : 'document';
  return kind === 'zip' ? 'chart-data' : kind === 'password' ? 'password' : 'document';
}

/** Whether text is a chart in a form for programs: C-CDA, FHIR, HL7. */
const isChartData = (start: string) =>
  /<(?:\w+:)?ClinicalDocument\b|<\?xml\b|<!DOCTYPE (?!html)|urn:hl7-org:v3|xmlns="http:\/\/hl7\.org\/fhir"|"resourceType"\s*:|^\s*MSH\|/i.test(
    start.replace(/\0/g, ''),
  );
