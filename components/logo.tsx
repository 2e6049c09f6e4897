import { useEffect, useRef } from 'react';
import styles from './logo.module.css';

/**
 * A logo in its own colors. It is drawn, since the policy of the pages lets in no picture but the
 * site's own files.
 * @param png in base64
 * @param name whose it is
 */
export const Logo = ({ png, name }: { png: string; name: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void draw(canvas.current, png);
  }, [png]);
  return <canvas ref={canvas} role="img" aria-label={name} className={styles.logo} />;
};

async function draw(canvas: HTMLCanvasElement, png: string): Promise<void> {
  const picture = await pictureIn(png);
  if (!picture) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}

/**
 * Unpacks a PNG.
 * @returns null where the browser cannot
 */
export const pictureIn = (png: string): Promise<ImageBitmap | null> =>
  createImageBitmap(
    new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))], {
      type: 'image/png',
    }),
  ).catch(() => null);
