import type { PDFDocument, PDFReference } from 'pdfkit';
import { grayPicture } from './gray-picture';

/** A picture that a file holds: its size in pixels, and its name in the resources of pages. */
export type EmbeddedPicture = {
  name: string;
  width: number;
  height: number;
  reference: PDFReference;
};

/**
 * Writes a PNG into a file as a picture in gray (PDF 1.7, 8.9.5), so that printers mix no colors for
 * it. pdfkit's own way keeps colors, and a mask where the paper shows through.
 * @param number of pictures that the file holds already
 * @throws if its pixels cannot be unpacked
 */
export function embedPicture(pdf: PDFDocument, png: string, number: number): EmbeddedPicture {
  const picture = grayPicture(png);
  if (!picture) throw new Error('A picture cannot be unpacked');
  const { width, height, gray } = picture;
  const reference = pdf.ref({
    ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
    ...{ ColorSpace: 'DeviceGray', BitsPerComponent: 8, Interpolate: true },
  });
  reference.end(gray);
  return { name: `Picture${number}`, width, height, reference };
}
