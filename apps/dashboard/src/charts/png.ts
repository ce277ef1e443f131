/** Points of the picture for a pixel of the drawing: sharp in print and on dense screens. */
const SCALE = 2;

/**
 * Draws the SVG file of a chart on a canvas and saves it as PNG.
 * @param address of the SVG, within this site.
 * @throws when the file does not come or cannot be drawn.
 */
export async function downloadPng(address: string, name: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The drawing did not come: ${answer.status}`);
  const image = await pictureOf(await answer.text());
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}

async function pictureOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
