/** The size of the page, also where the browser's window cannot be that narrow. */
import {setViewport as setWindow} from '@web/test-runner-commands';

/** Narrowest window of WebKitGTK. As our layout follows the container, a narrow page does what a narrow window does. */
const NARROWEST =
  navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome') ? 450 : 0;

export async function setViewport({width, height}: {width: number; height: number}): Promise<void> {
  await setWindow({width: Math.max(width, NARROWEST), height});
  document.documentElement.style.inlineSize = width < NARROWEST ? `${width}px` : '';
}

/** How much room the page takes, in CSS pixels: more than the viewport's width where something sticks out. */
export const pageWidth = (): number =>
  document.body.getBoundingClientRect().left + scrollX + document.body.scrollWidth;
